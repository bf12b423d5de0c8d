import { findCountingInfeasibilities, type CountingInfeasibility } from './counting-infeasibility.ts';
import type { Found, Goal } from './search-goal.ts';
import { wholeDomain } from './domain.ts';
import { halfOf, isOver, type Deadline, type Engine, type LinearEngine } from './engine.ts';
import type { FoundSlate } from './search-goal.ts';
import { reduceProblem, toWholeSlate } from './reduced-problem.ts';
import type { Problem, Slate } from './problem.ts';
import { createProgressReport, type Progress } from './progress.ts';
import type { Proof } from './proof.ts';
import { recount, type CountedSlate } from './recount.ts';
import type { Relaxation } from './relaxation.ts';
import { tryTree, type ClosedTree } from './warm-start-tree.ts';
import { decideByBound } from './reduced-cost-fixing.ts';
import { allOn, type Switches } from './search-options.ts';
import { breakTies, type TieBreakOrder } from './ties.ts';
import { inUnits, unitOf } from './units.ts';
import { solveMonolithicMip } from './monolithic-mip.ts';
import { withWorkspace, type Workspace } from './workspace.ts';

/** How much work an answer was. */
export type Effort = {
  /** Candidates and rows that the linear program came to. */
  readonly columns: number;
  readonly rows: number;
  /** Linear programs solved in all. */
  readonly linearPrograms: number;
  /** Pricings of a subset of the candidates. */
  readonly partialPricings: number;
  /** Nodes of the branching tree of the proof. */
  readonly nodes: number;
};

type Proved = {
  readonly proof: Proof;
  /** Whom the bound of the root decides: 1 is taken, 0 left out, -1 is for the second solver to decide. */
  readonly decided: Int8Array;
  /** Candidates who came to have a column, and the tree: what a similar problem can start from. */
  readonly promising: readonly number[];
  readonly tree: ClosedTree;
  readonly effort: Effort;
};

/** What came of a solve: `selected` (the objective, and that the slate reaches it) and `infeasible` are proved. */
export type Answer =
  | ({
      readonly outcome: 'selected';
      /** Members whose seat the draw has not settled, ascending; empty: it is the slate of the tie rule. */
      readonly open: Slate;
      /**
       * Members who are in every optimal slate, ascending; the other seats were decided by lot. Null: it was not
       * asked (`wantsCore`), a seat is open, or the time ended before it was known.
       */
      readonly core: Slate | null;
    } & CountedSlate &
      Proved)
  /** `countingInfeasibilities` shows why by counting seats, and is empty where that is not enough. */
  | ({
      readonly outcome: 'infeasible';
      readonly countingInfeasibilities: readonly CountingInfeasibility[];
    } & Proved)
  | {
      readonly outcome: 'stopped';
      readonly reason: 'time-limit';
      /** The best slate found before the stop, and how it was found. */
      readonly best: FoundSlate | null;
      /** No slate scores more, objective units. */
      readonly upperBound: number;
    };

export type SolveSettings = {
  /** For tests; absent: all on. */
  readonly switches?: Switches;
  /** Solves the linear programs. */
  readonly linear: LinearEngine;
  /** Solves the reduced problem as an integer program, before the tree proves what is best; absent: the tree alone. */
  readonly primary?: Engine;
  /** Which of several optimal slates; absent: those who stand first come first. */
  readonly tieBreakOrder?: TieBreakOrder;
  readonly deadline: Deadline;
  /** A warm start from a similar problem; it changes the way to the answer, and not the answer. */
  readonly start?: WarmStart;
  /** False: nobody asks who is in every optimal slate, and `core` is null. */
  readonly wantsCore?: boolean;
  /** True: the proof shows why the slate is the one that the lots choose. */
  readonly provesTies?: boolean;
  /**
   * Receives how far the search for the best slate is, whenever that has changed, at most every 250 ms by the clock
   * of the deadline; and once more when it is complete and there is a slate, `incumbent` and `bound` being equal
   * then. Ties are decided after it.
   */
  readonly onProgress?: (progress: Progress) => void;
};

/** What a solve leaves for the solve of a similar problem. */
export type WarmStart = {
  /** Candidates who are worth a column, each once. */
  readonly promising: readonly number[];
  /** A slate that may be a good one; null: none is known. */
  readonly slate: Slate | null;
  /** A proof to try first, where candidates and rows are the same but for scores and bounds; else null. */
  readonly tree: ClosedTree | null;
};

/**
 * The best slate with its proof: price, branch, and decide ties by lot. Objective, infeasibility, and where no seat
 * is open the slate and its core are functions of the problem and the tie-break order alone, whatever the engine; the proof
 * may differ, and so may everything that the end of the time has cut short. Blocks the thread until it is done or
 * the time is over; an engine can be late.
 *
 * @throws an `Error` where the recount does not confirm a slate: a fault of the solver. Whatever an engine or
 *   `onProgress` throws passes through, but for the error of an engine that failed.
 */
