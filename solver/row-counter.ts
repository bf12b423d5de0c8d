import { countRows, type Incidence } from './incidence.ts';
import type { Problem, Slate } from './problem.ts';

/** The counts of the rows of a slate whose members come and go. */
export type RowCounter = {
  readonly remove: (member: number) => void;
  readonly add: (candidate: number) => void;
  /** Would every maximum be satisfied with the candidate in? */
  readonly hasRoomFor: (candidate: number) => boolean;
  /** Rows whose maximum would be violated with the candidate in. */
  readonly fullRowsOf: (candidate: number) => readonly number[];
  /** Rows that are below their minimum, kept up to date. */
  readonly shortRows: ReadonlySet<number>;
  readonly isIn: (candidate: number, row: number) => boolean;
  /** What the candidate adds to the objective: score and penalties that are saved, objective units. */
  readonly gainOf: (candidate: number) => number;
};

/** Rows are numbered as in {@link Incidence}. */
export const createRowCounter = (problem: Problem, incidence: Incidence, slate: Slate): RowCounter => {
  const { scores, softRows } = problem;
  const { lower, upper, start, rowOf, firstSoft } = incidence;
  const counts = countRows(incidence, slate);
  const rowsOf = (candidate: number): Int32Array => rowOf.subarray(start[candidate], start[candidate + 1]);
  const shortRows = new Set<number>();
  const isShort = (row: number): boolean => row < firstSoft && counts[row]! < lower[row]!;
  for (let row = 1; row < firstSoft; row += 1) if (isShort(row)) shortRows.add(row);

  const count = (candidate: number, by: 1 | -1): void => {
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
      const row = rowOf[at]!;
      counts[row]! += by;
      if (isShort(row)) shortRows.add(row);
      else if (by === 1) shortRows.delete(row);
    }
  };
  const fullRowsOf = (candidate: number): readonly number[] =>
    Array.from(rowsOf(candidate)).filter((row) => row < firstSoft && counts[row]! >= upper[row]!);

  return {
    remove: (member) => {
      count(member, -1);
    },
    add: (candidate) => {
      count(candidate, 1);
    },
    hasRoomFor: (candidate) => {
      for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
        const row = rowOf[at]!;
        if (row < firstSoft && counts[row]! >= upper[row]!) return false;
      }
      return true;
    },
    fullRowsOf,
    shortRows,
    isIn: (candidate, row) => rowsOf(candidate).includes(row),
    gainOf: (candidate) => {
      let gain = scores[candidate]!;
      for (let at = start[candidate + 1]! - 1; at >= start[candidate]! && rowOf[at]! >= firstSoft; at -= 1) {
        const row = rowOf[at]!;
        if (counts[row]! < lower[row]!) gain += softRows[row - firstSoft]!.penalty;
      }
      return gain;
    },
  };
};

/**
 * Can the candidate have the seat of a member, everything else being equal? The member has left.
 * @param gain - of the member.
 */
export const canReplace = (counter: RowCounter, candidate: number, gain: number): boolean => {
  if (!counter.hasRoomFor(candidate) || counter.gainOf(candidate) !== gain) return false;
  for (const row of counter.shortRows) if (!counter.isIn(candidate, row)) return false;
  return true;
};
