import { hashOf } from './canonical.ts';
import { insist } from './insist.ts';
import { readCsv } from './read-csv.ts';
import type { Reading } from './text.ts';

/** One application, normalised. */
export type Candidate = {
  readonly id: string;
  /** By column, without `id` and `name`: the values that are not blank, first one primary, none repeated. */
  readonly values: ReadonlyMap<string, readonly string[]>;
};

export type Pool = {
  /** Sorted by id, UTF-16 code units. */
  readonly candidates: readonly Candidate[];
  /** The columns of the source; those that are blank for everybody only where they are not ignored. */
  readonly columns: ReadonlySet<string>;
  /** The columns that may hold several values. */
  readonly several: ReadonlySet<string>;
};

export type PoolSource = { readonly format: 'csv' | 'json'; readonly text: string };

type Cells = readonly (readonly [column: string, cell: unknown])[];

/** @param multivalued - the columns that the rule set names beside the three that always are. */
export const readPool = (source: PoolSource, multivalued: readonly string[], reading: Reading): Pool => {
  const several = new Set(['nationality', 'affiliation', 'expertise', ...multivalued]);
  const columns = new Set<string>();
  const read = source.format === 'csv' ? readCsvCells : readJsonCells;
  const candidates = read(source.text, several, reading).map((cells): Candidate => {
    const values = new Map<string, readonly string[]>();
    for (const [column, cell] of cells) {
      const own = valuesOf(cell, column, reading);
      if (own.length > 0 || !reading.ignoresBlankColumns) columns.add(column);
      insist(own.length <= 1 || several.has(column), 'inputs', 'A column of one value has several.');
      insist(!values.has(column), 'inputs', 'Two columns are the same one.');
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

type ReadCells = (text: string, several: ReadonlySet<string>, reading: Reading) => Cells[];

const readCsvCells: ReadCells = (text, several, reading) => {
  const { columns, rows } = readCsv(text);
  const names = columns.map(reading.column);
  return rows.map((row) =>
    row.map((cell, index) => {
      const column = names[index]!;
      return [column, several.has(column) ? cell.split(';') : cell];
    }),
  );
};

const readJsonCells: ReadCells = (text, _several, reading) => {
  const document = JSON.parse(text) as object[] | { readonly candidates: object[] };
  const names = new Map<string, string>();
  const nameOf = (key: string): string => {
    const name = names.get(key) ?? reading.column(key);
    names.set(key, name);
    return name;
  };
  return (Array.isArray(document) ? document : document.candidates).map((entry) =>
    Object.entries(entry).map(([key, cell]) => [nameOf(key), cell] as const),
  );
};

/** The values of a cell as they count: blanks left out, repeated ones once. */
const valuesOf = (cell: unknown, column: string, reading: Reading): readonly string[] => {
  const parts: unknown[] = Array.isArray(cell) ? cell : cell === null ? [] : [cell];
  const texts = parts.map((part) => {
    insist(typeof part === 'string' || typeof part === 'number', 'inputs', 'A cell is no text.');
    return reading.word(column, reading.text(String(part)));
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