export const solve = (problem: Problem, settings: SolveSettings): Answer =>
  withSearch(problem, settings, (workspace, found, unit): Answer => {
    const { problem: scaled, derived, bounds, relaxation, switches } = workspace;
    if (found.ended !== 'complete') return stopped(problem, found, unit);
    const candidates = scaled.scores.length;
    const proved = (decided: Int8Array, ties: Proof['ties'] = null): Proved => ({
      proof: { unit, derived: derived.rows.slice(), nodes: found.nodes, ties },
      decided,
      promising: [...relaxation.columns],
      tree: { unit, derived: derived.rows.slice(), nodes: found.nodes, leaves: found.leaves },
      effort: effortOf(relaxation, found),
    });
    if (found.best === null) {
      const decided = new Int8Array(candidates);
      for (const candidate of relaxation.columns) decided[candidate] = -1;
      return {
        outcome: 'infeasible',
        countingInfeasibilities: findCountingInfeasibilities(problem),
        ...proved(decided),
      };
    }
    const { objective } = found.best;
    const tieBreakOrder = settings.tieBreakOrder ?? ((candidates) => candidates);
    const { deadline, wantsCore = true, provesTies = false } = settings;
    const whole = wholeDomain(workspace.incidence);
    const tree = { leaves: found.leaves, nodes: found.nodes, domain: whole };
    const { blocks, ...broken } = breakTies(workspace, found.best, tree, {
      tieBreakOrder,
      deadline,
      wantsCore,
      provesTies,
    });
    const recounted = recount(problem, broken.slate);
    if (recounted.violations.length > 0 || recounted.objective !== objective * unit) {
      throw new Error('the recount does not confirm a slate of the search');
    }
    // The second solver decides all whom the bound of the root leaves open, whatever the tree knows.
    const ofRoot =
      found.root === null || !switches.fixing
        ? whole.fixings
        : decideByBound(objective, found.root, bounds, whole.fixings);
    return {
      outcome: 'selected',
      ...broken,
      objective: recounted.objective,
      ...proved(ofRoot, provesTies ? blocks : null),
    };
  });

/** Everything within is counted in units. */
const withSearch = <T>(
  problem: Problem,
  settings: SolveSettings,
  use: (workspace: Workspace, found: Found, unit: number) => T,
): T => {
  const unit = unitOf(problem);
  return withWorkspace(
    inUnits(problem, unit),
    settings.linear,
    (workspace) => use(workspace, searchAll(workspace, settings, unit), unit),
    settings.switches ?? allOn,
    settings.start?.promising,
  );
};

const searchAll = (workspace: Workspace, settings: SolveSettings, unit: number): Found => {
  const { deadline, onProgress } = settings;
  if (onProgress === undefined) return searchFor(workspace, settings, unit, {});
  const { watch, complete } = createProgressReport(
    onProgress,
    deadline.clock,
    boundWithoutRules(workspace.problem),
    unit,
  );
  const found = searchFor(workspace, settings, unit, { watch });
  if (found.ended === 'complete' && found.best !== null) complete(found.best);
  return found;
};

const searchFor = (
  workspace: Workspace,
  { primary, deadline, start }: SolveSettings,
  unit: number,
  watched: Pick<Goal, 'watch'>,
): Found => {
  const domain = wholeDomain(workspace.incidence);
  const from = (incumbent: CountedSlate | null, stopAtFirst: boolean): Found =>
    workspace.search(
      { cutoff: -Infinity, incumbent, stopAtFirst, domain, ...watched },
      deadline,
      Number.MAX_SAFE_INTEGER,
    );
  if (primary === undefined) {
    const { solutionPool, warmStartTree } = workspace.switches;
    const known = fitting(workspace.problem, solutionPool ? (start?.slate ?? null) : null);
    const tree = warmStartTree && start?.tree?.unit === unit ? start.tree : null;
    const proved = known && tree && tryTree(tree, workspace, known);
    return proved ?? from(known, false);
  }
  const first = from(null, true);
  if (first.ended !== 'found' || first.best === null || first.root === null) return from(null, false);
  return from(askPrimary(workspace, first.best, first.root, primary, deadline), false);
};

/** The slate with its objective, if it satisfies every rule. */
const fitting = (problem: Problem, slate: Slate | null): CountedSlate | null => {
  if (slate === null) return null;
  const { objective, violations } = recount(problem, slate);
  return violations.length === 0 ? { slate, objective } : null;
};

/** The primary engine's slate of the reduced problem, if the recount confirms it; else the incumbent. */
const askPrimary = (
  { problem: scaled, bounds, incidence, switches }: Workspace,
  incumbent: CountedSlate,
  root: NonNullable<Found['root']>,
  primary: Engine,
  deadline: Deadline,
): CountedSlate => {
  const { fixings } = wholeDomain(incidence);
  const reduced = reduceProblem(
    scaled,
    switches.fixing ? decideByBound(incumbent.objective, root, bounds, fixings) : fixings,
  );
  const half = halfOf(deadline);
  if (isOver(half)) return incumbent;
  const claim = solveMonolithicMip(reduced.problem, primary, half);
  if ((claim.status !== 'optimal' && claim.status !== 'stopped') || claim.best === null) return incumbent;
  const slate = toWholeSlate(reduced, claim.best.slate);
  const { objective, violations } = recount(scaled, slate);
  return violations.length === 0 && objective > incumbent.objective ? { slate, objective } : incumbent;
};

const stopped = (problem: Problem, { best, origin, bound }: Found, unit: number): Answer => ({
  outcome: 'stopped',
  reason: 'time-limit',
  best: best === null ? null : { slate: best.slate, objective: best.objective * unit, origin },
  upperBound: Math.min(bound * unit, boundWithoutRules(problem)),
});

const effortOf = (relaxation: Relaxation, { nodes }: Found): Effort => {
  const { solves, ...sizes } = relaxation.sizes();
  return { ...sizes, linearPrograms: solves, nodes: nodes.length };
};

/** The sum of the `size` highest scores: what a slate could reach if there were no rules. */
export const boundWithoutRules = ({ scores, size }: Problem): number =>
  Float64Array.from(scores)
    .sort()
    .slice(-size)
    .reduce((sum, score) => sum + score, 0);
