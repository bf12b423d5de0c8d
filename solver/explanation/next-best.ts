import type { CountedSlate } from '../recount.ts';
import type { Question, Reoptimizer } from '../questions.ts';

/** Some slates: who of the candidates must be in them, who must not, and how many of all of these at least. */
type Part = {
  readonly take: readonly number[];
  readonly leave: readonly number[];
  readonly atLeast: number;
};

/**
 * The best slates after a best one, each other than all before it in whom of some candidates it has, the best first;
 * fewer where there are no more. All other slates are split into parts, by the first of the members that they lack, or
 * by having all of them and more; then so is the part of the best of these.
 *
 * Source: Lawler, A procedure for computing the K best solutions to discrete optimization problems (Management Science
 * 18, 1972).
 *
 * @param among - the candidates; the reoptimizer was given them as its slate, so that it counts them.
 * @returns null when the time ran out.
 */
export const nextBest = (
  best: CountedSlate,
  among: readonly number[],
  reoptimizer: Reoptimizer,
  most: number,
): readonly CountedSlate[] | null => {
  const counted = new Set(among);
  const found: CountedSlate[] = [];
  /** Parts whose best slate is known to score so much. */
  const parts: { readonly question: Question; readonly part: Part; readonly objective: number }[] = [];
  const split = (slate: CountedSlate['slate'], { take, leave, atLeast }: Part): boolean => {
    const own = slate.filter((member) => counted.has(member));
    const free = own.filter((member) => !take.includes(member));
    const others: readonly Part[] = [
      ...free.map((member, place) => ({
        take: [...take, ...free.slice(0, place)],
        leave: [...leave, member],
        atLeast,
      })),
      { take: own, leave, atLeast: own.length + 1 },
    ];
    for (const part of others) {
      const question: Question = {
        take: part.take,
        leave: part.leave,
        ...(part.atLeast === 0 ? {} : { common: { min: part.atLeast } }),
      };
      const answer = reoptimizer.optimum(question);
      if (answer.outcome === 'stopped') return false;
      if (answer.outcome === 'selected') parts.push({ question, part, objective: answer.objective });
    }
    return true;
  };
  if (!split(best.slate, { take: [], leave: [], atLeast: 0 })) return null;
  while (found.length < most) {
    // Of parts that are as good the first counts, so that the same slates are found everywhere.
    const place = parts.findIndex(({ objective }) => parts.every((other) => other.objective <= objective));
    const [next] = place === -1 ? [] : parts.splice(place, 1);
    if (next === undefined) break;
    const slate = reoptimizer.slate(next.question);
    if (slate.outcome !== 'selected' || slate.open.length > 0) return null;
    found.push({ slate: slate.slate, objective: slate.objective });
    if (found.length < most && !split(slate.slate, next.part)) return null;
  }
  return found;
};
