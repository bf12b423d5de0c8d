import type { Pool } from '../pool/pool.ts';
import type { Counted } from '../rules/forms/form.ts';
import { formOf, type Rule } from '../rules/forms/forms.ts';
import type { Selection } from '../rules/rule-parts.ts';
import { type Attributes, meets } from './attributes.ts';
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

/** Who counts in which row, computed at every call. */
export const countIn = (pool: Pool, attributes: Attributes): Counted => ({
  values: (attribute) => candidatesByValue(attribute, attributes),
  selection: (selection) => select(selection, pool, attributes),
  labelOf: attributes.labelOf,
});

/** Who counts for each value of an attribute. */
const candidatesByValue = (
  attribute: string,
  attributes: Attributes,
): ReadonlyMap<string, readonly number[]> => {
  const byValue = new Map<string, number[]>();
  attributes.counted(attribute).forEach((values, candidate) => {
    for (const value of values) {
      const counted = byValue.get(value);
      if (counted === undefined) byValue.set(value, [candidate]);
      else counted.push(candidate);
    }
  });
  return new Map([...byValue].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const select = (selection: Selection, pool: Pool, attributes: Attributes): readonly number[] => {
  if (selection.by === 'candidates') return indicesOf(selection.ids, pool);
  const holds = meets(selection.condition, attributes);
  const selected: number[] = [];
  for (let candidate = 0; candidate < pool.ids.length; candidate += 1) {
    if (holds(candidate)) selected.push(candidate);
  }
  return selected;
};

/** Positions of the ids in the pool, ascending; ids that the pool does not have are left out. */
const indicesOf = (ids: readonly string[], pool: Pool): readonly number[] => {
  const wanted = new Set(ids);
  return pool.ids.flatMap((id, candidate) => (wanted.has(id) ? [candidate] : []));
};
