import type { Rule } from '../../rules/rule-set.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { ruleContent } from './content.ts';
import { toRuleSetChange, type RuleSetChange } from './input-change.ts';
import { sideBySide, withElement } from './side-by-side.ts';

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

const isBounded = (rule: Rule): rule is Rule & { readonly kind: 'each' | 'group' } =>
  rule.kind === 'each' || rule.kind === 'group';

const changesOf = (a: Rule, b: Rule): readonly RuleSetChange[] => {
  const { id } = a;
  if (isBounded(a) && isBounded(b)) return [...contentChanges(a, b), ...boundChanges(a, b)];
  if (a.kind === 'soft' && b.kind === 'soft') return [...contentChanges(a, b), ...softChanges(a, b)];
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
  if (isBounded(rule)) return { min: rule.min, max: rule.max };
  return rule.kind === 'soft' ? { target: rule.target, penalty: rule.penalty } : {};
};

type Bounded = Rule & { readonly kind: 'each' | 'group' };

const boundChanges = (a: Bounded, b: Bounded): readonly RuleSetChange[] =>
  (['min', 'max'] as const)
    .filter((side) => a[side] !== b[side])
    .map((side) =>
      toChange(a.id, boundStatement(a.id, side, a[side], b[side]), (rule) => ({ ...rule, [side]: b[side] })),
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

type Soft = Rule & { readonly kind: 'soft' };

const softChanges = (a: Soft, b: Soft): readonly RuleSetChange[] => {
  const rule = a.id;
  const target = state('target-moved', { rule, from: a.target, to: b.target });
  const penalty = state('penalty-changed', { rule, from: a.penalty, to: b.penalty });
  return [
    ...(a.target === b.target ? [] : [toChange(rule, target, (one) => ({ ...one, target: b.target }))]),
    ...(a.penalty === b.penalty ? [] : [toChange(rule, penalty, (one) => ({ ...one, penalty: b.penalty }))]),
  ];
};
