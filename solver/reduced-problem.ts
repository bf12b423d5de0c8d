import type { Problem, Row, Slate, SoftRow } from './problem.ts';

/**
 * What is left of a problem once some candidates are fixed: those taken have their seats, those left out
 * are gone. Its best slate with `taken` is a best slate of the problem, as far as the fixings are right.
 */
export type ReducedProblem = {
  readonly problem: Problem;
  /** Candidate of the reduced problem to candidate of the whole problem, ascending. */
  readonly candidates: readonly number[];
  readonly taken: Slate;
};

/** @param decided - of each candidate: 1 taken, 0 left out, -1 open. */
export const reduceProblem = (problem: Problem, decided: Int8Array): ReducedProblem => {
  const candidates: number[] = [];
  const taken: number[] = [];
  const indexOf = new Int32Array(decided.length).fill(-1);
  decided.forEach((fixed, candidate) => {
    if (fixed === 1) taken.push(candidate);
    if (fixed !== -1) return;
    indexOf[candidate] = candidates.length;
    candidates.push(candidate);
  });
  const split = (all: readonly number[]): { readonly members: number[]; readonly seatsTaken: number } => {
    const members: number[] = [];
    let seatsTaken = 0;
    for (const candidate of all) {
      if (indexOf[candidate]! >= 0) members.push(indexOf[candidate]!);
      else if (decided[candidate] === 1) seatsTaken += 1;
    }
    return { members, seatsTaken };
  };
  const rows = problem.rows.map((row): Row => {
    const { members, seatsTaken } = split(row.members);
    return {
      members,
      min: row.min === null ? null : Math.max(0, row.min - seatsTaken),
      max: row.max === null ? null : row.max - seatsTaken,
    };
  });
  const softRows = problem.softRows.map((row): SoftRow => {
    const { members, seatsTaken } = split(row.members);
    return { members, target: Math.max(0, row.target - seatsTaken), penalty: row.penalty };
  });
  return {
    problem: {
      size: problem.size - taken.length,
      scores: candidates.map((candidate) => problem.scores[candidate]!),
      rows,
      softRows,
    },
    candidates,
    taken,
  };
};

/** A slate of the reduced problem as a slate of the whole problem. */
export const toWholeSlate = ({ candidates, taken }: ReducedProblem, slate: Slate): Slate =>
  [...taken, ...slate.map((index) => candidates[index]!)].sort((a, b) => a - b);
