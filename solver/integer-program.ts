import { canBeBroken, type Problem, type Slate } from './problem.ts';

/**
 * The formulation, for candidates i, rows r and soft rows q:
 *
 *     maximise    Σ_i s_i x_i − Σ_q p_q t_q
 *     subject to  L_r ≤ Σ_i a_ri x_i ≤ U_r                 a_ri ∈ {0, 1}
 *                 Σ_i a_qi x_i + t_q ≥ T_q                 T_q the target, p_q the penalty
 *                 Σ_i x_i = size
 *                 x_i ∈ {0, 1},  t_q ∈ {0 .. T_q}
 *
 * Columns are the candidates in order, then the shortfalls t_q. Every coefficient is 1.
 */
export type IntegerProgram = {
  /** s_i, then −p_q; whole numbers. */
  readonly costs: Float64Array;
  /** Upper bound of each column; every lower bound is 0 and every column is an integer. */
  readonly uppers: Float64Array;
  readonly rows: readonly ProgramRow[];
};

/** lower ≤ Σ of the columns ≤ upper; infinite where there is no bound. */
export type ProgramRow = {
  readonly columns: readonly number[];
  readonly lower: number;
  readonly upper: number;
};

/** The whole program. Its rows are numbered as in a proof: the size, the rows of the problem, the soft rows. */
export const toIntegerProgram = ({ size, scores, rows, softRows }: Problem): IntegerProgram => ({
  costs: Float64Array.from([...scores, ...softRows.map(({ penalty }) => -penalty)]),
  uppers: Float64Array.from([...scores.map(() => 1), ...softRows.map(({ target }) => target)]),
  rows: [
    { columns: scores.map((_, index) => index), lower: size, upper: size },
    ...rows.map(({ members, min, max }) => ({
      columns: members,
      lower: min ?? -Infinity,
      upper: max ?? Infinity,
    })),
    ...softRows.map(({ members, target }, index) => ({
      columns: [...members, scores.length + index],
      lower: target,
      upper: Infinity,
    })),
  ],
});

/** The same without rows that no slate can break, and without repeated rows: an engine needs neither. */
export const toEngineProgram = (problem: Problem): IntegerProgram => {
  const { costs, uppers, rows } = toIntegerProgram(problem);
  const firstSoft = 1 + problem.rows.length;
  const hard = rows.slice(1, firstSoft).filter((_, index) => canBeBroken(problem.rows[index]!, problem.size));
  return { costs, uppers, rows: [rows[0]!, ...withoutRepeats(hard), ...rows.slice(firstSoft)] };
};

/** The candidates that a solution of the program takes: those whose column rounds to one. */
export const toSlate = (problem: Problem, values: ArrayLike<number>): Slate =>
  problem.scores.flatMap((_, index) => (Math.round(values[index] ?? 0) === 1 ? [index] : []));

/** Each row once: of rows with the same members and bounds the first. */
const withoutRepeats = (rows: readonly ProgramRow[]): readonly ProgramRow[] => {
  const alike = new Map<string, ProgramRow[]>();
  return rows.filter((row) => {
    const { columns, lower, upper } = row;
    const key = [lower, upper, columns.length, columns[0], columns.at(-1)].join(' ');
    const others = alike.get(key) ?? [];
    if (others.some((other) => other.columns.every((column, index) => column === columns[index])))
      return false;
    alike.set(key, [...others, row]);
    return true;
  });
};
