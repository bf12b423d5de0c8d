import { issue, type Issue, type IssuePlace } from '../../input/issues/issue.ts';
import type { Formulation } from '../../model/formulation.ts';
import { normaliseDecimal } from '../../pool/decimal.ts';
import type { NoiseEntry } from './scenario-file-schema.ts';

/** A distribution over whole steps of a score, the finest that its decimals allow. */
export type StepDistribution = {
  /** Steps to either side that it can reach. */
  readonly reach: number;
  /** Of `reach` steps down, one fewer, … up: how much of 2^53 lies at or below; ascending, the last is 2^53. */
  readonly cumulative: Float64Array;
};

/** Most steps that the spread may come to: the table of the distribution grows with it. */
const mostSteps = 10_000;
/** Standard deviations to either side beyond which less than 2^-49 of a normal distribution lies. */
const deviations = 8n;
/** Fixed-point arithmetic on integers, of so many bits: the table is the same on every machine. */
const bits = 256n;
const one = 1n << bits;
const resolution = 1n << 53n;

/** A spread in points as a fraction of steps; null where it is no plain decimal. */
const spreadInSteps = (
  spread: number,
  decimals: number,
): { readonly numerator: bigint; readonly denominator: bigint } | null => {
  const decimal = normaliseDecimal(String(spread));
  if (decimal === null) return null;
  const fraction = decimal.split('.')[1] ?? '';
  return {
    numerator: BigInt(decimal.replace('.', '')) * 10n ** BigInt(decimals),
    denominator: 10n ** BigInt(fraction.length),
  };
};

/** Why a noise cannot be drawn. */
export const checkNoise = (
  { spread }: NoiseEntry,
  { ruleSet: { decimals, scored }, problem, eligible, stepsOf }: Formulation,
  place: IssuePlace,
): readonly Issue[] => {
  if (!scored) return [issue('wrong-value.no-scores', place)];
  const steps = spreadInSteps(spread, decimals);
  if (steps === null) return [issue('wrong-value.spread', place)];
  if (steps.numerator > BigInt(mostSteps) * steps.denominator) {
    const most = mostSteps / 10 ** decimals;
    return [issue('wrong-value.spread-too-wide', place, { decimals, most })];
  }
  const weights = eligible.reduce(
    (most, candidate) =>
      Math.max(
        most,
        stepsOf(candidate).reduce((sum, weight) => sum + weight, 0),
      ),
    0,
  );
  const furthest = Number(deviations) * mostSteps * weights;
  const largest = problem.scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  return (largest + furthest) * problem.size > Number.MAX_SAFE_INTEGER
    ? [issue('wrong-value.noise-too-large', place)]
    : [];
};

/**
 * The table of a distribution, in exact arithmetic. `uniform`: every step up to the spread alike. `normal`: the
 * discrete normal distribution, whose probability at k steps is proportional to exp(−k² / 2σ²).
 *
 * Source: Canonne, Kamath, Steinke, The discrete Gaussian for differential privacy (NeurIPS 2020).
 * @param spread - points, `>= 0`; of which {@link checkNoise} found nothing wrong.
 */
export const stepDistribution = (
  { distribution, spread }: Pick<NoiseEntry, 'distribution' | 'spread'>,
  decimals: number,
): StepDistribution => {
  const { numerator, denominator } = spreadInSteps(spread, decimals)!;
  if (distribution === 'uniform') {
    const reach = Number(numerator / denominator);
    return toTable(Array.from({ length: reach + 1 }, () => 1n));
  }
  if (numerator === 0n) return toTable([1n]);
  const reach = Number((deviations * numerator) / denominator) + 1;
  return toTable(halfOfNormal(numerator, denominator, reach));
};

/** exp(−k² / 2σ²) for k = 0 .. reach, times 2^bits: each from the one before by q^(2k+1), q = exp(−1 / 2σ²). */
const halfOfNormal = (numerator: bigint, denominator: bigint, reach: number): readonly bigint[] => {
  const q = exponential((one * denominator * denominator) / (2n * numerator * numerator));
  const squared = (q * q) >> bits;
  const weights = [one];
  let factor = q;
  for (let k = 0; k < reach; k += 1) {
    weights.push((weights[k]! * factor) >> bits);
    factor = (factor * squared) >> bits;
  }
  return weights;
};

/** exp(−x), both times 2^bits: the series of a small part of x, squared as often as it was halved. */
const exponential = (x: bigint): bigint => {
  let halvings = 0n;
  while (x >> halvings > one >> 4n) halvings += 1n;
  const small = x >> halvings;
  let [sum, term] = [one, one];
  for (let n = 1n; term !== 0n; n += 1n) {
    term = -(term * small) / (n * one);
    sum += term;
  }
  for (let n = 0n; n < halvings; n += 1n) sum = (sum * sum) >> bits;
  return sum;
};

/** @param half - weights of 0, 1, 2, … steps to either side. */
const toTable = (half: readonly bigint[]): StepDistribution => {
  const reach = half.length - 1;
  const all = [...half.slice(1).reverse(), ...half];
  const total = all.reduce((sum, weight) => sum + weight, 0n);
  let below = 0n;
  const cumulative = Float64Array.from(all, (weight) => {
    below += weight;
    return Number((below * resolution) / total);
  });
  return { reach, cumulative };
};

/** The steps that a whole number below 2^53, all alike, stands for: the first whose cumulative share is above it. */
export const stepsAt = ({ reach, cumulative }: StepDistribution, uniform: number): number => {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > uniform) high = middle;
    else low = middle + 1;
  }
  return low - reach;
};
