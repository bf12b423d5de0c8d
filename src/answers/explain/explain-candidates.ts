import { createObstacles, priceMember, priceOther, type ExplanationContext } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { OptimumExplanationDocument } from './explanation-schema.ts';
import { toIdsIfAny, type Naming } from './naming.ts';

type Members = NonNullable<OptimumExplanationDocument['members']>;
type Others = NonNullable<OptimumExplanationDocument['others']>;
type Ineligible = NonNullable<OptimumExplanationDocument['ineligible']>;

/** What leaving each of these members out costs; those whom the time did not reach are absent. */
export const explainMembers = (
  explaining: ExplanationContext,
  naming: Naming,
  members: readonly number[],
): Members => {
  const reported = members.flatMap((member) => {
    const exchange = priceMember(explaining, member);
    return exchange === null ? [] : [[naming.id(member), toIdsIfAny(exchange, naming)] as const];
  });
  return Object.fromEntries(reported);
};

/** What taking each of these in costs, and what stands in the way. */
export const explainOthers = (
  explaining: ExplanationContext,
  naming: Naming,
  others: readonly number[],
): Others => {
  const obstaclesOf = createObstacles(explaining);
  const reported = others.flatMap((candidate) => {
    const exchange = priceOther(explaining, candidate);
    if (exchange === null) return [];
    const { outscored, bounds } = obstaclesOf(candidate);
    const breakEven =
      exchange === 'infeasible' || !naming.isScored || naming.readsPoints
        ? null
        : explaining.problem.scores[candidate]! - exchange.change;
    const isBeyond = breakEven !== null && naming.largestScore !== null && breakEven > naming.largestScore;
    const other = {
      ...toIdsIfAny(exchange, naming),
      breakEven,
      ...(isBeyond ? { beyondMax: true as const } : {}),
      outscored,
      obstacles: bounds.map(({ row, side, blocked: keeps }) => ({ ...naming.row(row), side, keeps })),
    };
    return [[naming.id(candidate), other] as const];
  });
  return Object.fromEntries(reported);
};

/** Why these may not be chosen. @param candidates - of the pool. */
export const explainIneligible = (
  { pool, ruleSet, ineligible }: Formulation,
  candidates: readonly number[],
): Ineligible =>
  Object.fromEntries(
    candidates.map((candidate) => {
      const reason = ineligible[candidate]!;
      const clause = ruleSet.eligibility.find(({ id }) => id === reason);
      const reported = { reason, authority: clause?.authority ?? null, clause: clause?.clause ?? null };
      return [pool.ids[candidate]!, reported];
    }),
  );
