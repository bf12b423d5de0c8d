import { scaleDecimal } from '../../pool/decimal.ts';
import { blank, columnOf, valuesOf } from '../../pool/column.ts';
import type { Pool } from '../../pool/pool.ts';
import type { PoolChange } from './input-change.ts';
import { columnsOf } from './pool-changes.ts';

/** Some of the changes from A to B, by what they are about. */
type Changed = {
  readonly added: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  /** Candidate to the columns changed. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** Columns that are taken from B as a whole; those that A lacks come after the others. */
  readonly columns: ReadonlySet<string>;
};

/** Pool A with some of the changes that lead to B made; without names. */
export const applyPoolChanges = (a: Pool, b: Pool, changes: readonly PoolChange[]): Pool => {
  const changed = sortOut(changes);
  const origin = originOf(a, b, changed);
  const columns = [
    ...columnsOf(a),
    ...columnsOf(b).filter((column) => !columnsOf(a).includes(column)),
  ].filter((column) => hasColumn(changed.columns.has(column) ? b : a, column));
  const take = (table: (pool: Pool) => Pool['attributes']): Pool['attributes'] =>
    new Map(
      columns
        .filter((column) => [a, b].some((pool) => table(pool).has(column)))
        .map((column) => [
          column,
          columnOf(origin.length, (candidate) => {
            const { inA, inB, values } = origin[candidate]!;
            const fromB = inA === null || values?.has(column) === true || changed.columns.has(column);
            const [pool, index] = fromB && inB !== null ? [b, inB] : [a, inA];
            const from = table(pool).get(column);
            return index === null || from === undefined ? blank : valuesOf(from, index);
          }),
        ]),
    );
  return {
    ids: origin.map(({ id }) => id),
    names: null,
    attributes: take((pool) => pool.attributes),
    scores: take((pool) => pool.scores),
    ofScores: a.ofScores,
    multivalued: a.multivalued,
    blankColumns: [],
    takenFor: [],
    rowNumbers: null,
    source: {
      format: 'json',
      positions: Uint32Array.from(origin.keys()),
      lost: 0,
      spellingOf: (_, column) => column,
      refused: () => false,
    },
  };
};

/** Would a reader who allows so many decimals take every score? */
export const areScoresReadable = ({ scores }: Pool, decimals: number): boolean =>
  [...scores.values()].every(({ lists }) =>
    lists.flat().every((score) => scaleDecimal(score, decimals) !== null),
  );

const sortOut = (changes: readonly PoolChange[]): Changed => {
  const [added, dropped, columns] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const values = new Map<string, Set<string>>();
  for (const change of changes) {
    switch (change.kind) {
      case 'candidate-added':
        added.add(change.candidate);
        break;
      case 'candidate-dropped':
        dropped.add(change.candidate);
        break;
      case 'value-changed': {
        const own = values.get(change.candidate) ?? new Set();
        values.set(change.candidate, own.add(change.column));
        break;
      }
      case 'column-added':
      case 'column-dropped':
      case 'column-split':
        columns.add(change.column);
    }
  }
  return { added, dropped, values, columns };
};

/** A candidate of the pool to be made, and where in A and B it stands. */
type Origin = {
  readonly id: string;
  readonly inA: number | null;
  readonly inB: number | null;
  /** Columns whose value is that of B. */
  readonly values: ReadonlySet<string> | undefined;
};

/** Sorted by id, as in every pool. */
const originOf = (a: Pool, b: Pool, { added, dropped, values }: Changed): readonly Origin[] => {
  const inB = new Map(b.ids.map((id, index) => [id, index]));
  const kept = a.ids.flatMap((id, index): readonly Origin[] =>
    dropped.has(id) ? [] : [{ id, inA: index, inB: inB.get(id) ?? null, values: values.get(id) }],
  );
  const fresh = [...added].map((id): Origin => ({
    id,
    inA: null,
    inB: inB.get(id) ?? null,
    values: undefined,
  }));
  return [...kept, ...fresh].sort((one, other) => (one.id < other.id ? -1 : 1));
};

const hasColumn = (pool: Pool, column: string): boolean =>
  pool.attributes.has(column) || pool.scores.has(column);
