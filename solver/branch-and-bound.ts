import { chooseBranch, chooseGroup, rounded } from './choose-branch.ts';
import { copyOf, type Domain, type Fixings } from './domain.ts';
import type { Multipliers } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import type { PrimalHeuristics } from './primal-heuristics.ts';
import { createHeap } from './heap.ts';
import type { ProofNode } from './proof.ts';
import type { CountedSlate } from './recount.ts';
import type { Relaxation } from './relaxation.ts';
import type { ClosedLeaf, ExactBound, Found, Goal, SlateOrigin } from './search-goal.ts';
import type { Target } from './target.ts';
import { branchingOptions, cutOptions, heuristicOptions } from './search-options.ts';

/** Rows that are added to the linear program where a tree grows. */
export type Cutting = {
  /** Puts rows in the place of pairs who exclude one another. @returns whether there are any. */
  readonly mergePairs: () => boolean;
  /** Adds rows until a domain closes or nothing more comes of it; then removes them, unless `isEnough`. */
  readonly strengthen: (
    domain: Domain,
    closes: (bound: number) => boolean,
    isEnough: (bound: number) => boolean,
    deadline: Deadline,
  ) => number | null;
};

type OpenNode = {
  readonly index: number;
  readonly path: ClosedLeaf['path'];
  /** Upper bound that the parent had. */
  readonly bound: number;
  /** How many were opened before. */
  readonly opened: number;
};

/** The highest bound first, and of equal ones the last. */
const comesBefore = (a: OpenNode, b: OpenNode): boolean =>
  a.bound > b.bound || (a.bound === b.bound && a.opened > b.opened);

/**
 * Branch and bound over candidates: depth first to a first slate, then the node with the highest bound first,
 * so that no node is solved that the best slate would close. A node closes only when integer multipliers
 * prove its bound in exact arithmetic; where the engine's answer proves nothing the node is branched again,
 * down to nodes with everybody fixed, which close without an engine. Looks at the clock at every node, and so does
 * the pricing within it.
 *
 * Source: Land and Doig (1960); Wolsey, Integer Programming (1998), chapter 7.
 */
