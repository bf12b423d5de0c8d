/**
 * A linear program that grows and is solved again and again, each time from the basis that the last
 * solve left:
 *
 *     maximise Σ_j c_j x_j   subject to   L_r ≤ Σ_j a_rj x_j ≤ U_r,   l_j ≤ x_j ≤ u_j
 *
 * Every column is bounded, so the program is never unbounded. All figures are floating point: what comes
 * back is a proposal to be rounded and counted again, never a fact.
 */
export type LinearSession = {
  readonly addColumns: (columns: readonly LinearColumn[]) => void;
  readonly addRows: (rows: readonly LinearRow[]) => void;
  /** Replaces the bounds of the columns named, in ascending order. */
  readonly setColumnBounds: (
    columns: readonly number[],
    lower: readonly number[],
    upper: readonly number[],
  ) => void;
  /** Replaces the bounds of the rows named, in ascending order. */
  readonly setRowBounds: (
    rows: readonly number[],
    lower: readonly number[],
    upper: readonly number[],
  ) => void;
  /** Takes the rows named out, in ascending order; those after them move up. */
  readonly removeRows: (rows: readonly number[]) => void;
  /** Replaces the costs of all columns, in order. */
  readonly setCosts: (costs: Float64Array) => void;
  readonly solve: () => LinearAnswer;
  /** Frees what the engine holds; nothing may be called afterwards. */
  readonly dispose: () => void;
};

/** `rows` are the rows, added before, in which the column counts. */
export type LinearColumn = {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: readonly number[];
  /** Its coefficient in each of them; absent: 1 in all. */
  readonly coefficients?: readonly number[];
};

/** `columns` are the columns, added before, that count; bounds may be infinite. */
export type LinearRow = {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  /** The coefficient of each of them; absent: 1 of all. */
  readonly coefficients?: readonly number[];
};

export type LinearAnswer =
  /** `duals` has y_r for each row: positive where the upper bound holds the optimum down, negative at the lower. */
  | { readonly status: 'optimal'; readonly values: Float64Array; readonly duals: Float64Array }
  /** `ray` has a multiplier for each row that shows it (Farkas), up to sign; null when the engine has none. */
  | { readonly status: 'infeasible'; readonly ray: Float64Array | null }
  | { readonly status: 'failed'; readonly reason: string };
