import { search, type Found, type Goal } from './branch-and-bound.ts';
import { createDerivedRows, type DerivedRows } from './derived-rows.ts';
import { createDualBounds, type DualBounds } from './dual-bound.ts';
import type { Deadline, LinearEngine } from './engine.ts';
import { toIncidence, type Incidence } from './incidence.ts';
import { objectiveOf } from './objective.ts';
import type { Problem } from './problem.ts';
import { createRelaxation, type Relaxation } from './relaxation.ts';
import type { Switches } from './switches.ts';
import { startingCandidates } from './starting-candidates.ts';
import { bestSlate, type Target } from './target.ts';

/** A problem laid out for searching, with a linear program that stays warm from one search to the next. */
export type Workspace = {
  readonly problem: Problem;
  readonly incidence: Incidence;
  readonly derived: DerivedRows;
  /** Of the objective of the problem. */
  readonly bounds: DualBounds;
  readonly switches: Switches;
  readonly relaxation: Relaxation;
  /**
   * @param upperBound - of every slate within the goal, known before.
   * @param target - absent: the best slate.
   */
  readonly search: (goal: Goal, deadline: Deadline, upperBound: number, target?: Target) => Found;
};

/**
 * Frees what the engine holds when `use` returns.
 * @param promising - candidates who have a column from the start; absent: those with high scores.
 */
export const withWorkspace = <T>(
  problem: Problem,
  linear: LinearEngine,
  use: (workspace: Workspace) => T,
  switches: Switches,
  promising?: readonly number[],
): T => {
  const incidence = toIncidence(problem);
  const derived = createDerivedRows(incidence);
  const objective = objectiveOf(problem);
  const bounds = createDualBounds(objective, incidence, derived);
  const aim = { objective, bounds, among: null };
  const session = linear.openLinear();
  try {
    const starting = promising ?? startingCandidates(problem, incidence);
    const relaxation = createRelaxation(problem, incidence, derived, aim, session, starting, switches);
    const best = bestSlate(problem, aim);
    return use({
      problem,
      derived,
      incidence,
      bounds,
      switches,
      relaxation,
      search: (goal, deadline, upperBound, target = best) =>
        search(target, relaxation, goal, deadline, upperBound),
    });
  } finally {
    session.dispose();
  }
};
