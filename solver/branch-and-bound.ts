import type { Alike } from './alike.ts';
import { copyOf, type Decision, type Domain, type Fixings } from './domain.ts';
import type { Multipliers } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import type { FirstSlates, SlateOrigin } from './first-slates.ts';
import { createHeap } from './heap.ts';
import { sizeRow } from './incidence.ts';
import type { Slate } from './problem.ts';
import type { ProgressWatch } from './progress.ts';
import type { ProofNode } from './proof.ts';
import type { CountedSlate } from './recount.ts';
import type { Relaxation, Relaxed } from './relaxation.ts';
import type { Target } from './target.ts';

/** Where and how far a search is to go. */
export type Goal = {
  /** Only slates above this objective count; `-Infinity`: any slate. */
  readonly above: number;
  /** A slate that is known already and scores more than `above`, or null. */
  readonly incumbent: CountedSlate | null;
  /** Stop at the first such slate, or go on to the best? */
  readonly stopAtFirst: boolean;
  /** Where to look. */
  readonly domain: Domain;
  /** The search stops when its tree has more; absent: no limit. */
  readonly mostNodes?: number;
  /** Branches on whoever has the highest score of those who are neither in nor out; absent: no. */
  readonly byScore?: boolean;
  /** A tree to go on with; absent: it begins with the root. */
  readonly tree?: BegunTree;
  /** Looks on; absent: nobody does. */
  readonly watch?: ProgressWatch;
};

/** A tree of which some nodes are open, null: they have to be searched. */
export type BegunTree = {
  readonly nodes: readonly (ProofNode | null)[];
  readonly open: readonly { readonly index: number; readonly path: ClosedLeaf['path'] }[];
};

/** What came of a search. */
export type Found = {
  /** The best slate above the goal's objective that was found. */
  readonly best: CountedSlate | null;
  /** How that slate was found. */
  readonly origin: SlateOrigin;
  /** `complete`: no slate within the goal scores more than `best`, or than `above` where there is none. */
  readonly ended: 'complete' | 'found' | 'stopped';
  /** No slate within the goal scores more; `-Infinity` where there is none. True also when stopped. */
  readonly bound: number;
  /** The branching tree; it holds a proof when the search was complete. */
  readonly nodes: readonly ProofNode[];
  /** The leaves of the tree, when the search was complete. */
  readonly leaves: readonly ClosedLeaf[];
  /** Of the root, where it was bounded. */
  readonly root: ExactBound | null;
};

/** What multipliers come to over all candidates, exact: no slate scores more than value / denominator. */
export type ExactBound = { readonly multipliers: Multipliers; readonly value: bigint };

/** A leaf of the tree, its node, and what was decided on the way to it. */
export type ClosedLeaf = { readonly index: number; readonly path: readonly Decision[] } & (
  | ({ readonly kind: 'bound' | 'infeasible' } & ExactBound)
  /** Everybody is fixed: the objective of the only slate there, or null where it breaks a row. */
  | { readonly kind: 'certain'; readonly objective: number | null }
);

/** Numbers of nodes after which slates are looked for in other ways. */
const looksAfter = [8, 60, 400, 3200, 25_600];
/** Before so many, only where there is no slate yet. */
const nodesBeforeBetter = 400;
/**
 * In a large tree without a slate the search does not stay below the first decisions, but leaps to the highest bound
 * after so many nodes; where there is a slate, it goes down to the end of a branch once in so many leaps.
 */
const nodesBeforeLeaps = 400;
const stepsDown = 60;
const leapsUntilDown = 20;

/** Easy trees are closed before pairs are merged, or rows are looked for. */
const nodesBeforeMerging = 8;
const nodesBeforeCutsWithoutSlate = 30;
const nodesBeforeCuts = 200;
/** Rows stay that close this part of the gap that the tree has left. */
const shareOfGap = 0.3;

