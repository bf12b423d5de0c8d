import {
  bestDifferingIn,
  replacementsOf,
  replaceWithdrawn,
  reserveListOf,
  splitPool,
  type ByLot,
  type Explaining,
} from '../../../solver/index.ts';
import type { OptimumExplanationDocument } from './explanation-schema.ts';
import { idsOf, toIdsIfAny, type Naming } from './naming.ts';

type Alternates = Pick<OptimumExplanationDocument, 'replacements' | 'nearest' | 'reserve'>;

/** Who takes the seats of these members, and of whoever may withdraw. */
export const explainAlternates = (
  explaining: Explaining,
  naming: Naming,
  byLot: ByLot,
  members: readonly number[],
  withReserve: boolean,
): Alternates => {
  const { problem, optimum, reoptimizer } = explaining;
  const all = replacementsOf(problem, optimum.slate, byLot);
  const replacements: NonNullable<Alternates['replacements']> = {};
  const nearest: NonNullable<Alternates['nearest']> = {};
  for (const member of members) {
    const { best } = all.get(member)!;
    const id = naming.id(member);
    replacements[id] = best === null ? null : { id: naming.id(best.candidate), change: best.change };
    if (best !== null) continue;
    const withdrawal = replaceWithdrawn(problem, optimum.slate, [member], reoptimizer);
    if (withdrawal !== null) nearest[id] = toIdsIfAny(withdrawal.fewestChanges, naming);
  }
  if (!withReserve) return { replacements, nearest };
  const { candidates, withdrawals } = reserveListOf(explaining, all);
  return {
    replacements,
    nearest,
    reserve: {
      candidates: candidates.map(({ candidate, serves }) => ({ id: naming.id(candidate), serves })),
      withdrawals: [...withdrawals],
    },
  };
};

/** Seats in which another slate is to differ. */
const seatsToDiffer = [1, 2, 3, 5, 10];

/** The best slates that are not the reported one. */
export const explainAlternatives = (
  explaining: Explaining,
  naming: Naming,
): NonNullable<OptimumExplanationDocument['alternatives']> =>
  seatsToDiffer.flatMap((seats) => {
    if (seats > explaining.problem.size) return [];
    const exchange = bestDifferingIn(explaining, seats);
    return exchange === null ? [] : [{ seats, ...toIdsIfAny(exchange, naming) }];
  });

/** @param within - points that a slate may lose. @param scale - objective units in a point. */
export const explainSplit = (
  explaining: Explaining,
  naming: Naming,
  within: number,
  scale: number,
): Pick<OptimumExplanationDocument, 'split'> => {
  const split = splitPool(explaining, Math.floor(within * scale));
  if (split === null) return {};
  const { always, contested, never } = split;
  return { split: { within, always: idsOf(always, naming), contested: idsOf(contested, naming), never } };
};
