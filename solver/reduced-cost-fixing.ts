import type { ClosedLeaf, ExactBound } from './branch-and-bound.ts';
import { copyOf, decide, type Domain, type Fixings } from './domain.ts';
import type { DualBounds } from './dual-bound.ts';

/**
 * Fixes whoever a bound alone decides: 0 is in no slate of this objective, 1 is in all of them, -1 is open.
 * @param bound - of the domain. @param fixings - of the domain; those who are fixed there stay so.
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
 * Fixes whoever all the leaves decide alike: every slate of this objective is in one of them.
 * @param domain - of the search that the leaves are from.
 */
export const decideByLeaves = (
  objective: number,
  leaves: readonly ClosedLeaf[],
  bounds: DualBounds,
  domain: Domain,
): Fixings => {
  let agreed: Fixings | null = null;
  for (const { path, bound } of leaves) {
    const there = copyOf(domain);
    for (const decision of path) decide(there, decision);
    const decided = bound === null ? there.fixings : decideByBound(objective, bound, bounds, there.fixings);
    if (agreed === null) agreed = decided;
    else {
      const before: Fixings = agreed;
      agreed = before.map((value, candidate) => (value === decided[candidate] ? value : -1));
    }
  }
  return agreed ?? domain.fixings.slice();
};
