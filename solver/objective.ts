import type { Problem } from './problem.ts';
import { pricingOptions } from './search-options.ts';

/** What is maximised: what each candidate brings, less what each seat short of a soft target costs. */
export type Objective = {
  /** By candidate; safe integers. */
  readonly scores: ArrayLike<number>;
  /** By soft row; `>= 0`. */
  readonly penalties: ArrayLike<number>;
  /** Another objective that slates have to reach; null: none. */
  readonly optimum: ReachedOptimum | null;
};

/**
 * The objective of the problem as a row, every score counted from the lowest, as the size is fixed:
 *
 *     Σ_i (s_i − low) x_i − Σ_q p_q t_q ≥ optimum − size × low
 */
export type ReachedOptimum = {
  /** s_i − low, `>= 0`; low is the lowest score. */
  readonly shiftedScores: Float64Array;
  /** p_q. */
  readonly penalties: Float64Array;
  /** optimum − size × low. */
  readonly least: number;
  /** The largest of all coefficients. */
  readonly largest: number;
  /** A power of two by which the linear program multiplies the coefficients. */
  readonly scale: number;
};

export const objectiveOf = ({ scores, softRows }: Problem): Objective => ({
  scores,
  penalties: softRows.map(({ penalty }) => penalty),
  optimum: null,
});

/** The lowest score of all. */
export const lowestOf = (scores: readonly number[]): number => {
  let low = Infinity;
  for (const score of scores) low = Math.min(low, score);
  return low;
};

/** @param optimum - objective units. @returns null where every slate reaches it, all scores being equal. */
export const reachedOptimum = (
  { scores, softRows, size }: Problem,
  optimum: number,
): ReachedOptimum | null => {
  const low = lowestOf(scores);
  const shiftedScores = Float64Array.from(scores);
  for (let i = 0; i < shiftedScores.length; i += 1) shiftedScores[i]! -= low;
  const penalties = Float64Array.from(softRows, ({ penalty }) => penalty);
  let largest = 0;
  for (const numbers of [shiftedScores, penalties])
    for (const one of numbers) largest = Math.max(largest, one);
  if (largest === 0) return null;
  let scale = 1;
  while (largest * scale > pricingOptions.mostCoefficient) scale /= 2;
  return { shiftedScores, penalties, least: optimum - size * low, largest, scale };
};