/** Rows that are added to the linear program where a tree grows. */
export type Cutting = {
  /** Puts rows in the place of pairs who exclude one another. @returns whether there are any. */
  readonly mergePairs: () => boolean;
  /** Adds rows until a domain closes or nothing more comes of it; then the rows are gone again, unless `isEnough`. */
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

const integral = 1e-6;
/** So much a unit of score counts where scores come first. */
const foremost = 1e4;

/**
 * Branch and bound over candidates: depth first to a first slate, then the node with the highest bound first,
 * so that no node is looked at that the best slate would close. A node closes only when integer multipliers
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
  firstSlates: FirstSlates | null,
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
  const floor = (): number => best?.objective ?? goal.above;

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
    // Penalties only take away: whoever does not reach the floor without them need not be counted.
    if (slate === null || target.atMost(slate) <= floor()) return;
    const counted = target.count(slate, domain);
    if (counted !== null && counted.objective > floor()) take(counted, 'search');
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
      Math.max(current, floor(), heap.peek()?.bound ?? -Infinity),
    );

  let [steps, leaps, goesDown] = [0, 0, false];
  const next = (): OpenNode | undefined => {
    steps += 1;
    const wantsSlate = best === null || goal.stopAtFirst;
    const isDown = wantsSlate ? nodes.length < nodesBeforeLeaps || steps < stepsDown : goesDown;
    const child = isDown ? stack.pop() : undefined;
    if (child !== undefined && wantsSlate) return child;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) heap.push(node);
    if (child !== undefined) return child;
    steps = 0;
    leaps += 1;
    goesDown = nodes.length > nodesBeforeLeaps && leaps % leapsUntilDown === 0;
    return heap.pop();
  };

  /** Adds rows at the root; begins anew where that does more than the tree has done. */
  const cut = (tree: Cutting, current: OpenNode): OpenNode => {
    moveTo([]);
    const before = boundSoFar(current.bound);
    const bound = tree.strengthen(
      domain,
      (one) => one <= floor(),
      // Every later linear program has the rows in it, so they have to be worth it.
      (one) => before - one >= shareOfGap * (before - floor()),
      deadline,
    );
    return bound === null ? current : beginAnew(Math.min(boundAtStart, bound));
  };

  const beginAnew = (bound: number): OpenNode => {
    for (let left = stack.pop(); left !== undefined; left = stack.pop());
    for (let left = heap.pop(); left !== undefined; left = heap.pop());
    [nodes, leaves] = [[null], []];
    return { index: 0, path: [], bound, opened: 0 };
  };

  /** Every now and then: are there better slates that other ways find? */
  const lookBeside = (values: Float64Array): void => {
    if (firstSlates === null) return;
    const isEarly = looks === 0 && firstSlates.isAnyBest;
    if (!isEarly && nodes.length <= (looksAfter[looks] ?? Infinity)) return;
    looks += 1;
    if (best !== null && nodes.length < nodesBeforeBetter) return;
    const found = firstSlates.find(goal.domain, values, best, looks - 1, deadline);
    relaxation.aimAt(target);
    if (found !== null && found.objective > floor()) take(found, found.origin);
  };

  let looks = 0;
  let [hasMerged, hasCut] = [cutting === null, cutting === null];
  for (let node = next(); node !== undefined; node = next()) {
    if (isOver(deadline) || nodes.length - begun > mostNodes) {
      return result('stopped', boundSoFar(node.bound));
    }
    if (!hasMerged && nodes.length > nodesBeforeMerging) {
      hasMerged = true;
      if (cutting!.mergePairs()) node = beginAnew(boundAtStart);
    }
    if (!hasCut && nodes.length > (best === null ? nodesBeforeCutsWithoutSlate : nodesBeforeCuts)) {
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
      // Whoever has no column has not been looked at: with everybody there, branching settles the rest.
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
      if (relaxed.bound > floor()) offer(relaxed.values);
      if (relaxed.bound > floor()) lookBeside(relaxed.values);
      if (relaxed.bound <= floor()) {
        nodes[node.index] = target.leafOf('bound', relaxed.multipliers);
        leaves.push({ index: node.index, kind: 'bound', path, ...exactBound(relaxed) });
        if (best !== null && goal.stopAtFirst) return result('found', best.objective);
        continue;
      }
    } else if (relaxed.values !== null) offer(relaxed.values);
    if (best !== null && goal.stopAtFirst) return result('found', Math.max(floor(), node.bound));

    const bound = relaxed.status === 'bounded' ? Math.min(node.bound, relaxed.bound) : node.bound;
    const choice =
      target.alike === null
        ? chooseBranch(relaxation, relaxed, domain.fixings)
        : chooseGroup(relaxation, relaxed, domain.fixings, target.alike, goal.byScore ?? false, target);
    if (choice === null) {
      const { leaf, slate } = target.certain(domain);
      nodes[node.index] = leaf;
      if (slate !== null && slate.objective > floor()) take(slate, 'search');
      leaves.push({ index: node.index, kind: 'certain', path, objective: slate?.objective ?? null });
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
  return result('complete', floor());
};

type Branch = { readonly candidate: number; readonly first: 0 | 1 };

/**
 * The most fractional candidate, counted the more the more rows press on it: fixing such a one moves many
 * others. Of equal ones the first; an open one where none is fractional; null when all are fixed.
 */
const chooseBranch = (
  { columns, rowsPressingOn }: Relaxation,
  relaxed: Relaxed & { readonly status: 'bounded' | 'unknown' },
  fixings: Fixings,
): Branch | null => {
  const { values } = relaxed;
  let [place, heaviest] = [-1, 0];
  for (let index = 0; values !== null && index < columns.length; index += 1) {
    const distance = Math.min(values[index]!, 1 - values[index]!);
    const candidate = columns[index]!;
    if (fixings[candidate] !== -1 || distance <= integral) continue;
    const pressing = relaxed.status === 'bounded' ? rowsPressingOn(candidate, relaxed.multipliers) : 0;
    const weight = distance * (1 + pressing);
    if (weight > heaviest) [place, heaviest] = [index, weight];
  }
  if (values !== null && place >= 0) {
    return { candidate: columns[place]!, first: values[place]! >= 0.5 ? 1 : 0 };
  }
  const next = columns.find((candidate) => fixings[candidate] === -1) ?? fixings.indexOf(-1);
  return next === -1 ? null : { candidate: next, first: 1 };
};

/**
 * The same where candidates count alike: how many of a group are taken is what counts. Of the group that is most
 * fractional, the first who is not surely taken.
 * @param byScore - of the one with the highest score.
 */
const chooseGroup = (
  relaxation: Relaxation,
  relaxed: Relaxed & { readonly status: 'bounded' | 'unknown' },
  fixings: Fixings,
  alike: Alike,
  byScore: boolean,
  { objective }: Target,
): Branch | null => {
  let [choice, heaviest]: [Branch | null, number] = [null, 0];
  for (const [group, seats] of relaxed.values === null ? [] : seatsOf(relaxation, relaxed.values, alike)) {
    const distance = Math.abs(seats - Math.round(seats));
    const candidate = group[Math.floor(seats)];
    if (distance <= integral || candidate === undefined || fixings[candidate] !== -1) continue;
    const pressing =
      relaxed.status === 'bounded' ? relaxation.rowsPressingOn(candidate, relaxed.multipliers) : 0;
    const weight = distance * (1 + pressing) + (byScore ? foremost * objective.scores[candidate]! : 0);
    if (weight <= heaviest) continue;
    choice = { candidate, first: seats - Math.floor(seats) >= 0.5 ? 1 : 0 };
    heaviest = weight;
  }
  return choice ?? chooseBranch(relaxation, { status: 'unknown', values: null }, fixings);
};

const takenIn = (fixings: Fixings): readonly number[] => {
  const taken: number[] = [];
  for (let at = fixings.indexOf(1); at !== -1; at = fixings.indexOf(1, at + 1)) taken.push(at);
  return taken;
};

/** How many of each group are taken. */
const seatsOf = (
  { columns }: Relaxation,
  values: Float64Array,
  { groupOf }: Alike,
): ReadonlyMap<readonly number[], number> => {
  const seats = new Map<readonly number[], number>();
  columns.forEach((candidate, index) => {
    const group = groupOf(candidate);
    if (values[index]! > 0 && group !== undefined) seats.set(group, (seats.get(group) ?? 0) + values[index]!);
  });
  return seats;
};

/**
 * The candidates who are nearer to a seat than to none, of those who count alike the first; null unless they are
 * as many as there are seats.
 */
const rounded = (
  relaxation: Relaxation,
  { alike }: Target,
  { fixings, lower }: Domain,
  values: Float64Array,
): Slate | null => {
  const { columns } = relaxation;
  const isTaken = (index: number): boolean => values[index]! > 0.5;
  let slate: number[];
  if (alike === null) slate = columns.filter((_, index) => isTaken(index));
  else {
    slate = columns.filter((candidate, index) => alike.groupOf(candidate) === undefined && isTaken(index));
    for (const [group, seats] of seatsOf(relaxation, values, alike)) {
      slate.push(...group.filter((candidate) => fixings[candidate] !== 0).slice(0, Math.round(seats)));
    }
  }
  return slate.length === lower[sizeRow] ? slate.sort((a, b) => a - b) : null;
};

/** Of a leaf that is empty without them. */
const nothing: Multipliers = { denominator: 1, values: new Float64Array(0), support: [], optimum: 0 };

const exactBound = ({ multipliers, value }: ExactBound): ExactBound => ({ multipliers, value });
