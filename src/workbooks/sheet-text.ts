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

/** Takes the rows of a sheet from the top. */
export type SheetTextBuilder = {
  /**
   * @param index - of the row, from 0, higher than that of the row before. @param cells - texts; absent ones are blank.
   * @throws RefusedWorkbook where the sheet comes to more than is allowed.
   */
  readonly add: (index: number, cells: readonly (string | undefined)[]) => void;
  readonly finish: () => SheetText;
};

/** Characters that are put together before they become bytes. */
const block = 1024 ** 2;

export const createSheetText = ({ mostBytes, mostCells }: WorkbookLimits): SheetTextBuilder => {
  const blocks: Buffer[] = [];
  let lines: string[] = [];
  let header: { readonly cells: readonly string[]; readonly before: number } | null = null;
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
  const take = (index: number, texts: readonly string[]): void => {
    width = Math.max(width, texts.length);
    if (header === null) {
      texts.forEach(count);
      header = { cells: texts, before: index };
      next = index + 1;
      return;
    }
    rows += 1;
    // Blank cells at the end of a row are not there in a workbook.
    const length = Math.max(texts.length, header.cells.length);
    cells += length;
    if (cells > mostCells) throw tooLarge();
    for (; next < index; next += 1) write('');
    write(texts.map(toField).join(',') + ','.repeat(length - texts.length));
    next += 1;
  };
  return {
    add: (index, row) => {
      const texts = trimEnd(row);
      if (texts.length > 0) take(index, texts);
    },
    finish: () => {
      flush();
      // The header comes last: only now it is known how many columns there are.
      const { cells: names, before } = header ?? { cells: [], before: 0 };
      const line = names.map(toField).join(',') + ','.repeat(width - names.length);
      const first = header === null ? '' : `${'\n'.repeat(before)}${line}\n`;
      return { csv: Buffer.concat([Buffer.from(first), ...blocks]), rows, columns: width };
    },
  };
};

/** Without blank cells at its end; empty where all are blank. */
const trimEnd = (row: readonly (string | undefined)[]): readonly string[] => {
  let { length } = row;
  while (length > 0 && (row[length - 1] ?? '').trim() === '') length -= 1;
  return Array.from({ length }, (_, index) => row[index] ?? '');
};

/** Whatever could be taken for another separator, or for a line about it, is quoted too. */
const toField = (text: string): string =>
  /["\r\n,;\t]|^\s|\s$|^sep=/i.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
