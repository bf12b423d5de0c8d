import { secondsLeft, type Deadline, type Engine } from './engine.ts';
import { reduceProblem, toWholeSlate } from './reduced-problem.ts';
import type { Problem } from './problem.ts';
import { recount } from './recount.ts';
import type { Answer } from './solve.ts';
import { solveMonolithicMip } from './monolithic-mip.ts';

/** What a second engine answers. */
export type CrossCheck = {
  /** `unfinished`: it ran out of time or failed, and shows nothing. */
  readonly status: 'agrees' | 'disagrees' | 'unfinished';
  /** The optimum that it found, objective units; null where it found none. */
  readonly objective: number | null;
  /** Candidates that it was asked about. */
  readonly candidates: number;
};

/** Has a second engine solve the reduced problem of a proved answer as an integer program. Blocks the thread. @throws what the engine throws. */
export const crossCheck = (
  problem: Problem,
  answer: Answer & { readonly outcome: 'selected' | 'infeasible' },
  engine: Engine,
  deadline: Deadline,
): CrossCheck => {
  const reduced = reduceProblem(problem, answer.decided);
  const candidates = reduced.candidates.length;
  if (secondsLeft(deadline) === 0) return { status: 'unfinished', objective: null, candidates };
  const claim = solveMonolithicMip(reduced.problem, engine, deadline);
  switch (claim.status) {
    case 'optimal': {
      const { objective, violations } = recount(problem, toWholeSlate(reduced, claim.best.slate));
      const agrees =
        answer.outcome === 'selected' && violations.length === 0 && objective === answer.objective;
      return { status: agrees ? 'agrees' : 'disagrees', objective, candidates };
    }
    case 'infeasible':
      return {
        status: answer.outcome === 'infeasible' ? 'agrees' : 'disagrees',
        objective: null,
        candidates,
      };
    case 'stopped':
    case 'failed':
      return { status: 'unfinished', objective: null, candidates };
  }
};
