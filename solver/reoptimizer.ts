import type { ClosedLeaf } from './search-goal.ts';
import { wholeDomain, type Domain } from './domain.ts';
import { createSolutionPool, type PooledSlate } from './solution-pool.ts';
import {
  boundOf,
  boundsUnder,
  repriceLeaves,
  rowsOf,
  type Restriction,
  type Tree,
} from './repriced-leaves.ts';
import type { Problem, Row, Slate } from './problem.ts';
import { decideByLeaves } from './reduced-cost-fixing.ts';
import type { CountedSlate } from './recount.ts';
import type { SolveSettings } from './solve.ts';
import { allOn } from './search-options.ts';
import { breakTies } from './ties.ts';
import { inUnits, unitOf } from './units.ts';
import { withWorkspace, type Workspace } from './workspace.ts';
import type { Question, Reoptimizer, SupportedReoptimum } from './questions.ts';

/** A slate, null where there is none, and the leaves that prove that there is no better one. */
type Answered = { readonly best: PooledSlate | null; readonly leaves: readonly ClosedLeaf[] };

/**
 * Keeps the linear program warm over any number of questions. A question is first looked up in the solution pool
 * and under the bounds that the leaves of earlier trees give for it, in exact arithmetic; only
 * where these two differ is there a search.
 *
 * @param given - a slate to compare with (`common`), usually the best; null: there is none.
 * @throws an `Error` where the recount does not confirm a slate: a fault of the solver; and what `use` throws.
 */
export const withReoptimizer = <T>(
  problem: Problem,
  given: Slate | null,
  settings: Omit<SolveSettings, 'primary'>,
  use: (reoptimizer: Reoptimizer) => T,
): T => {
  const unit = unitOf(problem);
  const { size } = problem;
  // The last row holds the given slate. Its bounds are no bounds until a question sets some, but they are there,
  // so that the row is in the linear program.
  const common: Row = { members: given ?? [], min: 0, max: size };
  const scaled = inUnits({ ...problem, rows: [...problem.rows, common] }, unit);
  return withWorkspace(
    scaled,
    settings.linear,
    (workspace) => use(createReoptimizer(workspace, given, unit, settings)),
    settings.switches ?? allOn,
  );
};

