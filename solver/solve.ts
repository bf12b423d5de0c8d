import { findShortages, type Shortage } from './arithmetic.ts';
import type { Clock, Engine, EngineAnswer } from './engine.ts';
import { toIntegerProgram, toSlate } from './integer-program.ts';
import type { Problem, Slate } from './problem.ts';
import { recount } from './recount.ts';

/** A slate that keeps every bound of its problem, with its recounted objective. */
export type CountedSlate = {
  readonly slate: Slate;
  /** Objective units, net of penalties. */
  readonly objective: number;
};

/** Why a solve ended without an answer. */
export type StopReason = 'time-limit' | 'engine-failed';

/**
 * What came of a solve. Without a certificate the engine's word is all there is for `selected` (that no
 * better slate exists) and for `infeasible` without shortages: both are claims.
 */
export type Answer =
  | ({ readonly outcome: 'selected' } & CountedSlate)
  /** `shortages` tells why by counting seats, and is empty where only the engine says so. */
  | { readonly outcome: 'infeasible'; readonly shortages: readonly Shortage[] }
  | {
      readonly outcome: 'stopped';
      readonly reason: StopReason;
      /** Why the engine failed, as it or the recount says; null at a time limit. */
      readonly detail: string | null;
      /** The best slate found before the stop. */
      readonly best: CountedSlate | null;
      /** No slate scores more, objective units. */
      readonly upperBound: number;
    };

/** When to stop: a clock and the reading at which the time is over (milliseconds, may be infinite). */
export type Deadline = { readonly clock: Clock; readonly at: number };

const secondsLeft = ({ clock, at }: Deadline): number => Math.max(0, at - clock()) / 1000;

/**
 * Solves the problem with one engine on the whole model. Shortages are looked for first, so that an
 * infeasible rule set is explained by arithmetic wherever that is enough. Blocks the thread.
 */
export const solve = (problem: Problem, engine: Engine, deadline: Deadline): Answer => {
  const shortages = findShortages(problem);
  if (shortages.length > 0) return { outcome: 'infeasible', shortages };
  const seconds = secondsLeft(deadline);
  if (seconds === 0) return stopped(problem, 'time-limit', null, null, null);
  const program = toIntegerProgram(problem);
  return recountAnswer(problem, engine.solve(program, seconds), program.unit);
};

/** Turns an engine's claim into an answer: nothing passes that the problem itself does not bear out. */
const recountAnswer = (problem: Problem, claim: EngineAnswer, unit: number): Answer => {
  switch (claim.status) {
    case 'optimal': {
      const counted = countedSlate(problem, claim.values);
      return counted === null
        ? stopped(problem, 'engine-failed', 'its slate does not keep the rules', null, null)
        : { outcome: 'selected', ...counted };
    }
    case 'infeasible':
      return { outcome: 'infeasible', shortages: [] };
    case 'stopped': {
      const best = claim.values === null ? null : countedSlate(problem, claim.values);
      const bound = claim.bound === null ? null : claim.bound * unit;
      return stopped(problem, 'time-limit', null, best, bound);
    }
    case 'failed':
      return stopped(problem, 'engine-failed', claim.reason, null, null);
  }
};

const countedSlate = (problem: Problem, values: ArrayLike<number>): CountedSlate | null => {
  const slate = toSlate(problem, values);
  const { objective, violations } = recount(problem, slate);
  return violations.length === 0 ? { slate, objective } : null;
};

const stopped = (
  problem: Problem,
  reason: StopReason,
  detail: string | null,
  best: CountedSlate | null,
  engineBound: number | null,
): Answer => {
  const simple = boundWithoutRules(problem);
  // The engine's bound carries its rounding: give way by a millionth before rounding down.
  const bound =
    engineBound === null ? simple : Math.floor(engineBound + 1e-6 * Math.max(1, Math.abs(engineBound)));
  return { outcome: 'stopped', reason, detail, best, upperBound: Math.min(simple, bound) };
};

/** The sum of the `size` highest scores: what a slate could reach if there were no rules. */
export const boundWithoutRules = ({ scores, size }: Problem): number =>
  Float64Array.from(scores)
    .sort()
    .slice(-size)
    .reduce((sum, score) => sum + score, 0);
