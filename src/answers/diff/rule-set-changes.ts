import type { Formulation } from '../../model/formulation.ts';
import { criteriaOf } from '../../model/objective.ts';
import type { AttributeDefinition } from '../../pool/attribute-definition.ts';
import { criterionOf } from '../../pool/pool.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { assignmentChanges } from './assignment-changes.ts';
import { clauseContent, ruleChanges } from './rule-changes.ts';
import { toRuleSetChange, type RuleSetChange } from './input-change.ts';
import { referenceChanges } from './reference-changes.ts';
import { isSameTable, sideBySide, withElement, withEntry } from './side-by-side.ts';

/**
 * Everything that has to be changed in A for B to come of it, in changes as small as make sense alone. What
 * cannot bear on the slate is left out: titles, notes, sources, the order of rules and clauses, negotiable
 * bounds. The pools say which columns have several values.
 */
export const ruleSetChanges = (from: Formulation, to: Formulation): readonly RuleSetChange[] => {
  const [a, b] = [from.ruleSet, to.ruleSet];
  return [
    ...ofField(a, b, 'size', state('size-changed', { from: a.size, to: b.size })),
    ...ofField(a, b, 'scored', state(b.scored ? 'scores-counted' : 'scores-dropped', {})),
    ...weightChanges(from, to),
    ...ofField(a, b, 'decimals', state('decimals-changed', { from: a.decimals, to: b.decimals })),
    ...ofField(
      a,
      b,
      'missingScore',
      state('missing-scores-changed', { from: a.missingScore, to: b.missingScore }),
    ),
    ...attributeChanges(a, b),
    ...countingChanges(a, b),
    ...clauseChanges(a, b),
    ...ruleChanges(a.rules, b.rules),
    ...assignmentChanges(a.assignments, b.assignments),
    ...ofField(a, b, 'seed', state('seed-changed', {})),
    ...referenceChanges(a, b),
  ];
};

const ofField = (
  a: RuleSet,
  b: RuleSet,
  field: 'size' | 'scored' | 'decimals' | 'missingScore' | 'seed',
  statement: Statement,
): readonly RuleSetChange[] =>
  a[field] === b[field] ? [] : [toRuleSetChange(statement, (ruleSet) => ({ ...ruleSet, [field]: b[field] }))];

/** What an attribute is made of, as far as the slate may depend on it. The pools say which have several values. */
const contentOfAttribute = ({ type, values, bands }: AttributeDefinition): string | null =>
  bands === null && values === null && type !== 'number' && type !== 'date'
    ? null
    : JSON.stringify([type, values === null ? null : [...values].sort(), bands]);

const attributeChanges = (a: RuleSet, b: RuleSet): readonly RuleSetChange[] =>
  sideBySide(a.attributes, b.attributes)
    .filter(
      ({ a: from, b: to }) =>
        (from === undefined ? null : contentOfAttribute(from)) !==
        (to === undefined ? null : contentOfAttribute(to)),
    )
    .map(({ key: attribute, b: to }) =>
      toRuleSetChange(state('attribute-changed', { attribute }), (ruleSet) => ({
        ...ruleSet,
        attributes: withEntry(ruleSet.attributes, attribute, to),
      })),
    );

const haveSameKeys = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key));

/** Criteria that only one of the two adds up come and go with the weights of the others. */
const weightChanges = (from: Formulation, to: Formulation): readonly RuleSetChange[] => {
  const [a, b] = [from.ruleSet, to.ruleSet];
  const [own, other] = [a.weights, b.weights];
  if (own === null || other === null || !haveSameKeys(own, other)) {
    // A rule set that names no weights takes what the pool has, which may come to the same.
    const same = [from.pool, to.pool].every((pool) => isSameTable(criteriaOf(a, pool), criteriaOf(b, pool)));
    return same
      ? []
      : [toRuleSetChange(state('weights-changed', {}), (ruleSet) => ({ ...ruleSet, weights: other }))];
  }
  return sideBySide(own, other)
    .filter((weight) => weight.a !== weight.b)
    .map(({ key, a: before = 0, b: after = 0 }) =>
      toRuleSetChange(
        state('weight-changed', { criterion: criterionOf(key), from: before, to: after }),
        (ruleSet) => ({ ...ruleSet, weights: withEntry(ruleSet.weights ?? own, key, after) }),
      ),
    );
};

const countingChanges = (a: RuleSet, b: RuleSet): readonly RuleSetChange[] =>
  (['nationality', 'affiliation'] as const)
    .filter((attribute) => a.counting[attribute] !== b.counting[attribute])
    .map((attribute) => {
      const to = b.counting[attribute];
      return toRuleSetChange(
        state('counting-changed', { attribute, from: a.counting[attribute], to }),
        (ruleSet) => ({ ...ruleSet, counting: { ...ruleSet.counting, [attribute]: to } }),
      );
    });

const clauseChanges = (a: RuleSet, b: RuleSet): readonly RuleSetChange[] => {
  const byId = ({ eligibility }: RuleSet) => new Map(eligibility.map((clause) => [clause.id, clause]));
  return sideBySide(byId(a), byId(b)).flatMap(({ key: clause, a: from, b: to }) => {
    if (from !== undefined && to !== undefined && clauseContent(from) === clauseContent(to)) return [];
    const code = from === undefined ? 'clause-added' : to === undefined ? 'clause-dropped' : 'clause-changed';
    return [
      toRuleSetChange(state(code, { clause }), (ruleSet) => ({
        ...ruleSet,
        eligibility: withElement(ruleSet.eligibility, clause, to),
      })),
    ];
  });
};
