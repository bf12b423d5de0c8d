import type { Incidence } from './incidence.ts';

/** Of the candidates: 1 taken, 0 left out, -1 open. */
export type Fixings = Int8Array;

/** The slates among which a search is made: who is fixed, and between what the count of each row must lie. */
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

/** Is a slate within the domain? @param counts - of its members in each row, by number. */
export const containsSlate = (
  { fixings, lower, upper }: Domain,
  slate: readonly number[],
  counts: Int32Array,
  { redundant, firstSoft }: Incidence,
): boolean => {
  for (let row = 0; row < firstSoft; row += 1) {
    if (redundant[row] === 0 && (counts[row]! < lower[row]! || counts[row]! > upper[row]!)) return false;
  }
  if (slate.some((member) => fixings[member] === 0)) return false;
  const members = new Set(slate);
  for (let at = fixings.indexOf(1); at !== -1; at = fixings.indexOf(1, at + 1)) {
    if (!members.has(at)) return false;
  }
  return true;
};
