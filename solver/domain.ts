import type { Incidence } from './incidence.ts';
import type { Recount } from './recount.ts';

/** Of the candidates: 1 taken, 0 left out, -1 open. */
export type Fixings = Int8Array;

/** The slates that a search looks at: who is fixed, and between what the count of each row must lie. */
export type Domain = {
  readonly fixings: Fixings;
  /** Fewest and most members, seats, by number of row. Those of soft rows never change. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
};

/** What a branch decides: the candidate is taken (1) or left out (0). */
export type Decision = readonly [candidate: number, value: 0 | 1];

/** All slates of the problem. */
export const wholeDomain = ({ lower, upper, start }: Incidence): Domain => ({
  fixings: new Int8Array(start.length - 1).fill(-1),
  lower: lower.slice(),
  upper: upper.slice(),
});

export const copyOf = ({ fixings, lower, upper }: Domain): Domain => ({
  fixings: fixings.slice(),
  lower: lower.slice(),
  upper: upper.slice(),
});

/** Is a slate, of the right size, within the domain? */
export const holds = (
  { fixings, lower, upper }: Domain,
  slate: readonly number[],
  { counts }: Recount,
): boolean => {
  if (counts.some((count, row) => count < lower[1 + row]! || count > upper[1 + row]!)) return false;
  if (slate.some((member) => fixings[member] === 0)) return false;
  const members = new Set(slate);
  for (let candidate = 0; candidate < fixings.length; candidate += 1) {
    if (fixings[candidate] === 1 && !members.has(candidate)) return false;
  }
  return true;
};
