import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { printable } from './text.ts';
import type { TableValue, ValueTable } from './value-table.ts';
import { codeText } from '../text/message.ts';

/** A sheet of a workbook: its name and one table. */
export type Sheet = {
  readonly name: string;
  readonly table: ValueTable;
};

/** Long ago, and the same in every workbook, so that the same document gives the same bytes. */
const written = new Date('2000-01-01T00:00:00Z');

/**
 * The sheets as a workbook (XLSX): numbers are numbers, everything else is text, and nothing is a formula. The same
 * sheets give the same bytes. The library is loaded when it is first asked for.
 */
export const toWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const { rangeRef, writeXlsx } = await import('hucre/xlsx');
  const rangeOf = ({ columns, rows }: ValueTable): string =>
    rangeRef(0, 0, rows.length, Math.max(0, columns.length - 1));
  return writeXlsx({
    sheets: sheets.map(({ name, table }) => toWriteSheet(name, table, rangeOf(table))),
    properties: { created: written, modified: written },
  });
};

/** Characters in the name of a sheet, and which of them no sheet may have. */
const longestName = 31;
const forbiddenInNames = /[[\]:*?/\\]/g;

const toWriteSheet = (name: string, { columns, rows }: ValueTable, range: string): WriteSheet => {
  const header = columns.map(({ title }): StyledCell => ({ ...textCell(title), style: headerStyle }));
  const cells = [header, ...rows.map((row) => row.map(toCell))];
  return {
    name: name.replace(forbiddenInNames, ' ').slice(0, longestName),
    rows: cells.map((row) => row.map(({ value }) => value)),
    cells: new Map(
      cells.flatMap((row, rowIndex) =>
        row.map(
          ({ style, richText }, column) =>
            [
              `${rowIndex},${column}`,
              {
                ...(style === undefined ? {} : { style }),
                ...(richText === undefined ? {} : { richText }),
              },
            ] as const,
        ),
      ),
    ),
    columns: columns.map((_, index) => ({ width: widthOf(cells.map((row) => row[index])) })),
    freezePane: { rows: 1 },
    autoFilter: { range },
  };
};

type StyledCell = Pick<Cell, 'richText' | 'style'> & {
  readonly value: CellValue;
  /** Characters that are shown. */
  readonly length: number;
};

const toCell = (value: TableValue | undefined): StyledCell => {
  if (value === null || value === undefined || value === '') return { value: null, length: 0 };
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return numberCell(value, Number.isInteger(value) ? '0' : 'General');
  if ('points' in value) return numberCell(value.points, '0.000');
  if ('change' in value) return numberCell(value.change, '+0.000;-0.000;0.000');
  if ('share' in value) return numberCell(value.share, '0.0%');
  if ('codes' in value) return toCell(value.codes.map(codeText));
  return value.length === 0 ? { value: null, length: 0 } : textCell(value.join('; '));
};

const numberCell = (value: number, numFmt: string): StyledCell => ({
  value,
  length: value.toFixed(3).length,
  style: { numFmt },
});

/** Characters that a cell holds. */
const longestText = 32_767;
/** Longer texts are shown as a row of signs in cells that are formatted as text. */
const longestOfTextFormat = 255;

const textCell = (text: string): StyledCell => {
  const clean = cut(asWritten(printable(text)), longestText);
  return {
    // Plain strings such as #N/A would be written as errors; text with runs is always text.
    ...(clean.startsWith('#') ? { value: null, richText: [{ text: clean }] } : { value: clean }),
    length: clean.length,
    style: styleOf(clean),
  };
};

/** Text stays text when its cell is edited; what does not fit into the widest column goes over several lines. */
const styleOf = ({ length }: string): CellStyle => ({
  ...(length <= longestOfTextFormat ? { numFmt: '@' } : {}),
  alignment: length > widest ? { vertical: 'top', wrapText: true } : { vertical: 'top' },
});

/** What a workbook would read as the code of a character (`_x0041_`), and what XML has no place for. */
const asWritten = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]/g, '\uFFFD');

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

const headerStyle: CellStyle = { font: { bold: true }, numFmt: '@' };

/** Widths of columns, characters. */
const [narrowest, widest, padding] = [8, 60, 2];

const widthOf = (cells: readonly (StyledCell | undefined)[]): number =>
  cells.reduce((width, cell) => Math.min(widest, Math.max(width, (cell?.length ?? 0) + padding)), narrowest);
