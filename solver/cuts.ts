import type { DerivedRows } from './derived-rows.ts';
import type { Domain } from './domain.ts';
import type { Deadline } from './engine.ts';
import { sizeRow, type Incidence } from './incidence.ts';
import type { DerivedRow } from './proof.ts';
import { createRandom } from './random.ts';
import { type Relaxation } from './relaxation.ts';
import { pricingOptions, cutOptions } from './search-options.ts';

/** A point of the linear program: x of the candidates who have a column, in their order. */
export type Point = { readonly columns: readonly number[]; readonly values: ArrayLike<number> };

/** A row that a point violates. */
type Cut = {
  readonly row: DerivedRow;
  /** Candidates whose `x ≤ 1` is added twice, ascending; those with whom it is added once are in the row. */
  readonly addedTwice: readonly number[];
  /** By how much of a seat the point violates it, over the length of its coefficients. */
  readonly efficacy: number;
};

/**
 * Rows that follow from those of the problem by adding up multiples of some, dividing by a prime and rounding down,
 * and that a point violates. Of the rows that are (nearly) tight, elimination modulo the prime finds sums whose
 * coefficients are divisible wherever the point is fractional, and whose side is not.
 *
 * Source: Caprara, Fischetti and Letchford, On the separation of maximally violated mod-k cuts (Mathematical
 * Programming 87, 2000); of halves: Andreello, Caprara, Fischetti, Embedding {0, ½}-cuts in a branch-and-cut
 * framework (INFORMS Journal on Computing 19, 2007).
 *
 * @param everywhere - true: divisible at every candidate with a column, wherever the point is; halves only.
 * @param random - draws from [0, 1).
 */
