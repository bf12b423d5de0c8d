import { hashOf } from './canonical.ts';
import { insist } from './insist.ts';
import { readCsv } from './read-csv.ts';

/** One application, normalised. */
export type Candidate = {
  readonly id: string;
  /** By column, without `id` and `name`: the values that are not blank, first one primary, none repeated. */
  readonly values: ReadonlyMap<string, readonly string[]>;
};

export type Pool = {
  /** Sorted by id, UTF-16 code units. */
  readonly candidates: readonly Candidate[];
  /** The columns of the source, blank ones included. */
  readonly columns: ReadonlySet<string>;
  /** The columns that may hold several values. */
  readonly several: ReadonlySet<string>;
};

export type PoolSource = { readonly format: 'csv' | 'json'; readonly text: string };

type Cells = readonly (readonly [column: string, cell: unknown])[];

/** @param multivalued - the columns that the rule set names beside the three that always are. */
export const readPool = (source: PoolSource, multivalued: readonly string[]): Pool => {
  const several = new Set(['nationality', 'affiliation', 'expertise', ...multivalued]);
  const columns = new Set<string>();
  const read = source.format === 'csv' ? readCsvCells : readJsonCells;
  const candidates = read(source.text, several).map((cells): Candidate => {
    const values = new Map<string, readonly string[]>();
    for (const [column, cell] of cells) {
      columns.add(column);
      const own = valuesOf(cell);
      insist(own.length <= 1 || several.has(column), 'inputs', 'A column of one value has several.');
      if (own.length > 0 && column !== 'name') values.set(column, isScore(column) ? own.map(plain) : own);
    }
    const id = values.get('id')?.[0];
    insist(id !== undefined, 'inputs', 'A candidate has no id.');
    values.delete('id');
    return { id, values };
  });
  candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
  const isRepeated = candidates.some(({ id }, index) => id === candidates[index + 1]?.id);
  insist(!isRepeated, 'inputs', 'Two candidates have the same id.');
  return { candidates, columns, several };
};

/** SHA-256 of the RFC 8785 JSON of the normalised candidates. */
export const poolHash = ({ candidates, several }: Pool): string =>
  hashOf(
    candidates.map(({ id, values }) => ({
      id,
      ...Object.fromEntries(Array.from(values, ([name, own]) => [name, several.has(name) ? own : own[0]])),
    })),
  );

export const isScore = (column: string): boolean => column === 'score' || column.startsWith('score:');

const readCsvCells = (text: string, several: ReadonlySet<string>): Cells[] => {
  const { columns, rows } = readCsv(text);
  return rows.map((row) =>
    row.map((cell, index) => {
      const column = columns[index]!;
      return [column, several.has(column) ? cell.split(';') : cell];
    }),
  );
};

const readJsonCells = (text: string): Cells[] => {
  const document = JSON.parse(text) as object[] | { readonly candidates: object[] };
  return (Array.isArray(document) ? document : document.candidates).map((entry) => Object.entries(entry));
};

/** The trimmed values of a cell: blanks left out, repeated ones once. */
const valuesOf = (cell: unknown): readonly string[] => {
  const parts: unknown[] = Array.isArray(cell) ? cell : cell === null ? [] : [cell];
  const texts = parts.map((part) => {
    insist(typeof part === 'string' || typeof part === 'number', 'inputs', 'A cell is no text.');
    return String(part).trim();
  });
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
};

/** A decimal without leading and trailing zeros. */
const plain = (text: string): string => {
  const [, sign, whole, fraction] = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  insist(whole !== undefined, 'inputs', 'A score is not a plain decimal.');
  const magnitude = fraction ? `${whole}.${fraction}` : whole;
  return magnitude === '0' ? '0' : `${sign ?? ''}${magnitude}`;
};
