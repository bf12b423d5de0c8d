import { createIssueList, invalid, valid, type Outcome } from '../../input/issues/outcome.ts';
import { createAttributes } from '../../model/attributes.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { readPool, readRulesDocument } from '../../model/read-inputs.ts';
import { poolHash } from '../../pool/pool-hash.ts';
import { readingHints, readRuleSet } from '../../rules/read-rule-set.ts';
import type { RequestInput } from '../request-input.ts';
import { reportPool, type PoolReport } from './pool-report.ts';
import { sourceOf } from './pool-source.ts';

/** Reads the pool and reports on it; a rule set only says which columns hold several values. */
export const checkPoolFile = (
  input: Pick<RequestInput, 'pool' | 'rules' | 'issues'>,
  { countries, limits }: ReadContext,
): Outcome<{ readonly report: PoolReport; readonly hash: string }> => {
  const issues = createIssueList();
  issues.addAll(input.issues);
  const document = input.rules === null ? null : readRulesDocument(input.rules, issues, limits);
  const ruleSet = readRuleSet(document?.value ?? { id: 'none', size: 1 }, issues, limits);
  const reading = { countries, limits, ...readingHints(document?.value) };
  const pool = input.pool === null ? null : readPool(input.pool, reading, issues);
  if (pool === null || ruleSet === null || issues.total() > 0) return invalid(issues);
  const report = reportPool(pool, createAttributes(pool, ruleSet, countries), sourceOf(pool, input.pool));
  return valid({ report, hash: poolHash(pool) });
};
