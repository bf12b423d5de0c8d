import { toIncidence } from '../incidence.ts';
import { toExchange, type Exchange, type ExplanationContext } from './context.ts';
import type { RowSide } from './row-prices.ts';
import { createRowCounter } from '../row-counter.ts';

/** The best slate without a member; null: the time ran out. */
export const priceMember = (context: ExplanationContext, member: number): Exchange | 'infeasible' | null =>
  toExchange(context.reoptimizer.slate({ leave: [member] }), context);

/** The best slate with somebody else; null: the time ran out. */
export const priceOther = (context: ExplanationContext, candidate: number): Exchange | 'infeasible' | null =>
  toExchange(context.reoptimizer.slate({ take: [candidate] }), context);

/** A bound that prevents a candidate from taking the seat of lower-scoring members. */
export type Obstacle = RowSide & {
  /** Such members whose seat it blocks. */
  readonly blocked: number;
};

export type Obstacles = {
  /** Members who contribute less to the objective than the candidate would in their seat. */
  readonly outscored: number;
  /** The bounds that a change of seats with one of these would break, those that block most seats first. */
  readonly bounds: readonly Obstacle[];
};

/**
 * Why a candidate is out although some members score less: for every one of these, the bounds that the slate
 * would break with the candidate in the member's seat. By counting; at least one for each, since the slate
 * is optimal.
 */
export const createObstacles = ({
  problem,
  optimum,
}: ExplanationContext): ((candidate: number) => Obstacles) => {
  const { slate } = optimum;
  const counter = createRowCounter(problem, toIncidence(problem), slate);
  return (candidate) => {
    const blocking = new Map<string, Obstacle>();
    const add = (row: number, side: RowSide['side']): void => {
      const key = `${row} ${side}`;
      // Row 0 is the size: the candidate takes a seat that another leaves.
      blocking.set(key, { row: row - 1, side, blocked: (blocking.get(key)?.blocked ?? 0) + 1 });
    };
    let outscored = 0;
    for (const member of slate) {
      counter.remove(member);
      if (counter.gainOf(candidate) > counter.gainOf(member)) {
        outscored += 1;
        for (const row of counter.fullRowsOf(candidate)) add(row, 'max');
        for (const row of counter.shortRows) if (!counter.isIn(candidate, row)) add(row, 'min');
      }
      counter.add(member);
    }
    const bounds = [...blocking.values()].sort(
      (a, b) => b.blocked - a.blocked || a.row - b.row || (a.side === 'min' ? -1 : 1),
    );
    return { outscored, bounds };
  };
};
