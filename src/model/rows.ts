import type { Column } from '../pool/column.ts';
import type { Pool } from '../pool/pool.ts';
import type { Counted } from '../rules/forms/form.ts';
import { formOf, type Rule } from '../rules/forms/forms.ts';
import type { Selection } from '../rules/rule-parts.ts';
import { type Attributes, whoMeets } from './attributes.ts';
import type { RuleRow, SoftRuleRow } from './formulation.ts';

/** The rows of the hard rules: in the order of the rules, then of the values. */
export const hardRows = (rules: readonly Rule[], counted: Counted): readonly RuleRow[] =>
  rules.flatMap((rule) =>
    formOf(rule)
      .rows(rule, counted)
      .map((row) => ({ rule, ...row })),
  );

export const softRows = (rules: readonly Rule[], { selection }: Counted): readonly SoftRuleRow[] =>
  rules.flatMap((rule) => (rule.kind === 'soft' ? [{ rule, counted: selection(rule.selection) }] : []));

/** Who counts in which row, computed at every call. @param among - candidates of the pool, ascending; absent: all. */
export const countIn = (
  pool: Pool,
  attributes: Attributes,
  among: readonly number[] = pool.ids.map((_, candidate) => candidate),
): Counted => ({
  values: (attribute) => candidatesByValue(attributes.counted(attribute), among),
  selection: (selection) => select(selection, pool, attributes, among),
  labelOf: attributes.labelOf,
});

/** Who counts for each value of an attribute that somebody has. */
const candidatesByValue = (
  { lists, codes }: Column,
  among: readonly number[],
): ReadonlyMap<string, readonly number[]> => {
  const byValue = new Map([...new Set(lists.flat())].map((value): [string, number[]] => [value, []]));
  const countedOf = lists.map((list) => list.map((value) => byValue.get(value)!));
  for (let index = 0; index < among.length; index += 1) {
    const candidate = among[index]!;
    const counted = countedOf[codes[candidate]!]!;
    for (let value = 0; value < counted.length; value += 1) counted[value]!.push(candidate);
  }
  return new Map([...byValue].filter(([, { length }]) => length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
};

const select = (
  selection: Selection,
  pool: Pool,
  attributes: Attributes,
  among: readonly number[],
): readonly number[] => {
  if (selection.by === 'where') {
    const who = whoMeets(selection.condition, attributes, pool.ids.length);
    return among.filter((candidate) => who[candidate] === 1);
  }
  const wanted = new Set(selection.ids);
  return among.filter((candidate) => wanted.has(pool.ids[candidate]!));
};
