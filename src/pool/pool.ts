import type { Column } from './column.ts';
import type { TableForm } from './table-form.ts';

/**
 * All applications of a call, column by column, sorted by id (UTF-16 code units). Candidate i is entry i
 * of every list and column.
 */
export type Pool = {
  readonly ids: readonly string[];
  /** Never logged, never hashed, never in an error. Null: the pool has no column `name`. */
  readonly names: readonly string[] | null;
  /** By column in the order of the source: the values of each candidate, first one primary, none repeated. */
  readonly attributes: ReadonlyMap<string, Column>;
  /** By column (`score` or `score:NAME`): one decimal without trailing zeros. */
  readonly scores: ReadonlyMap<string, Column>;
  /** Attributes that a column with points holds too, and that column: they follow from it, and are not hashed again. */
  readonly ofScores: ReadonlyMap<string, string>;
  /** Columns that may hold several values. */
  readonly multivalued: ReadonlySet<string>;
  /** Columns of the source that are blank for everybody: they are as good as absent, and only reported. */
  readonly blankColumns: readonly string[];
  /** Cells that were taken for something else than they say, in the order of the columns and of the candidates. */
  readonly takenFor: readonly TakenFor[];
  /** Did the first column, without a name, hold numbers of rows, and what became of them? */
  readonly rowNumbers: 'ids' | 'passed-over' | null;
  readonly source: PoolSource;
};

/** The attributes that are columns of their own. */
export const ownAttributes = ({ attributes, ofScores }: Pool): readonly (readonly [string, Column])[] =>
  [...attributes].filter(([column]) => !ofScores.has(column));

/** The pool as it is read where only these columns, and those of the usual names, have points. */
export const underWeights = (pool: Pool, weights: ReadonlyMap<string, number> | null): Pool => {
  const left = [...pool.ofScores].filter(
    ([, column]) => !isScoreColumn(column) && weights?.has(column) !== true,
  );
  if (left.length === 0) return pool;
  const columns = new Set(left.map(([, column]) => column));
  return {
    ...pool,
    scores: new Map([...pool.scores].filter(([column]) => !columns.has(column))),
    ofScores: new Map([...pool.ofScores].filter(([, column]) => !columns.has(column))),
  };
};

/** A text of the source that was taken for something else. */
export type TakenFor = {
  readonly attribute: string;
  readonly text: string;
  /** The code of a country, or a decimal; null: a blank. */
  readonly as: string | null;
  readonly count: number;
  /** The first candidate who has it. */
  readonly first: number;
};

/** Where each candidate stands in the file or request, for reporting places. */
export type PoolSource = {
  readonly format: 'csv' | 'json';
  /** CSV: row as a spreadsheet shows it; JSON: index in the array. By candidate. */
  readonly positions: Uint32Array;
  /** Candidates that could not be read at all: what is not in the pool may have been among them. */
  readonly lost: number;
  /** A column as the header or the candidate's own key spells it. */
  readonly spellingOf: (candidate: number, column: string) => string;
  /** Was something in this cell refused? Then it is not blank. */
  readonly refused: (candidate: number, column: string) => boolean;
  /** Absent: the pool is not a table of text. */
  readonly table?: PoolTable;
};

/** Of a table of text: how it is written, and how many columns with a name it has. */
export type PoolTable = Omit<TableForm, 'begin'> & { readonly columns: number };

/** Is this the name of a column with points? */
export const isScoreColumn = (column: string): boolean => column === 'score' || column.startsWith('score:');

/** Is it the id, the name or points, and so no attribute that rules count? */
export const isReserved = (column: string): boolean =>
  column === 'id' || column === 'name' || isScoreColumn(column);

/** The name of the criterion of a score column: `itu` for `score:itu`, `score` for `score`. */
export const criterionOf = (column: string): string =>
  column.startsWith('score:') ? column.slice('score:'.length) : column;

/** Where a candidate stands in the file or request, for people: `row 3` or `index 2`. */
export const placeIn = ({ source: { format, positions } }: Pool, candidate: number): string =>
  `${format === 'csv' ? 'row' : 'index'} ${positions[candidate]!}`;
