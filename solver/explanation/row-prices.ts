import type { Problem, Row } from '../problem.ts';
import type { RowBounds } from '../repriced-leaves.ts';
import { toChange, toExchange, type Change, type Exchange, type ExplanationContext } from './context.ts';

/** How bounds can move: one of them outwards or inwards by one seat, or all of them away. */
export const moves = ['minDown', 'minUp', 'maxDown', 'maxUp', 'removed'] as const;
export type Move = (typeof moves)[number];

/** One bound of a row, or of rows that move as one. */
export type Side = 'min' | 'max';

/** One bound of one row of the problem. */
export type RowSide = { readonly row: number; readonly side: Side };

/** The move that relaxes a side by one seat. */
export const relaxingMove = { min: 'minDown', max: 'maxUp' } as const satisfies Readonly<Record<Side, Move>>;

/**
 * What moving the bounds of some rows as one changes, by move; null where a bound is absent or would leave
 * 0 .. size; absent where the time ran out.
 */
export type RowPrices = { readonly [M in Move]?: Change | null | undefined };

/** A side that raises the optimum when it is relaxed by one seat, and the slate that would then be the best. */
export type BindingSide = { readonly side: Side } & Exchange;

/** The moves that relax a side by one seat, which are priced first, and the others. */
export const relaxingMoves: readonly Move[] = Object.values(relaxingMove);
export const otherMoves: readonly Move[] = moves.filter((move) => !relaxingMoves.includes(move));

/**
 * Solves again with the bounds moved. Never read off LP duals: for integer programs these are bounds at best.
 * @param rows - of the problem: one row, or all of a family.
 * @param asked - the moves to price. @param known - the prices of the others.
 */
export const priceRows = (
  context: ExplanationContext,
  rows: readonly number[],
  asked: readonly Move[] = moves,
  known: RowPrices = {},
): RowPrices => {
  const { problem, reoptimizer } = context;
  const prices: { [M in Move]?: Change | null } = {};
  for (const move of moves) {
    if (!asked.includes(move)) {
      if (known[move] !== undefined) prices[move] = known[move];
      continue;
    }
    const bounds = allMoved(problem, rows, move);
    if (bounds.size === 0) {
      prices[move] = null;
      continue;
    }
    const answer = reoptimizer.optimum({ rows: bounds });
    const change = toChange(answer, context);
    if (change !== null) prices[move] = change;
  }
  return prices;
};

/** The sides that raise the optimum when they are relaxed by one seat, by prices that are known, and by how much. */
export const gainsOf = (prices: RowPrices): readonly { readonly side: Side; readonly change: number }[] =>
  (['min', 'max'] as const).flatMap((side) => {
    const change = prices[relaxingMove[side]];
    return typeof change === 'number' && change > 0 ? [{ side, change }] : [];
  });

/** The sides of these rows that bind, by prices that are known, with the slates that would come of it. */
export const bindingSides = (
  context: ExplanationContext,
  rows: readonly number[],
  prices: RowPrices,
): readonly BindingSide[] =>
  gainsOf(prices).flatMap(({ side }): BindingSide[] => {
    const { problem, reoptimizer } = context;
    const answer = reoptimizer.slate({ rows: allMoved(problem, rows, relaxingMove[side]) });
    const exchange = toExchange(answer, context);
    return exchange === null || exchange === 'infeasible' ? [] : [{ side, ...exchange }];
  });

/** The bounds of the rows after each has moved, but for those that cannot; these stay as they are. */
const allMoved = (problem: Problem, rows: readonly number[], move: Move): ReadonlyMap<number, RowBounds> =>
  new Map(
    rows.flatMap((row) => {
      const bounds = moved(problem.rows[row]!, move, problem.size);
      return bounds === null ? [] : [[row, bounds] as const];
    }),
  );

/** The bounds after a move; null: it cannot be made. */
export const moved = ({ min, max }: Row, move: Move, size: number): RowBounds | null => {
  switch (move) {
    case 'minDown':
      return min === null || min <= 0 ? null : { min: min - 1, max };
    case 'minUp':
      return min === null || min >= size ? null : { min: min + 1, max };
    case 'maxDown':
      return max === null || max <= 0 ? null : { min, max: max - 1 };
    case 'maxUp':
      return max === null || max >= size ? null : { min, max: max + 1 };
    case 'removed':
      return min === null && max === null ? null : { min: null, max: null };
  }
};
