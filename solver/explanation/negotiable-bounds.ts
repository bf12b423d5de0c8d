import type { OtherBounds, RowBounds } from '../repriced-leaves.ts';
import type { Problem } from '../problem.ts';
import type { Side } from './row-prices.ts';

/** A bound that may be moved outwards: one side of a rule, with all the rows of the rule as one. */
export type NegotiableSide = {
  /** Rows of the problem, all with the same bound. */
  readonly rows: readonly number[];
  readonly side: Side;
  /** Where the bound stands, seats. */
  readonly from: number;
  /** How far it may move: below `from` for a minimum, above it for a maximum, seats. */
  readonly limit: number;
  /** The most that the minimum of each row can be, in the order of the rows, wherever the side stands; absent: anything. */
  readonly most?: readonly number[];
};

/** Where each negotiable side stands, seats; null: it is away altogether. */
export type Position = (index: number) => number | null;

/** The bounds of the rows with the sides where they stand; rows of `dropped` have no other bounds either. */
export const boundsWith = (
  problem: Problem,
  sides: readonly NegotiableSide[],
  positionOf: Position,
  dropped: ReadonlySet<number> = new Set(),
): OtherBounds => {
  const bounds = new Map<number, RowBounds>();
  for (const row of dropped) bounds.set(row, { min: null, max: null });
  sides.forEach(({ rows, side, most }, index) => {
    const position = positionOf(index);
    for (const [place, row] of rows.entries()) {
      const bound = position === null ? null : Math.min(position, most?.[place] ?? Infinity);
      const now = bounds.get(row) ?? problem.rows[row]!;
      bounds.set(row, { ...pick(now), [side]: bound });
    }
  });
  return bounds;
};

const pick = ({ min, max }: RowBounds): RowBounds => ({ min, max });
