import type { Problem } from '../problem.ts';
import type { CountedSlate } from '../recount.ts';
import type { Question, Reoptimizer } from '../reoptimizer.ts';
import { boundsWith, type NegotiableSide } from './soft-ground.ts';

/** A way to a slate: which sides move, where to, and the best slate that then is. */
export type Repair = {
  /** In the order of the sides. */
  readonly moves: readonly { readonly side: number; readonly to: number }[];
  /** False: there were too many ways to move these sides; these moves cannot be made smaller one by one. */
  readonly smallest: boolean;
} & CountedSlate;

/** Ways to move the sides of one repair that are looked at. */
const mostWays = 5000;

/**
 * The smallest moves of the sides of a repair, added up in seats, that admit a slate; of these the ones with
 * the highest optimum, then those that move the earlier sides less.
 *
 * @param repair - a minimal set of sides that admits a slate with all of them at their limits. Every one of
 *   them moves by a seat at least, since none can be spared.
 * @returns null when the time ran out.
 */
export const smallestMoves = (
  repair: readonly number[],
  problem: Problem,
  sides: readonly NegotiableSide[],
  reoptimizer: Reoptimizer,
): Repair | null => {
  const room = repair.map((index) => Math.abs(sides[index]!.limit - sides[index]!.from));
  const toQuestion = (seats: readonly number[]): Question => {
    const moved = new Map(repair.map((index, place) => [index, seats[place]!]));
    const at = (index: number): number => {
      const { side, from } = sides[index]!;
      const by = moved.get(index) ?? 0;
      return side === 'min' ? from - by : from + by;
    };
    return { rows: boundsWith(problem, sides, at) };
  };
  const told = (seats: readonly number[], smallest: boolean): Repair | null => {
    const answer = reoptimizer.slate(toQuestion(seats));
    if (answer.outcome !== 'selected') return null;
    const moves = repair.map((index, place) => {
      const { side, from } = sides[index]!;
      return { side: index, to: side === 'min' ? from - seats[place]! : from + seats[place]! };
    });
    return { moves, smallest, slate: answer.slate, objective: answer.objective };
  };

  let ways = 0;
  const most = room.reduce((sum, seats) => sum + seats, 0);
  for (let total = repair.length; total <= most; total += 1) {
    let best: { readonly seats: readonly number[]; readonly objective: number } | null = null;
    for (const seats of waysToMove(room, total)) {
      ways += 1;
      if (ways > mostWays) return shrunk(room, toQuestion, reoptimizer, told);
      const any = reoptimizer.anySlate(toQuestion(seats));
      if (any.outcome === 'stopped') return null;
      if (any.outcome === 'infeasible') continue;
      const answer = reoptimizer.optimum(toQuestion(seats));
      if (answer.outcome !== 'selected') return null;
      if (best === null || answer.objective > best.objective) best = { seats, objective: answer.objective };
    }
    if (best !== null) return told(best.seats, true);
  }
  return null;
};

/** All ways to move each by one seat at least and as far as there is room, so many seats in all; lexicographic. */
const waysToMove = function* (room: readonly number[], total: number): Generator<readonly number[]> {
  const [first, ...others] = room;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  const roomOfOthers = others.reduce((sum, seats) => sum + seats, 0);
  const least = Math.max(1, total - roomOfOthers);
  for (let seats = least; seats <= Math.min(first, total - others.length); seats += 1) {
    for (const rest of waysToMove(others, total - seats)) yield [seats, ...rest];
  }
};

/** From everything at its limit, makes one move after the other as small as it can be. */
const shrunk = (
  room: readonly number[],
  toQuestion: (seats: readonly number[]) => Question,
  reoptimizer: Reoptimizer,
  told: (seats: readonly number[], smallest: boolean) => Repair | null,
): Repair | null => {
  const seats = [...room];
  for (let place = 0; place < seats.length; place += 1) {
    while (seats[place]! > 1) {
      const fewer = seats.with(place, seats[place]! - 1);
      const { outcome } = reoptimizer.anySlate(toQuestion(fewer));
      if (outcome === 'stopped') return null;
      if (outcome === 'infeasible') break;
      seats[place]! -= 1;
    }
  }
  return told(seats, false);
};
