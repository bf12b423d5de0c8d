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
 * size + target. After the soft rows come the derived rows, which have an upper side only. A leaf of kind `bound` closes
 * when the floor of it is at most the bound of the proof; one of kind `infeasible` takes every s as 0 and closes when
 * it is below zero.
 *
 * Source: weak Lagrangian duality, e.g. Wolsey, Integer Programming (1998), section 10.2.
 */
export type Proof = {
  /** The s_i and penalties are all multiples of it, and the leaves count in it: s_i / unit. `>= 1`. */
  readonly unit: number;
  /** Rows that follow from those of the problem, numbered after the soft rows. */
  readonly derived: readonly DerivedRow[];
  /** Node 0 is the root; a child stands after its parent. */
  readonly nodes: readonly ProofNode[];
  /** Why the slate is the one that the lots choose; null: not asked for, or the draw was not finished. */
  readonly ties: readonly TieBlock[] | null;
};

/**
 * A Chvátal-Gomory row. With c_i = Σ_r m_r a_ri, 1 more for those in `upper`, and b = Σ_r (m_r > 0 ? m_r U_r :
 * m_r L_r) + |upper|, every slate satisfies
 *
 *     Σ_i ⌊c_i / divisor⌋ x_i ≤ ⌊b / divisor⌋
 *
 * since x is whole and not negative. The size, rows of the problem and derived rows before it can take part, soft
 * rows cannot; the a_ri of a derived row are its coefficients.
 *
 * Source: Chvátal (1973); Caprara and Fischetti, {0, ½}-Chvátal-Gomory cuts (Mathematical Programming 74, 1996).
 */
export type DerivedRow = {
  /** Number of the row and m_r, ascending by row; none is 0, and those of derived rows are positive. */
  readonly rows: readonly (readonly [row: number, multiplier: number])[];
  /** Candidates whose x_i ≤ 1 is added once, ascending. */
  readonly upper: readonly number[];
  /** `>= 1`; with 1 the row is a sum, for others to have several times. */
  readonly divisor: number;
};

/**
 * Why the lots leave out the candidates of a block who are not members: among the optimal slates that agree with
 * the slate about everybody with a lower lot than the first of the block, none has more of
 *
 *     Σ_j 2^(m − 1 − j) x_j,   j = 0 .. m − 1, the m candidates in the order of their lots
 *
 * than the slate. Leaves count this sum as the objective, with unit 1, and may use the optimum as one more row: with
 * m_0 as its multiplier and s and p in units of the proof, candidate i brings D b_i + m_0 (s_i − low), a shortfall
 * −m_0 p_q, and m_0 (optimum − size × low) is taken off, low being the lowest score, so that the numbers stay small.
 *
 * Every leaf leaves out the candidates whom the tree of the optimum shows to be in no optimal slate, takes those whom
 * it shows to be in all, and of candidates who count alike (same score, same rows) takes those with the lower lots
 * first; these fixings are not written in the leaf.
 */
export type TieBlock = {
  /** In the order of their lots, the lowest first; at most 24. */
  readonly candidates: readonly number[];
  readonly nodes: readonly TieNode[];
};

export type TieNode = ProofBranch | TieLeaf;

/** A leaf of a block. */
export type TieLeaf = ProofLeaf & {
  /** m_0, the multiplier of the optimum, `>= 0`. */
  readonly optimum: number;
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
