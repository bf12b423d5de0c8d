import Papa from 'papaparse';
import { foldText, normaliseText } from '../input/documents/normalise-text.ts';
import { decodeUtf8 } from '../input/documents/text.ts';
import { issue } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import { recogniseTable } from '../pool/table-form.ts';
import type { Bounds } from './rule-parts.ts';

/** What a tool for sortition asks of one value of one feature, seats; how far it may move, where that is further. */
export type Quota = Bounds & {
  readonly feature: string;
  readonly value: string;
  readonly negotiable: Bounds;
};

/** The columns, with the names that older tools give them. */
const names = {
  feature: ['feature', 'category'],
  value: ['value', 'name', 'bucket'],
  min: ['min'],
  max: ['max'],
  min_flex: ['min_flex'],
  max_flex: ['max_flex'],
} as const;
type ColumnName = keyof typeof names;
const columnNames = Object.keys(names) as readonly ColumnName[];
const numberColumns = ['min', 'max', 'min_flex', 'max_flex'] as const;
const required: readonly ColumnName[] = ['feature', 'value', 'min', 'max'];

/** Where each column stands; -1: nowhere. */
type Header = Readonly<Record<ColumnName, number>>;

/** Reads a quota file (CSV): a header, and a row for each value of each feature. Every issue is added to `issues`. */
export const readQuotas = (bytes: Uint8Array, issues: IssueList): readonly Quota[] => {
  const decoded = decodeUtf8(bytes, 'quotas');
  if ('issue' in decoded) {
    issues.add(decoded.issue);
    return [];
  }
  const { separator, begin } = recogniseTable(decoded.text);
  const text = decoded.text.slice(begin).replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  for (const { row = 0 } of errors) issues.add(issue('csv-quotes', { document: 'quotas', row: row + 1 }));
  const rows = data.map((cells, index) => ({ cells: cells.map(normaliseText), row: index + 1 }));
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (head === undefined) {
    issues.add(issue('csv-no-header', { document: 'quotas', row: 1 }));
    return [];
  }
  const header = readHeader(head.cells, head.row, issues);
  return header === null ? [] : readRows(body, header, issues);
};

const readHeader = (cells: readonly string[], row: number, issues: IssueList): Header | null => {
  const folded = cells.map((cell) => foldText(cell).replace(/[\s-]+/g, '_'));
  const before = issues.total();
  const entries = columnNames.map((name) => {
    const found = folded.flatMap((cell, index) =>
      (names[name] as readonly string[]).includes(cell) ? [index] : [],
    );
    const place = { document: 'quotas', row, column: name } as const;
    if (found.length > 1) issues.add(issue('quota-file.column-twice', place));
    if (found.length === 0 && required.includes(name)) {
      issues.add(issue('quota-file.column-missing', place, { names: names[name] }));
    }
    return [name, found[0] ?? -1] as const;
  });
  return issues.total() > before ? null : (Object.fromEntries(entries) as Header);
};

type Line = { readonly cells: readonly string[]; readonly row: number };

const readRows = (lines: readonly Line[], header: Header, issues: IssueList): readonly Quota[] => {
  const seen = new Map<string, number>();
  const quotas = lines.flatMap((line): Quota[] => {
    const quota = readRow(line, header, issues);
    if (quota === null) return [];
    const key = JSON.stringify([foldText(quota.feature), foldText(quota.value)]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line.row);
    else issues.add(issue('quota-file.repeated', { document: 'quotas', row: line.row }, { first }));
    return first === undefined ? [quota] : [];
  });
  if (quotas.length === 0 && issues.total() === 0)
    issues.add(issue('quota-file.empty', { document: 'quotas' }));
  return quotas;
};

const readRow = ({ cells, row }: Line, header: Header, issues: IssueList): Quota | null => {
  const cell = (name: ColumnName): string => cells[header[name]] ?? '';
  const place = (column: ColumnName) => ({ document: 'quotas', row, column }) as const;
  const before = issues.total();
  for (const name of ['feature', 'value'] as const) {
    if (cell(name) === '') issues.add(issue('quota-file.blank', place(name)));
  }
  for (const name of numberColumns) {
    // Unset, as the tools themselves write it.
    const isUnset = name === 'max_flex' && cell(name) === '-1';
    if (!isUnset && readSeats(cell(name)) === undefined) issues.add(issue('quota-file.number', place(name)));
  }
  if (issues.total() > before) return null;
  const seats = (name: ColumnName): number | null => readSeats(cell(name)) ?? null;
  const [min, max] = [seats('min') === 0 ? null : seats('min'), seats('max')];
  if (min !== null && max !== null && min > max) {
    issues.add(issue('quota-file.bounds', place('max')));
    return null;
  }
  const [lower, upper] = [seats('min_flex'), seats('max_flex')];
  return {
    feature: cell('feature'),
    value: cell('value'),
    min,
    max,
    negotiable: {
      min: min !== null && lower !== null && lower < min ? lower : null,
      max: max !== null && upper !== null && upper > max ? upper : null,
    },
  };
};

/** Null: blank; undefined: not a number of seats. Workbooks may have written `3` as `3.0`. */
const readSeats = (text: string): number | null | undefined => {
  if (text === '') return null;
  return /^\d{1,6}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
};
