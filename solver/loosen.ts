import type { Problem, Row } from './problem.ts';
import type { CountedSlate, Recount } from './recount.ts';
import type { Reoptimizer } from './reoptimizer.ts';

/** One bound of one row. */
export type RowSide = { readonly row: number; readonly side: 'min' | 'max' };

/** A tight side and what one seat more of room on it would bring. */
export type LoosenedSide = RowSide & {
  /** Exact change of the optimum, objective units, `>= 0`; null when the time ran out before it was known. */
  readonly change: number | null;
  /** A slate that reaches it, when the change is positive. */
  readonly witness: CountedSlate | null;
};

/** Sides without slack: the count stands at the bound. */
export const tightSides = (problem: Problem, counts: Recount['counts']): readonly RowSide[] =>
  problem.rows.flatMap((row, index) => {
    const count = counts[index];
    const sides: RowSide[] = [];
    if (row.min !== null && count === row.min) sides.push({ row: index, side: 'min' });
    if (row.max !== null && count === row.max) sides.push({ row: index, side: 'max' });
    return sides;
  });

/** Can this bound be moved outwards by a seat at all, within 0 .. size? */
export const canBeLoosened = (problem: Problem, { row, side }: RowSide): boolean => {
  const { min, max } = problem.rows[row]!;
  return side === 'min' ? min !== null && min > 0 : max !== null && max < problem.size;
};

/**
 * Solves the problem again with one side a seat looser. Never read off LP duals: for integer programs
 * these are bounds at best.
 * @param optimum - the answer of the problem as it stands; its slate is a slate of the looser problem too.
 */
export const loosen = (
  problem: Problem,
  side: RowSide,
  optimum: CountedSlate,
  reoptimizer: Reoptimizer,
): LoosenedSide => {
  const rows = new Map([[side.row, looser(problem.rows[side.row]!, side.side)]]);
  const answer = reoptimizer.optimum({ rows });
  if (answer.outcome !== 'selected') return { ...side, change: null, witness: null };
  const change = answer.objective - optimum.objective;
  return { ...side, change, witness: change > 0 ? answer : null };
};

const looser = ({ min, max }: Row, side: 'min' | 'max') =>
  side === 'min' ? { min: min! - 1, max } : { min, max: max! + 1 };
