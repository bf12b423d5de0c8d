import type { OpenTree, ClosedLeaf } from './search-goal.ts';
import type { Domain } from './domain.ts';
import { exchangeEach, findCore, type Core } from './core.ts';
import { drawSlate } from './draw.ts';
import type { Deadline } from './engine.ts';
import { sizeRow } from './incidence.ts';
import { lowestOf } from './objective.ts';
import { createOptimalSlates } from './optimal-slates.ts';
import type { Problem, Slate } from './problem.ts';
import type { ProofLeaf, ProofNode, TieBlock, TieLeaf } from './proof.ts';
import { decideByLeaves, mayReach } from './reduced-cost-fixing.ts';
import type { CountedSlate } from './recount.ts';
import type { Workspace } from './workspace.ts';
import { tieOptions } from './search-options.ts';

/** Puts candidates, any number of them, in tie-break order: from the lowest lot up. */
export type TieBreakOrder = (candidates: readonly number[]) => readonly number[];

/** How far the tie rule came. */
export type BrokenTies = {
  /** An optimal slate that holds everybody whom the draw has taken so far. */
  readonly slate: Slate;
  /** Its members whose seat the draw has not settled, ascending; empty: it is the slate of the tie rule. */
  readonly open: Slate;
  /** Who is in every optimal slate, ascending; null: not asked for, or not known. */
  readonly core: Slate | null;
  /** Why the lots choose this slate; null where a seat is open, and where it is the only optimal slate. */
  readonly blocks: readonly TieBlock[] | null;
};

/** What was searched, and the leaves that prove the optimum there. */
export type SearchedTree = {
  readonly leaves: readonly ClosedLeaf[];
  /** Of the tree of these leaves; absent where nothing is to be shown. */
  readonly nodes?: readonly ProofNode[];
  readonly domain: Domain;
};

export type TieBreakSettings = {
  readonly tieBreakOrder: TieBreakOrder;
  readonly deadline: Deadline;
  /** Is it of interest who is in every optimal slate? */
  readonly wantsCore: boolean;
  /** Is it to be shown why the lots choose as they do? Absent: no. */
  readonly provesTies?: boolean;
};

/**
 * Decides between optimal slates by lot: going through the candidates from the lowest lot up, each is taken when
 * some optimal slate holds everyone taken so far and this one. Whom the dual bounds of the leaves decide is not asked
 * about. Of the others, those in an optimal slate that is known are taken, and so are those who can change seats
 * with a member; where neither holds, an integer program decides the next twenty at once: of the optimal slates, the
 * one with the highest
 *
 *     2^19 x_1 + 2^18 x_2 + … + x_20
 *
 * has of these twenty whom the lots take. Every slate is counted, and every bound the proof of a search; where the
 * time ends before, the rest stays open.
 *
 * @param optimal - an optimal slate of the domain; the tie rule's may be another.
 */
export const breakTies = (
  workspace: Workspace,
  optimal: CountedSlate,
  { leaves, nodes, domain }: SearchedTree,
  { tieBreakOrder, deadline, wantsCore, provesTies = false }: TieBreakSettings,
): BrokenTies => {
  const { problem, bounds, switches } = workspace;
  const decided = switches.fixing
    ? decideByLeaves(optimal.objective, leaves, bounds, domain.fixings)
    : domain.fixings;
  const undecided: number[] = [];
  decided.forEach((fixed, candidate) => {
    if (fixed === -1) undecided.push(candidate);
  });
  const members = optimal.slate.filter((member) => decided[member] === -1);
  if (members.length === 0 || members.length === undecided.length) {
    return { slate: optimal.slate, open: [], core: wantsCore ? optimal.slate : null, blocks: [] };
  }
  const tree =
    leaves.length < tieOptions.leavesOfLargeProof
      ? undefined
      : openTree(problem, leaves, nodes, optimal.objective);
  const within = { ...domain, fixings: decided };
  const begun = tree === undefined ? {} : { tree };
  const slates = createOptimalSlates(workspace, optimal, within, tieBreakOrder(undecided));
  const exchanged = exchangeEach(slates, members);
  let core: Core = { left: exchanged, isProved: false };
  // Where nobody can be exchanged alone, it may be the only one: then there is nothing to draw.
  if (!provesTies && exchanged.length === members.length && leaves.length >= tieOptions.leavesOfLargeProof) {
    core = findCore(slates, exchanged, tieOptions.nodesPerLeaf * leaves.length, begun, deadline);
    if (core.isProved && core.left.length === members.length) {
      return { slate: optimal.slate, open: [], core: wantsCore ? optimal.slate : null, blocks: null };
    }
  }
  const drawn = drawSlate(slates, begun, deadline);
  if (!wantsCore || drawn.open.length > 0) return { ...drawn, core: null };
  if (!core.isProved) core = findCore(slates, core.left, Infinity, begun, deadline);
  if (!core.isProved) return { ...drawn, core: null };
  const inAll = new Set(core.left);
  return {
    ...drawn,
    core: optimal.slate.filter((member) => decided[member] === 1 || inAll.has(member)),
  };
};

/** The tree of the optimum, to be gone on with where it may hold slates of the optimum. */
const openTree = (
  { scores }: Problem,
  leaves: readonly ClosedLeaf[],
  nodes: readonly ProofNode[] | undefined,
  objective: number,
): OpenTree => {
  if (nodes === undefined) {
    const count = leaves.reduce((most, { index }) => Math.max(most, index + 1), 0);
    return {
      open: leaves.filter((leaf) => mayReach(objective, leaf)),
      nodes: Array.from({ length: count }, () => null),
    };
  }
  const low = lowestOf(scores);
  const mayReachOptimum = new Set(leaves.flatMap((leaf) => (mayReach(objective, leaf) ? [leaf.index] : [])));
  const begun = nodes.map((node, index): ProofNode | TieLeaf | null => {
    if (node.kind === 'branch') return node;
    return mayReachOptimum.has(index) ? null : belowOptimum(node, low);
  });
  return { open: leaves.filter(({ index }) => begun[index] === null), nodes: begun };
};

/**
 * The leaf where the optimum has to be reached, which it stays below: it is empty. Scores count from the lowest
 * there; null: that makes its numbers too large.
 */
const belowOptimum = ({ kind, denominator, multipliers }: ProofLeaf, low: number): TieLeaf | null => {
  const optimum = kind === 'bound' ? denominator : 0;
  const [first] = multipliers;
  const hasSize = first?.[0] === sizeRow;
  const ofSize = (hasSize ? first[1] : 0) - optimum * low;
  if (!Number.isSafeInteger(ofSize)) return null;
  const others = hasSize ? multipliers.slice(1) : multipliers;
  const moved: ProofLeaf['multipliers'] = ofSize === 0 ? others : [[sizeRow, ofSize], ...others];
  return { kind: 'infeasible', denominator, multipliers: moved, optimum };
};
