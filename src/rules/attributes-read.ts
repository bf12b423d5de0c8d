import { memoizeWeakly } from '../input/collections.ts';
import { conditionsOfPosts, countingRules, type Assignment } from './assignments/assignment.ts';
import { formOf, type Rule } from './forms/forms.ts';
import { valuesWanted } from './rule-parts.ts';
import type { RuleSet } from './rule-set.ts';

/** The attributes that a rule reads. */
export const attributesOfRule = (rule: Rule): readonly string[] => formOf(rule).attributes(rule);

/** The attributes that any clause or rule with `authority: resolution` reads. */
export const attributesOfTheResolution = (ruleSet: RuleSet): readonly string[] => [
  ...new Set([
    ...ruleSet.eligibility
      .filter((clause) => clause.authority === 'resolution')
      .flatMap((clause) => clause.condition.map(([attribute]) => attribute)),
    ...ruleSet.rules.filter((rule) => rule.authority === 'resolution').flatMap(attributesOfRule),
  ]),
];

/** The attributes that some rule, clause or assignment reads, each once. */
export const attributesRead = ({ eligibility, rules, assignments }: RuleSet): readonly string[] => [
  ...new Set([
    ...eligibility.flatMap(({ condition }) => condition.map(([attribute]) => attribute)),
    ...rules.flatMap(attributesOfRule),
    ...assignments.flatMap(attributesOfAssignment),
  ]),
];

/** The attributes that an assignment reads. */
export const attributesOfAssignment = (assignment: Assignment): readonly string[] => [
  ...new Set([
    ...conditionsOfPosts(assignment).flatMap(({ condition }) => condition.map(([attribute]) => attribute)),
    ...countingRules(assignment).flatMap(attributesOfRule),
  ]),
];

/** The attributes of which a rule counts every value by itself, each once. */
export const attributesOfEach = ({ rules, assignments }: RuleSet): readonly string[] => [
  ...new Set(
    [...rules, ...assignments.flatMap(countingRules)].flatMap((rule) =>
      rule.kind === 'each' ? [rule.attribute] : [],
    ),
  ),
];

/** The values of an attribute that rules and clauses name. */
export const valuesNamed = (ruleSet: RuleSet, attribute: string): readonly string[] => [
  ...(allNamed(ruleSet).get(attribute) ?? []),
];

/** By attribute. */
const allNamed = memoizeWeakly(
  ({ eligibility, rules, assignments }: RuleSet): ReadonlyMap<string, ReadonlySet<string>> => {
    const conditions = [
      ...eligibility.map(({ condition }) => condition),
      ...[...rules, ...assignments.flatMap(countingRules)].map((rule) => formOf(rule).condition(rule) ?? []),
      ...assignments.flatMap(conditionsOfPosts).map(({ condition }) => condition),
    ];
    const named = new Map<string, Set<string>>();
    for (const [attribute, wanted] of conditions.flat()) {
      const values = named.get(attribute) ?? new Set();
      named.set(attribute, values);
      for (const value of valuesWanted(wanted)) values.add(value);
    }
    return named;
  },
);
