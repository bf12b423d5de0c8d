import type { z } from 'zod';
import type { Progress } from '../../solver/index.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import type { Outcome } from '../input/issues/outcome.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import type { OpenBatch } from './batch-run.ts';
import type { PreparedRun, RunInput } from './run-input.ts';
import type { SolvedRun } from './solve-run.ts';

/** A request, or its stored part: keys and values of the kind. */
export type Fields = Readonly<Record<string, unknown>>;

type Common = {
  /** The keys of its request besides `kind`, `pool` and `rules`, and the name of its schema. */
  readonly request: { readonly id: string; readonly fields: z.core.$ZodShape };
  /** The part of a checked request that is stored besides kind, pool and rule set. */
  readonly toStored: (request: Fields) => Fields;
  /**
   * Reads and checks everything that the run will need, without a search, so that nothing is put into a queue that
   * would be refused when its turn comes. Everything wrong is reported at once.
   */
  readonly prepare: (input: RunInput, context: ReadContext) => Outcome<PreparedRun>;
};

/** A run of one job, whose result is a slate, or why there is none. */
export type SingleKind = Common & {
  readonly mode: 'single';
  /** The operation that answers the same over REST: the result has its formats. */
  readonly operation: 'solve' | 'explain';
  /** Blocks the thread while it solves. @param onPrepared, onProgress - see `solveRun`. */
  readonly run: (
    input: RunInput,
    context: PanelContext,
    onPrepared: (prepared: SolvedRun | null, timeLimit: number) => void,
    onProgress: (progress: Progress) => void,
  ) => Promise<Outcome<SolvedRun>>;
};

/** A run of many tasks, which many jobs share. */
export type BatchKind = Common & {
  readonly mode: 'batch';
  readonly operation: 'what-if';
  /** Seconds that all tasks may take together; null: no limit. */
  readonly totalTimeLimit: (request: Fields) => number | null;
  /** Plans the tasks and solves the base. @param onPlanned - called before that, with the seconds that it may take. */
  readonly open: (
    input: RunInput,
    context: PanelContext,
    onPlanned: (timeLimit: number) => void,
  ) => Promise<Outcome<OpenBatch>>;
};

export type RunKindSpec = SingleKind | BatchKind;