/** @throws when it is asked: as withReoptimizer. */
const createReoptimizer = (
  workspace: Workspace,
  given: Slate | null,
  unit: number,
  { deadline, tieBreakOrder = (candidates) => candidates }: Omit<SolveSettings, 'primary'>,
): Reoptimizer => {
  const { problem, incidence, derived, bounds, switches, relaxation, search } = workspace;
  const { size } = problem;
  const whole = wholeDomain(incidence);
  const pool = createSolutionPool(problem, switches);
  /** The tree of the problem as it is, those of questions about one row, and those without a slate. */
  let base: Tree | null = null;
  const ofOneRow = new Map<number, Tree[]>();
  const refutations: Tree[] = [];
  const answers = new WeakMap<Question, Answered>();

  const toRestriction = ({ rows = new Map(), take = [], leave = [], common }: Question): Restriction => ({
    rows:
      common === undefined
        ? rows
        : new Map([...rows, [problem.rows.length - 1, { min: common.min ?? null, max: common.max ?? null }]]),
    take,
    leave,
  });

  const toDomain = ({ rows, take, leave }: Restriction): Domain => {
    const fixings = whole.fixings.slice();
    for (const candidate of leave) fixings[candidate] = 0;
    for (const candidate of take) fixings[candidate] = 1;
    return { fixings, ...boundsUnder(rows, whole) };
  };

  const contradicts = ({ rows, take, leave }: Restriction): boolean =>
    take.some((candidate) => leave.includes(candidate)) ||
    take.length > size ||
    [...rows.values()].some(({ min, max }) => min !== null && max !== null && min > max);

  if (given?.length === size) pool.add({ slate: given });

  /**
   * A slate of a domain that scores more than `cutoff`, the best unless the first is enough, and the leaves
   * that prove it; undefined: the time ran out.
   */
  const searchFor = (
    asked: Restriction,
    incumbent: PooledSlate | null,
    cutoff: number,
    stopAtFirst: boolean,
    upperBound: number,
  ): Answered | undefined => {
    relaxation.include(asked.take);
    const goal = { cutoff, incumbent, stopAtFirst, domain: toDomain(asked) };
    const { best, ended, leaves } = search(goal, deadline, Math.min(upperBound, Number.MAX_SAFE_INTEGER));
    const found = best === null || best === incumbent ? incumbent : pool.add(best);
    if (ended === 'stopped') return undefined;
    if (ended === 'complete' && asked.take.length === 0 && asked.leave.length === 0) {
      remember({ leaves, rows: asked.rows }, best === null && cutoff === -Infinity);
    }
    return { best: found, leaves };
  };

  const remember = (tree: Tree, isRefutation: boolean): void => {
    const [row] = tree.rows.keys();
    if (isRefutation) refutations.push(tree);
    else if (row !== undefined && tree.rows.size === 1) {
      ofOneRow.set(row, [...(ofOneRow.get(row) ?? []), tree]);
    }
  };

  /** The leaves of the problem as it is, searched when they are first wanted. */
  const baseTree = (): Tree | null => {
    if (base !== null) return base;
    const asked = toRestriction({});
    const found = searchFor(asked, pool.best(asked), -Infinity, false, Number.MAX_SAFE_INTEGER);
    base = found === undefined ? null : { leaves: found.leaves, rows: asked.rows };
    return base;
  };

  /** The leaves that bound the question best, of the trees with similar bounds. */
  const bestBound = (asked: Restriction, tree: Tree) => {
    const similar = [tree];
    for (const row of asked.rows.keys()) similar.push(...(ofOneRow.get(row) ?? []));
    let best = { leaves: tree.leaves, bound: Infinity };
    for (const one of similar) {
      const leaves = repriceLeaves(one, asked, whole, bounds, derived);
      const bound = boundOf(leaves);
      if (bound < best.bound) best = { leaves, bound };
    }
    return best;
  };

  /** Leaves that show that the question has no slate, of the trees that showed it of others. */
  const refute = (asked: Restriction): readonly ClosedLeaf[] | null => {
    for (const tree of refutations) {
      const leaves = repriceLeaves(tree, asked, whole, bounds, derived);
      if (boundOf(leaves) === -Infinity) return leaves;
    }
    return null;
  };

  /** Answers in units, with the leaves that prove it; the same question again is not searched again. */
  const answer = (question: Question, asked: Restriction): Answered | undefined => {
    const before = answers.get(question);
    if (before !== undefined) return before;
    const answered = computeAnswer(asked);
    if (answered !== undefined) answers.set(question, answered);
    return answered;
  };

  const computeAnswer = (asked: Restriction): Answered | undefined => {
    if (contradicts(asked)) return { best: null, leaves: [] };
    const tree = baseTree();
    if (tree === null) return undefined;
    const { leaves, bound } = bestBound(asked, tree);
    if (bound === -Infinity) return { best: null, leaves };
    const refuted = refute(asked);
    if (refuted !== null) return { best: null, leaves: refuted };
    const incumbent = pool.best(asked);
    if (incumbent !== null && incumbent.objective >= bound) return { best: incumbent, leaves };
    return searchFor(asked, incumbent, -Infinity, false, bound);
  };

  /** The same where only slates that score more are of interest. */
  const answerAbove = (asked: Restriction, cutoff: number): Answered | undefined => {
    if (contradicts(asked)) return { best: null, leaves: [] };
    const refuted = refute(asked);
    if (refuted !== null) return { best: null, leaves: refuted };
    const best = pool.best(asked);
    const incumbent = best !== null && best.objective > cutoff ? best : null;
    return searchFor(asked, incumbent, cutoff, false, Number.MAX_SAFE_INTEGER);
  };

  const answerAny = (asked: Restriction): Answered | undefined => {
    if (contradicts(asked)) return { best: null, leaves: [] };
    const fitting = pool.any(asked, -Infinity);
    if (fitting !== null) return { best: fitting, leaves: [] };
    const leaves = refute(asked);
    return leaves === null
      ? searchFor(asked, null, -Infinity, true, Number.MAX_SAFE_INTEGER)
      : { best: null, leaves };
  };

  const toAnswer = (asked: Restriction, answered: Answered | undefined): SupportedReoptimum => {
    if (answered === undefined) return { outcome: 'stopped', support: null };
    const support = contradicts(asked) ? null : rowsOf(answered.leaves, problem.rows.length - 1, derived);
    if (answered.best === null) return { outcome: 'infeasible', support };
    return { ...selected(asked, answered.best), support };
  };

  const selected = (
    asked: Restriction,
    one: PooledSlate,
  ): CountedSlate & { readonly outcome: 'selected' } => {
    if (!pool.fits(asked, one)) throw new Error('the recount does not confirm a slate of a search');
    return { outcome: 'selected', slate: one.slate, objective: one.objective * unit };
  };

  return {
    optimum: (question, cutoff) => {
      const asked = toRestriction(question);
      if (cutoff === undefined) return toAnswer(asked, answer(question, asked));
      const better = answerAbove(asked, Math.floor(cutoff / unit));
      // That there is a better slate is proved by the slate, and its optimum by the same leaves.
      if (better?.best !== undefined && better.best !== null) answers.set(question, better);
      return toAnswer(asked, better);
    },
    anySlate: (question) => {
      const asked = toRestriction(question);
      return toAnswer(asked, answerAny(asked));
    },
    slate: (question) => {
      const asked = toRestriction(question);
      const answered = answer(question, asked);
      if (answered === undefined) return { outcome: 'stopped' };
      const { best, leaves } = answered;
      if (best === null) return { outcome: 'infeasible' };
      const tree = { leaves, domain: toDomain(asked) };
      const broken = breakTies(workspace, best, tree, { tieBreakOrder, deadline, wantsCore: false });
      return { ...selected(asked, pool.add(broken)), open: broken.open };
    },
    reaches: (question, objective) => {
      const asked = toRestriction(question);
      if (contradicts(asked)) return false;
      const least = Math.ceil(objective / unit);
      const tree = baseTree();
      if (tree === null) return null;
      const { bound } = bestBound(asked, tree);
      if (bound < least) return false;
      if (pool.any(asked, least) !== null) return true;
      const found = searchFor(asked, null, least - 1, true, bound);
      return found === undefined ? null : found.best !== null;
    },
    decided: (objective) => {
      const tree = baseTree();
      if (tree === null || !switches.fixing) return tree && whole.fixings.slice();
      return decideByLeaves(Math.ceil(objective / unit), tree.leaves, bounds, whole.fixings);
    },
  };
};