export const separate = (
  incidence: Incidence,
  derived: DerivedRows,
  domain: Domain,
  point: Point,
  everywhere: boolean,
  random: () => number,
): readonly Cut[] => {
  const { columns, values } = point;
  const sides = tightSides(incidence, derived, domain, point);
  /** Columns at which sums have to be divisible, and those at one, at which x ≤ 1 makes up what is missing. */
  const free: number[] = [];
  const ones: number[] = [];
  columns.forEach((candidate, index) => {
    const value = values[index]!;
    if (domain.fixings[candidate] === 0 && !everywhere) return;
    if (everywhere || (value > pricingOptions.integrality && value < 1 - pricingOptions.integrality))
      free.push(index);
    else if (value >= 1 - pricingOptions.integrality) ones.push(index);
  });
  if (free.length === 0) return [];

  const found = new Map<string, Cut>();
  for (const divisor of everywhere ? [2] : cutOptions.divisors) {
    for (let order = 0; order < cutOptions.orders; order += 1) {
      const inOrder = sides
        .map((side) => ({ side, key: order === 0 ? side.room * 1000 + side.entries : random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ side }) => side);
      for (const terms of indivisibleSums(inOrder, free, ones, divisor)) {
        const cut = toCut(terms, derived, incidence, domain, point, ones, divisor);
        if (cut !== null) found.set(JSON.stringify([cut.row, cut.addedTwice]), cut);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.efficacy - a.efficacy).slice(0, cutOptions.perRound);
};

/** One side of a row: what it lists, as coefficients of `≤`. */
type RowSide = {
  readonly row: number;
  readonly multiplier: 1 | -1;
  /** The right side of `≤`. */
  readonly bound: number;
  readonly room: number;
  /** Of the row, by column. */
  readonly coefficients: ArrayLike<number>;
  /** How many are not even. */
  readonly entries: number;
};

/** A side and how many times it is added, from 1 to below the divisor. */
type Term = { readonly side: RowSide; readonly times: number };

const tightSides = (
  { rowCount, firstSoft, redundant, start, rowOf }: Incidence,
  derived: DerivedRows,
  domain: Domain,
  { columns, values }: Point,
): readonly RowSide[] => {
  const { lower, upper } = domain;
  const sides: RowSide[] = [];
  const activity = new Float64Array(firstSoft);
  const listed: number[][] = Array.from({ length: firstSoft }, () => []);
  columns.forEach((candidate, index) => {
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
      const row = rowOf[at]!;
      if (row >= firstSoft) break;
      activity[row]! += values[index]!;
      listed[row]!.push(index);
    }
  });
  const onesAt = (indices: readonly number[]): Uint8Array => {
    const own = new Uint8Array(columns.length);
    for (const index of indices) own[index] = 1;
    return own;
  };
  sides.push({
    row: sizeRow,
    multiplier: 1,
    bound: upper[sizeRow]!,
    room: 0,
    coefficients: new Uint8Array(columns.length).fill(1),
    entries: columns.length,
  });
  for (let row = 1; row < firstSoft; row += 1) {
    if (redundant[row] === 1 || listed[row]!.length === 0) continue;
    const [above, below] = [upper[row]! - activity[row]!, activity[row]! - lower[row]!];
    const [room, multiplier] =
      above <= below || lower[row] === 0 ? [above, 1 as const] : [below, -1 as const];
    if (room > cutOptions.mostSlack) continue;
    const bound = multiplier === 1 ? upper[row]! : -lower[row]!;
    const own = listed[row]!;
    const coefficients = onesAt(own);
    sides.push({ row, multiplier, bound, room: Math.max(0, room), coefficients, entries: own.length });
  }
  const uppers = derived.uppersIn(domain);
  derived.rows.forEach((_, index) => {
    const row = rowCount + index;
    const all = derived.coefficients(row);
    const coefficients = columns.map((candidate) => all[candidate]!);
    const sum = coefficients.reduce((total, coefficient, at) => total + coefficient * values[at]!, 0);
    const room = uppers[index]! - sum;
    if (derived.isStep(row) || room > cutOptions.mostSlack) return;
    sides.push({
      row,
      multiplier: 1,
      bound: uppers[index]!,
      room: Math.max(0, room),
      coefficients,
      entries: coefficients.filter((coefficient) => coefficient % 2 !== 0).length,
    });
  });
  return sides.sort((a, b) => a.room - b.room).slice(0, cutOptions.mostSides);
};

/** Sums of sides that the divisor, a prime, divides at every free column and not on the right. */
function* indivisibleSums(
  sides: readonly RowSide[],
  free: readonly number[],
  ones: readonly number[],
  divisor: number,
): Generator<readonly Term[]> {
  const modulo = (value: number): number => ((value % divisor) + divisor) % divisor;
  const inverseOf = (value: number): number => {
    let inverse = 1;
    while (modulo(inverse * value) !== 1) inverse += 1;
    return inverse;
  };
  const right = free.length;
  /** Of a sum: its coefficients at the free columns, its right side, and how many times each side is in it. */
  const begin = ({ coefficients, multiplier, bound }: RowSide, index: number): Uint8Array => {
    const sum = new Uint8Array(right + 1 + sides.length);
    free.forEach((column, at) => {
      sum[at] = modulo(coefficients[column]! * multiplier);
    });
    sum[right] = modulo(ones.reduce((left, column) => left - coefficients[column]! * multiplier, bound));
    sum[right + 1 + index] = 1;
    return sum;
  };
  const pivots: { readonly column: number; readonly sum: Uint8Array }[] = [];
  for (const [index, side] of sides.entries()) {
    const sum = begin(side, index);
    for (const pivot of pivots) {
      const times = divisor - sum[pivot.column]!;
      if (times === divisor) continue;
      for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at]! + times * pivot.sum[at]!) % divisor;
    }
    const column = sum.findIndex((entry) => entry !== 0);
    if (column > right) continue;
    // What is left over on the right is to be as large as it can be: one less than the divisor.
    const scale = column < right ? inverseOf(sum[column]!) : divisor - inverseOf(sum[right]!);
    const scaled = sum.map((entry) => (entry * scale) % divisor);
    if (column < right) pivots.push({ column, sum: scaled });
    else {
      yield sides.flatMap((one, at) => {
        const times = scaled[right + 1 + at]!;
        return times === 0 ? [] : [{ side: one, times }];
      });
    }
  }
}

