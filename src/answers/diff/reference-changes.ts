import type { RuleSet } from '../../rules/rule-set.ts';
import { state } from '../../text/catalogue.ts';
import { toRuleSetChange, type RuleSetChange } from './input-change.ts';
import { sideBySide, withEntry } from './side-by-side.ts';

/** Changes in what the rule set adds to pool and reference table: aliases, corrections, further columns. */
export const referenceChanges = (a: RuleSet, b: RuleSet): readonly RuleSetChange[] => [
  ...aliasChanges(a, b),
  ...overrideChanges(a, b),
  ...columnChanges(a, b),
];

const aliasChanges = (a: RuleSet, b: RuleSet): readonly RuleSetChange[] =>
  sideBySide(a.affiliationAliases, b.affiliationAliases)
    .filter(({ a: from, b: to }) => from !== to)
    .map(({ key: spelling, a: from = '', b: to }) =>
      toRuleSetChange(state('alias-changed', { spelling, from, to: to ?? '' }), (ruleSet) => ({
        ...ruleSet,
        affiliationAliases: withEntry(ruleSet.affiliationAliases, spelling, to),
      })),
    );

const overrideChanges = (a: RuleSet, b: RuleSet): readonly RuleSetChange[] =>
  sideBySide(a.overrides, b.overrides).flatMap(({ key: country, a: from = {}, b: to }) => {
    const attributes = sideBySide(new Map(Object.entries(from)), new Map(Object.entries(to ?? {})))
      .filter((entry) => entry.a !== entry.b)
      .map(({ key }) => key);
    if (attributes.length === 0) return [];
    return [
      toRuleSetChange(state('reference-changed', { country, attributes }), (ruleSet) => ({
        ...ruleSet,
        overrides: withEntry(ruleSet.overrides, country, to),
      })),
    ];
  });

/** A column that only one of the two has comes and goes as a whole: to have it is to derive the attribute. */
const columnChanges = (a: RuleSet, b: RuleSet): readonly RuleSetChange[] =>
  sideBySide(a.referenceColumns, b.referenceColumns).flatMap(({ key: attribute, a: from, b: to }) => {
    const change = (
      statement: RuleSetChange['statement'],
      apply: (own: Column | undefined) => Column | undefined,
    ) =>
      toRuleSetChange(statement, (ruleSet) => ({
        ...ruleSet,
        referenceColumns: withEntry(
          ruleSet.referenceColumns,
          attribute,
          apply(ruleSet.referenceColumns.get(attribute)),
        ),
      }));
    if (from === undefined) return [change(state('reference-column-added', { attribute }), () => to)];
    if (to === undefined) return [change(state('reference-column-dropped', { attribute }), () => undefined)];
    return sideBySide(from, to)
      .filter((entry) => entry.a !== entry.b)
      .map(({ key: country, a: before = '', b: after }) =>
        change(
          state('reference-value-changed', { attribute, country, from: before, to: after ?? '' }),
          (own) => withEntry(own ?? new Map(), country, after),
        ),
      );
  });

type Column = ReadonlyMap<string, string>;
