import { issue, toPointer, type Issue, type IssuePlace } from '../input/issues/issue.ts';
import type { Limits } from '../input/limits.ts';
import type { Countries } from '../reference/countries.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import type { AttributeDefinition } from './attribute-definition.ts';
import { isReserved } from './pool.ts';

/** What a rule set says of the columns of a pool, as plain JSON. */
export type ReadingHints = {
  readonly attributes: readonly AttributeDefinition[];
  /** Most decimals of a score. */
  readonly decimals: number;
  /** Largest score, a normalised decimal; null: none. */
  readonly maxScore: string | null;
  /** Columns that hold points without being named `score` or `score:NAME`. */
  readonly scoreColumns: readonly string[];
  /**
   * Attributes that the rule set reads and that follow from the country where the pool has no such column: then every
   * nationality must be known. Null: there is no rule set.
   */
  readonly derived: readonly string[] | null;
  /** Is there a rule set that could not be read, so that nothing is known of the columns? */
  readonly unknown?: boolean;
};

/** What a pool is read by where there is no rule set. */
export const noHints: Omit<ReadingHints, 'decimals'> = {
  attributes: [],
  maxScore: null,
  scoreColumns: [],
  derived: null,
};

/** What reading a pool needs to know. */
export type PoolReading = ReadingHints & { readonly countries: Countries; readonly limits: Limits };

/**
 * The column that a header or key means: a known one however it is spelled, or the id, the name or the points where
 * the rule set says that it holds them.
 */
export const columnNaming = ({ attributes }: ReadingHints): ((header: string) => string) => {
  const renamed = new Map(
    attributes.flatMap(({ name, column }) => (isReserved(name) ? [[column, name] as const] : [])),
  );
  return (header) => {
    const column = canonicalColumn(header);
    return renamed.get(column) ?? column;
  };
};

/** How a table of text writes decimals and lists. */
export type Dialect = {
  /** Is the comma of `7,5` a decimal comma? */
  readonly decimalComma: boolean;
  /** What separates the values of a list. */
  readonly listSeparator: ';' | '|';
};

export const plainDialect: Dialect = { decimalComma: false, listSeparator: ';' };

/** The place is where its kind of document names places. */
export const tooManyCandidates = ({ candidates }: Limits): Issue =>
  issue('too-many-candidates', { document: 'pool' }, { most: candidates });

/** Likewise. */
export const tooManyColumns = ({ columns }: Limits): Issue =>
  issue('too-many-columns', { document: 'pool' }, { most: columns });

/** Likewise. */
export const tooManyCells = ({ cells }: Limits): Issue =>
  issue('too-many-cells', { document: 'pool' }, { most: cells });

/** The place of a cell as its kind of document gives places. */
export const placeOfCell = (format: 'csv' | 'json', position: number, column: string): IssuePlace => ({
  document: 'pool',
  ...(format === 'csv' ? { row: position, column } : { pointer: toPointer([position, column]) }),
});
