import type { ClosedLeaf, Found } from './search-goal.ts';
import { wholeDomain } from './domain.ts';
import { floorOf } from './dual-bound.ts';
import type { DerivedRow, ProofNode } from './proof.ts';
import type { CountedSlate } from './recount.ts';
import type { Workspace } from './workspace.ts';

/** The branching tree of a proof, with what closes its leaves. */
export type ClosedTree = {
  /** What scores were counted in. */
  readonly unit: number;
  /** Rows that the leaves may use. */
  readonly derived: readonly DerivedRow[];
  readonly nodes: readonly ProofNode[];
  readonly leaves: readonly ClosedLeaf[];
};

/**
 * Tries the tree of another problem on this one, whose candidates and rows are the same but for scores and
 * bounds: its multipliers are evaluated again, in exact arithmetic.
 * @param incumbent - a slate of this problem.
 * @returns what a search would have found, when all leaves close under the incumbent; else null.
 */
export const tryTree = (
  { derived: rows, nodes, leaves }: ClosedTree,
  { incidence, bounds, derived }: Workspace,
  incumbent: CountedSlate,
): Found | null => {
  // Multipliers name derived rows by number.
  if (rows.length > 0 && derived.rows.length > 0) return null;
  for (const row of rows) derived.add(row);
  const found = closeAll(nodes, leaves, incidence, bounds, incumbent, derived);
  if (found === null) derived.truncate(0);
  return found;
};

const closeAll = (
  nodes: ClosedTree['nodes'],
  leaves: ClosedTree['leaves'],
  incidence: Workspace['incidence'],
  bounds: Workspace['bounds'],
  incumbent: CountedSlate,
  derived: Workspace['derived'],
): Found | null => {
  const domain = wholeDomain(incidence);
  const everybody = Uint32Array.from(domain.fixings.keys());
  const closed: ClosedLeaf[] = [];
  for (const leaf of leaves) {
    // The objective of a single slate proves nothing here, and no candidate lists a redundant row.
    if (leaf.kind === 'fully-fixed') return null;
    const { index, multipliers, kind, path } = leaf;
    if ([...derived.sourcesOf(multipliers.support)].some((row) => incidence.redundant[row] === 1))
      return null;
    if (!bounds.areExact(multipliers)) return null;
    const fixings = domain.fixings.slice();
    for (const [candidate, value] of path) fixings[candidate] = value;
    const value = bounds.evaluate(multipliers, kind, { ...domain, fixings }, everybody, () => undefined);
    const closes =
      kind === 'infeasible' ? value < 0n : floorOf(value, multipliers.denominator) <= incumbent.objective;
    if (!closes) return null;
    closed.push({ index, kind, path, multipliers, value });
  }
  const [first] = closed;
  const root = closed.length === 1 && first?.kind === 'bound' ? first : null;
  const { objective: bound } = incumbent;
  return { best: incumbent, origin: 'given', ended: 'complete', bound, nodes, leaves: closed, root };
};
