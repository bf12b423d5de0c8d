import type { RuleSet } from './rule-set.ts';

/** Rows in the order of their rules in the rule set; the order within a rule stays. */
export const inRuleOrder = <R extends { readonly rule: string }>(
  ruleSet: RuleSet,
  rows: readonly R[],
): R[] => {
  const order = new Map(ruleSet.rules.map(({ id }, index) => [id, index]));
  return [...rows].sort((a, b) => order.get(a.rule)! - order.get(b.rule)!);
};
