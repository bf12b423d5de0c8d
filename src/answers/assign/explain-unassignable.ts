import { withReoptimizer, type SolveSettings } from '../../../solver/index.ts';
import type { AssignmentFormulation } from '../../model/assignment/formulate-assignment.ts';
import type { CountingRule } from '../../rules/assignments/assignment.ts';
import { boundsOf } from '../../rules/forms/forms.ts';
import { findConflicts, toConflict, toRepair } from '../explain/explain-infeasible.ts';
import type { RuleSide } from '../explain/negotiable-sides.ts';
import type { AssignmentInfeasible } from './assignment-schema.ts';
import { rowsByRule } from './assignment-rows.ts';
import { holdersOf } from './naming.ts';

type Settings = Required<Pick<SolveSettings, 'linear' | 'tieBreakOrder' | 'deadline'>>;
type Document = Required<Pick<AssignmentInfeasible, 'conflicts' | 'repairs' | 'complete'>> &
  Pick<AssignmentInfeasible, 'incomplete'>;

/** Explains why nobody can be put into the posts: what cannot stand together, and every way out. */
export const explainUnassignable = (of: AssignmentFormulation, settings: Settings): Document =>
  withReoptimizer(of.problem, null, settings, (reoptimizer) => {
    const sides = negotiableSidesOf(of);
    const names = of.rows.map((_, row) => JSON.stringify(nameOf(row, of)));
    const { conflicts, repairs, ended } = findConflicts(
      of.problem,
      sides,
      reoptimizer,
      settings.deadline,
      (row) => names[row],
    );
    return {
      conflicts: conflicts.map((conflict) => ({
        ...toConflict(conflict, sides),
        hard: hardOf(conflict.hard, of),
      })),
      repairs: repairs.map((repair) => ({
        ...toRepair(repair, sides, of.of),
        ...holdersOf(of, repair.slate),
      })),
      ...ended,
    };
  });

/** Every side of a rule with a negotiable bound that leaves room; all rows of the rule move as one. */
const negotiableSidesOf = (of: AssignmentFormulation): readonly RuleSide[] => {
  const byRule = rowsByRule(of);
  return of.assignment.rules
    .filter((one): one is CountingRule => one.kind === 'counting')
    .flatMap((one) => {
      const bounds = boundsOf(one.rule)!;
      const rows = byRule.get(one) ?? [];
      return (['min', 'max'] as const).flatMap((side): RuleSide[] => {
        const [from, limit] = [bounds[side], bounds.negotiable[side]];
        if (rows.length === 0 || from === null || limit === null || from === limit) return [];
        const most = rows.map((row) => holdersIn(of, row));
        const isBounded = side === 'min' && bounds.whereEligible;
        return [{ rule: one.rule, rows, side, from, limit, ...(isBounded ? { most } : {}) }];
      });
    });
};

/** Members who can count in a row. */
const holdersIn = ({ problem, columns }: AssignmentFormulation, row: number): number =>
  new Set(
    problem.rows[row]!.members.map((index) => {
      const column = columns[index]!;
      return column.of === 'held' ? column.member : '';
    }),
  ).size;

type Hard = AssignmentInfeasible['conflicts'] extends readonly (infer C)[] | undefined
  ? C extends { readonly hard: infer H }
    ? H
    : never
  : never;

/** What the rows are called: all rows of members are one thing, and so are those of a pair in a post. */
const hardOf = (rows: readonly number[], of: AssignmentFormulation): Hard => {
  const named = rows.map((row) => nameOf(row, of));
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()];
};

const nameOf = (index: number, of: AssignmentFormulation): Hard[number] => {
  const row = of.rows[index]!;
  switch (row.of) {
    case 'seats':
      return { rule: null, value: null, post: row.post };
    case 'each':
      return { rule: null, value: null, post: null };
    case 'rule':
      return { rule: row.rule.id, value: row.value, post: row.post };
    case 'apart':
    case 'together':
      return { rule: row.rule.id, value: null, post: row.post };
  }
};
