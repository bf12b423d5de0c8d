import type { ClosedLeaf, Found } from './branch-and-bound.ts';
import { wholeDomain } from './domain.ts';
import { floorOf } from './dual-bound.ts';
import type { ProofNode } from './proof.ts';
import type { CountedSlate } from './recount.ts';
import type { Workspace } from './workspace.ts';

/** The branching tree of a proof, with what closes its leaves. */
export type ClosedTree = {
  /** What scores were counted in. */
  readonly unit: number;
  readonly nodes: readonly ProofNode[];
  readonly leaves: readonly ClosedLeaf[];
};

/**
 * Tries the tree of another problem on this one, whose candidates and rows are the same but for scores and
 * bounds: its multipliers are evaluated anew, in exact arithmetic.
 * @param incumbent - a slate of this problem.
 * @returns what a search would have found, when all leaves close under the incumbent; else null.
 */
export const tryTree = (
  { nodes, leaves }: ClosedTree,
  { incidence, bounds }: Workspace,
  incumbent: CountedSlate,
): Found | null => {
  const domain = wholeDomain(incidence);
  const everybody = Uint32Array.from(domain.fixings.keys());
  const closed: ClosedLeaf[] = [];
  for (const leaf of leaves) {
    // What a single slate is worth says nothing here; and a row that lists nobody has no multiplier to weigh.
    if (leaf.kind === 'certain') return null;
    const { multipliers, kind, path } = leaf;
    if (multipliers.support.some((row) => incidence.idle[row] === 1)) return null;
    if (!bounds.areExact(multipliers)) return null;
    const fixings = domain.fixings.slice();
    for (const [candidate, value] of path) fixings[candidate] = value;
    const value = bounds.evaluate(multipliers, kind, { ...domain, fixings }, everybody, () => undefined);
    const closes =
      kind === 'infeasible' ? value < 0n : floorOf(value, multipliers.denominator) <= incumbent.objective;
    if (!closes) return null;
    closed.push({ kind, path, multipliers, value });
  }
  const [first] = closed;
  const root = closed.length === 1 && first?.kind === 'bound' ? first : null;
  return { best: incumbent, ended: 'complete', bound: incumbent.objective, nodes, leaves: closed, root };
};
