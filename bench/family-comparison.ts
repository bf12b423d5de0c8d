import { recount } from '../solver/index.ts';
import type { Instance } from '../test/support/families.ts';
import type { FamilyMethod, FamilyResult } from './family-measurement.ts';

export type FamilyResults = Readonly<Record<FamilyMethod, FamilyResult>>;

/** Where the optimum is, as somebody says; an infeasible problem has it at -Infinity. */
type Claim = { readonly source: string; readonly lower: number; readonly upper: number };

/** Between which claims there is no common optimum; null: they agree. */
export const disagreementOf = (instance: Instance, { pipeline, highs }: FamilyResults): string | null => {
  const claims = [claimOfGenerator(instance), claimOf('pipeline', pipeline), claimOf('highs', highs)];
  const highest = claims.reduce((a, b) => (b.lower > a.lower ? b : a));
  const lowest = claims.reduce((a, b) => (b.upper < a.upper ? b : a));
  if (highest.lower <= lowest.upper) return null;
  const most = lowest.upper === -Infinity ? 'infeasible' : `at most ${lowest.upper}`;
  return `${highest.source}: at least ${highest.lower}; ${lowest.source}: ${most}`;
};

const infeasible = { lower: -Infinity, upper: -Infinity };

const claimOf = (source: string, { outcome, objective, upperBound }: FamilyResult): Claim =>
  outcome === 'infeasible'
    ? { source, ...infeasible }
    : { source, lower: objective ?? -Infinity, upper: upperBound ?? Infinity };

const claimOfGenerator = ({ problem, known }: Instance): Claim => {
  const source = 'generator';
  if (known === null) return { source, lower: -Infinity, upper: Infinity };
  if (known === 'infeasible') return { source, ...infeasible };
  return { source, lower: recount(problem, known).objective, upper: Infinity };
};

/** Has the method proved what it says? */
export const isProved = ({ outcome }: FamilyResult): boolean =>
  outcome === 'selected' || outcome === 'infeasible';

/** `highs / pipeline`; a time cut short by the limit counts as it is. */
export const speedUp = ({ pipeline, highs }: FamilyResults): number =>
  highs.milliseconds / pipeline.milliseconds;

export const geometricMean = (numbers: readonly number[]): number =>
  Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);

/** The smallest of the numbers that at least this share of them do not exceed. */
export const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(share * numbers.length) - 1)]!;
