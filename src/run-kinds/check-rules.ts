import { createIssueList, invalidBecause, valid, type Outcome } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { RulesInput } from '../model/pool-cache.ts';
import { readRulesDocument } from '../model/read-inputs.ts';
import { withRulePlaces } from '../model/rule-places.ts';
import { readRuleSet } from '../rules/read-rule-set.ts';

/** A valid rule set; whether it fits a pool is not checked. */
export type CheckedRules = {
  /** SHA-256 as `inputs.rules` of results. */
  readonly hash: string;
  /** The rule set, parsed. */
  readonly document: unknown;
};

/** Checks a rule set without a pool, so that an invalid one is not stored. */
export const checkRules = (input: RulesInput, limits: Limits): Outcome<CheckedRules> => {
  const issues = createIssueList();
  const read = readRulesDocument(input, issues, limits);
  const ruleSet = read === null ? null : readRuleSet(read.value, issues, limits);
  if (ruleSet === null || issues.total() > 0) {
    return invalidBecause(withRulePlaces(issues.reported(), input, read?.value));
  }
  const { hash, document } = ruleSet;
  return valid({ hash, document });
};
