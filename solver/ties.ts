import { search, type ClosedLeaf } from './branch-and-bound.ts';
import type { DualBounds, Multipliers } from './dual-bound.ts';
import type { Deadline } from './engine.ts';
import type { Problem, Slate } from './problem.ts';
import type { CountedSlate } from './recount.ts';
import type { Relaxation } from './relaxation.ts';

/** Candidates (any number of them) from the lowest lot up. */
export type ByLot = (candidates: readonly number[]) => readonly number[];

/** The slate of the tie rule, and who is in every optimal slate. */
export type Untied = { readonly slate: Slate; readonly core: readonly number[] };

/**
 * Decides between optimal slates by lot: going through the candidates from the lowest lot up, each is
 * taken when some optimal slate holds everyone taken so far and this one. Only candidates whom the dual
 * bound of the root does not decide are asked about, and each answer is a search of its own.
 *
 * @param optimal - an optimal slate; the tie rule's may be another.
 * @param decided - whom a bound decides: 1 is in every optimal slate, 0 in none, -1 may be asked about.
 * @returns null when the time ran out.
 */
export const untie = (
  problem: Problem,
  optimal: CountedSlate,
  decided: Int8Array,
  relaxation: Relaxation,
  byLot: ByLot,
  deadline: Deadline,
): Untied | null => {
  const { objective } = optimal;
  const known: Set<number>[] = [new Set(optimal.slate)];

  /** A slate of this objective within the fixings; null: there is none; undefined: the time ran out. */
  const ask = (fixings: Int8Array): Slate | null | undefined => {
    const goal = { above: objective - 1, incumbent: null, stopAtFirst: true, fixings };
    const { best, ended } = search(problem, relaxation, goal, deadline, objective);
    if (best !== null) {
      known.push(new Set(best.slate));
      return best.slate;
    }
    return ended === 'complete' ? null : undefined;
  };

  const undecided = problem.scores.flatMap((_, candidate) => (decided[candidate] === -1 ? [candidate] : []));

  const fixings = decided.slice();
  let holding = known.slice();
  for (const candidate of byLot(undecided)) {
    const witnesses = holding.filter((slate) => slate.has(candidate));
    if (witnesses.length > 0) {
      fixings[candidate] = 1;
      holding = witnesses;
      continue;
    }
    fixings[candidate] = 1;
    const answer = ask(fixings);
    if (answer === undefined) return null;
    if (answer === null) fixings[candidate] = 0;
    else holding = [new Set(answer)];
  }
  const slate = [...holding[0]!].sort((a, b) => a - b);

  const core: number[] = [];
  for (const member of slate) {
    if (known.some((other) => !other.has(member))) continue;
    if (decided[member] === -1) {
      const without = decided.slice();
      without[member] = 0;
      const answer = ask(without);
      if (answer === undefined) return null;
      if (answer !== null) continue;
    }
    core.push(member);
  }
  return { slate, core };
};

/**
 * Fixes whoever a bound alone decides: 0 is in no slate of this objective, 1 is in all of them, -1 is open.
 * @param fixings - within which the multipliers are a bound; those who are fixed there stay so.
 *
 * Source: reduced-cost fixing, e.g. Wolsey, Integer Programming (1998), section 7.5.
 */
export const decideByBound = (
  objective: number,
  multipliers: Multipliers,
  bounds: DualBounds,
  fixings: Int8Array,
): Int8Array => {
  const everybody = Uint32Array.from(fixings, (_, candidate) => candidate);
  const decided = fixings.slice();
  const value = bounds.evaluate(multipliers, 'bound', fixings, everybody, () => undefined);
  // Whoever costs more than this loses the objective.
  const room = Number(value - BigInt(objective) * BigInt(multipliers.denominator));
  for (const candidate of everybody) {
    if (fixings[candidate] !== -1) continue;
    const cost = bounds.reducedCost(candidate, multipliers, 'bound');
    if (Math.abs(cost) > Math.max(room, 0)) decided[candidate] = cost > 0 ? 1 : 0;
  }
  return decided;
};

/** Fixes whoever all the leaves decide alike: every slate of this objective is in one of them. */
export const decideByLeaves = (
  objective: number,
  leaves: readonly ClosedLeaf[],
  bounds: DualBounds,
  candidates: number,
): Int8Array => {
  let agreed: Int8Array | null = null;
  for (const { path, multipliers } of leaves) {
    const fixings = new Int8Array(candidates).fill(-1);
    for (const [candidate, value] of path) fixings[candidate] = value;
    const decided = multipliers === null ? fixings : decideByBound(objective, multipliers, bounds, fixings);
    if (agreed === null) agreed = decided;
    else {
      const before: Int8Array = agreed;
      agreed = before.map((value, candidate) => (value === decided[candidate] ? value : -1));
    }
  }
  return agreed ?? new Int8Array(candidates).fill(-1);
};
