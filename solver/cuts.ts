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

/**
 * Rows that follow from those of the problem by adding some up, halving and rounding down, and that a point
 * violates. Parity says whether halves are left: of the rows that are (nearly) tight, elimination finds sums
 * whose coefficients are even wherever the point is fractional, and whose side is odd.
 *
 * Source: Caprara and Fischetti, {0, ½}-Chvátal-Gomory cuts (Mathematical Programming 74, 1996); elimination:
 * Andreello, Caprara, Fischetti, Embedding {0, ½}-cuts in a branch-and-cut framework (INFORMS Journal on Computing
 * 19, 2007).
 *
 * @param everywhere - true: even at every candidate with a column, wherever the point is.
 * @param random - draws from [0, 1).
 */
export const separate = (
  incidence: Incidence,
  derived: DerivedRows,
  domain: Domain,
  point: Point,
  everywhere: boolean,
  random: () => number,
): readonly DerivedRow[] => {
  const { columns, values } = point;
  const sides = tightSides(incidence, derived, domain, point);
  /** Columns at which sums have to be even, and those at one, at which an odd sum takes x ≤ 1 in. */
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

  const found = new Map<string, { readonly row: DerivedRow; readonly efficacy: number }>();
  for (let order = 0; order < cutOptions.orders; order += 1) {
    const inOrder = sides
      .map((side) => ({ side, key: order === 0 ? side.room * 1000 + side.entries : random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ side }) => side);
    for (const used of oddSums(inOrder, free, ones)) {
      const cut = toRow(used, derived, incidence, domain, point, ones);
      if (cut === null) continue;
      found.set(JSON.stringify(cut.row), cut);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.efficacy - a.efficacy)
    .slice(0, cutOptions.perRound)
    .map(({ row }) => row);
};

/** One side of a row: what it lists, as coefficients of `≤`. */
type RowSide = {
  readonly row: number;
  readonly multiplier: 1 | -1;
  /** The right side of `≤`. */
  readonly bound: number;
  readonly room: number;
  /** Odd coefficients, by column. */
  readonly isOdd: Uint8Array;
  readonly entries: number;
};

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
  const odd = (indices: readonly number[]): Uint8Array => {
    const own = new Uint8Array(columns.length);
    for (const index of indices) own[index] = 1;
    return own;
  };
  const everybody = columns.map((_, index) => index);
  sides.push({
    row: sizeRow,
    multiplier: 1,
    bound: upper[sizeRow]!,
    room: 0,
    isOdd: odd(everybody),
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
    sides.push({ row, multiplier, bound, room: Math.max(0, room), isOdd: odd(own), entries: own.length });
  }
  const uppers = derived.uppersIn(domain);
  derived.rows.forEach((_, index) => {
    const coefficients = derived.coefficients(rowCount + index);
    const own = columns.flatMap((candidate, at) => (coefficients[candidate]! % 2 === 0 ? [] : [at]));
    let sum = 0;
    columns.forEach((candidate, at) => {
      sum += coefficients[candidate]! * values[at]!;
    });
    const room = uppers[index]! - sum;
    if (room > cutOptions.mostSlack) return;
    sides.push({
      row: rowCount + index,
      multiplier: 1,
      bound: uppers[index]!,
      room: Math.max(0, room),
      isOdd: odd(own),
      entries: own.length,
    });
  });
  return sides.sort((a, b) => a.room - b.room).slice(0, cutOptions.mostSides);
};

/** Sets of sides whose sum is even at every free column and odd on the right. */
function* oddSums(
  sides: readonly RowSide[],
  free: readonly number[],
  ones: readonly number[],
): Generator<readonly RowSide[]> {
  const words = (free.length + 31) >> 5;
  const usedWords = (sides.length + 31) >> 5;
  const pivots: {
    readonly column: number;
    readonly bits: Int32Array;
    readonly used: Int32Array;
    readonly odd: number;
  }[] = [];
  for (const [index, side] of sides.entries()) {
    const bits = new Int32Array(words);
    free.forEach((column, at) => {
      if (side.isOdd[column] === 1) bits[at >> 5]! |= 1 << (at & 31);
    });
    const used = new Int32Array(usedWords);
    used[index >> 5] = 1 << (index & 31);
    let odd = Math.abs(side.bound) & 1;
    for (const column of ones) odd ^= side.isOdd[column]!;
    for (const pivot of pivots) {
      if (((bits[pivot.column >> 5]! >> (pivot.column & 31)) & 1) === 0) continue;
      for (let word = 0; word < words; word += 1) bits[word]! ^= pivot.bits[word]!;
      for (let word = 0; word < usedWords; word += 1) used[word]! ^= pivot.used[word]!;
      odd ^= pivot.odd;
    }
    const column = firstBit(bits);
    if (column >= 0) pivots.push({ column, bits, used, odd });
    else if (odd === 1) yield sides.filter((_, at) => ((used[at >> 5]! >> (at & 31)) & 1) === 1);
  }
}

const firstBit = (bits: Int32Array): number => {
  for (let word = 0; word < bits.length; word += 1) {
    const own = bits[word]!;
    if (own !== 0) return 32 * word + 31 - Math.clz32(own & -own);
  }
  return -1;
};

/** The row that a sum of sides gives, if the point violates it. */
const toRow = (
  used: readonly RowSide[],
  derived: DerivedRows,
  { rowCount, start, rowOf }: Incidence,
  { fixings }: Domain,
  { columns, values }: Point,
  ones: readonly number[],
): { readonly row: DerivedRow; readonly efficacy: number } | null => {
  const multipliers = new Map(used.map(({ row, multiplier }) => [row, multiplier]));
  const ofSize = multipliers.get(sizeRow) ?? 0;
  const further = used.filter(({ row }) => row >= rowCount).map(({ row }) => derived.coefficients(row));
  const sums = columns.map((candidate) => {
    let sum: number = ofSize;
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
      sum += multipliers.get(rowOf[at]!) ?? 0;
    }
    for (const coefficients of further) sum += coefficients[candidate]!;
    return sum;
  });
  const raised = ones.filter((index) => sums[index]! % 2 !== 0);
  for (const index of raised) sums[index]! += 1;
  const side = Math.floor((used.reduce((sum, { bound }) => sum + bound, 0) + raised.length) / 2);
  let [violation, squares] = [-side, 0];
  columns.forEach((candidate, index) => {
    const coefficient = Math.floor(sums[index]! / 2);
    violation += coefficient * values[index]!;
    if (fixings[candidate] === -1) squares += coefficient * coefficient;
  });
  if (violation < cutOptions.leastViolation) return null;
  return {
    row: {
      rows: [...multipliers].sort(([a], [b]) => a - b),
      upper: raised.map((index) => columns[index]!).sort((a, b) => a - b),
      divisor: 2,
    },
    efficacy: violation / Math.sqrt(Math.max(1, squares)),
  };
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
    for (const cut of cuts) derived.add(cut);
  }
  if (isEnough(bound)) return bound;
  derived.truncate(before);
  return null;
};
