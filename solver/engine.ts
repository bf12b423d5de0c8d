import type { IntegerProgram } from './integer-program.ts';
import type { LinearSession } from './linear-session.ts';

/** The engines by the names that people use for them. */
export const engineNames = ['highs', 'javascript-lp-solver'] as const;
export type EngineName = (typeof engineNames)[number];

/**
 * What an engine answers about an integer program. An engine computes in floating point: what it returns is
 * a claim, to be recounted, and never more than a claim.
 */
export type EngineAnswer =
  /** It claims that `values` (one per column) are a best solution. */
  | { readonly status: 'optimal'; readonly values: ArrayLike<number> }
  /** It claims that there is no solution. */
  | { readonly status: 'infeasible' }
  /** It ran out of time; the best solution so far, where it has one. */
  | { readonly status: 'stopped'; readonly values: ArrayLike<number> | null }
  /** It failed or contradicted itself, which shows nothing about the program. */
  | { readonly status: 'failed'; readonly reason: string };

/** A port to a solver of integer programs. Calls block the thread until they return. */
export type Engine = {
  readonly name: EngineName;
  /** Version of the package, as published. */
  readonly version: string;
  /**
   * Solves one program to proven optimality (gap zero), or until the time is over.
   * @param seconds - time allowed, `> 0`, may be infinite. An engine looks at the clock between its own
   *   steps, so it can be late; who needs a hard limit runs it in a thread that can be terminated.
   * @throws only a fault of the program or of the machine; where the engine itself fails the answer is `failed`.
   */
  readonly solve: (program: IntegerProgram, seconds: number) => EngineAnswer;
};

/** An engine that solves linear programs with duals too, one after the other from where the last one ended. */
export type LinearEngine = Engine & {
  /** An empty linear program. Whoever opens it must dispose of it. */
  readonly openLinear: () => LinearSession;
};

/** Milliseconds on a clock that never goes back. The solver has no clock of its own. */
export type Clock = () => number;

/** When to stop: a clock and the reading at which the time is over (milliseconds, may be infinite). */
export type Deadline = { readonly clock: Clock; readonly at: number };

export const isOver = ({ clock, at }: Deadline): boolean => clock() >= at;

export const secondsLeft = ({ clock, at }: Deadline): number => Math.max(0, at - clock()) / 1000;

/** The deadline when half of the time that is left is over: the other half is left for something else. */
export const halfOf = ({ clock, at }: Deadline): Deadline => {
  const now = clock();
  return { clock, at: now + Math.max(0, at - now) / 2 };
};
