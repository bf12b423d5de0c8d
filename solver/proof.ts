/**
 * Why no slate scores more than a bound, or why there is none at all: a branching tree over candidates
 * whose leaves close by weak duality in exact arithmetic. It holds integers only, and whoever has the
 * problem can check it without a solver.
 *
 * Rows are numbered 0 for the size, then the rows of the problem in order, then its soft rows. For any
 * row multipliers y, and the candidates i that the branches above the leaf leave open or take,
 *
 *     Σ_r (y_r > 0 ? y_r U_r : y_r L_r) + Σ_i max over the allowed x_i of (s_i − Σ_r y_r a_ri) x_i
 *
 * is an upper bound of the objective there. i runs over candidates and shortfalls (s = −penalty, range
 * 0 to the target); absent bounds of a row are 0 and the size, and the upper one of a soft row is
 * size + target. A leaf of kind `bound` closes when the floor of it is at most the bound of the proof; one
 * of kind `infeasible` takes every s as 0 and closes when it is below zero.
 *
 * Source: weak Lagrangian duality, e.g. Wolsey, Integer Programming (1998), section 10.2.
 */
export type Proof = {
  /** The s_i and penalties are all multiples of it, and the leaves count in it: s_i / unit. `>= 1`. */
  readonly unit: number;
  /** Node 0 is the root; a child stands after its parent. */
  readonly nodes: readonly ProofNode[];
};

export type ProofNode = ProofBranch | ProofLeaf;

/** Either the candidate is taken (node `in`) or left out (node `out`). */
export type ProofBranch = {
  readonly kind: 'branch';
  readonly candidate: number;
  readonly in: number;
  readonly out: number;
};

/** y_r = multiplier / denominator; rows that are not named have 0. All are safe integers. */
export type ProofLeaf = {
  readonly kind: 'bound' | 'infeasible';
  /** `>= 1`. */
  readonly denominator: number;
  /** Ascending by row, none of them 0. */
  readonly multipliers: readonly (readonly [row: number, multiplier: number])[];
};

/** Leaves of the tree. */
export const leavesOf = ({ nodes }: Proof): number => nodes.filter(({ kind }) => kind !== 'branch').length;
