import type { Pool } from '../pool/pool.ts';
import type { Rule, Selection } from '../rules/rule-set.ts';
import type { Attributes } from './attributes.ts';
import { meets } from './conditions.ts';
import type { RuleRow, SoftRuleRow } from './formulation.ts';

/** The rows of the hard rules: in the order of the rules, then of the values. */
export const hardRows = (rules: readonly Rule[], pool: Pool, attributes: Attributes): readonly RuleRow[] =>
  rules.flatMap((rule): readonly RuleRow[] => {
    switch (rule.kind) {
      case 'each':
        return rowsOfFamily(rule, attributes);
      case 'group':
        return [
          {
            rule,
            value: null,
            min: rule.min,
            max: rule.max,
            counted: select(rule.selection, pool, attributes),
          },
        ];
      case 'include':
        return [
          { rule, value: null, min: new Set(rule.ids).size, max: null, counted: indicesOf(rule.ids, pool) },
        ];
      case 'exclude':
        return [{ rule, value: null, min: null, max: 0, counted: indicesOf(rule.ids, pool) }];
      case 'soft':
        return [];
    }
  });

export const softRows = (
  rules: readonly Rule[],
  pool: Pool,
  attributes: Attributes,
): readonly SoftRuleRow[] =>
  rules.flatMap((rule) =>
    rule.kind === 'soft' ? [{ rule, counted: select(rule.selection, pool, attributes) }] : [],
  );

/** One row for every value that somebody in the pool has, eligible or not. */
const rowsOfFamily = (rule: Rule & { readonly kind: 'each' }, attributes: Attributes): readonly RuleRow[] => {
  const byValue = new Map<string, number[]>();
  attributes.counted(rule.attribute).forEach((values, candidate) => {
    for (const value of values) {
      const counted = byValue.get(value);
      if (counted === undefined) byValue.set(value, [candidate]);
      else counted.push(candidate);
    }
  });
  return [...byValue.keys()]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((value) => ({ rule, value, min: rule.min, max: rule.max, counted: byValue.get(value)! }));
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
