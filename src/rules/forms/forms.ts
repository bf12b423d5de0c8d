import { each, type EachRule } from './each.ts';
import type { HardBounds, RuleForm, Selector, SoftTarget } from './form.ts';
import { group, type GroupRule } from './group.ts';
import { exclude, include, type NamedRule } from './named.ts';
import { soft, type SoftRule } from './soft.ts';

/** The forms of rules, by the kind of the rule. */
export const forms = { each, group, include, exclude, soft } as const;

export type Rule = EachRule | GroupRule | SoftRule | NamedRule<'include'> | NamedRule<'exclude'>;

/** The form of a rule. */
export const formOf = <R extends Rule>(rule: R): RuleForm<R> => forms[rule.kind] as unknown as RuleForm<R>;

type Fields = typeof each.fields &
  typeof group.fields &
  typeof soft.fields &
  typeof include.fields &
  typeof exclude.fields;

/** The keys of all forms, for the schema of a rule. */
export const ruleFields = Object.assign({}, ...Object.values(forms).map(({ fields }) => fields)) as Fields;

/** The keys that select the candidates counted; a rule has exactly one of them. */
export const selectors: Readonly<Record<string, Selector>> = Object.assign(
  {},
  ...Object.values(forms).map((form) => form.selectors),
) as Readonly<Record<string, Selector>>;

/** The selectors of which something holds, in the order of the forms. */
export const selectorsWhere = (holds: (selector: Selector) => boolean): readonly string[] =>
  Object.entries(selectors).flatMap(([key, selector]) => (holds(selector) ? [key] : []));

/** The hard bounds of a rule; null: its form has none. */
export const boundsOf = (rule: Rule): HardBounds | null => formOf(rule).bounds(rule);

/** The target of a soft rule; null: the rule is hard. */
export const targetOf = (rule: Rule): SoftTarget | null => formOf(rule).soft(rule);

/** Has the rule a row for every value of an attribute? */
export const isFamily = (rule: Rule): boolean => formOf(rule).isFamily;
