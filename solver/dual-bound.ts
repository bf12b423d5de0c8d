import type { Domain } from './domain.ts';
import { sizeRow, type Incidence } from './incidence.ts';
import type { Problem } from './problem.ts';
import type { ProofLeaf } from './proof.ts';

/** Integer multipliers over a common denominator: y_r = values[r] / denominator, by number of row. */
export type Multipliers = {
  readonly denominator: number;
  /** Safe integers, one for each row. */
  readonly values: Float64Array;
  /** Rows whose multiplier is not 0, ascending. */
  readonly support: readonly number[];
};

/** The largest numbers of which a sum of two is still exact in double precision. */
const exactly = 2 ** 52;
const finestDenominator = 1e6;

export type DualBounds = {
  /**
   * Makes multipliers of floating-point duals. Rounding can weaken what they prove, never falsify it.
   * @param rows - number of the row of each dual.
   * @returns null when even whole multipliers would be too large to count with.
   */
  readonly round: (duals: ArrayLike<number>, rows: readonly number[]) => Multipliers | null;
  /** Can these multipliers, of another problem perhaps, be counted with here? */
  readonly areExact: (multipliers: Multipliers) => boolean;
  /** D (s_i − Σ_r y_r a_ri), exact; with `kind` infeasible s_i counts as 0. */
  readonly reducedCost: (candidate: number, multipliers: Multipliers, kind: ProofLeaf['kind']) => number;
  /**
   * The formula of proof.ts times the denominator, exact. Terms are safe integers; they are added in
   * doubles while the sum is small, and as BigInt beyond.
   * @param among - candidates to look at; all others must be open and have reduced costs of 0 or less.
   * @param onImproving - called with every open candidate whose reduced cost is above 0.
   */
  readonly evaluate: (
    multipliers: Multipliers,
    kind: ProofLeaf['kind'],
    domain: Domain,
    among: ArrayLike<number>,
    onImproving: (candidate: number, cost: number) => void,
  ) => bigint;
  /** Most rows, the size row left out, that one candidate counts in. */
  readonly mostRows: number;
};

export const createDualBounds = (problem: Problem, incidence: Incidence): DualBounds => {
  const { scores, softRows } = problem;
  const { rowCount, start, rowOf, firstSoft } = incidence;
  let largest = 1;
  for (const score of scores) largest = Math.max(largest, Math.abs(score));
  for (const { penalty } of softRows) largest = Math.max(largest, penalty);
  let mostRows = 0;
  for (let i = 0; i < scores.length; i += 1) mostRows = Math.max(mostRows, start[i + 1]! - start[i]!);

  /**
   * The most that a reduced cost can come to on the way, whatever its signs.
   * @param sizes - of the multipliers, by number of row.
   */
  const reachOf = (sizes: Float64Array, denominator: number): number => {
    const greatest = sizes.reduce((most, size) => Math.max(most, size), 0);
    const quick = denominator * largest + (mostRows + 1) * greatest;
    if (quick <= exactly) return quick;
    // Hardly anybody is in as many rows, and none has the largest multiplier in each.
    let longest = greatest;
    for (let candidate = 0; candidate < scores.length; candidate += 1) {
      let reach = denominator * Math.abs(scores[candidate]!) + sizes[sizeRow]!;
      for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) reach += sizes[rowOf[at]!]!;
      longest = Math.max(longest, reach);
    }
    softRows.forEach(({ penalty }, index) => {
      longest = Math.max(longest, denominator * penalty + sizes[firstSoft + index]!);
    });
    return longest;
  };

  const areExact: DualBounds['areExact'] = ({ denominator, values }) =>
    reachOf(values.map(Math.abs), denominator) <= exactly;

  const round: DualBounds['round'] = (duals, rows) => {
    const sizes = new Float64Array(rowCount);
    rows.forEach((row, index) => {
      sizes[row] = Math.abs(duals[index]!) + 1;
    });
    const reach = reachOf(sizes, 1);
    if (!(reach <= exactly)) return null;
    let denominator = finestDenominator;
    while (denominator * reach > exactly) denominator /= 10;
    const values = new Float64Array(rowCount);
    const support: number[] = [];
    rows.forEach((row, index) => {
      const rounded = Math.round(duals[index]! * denominator);
      if (rounded === 0) return;
      values[row] = rounded;
      support.push(row);
    });
    return { denominator, values, support: support.sort((a, b) => a - b) };
  };

  const reducedCost: DualBounds['reducedCost'] = (candidate, { denominator, values }, kind) => {
    let cost = (kind === 'bound' ? denominator * scores[candidate]! : 0) - values[sizeRow]!;
    const end = start[candidate + 1]!;
    for (let at = start[candidate]!; at < end; at += 1) cost -= values[rowOf[at]!]!;
    return cost;
  };

  const ofRowsAndShortfalls = (
    { denominator, values, support }: Multipliers,
    kind: ProofLeaf['kind'],
    { lower, upper }: Domain,
  ): bigint => {
    let sum = 0n;
    for (const row of support) {
      const value = values[row]!;
      sum += BigInt(value) * BigInt(value > 0 ? upper[row]! : lower[row]!);
    }
    softRows.forEach(({ penalty, target }, index) => {
      const gain = (kind === 'bound' ? -penalty * denominator : 0) - values[firstSoft + index]!;
      if (gain > 0) sum += BigInt(gain) * BigInt(target);
    });
    return sum;
  };

  const evaluate: DualBounds['evaluate'] = (multipliers, kind, domain, among, onImproving) => {
    const { fixings } = domain;
    let high = ofRowsAndShortfalls(multipliers, kind, domain);
    let low = 0;
    for (let index = 0; index < among.length; index += 1) {
      const candidate = among[index]!;
      const fixed = fixings[candidate]!;
      if (fixed === 0) continue;
      const cost = reducedCost(candidate, multipliers, kind);
      if (cost <= 0 && fixed === -1) continue;
      low += cost;
      if (low > exactly || low < -exactly) {
        high += BigInt(low);
        low = 0;
      }
      if (fixed === -1) onImproving(candidate, cost);
    }
    return high + BigInt(low);
  };

  return { round, areExact, reducedCost, evaluate, mostRows };
};

/** The floor of value / denominator. */
export const floorOf = (value: bigint, denominator: number): number => {
  const divisor = BigInt(denominator);
  const quotient = value / divisor;
  return Number(value % divisor < 0n ? quotient - 1n : quotient);
};
