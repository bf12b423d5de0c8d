import { issue } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import type { Archive } from './archive.ts';
import { cellName, isoText, numberText, type NumberFormat } from './cell-text.ts';
import { chooseSheet } from './choose-sheet.ts';
import { appendText, damaged, RefusedWorkbook } from './refused-workbook.ts';
import { scanXml, type Attributes } from './scan-xml.ts';
import { createSheetText } from './sheet-text.ts';
import { mostColumns, type ReadSheet, type WorkbookLimits } from './workbook.ts';
import { decodeEscapes, isTrue, readNumberFormats, readSharedStrings, readXlsxParts } from './xlsx-parts.ts';

/** What cells refer to. */
type Shared = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
};

/**
 * Reads a sheet of an XLSX file. Formulas have the values that were stored with them; nothing is calculated, no macro
 * runs, and no other file is read.
 * @param wanted - name or place of the sheet. @throws RefusedWorkbook
 */
export const readXlsx = async (
  archive: Archive,
  wanted: string | undefined,
  limits: WorkbookLimits,
  issues: IssueList,
): Promise<ReadSheet> => {
  const parts = await readXlsxParts(archive);
  const sheets = parts.sheets.filter(({ part }) => part !== null);
  const index = chooseSheet(sheets, wanted);
  const { name, part } = sheets[index]!;
  const shared = {
    strings: await readSharedStrings(archive, parts.strings),
    formats: await readNumberFormats(archive, parts.styles),
    from1904: parts.from1904,
  };
  const { csv, ...facts } = await readCells(archive, part!, shared, limits, issues);
  return { csv, facts: { kind: 'xlsx', sheet: name, place: index + 1, sheets: sheets.length, ...facts } };
};

/** @throws RefusedWorkbook */
const readCells = async (
  archive: Archive,
  part: string,
  shared: Shared,
  limits: WorkbookLimits,
  issues: IssueList,
) => {
  const text = createSheetText(limits);
  const hidden: (readonly [number, number])[] = [];
  let [row, column, hiddenRows] = [-1, -1, 0];
  let isHidden = false;
  let cells: (string | undefined)[] = [];
  let cell: Cell | null = null;
  let taken: 'value' | 'text' | null = null;
  let [last, ruby] = [-1, 0];
  await scanXml(archive.read(part), {
    open: (name, attributes) => {
      taken = null;
      if (name === 'row') {
        row = rowOf(attributes, last);
        [cells, column, isHidden] = [[], -1, isTrue(attributes['hidden'])];
      } else if (name === 'c') {
        column = columnOf(attributes['r'], column);
        cell = createCell(attributes);
      } else if (name === 'col' && isTrue(attributes['hidden'])) {
        hidden.push([Number(attributes['min']), Number(attributes['max'])]);
      } else if (cell !== null) {
        if (name === 'f') cell.isFormula = true;
        if (name === 'v') cell.hasValue = true;
        if (name === 'rPh') ruby += 1;
        if (name === 'v' || (name === 't' && ruby === 0)) taken = name === 'v' ? 'value' : 'text';
      }
    },
    text: (more) => {
      if (cell !== null && taken !== null) cell[taken] = appendText(cell[taken], more);
    },
    close: (name) => {
      taken = null;
      if (name === 'rPh') ruby -= 1;
      if (name === 'c' && cell !== null) {
        const [found, at] = [cell, { row, column }];
        if (isUncalculated(found)) issues.add(() => withoutValue(at));
        else setCell(cells, column, textOf(found, shared));
        cell = null;
      }
      if (name !== 'row') return;
      last = row;
      text.add(row, cells);
      if (isHidden && cells.some((own) => own !== undefined && own !== '')) hiddenRows += 1;
    },
  });
  const sheet = text.finish();
  const isHiddenColumn = (index: number): boolean =>
    hidden.some(([from, to]) => index + 1 >= from && index + 1 <= to);
  const hiddenColumns = Array.from({ length: sheet.columns }, (_, index) => index).filter(isHiddenColumn);
  return { ...sheet, hiddenRows, hiddenColumns: hiddenColumns.length };
};

/** A cell, as its elements are met. */
type Cell = {
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  hasValue: boolean;
  value: string;
  text: string;
};

const createCell = ({ t: type = 'n', s: style = '-1' }: Attributes): Cell => ({
  type,
  style: Number(style),
  isFormula: false,
  hasValue: false,
  value: '',
  text: '',
});

/** Rows come in their order; one without a number follows the last. @throws RefusedWorkbook */
const rowOf = ({ r }: Attributes, last: number): number => {
  const row = r === undefined ? last + 1 : Number(r) - 1;
  if (!Number.isInteger(row) || row <= last || row >= mostRows) throw damaged();
  return row;
};

const mostRows = 1_048_576;

/** The column of `B7`, from 0; a cell without a name follows the last. @throws RefusedWorkbook */
const columnOf = (name: string | undefined, last: number): number => {
  if (name === undefined) return last + 1;
  let column = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index) & ~0x20;
    if (code < 65 || code > 90 || column > mostColumns) break;
    column = column * 26 + code - 64;
  }
  if (column === 0) throw damaged();
  return column - 1;
};

/** @throws RefusedWorkbook where the sheet is wider than one can be. */
export const setCell = (cells: (string | undefined)[], column: number, text: string): void => {
  if (text === '') return;
  if (column < mostColumns) cells[column] = text;
  else throw tooWide();
};

const tooWide = (): RefusedWorkbook =>
  new RefusedWorkbook(issue('workbook-too-large.columns', { document: 'pool' }, { most: mostColumns }));

/** A formula whose value is text may have none. */
const isUncalculated = ({ isFormula, hasValue, value, type }: Cell): boolean =>
  isFormula && (type === 'str' ? !hasValue : value === '' && type !== 'inlineStr');

export const withoutValue = ({ row, column }: { readonly row: number; readonly column: number }) =>
  issue('formula-without-value', { document: 'pool', row: row + 1 }, { cell: cellName(row, column) });

/** The text of a cell as it is shown, where nothing is lost by it. @throws RefusedWorkbook */
const textOf = ({ type, style, value, text }: Cell, { strings, formats, from1904 }: Shared): string => {
  switch (type) {
    case 's': {
      if (value === '') return '';
      const shared = strings[Number(value)];
      if (shared === undefined) throw damaged();
      return shared;
    }
    case 'str':
      return decodeEscapes(value);
    case 'inlineStr':
      return decodeEscapes(text);
    case 'b':
      return value === '' ? '' : isTrue(value) ? 'yes' : 'no';
    case 'd':
      return isoText(value);
    case 'e':
      return value;
    default:
      return value === '' ? '' : (numberText(value, formats[style] ?? { as: 'number' }, from1904) ?? value);
  }
};
