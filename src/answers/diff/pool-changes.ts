import { valueOf, valuesOf } from '../../pool/column.ts';
import type { Pool } from '../../pool/pool.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import type { PoolChange } from './input-change.ts';

/**
 * Everything that has to be changed in A for B to come of it: columns, candidates, and values one by one. Names
 * are no part of it: they bear on nothing.
 */
export const poolChanges = (a: Pool, b: Pool): readonly PoolChange[] => {
  const columns = columnChanges(a, b);
  const whole = new Set(columns.map(({ column }) => column));
  const compared = columnsOf(a).filter((column) => !whole.has(column));
  const inB = new Map(b.ids.map((id, index) => [id, index]));
  const inA = new Set(a.ids);
  return [
    ...columns.map((change): PoolChange => ({ of: 'pool', ...change })),
    ...a.ids.flatMap((candidate, index): readonly PoolChange[] => {
      const other = inB.get(candidate);
      if (other === undefined) return [{ of: 'pool', kind: 'candidate-dropped', candidate }];
      return compared
        .filter((column) => !isSame(valuesAt(a, column, index), valuesAt(b, column, other)))
        .map((column) => ({ of: 'pool', kind: 'value-changed', candidate, column }));
    }),
    ...b.ids
      .filter((candidate) => !inA.has(candidate))
      .map((candidate): PoolChange => ({ of: 'pool', kind: 'candidate-added', candidate })),
  ];
};

type ColumnChange = {
  readonly kind: 'column-added' | 'column-dropped' | 'column-split';
  readonly column: string;
};

const columnChanges = (a: Pool, b: Pool): readonly ColumnChange[] => {
  const [inA, inB] = [new Set(columnsOf(a)), new Set(columnsOf(b))];
  return [...new Set([...inA, ...inB])].flatMap((column): readonly ColumnChange[] => {
    if (!inB.has(column)) return [{ kind: 'column-dropped', column }];
    if (!inA.has(column)) return [{ kind: 'column-added', column }];
    return a.multivalued.has(column) === b.multivalued.has(column) ? [] : [{ kind: 'column-split', column }];
  });
};

/** Scores and attributes; neither id nor name. */
export const columnsOf = (pool: Pool): readonly string[] => [
  ...pool.attributes.keys(),
  ...pool.scores.keys(),
];

/** What stands in a cell, of a score too; empty where it is blank or there is no such column. */
const valuesAt = (pool: Pool, column: string, index: number): readonly string[] => {
  const score = valueOf(pool.scores.get(column), index);
  const attribute = pool.attributes.get(column);
  if (score !== null) return [score];
  return attribute === undefined ? [] : valuesOf(attribute, index);
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** The change in words. @param a, b - the pools that it was found in. */
export const describePoolChange = (change: PoolChange, a: Pool, b: Pool): Statement => {
  switch (change.kind) {
    case 'candidate-added':
    case 'candidate-dropped':
      return state(change.kind, { candidate: change.candidate });
    case 'column-added':
    case 'column-dropped':
    case 'column-split':
      return state(change.kind, { column: change.column });
    case 'value-changed': {
      const { candidate, column } = change;
      const at = (pool: Pool) => valuesAt(pool, column, pool.ids.indexOf(candidate));
      return state('value-changed', { candidate, column, from: at(a), to: at(b) });
    }
  }
};
