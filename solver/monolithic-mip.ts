import { secondsLeft, type Deadline, type Engine } from './engine.ts';
import { toEngineProgram, toSlate } from './integer-program.ts';
import type { Problem } from './problem.ts';
import { recount, type CountedSlate } from './recount.ts';
import { inUnits, unitOf } from './units.ts';

/** An engine's answer about a whole problem, recounted. Never more than a claim. */
export type EngineClaim =
  | { readonly status: 'optimal'; readonly best: CountedSlate }
  | { readonly status: 'infeasible' }
  /** Out of time, with the best slate so far. */
  | { readonly status: 'stopped'; readonly best: CountedSlate | null }
  /** The engine failed, or its slate violates a rule. */
  | { readonly status: 'failed'; readonly reason: string };

/** Has one engine solve the whole problem as an integer program. Blocks the thread. @throws what the engine throws. */
export const solveMonolithicMip = (problem: Problem, engine: Engine, deadline: Deadline): EngineClaim => {
  if (problem.scores.length === 0) {
    const best = countedSlate(problem, []);
    return best === null ? { status: 'infeasible' } : { status: 'optimal', best };
  }
  const seconds = secondsLeft(deadline);
  if (seconds === 0) return { status: 'stopped', best: null };
  const claim = engine.solve(toEngineProgram(inUnits(problem, unitOf(problem))), seconds);
  switch (claim.status) {
    case 'optimal': {
      const best = countedSlate(problem, claim.values);
      return best === null
        ? { status: 'failed', reason: 'its slate violates a rule' }
        : { status: 'optimal', best };
    }
    case 'stopped':
      return {
        status: 'stopped',
        best: claim.values === null ? null : countedSlate(problem, claim.values),
      };
    case 'infeasible':
    case 'failed':
      return claim;
  }
};

const countedSlate = (problem: Problem, values: ArrayLike<number>): CountedSlate | null => {
  const slate = toSlate(problem, values);
  const { objective, violations } = recount(problem, slate);
  return violations.length === 0 ? { slate, objective } : null;
};
