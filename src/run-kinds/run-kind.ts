import type { z } from 'zod';
import type { Progress } from '../../solver/index.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import type { Outcome } from '../input/issues/outcome.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import type { OperationName } from '../operations/operations.ts';
import type { OpenBatch } from './batch-run.ts';
import type { PreparedRun, RunInput } from './run-input.ts';

/** A request, or its stored part: keys and values of the kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** All documents of a run of one job, byte for byte as they are stored and sent. */
export type EndedRun = {
  /** The result document, as the operation of the kind answers. */
  readonly result: string;
  /** As `--certificate` writes it; null where nothing is proved. */
  readonly certificate: string | null;
  /** As `slate record` writes it; null where the result is no recommendation. */
  readonly record: string | null;
  readonly outcome: string;
  /** SHA-256 of pool and rule set as they were read. */
  readonly inputs: { readonly pool: string; readonly rules: string };
  /** Objective units; null: no slate. */
  readonly objective: number | null;
  /** Two engines contradict each other: do not use the result. */
  readonly disagreement?: string;
};

type Common = {
  /** The operation that answers the same: the result has its formats. */
  readonly operation: OperationName;
  /** The result document. */
  readonly result: z.ZodType;
  /** Is the result that of one slate, so that `diff` can compare it? */
  readonly comparable: boolean;
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

/** A run of one job. */
export type SingleKind = Common & {
  readonly mode: 'single';
  /**
   * Blocks the thread while it solves.
   * @param onPrepared - called before each search with the run to use if it does not return, and the time to wait, in
   * seconds from now. Null: the same run with a time limit of zero has the answer.
   */
  readonly run: (
    input: RunInput,
    context: PanelContext,
    onPrepared: (prepared: EndedRun | null, timeLimit: number) => void,
    onProgress: (progress: Progress) => void,
  ) => Promise<Outcome<EndedRun>>;
};

/** A run of many tasks, which many jobs share. */
export type BatchKind = Common & {
  readonly mode: 'batch';
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
