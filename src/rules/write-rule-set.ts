import type { AttributeDefinition } from '../pool/attribute-definition.ts';
import { writeAssignment } from './assignments/write-assignment.ts';
import { formOf, type Rule } from './forms/forms.ts';
import { fromCondition, fromRange } from './forms/entries.ts';
import type { EligibilityClause } from './rule-parts.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * The document of a rule set, as far as it bears on which slate is best: every default written out; without
 * title, notes and clauses' sources, and without the negotiable bounds, which affect only repairs. Assignments bear on
 * no slate, but are part of what is chosen.
 */
export const writeRuleSet = (ruleSet: RuleSet): Readonly<Record<string, unknown>> => ({
  id: ruleSet.id,
  size: ruleSet.size,
  score: ruleSet.scored
    ? {
        ...(ruleSet.weights === null ? {} : { weights: Object.fromEntries(ruleSet.weights) }),
        decimals: ruleSet.decimals,
        missing: ruleSet.missingScore,
        ...(ruleSet.maxScore === null ? {} : { max: ruleSet.maxScore }),
      }
    : 'none',
  counting: ruleSet.counting,
  attributes: Object.fromEntries(
    Array.from(ruleSet.attributes, ([name, own]) => [name, writeAttribute(own)]),
  ),
  eligibility: ruleSet.eligibility.map(writeClause),
  rules: ruleSet.rules.map(writeRule),
  ...(ruleSet.assignments.length === 0 ? {} : { assignments: ruleSet.assignments.map(writeAssignment) }),
  ties: { seed: ruleSet.seed },
  affiliationAliases: Object.fromEntries(ruleSet.affiliationAliases),
  reference: {
    overrides: Object.fromEntries(ruleSet.overrides),
    columns: Object.fromEntries(
      Array.from(ruleSet.referenceColumns, ([name, entries]) => [name, Object.fromEntries(entries)]),
    ),
  },
});

const writeAttribute = (definition: AttributeDefinition): Readonly<Record<string, unknown>> => {
  const { name, column, type, values, recoded, separator, bands } = definition;
  const recoding = [...recoded, ...(values ?? []).map((value) => [value, value] as const)];
  return {
    ...(column === name ? {} : { column }),
    ...(type === null ? {} : { type }),
    ...(recoded.length > 0 ? { values: Object.fromEntries(recoding) } : values === null ? {} : { values }),
    ...(separator === null ? {} : { separator }),
    ...(bands === null
      ? {}
      : {
          of: bands.of,
          bands: Object.fromEntries(bands.ranges.map(([value, range]) => [value, fromRange(range)])),
        }),
  };
};

const writeClause = ({ id, authority, kind, condition }: EligibilityClause) => ({
  id,
  authority,
  [kind]: fromCondition(condition),
});

const writeRule = (rule: Rule): Readonly<Record<string, unknown>> => ({
  id: rule.id,
  authority: rule.authority,
  ...(rule.optional ? { optional: true } : {}),
  ...formOf(rule).toEntry(rule),
});
