import { isOver, type Deadline } from '../engine.ts';
import { ascending, type Problem } from '../problem.ts';
import type { SupportedReoptimum, Reoptimizer } from '../questions.ts';
import { boundsWith, type NegotiableSide } from './negotiable-bounds.ts';
import { createSubsetMap } from './subset-map.ts';
import { explanationOptions } from '../search-options.ts';

/**
 * An irreducible set of negotiable sides that no slate satisfies together, though all others stand at their
 * limits. Indices into the sides, ascending.
 */
export type Conflict = {
  readonly sides: readonly number[];
  /** Other sides that take part even at their limits. */
  readonly limits: readonly number[];
  /** Rows whose bounds that are not negotiable take part: without any one of them there would be a slate. */
  readonly hard: readonly number[];
};

/** Which sides cannot stand together, and which sets of them must move. */
export type ConflictMap = {
  readonly conflicts: readonly Conflict[];
  /** Minimal sets of sides that admit a slate when they alone may move, ascending; lexicographic order. */
  readonly repairs: readonly (readonly number[])[];
  /** `complete`: these are all. Else the budget or the time ran out. */
  readonly ended: 'complete' | 'limit' | 'time';
};

/** How far to look for conflicts and repairs. */
export type MapBudget = {
  /** Conflicts and repairs in all, at most. */
  readonly mostFound: number;
  /** True: one of each is enough. */
  readonly oneOfEach: boolean;
};

/**
 * All irreducible conflicts and all minimal repairs of a problem without a slate (MARCO with maximal seeds:
 * a seed that is consistent is the complement of a repair, and one that is not is shrunk to a conflict by a
 * deletion filter, which starts from the support of the proof).
 *
 * Source: Liffiton, Previti, Malik, Marques-Silva, Fast, flexible MUS enumeration (Constraints 21, 2016);
 * the deletion filter: Chinneck and Dravnieks, Locating minimal infeasible constraint sets in linear programs
 * (ORSA Journal on Computing 3, 1991).
 *
 * @param sides - in the order in which results name them; every one has rows and room to move.
 * @param reoptimizer - of the problem, which has no slate.
 * @param deadline - after which no further conflict or repair is looked for.
 * @param budget - absent: up to `conflictsAndRepairs` of search-options.ts.
 * @param unitOf - rows of the same unit stand or fall together where they are not negotiable; absent: each is one.
 */
export const mapConflicts = (
  problem: Problem,
  sides: readonly NegotiableSide[],
  reoptimizer: Reoptimizer,
  deadline: Deadline,
  { mostFound, oneOfEach }: MapBudget = {
    mostFound: explanationOptions.conflictsAndRepairs,
    oneOfEach: false,
  },
  unitOf: (row: number) => unknown = (row) => row,
): ConflictMap => {
  const map = createSubsetMap(sides.length);
  const conflicts: Conflict[] = [];
  const repairs: (readonly number[])[] = [];

  const ask = (enforced: readonly number[]): SupportedReoptimum => {
    const own = new Set(enforced);
    const at = (index: number): number => (own.has(index) ? sides[index]!.from : sides[index]!.limit);
    return reoptimizer.anySlate({ rows: boundsWith(problem, sides, at) });
  };

  const next = () => map.nextSeed(() => isOver(deadline));
  let ended: ConflictMap['ended'] = 'complete';
  const isEnough = (): boolean =>
    conflicts.length + repairs.length >= mostFound ||
    (oneOfEach && conflicts.length > 0 && repairs.length > 0);
  for (let seed = next(); seed !== null; seed = next()) {
    if (seed === 'stopped' || isEnough()) {
      ended = seed === 'stopped' ? 'time' : 'limit';
      break;
    }
    const answer = ask(seed);
    if (answer.outcome === 'selected') {
      const enforced = new Set(seed);
      const repair = sides.flatMap((_, index) => (enforced.has(index) ? [] : [index]));
      repairs.push(repair);
      map.addRepair(repair);
      continue;
    }
    const own = answer.outcome === 'stopped' ? null : shrink(seed, answer, sides, ask);
    const background = own && backgroundOf(own, problem, sides, reoptimizer, unitOf);
    if (own === null || background === null) {
      ended = 'time';
      break;
    }
    conflicts.push({ sides: own, ...background });
    map.addConflict(own);
  }
  conflicts.sort((a, b) => lexicographic(a.sides, b.sides));
  return { conflicts, repairs: repairs.sort(lexicographic), ended };
};

