import { search, type ClosedLeaf } from './branch-and-bound.ts';
import type { DualBounds } from './dual-bound.ts';
import type { Deadline } from './engine.ts';
import type { Problem, Slate } from './problem.ts';
import { decideByLeaves } from './reduced-cost-fixing.ts';
import type { CountedSlate } from './recount.ts';
import type { Relaxation } from './relaxation.ts';

/** Candidates (any number of them) from the lowest lot up. */
export type ByLot = (candidates: readonly number[]) => readonly number[];

/** The slate of the tie rule, and who is in every optimal slate. */
export type Untied = { readonly slate: Slate; readonly core: readonly number[] };

/**
 * Decides between optimal slates by lot: going through the candidates from the lowest lot up, each is
 * taken when some optimal slate holds everyone taken so far and this one. Only candidates whom the dual
 * bounds of the leaves do not decide are asked about, and each answer is a search of its own.
 *
 * @param optimal - an optimal slate; the tie rule's may be another.
 * @param leaves - of the proof, all that may hold an optimal slate.
 * @returns null when the time ran out.
 */
export const untie = (
  problem: Problem,
  optimal: CountedSlate,
  leaves: readonly ClosedLeaf[],
  relaxation: Relaxation,
  bounds: DualBounds,
  byLot: ByLot,
  deadline: Deadline,
): Untied | null => {
  const { objective } = optimal;
  const decided = decideByLeaves(objective, leaves, bounds, problem.scores.length);
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
