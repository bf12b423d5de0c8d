import type { IssueList } from '../input/issues/outcome.ts';
import { issue } from '../input/issues/issue.ts';
import type { Archive } from './archive.ts';
import { decimalText, isoText } from './cell-text.ts';
import { chooseSheet } from './choose-sheet.ts';
import { appendText, RefusedWorkbook } from './refused-workbook.ts';
import { setCell, withoutValue } from './read-xlsx.ts';
import { scanXml, type Attributes } from './scan-xml.ts';
import { createSheetText, type SheetTextBuilder } from './sheet-text.ts';
import { mostColumns, type ListedSheet, type ReadSheet, type WorkbookLimits } from './workbook.ts';

const content = 'content.xml';

/**
 * Reads a sheet of an ODS file. Formulas have the values that were stored with them; nothing is calculated, no macro
 * runs, and no other file is read.
 * @param wanted - name or place of the sheet. @throws RefusedWorkbook
 */
export const readOds = async (
  archive: Archive,
  wanted: string | undefined,
  limits: WorkbookLimits,
  issues: IssueList,
): Promise<ReadSheet> => {
  await refuseEncrypted(archive);
  const isWanted: Choice = ({ name, isHidden }) => (wanted === undefined ? !isHidden : name === wanted);
  let read = await readCells(archive, isWanted, limits, issues);
  const { sheets } = read;
  if (read.place < 0) {
    const place = chooseSheet(sheets, wanted);
    read = await readCells(archive, (_sheet, index) => index === place, limits, issues);
  }
  const { csv, place, rows, columns, hiddenRows, hiddenColumns } = read;
  const { name } = sheets[place]!;
  const facts = { kind: 'ods', sheet: name, place: place + 1, sheets: sheets.length } as const;
  return { csv, facts: { ...facts, rows, columns, hiddenRows, hiddenColumns } };
};

/** Is this the sheet to read? The first of which it is true. */
type Choice = (sheet: ListedSheet, index: number) => boolean;

/** @throws RefusedWorkbook */
const refuseEncrypted = async (archive: Archive): Promise<void> => {
  const manifest = 'META-INF/manifest.xml';
  if (!archive.has(manifest)) return;
  await scanXml(archive.read(manifest), {
    open: (name) => {
      if (name !== 'encryption-data') return;
      throw new RefusedWorkbook(issue('wrong-kind', { document: 'pool' }, { kind: 'encrypted' }));
    },
  });
};

/** Elements of a cell whose text is not that of the cell: notes, drawings, and how something is spoken. */
const besideText = new Set(['annotation', 'ruby-text', 'frame', 'custom-shape', 'shapes', 'table']);

/**
 * Lists the sheets and reads one of them. Tables can stand in cells: only those of the first level are sheets.
 * @returns `place` -1: none was chosen. @throws RefusedWorkbook
 */
