import { ascending, type Problem, type Row } from './problem.ts';
import { countingOptions } from './search-options.ts';

/**
 * Why there is no slate, where counting seats is enough to see it: every kind is a sum that anybody can
 * redo by hand. Rows are indices into `problem.rows`.
 */
export type CountingInfeasibility =
  /** Fewer candidates than seats. */
  | { readonly kind: 'too-few-candidates'; readonly candidates: number; readonly size: number }
  /** A minimum above the size of the slate. */
  | { readonly kind: 'min-above-size'; readonly row: number; readonly min: number; readonly size: number }
  /** A minimum above the number of candidates who count in the row. */
  | {
      readonly kind: 'min-above-members';
      readonly row: number;
      readonly min: number;
      readonly members: number;
    }
  /** A minimum that another row's maximum makes unreachable: min > outside + max. */
  | {
      readonly kind: 'min-above-other-max';
      readonly row: number;
      readonly min: number;
      readonly other: number;
      readonly max: number;
      /** Members of `row` who are not members of `other`. */
      readonly outside: number;
    }
  /** Minima of rows that share no candidate add up to more than the size. */
  | {
      readonly kind: 'minima-above-size';
      readonly rows: readonly number[];
      readonly total: number;
      readonly size: number;
    }
  /** Maxima of rows that cover all candidates but `uncovered` add up, with these, to less than the size. */
  | {
      readonly kind: 'maxima-below-size';
      readonly rows: readonly number[];
      readonly total: number;
      readonly uncovered: number;
      readonly size: number;
    };

/**
 * All reasons of this kind in single rows, pairs of rows and greedy families of rows (pigeonhole principle). Sound, not
 * complete: an empty list shows nothing. Takes time in proportion to rows with a minimum × memberships.
 */
export const findCountingInfeasibilities = (problem: Problem): readonly CountingInfeasibility[] => {
  const single = [...tooFewCandidates(problem), ...singleRows(problem)];
  if (single.length > 0) return single;
  return [...pairsOfRows(problem), ...disjointMinima(problem), ...coveringMaxima(problem)];
};

const tooFewCandidates = ({ scores, size }: Problem): CountingInfeasibility[] =>
  scores.length < size ? [{ kind: 'too-few-candidates', candidates: scores.length, size }] : [];

const singleRows = ({ rows, size }: Problem): CountingInfeasibility[] =>
  rows.flatMap(({ min, members }, row): CountingInfeasibility[] => {
    if (min === null) return [];
    if (min > size) return [{ kind: 'min-above-size', row, min, size }];
    return min > members.length ? [{ kind: 'min-above-members', row, min, members: members.length }] : [];
  });

const pairsOfRows = ({ rows, scores }: Problem): CountingInfeasibility[] => {
  const [minima, maxima] = [
    indicesOf(rows, (row) => row.min !== null && row.min > 0),
    indicesOf(rows, (row) => row.max !== null && row.max < row.members.length),
  ];
  if (minima.length * maxima.length > countingOptions.mostPairs) return [];
  const marked = new Uint8Array(scores.length);
  return minima.flatMap((row): CountingInfeasibility[] => {
    const { min, members } = rows[row]!;
    marked.fill(0);
    for (const index of members) marked[index] = 1;
    return maxima.flatMap((other): CountingInfeasibility[] => {
      const { max, members: otherMembers } = rows[other]!;
      const outside = members.length - countMarked(otherMembers, marked);
      return other !== row && min! > outside + max!
        ? [{ kind: 'min-above-other-max', row, min: min!, other, max: max!, outside }]
        : [];
    });
  });
};

/** From each row with a minimum on, takes every further row that shares no candidate with those taken. */
const disjointMinima = ({ rows, scores, size }: Problem): CountingInfeasibility[] => {
  const withMinimum = indicesOf(rows, (row) => row.min !== null && row.min > 0);
  for (const first of withMinimum.slice(0, countingOptions.mostStarts)) {
    const taken = new Uint8Array(scores.length);
    const family: number[] = [];
    let total = 0;
    for (const index of [first, ...withMinimum.filter((row) => row !== first)]) {
      const { members, min } = rows[index]!;
      if (countMarked(members, taken) > 0) continue;
      for (const member of members) taken[member] = 1;
      family.push(index);
      total += min!;
    }
    if (total > size) return [{ kind: 'minima-above-size', rows: ascending(family), total, size }];
  }
  return [];
};

/** From each row with a maximum on, takes every further row whose maximum is less than what it newly covers. */
const coveringMaxima = ({ rows, scores, size }: Problem): CountingInfeasibility[] => {
  const withMaximum = indicesOf(rows, (row) => row.max !== null && row.max < row.members.length);
  const starts = [...withMaximum]
    .sort((a, b) => rows[b]!.members.length - rows[a]!.members.length)
    .slice(0, countingOptions.mostStarts);
  for (const first of starts) {
    const covered = new Uint8Array(scores.length);
    const family: number[] = [];
    let total = 0;
    let uncovered = scores.length;
    for (const index of [first, ...withMaximum.filter((row) => row !== first)]) {
      const { members, max } = rows[index]!;
      const fresh = members.length - countMarked(members, covered);
      if (max! >= fresh) continue;
      for (const member of members) covered[member] = 1;
      family.push(index);
      total += max!;
      uncovered -= fresh;
    }
    if (total + uncovered < size) {
      return [{ kind: 'maxima-below-size', rows: ascending(family), total, uncovered, size }];
    }
  }
  return [];
};

const indicesOf = (rows: readonly Row[], holds: (row: Row) => boolean): number[] =>
  rows.flatMap((row, index) => (holds(row) ? [index] : []));

const countMarked = (members: readonly number[], marked: Uint8Array): number => {
  let count = 0;
  for (const index of members) count += marked[index]!;
  return count;
};
