import type { ClosedLeaf } from './branch-and-bound.ts';
import { copyOf, decide, type Domain, type Fixings } from './domain.ts';
import type { DualBounds, Multipliers } from './dual-bound.ts';

/**
 * Fixes whoever a bound alone decides: 0 is in no slate of this objective, 1 is in all of them, -1 is open.
 * @param domain - within which the multipliers are a bound; those who are fixed there stay so.
 *
 * Source: reduced-cost fixing, e.g. Wolsey, Integer Programming (1998), section 7.5.
 */
export const decideByBound = (
  objective: number,
  multipliers: Multipliers,
  bounds: DualBounds,
  domain: Domain,
): Fixings => {
  const { fixings } = domain;
  const everybody = Uint32Array.from(fixings, (_, candidate) => candidate);
  const decided = fixings.slice();
  const value = bounds.evaluate(multipliers, 'bound', domain, everybody, () => undefined);
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
  for (const { path, multipliers } of leaves) {
    const there = copyOf(domain);
    for (const decision of path) decide(there, decision);
    const decided =
      multipliers === null ? there.fixings : decideByBound(objective, multipliers, bounds, there);
    if (agreed === null) agreed = decided;
    else {
      const before: Fixings = agreed;
      agreed = before.map((value, candidate) => (value === decided[candidate] ? value : -1));
    }
  }
  return agreed ?? domain.fixings.slice();
};
