import { memoize } from '../../input/collections.ts';
import { poolHash } from '../../pool/pool-hash.ts';
import { inputsOf } from '../result/inputs-of.ts';
import type { Batch } from './plan-batch.ts';
import { scenariosHash } from './summarise.ts';

/** All that the results of a batch depend on: two batches with the same have the same results. */
export const batchIdentity = (
  { base, entries, otherPools }: Batch,
  version: string,
): Readonly<Record<string, string>> => {
  const { pool, rules, reference } = inputsOf(base);
  const hashOf = memoize(poolHash);
  const others = Array.from(otherPools, ([pointer, shared]) => [`pool of ${pointer}`, hashOf(shared.pool)]);
  return {
    pool,
    rules,
    reference,
    scenarios: scenariosHash(entries),
    version,
    ...(Object.fromEntries(others) as Readonly<Record<string, string>>),
  };
};
