import type { DerivedRows } from './derived-rows.ts';
import type { Domain } from './domain.ts';
import { floorDivide } from './exact-division.ts';
import { optimumRow, sizeRow, type Incidence } from './incidence.ts';
import type { Objective } from './objective.ts';
import type { ProofLeaf } from './proof.ts';
import { exactness } from './search-options.ts';

/** Integer multipliers over a common denominator: y_r = values[r] / denominator, by number of row. */
export type Multipliers = {
  readonly denominator: number;
  /** Safe integers, one for each row that there was; rows that came later have none. */
  readonly values: Float64Array;
  /** Rows whose multiplier is not 0, ascending. */
  readonly support: readonly number[];
  /** The same for the optimum that slates have to reach, `>= 0`; 0 where they have not. */
  readonly optimum: number;
};

export type DualBounds = {
  /**
   * Makes multipliers of floating-point duals. Rounding can weaken what they prove, never falsify it.
   * @param rows - number of the row of each dual, `optimumRow` among them.
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
   * @param among - candidates to add up; all others must be open and have reduced costs of 0 or less.
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

/** @param among - candidates of whom alone it will be asked. */
export const createDualBounds = (
  { scores, penalties, optimum }: Objective,
  incidence: Incidence,
  derived: DerivedRows,
  among: ArrayLike<number>,
): DualBounds => {
  const { rowCount, start, rowOf, firstSoft } = incidence;
  const softCount = rowCount - firstSoft;
  let [largest, mostRows] = [1, 0];
  for (let at = 0; at < among.length; at += 1) {
    const candidate = among[at]!;
    largest = Math.max(largest, Math.abs(scores[candidate]!));
    mostRows = Math.max(mostRows, start[candidate + 1]! - start[candidate]!);
  }
  for (let q = 0; q < softCount; q += 1) largest = Math.max(largest, penalties[q]!);

  /**
   * The most that a reduced cost can come to on the way, whatever its signs.
   * @param sizes - of the multipliers, by number of row.
   */
  const reachOf = (sizes: Float64Array, ofOptimum: number, denominator: number): number => {
    let greatest = 0;
    for (let row = 0; row < rowCount; row += 1) greatest = Math.max(greatest, sizes[row]!);
    let more = optimum === null ? 0 : ofOptimum * optimum.largest;
    for (let row = rowCount; row < sizes.length; row += 1) {
      if (sizes[row]! > 0) more += sizes[row]! * derived.largest(row);
    }
    const quick = denominator * largest + (mostRows + 1) * greatest + more;
    if (quick <= exactness.largestTerm) return quick;
    // Hardly anybody is in as many rows, and none has the largest multiplier in each.
    let longest = greatest;
    for (let at = 0; at < among.length; at += 1) {
      const candidate = among[at]!;
      let reach = denominator * Math.abs(scores[candidate]!) + sizes[sizeRow]!;
      for (let own = start[candidate]!; own < start[candidate + 1]!; own += 1) reach += sizes[rowOf[own]!]!;
      longest = Math.max(longest, reach);
    }
    for (let q = 0; q < softCount; q += 1) {
      longest = Math.max(longest, denominator * penalties[q]! + sizes[firstSoft + q]!);
    }
    return longest + more;
  };

  const areExact: DualBounds['areExact'] = ({ denominator, values, optimum: ofOptimum }) =>
    reachOf(values.map(Math.abs), ofOptimum, denominator) <= exactness.largestTerm;

  const round: DualBounds['round'] = (duals, rows) => {
    const sizes = new Float64Array(rowCount + derived.rows.length);
    let ofOptimum = 0;
    rows.forEach((row, index) => {
      const size = Math.abs(duals[index]!) + 1;
      if (row === optimumRow) ofOptimum = optimum === null ? 0 : size * optimum.scale;
      else sizes[row] = size;
    });
    const reach = reachOf(sizes, ofOptimum, 1);
    if (!(reach <= exactness.largestTerm)) return null;
    let denominator = optimum === null ? exactness.denominator : exactness.denominatorWithOptimum;
    while (denominator * reach > exactness.largestTerm) denominator /= 10;
    const values = new Float64Array(sizes.length);
    const support: number[] = [];
    let weight = 0;
    rows.forEach((row, index) => {
      const dual = duals[index]!;
      if (row === optimumRow) {
        if (optimum !== null) weight = Math.max(0, Math.round(-dual * optimum.scale * denominator));
        return;
      }
      const rounded = Math.round(dual * denominator);
      // What follows from other rows is bounded from above alone.
      if (rounded === 0 || (row >= rowCount && rounded < 0)) return;
      values[row] = rounded;
      support.push(row);
    });
    return { denominator, values, support: support.sort((a, b) => a - b), optimum: weight };
  };

  const reducedCost: DualBounds['reducedCost'] = (candidate, multipliers, kind) => {
    const { denominator, values, support, optimum: weight } = multipliers;
    let cost = (kind === 'bound' ? denominator * scores[candidate]! : 0) - values[sizeRow]!;
    const end = start[candidate + 1]!;
    for (let at = start[candidate]!; at < end; at += 1) cost -= values[rowOf[at]!]!;
    for (let at = support.length - 1; at >= 0 && support[at]! >= rowCount; at -= 1) {
      const row = support[at]!;
      cost -= values[row]! * derived.coefficients(row)[candidate]!;
    }
    if (weight !== 0) cost += weight * optimum!.shiftedScores[candidate]!;
    return cost;
  };

  const ofRowsAndShortfalls = (
    { denominator, values, support, optimum: weight }: Multipliers,
    kind: ProofLeaf['kind'],
    { lower, upper }: Domain,
  ): bigint => {
    let sum = 0n;
    const hasDerived = support.length > 0 && support.at(-1)! >= rowCount;
    const uppers = hasDerived ? derived.uppersIn({ lower, upper }) : null;
    for (const row of support) {
      const value = values[row]!;
      const bound = row >= rowCount ? uppers![row - rowCount]! : (value > 0 ? upper : lower)[row]!;
      sum += BigInt(value) * BigInt(bound);
    }
    if (weight !== 0) sum -= BigInt(weight) * BigInt(optimum!.least);
    for (let q = 0; q < softCount; q += 1) {
      let gain = (kind === 'bound' ? -penalties[q]! * denominator : 0) - values[firstSoft + q]!;
      if (weight !== 0) gain -= weight * optimum!.penalties[q]!;
      // The target of a soft row is its lower bound.
      if (gain > 0) sum += BigInt(gain) * BigInt(lower[firstSoft + q]!);
    }
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
      if (low > exactness.largestTerm || low < -exactness.largestTerm) {
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
export const floorOf = (value: bigint, denominator: number): number =>
  Number(floorDivide(value, BigInt(denominator)));
