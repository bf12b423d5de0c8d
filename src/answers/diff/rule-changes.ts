import type { HardBounds, SoftTarget } from '../../rules/forms/form.ts';
import { boundsOf, targetOf, type Rule, formOf } from '../../rules/forms/forms.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { toRuleSetChange, type RuleSetChange } from './input-change.ts';
import { sideBySide, withElement } from './side-by-side.ts';
import canonicalize from 'canonicalize';
import { contentOfCondition } from '../../rules/forms/entries.ts';
import type { EligibilityClause } from '../../rules/rule-parts.ts';

/** Rules that were added, dropped and changed, bound by bound. Rules are the same by their id. */
export const ruleChanges = (a: readonly Rule[], b: readonly Rule[]): readonly RuleSetChange[] => {
  const byId = (rules: readonly Rule[]) => new Map(rules.map((rule) => [rule.id, rule]));
  return sideBySide(byId(a), byId(b)).flatMap(({ key: rule, a: from, b: to }) => {
    if (from !== undefined && to !== undefined) return changesOf(from, to);
    const code = from === undefined ? 'rule-added' : 'rule-dropped';
    return [
      toRuleSetChange(state(code, { rule }), (ruleSet) => ({
        ...ruleSet,
        rules: withElement(ruleSet.rules, rule, to),
      })),
    ];
  });
};

/** A change of one rule, which may have been changed in other respects already. */
const toChange = (id: string, statement: Statement, change: (rule: Rule) => Rule): RuleSetChange =>
  toRuleSetChange(statement, (ruleSet) => ({
    ...ruleSet,
    rules: ruleSet.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
  }));

const changesOf = (a: Rule, b: Rule): readonly RuleSetChange[] => {
  const { id } = a;
  const [boundsA, boundsB, softA, softB] = [boundsOf(a), boundsOf(b), targetOf(a), targetOf(b)];
  if (boundsA !== null && boundsB !== null) {
    return [...contentChanges(a, b), ...boundChanges(id, boundsA, boundsB)];
  }
  if (softA !== null && softB !== null) return [...contentChanges(a, b), ...softChanges(id, softA, softB)];
  if (a.kind === b.kind) return contentChanges(a, b);
  // Bounds of one form mean nothing in another.
  return [toChange(id, state('rule-changed', { rule: id }), () => b)];
};

/** Whom the rule counts, and who fixes it. Its numbers stay as they are. */
const contentChanges = (a: Rule, b: Rule): readonly RuleSetChange[] => {
  const { id } = a;
  const counted =
    ruleContent(a) === ruleContent(b)
      ? []
      : [
          toChange(id, state('rule-changed', { rule: id }), (rule) => ({
            ...b,
            authority: rule.authority,
            ...numbersOf(rule),
          })),
        ];
  const authority =
    a.authority === b.authority
      ? []
      : [
          toChange(
            id,
            state('rule-authority-changed', { rule: id, from: a.authority, to: b.authority }),
            (rule) => ({ ...rule, authority: b.authority }),
          ),
        ];
  return [...counted, ...authority];
};

const numbersOf = (rule: Rule): object => {
  const bounds = boundsOf(rule);
  if (bounds !== null) return { min: bounds.min, max: bounds.max };
  const soft = targetOf(rule);
  return soft === null ? {} : { target: soft.target, penalty: soft.penalty };
};

const boundChanges = (id: string, a: HardBounds, b: HardBounds): readonly RuleSetChange[] =>
  (['min', 'max'] as const)
    .filter((side) => a[side] !== b[side])
    .map((side) =>
      toChange(id, boundStatement(id, side, a[side], b[side]), (rule) => ({ ...rule, [side]: b[side] })),
    );

const boundStatement = (
  rule: string,
  side: 'min' | 'max',
  from: number | null,
  to: number | null,
): Statement => {
  if (from !== null && to !== null) return state('bound-moved', { rule, side, from, to });
  return from === null
    ? state('bound-added', { rule, side, to: to ?? 0 })
    : state('bound-dropped', { rule, side, from });
};

const softChanges = (rule: string, a: SoftTarget, b: SoftTarget): readonly RuleSetChange[] => {
  const target = state('target-moved', { rule, from: a.target, to: b.target });
  const penalty = state('penalty-changed', { rule, from: a.penalty, to: b.penalty });
  return [
    ...(a.target === b.target ? [] : [toChange(rule, target, (one) => ({ ...one, target: b.target }))]),
    ...(a.penalty === b.penalty ? [] : [toChange(rule, penalty, (one) => ({ ...one, penalty: b.penalty }))]),
  ];
};

/** What makes a candidate ineligible under the clause, as text that is the same for the same content. */
export const clauseContent = ({ kind, authority, condition }: EligibilityClause): string =>
  canonicalText({ kind, authority, condition: contentOfCondition(condition) });

/** Whom the rule counts, without its numbers, as text that is the same for the same content. */
const ruleContent = (rule: Rule): string => canonicalText(formOf(rule).content(rule));

const canonicalText = (value: unknown): string => canonicalize(value) ?? '';