const readCells = async (archive: Archive, isWanted: Choice, limits: WorkbookLimits, issues: IssueList) => {
  const text = createSheetText(limits);
  const sheets: ListedSheet[] = [];
  const hiddenStyles = new Set<string>();
  const hidden: boolean[] = [];
  let [place, depth, row, column, columns, hiddenRows] = [-1, 0, 0, 0, 0, 0];
  let style = '';
  let line: Line | null = null;
  let cell: Cell | null = null;
  let [beside, paragraphs] = [0, 0];
  let isParagraph = false;
  const isHere = (): boolean => place >= 0 && place === sheets.length - 1 && depth === 1;
  const openTable = (attributes: Attributes): void => {
    depth += 1;
    if (depth > 1) return;
    const sheet = {
      name: attributes['table:name'] ?? '',
      isHidden: hiddenStyles.has(attributes['table:style-name'] ?? ''),
    };
    sheets.push(sheet);
    if (place < 0 && isWanted(sheet, sheets.length - 1)) place = sheets.length - 1;
  };

  await scanXml(archive.read(content), {
    open: (name, attributes) => {
      if (cell !== null && besideText.has(name)) beside += 1;
      if (name === 'style') style = attributes['style:name'] ?? '';
      if (name === 'table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style);
      if (name === 'table') openTable(attributes);
      if (name === 'p') isParagraph = true;
      if (!isHere() || beside > 0) return;
      switch (name) {
        case 'table-column':
          columns = addColumns(hidden, columns, attributes);
          break;
        case 'table-row':
          line = { cells: [], repeated: repeated(attributes, 'rows'), isHidden: isHidden(attributes) };
          column = 0;
          break;
        case 'table-cell':
        case 'covered-table-cell':
          cell = { attributes, isCovered: name !== 'table-cell', text: '' };
          paragraphs = 0;
          break;
        default:
          if (cell !== null) addMark(cell, name, attributes, (paragraphs += name === 'p' ? 1 : 0));
      }
    },
    text: (more) => {
      if (cell !== null && isParagraph && beside === 0) cell.text = appendText(cell.text, more);
    },
    close: (name) => {
      if (name === 'p') isParagraph = false;
      if (cell !== null && beside > 0) {
        if (besideText.has(name)) beside -= 1;
      } else if (cell !== null && name.endsWith('table-cell')) {
        const at = { row, column };
        if (isUncalculated(cell)) issues.add(() => withoutValue(at));
        column = addCells(line?.cells ?? [], column, cell);
        cell = null;
      } else if (line !== null && name === 'table-row') {
        hiddenRows += addRows(text, row, line);
        row += line.repeated;
        line = null;
      }
      if (name === 'table') depth -= 1;
    },
  });
  const read = text.finish();
  const hiddenColumns = hidden.slice(0, read.columns).filter(Boolean).length;
  return { ...read, sheets, place, hiddenRows, hiddenColumns };
};

/** Adds what stands for white space in the text of a cell. @throws RefusedWorkbook */
const addMark = (cell: Cell, name: string, attributes: Attributes, paragraphs: number): void => {
  const isLineEnd = name === 'line-break' || (name === 'p' && paragraphs > 1);
  const spaces = name === 's' ? Math.min(Number(attributes['text:c'] ?? 1) || 0, mostSpaces) : 0;
  const mark = name === 'tab' ? '\t' : isLineEnd ? '\n' : ' '.repeat(Math.max(0, spaces));
  cell.text = appendText(cell.text, mark);
};

const mostSpaces = 1000;

/** @returns how many of them are hidden. @throws RefusedWorkbook */
const addRows = (text: SheetTextBuilder, row: number, { cells, repeated, isHidden }: Line): number => {
  if (cells.length === 0) return 0;
  text.add(row, cells, repeated);
  return isHidden ? repeated : 0;
};

type Line = {
  readonly cells: (string | undefined)[];
  readonly repeated: number;
  readonly isHidden: boolean;
};

/** A cell, as its elements are met. */
type Cell = { readonly attributes: Attributes; readonly isCovered: boolean; text: string };

const mostRepeated = 1_048_576;

/** How many rows, or columns, an element stands for. */
const repeated = (attributes: Attributes, what: 'rows' | 'columns'): number => {
  const count = Math.trunc(Number(attributes[`table:number-${what}-repeated`] ?? 1));
  return count >= 1 ? Math.min(count, mostRepeated) : 1;
};

const isHidden = (attributes: Attributes): boolean =>
  (attributes['table:visibility'] ?? 'visible') !== 'visible';

/** Notes which columns are hidden. @returns how many columns there are so far. */
const addColumns = (hidden: boolean[], from: number, attributes: Attributes): number => {
  const to = Math.min(from + repeated(attributes, 'columns'), mostColumns);
  for (let column = from; column < to; column += 1) hidden[column] = isHidden(attributes);
  return to;
};

/** What a merged cell covers is not shown. @returns the column behind. @throws RefusedWorkbook */
const addCells = (cells: (string | undefined)[], from: number, cell: Cell): number => {
  const count = repeated(cell.attributes, 'columns');
  const text = cell.isCovered ? '' : textOf(cell);
  if (text === '') return from + count;
  for (let index = 0; index < count; index += 1) setCell(cells, from + index, text);
  return from + count;
};

const isUncalculated = ({ attributes, text, isCovered }: Cell): boolean =>
  !isCovered &&
  attributes['table:formula'] !== undefined &&
  attributes['office:value-type'] === undefined &&
  text === '';

/** The text of a cell as it is shown, where nothing is lost by it. */
const textOf = ({ attributes, text }: Cell): string => {
  const own = (name: string): string => attributes[`office:${name}`] ?? '';
  switch (attributes['office:value-type']) {
    case 'float':
      return isFilledUp(text, own('value')) ? text : (decimalText(own('value')) ?? text);
    case 'percentage':
    case 'currency':
      return decimalText(own('value')) ?? text;
    case 'boolean':
      return own('boolean-value') === 'true' ? 'yes' : 'no';
    case 'date':
      return isoText(own('date-value'));
    case 'time':
      return timeText(own('time-value')) ?? text;
    default:
      return text === '' ? own('string-value') : text;
  }
};

/** Is it the same integer, filled up with zeros? */
const isFilledUp = (text: string, value: string): boolean =>
  /^0\d+$/.test(text) && Number(text) === Number(value);

/** `PT09H30M00S`; null where it is more than a day, or something else. */
const timeText = (duration: string): string | null => {
  const [, hours, minutes, seconds] = /^PT(\d{1,2})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(duration) ?? [];
  if (hours === undefined || Number(hours) > 23) return null;
  return [hours, minutes, seconds].map((part = '') => part.padStart(2, '0')).join(':');
};