export const search = (
  target: Target,
  relaxation: Relaxation,
  goal: Goal,
  deadline: Deadline,
  boundAtStart: number,
  cutting: Cutting | null,
  heuristics: PrimalHeuristics | null,
): Found => {
  let nodes: (ProofNode | null)[] = goal.tree?.nodes.slice() ?? [null];
  /** Open nodes: the last first until there is a slate, then the highest bound first. */
  const stack: OpenNode[] = (goal.tree?.open ?? [{ index: 0, path: [] }]).map((node, opened) => {
    return { ...node, bound: boundAtStart, opened };
  });
  const heap = createHeap(comesBefore);
  const domain = copyOf(goal.domain);
  let path: OpenNode['path'] = [];
  const begun = nodes.length - 1;
  let best: CountedSlate | null = goal.incumbent;
  let origin: SlateOrigin = 'given';
  const take = (slate: CountedSlate, from: SlateOrigin): void => {
    [best, origin] = [slate, from];
  };
  let root: ExactBound | null = null;
  let leaves: ClosedLeaf[] = [];
  const { mostNodes = Infinity } = goal;
  const cutoff = (): number => best?.objective ?? goal.cutoff;

  relaxation.aimAt(target);
  relaxation.include(takenIn(domain.fixings));

  /** @returns whether it can be there at all. */
  const moveTo = (next: OpenNode['path']): boolean => {
    const { fixings } = domain;
    let canBe = true;
    if (target.alike === null) {
      for (const [candidate] of path) fixings[candidate] = goal.domain.fixings[candidate]!;
      for (const [candidate, value] of next) fixings[candidate] = value;
    } else {
      fixings.set(goal.domain.fixings);
      for (const [candidate, value] of next) canBe &&= target.alike.fix(fixings, candidate, value);
      relaxation.include(takenIn(fixings));
    }
    path = next;
    return canBe;
  };

  /** Takes the slate for the best so far if it is within the domain and scores more. */
  const offer = (values: Float64Array): void => {
    const slate = rounded(relaxation, target, domain, values);
    // Penalties only take away: a slate that is not above the cutoff without them need not be counted.
    if (slate === null || target.atMost(slate) <= cutoff()) return;
    const counted = target.count(slate, domain);
    if (counted !== null && counted.objective > cutoff()) take(counted, 'search');
  };

  const result = (ended: Found['ended'], bound: number): Found => ({
    best,
    origin,
    ended,
    bound,
    nodes: ended === 'complete' ? (nodes as ProofNode[]) : [],
    leaves: ended === 'complete' ? leaves : [],
    root,
  });

  /** @param current - bound of the node that is looked at. */
  const boundSoFar = (current: number): number =>
    stack.reduce(
      (most, { bound }) => Math.max(most, bound),
      Math.max(current, cutoff(), heap.peek()?.bound ?? -Infinity),
    );

  let [steps, jumps, isDiving] = [0, 0, false];
  const next = (): OpenNode | undefined => {
    steps += 1;
    const wantsSlate = best === null || goal.stopAtFirst;
    const staysDeep = wantsSlate
      ? nodes.length < branchingOptions.nodesDepthFirst || steps < branchingOptions.stepsDepthFirst
      : isDiving;
    const child = staysDeep ? stack.pop() : undefined;
    if (child !== undefined && wantsSlate) return child;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) heap.push(node);
    if (child !== undefined) return child;
    steps = 0;
    jumps += 1;
    isDiving = nodes.length > branchingOptions.nodesDepthFirst && jumps % branchingOptions.jumpsPerDive === 0;
    return heap.pop();
  };

  /** Adds rows at the root; restarts the tree where that closes enough of the gap. */
  const cut = (tree: Cutting, current: OpenNode): OpenNode => {
    moveTo([]);
    const before = boundSoFar(current.bound);
    const bound = tree.strengthen(
      domain,
      (one) => one <= cutoff(),
      // Every later linear program has the rows in it, so they have to be worth it.
      (one) => before - one >= cutOptions.shareOfGap * (before - cutoff()),
      deadline,
    );
    return bound === null ? current : restart(Math.min(boundAtStart, bound));
  };

  const restart = (bound: number): OpenNode => {
    for (let left = stack.pop(); left !== undefined; left = stack.pop());
    for (let left = heap.pop(); left !== undefined; left = heap.pop());
    [nodes, leaves] = [[null], []];
    return { index: 0, path: [], bound, opened: 0 };
  };

  let heuristicRounds = 0;
  /** Every now and then: are there better slates that other ways find? */
  const tryHeuristics = (values: Float64Array): void => {
    if (heuristics === null) return;
    const isEarly = heuristicRounds === 0 && heuristics.isAnyBest;
    if (!isEarly && nodes.length <= (heuristicOptions.rounds[heuristicRounds] ?? Infinity)) return;
    heuristicRounds += 1;
    if (best !== null && nodes.length < heuristicOptions.nodesBeforeImproving) return;
    const found = heuristics.find(goal.domain, values, best, heuristicRounds - 1, deadline);
    relaxation.aimAt(target);
    if (found !== null && found.objective > cutoff()) take(found, found.origin);
  };

  let [hasMerged, hasCut] = [cutting === null, cutting === null];
  for (let node = next(); node !== undefined; node = next()) {
    if (isOver(deadline) || nodes.length - begun > mostNodes) {
      return result('stopped', boundSoFar(node.bound));
    }
    if (!hasMerged && nodes.length > cutOptions.nodesBeforeMerging) {
      hasMerged = true;
      if (cutting!.mergePairs()) node = restart(boundAtStart);
    }
    if (
      !hasCut &&
      nodes.length > (best === null ? cutOptions.nodesBeforeCutsWithoutSlate : cutOptions.nodesBeforeCuts)
    ) {
      hasCut = true;
      node = cut(cutting!, node);
    }
    const { bound: current } = node;
    goal.watch?.(best, () => boundSoFar(current));
    if (!moveTo(node.path)) {
      nodes[node.index] = target.leafOf('infeasible', nothing);
      leaves.push({ index: node.index, kind: 'infeasible', path, multipliers: nothing, value: -1n });
      continue;
    }
    let relaxed = relaxation.solve(domain, deadline);
    if (relaxed.status === 'unknown' && isOver(deadline)) return result('stopped', boundSoFar(node.bound));
    if (relaxed.status === 'unknown' && relaxed.values === null) {
      // Candidates without a column were not priced: once all have one, branching settles the rest.
      relaxation.addEverybody();
      relaxed = relaxation.solve(domain, deadline);
    }
    if (relaxed.status === 'empty') {
      nodes[node.index] = target.leafOf('infeasible', relaxed.multipliers);
      leaves.push({ index: node.index, kind: 'infeasible', path, ...exactBound(relaxed) });
      continue;
    }
    if (relaxed.status === 'bounded') {
      if (node.index === 0) root = exactBound(relaxed);
      if (relaxed.bound > cutoff()) offer(relaxed.values);
      if (relaxed.bound > cutoff()) tryHeuristics(relaxed.values);
      if (relaxed.bound <= cutoff()) {
        nodes[node.index] = target.leafOf('bound', relaxed.multipliers);
        leaves.push({ index: node.index, kind: 'bound', path, ...exactBound(relaxed) });
        if (best !== null && goal.stopAtFirst) return result('found', best.objective);
        continue;
      }
    } else if (relaxed.values !== null) offer(relaxed.values);
    if (best !== null && goal.stopAtFirst) return result('found', Math.max(cutoff(), node.bound));

    const bound = relaxed.status === 'bounded' ? Math.min(node.bound, relaxed.bound) : node.bound;
    const choice =
      target.alike === null
        ? chooseBranch(relaxation, relaxed, domain.fixings)
        : chooseGroup(relaxation, relaxed, domain.fixings, target.alike, goal.byScore ?? false, target);
    if (choice === null) {
      const { leaf, slate } = target.fullyFixed(domain);
      nodes[node.index] = leaf;
      if (slate !== null && slate.objective > cutoff()) take(slate, 'search');
      leaves.push({ index: node.index, kind: 'fully-fixed', path, objective: slate?.objective ?? null });
      continue;
    }
    const { candidate, first } = choice;
    relaxation.include([candidate]);
    const [inside, outside] = [nodes.length, nodes.length + 1];
    nodes[node.index] = { kind: 'branch', candidate, in: inside, out: outside };
    nodes.push(null, null);
    const child = (index: number, value: 0 | 1): OpenNode => ({
      index,
      path: [...node.path, [candidate, value]],
      bound,
      opened: inside + (value === first ? 1 : 0),
    });
    stack.push(child(first === 1 ? outside : inside, first === 1 ? 0 : 1));
    stack.push(child(first === 1 ? inside : outside, first));
  }
  return result('complete', cutoff());
};

const takenIn = (fixings: Fixings): readonly number[] => {
  const taken: number[] = [];
  for (let at = fixings.indexOf(1); at !== -1; at = fixings.indexOf(1, at + 1)) taken.push(at);
  return taken;
};

/** Of a leaf that is empty without them. */
const nothing: Multipliers = { denominator: 1, values: new Float64Array(0), support: [], optimum: 0 };

const exactBound = ({ multipliers, value }: ExactBound): ExactBound => ({ multipliers, value });
