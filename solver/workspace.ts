import { search, type Cutting } from './branch-and-bound.ts';
import { strengthen } from './cuts.ts';
import { createDerivedRows, type DerivedRows } from './derived-rows.ts';
import type { Domain } from './domain.ts';
import { createDualBounds, type DualBounds } from './dual-bound.ts';
import type { Deadline, LinearEngine } from './engine.ts';
import { createPrimalHeuristics } from './primal-heuristics.ts';
import { toIncidence, upTo, type Incidence } from './incidence.ts';
import { searchLocally } from './local-search.ts';
import { mergePairs, repeatedRows } from './merged-rows.ts';
import { objectiveOf } from './objective.ts';
import type { Problem, Slate } from './problem.ts';
import { createRandom } from './random.ts';
import { createRelaxation, type Relaxation } from './relaxation.ts';
import type { Found, Goal } from './search-goal.ts';
import { startingCandidates } from './starting-candidates.ts';
import { bestSlate, type Target } from './target.ts';
import { tieOptions, type Switches } from './search-options.ts';

/** A problem laid out for searching, with a linear program that stays warm from one search to the next. */
export type Workspace = {
  readonly problem: Problem;
  readonly incidence: Incidence;
  readonly derived: DerivedRows;
  /** Of the objective of the problem. */
  readonly bounds: DualBounds;
  readonly switches: Switches;
  readonly relaxation: Relaxation;
  /** A slate of a domain that local search finds; it has to be counted. See {@link searchLocally}. */
  readonly localSearch: (
    domain: Domain,
    among: readonly number[],
    preference: ArrayLike<number>,
  ) => Slate | null;
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
  const everybody = upTo(problem.scores.length);
  const bounds = createDualBounds(objective, incidence, derived, everybody);
  const aim = { objective, bounds, among: null };
  const session = linear.openLinear();
  try {
    const implied = switches.cuts ? repeatedRows(problem, incidence) : [];
    const starting = promising ?? startingCandidates(problem, incidence);
    const relaxation = createRelaxation(
      problem,
      incidence,
      derived,
      aim,
      session,
      starting,
      implied,
      switches,
    );
    const best = bestSlate(problem, incidence, aim);
    let haveMerged = false;
    const cutting: Cutting | null = switches.cuts
      ? {
          mergePairs: () => {
            if (haveMerged) return false;
            haveMerged = true;
            const merged = mergePairs(problem, incidence, derived);
            relaxation.omitRows(merged);
            return merged.length > 0;
          },
          strengthen: (domain, closes, isEnough, deadline) =>
            strengthen(relaxation, incidence, derived, domain, closes, isEnough, deadline),
        }
      : null;
    const random = createRandom();
    const localSearch: Workspace['localSearch'] = (domain, among, preference) =>
      searchLocally(objective, incidence, domain, among, preference, 1, tieOptions.localSearchEffort, random);
    const searchNeighbourhood = (goal: Goal, deadline: Deadline): Found =>
      search(best, relaxation, goal, deadline, Number.MAX_SAFE_INTEGER, null, null);
    const heuristics = createPrimalHeuristics(
      problem,
      objective,
      incidence,
      derived,
      relaxation,
      best,
      searchNeighbourhood,
    );
    return use({
      problem,
      derived,
      incidence,
      localSearch,
      bounds,
      switches,
      relaxation,
      search: (goal, deadline, upperBound, target = best) =>
        search(
          target,
          relaxation,
          goal,
          deadline,
          upperBound,
          target === best ? cutting : null,
          target === best ? heuristics : null,
        ),
    });
  } finally {
    session.dispose();
  }
};
