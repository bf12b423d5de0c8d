import { valid, type Outcome } from '../../input/issues/outcome.ts';
import { takenFor } from '../../model/doubtful-values.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { poolHash } from '../../pool/pool-hash.ts';
import { poolAsCsv, poolAsJson } from '../../pool/write-pool.ts';
import type { Statement } from '../../text/catalogue.ts';
import { readUnder, type PoolQuestion } from './read-under.ts';

/** A pool in the form that its hash and the checker read. */
export type ConvertedPool = {
  readonly json: string;
  /** Null: a value of a list holds what separates lists, which only JSON can hold. */
  readonly csv: string | null;
  readonly candidates: number;
  /** `inputs.pool` of results under the same rule set. */
  readonly hash: string;
  /** What was taken for something else than it says. */
  readonly warnings: readonly Statement[];
};

/**
 * Converts a pool to its normalised form: under the names that rules use, recoded as the rule set's attributes say,
 * without names of people and without columns that are blank for everybody. Converting it again changes nothing.
 */
export const convertPool = (input: PoolQuestion, readContext: ReadContext): Outcome<ConvertedPool> => {
  const read = readUnder(input, readContext);
  if (read.status === 'invalid') return read;
  const { pool, ruleSet } = read.value;
  return valid({
    json: poolAsJson(pool),
    csv: poolAsCsv(pool, ruleSet.attributes),
    candidates: pool.ids.length,
    hash: poolHash(pool),
    warnings: takenFor(pool),
  });
};
