import type { Problem, Slate } from '../problem.ts';
import { recount } from '../recount.ts';
import type { Drawn, Reoptimizer } from '../questions.ts';
import { exchangeFor, toExchange, type Exchange, type ExplanationContext } from './context.ts';
import type { Fillings } from './fillings.ts';

/**
 * Without a member whom nobody can replace alone: of the slates that change the fewest other seats the best; null: the
 * time ran out.
 */
export const nearestWithout = (
  context: ExplanationContext,
  member: number,
  fillings: Fillings,
): Exchange | 'infeasible' | null => {
  const { optimum, reoptimizer } = context;
  const leave = [member];
  const { outcome } = reoptimizer.anySlate({ leave });
  if (outcome !== 'selected') return outcome === 'stopped' ? null : 'infeasible';
  const others = optimum.slate.filter((one) => one !== member);
  const counted = fillings.best(others.map((other) => [member, other]));
  if (counted !== null && counted !== 'infeasible') return counted;
  // Whether there is any is cheap to ask, and of the best one half is known then.
  for (let min = others.length - (counted === null ? 1 : 2); min >= 0; min -= 1) {
    const question = { leave, common: { min } };
    const any = reoptimizer.anySlate(question);
    if (any.outcome === 'stopped') return null;
    if (any.outcome === 'selected') return toExchange(reoptimizer.slate(question), context);
  }
  return 'infeasible';
};

/** A new slate beside the one that was given. */
export type Proposed = Exchange & {
  /** Members of the new slate whose seat the draw has not settled, ascending. */
  readonly open: Slate;
};

/** The ways to go on when members withdraw, each with the change against the slate that was given. */
export type Withdrawal = {
  /** The best slate in which all who remain keep their seats. */
  readonly keepingAll: Proposed | 'infeasible';
  /** The best of the slates in which as few as possible of those who remain give up their seats. */
  readonly fewestChanges: Proposed | 'infeasible';
  /** The best slate without those who withdraw. */
  readonly optimum: Proposed | 'infeasible';
};

/**
 * @param given - the slate as it was; it need not satisfy the rules.
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
  const before = { slate: given, objective: recount(problem, given).objective };
  const beside = (answer: Drawn): Proposed | 'infeasible' | null => {
    switch (answer.outcome) {
      case 'selected':
        return { ...exchangeFor(answer, before), open: answer.open };
      case 'infeasible':
        return 'infeasible';
      case 'stopped':
        return null;
    }
  };

  const keeping = (common: number): Proposed | 'infeasible' | null =>
    beside(reoptimizer.slate({ leave: withdrawn, common: { min: common } }));

  /** The best slate in which as many as possible of those who remain keep their seats. */
  const keepingMost = (): Proposed | 'infeasible' | null => {
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
