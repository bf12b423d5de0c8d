import { formatPoints, formatShare, signedPoints } from '../text/numbers.ts';
import { left, plainTable, right } from './text.ts';
import { codeText, wholeList } from '../text/message.ts';

/** A value as a document has it, so that each format writes it in its own way: a number stays one in a workbook. */
export type TableValue =
  /** Text, or a whole number of units or seats; null: blank. */
  | string
  | number
  | null
  /** Ids or short words. */
  | readonly string[]
  | { readonly points: number }
  /** Points, with their sign. */
  | { readonly change: number }
  /** From 0 to 1. */
  | { readonly share: number }
  /** Codes of documents: people read them as words. */
  | { readonly codes: readonly string[] };

export type ValueColumn<R> = {
  /** What it is called in CSV, in every language; absent: the table is not written as CSV. */
  readonly name?: string;
  readonly title: string;
  readonly align?: 'right';
  /** On a terminal: are lists written whole? */
  readonly isWhole?: true;
  /** On a terminal: characters before a text is cut. */
  readonly longest?: number;
  readonly value: (row: R) => TableValue;
};

/** Columns and rows of values that several formats write. */
export type ValueTable = {
  readonly columns: readonly Omit<ValueColumn<never>, 'value'>[];
  readonly rows: readonly (readonly TableValue[])[];
};

export const valueTable = <R>(columns: readonly ValueColumn<R>[], rows: readonly R[]): ValueTable => ({
  columns,
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});

/** Codes as a value; null: none. */
export const codeValue = (code: string | null): TableValue => (code === null ? null : { codes: [code] });

/** Objective units as a value. */
export const pointsValue = (units: number | null, scale: number): TableValue =>
  units === null ? null : { points: units / scale };

/** A change in objective units as a value. */
export const changeValue = (units: number | null, scale: number): TableValue =>
  units === null ? null : { change: units / scale };

/** A share as a value; null where there is nothing to divide by. */
export const shareValue = (part: number | null, whole: number): TableValue =>
  part === null || whole === 0 ? null : { share: part / whole };

/** The table for a terminal. */
export const terminalTable = ({ columns, rows }: ValueTable): string =>
  plainTable(
    columns.map(({ title, align, longest }) => (align === 'right' ? right(title) : left(title, longest))),
    rows.map((row) => row.map((value, index) => terminalText(value, columns[index]?.isWhole === true))),
  );

const mostNamed = 4;

const terminalText = (value: TableValue, isWhole: boolean): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if ('points' in value) return formatPoints(value.points, 1);
  if ('change' in value) return signedPoints(value.change, 1);
  if ('share' in value) return formatShare(value.share);
  if ('codes' in value) return wholeList(value.codes.map(codeText));
  if (isWhole) return wholeList(value);
  return value.length <= mostNamed
    ? value.join(' ')
    : `${value.slice(0, mostNamed).join(' ')} +${value.length - mostNamed}`;
};
