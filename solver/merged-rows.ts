import type { DerivedRows } from './derived-rows.ts';
import type { Incidence } from './incidence.ts';
import type { Problem, Row } from './problem.ts';
import { cutOptions } from './search-options.ts';

/**
 * Merges pairs who exclude one another into cliques, of whom at most one can be taken. A clique A of m candidates and
 * somebody v whom each of them excludes: (m − 1) times the row of A and the m pairs, divided by m and rounded down,
 * is the row of A and v.
 *
 * Source: Atamtürk, Nemhauser, Savelsbergh, Conflict graphs in solving integer programming problems (European
 * Journal of Operational Research 121, 2000).
 *
 * @returns numbers of the rows that are implied then: those of pairs who are together in any row of at most one.
 */
export const mergePairs = (
  { rows }: Problem,
  incidence: Incidence,
  derived: DerivedRows,
): readonly number[] => {
  const pairs = rows.flatMap(({ members, max, min }, index) =>
    members.length === 2 && max === 1 && (min ?? 0) === 0 ? [1 + index] : [],
  );
  if (pairs.length === 0 || pairs.length > cutOptions.mostPairs) return [];
  const pairOf = new Map<number, Map<number, number>>();
  const enter = (from: number, to: number, row: number): void => {
    const own = pairOf.get(from);
    if (own === undefined) pairOf.set(from, new Map([[to, row]]));
    else own.set(to, row);
  };
  for (const row of pairs) {
    const [a, b] = incidence.members(row) as readonly [number, number];
    enter(a, b, row);
    enter(b, a, row);
  }
  const implied = coveredPairs(rows, pairOf);
  let entries = 0;
  for (const row of pairs) {
    if (implied.has(row)) continue;
    const clique = grow(incidence.members(row), pairOf);
    if (clique.length === 2) continue;
    entries += incidence.start.length;
    if (entries > cutOptions.mostCliqueEntries) break;
    derive(clique, pairOf, derived);
    for (const [place, one] of clique.entries()) {
      for (const other of clique.slice(0, place)) implied.add(pairOf.get(one)!.get(other)!);
    }
  }
  return [...implied];
};

/** Numbers of rows that list the same candidates as another one that is at least as tight. */
export const repeatedRows = (
  { rows }: Problem,
  { lower, upper, redundant }: Incidence,
): readonly number[] => {
  const implied = new Set<number>();
  const alike = new Map<number, number[]>();
  const implies = (a: number, b: number): boolean => lower[a]! >= lower[b]! && upper[a]! <= upper[b]!;
  rows.forEach(({ members }, index) => {
    const row = 1 + index;
    if (redundant[row] === 1) return;
    const key = signatureOf(members);
    const others = alike.get(key) ?? [];
    alike.set(key, others);
    for (const other of others) {
      if (!areEqual(rows[other - 1]!.members, members)) continue;
      if (implies(other, row)) implied.add(row);
      else if (implies(row, other)) implied.add(other);
    }
    others.push(row);
  });
  return [...implied];
};

/** Lists that are equal have the same; others mostly have not. */
const signatureOf = (members: readonly number[]): number =>
  [members[0], members[members.length >> 1], members.at(-1)].reduce<number>(
    (sum, member = 0) => (Math.imul(sum, 31) + member) | 0,
    members.length,
  );

const areEqual = (one: readonly number[], other: readonly number[]): boolean =>
  one === other || (one.length === other.length && one.every((member, place) => member === other[place]));

type Pairs = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Rows of pairs who are together in a larger row of at most one. */
const coveredPairs = (rows: readonly Row[], pairOf: Pairs): Set<number> => {
  const covered = new Set<number>();
  for (const { members, max } of rows) {
    if (max === null || max > 1 || members.length <= 2) continue;
    const own = new Set(members);
    for (const member of members) {
      for (const [other, row] of pairOf.get(member) ?? []) if (own.has(other)) covered.add(row);
    }
  }
  return covered;
};

/** Takes in, one after the other, those who exclude all who are there, those first who exclude most of the others. */
const grow = (pair: readonly number[], pairOf: Pairs): readonly number[] => {
  const clique = [...pair];
  const second = pairOf.get(pair[1]!)!;
  let common = [...pairOf.get(pair[0]!)!.keys()].filter((one) => second.has(one));
  while (common.length > 0) {
    let [next, most] = [common[0]!, -1];
    for (const one of common) {
      const own = pairOf.get(one)!;
      let shared = 0;
      for (const other of common) if (own.has(other)) shared += 1;
      if (shared > most) [next, most] = [one, shared];
    }
    clique.push(next);
    const own = pairOf.get(next)!;
    common = common.filter((one) => own.has(one));
  }
  return clique;
};

/** A row for each candidate who comes to the first two; only the last of them is for the linear program. */
const derive = (clique: readonly number[], pairOf: Pairs, derived: DerivedRows): void => {
  let last = pairOf.get(clique[0]!)!.get(clique[1]!)!;
  for (let size = 2; size < clique.length; size += 1) {
    const next = clique[size]!;
    const pairs = clique.slice(0, size).map((member) => [pairOf.get(member)!.get(next)!, 1] as const);
    const rows = [...pairs, [last, size - 1] as const].sort(([a], [b]) => a - b);
    const isStep = size < clique.length - 1;
    last = derived.add({ rows, upper: [], divisor: size }, { isStep });
  }
};
