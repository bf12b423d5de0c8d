import { isOver, type Deadline } from '../engine.ts';
import type { Problem, Slate } from '../problem.ts';
import type { CountedSlate } from '../recount.ts';
import type { Drawn, Reoptimizer, Reoptimum } from '../questions.ts';

/** What every explanation of an optimum is made from. */
export type ExplanationContext = {
  readonly problem: Problem;
  /** The slate that is reported, and its objective, which is the optimum. */
  readonly optimum: CountedSlate;
  /** Of the problem, with the slate given. */
  readonly reoptimizer: Reoptimizer;
};

/** A reoptimizer of whom nothing is asked any more once the time is over: each question is `stopped` at once. */
export const withinTime = (reoptimizer: Reoptimizer, deadline: Deadline): Reoptimizer => {
  const stopped = { outcome: 'stopped' } as const;
  const stoppedWithoutSupport = { ...stopped, support: null };
  const inTime = <T>(ask: () => T, otherwise: T): T => (isOver(deadline) ? otherwise : ask());
  return {
    optimum: (question, cutoff) => inTime(() => reoptimizer.optimum(question, cutoff), stoppedWithoutSupport),
    slate: (question) => inTime(() => reoptimizer.slate(question), stopped),
    anySlate: (question) => inTime(() => reoptimizer.anySlate(question), stoppedWithoutSupport),
    reaches: (question, objective) => inTime(() => reoptimizer.reaches(question, objective), null),
    decided: (objective) => inTime(() => reoptimizer.decided(objective), null),
  };
};

/** Exact change of the optimum, objective units; `infeasible` where no slate is left. */
export type Change = number | 'infeasible';

/** Another slate beside the one that is reported: who comes in and who goes out, ascending. */
export type Exchange = {
  readonly change: number;
  readonly enters: Slate;
  readonly leaves: Slate;
};

/** The answer of a question as a change; null: the time ran out. */
export const toChange = (answer: Reoptimum, { optimum }: ExplanationContext): Change | null => {
  switch (answer.outcome) {
    case 'selected':
      return answer.objective - optimum.objective;
    case 'infeasible':
      return 'infeasible';
    case 'stopped':
      return null;
  }
};

/** The answer of a question beside the reported slate; null: the time ran out before its slate was settled. */
export const toExchange = (
  answer: Drawn,
  { optimum }: ExplanationContext,
): Exchange | 'infeasible' | null => {
  switch (answer.outcome) {
    case 'selected':
      return answer.open.length > 0 ? null : exchangeFor(answer, optimum);
    case 'infeasible':
      return 'infeasible';
    case 'stopped':
      return null;
  }
};

/** One slate in the place of another. */
export const exchangeFor = (next: CountedSlate, before: CountedSlate): Exchange => ({
  change: next.objective - before.objective,
  enters: without(next.slate, before.slate),
  leaves: without(before.slate, next.slate),
});

const without = (slate: Slate, others: Slate): Slate => {
  const left = new Set(others);
  return slate.filter((member) => !left.has(member));
};
