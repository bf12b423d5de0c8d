import { toIncidence } from '../incidence.ts';
import { ascending, type Problem, type Slate } from '../problem.ts';
import { createRowCounter } from '../row-counter.ts';
import type { TieBreakOrder } from '../ties.ts';
import type { Exchange } from './context.ts';
import { explanationOptions } from '../search-options.ts';

/** Ways to fill the seats of members of a slate while everybody else stays. By counting, without a search. */
export type Fillings = {
  /** Can these candidates fill the seats of these members? Null: there are too many ways to try. */
  readonly canFill: (leave: readonly number[], candidates: readonly number[]) => boolean | null;
  /**
   * Of all ways to fill the seats of any one of these sets of members, the one that the tie rule chooses; null: there
   * are too many ways to try.
   */
  readonly best: (sets: Iterable<readonly number[]>) => Exchange | 'infeasible' | null;
};

/** One way: who comes in, the change of the objective, and who goes out. */
type Filling = {
  readonly enters: readonly number[];
  readonly change: number;
  readonly leaves: readonly number[];
};

export const createFillings = (problem: Problem, slate: Slate, tieBreakOrder: TieBreakOrder): Fillings => {
  const counter = createRowCounter(problem, toIncidence(problem), slate);
  const members = new Set(slate);
  const others = [...problem.scores.keys()].filter((candidate) => !members.has(candidate));

  /**
   * Goes through the ways until one is enough: is there such a one?
   * @param isEnough - receives who comes in, and the change.
   * @returns null: there were more to try than so many.
   */
  const goThrough = (
    leave: readonly number[],
    candidates: readonly number[],
    most: number,
    isEnough: (enters: readonly number[], change: number) => boolean,
  ): boolean | null => {
    let gainOfLeavers = 0;
    for (const member of leave) {
      counter.remove(member);
      gainOfLeavers += counter.gainOf(member);
    }
    // Whoever has no room now has none when others have taken seats.
    const open = candidates.filter((candidate) => counter.hasRoomFor(candidate));
    const taken: number[] = [];
    let steps = 0;
    const fill = (seats: number, from: number, change: number): boolean => {
      if (seats === 0) return counter.shortRows.size === 0 && isEnough(taken, change);
      // Whoever repairs a row that is short may come from anywhere; among the others the order does not matter.
      const [row] = counter.shortRows;
      return open.some((candidate, index) => {
        if (row === undefined ? index < from : !counter.isIn(candidate, row)) return false;
        if (taken.includes(candidate) || !counter.hasRoomFor(candidate)) return false;
        steps += 1;
        if (steps > most) return true;
        const gain = counter.gainOf(candidate);
        counter.add(candidate);
        taken.push(candidate);
        const ended = fill(seats - 1, row === undefined ? index + 1 : from, change + gain);
        taken.pop();
        counter.remove(candidate);
        return ended;
      });
    };
    const ended = fill(leave.length, 0, -gainOfLeavers);
    for (const member of leave) counter.add(member);
    return steps > most ? null : ended;
  };

  /** Of slates that are equally good the one that the draw chooses: in tie-break order, whoever is in one of them. */
  const firstInOrder = (equal: readonly Filling[]): Filling => {
    let left = equal;
    const concerned = new Set(equal.flatMap(({ enters, leaves }) => [...enters, ...leaves]));
    for (const candidate of tieBreakOrder(ascending(concerned))) {
      const holding = left.filter(({ enters, leaves }) =>
        members.has(candidate) ? !leaves.includes(candidate) : enters.includes(candidate),
      );
      if (holding.length > 0) left = holding;
    }
    return left[0]!;
  };

  return {
    canFill: (leave, candidates) => goThrough(leave, candidates, explanationOptions.triedForAny, () => true),
    best: (sets) => {
      let best: Filling[] = [];
      for (const leaves of sets) {
        const ended = goThrough(leaves, others, explanationOptions.triedForBest, (enters, change) => {
          if (change > (best[0]?.change ?? -Infinity)) best = [];
          if (change >= (best[0]?.change ?? -Infinity)) best.push({ enters: [...enters], change, leaves });
          return false;
        });
        if (ended === null) return null;
      }
      if (best.length === 0) return 'infeasible';
      const { enters, change, leaves } = firstInOrder(best);
      return { change, enters: ascending(enters), leaves: ascending(leaves) };
    },
  };
};
