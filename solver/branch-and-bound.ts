import { copyOf, holds, type Decision, type Domain, type Fixings } from './domain.ts';
import type { Multipliers } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import type { Problem } from './problem.ts';
import type { ProgressWatch } from './progress.ts';
import type { ProofLeaf, ProofNode } from './proof.ts';
import { recount, type CountedSlate } from './recount.ts';
import { certainLeaf } from './certain-leaf.ts';
import type { Relaxation, Relaxed } from './relaxation.ts';

/** What a search is to find. */
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
  /** Looks on; absent: nobody does. */
  readonly watch?: ProgressWatch;
};

/** What came of a search. */
export type Found = {
  /** The best slate above the goal's objective that was found. */
  readonly best: CountedSlate | null;
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

/** A leaf of the tree and what was decided on the way to it. */
export type ClosedLeaf = { readonly path: readonly Decision[] } & (
  | ({ readonly kind: 'bound' | 'infeasible' } & ExactBound)
  /** Everybody is fixed: the objective of the only slate there, or null where it breaks a row. */
  | { readonly kind: 'certain'; readonly objective: number | null }
);

type OpenNode = {
  readonly index: number;
  readonly path: ClosedLeaf['path'];
  /** Upper bound that the parent had. */
  readonly bound: number;
};

const integral = 1e-6;

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
  problem: Problem,
  relaxation: Relaxation,
  goal: Goal,
  deadline: Deadline,
  boundAtStart: number,
): Found => {
  const nodes: (ProofNode | null)[] = [null];
  const open: OpenNode[] = [{ index: 0, path: [], bound: boundAtStart }];
  const domain = copyOf(goal.domain);
  let path: OpenNode['path'] = [];
  let best: CountedSlate | null = goal.incumbent;
  let root: ExactBound | null = null;
  const leaves: ClosedLeaf[] = [];
  const { mostNodes = Infinity } = goal;
  const floor = (): number => best?.objective ?? goal.above;

  const moveTo = (next: OpenNode['path']): void => {
    for (const [candidate] of path) domain.fixings[candidate] = goal.domain.fixings[candidate]!;
    for (const [candidate, value] of next) domain.fixings[candidate] = value;
    path = next;
  };

  /** Takes the slate for the best so far if it is within the domain and scores more. */
  const offer = (values: Float64Array): void => {
    const slate = relaxation.rounded(values);
    // Penalties only take away: whoever does not reach the floor without them need not be counted.
    if (slate === null || slate.reduce((sum, member) => sum + problem.scores[member]!, 0) <= floor()) return;
    const counted = recount(problem, slate);
    const { objective } = counted;
    if (objective > floor() && holds(domain, slate, counted)) best = { slate, objective };
  };

  const result = (ended: Found['ended'], bound: number): Found => ({
    best,
    ended,
    bound,
    nodes: ended === 'complete' ? (nodes as ProofNode[]) : [],
    leaves: ended === 'complete' ? leaves : [],
    root,
  });

  /** @param current - bound of the node that is looked at. */
  const boundSoFar = (current: number): number =>
    open.reduce((most, { bound }) => Math.max(most, bound), Math.max(current, floor()));

  const next = (): OpenNode | undefined => {
    if (best === null || goal.stopAtFirst) return open.pop();
    let at = open.length - 1;
    for (let index = at - 1; index >= 0; index -= 1) if (open[index]!.bound > open[at]!.bound) at = index;
    return open.splice(at, 1)[0];
  };

  for (let node = next(); node !== undefined; node = next()) {
    if (isOver(deadline) || nodes.length > mostNodes) {
      return result('stopped', boundSoFar(node.bound));
    }
    const { bound: current } = node;
    goal.watch?.(best, () => boundSoFar(current));
    moveTo(node.path);
    let relaxed = relaxation.solve(domain, deadline);
    if (relaxed.status === 'unknown' && isOver(deadline)) return result('stopped', boundSoFar(node.bound));
    if (relaxed.status === 'unknown' && relaxed.values === null) {
      // Whoever has no column has not been looked at: with everybody there, branching settles the rest.
      relaxation.addEverybody();
      relaxed = relaxation.solve(domain, deadline);
    }
    if (relaxed.status === 'empty') {
      nodes[node.index] = toLeaf('infeasible', relaxed.multipliers);
      leaves.push({ kind: 'infeasible', path, ...exactBound(relaxed) });
      continue;
    }
    if (relaxed.status === 'bounded') {
      if (node.index === 0) root = exactBound(relaxed);
      if (relaxed.bound > floor()) offer(relaxed.values);
      if (relaxed.bound <= floor()) {
        nodes[node.index] = toLeaf('bound', relaxed.multipliers);
        leaves.push({ kind: 'bound', path, ...exactBound(relaxed) });
        if (best !== null && goal.stopAtFirst) return result('found', best.objective);
        continue;
      }
    } else if (relaxed.values !== null) offer(relaxed.values);
    if (best !== null && goal.stopAtFirst) return result('found', Math.max(floor(), node.bound));

    const bound = relaxed.status === 'bounded' ? Math.min(node.bound, relaxed.bound) : node.bound;
    const choice = chooseBranch(relaxation, relaxed, domain.fixings);
    if (choice === null) {
      const { leaf, slate } = certainLeaf(problem, domain);
      nodes[node.index] = leaf;
      if (slate !== null && slate.objective > floor()) best = slate;
      leaves.push({ kind: 'certain', path, objective: slate?.objective ?? null });
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
    });
    const [taken, left] = [child(inside, 1), child(outside, 0)];
    open.push(...(first === 1 ? [left, taken] : [taken, left]));
  }
  return result('complete', floor());
};

/**
 * The most fractional candidate, counted the more the more rows press on it: fixing such a one moves many
 * others. Of equal ones the first; an open one where none is fractional; null when all are fixed.
 */
const chooseBranch = (
  { columns, rowsPressingOn }: Relaxation,
  relaxed: Relaxed & { readonly status: 'bounded' | 'unknown' },
  fixings: Fixings,
): { readonly candidate: number; readonly first: 0 | 1 } | null => {
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

const exactBound = ({ multipliers, value }: ExactBound): ExactBound => ({ multipliers, value });

const toLeaf = (kind: ProofLeaf['kind'], { denominator, values, support }: Multipliers): ProofLeaf => ({
  kind,
  denominator,
  multipliers: support.map((row) => [row, values[row]!] as const),
});
