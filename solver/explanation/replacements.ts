import { toIncidence } from '../incidence.ts';
import type { Problem, Slate } from '../problem.ts';
import type { TieBreakOrder } from '../ties.ts';
import { createRowCounter } from '../row-counter.ts';

/** Who takes a member's seat while everybody else stays. */
export type Replacement = {
  readonly candidate: number;
  /** Of the objective, objective units. */
  readonly change: number;
};

/** All who can take a member's seat alone, highest change first, and of the best the first in tie-break order. */
export type Replacements = { readonly all: readonly Replacement[]; readonly best: Replacement | null };

/** Who can replace each member of a slate, in the order of the slate. By counting, without a search. */
export const replacementsOf = (
  problem: Problem,
  slate: Slate,
  tieBreakOrder: TieBreakOrder,
): ReadonlyMap<number, Replacements> => {
  const counter = createRowCounter(problem, toIncidence(problem), slate);
  const members = new Set(slate);
  const others = problem.scores.map((_, candidate) => candidate).filter((one) => !members.has(one));
  return new Map(
    slate.map((member) => {
      counter.remove(member);
      const short = [...counter.shortRows];
      const ownGain = counter.gainOf(member);
      const all = others
        .filter(
          (candidate) => counter.hasRoomFor(candidate) && short.every((row) => counter.isIn(candidate, row)),
        )
        .map((candidate) => ({ candidate, change: counter.gainOf(candidate) - ownGain }))
        .sort((a, b) => b.change - a.change);
      counter.add(member);
      return [member, { all, best: bestReplacement(all, tieBreakOrder) }] as const;
    }),
  );
};

/** The first in tie-break order of those whose change is highest; null: there is none. @param sorted - highest change first. */
export const bestReplacement = (
  sorted: readonly Replacement[],
  tieBreakOrder: TieBreakOrder,
): Replacement | null => {
  const [first] = sorted;
  if (first === undefined) return null;
  const equal = sorted.filter(({ change }) => change === first.change).map(({ candidate }) => candidate);
  return { candidate: equal.length === 1 ? equal[0]! : tieBreakOrder(equal)[0]!, change: first.change };
};
