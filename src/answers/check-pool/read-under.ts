import { createIssueList, invalidBecause, valid, type Outcome } from '../../input/issues/outcome.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { hintsOf, readPool, readRulesDocument } from '../../model/read-inputs.ts';
import { withRulePlaces } from '../../model/rule-places.ts';
import type { Pool } from '../../pool/pool.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import type { RequestInput } from '../request-input.ts';

/** What is read of a request that only asks about its pool. */
export type PoolQuestion = Pick<RequestInput, 'pool' | 'rules' | 'issues'>;

/** Reads a pool as its rule set, or none, says, without laying the one over the other; every issue at once. */
export const readUnder = (
  input: PoolQuestion,
  { countries, limits }: ReadContext,
): Outcome<{ readonly pool: Pool; readonly ruleSet: RuleSet }> => {
  const issues = createIssueList();
  issues.addAll(input.issues);
  const document = input.rules === null ? null : readRulesDocument(input.rules, issues, limits);
  const ruleSet = readRuleSet(document?.value ?? { id: 'none', size: 1 }, issues, limits);
  const reading = { countries, limits, ...hintsOf(input.rules, document) };
  const pool = input.pool === null ? null : readPool(input.pool, reading, issues);
  return pool === null || ruleSet === null || issues.total() > 0
    ? invalidBecause(withRulePlaces(issues.reported(), input.rules, document?.value))
    : valid({ pool, ruleSet });
};
