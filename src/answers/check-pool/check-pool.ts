import { valid, type Outcome } from '../../input/issues/outcome.ts';
import { createAttributes } from '../../model/attributes.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { poolHash } from '../../pool/pool-hash.ts';
import { reportPool, type PoolReport } from './pool-report.ts';
import { sourceOf } from './pool-source.ts';
import { readUnder, type PoolQuestion } from './read-under.ts';

/** Reads the pool and reports on it; a rule set only says what the columns are. */
export const checkPoolFile = (
  input: PoolQuestion,
  readContext: ReadContext,
): Outcome<{ readonly report: PoolReport; readonly hash: string }> => {
  const read = readUnder(input, readContext);
  if (read.status === 'invalid') return read;
  const { pool, ruleSet } = read.value;
  const { countries } = readContext;
  const attributes = createAttributes(pool, ruleSet, countries);
  const report = reportPool(pool, attributes, { ruleSet, countries }, sourceOf(pool, input.pool));
  return valid({ report, hash: poolHash(pool) });
};
