import type { RuleSet } from './rule-set.ts';
import { issue, type Issue, type IssuePlace } from '../input/issues/issue.ts';
import { suggestionFor, type Suggest } from '../input/similarity.ts';

/** Rows in the order of their rules in the rule set; the order within a rule stays. */
export const inRuleOrder = <R extends { readonly rule: string }>(
  ruleSet: RuleSet,
  rows: readonly R[],
): R[] => {
  const order = new Map(ruleSet.rules.map(({ id }, index) => [id, index]));
  return [...rows].sort((a, b) => order.get(a.rule)! - order.get(b.rule)!);
};

/** @param rules - that the rule set has. */
export const unknownRule = (
  id: string,
  rules: readonly { readonly id: string }[],
  place: IssuePlace,
  suggest: Suggest,
): Issue => {
  const known = rules.map((rule) => rule.id);
  return issue('unknown-rule', place, { id, ...suggestionFor(id, known, suggest) });
};
