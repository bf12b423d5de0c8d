import { createAlike, kindsOf, type Alike } from './alike.ts';
import type { Domain } from './domain.ts';
import { createDualBounds } from './dual-bound.ts';
import { sizeRow } from './incidence.ts';
import { reachedOptimum } from './objective.ts';
import { ascending, type Slate } from './problem.ts';
import type { CountedSlate } from './recount.ts';
import { createRowCounter, type RowCounter } from './row-counter.ts';
import { bestAmongOptimal, objectiveWithin, type Target } from './target.ts';
import type { Workspace } from './workspace.ts';

/** The optimal slates of a domain between which the draw decides, and those of them that were found so far. */
export type OptimalSlates = {
  readonly workspace: Workspace;
  /** Candidates whom the bounds leave open, in tie-break order. */
  readonly order: readonly number[];
  readonly alike: Alike;
  /** Where slates are that take, of candidates who count alike, those who come first. */
  readonly domain: Domain;
  /** Candidates who can be in such a slate, ascending. */
  readonly among: readonly number[];
  /** The slates that were found, each as {@link OptimalSlates.inOrder} has it; at least one. */
  readonly known: readonly ReadonlySet<number>[];
  readonly add: (members: ReadonlySet<number>) => void;
  /** The same slate with those of each group who come first. */
  readonly inOrder: (slate: Iterable<number>) => ReadonlySet<number>;
  readonly isOptimal: (slate: Slate) => boolean;
  /** A target among the optimal slates. @param scores - by candidate; all others count nothing. */
  readonly targetOf: (scores: ReadonlyMap<number, number>) => Target;
  readonly counterOf: (members: Iterable<number>) => RowCounter;
};

/** @param decided - whom the bounds decide. @param order - the others, in tie-break order. */
export const createOptimalSlates = (
  workspace: Workspace,
  { slate: first, objective }: CountedSlate,
  decided: Domain,
  order: readonly number[],
): OptimalSlates => {
  const { problem, incidence, derived } = workspace;
  const { lower, upper } = decided;
  const candidates = problem.scores.length;
  const rowsOf = (candidate: number): Int32Array =>
    incidence.rowOf.subarray(incidence.start[candidate], incidence.start[candidate + 1]);
  const alike = createAlike(order, kindsOf(problem, rowsOf), candidates);
  const mostOf = (candidate: number): number =>
    rowsOf(candidate).reduce((least, row) => Math.min(least, upper[row]!), upper[sizeRow]!);
  const fixings = withoutSurplus(decided.fixings, order, alike, mostOf);
  const among: number[] = [];
  fixings.forEach((fixed, candidate) => {
    if (fixed !== 0) among.push(candidate);
  });
  const inOrder = (slate: Iterable<number>): ReadonlySet<number> => firstOfGroups(slate, alike);
  const known: ReadonlySet<number>[] = [inOrder(first)];
  const optimum = reachedOptimum(problem, objective);
  return {
    workspace,
    order,
    alike,
    domain: { fixings, lower, upper },
    among,
    known,
    add: (members) => {
      const isSame = (slate: ReadonlySet<number>): boolean => [...members].every((one) => slate.has(one));
      if (!known.some(isSame)) known.push(members);
    },
    inOrder,
    isOptimal: (slate) => objectiveWithin(problem, incidence, slate, decided) === objective,
    targetOf: (scores) => {
      const all = new Float64Array(candidates);
      for (const [candidate, score] of scores) all[candidate] = score;
      const counted = { scores: all, penalties: new Float64Array(problem.softRows.length), optimum };
      const bounds = createDualBounds(counted, incidence, derived, among);
      return bestAmongOptimal(problem, incidence, objective, { objective: counted, bounds, among }, alike);
    },
    counterOf: (members) => createRowCounter(problem, { ...incidence, lower, upper }, ascending(members)),
  };
};

/** Leaves out whoever comes after as many of the same group as a slate can have. @param mostOf - of the group. */
const withoutSurplus = (
  decided: Domain['fixings'],
  order: readonly number[],
  alike: Alike,
  mostOf: (candidate: number) => number,
): Domain['fixings'] => {
  const fixings = decided.slice();
  const before = new Map<readonly number[], number>();
  for (const candidate of order) {
    const group = alike.groupOf(candidate)!;
    const place = before.get(group) ?? 0;
    before.set(group, place + 1);
    if (place >= mostOf(candidate)) fixings[candidate] = 0;
  }
  return fixings;
};

const firstOfGroups = (slate: Iterable<number>, alike: Alike): ReadonlySet<number> => {
  const seats = new Map<readonly number[], number>();
  const members = new Set<number>();
  for (const member of slate) {
    const group = alike.groupOf(member);
    if (group === undefined) members.add(member);
    else seats.set(group, (seats.get(group) ?? 0) + 1);
  }
  for (const [group, count] of seats) for (const one of group.slice(0, count)) members.add(one);
  return members;
};
