import type { Column } from './column.ts';
import type { Pool, PoolSource } from './pool.ts';

/** A pool in which nothing is wrong, in a form that can be sent to a thread: its codes are not copied. */
export type SentPool = Omit<Pool, 'source'> & {
  readonly source: Omit<PoolSource, 'spellingOf' | 'refused'>;
};

export const sendPool = ({ source, ...pool }: Pool): SentPool => {
  const shared = (columns: ReadonlyMap<string, Column>): ReadonlyMap<string, Column> =>
    new Map(Array.from(columns, ([name, { lists, codes }]) => [name, { lists, codes: share(codes) }]));
  const { format, positions, lost, table } = source;
  return {
    ...pool,
    attributes: shared(pool.attributes),
    scores: shared(pool.scores),
    source: { format, positions: share(positions), lost, ...(table === undefined ? {} : { table }) },
  };
};

/** The pool in the thread that it was sent to: columns are spelled there as rules name them. */
export const receivePool = ({ source, ...pool }: SentPool): Pool => ({
  ...pool,
  source: { ...source, spellingOf: (_, column) => column, refused: () => false },
});

const share = (numbers: Uint32Array): Uint32Array => {
  const shared = new Uint32Array(new SharedArrayBuffer(numbers.byteLength));
  shared.set(numbers);
  return shared;
};
