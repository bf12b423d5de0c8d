import { recount, type Problem } from '../../solver/index.ts';

/** The best objective over all slates, by looking at every one of them; null where none keeps the rules. */
export const bruteForce = (problem: Problem): number | null => {
  let best: number | null = null;
  const slate: number[] = [];
  const choose = (from: number): void => {
    if (slate.length === problem.size) {
      const { objective, violations } = recount(problem, slate);
      if (violations.length === 0 && (best === null || objective > best)) best = objective;
      return;
    }
    for (let index = from; index <= problem.scores.length - (problem.size - slate.length); index += 1) {
      slate.push(index);
      choose(index + 1);
      slate.pop();
    }
  };
  choose(0);
  return best;
};
