import { toExchange, type Exchange, type ExplanationContext } from './context.ts';
import { relaxingMove, moved, type RowSide } from './row-prices.ts';
import type { Question } from '../questions.ts';
import { explanationOptions } from '../search-options.ts';

/** Two sides that raise the optimum when both are relaxed by one seat, where neither does alone. */
export type PairedSides = { readonly sides: readonly [RowSide, RowSide] } & Exchange;

export type PairsOfSides = {
  /** Those that gain, the best first; the first `pairsWithSlates` of them have their slates. */
  readonly best: readonly PairedSides[];
  /** All that gain. */
  readonly gaining: number;
  /** False: the time ran out. */
  readonly complete: boolean;
};

/**
 * All pairs of sides that gain together, where no side gains alone. A pair is solved only where each side is in the
 * support of the proof that the other gains nothing: else one of the two proofs holds for the pair.
 */
export const pairSides = (context: ExplanationContext): PairsOfSides => {
  const { problem, reoptimizer, optimum } = context;
  const sides = problem.rows.flatMap((row, index): RowSide[] =>
    (['min', 'max'] as const).flatMap((side) =>
      moved(row, relaxingMove[side], problem.size) === null ? [] : [{ row: index, side }],
    ),
  );
  const answers = sides.map((side) => {
    const { outcome, support } = reoptimizer.optimum(toQuestion(context, [side]));
    return { side, stopped: outcome === 'stopped', support: support === null ? null : new Set(support) };
  });
  let complete = answers.every(({ stopped }) => !stopped);
  const found: { sides: readonly [RowSide, RowSide]; change: number }[] = [];
  answers.forEach((first, index) => {
    for (const second of answers.slice(index + 1)) {
      if (!complete) return;
      if (second.side.row === first.side.row) continue;
      if (first.support?.has(second.side.row) === false || second.support?.has(first.side.row) === false)
        continue;
      const pair = [first.side, second.side] as const;
      const answer = reoptimizer.optimum(toQuestion(context, pair));
      if (answer.outcome === 'stopped') complete = false;
      if (answer.outcome !== 'selected' || answer.objective <= optimum.objective) continue;
      found.push({ sides: pair, change: answer.objective - optimum.objective });
    }
  });
  found.sort((a, b) => b.change - a.change);
  const best = found
    .slice(0, explanationOptions.pairsWithSlates)
    .flatMap(({ sides: pair }): PairedSides[] => {
      const exchange = toExchange(reoptimizer.slate(toQuestion(context, pair)), context);
      if (exchange === null) complete = false;
      return exchange === null || exchange === 'infeasible' ? [] : [{ sides: pair, ...exchange }];
    });
  return { best, gaining: found.length, complete };
};

const toQuestion = ({ problem }: ExplanationContext, sides: readonly RowSide[]): Question => ({
  rows: new Map(
    sides.map(
      ({ row, side }) => [row, moved(problem.rows[row]!, relaxingMove[side], problem.size)!] as const,
    ),
  ),
});