/** An irreducible conflict within a set of sides; null: the time ran out. */
const shrink = (
  seed: readonly number[],
  proof: SupportedReoptimum,
  sides: readonly NegotiableSide[],
  ask: (enforced: readonly number[]) => SupportedReoptimum,
): readonly number[] | null => {
  const sidesInSupport = (set: readonly number[], { support }: SupportedReoptimum): readonly number[] => {
    if (support === null) return set;
    const supporting = new Set(support);
    return set.filter((index) => sides[index]!.rows.some((row) => supporting.has(row)));
  };
  let left = sidesInSupport(seed, proof);
  const needed = new Set<number>();
  for (;;) {
    const next = left.find((index) => !needed.has(index));
    if (next === undefined) return left;
    const without = left.filter((index) => index !== next);
    const answer = ask(without);
    if (answer.outcome === 'stopped') return null;
    if (answer.outcome === 'selected') needed.add(next);
    else left = sidesInSupport(without, answer);
  }
};

/** What the infeasibility needs beside the sides of the conflict, irreducible too; null: the time ran out. */
const backgroundOf = (
  conflict: readonly number[],
  problem: Problem,
  sides: readonly NegotiableSide[],
  reoptimizer: Reoptimizer,
  unitOf: (row: number) => unknown,
): Pick<Conflict, 'limits' | 'hard'> | null => {
  const own = new Set(conflict);
  const ask = (limits: ReadonlySet<number>, hard: ReadonlySet<number>): SupportedReoptimum => {
    const dropped = new Set([...problem.rows.keys()].filter((row) => !hard.has(row)));
    const at = (index: number): number | null => {
      if (own.has(index)) return sides[index]!.from;
      return limits.has(index) ? sides[index]!.limit : null;
    };
    return reoptimizer.anySlate({ rows: boundsWith(problem, sides, at, dropped) });
  };
  const partsInSupport = (
    limits: Iterable<number>,
    hard: Iterable<number>,
    { support }: SupportedReoptimum,
  ) => {
    if (support === null) return { limits: new Set(limits), hard: new Set(hard) };
    const supporting = new Set(support);
    return {
      limits: new Set([...limits].filter((index) => sides[index]!.rows.some((row) => supporting.has(row)))),
      hard: new Set([...hard].filter((row) => units.get(unitOf(row))!.some((own) => supporting.has(own)))),
    };
  };

  const others = sides.flatMap((_, index) => (own.has(index) ? [] : [index]));
  const everything = hardRows(problem, sides);
  const units = groupByUnit(everything, unitOf);
  const first = ask(new Set(others), new Set(everything));
  if (first.outcome !== 'infeasible') return null;
  let left = partsInSupport(others, everything, first);
  for (const kind of ['limits', 'hard'] as const) {
    for (const item of [...left[kind]]) {
      // Of a unit it is enough to ask about the first.
      const isFirst = kind === 'limits' || units.get(unitOf(item))![0] === item;
      if (!left[kind].has(item) || !isFirst) continue;
      const dropped = kind === 'hard' ? units.get(unitOf(item))! : [item];
      const without = { ...left, [kind]: new Set([...left[kind]].filter((one) => !dropped.includes(one))) };
      const answer = ask(without.limits, without.hard);
      if (answer.outcome === 'stopped') return null;
      if (answer.outcome === 'infeasible') left = partsInSupport(without.limits, without.hard, answer);
    }
  }
  return { limits: ascending(left.limits), hard: ascending(left.hard) };
};

const groupByUnit = (
  rows: readonly number[],
  unitOf: (row: number) => unknown,
): ReadonlyMap<unknown, readonly number[]> => {
  const units = new Map<unknown, number[]>();
  for (const row of rows) {
    const own = units.get(unitOf(row));
    if (own === undefined) units.set(unitOf(row), [row]);
    else own.push(row);
  }
  return units;
};

/** Rows with a bound that is not negotiable. */
const hardRows = ({ rows }: Problem, sides: readonly NegotiableSide[]): readonly number[] => {
  const negotiable = new Set(sides.flatMap(({ rows: own, side }) => own.map((row) => `${row} ${side}`)));
  return rows.flatMap((row, index) =>
    (['min', 'max'] as const).some((side) => row[side] !== null && !negotiable.has(`${index} ${side}`))
      ? [index]
      : [],
  );
};

const lexicographic = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -Infinity);
};
