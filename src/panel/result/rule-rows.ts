import type { LoosenedSide, Recount } from '../../../solver/index.ts';
import type { Formulation } from '../formulation/formulation.ts';
import { inRuleOrder } from '../rules/rule-order.ts';
import type { ResultRow } from './result-schema.ts';

/**
 * A row of the report for every row of the problem, hard ones in rule order, then the soft ones.
 * @param counted - null where there is no slate.
 * @param loosened - by row of the problem; null where nobody asked.
 */
export const toRuleRows = (
  formulation: Formulation,
  counted: Recount | null,
  loosened: ReadonlyMap<number, readonly LoosenedSide[]> | null,
): readonly ResultRow[] => {
  const hard = formulation.rows.map((row, index): ResultRow => {
    const count = counted?.counts[index] ?? null;
    const slack = {
      min: count === null || row.min === null ? null : count - row.min,
      max: count === null || row.max === null ? null : row.max - count,
    };
    const sides = loosened?.get(index) ?? [];
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
      ...(loosened === null || count === null
        ? {}
        : {
            binds: sides.filter(({ change }) => (change ?? 0) > 0).map(({ side }) => side),
            change: toChange(row, sides, tight),
          }),
    };
  });
  const soft = formulation.softRows.map(({ rule }, index): ResultRow => {
    const { members, penalty } = formulation.problem.softRows[index]!;
    const shortfall = counted?.shortfalls[index] ?? null;
    return {
      rule: rule.id,
      value: null,
      authority: rule.authority,
      clause: rule.clause,
      min: null,
      max: null,
      target: rule.target,
      penalty,
      shortfall,
      eligible: members.length,
      count: counted?.softCounts[index] ?? null,
      slack: { min: null, max: null },
      tight: [],
    };
  });
  // Soft rules stand where the rule set has them.
  return inRuleOrder(formulation.ruleSet, [...hard, ...soft]);
};

/**
 * Tight sides were asked about. A key is null where there is no bound or it cannot move, and absent where
 * nobody asked or the time ran out before the answer.
 */
const toChange = (
  { min, max }: { readonly min: number | null; readonly max: number | null },
  sides: readonly LoosenedSide[],
  tight: readonly ('min' | 'max')[],
): NonNullable<ResultRow['change']> => {
  const loosenedBy = (key: 'minDown' | 'maxUp', side: 'min' | 'max') => {
    if (!tight.includes(side)) return {};
    const asked = sides.find((one) => one.side === side);
    if (asked === undefined) return { [key]: null };
    return asked.change === null ? {} : { [key]: asked.change };
  };
  return {
    ...(min === null ? { minDown: null, minUp: null } : loosenedBy('minDown', 'min')),
    ...(max === null ? { maxDown: null, maxUp: null } : loosenedBy('maxUp', 'max')),
  };
};
