import { formOf, type Rule } from './forms/forms.ts';
import type { Condition, EligibilityClause } from './rule-parts.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * The document of a rule set, as far as it bears on which slate is best: every default written out; without
 * title, notes and clauses' sources, and without the negotiable bounds, which affect only repairs.
 */
export const writeRuleSet = (ruleSet: RuleSet): Readonly<Record<string, unknown>> => ({
  id: ruleSet.id,
  size: ruleSet.size,
  score: {
    ...(ruleSet.weights === null ? {} : { weights: writeWeights(ruleSet.weights) }),
    decimals: ruleSet.decimals,
    missing: ruleSet.missingScore,
  },
  counting: ruleSet.counting,
  multivalued: ruleSet.multivalued,
  eligibility: ruleSet.eligibility.map(writeClause),
  rules: ruleSet.rules.map(writeRule),
  ties: { seed: ruleSet.seed },
  affiliationAliases: Object.fromEntries(ruleSet.affiliationAliases),
  reference: {
    overrides: Object.fromEntries(ruleSet.overrides),
    columns: Object.fromEntries(
      Array.from(ruleSet.referenceColumns, ([name, entries]) => [name, Object.fromEntries(entries)]),
    ),
  },
});

const writeWeights = (weights: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from(weights, ([column, weight]) => [column.slice('score:'.length), weight]));

const writeCondition = (condition: Condition): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(condition);

const writeClause = ({ id, authority, kind, condition }: EligibilityClause) => ({
  id,
  authority,
  [kind]: writeCondition(condition),
});

const writeRule = (rule: Rule): Readonly<Record<string, unknown>> => ({
  id: rule.id,
  authority: rule.authority,
  ...(rule.optional ? { optional: true } : {}),
  ...formOf(rule).toEntry(rule),
});
