import { isOver, type Deadline } from '../engine.ts';
import type { Reoptimizer } from '../reoptimizer.ts';

/** The same, but once the time is over no question is asked any more: each is `stopped` at once. */
export const withinTime = (reoptimizer: Reoptimizer, deadline: Deadline): Reoptimizer => {
  const stopped = { outcome: 'stopped' } as const;
  const notLeaning = { ...stopped, rows: null };
  const inTime = <T>(ask: () => T, otherwise: T): T => (isOver(deadline) ? otherwise : ask());
  return {
    optimum: (question, above) => inTime(() => reoptimizer.optimum(question, above), notLeaning),
    slate: (question) => inTime(() => reoptimizer.slate(question), stopped),
    anySlate: (question) => inTime(() => reoptimizer.anySlate(question), notLeaning),
    reaches: (question, objective) => inTime(() => reoptimizer.reaches(question, objective), null),
    decided: (objective) => inTime(() => reoptimizer.decided(objective), null),
  };
};
