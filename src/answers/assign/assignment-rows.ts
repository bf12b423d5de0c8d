import { gainsOf, relaxingMoves, type Recount, type RowPrices } from '../../../solver/index.ts';
import { groupBy } from '../../input/collections.ts';
import type { AssignmentFormulation, AssignmentRow } from '../../model/assignment/formulate-assignment.ts';
import type { AssignmentRule } from '../../rules/assignments/assignment.ts';
import { toChanges } from '../explain/explain-rules.ts';
import type { AssignmentRuleRow } from './assignment-schema.ts';

/** Rows of the problem by the rule that they are of. */
export const rowsByRule = ({ rows }: AssignmentFormulation): ReadonlyMap<AssignmentRule, readonly number[]> =>
  groupBy(
    [...rows.keys()].filter((row) => 'rule' in rows[row]!),
    (row) => (rows[row] as AssignmentRow & { readonly rule: AssignmentRule }).rule,
  );

/** What moving bounds changes: by row of the problem, and for rules of several rows by rule. */
export type AssignmentPrices = {
  readonly rows: ReadonlyMap<number, RowPrices>;
  readonly rules: ReadonlyMap<AssignmentRule, RowPrices>;
};

export const noPrices: AssignmentPrices = { rows: new Map(), rules: new Map() };

/** The rows of the report: by rule, post and value. @param counted - null where nobody holds a post. */
export const toAssignmentRows = (
  of: AssignmentFormulation,
  counted: Recount | null,
  prices: AssignmentPrices,
): AssignmentRuleRow[] => {
  const byRule = rowsByRule(of);
  return of.assignment.rules.flatMap((one): readonly AssignmentRuleRow[] => {
    if (one.kind !== 'counting') {
      const own = prices.rules.get(one);
      return [{ ...named(one), ...unbounded, ...(own === undefined ? {} : { removed: own.removed }) }];
    }
    if (of.unapplied.includes(one)) {
      const { min, max } = one.rule;
      return [{ ...named(one.rule), ...unbounded, min, max, applied: false }];
    }
    return (byRule.get(one) ?? []).map((index) => {
      const { min, max, value, post } = of.rows[index] as AssignmentRow & { readonly of: 'rule' };
      const count = counted?.counts[index] ?? null;
      const slack = {
        min: count === null || min === null ? null : count - min,
        max: count === null || max === null ? null : max - count,
      };
      const own = prices.rows.get(index);
      return {
        ...named(one.rule),
        value,
        post,
        min,
        max,
        eligible: new Set(of.problem.rows[index]!.members.map((column) => holderOf(of, column))).size,
        count,
        slack,
        tight: (['min', 'max'] as const).filter((side) => slack[side] === 0),
        ...(own === undefined ? {} : { ...bindingOf(own), ...toChanges(own) }),
      };
    });
  });
};

const named = ({
  id,
  authority,
  clause,
}: Pick<AssignmentRule & object, 'id'> & {
  readonly authority: 'resolution' | 'policy';
  readonly clause: string | null;
}) => ({ rule: id, value: null, post: null, authority, clause });

const unbounded = {
  min: null,
  max: null,
  eligible: 0,
  count: null,
  slack: { min: null, max: null },
  tight: [],
};

const holderOf = ({ columns }: AssignmentFormulation, index: number): string => {
  const column = columns[index]!;
  return column.of === 'held' ? column.member : '';
};

const bindingOf = (prices: RowPrices) =>
  relaxingMoves.every((move) => prices[move] !== undefined)
    ? { binds: gainsOf(prices).map(({ side }) => side) }
    : {};
