import type { Decision, Domain } from './domain.ts';
import type { Multipliers } from './dual-bound.ts';
import type { ProgressWatch } from './progress.ts';
import type { ProofNode } from './proof.ts';
import type { CountedSlate } from './recount.ts';

/** Where and how far a search is to go. */
export type Goal = {
  /** Only slates that score more count; `-Infinity`: any slate. */
  readonly cutoff: number;
  /** A slate that is known already and scores more than `cutoff`, or null. */
  readonly incumbent: CountedSlate | null;
  /** Stop at the first such slate, or go on to the best? */
  readonly stopAtFirst: boolean;
  /** Where to look. */
  readonly domain: Domain;
  /** The search stops when it has added more nodes to its tree; absent: no limit. */
  readonly mostNodes?: number;
  /** Branches on the candidate with the highest score of those who are neither in nor out; absent: no. */
  readonly byScore?: boolean;
  /** A tree to continue; absent: the search starts at the root. */
  readonly tree?: OpenTree;
  /** Receives the progress; absent: nobody wants it. */
  readonly watch?: ProgressWatch;
};

/** A tree of which some nodes are open, null: they have to be searched. */
export type OpenTree = {
  readonly nodes: readonly (ProofNode | null)[];
  readonly open: readonly { readonly index: number; readonly path: ClosedLeaf['path'] }[];
};

/** What came of a search. */
export type Found = {
  /** The best slate that was found, above the cutoff of the goal. */
  readonly best: CountedSlate | null;
  /** How that slate was found. */
  readonly origin: SlateOrigin;
  /** `complete`: no slate within the goal scores more than `best`, or than `cutoff` where there is none. */
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
  | { readonly kind: 'fully-fixed'; readonly objective: number | null }
);

/**
 * How a slate was found: `given` from outside (by an engine, or for a similar problem), in a linear program of the
 * tree (`search`), by exchanging members (`local-search`), by taking one after the other (`dive`), or by a search
 * among the slates that are near to one (`neighbourhood`).
 */
export const slateOrigins = ['given', 'search', 'local-search', 'dive', 'neighbourhood'] as const;
export type SlateOrigin = (typeof slateOrigins)[number];

/** A slate and how it was found. */
export type FoundSlate = CountedSlate & { readonly origin: SlateOrigin };
