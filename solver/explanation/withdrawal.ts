import type { Problem, Slate } from '../problem.ts';
import { recount } from '../recount.ts';
import type { Reoptimizer, Reoptimum } from '../reoptimizer.ts';
import { toExchange, type Exchange } from './explaining.ts';

/** The ways to go on when members withdraw, each with the change against the slate that was given. */
export type Withdrawal = {
  /** The best slate that keeps all who remain. */
  readonly keepingAll: Exchange | 'infeasible';
  /** The best of the slates in which as few as possible of those who remain give up their seats. */
  readonly fewestChanges: Exchange | 'infeasible';
  /** The best slate without those who withdraw. */
  readonly optimum: Exchange | 'infeasible';
};

/**
 * @param given - the slate as it was; it need not keep the rules.
 * @param withdrawn - members or others; none of them is in a new slate.
 * @param reoptimizer - of the problem, with the slate given.
 * @returns null when the time ran out.
 */
export const replaceWithdrawn = (
  problem: Problem,
  given: Slate,
  withdrawn: readonly number[],
  reoptimizer: Reoptimizer,
): Withdrawal | null => {
  const remaining = given.filter((member) => !withdrawn.includes(member)).length;
  const before = { optimum: { slate: given, objective: recount(problem, given).objective } };
  const beside = (answer: Reoptimum): Exchange | 'infeasible' | null => toExchange(answer, before);

  const keeping = (common: number): Exchange | 'infeasible' | null =>
    beside(reoptimizer.slate({ leave: withdrawn, common: { min: common } }));

  /** The slates that keep so many of those who remain, as many as there are some that do. */
  const keepingMost = (): Exchange | 'infeasible' | null => {
    for (let common = remaining - 1; common >= 0; common -= 1) {
      const { outcome } = reoptimizer.anySlate({ leave: withdrawn, common: { min: common } });
      if (outcome === 'stopped') return null;
      if (outcome === 'selected') return keeping(common);
    }
    return 'infeasible';
  };

  const optimum = beside(reoptimizer.slate({ leave: withdrawn }));
  if (optimum === null || optimum === 'infeasible') {
    return optimum === null ? null : { keepingAll: optimum, fewestChanges: optimum, optimum };
  }
  const keepingAll = keeping(remaining);
  const fewestChanges = keepingAll === 'infeasible' ? keepingMost() : keepingAll;
  return keepingAll === null || fewestChanges === null ? null : { keepingAll, fewestChanges, optimum };
};
