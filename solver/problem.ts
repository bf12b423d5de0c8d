/**
 * One named group of candidates whose number in the slate is bounded.
 *
 * The solver knows rows by their position only; what a row means (a nationality, a region, a pair that
 * must not sit together) is known to whoever built the problem.
 */
export type Row = {
  /** Candidate indices, ascending, each once, in `0 .. scores.length - 1`. May be empty. */
  readonly members: readonly number[];
  /** Fewest members in the slate, seats, `>= 0`; null: no lower bound. */
  readonly min: number | null;
  /** Most members in the slate, seats, `>= min`; null: no upper bound. */
  readonly max: number | null;
};

/** A group with a target that may be missed, at a price for every seat short of it. */
export type SoftRow = {
  /** Candidate indices, as in {@link Row}. */
  readonly members: readonly number[];
  /** Seats aimed at, integer `>= 0`. */
  readonly target: number;
  /** Objective units lost per seat short of the target, integer `>= 0`. */
  readonly penalty: number;
};

/**
 * The selection problem: choose exactly `size` of the candidates, within every row's bounds, with the
 * highest total score net of penalties. Everything is an integer, so every figure is exact.
 */
export type Problem = {
  /** Seats, integer `>= 1`. */
  readonly size: number;
  /** s_i, the objective units that candidate i brings; safe integers, negative ones allowed. */
  readonly scores: readonly number[];
  readonly rows: readonly Row[];
  readonly softRows: readonly SoftRow[];
};

/** Candidate indices of the chosen members, ascending, each once. */
export type Slate = readonly number[];

/** As slates list their members. */
export const ascending = (candidates: Iterable<number>): readonly number[] =>
  [...candidates].sort((a, b) => a - b);

/** Can any choice of `size` candidates break this row? Rows that none can break are left out of models. */
export const canBeBroken = (row: Row, size: number): boolean =>
  (row.min !== null && row.min > 0) || (row.max !== null && row.max < Math.min(row.members.length, size));
