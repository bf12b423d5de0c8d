import { toIncidence } from '../incidence.ts';
import type { Problem, Slate } from '../problem.ts';
import type { ByLot } from '../ties.ts';
import { createSeating } from '../row-counter.ts';

/** Who takes a member's seat while everybody else stays. */
export type Replacement = {
  readonly candidate: number;
  /** Of the objective, objective units. */
  readonly change: number;
};

/** All who can take a member's seat alone, highest change first, and of the best the one with the lowest lot. */
export type Replacements = { readonly all: readonly Replacement[]; readonly best: Replacement | null };

/** Who can replace each member of a slate, in the order of the slate. By counting, without a search. */
export const replacementsOf = (
  problem: Problem,
  slate: Slate,
  byLot: ByLot,
): ReadonlyMap<number, Replacements> => {
  const seating = createSeating(problem, toIncidence(problem), slate);
  const members = new Set(slate);
  const others = problem.scores.map((_, candidate) => candidate).filter((one) => !members.has(one));
  return new Map(
    slate.map((member) => {
      seating.leave(member);
      const short = [...seating.shortRows];
      const lost = seating.gainOf(member);
      const all = others
        .filter(
          (candidate) => seating.hasRoomFor(candidate) && short.every((row) => seating.isIn(candidate, row)),
        )
        .map((candidate) => ({ candidate, change: seating.gainOf(candidate) - lost }))
        .sort((a, b) => b.change - a.change);
      seating.take(member);
      return [member, { all, best: bestOf(all, byLot) }] as const;
    }),
  );
};

const bestOf = (sorted: readonly Replacement[], byLot: ByLot): Replacement | null => {
  const [first] = sorted;
  if (first === undefined) return null;
  const equal = sorted.filter(({ change }) => change === first.change).map(({ candidate }) => candidate);
  return { candidate: equal.length === 1 ? equal[0]! : byLot(equal)[0]!, change: first.change };
};
