import type { Problem, Slate } from './problem.ts';

/** A bound that a slate violates. `row` is an index into `problem.rows`. */
export type Violation =
  | { readonly kind: 'size'; readonly count: number; readonly required: number }
  | { readonly kind: 'not-a-candidate'; readonly index: number }
  | { readonly kind: 'repeated'; readonly index: number }
  | { readonly kind: 'below-min'; readonly row: number; readonly count: number; readonly min: number }
  | { readonly kind: 'above-max'; readonly row: number; readonly count: number; readonly max: number };

/** A slate that satisfies every bound of its problem, with its recounted objective. */
export type CountedSlate = {
  readonly slate: Slate;
  /** Objective units, net of penalties. */
  readonly objective: number;
};

/** What a slate is worth and what it violates, from the problem alone. */
export type Recount = {
  /** Σ s_i over the slate minus the penalties, objective units. */
  readonly objective: number;
  /** Members of each row in the slate, in row order, seats. */
  readonly counts: readonly number[];
  /** Members of each soft row in the slate, in order, seats. */
  readonly softCounts: readonly number[];
  /** Seats short of the target of each soft row, in order. */
  readonly shortfalls: readonly number[];
  /** Empty exactly when the slate satisfies every bound. */
  readonly violations: readonly Violation[];
};

/**
 * Counts a slate against the problem in integer arithmetic. It knows no solver: no answer leaves this
 * folder without having passed through here.
 */
export const recount = (problem: Problem, slate: Slate): Recount => {
  const violations: Violation[] = [];
  const inSlate = new Uint8Array(problem.scores.length);
  const chosen: number[] = [];
  let objective = 0;
  for (const index of slate) {
    const score = problem.scores[index];
    if (score === undefined) violations.push({ kind: 'not-a-candidate', index });
    else if (inSlate[index] === 1) violations.push({ kind: 'repeated', index });
    else {
      inSlate[index] = 1;
      chosen.push(index);
      objective += score;
    }
  }
  if (slate.length !== problem.size) {
    violations.push({ kind: 'size', count: slate.length, required: problem.size });
  }

  const counts = problem.rows.map((row) => countMembers(row.members, chosen, inSlate));
  problem.rows.forEach((row, index) => {
    const count = counts[index]!;
    if (row.min !== null && count < row.min) {
      violations.push({ kind: 'below-min', row: index, count, min: row.min });
    }
    if (row.max !== null && count > row.max) {
      violations.push({ kind: 'above-max', row: index, count, max: row.max });
    }
  });

  const softCounts = problem.softRows.map((row) => countMembers(row.members, chosen, inSlate));
  const shortfalls = problem.softRows.map((row, index) => Math.max(0, row.target - softCounts[index]!));
  problem.softRows.forEach((row, index) => {
    objective -= row.penalty * shortfalls[index]!;
  });

  return { objective, counts, softCounts, shortfalls, violations };
};

/** Looking up a candidate in a row takes about as long as looking at so many of its members. */
const lookUp = 16;

/** @param chosen - the slate. @param inSlate - 1 for each of them. */
const countMembers = (members: readonly number[], chosen: readonly number[], inSlate: Uint8Array): number => {
  let count = 0;
  if (members.length <= lookUp * chosen.length) for (const index of members) count += inSlate[index] ?? 0;
  else for (const index of chosen) if (isMember(members, index)) count += 1;
  return count;
};

/** Halves the row, whose members ascend, until the candidate is found or is not there. */
const isMember = (members: readonly number[], candidate: number): boolean => {
  let [from, to] = [0, members.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (members[middle]! < candidate) from = middle + 1;
    else to = middle;
  }
  return members[from] === candidate;
};
