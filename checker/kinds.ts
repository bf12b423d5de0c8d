import type { Problem, Row } from './problem.ts';

/** Candidates with the same score who count in the same rows: any two can change places in every slate. */
export type Kind = {
  /** From the lowest lot up. */
  readonly candidates: readonly number[];
  /** No slate has more of them. */
  readonly most: number;
};

export type Kinds = {
  readonly all: readonly Kind[];
  /** Kind of each candidate, and how many of it have lower lots. */
  readonly of: readonly { readonly kind: number; readonly rank: number }[];
};

/** @param order - candidates from the lowest lot up. @param rowsOf - the rows that count, of each candidate. */
export const toKinds = (
  { scores, rows }: Problem,
  rowsOf: readonly (readonly number[])[],
  order: readonly number[],
): Kinds => {
  const known = new Map<string, number>();
  const all: { readonly candidates: number[]; readonly most: number }[] = [];
  const of = scores.map(() => ({ kind: 0, rank: 0 }));
  for (const candidate of order) {
    const own = rowsOf[candidate]!;
    const key = `${scores[candidate]} ${own.join()}`;
    const kind = known.get(key) ?? all.length;
    if (!known.has(key)) {
      known.set(key, kind);
      const most = own.reduce((least, row) => Math.min(least, Number(rows[row]!.max)), Infinity);
      all.push({ candidates: [], most });
    }
    const { candidates } = all[kind]!;
    of[candidate] = { kind, rank: candidates.length };
    candidates.push(candidate);
  }
  return { all, of };
};

/** Numbers of the rows that a choice of members can break, or that cost it points, of each candidate. */
export const rowsThatCount = ({ ids, rows }: Problem): readonly (readonly number[])[] => {
  const size = rows[0]!.max;
  const rowsOf = ids.map((): number[] => []);
  rows.forEach((row, index) => {
    if (counts(row, size)) for (const candidate of row.members) rowsOf[candidate]!.push(index);
  });
  return rowsOf;
};

const counts = ({ members, min, max, penalty }: Row, size: bigint): boolean =>
  penalty === null ? min > 0n || (max < size && max < BigInt(members.length)) : min > 0n && penalty > 0n;