/** The row that a sum of sides gives, if the point violates it. */
const toCut = (
  terms: readonly Term[],
  derived: DerivedRows,
  { rowCount, start, rowOf }: Incidence,
  { fixings }: Domain,
  { columns, values }: Point,
  ones: readonly number[],
  divisor: number,
): Cut | null => {
  const multipliers = new Map(terms.map(({ side, times }) => [side.row, times * side.multiplier]));
  const ofSize = multipliers.get(sizeRow) ?? 0;
  const further = terms.filter(({ side }) => side.row >= rowCount);
  const sums = columns.map((candidate, index) => {
    let sum = ofSize;
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
      sum += multipliers.get(rowOf[at]!) ?? 0;
    }
    for (const { side, times } of further) sum += times * side.coefficients[index]!;
    return sum;
  });
  let total = terms.reduce((sum, { side, times }) => sum + times * side.bound, 0);
  /** Candidates at one by how many times x ≤ 1 is added to their column. */
  const added: [once: number[], twice: number[]] = [[], []];
  for (const index of ones) {
    const missing = Math.ceil(sums[index]! / divisor) * divisor - sums[index]!;
    if (missing === 0) continue;
    sums[index]! += missing;
    total += missing;
    added[missing - 1]!.push(columns[index]!);
  }
  const side = Math.floor(total / divisor);
  let [violation, squares] = [-side, 0];
  columns.forEach((candidate, index) => {
    const coefficient = Math.floor(sums[index]! / divisor);
    violation += coefficient * values[index]!;
    if (fixings[candidate] === -1) squares += coefficient * coefficient;
  });
  if (violation < cutOptions.leastViolation) return null;
  const [upper, addedTwice] = added.map((candidates) => candidates.sort((a, b) => a - b));
  return {
    row: { rows: [...multipliers].sort(([a], [b]) => a - b), upper: upper!, divisor },
    addedTwice: addedTwice!,
    efficacy: violation / Math.sqrt(Math.max(1, squares)),
  };
};

/**
 * Takes a cut in, and before it the row that says `x ≤ 1` of those with whom that is added twice.
 * @returns the number of the cut.
 */
export const addCut = (derived: DerivedRows, { row, addedTwice }: Cut): number => {
  if (addedTwice.length === 0) return derived.add(row);
  const step = derived.add({ rows: [], upper: addedTwice, divisor: 1 }, { isStep: true });
  return derived.add({ ...row, rows: [...row.rows, [step, 2] as const].sort(([a], [b]) => a - b) });
};

/**
 * Adds rows until the linear program of a domain closes, or no more are found. They are separated at the
 * average of the points that the linear program has come to, which is no corner and lies in the middle of what is
 * left.
 *
 * @param closes - is a bound low enough?
 * @param isEnough - or low enough for the rows to stay?
 * @returns the last bound, `-Infinity` where the domain is empty; null: the rows were removed again.
 */
export const strengthen = (
  relaxation: Relaxation,
  incidence: Incidence,
  derived: DerivedRows,
  domain: Domain,
  closes: (bound: number) => boolean,
  isEnough: (bound: number) => boolean,
  deadline: Deadline,
): number | null => {
  const before = derived.rows.length;
  const random = createRandom();
  const total = new Map<number, number>();
  let [bound, inVain] = [Infinity, 0];
  for (let round = 1; round <= cutOptions.rounds && inVain < cutOptions.roundsInVain; round += 1) {
    const relaxed = relaxation.solve(domain, deadline);
    if (relaxed.status === 'empty') return -Infinity;
    if (relaxed.status === 'unknown') break;
    if (closes(relaxed.bound)) return relaxed.bound;
    inVain = relaxed.bound < bound ? 0 : inVain + 1;
    bound = relaxed.bound;
    const columns = relaxation.columns.slice();
    const { values } = relaxed;
    columns.forEach((candidate, index) => {
      total.set(candidate, (total.get(candidate) ?? 0) + values[index]!);
    });
    const average = columns.map((candidate) => total.get(candidate)! / round);
    const at = (point: ArrayLike<number>, everywhere: boolean) =>
      separate(incidence, derived, domain, { columns, values: point }, everywhere, random);
    let cuts = round === 1 ? at(values, true) : at(average, false);
    if (cuts.length === 0) cuts = at(values, false);
    if (cuts.length === 0 || derived.rows.length + cuts.length > cutOptions.most) break;
    for (const cut of cuts) addCut(derived, cut);
  }
  if (isEnough(bound)) return bound;
  derived.truncate(before);
  return null;
};
