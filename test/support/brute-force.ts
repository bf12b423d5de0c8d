import { recount, type TieBreakOrder, type Problem, type Slate } from '../../solver/index.ts';

/**
 * The best objective over all slates and every slate that reaches it, by looking at all of them but for those whose
 * first members break a row already, whoever comes after.
 */
export const allOptima = (
  problem: Problem,
): { readonly objective: number; readonly slates: readonly Slate[] } | null => {
  const { size, scores } = problem;
  const rows = problem.rows.filter(({ min, max }) => min !== null || max !== null);
  const rowsOf = scores.map((_, index) =>
    rows.flatMap(({ members }, row) => (members.includes(index) ? [row] : [])),
  );
  /** Members from each candidate on, by row. */
  const later = rows.map(({ members }) =>
    Array.from({ length: scores.length + 1 }, (_, from) => members.filter((one) => one >= from).length),
  );
  const counts = rows.map(() => 0);
  let best: { objective: number; slates: Slate[] } | null = null;
  const slate: number[] = [];
  const isBroken = (next: number): boolean =>
    rows.some(({ min, max }, row) => {
      const most = counts[row]! + Math.min(size - slate.length, later[row]![next]!);
      return (max !== null && counts[row]! > max) || most < (min ?? 0);
    });
  const count = (index: number, by: 1 | -1): void => {
    for (const row of rowsOf[index]!) counts[row]! += by;
  };
  const choose = (from: number): void => {
    if (slate.length === size) {
      const { objective, violations } = recount(problem, slate);
      if (violations.length > 0) return;
      if (best === null || objective > best.objective) best = { objective, slates: [[...slate]] };
      else if (objective === best.objective) best.slates.push([...slate]);
      return;
    }
    for (let index = from; index <= scores.length - (size - slate.length); index += 1) {
      slate.push(index);
      count(index, 1);
      if (!isBroken(index + 1)) choose(index + 1);
      count(index, -1);
      slate.pop();
    }
  };
  choose(0);
  return best;
};

/** The best objective over all slates; null where none satisfies the rules. */
export const bruteForce = (problem: Problem): number | null => allOptima(problem)?.objective ?? null;

/** The tie rule as the design states it, over all best slates. */
export const byTheRule = (
  problem: Problem,
  slates: readonly (readonly number[])[],
  tieBreakOrder: TieBreakOrder,
): number[] => {
  let left = slates;
  const everybody = problem.scores.map((_, index) => index);
  for (const candidate of tieBreakOrder(everybody)) {
    const holding = left.filter((slate) => slate.includes(candidate));
    if (holding.length > 0) left = holding;
  }
  return [...left[0]!];
};
