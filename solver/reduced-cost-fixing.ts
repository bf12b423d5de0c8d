import type { ClosedLeaf } from './branch-and-bound.ts';
import type { DualBounds, Multipliers } from './dual-bound.ts';

/**
 * Fixes whoever a bound alone decides: 0 is in no slate of this objective, 1 is in all of them, -1 is open.
 * @param fixings - within which the multipliers are a bound; those who are fixed there stay so.
 *
 * Source: reduced-cost fixing, e.g. Wolsey, Integer Programming (1998), section 7.5.
 */
export const decideByBound = (
  objective: number,
  multipliers: Multipliers,
  bounds: DualBounds,
  fixings: Int8Array,
): Int8Array => {
  const everybody = Uint32Array.from(fixings, (_, candidate) => candidate);
  const decided = fixings.slice();
  const value = bounds.evaluate(multipliers, 'bound', fixings, everybody, () => undefined);
  // Whoever costs more than this loses the objective.
  const room = Number(value - BigInt(objective) * BigInt(multipliers.denominator));
  for (let candidate = 0; candidate < fixings.length; candidate += 1) {
    if (fixings[candidate] !== -1) continue;
    const cost = bounds.reducedCost(candidate, multipliers, 'bound');
    if (Math.abs(cost) > Math.max(room, 0)) decided[candidate] = cost > 0 ? 1 : 0;
  }
  return decided;
};

/** Fixes whoever all the leaves decide alike: every slate of this objective is in one of them. */
export const decideByLeaves = (
  objective: number,
  leaves: readonly ClosedLeaf[],
  bounds: DualBounds,
  candidates: number,
): Int8Array => {
  let agreed: Int8Array | null = null;
  for (const { path, multipliers } of leaves) {
    const fixings = new Int8Array(candidates).fill(-1);
    for (const [candidate, value] of path) fixings[candidate] = value;
    const decided = multipliers === null ? fixings : decideByBound(objective, multipliers, bounds, fixings);
    if (agreed === null) agreed = decided;
    else {
      const before: Int8Array = agreed;
      agreed = before.map((value, candidate) => (value === decided[candidate] ? value : -1));
    }
  }
  return agreed ?? new Int8Array(candidates).fill(-1);
};
