import type { Problem, Row } from './problem.ts';

/**
 * The rows of a problem under one numbering, and the rows of each candidate: 0 is the size, then the rows
 * of the problem in order, then its soft rows. Built once, in time proportional to all memberships.
 */
export type Incidence = {
  /** Numbers of rows, `1 + rows + soft rows`. */
  readonly rowCount: number;
  /** L_r, with 0 for an absent bound; for a soft row the target. */
  readonly lower: Float64Array;
  /** U_r, with the size for an absent bound; for a soft row size + target, which nothing can exceed. */
  readonly upper: Float64Array;
  readonly members: (row: number) => readonly number[];
  /** Rows that no slate can break, not even with a bound one seat tighter; no candidate lists them. */
  readonly redundant: Uint8Array;
  /** Candidate i is in the rows `rowOf[start[i]] .. rowOf[start[i + 1] - 1]`, ascending; the size row is left out. */
  readonly start: Int32Array;
  readonly rowOf: Int32Array;
  /** Soft row q of the problem has the number `firstSoft + q`. */
  readonly firstSoft: number;
};

/** The candidates, or any numbers from 0 on. */
export const upTo = (count: number): Uint32Array => {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
};

/** How many members of a slate are in each row, by number; rows that no slate can break are left out. */
export const countRows = ({ rowCount, start, rowOf }: Incidence, slate: Iterable<number>): Int32Array => {
  const counts = new Int32Array(rowCount);
  for (const member of slate) {
    counts[sizeRow]! += 1;
    for (let at = start[member]!; at < start[member + 1]!; at += 1) counts[rowOf[at]!]! += 1;
  }
  return counts;
};

/** Number of the row that counts everybody. */
export const sizeRow = 0;
/** Number of the row that requires an optimum; it is no row of the problem. */
export const optimumRow = -1;

export const toIncidence = (problem: Problem): Incidence => {
  const { size, scores, rows, softRows } = problem;
  const firstSoft = 1 + rows.length;
  const rowCount = firstSoft + softRows.length;
  const [lower, upper, redundant] = [
    new Float64Array(rowCount),
    new Float64Array(rowCount),
    new Uint8Array(rowCount),
  ];
  lower[sizeRow] = upper[sizeRow] = size;
  rows.forEach((row, index) => {
    lower[1 + index] = row.min ?? 0;
    upper[1 + index] = row.max ?? size;
    redundant[1 + index] = couldBeBroken(row, size) ? 0 : 1;
  });
  softRows.forEach(({ target }, index) => {
    lower[firstSoft + index] = target;
    upper[firstSoft + index] = size + target;
    redundant[firstSoft + index] = target > 0 ? 0 : 1;
  });
  const all = (): number[] => scores.map((_, index) => index);
  const members = (row: number): readonly number[] => {
    if (row === sizeRow) return all();
    return row < firstSoft ? rows[row - 1]!.members : softRows[row - firstSoft]!.members;
  };

  const start = new Int32Array(scores.length + 1);
  for (let row = 1; row < rowCount; row += 1) {
    if (redundant[row] === 0) for (const candidate of members(row)) start[candidate + 1]! += 1;
  }
  for (let candidate = 0; candidate < scores.length; candidate += 1) {
    start[candidate + 1]! += start[candidate]!;
  }
  const rowOf = new Int32Array(start[scores.length]!);
  const next = start.slice();
  for (let row = 1; row < rowCount; row += 1) {
    if (redundant[row] === 0) for (const candidate of members(row)) rowOf[next[candidate]!++] = row;
  }
  return { rowCount, lower, upper, members, redundant, start, rowOf, firstSoft };
};

/** Could it be, with a bound one seat tighter? */
const couldBeBroken = ({ min, max, members }: Row, size: number): boolean =>
  min !== null || (max !== null && max <= Math.min(members.length, size));
