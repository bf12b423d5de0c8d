import { gainsOf, relaxingMoves, type Recount, type RowPrices } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { Rule } from '../../rules/forms/forms.ts';
import type { SoftRule } from '../../rules/forms/soft.ts';
import { inRuleOrder } from '../../rules/rule-order.ts';
import { toChanges } from '../explain/explain-rules.ts';
import type { ResultRow } from './result-parts.ts';

/**
 * A row of the report for every row of the problem, and for every rule that is not applied, in rule order.
 * @param counted - null where there is no slate.
 * @param prices - by row of the problem; rows that were not asked about are absent.
 */
export const toRuleRows = (
  formulation: Formulation,
  counted: Recount | null,
  prices: ReadonlyMap<number, RowPrices>,
): readonly ResultRow[] => {
  const hard = formulation.rows.map((row, index): ResultRow => {
    const count = counted?.counts[index] ?? null;
    const slack = {
      min: count === null || row.min === null ? null : count - row.min,
      max: count === null || row.max === null ? null : row.max - count,
    };
    const own = prices.get(index);
    const tight = (['min', 'max'] as const).filter((side) => slack[side] === 0);
    return {
      rule: row.rule.id,
      value: row.value,
      authority: row.rule.authority,
      clause: row.rule.clause,
      min: row.min,
      max: row.max,
      eligible: formulation.problem.rows[index]!.members.length,
      count,
      slack,
      tight,
      ...(own === undefined ? {} : { ...bindingSidesOf(own), ...toChanges(own) }),
    };
  });
  const soft = formulation.softRows.map(({ rule }, index): ResultRow => {
    const { members, penalty } = formulation.problem.softRows[index]!;
    const shortfall = counted?.shortfalls[index] ?? null;
    return {
      ...softRow(rule),
      penalty,
      shortfall,
      eligible: members.length,
      count: counted?.softCounts[index] ?? null,
      slack: { min: null, max: null },
      tight: [],
    };
  });
  const unapplied = formulation.unapplied.map((rule): ResultRow => ({
    ...unappliedRow(rule),
    eligible: 0,
    slack: { min: null, max: null },
    tight: [],
  }));
  // Soft rules, and those that are not applied, stand where the rule set has them.
  return inRuleOrder(formulation.ruleSet, [...hard, ...soft, ...unapplied]);
};

/** The sides that raise the optimum when relaxed by one seat; absent unless this is known of both. */
const bindingSidesOf = (prices: RowPrices): Pick<ResultRow, 'binds'> =>
  relaxingMoves.every((move) => prices[move] !== undefined)
    ? { binds: gainsOf(prices).map(({ side }) => side) }
    : {};

/** How every document begins the row of a soft rule. */
export const softRow = (rule: SoftRule) => ({
  rule: rule.id,
  value: null,
  authority: rule.authority,
  clause: rule.clause,
  min: null,
  max: null,
  target: rule.target,
});

/** What every document says of an optional rule that reads what the pool lacks: it is there, and counts nothing. */
export const unappliedRow = (rule: Rule) => ({
  rule: rule.id,
  value: null,
  authority: rule.authority,
  clause: rule.clause,
  min: 'min' in rule ? rule.min : null,
  max: 'max' in rule ? rule.max : null,
  applied: false as const,
  count: null,
});
