import type { WorkbookLimits } from './workbook.ts';
import { tooLarge } from './refused-workbook.ts';

/** The text of a sheet, as CSV: separated by commas, a line for every row of the sheet, blank ones too. */
export type SheetText = {
  readonly csv: Uint8Array;
  /** Rows below the header that are not blank. */
  readonly rows: number;
  /** Columns that have a name or a value. */
  readonly columns: number;
};

type Cells = readonly (string | undefined)[];

/** Takes the rows of a sheet from the top. */
export type SheetTextBuilder = {
  /**
   * @param index - of the row, from 0, higher than that of the row before. @param cells - texts; absent ones are blank.
   * @param times - how often the row stands there, one below the other.
   * @throws RefusedWorkbook where the sheet comes to more than is allowed.
   */
  readonly add: (index: number, cells: Cells, times?: number) => void;
  readonly finish: () => SheetText;
};

type Header = { readonly line: string; readonly length: number; readonly before: number };

/** Characters that are put together before they become bytes. */
const block = 1024 ** 2;

/** What it makes throws. @throws RefusedWorkbook */
export const createSheetText = ({ mostBytes, mostCells }: WorkbookLimits): SheetTextBuilder => {
  const blocks: Buffer[] = [];
  let lines: string[] = [];
  let header = null as Header | null;
  let [next, characters, pending, cells, rows, width] = [0, 0, 0, 0, 0, 0];

  const count = (line: string): void => {
    characters += line.length + 1;
    if (characters > mostBytes) throw tooLarge();
  };
  const write = (line: string): void => {
    count(line);
    lines.push(line);
    pending += line.length + 1;
    if (pending >= block) flush();
  };
  const flush = (): void => {
    if (lines.length > 0) blocks.push(Buffer.from(`${lines.join('\n')}\n`));
    [lines, pending] = [[], 0];
  };
  const takeHeader = (index: number, line: string, length: number): void => {
    count(line);
    header = { line, length, before: index };
    next = index + 1;
  };
  const takeRow = (index: number, line: string, length: number): void => {
    rows += 1;
    // Blank cells at the end of a row are not there in a workbook.
    const padded = Math.max(length, header?.length ?? 0);
    cells += padded;
    if (cells > mostCells) throw tooLarge();
    for (; next < index; next += 1) write('');
    write(line + ','.repeat(padded - length));
    next += 1;
  };
  return {
    add: (index, row, times = 1) => {
      const length = lengthOf(row);
      if (length === 0) return;
      width = Math.max(width, length);
      const first = header === null ? 1 : 0;
      const line = lineOf(row, length);
      if (first === 1) takeHeader(index, line, length);
      for (let more = first; more < times; more += 1) takeRow(index + more, line, length);
    },
    finish: () => {
      flush();
      // The header comes last: only now it is known how many columns there are.
      const { line, length, before } = header ?? { line: '', length: 0, before: 0 };
      const first = header === null ? '' : `${'\n'.repeat(before)}${line}${','.repeat(width - length)}\n`;
      return { csv: Buffer.concat([Buffer.from(first), ...blocks]), rows, columns: width };
    },
  };
};

/** Cells without the blank ones at the end of the row. */
const lengthOf = (row: Cells): number => {
  let { length } = row;
  while (length > 0 && (row[length - 1] ?? '').trim() === '') length -= 1;
  return length;
};

/** Longer rows are mostly blank. */
const longestFull = 1000;

const lineOf = (row: Cells, length: number): string => {
  if (length > longestFull) return lineOfSparse(row, length);
  let line = toField(row[0] ?? '');
  for (let index = 1; index < length; index += 1) line += `,${toField(row[index] ?? '')}`;
  return line;
};

/** Cells that are not there cost nothing: a row may have one at its far end, and no other. */
const lineOfSparse = (row: Cells, length: number): string => {
  const parts: string[] = [];
  let last = 0;
  row.forEach((text, index) => {
    if (text === undefined || text === '' || index >= length) return;
    parts.push(','.repeat(index - last), toField(text));
    last = index;
  });
  return `${parts.join('')}${','.repeat(length - 1 - last)}`;
};

/** Whatever could be taken for another separator, or for a line about it, is quoted too. */
const toField = (text: string): string =>
  text !== '' && /["\r\n,;\t]|^\s|\s$|^sep=/i.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
