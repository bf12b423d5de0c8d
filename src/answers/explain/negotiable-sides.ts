import type { NegotiableSide } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { boundsOf, type Rule } from '../../rules/forms/forms.ts';

/** A side that a repair may move, and the rule that it is of. */
export type RuleSide = NegotiableSide & { readonly rule: Rule };

/** Every side with a negotiable bound that leaves room, in rule order, the minimum before the maximum. */
export const negotiableSidesOf = ({ ruleSet, rows, problem }: Formulation): readonly RuleSide[] =>
  ruleSet.rules.flatMap((rule): RuleSide[] => {
    const bounds = boundsOf(rule);
    if (bounds === null) return [];
    const own = rows.flatMap((row, index) => (row.rule === rule ? [index] : []));
    return (['min', 'max'] as const).flatMap((side): RuleSide[] => {
      const [from, limit] = [bounds[side], bounds.negotiable[side]];
      if (own.length === 0 || from === null || limit === null || from === limit) return [];
      const most = own.map((row) => problem.rows[row]!.members.length);
      const isBounded = side === 'min' && bounds.whereEligible;
      return [{ rule, rows: own, side, from, limit, ...(isBounded ? { most } : {}) }];
    });
  });
