import type { Problem } from '../problem.ts';
import type { CountedSlate } from '../recount.ts';
import type { SupportedReoptimum, Question, Reoptimizer } from '../questions.ts';
import { boundsWith, type NegotiableSide } from './negotiable-bounds.ts';
import { explanationOptions } from '../search-options.ts';

/** A way to a slate: which sides move, where to, and the best slate that then is. */
export type Repair = {
  /** In the order of the sides. */
  readonly moves: readonly { readonly side: number; readonly to: number }[];
  /** False: there were too many ways to move these sides; these moves cannot be made smaller one by one. */
  readonly smallest: boolean;
} & CountedSlate;

/** How far each side of a repair moves outwards, seats, in the order of the sides. */
type Seats = readonly number[];

/** Moves that are known to be too small: no slate where none of these sides moves further. */
type TooSmall = { readonly places: readonly number[]; readonly seats: Seats };

/** How far to look for the smallest moves. */
export type MoveBudget = {
  /** Ways to move the sides of one repair that are gone through, and how many of these are solved. */
  readonly mostWays: number;
  readonly mostAsked: number;
};

/**
 * The smallest moves of the sides of a repair, added up in seats, that admit a slate; of these the ones with
 * the highest optimum, then those that move the earlier sides less. Ways to move the sides are gone through
 * from the smallest on; whatever is shown to be too small rules out all that is no larger where it matters.
 *
 * Source: implicit hitting sets, as logic-based Benders cuts (Hooker and Ottosson, Mathematical Programming
 * 96, 2003), over the support of the refutations.
 *
 * @param repair - a minimal set of sides that admits a slate with all of them at their limits. Every one of
 *   them moves by at least one seat, since none can be spared.
 * @returns null when the time ran out.
 */
export const smallestMoves = (
  repair: readonly number[],
  problem: Problem,
  sides: readonly NegotiableSide[],
  reoptimizer: Reoptimizer,
  { mostWays, mostAsked }: MoveBudget = {
    mostWays: explanationOptions.repairWays,
    mostAsked: explanationOptions.repairSolves,
  },
): Repair | null => {
  const room = repair.map((index) => Math.abs(sides[index]!.limit - sides[index]!.from));
  const tooSmall: TooSmall[] = [];
  const toQuestion = (seats: Seats): Question => {
    const moved = new Map(repair.map((index, place) => [index, seats[place]!]));
    return {
      rows: boundsWith(problem, sides, (index) => afterMove(sides[index]!, moved.get(index) ?? 0)),
    };
  };
  const rememberTooSmall = (seats: Seats, answer: SupportedReoptimum): void => {
    if (tooSmall.length < explanationOptions.rememberedMoves)
      tooSmall.push({ places: placesInSupport(repair, sides, answer), seats });
  };
  const toRepair = (seats: Seats, smallest: boolean, question: Question): Repair | null => {
    const answer = reoptimizer.slate(question);
    if (answer.outcome !== 'selected' || answer.open.length > 0) return null;
    const { slate, objective } = answer;
    const moves = repair.map((index, place) => ({
      side: index,
      to: afterMove(sides[index]!, seats[place]!),
    }));
    return { moves, smallest, slate, objective };
  };

  let [ways, asked] = [0, 0];
  for (let total = repair.length; total <= sum(room); total += 1) {
    let best: { readonly seats: Seats; readonly question: Question; readonly objective: number } | null =
      null;
    for (const seats of waysToMove(leastMoves(room, tooSmall), room, total)) {
      ways += 1;
      if (ways > mostWays || asked > mostAsked) {
        const moves = shrink(room, (fewer) => reoptimizer.anySlate(toQuestion(fewer)).outcome);
        return moves && toRepair(moves, false, toQuestion(moves));
      }
      if (tooSmall.some((known) => isNoLarger(seats, known))) continue;
      asked += 1;
      const question = toQuestion(seats);
      const answer = reoptimizer.optimum(question, best?.objective);
      if (answer.outcome === 'stopped') return null;
      if (answer.outcome === 'selected') best = { seats, question, objective: answer.objective };
      else if (best === null) rememberTooSmall(seats, answer);
    }
    if (best !== null) return toRepair(best.seats, true, best.question);
  }
  return null;
};

const afterMove = ({ side, from }: NegotiableSide, seats: number): number =>
  side === 'min' ? from - seats : from + seats;

const sum = (seats: Seats): number => seats.reduce((total, one) => total + one, 0);

/** Places of the sides in the support of a refutation; all where it is not known. */
const placesInSupport = (
  repair: readonly number[],
  sides: readonly NegotiableSide[],
  { support }: SupportedReoptimum,
): readonly number[] => {
  const supporting = support === null ? null : new Set(support);
  return repair.flatMap((index, place) =>
    supporting === null || sides[index]!.rows.some((row) => supporting.has(row)) ? [place] : [],
  );
};

const isNoLarger = (seats: Seats, { places, seats: known }: TooSmall): boolean =>
  places.every((place) => seats[place]! <= known[place]!);

/** How far each side moves at least, by what is too small whatever the others do. */
const leastMoves = (room: Seats, tooSmall: readonly TooSmall[]): Seats =>
  room.map((_, place) =>
    tooSmall.reduce(
      (least, { places, seats }) =>
        places.length === 1 && places[0] === place ? Math.max(least, seats[place]! + 1) : least,
      1,
    ),
  );

/** All ways to move each side as far as it must and no further than it may, so many seats in all; lexicographic. */
const waysToMove = function* (least: Seats, room: Seats, total: number): Generator<Seats> {
  const [first, ...others] = room;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  const [leastFirst, ...leastOthers] = least;
  const from = Math.max(leastFirst!, total - sum(others));
  const to = Math.min(first, total - sum(leastOthers));
  for (let seats = from; seats <= to; seats += 1) {
    for (const rest of waysToMove(leastOthers, others, total - seats)) yield [seats, ...rest];
  }
};

/** From everything at its limit, makes one move after the other as small as it can be; null: out of time. */
const shrink = (room: Seats, outcomeOf: (seats: Seats) => SupportedReoptimum['outcome']): Seats | null => {
  let seats = room;
  for (let place = 0; place < room.length; place += 1) {
    while (seats[place]! > 1) {
      const fewer = seats.with(place, seats[place]! - 1);
      const outcome = outcomeOf(fewer);
      if (outcome === 'stopped') return null;
      if (outcome === 'infeasible') break;
      seats = fewer;
    }
  }
  return seats;
};
