import {
  bestDifferingIn,
  bestReplacement,
  createFillings,
  replacementsOf,
  nearestWithout,
  reserveListOf,
  splitPool,
  type TieBreakOrder,
  type ExplanationContext,
} from '../../../solver/index.ts';
import { groupBy } from '../../input/collections.ts';
import type { Asked } from './asked.ts';
import type { OptimumExplanationDocument } from './explanation-schema.ts';
import { idsOf, toIdsIfAny, type Naming } from './naming.ts';

type Alternates = {
  readonly document: Pick<OptimumExplanationDocument, 'replacements' | 'nearest' | 'reserve'>;
  /** Was the reserve list tried against everything that it is tried against? */
  readonly wholeReserve: boolean;
};

/** Who takes the seats of the members asked about, and the reserve list. */
export const explainAlternates = (
  explaining: ExplanationContext,
  naming: Naming,
  byLot: TieBreakOrder,
  { members, isWhole }: Asked,
  isOver: () => boolean,
): Alternates => {
  const { problem, optimum } = explaining;
  const fillings = createFillings(problem, optimum.slate, byLot);
  const all = replacementsOf(problem, optimum.slate, byLot);
  const replacements = Object.fromEntries(
    members.map((member) => {
      const { best } = all.get(member)!;
      return [naming.id(member), best && { id: naming.id(best.candidate), change: best.change }] as const;
    }),
  );
  const nearest = Object.fromEntries(
    members.flatMap((member) => {
      if (all.get(member)!.best !== null) return [];
      const exchange = nearestWithout(explaining, member, fillings);
      return exchange === null ? [] : [[naming.id(member), toIdsIfAny(exchange, naming)] as const];
    }),
  );
  if (!isWhole || isOver()) return { document: { replacements, nearest }, wholeReserve: false };
  const { candidates, withdrawals, complete } = reserveListOf(explaining, all, fillings, isOver);
  const onList = new Set(candidates.map(({ candidate }) => candidate));
  // Of every member the best of the list who can take the seat alone.
  const ready = groupBy(
    members.flatMap((member) => {
      const best = bestReplacement(
        all.get(member)!.all.filter(({ candidate }) => onList.has(candidate)),
        byLot,
      );
      return best === null ? [] : [{ ...best, member }];
    }),
    ({ candidate }) => candidate,
  );
  const reserve = {
    candidates: candidates.map(({ candidate, serves }) => ({
      id: naming.id(candidate),
      serves,
      for: (ready.get(candidate) ?? []).map(({ member, change }) => ({ id: naming.id(member), change })),
    })),
    withdrawals: [...withdrawals],
  };
  return { document: { replacements, nearest, reserve }, wholeReserve: complete };
};

/** In how many seats another slate is to differ, each in turn. @param size - of the slate. */
export const seatsToDiffer = (size: number): readonly number[] =>
  [1, 2, 3, 5, 10].filter((seats) => seats <= size);

/** The best slates that are not the reported one. */
export const explainAlternatives = (
  explaining: ExplanationContext,
  naming: Naming,
): NonNullable<OptimumExplanationDocument['alternatives']> =>
  seatsToDiffer(explaining.problem.size).flatMap((seats) => {
    const exchange = bestDifferingIn(explaining, seats);
    return exchange === null ? [] : [{ seats, ...toIdsIfAny(exchange, naming) }];
  });

/** @param within - points that a slate may lose. @param scale - objective units in a point. */
export const explainSplit = (
  explaining: ExplanationContext,
  naming: Naming,
  within: number,
  scale: number,
): Pick<OptimumExplanationDocument, 'split'> => {
  const split = splitPool(explaining, toWholeUnits(within, scale));
  if (split === null) return {};
  const { always, contested, never } = split;
  return { split: { within, always: idsOf(always, naming), contested: idsOf(contested, naming), never } };
};

const decimals = 9;

/** Points in objective units, rounded down, as the decimal number that was written: 0.29 is 29 hundredths. */
const toWholeUnits = (points: number, scale: number): number => {
  const written = BigInt(points.toFixed(decimals).replace('.', ''));
  return Number((written * BigInt(scale)) / 10n ** BigInt(decimals));
};
