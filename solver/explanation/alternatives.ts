import { toExchange, type Exchange, type ExplanationContext } from './context.ts';

/** The best slate that differs from the reported one in at least so many seats; null: the time ran out. */
export const bestDifferingIn = (
  context: ExplanationContext,
  seats: number,
): Exchange | 'infeasible' | null => {
  const { optimum, reoptimizer } = context;
  const max = optimum.slate.length - seats;
  return max < 0 ? 'infeasible' : toExchange(reoptimizer.slate({ common: { max } }), context);
};

/** The candidates as seen from all slates that lose no more than some objective units. Ascending. */
export type PoolSplit = {
  /** In every such slate. */
  readonly always: readonly number[];
  /** In some of them. */
  readonly contested: readonly number[];
  /** How many are in none of them. */
  readonly never: number;
};

/** @param loss - objective units, `>= 0`. @returns null when the time ran out. */
export const splitPool = (
  { problem, optimum, reoptimizer }: ExplanationContext,
  loss: number,
): PoolSplit | null => {
  const least = optimum.objective - loss;
  const decided = reoptimizer.decided(least);
  if (decided === null) return null;
  const members = new Set(optimum.slate);
  const [always, contested]: [number[], number[]] = [[], []];
  for (let candidate = 0; candidate < problem.scores.length; candidate += 1) {
    const isMember = members.has(candidate);
    if (decided[candidate] === (isMember ? 1 : 0)) {
      if (isMember) always.push(candidate);
      continue;
    }
    const isContested = reoptimizer.reaches(isMember ? { leave: [candidate] } : { take: [candidate] }, least);
    if (isContested === null) return null;
    if (isContested) contested.push(candidate);
    else if (isMember) always.push(candidate);
  }
  return { always, contested, never: problem.scores.length - always.length - contested.length };
};
