import type { ClosedLeaf, ExactBound } from './search-goal.ts';
import type { Fixings } from './domain.ts';
import { floorOf, type DualBounds } from './dual-bound.ts';

/**
 * Fixes whoever a bound alone decides: 0 is in no slate of this objective or more, 1 is in all of them, -1 is
 * open.
 * @param fixings - within which the bound holds; those who are fixed there stay so.
 *
 * Source: reduced-cost fixing, e.g. Wolsey, Integer Programming (1998), section 7.5.
 */
export const decideByBound = (
  objective: number,
  { multipliers, value }: ExactBound,
  bounds: DualBounds,
  fixings: Fixings,
): Fixings => {
  const decided = fixings.slice();
  // Whoever costs more than this loses the objective.
  const room = Number(value - BigInt(objective) * BigInt(multipliers.denominator));
  for (let candidate = 0; candidate < fixings.length; candidate += 1) {
    if (fixings[candidate] !== -1) continue;
    const cost = bounds.reducedCost(candidate, multipliers, 'bound');
    if (Math.abs(cost) > Math.max(room, 0)) decided[candidate] = cost > 0 ? 1 : 0;
  }
  return decided;
};

/**
 * Fixes whoever all the leaves decide alike that may hold slates of this objective or more: every such slate
 * is in one of them.
 * @param fixings - of the search that the leaves are from.
 */
export const decideByLeaves = (
  objective: number,
  leaves: readonly ClosedLeaf[],
  bounds: DualBounds,
  fixings: Fixings,
): Fixings => {
  let agreed: Fixings | null = null;
  for (const leaf of leaves) {
    if (!mayReach(objective, leaf)) continue;
    const there = fixings.slice();
    for (const [candidate, value] of leaf.path) there[candidate] = value;
    const decided = leaf.kind === 'bound' ? decideByBound(objective, leaf, bounds, there) : there;
    if (agreed === null) agreed = decided;
    else {
      const before: Fixings = agreed;
      agreed = before.map((value, candidate) => (value === decided[candidate] ? value : -1));
    }
  }
  return agreed ?? fixings.slice();
};

/** May the leaf hold slates of this objective? */
export const mayReach = (objective: number, leaf: ClosedLeaf): boolean => {
  switch (leaf.kind) {
    case 'infeasible':
      return false;
    case 'bound':
      return floorOf(leaf.value, leaf.multipliers.denominator) >= objective;
    case 'fully-fixed':
      return leaf.objective !== null && leaf.objective >= objective;
  }
};
