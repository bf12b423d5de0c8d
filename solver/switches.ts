/**
 * The short ways that a solve takes. They change what it costs and the tree of the proof, and nothing else: tests
 * show it by going without them.
 */
export type Switches = {
  /** Pricing looks at the candidates who could matter, and not at all. */
  readonly partialPricing: boolean;
  /** Whom a dual bound decides is asked about no more. */
  readonly fixing: boolean;
  /** The tree of a similar problem is tried first. */
  readonly warmStartTree: boolean;
  /** A slate that was met before can answer a question. */
  readonly solutionPool: boolean;
  /** Rows that follow from others are added where a tree grows. */
  readonly cuts: boolean;
};

export const allOn: Switches = {
  partialPricing: true,
  fixing: true,
  warmStartTree: true,
  solutionPool: true,
  cuts: true,
};
