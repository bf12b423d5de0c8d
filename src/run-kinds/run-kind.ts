import type { z } from 'zod';
import type { Progress } from '../../solver/index.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import type { Outcome } from '../input/issues/outcome.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import type { OperationName } from '../operations/operations.ts';
import type { OpenBatch } from './batch-run.ts';
import type { PreparedRun, RunInput, StoredPart } from './run-input.ts';

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

/** @template Fields - the keys of its request besides `kind`, `pool` and `rules`. @template Input - of its runs. */
type Common<Fields extends z.core.$ZodShape, Input extends RunInput> = {
  /** The operation that answers the same: the result has its formats. */
  readonly operation: OperationName;
  /** The result document. */
  readonly result: z.ZodType;
  /** Is the result that of one slate, so that `diff` can compare it? */
  readonly comparable: boolean;
  /** The fields, and the name of its schema. */
  readonly request: { readonly id: string; readonly fields: Fields };
  readonly toStored: (request: z.output<z.ZodObject<Fields>>) => StoredPart<Input>;
  /**
   * Reads and checks everything that the run will need, without a search, so that nothing is put into a queue that
   * would be refused when its turn comes. Everything wrong is reported at once.
   */
  readonly prepare: (input: Input, context: ReadContext) => Outcome<PreparedRun>;
};

/** A run of one job. */
export type SingleKind<Fields extends z.core.$ZodShape, Input extends RunInput> = Common<Fields, Input> & {
  readonly mode: 'single';
  /**
   * Blocks the thread while it solves.
   * @param onPrepared - called before each search with the run to use if it does not return, and the time to wait, in
   * seconds from now. Null: the same run with a time limit of zero has the answer.
   */
  readonly run: (
    input: Input,
    context: PanelContext,
    onPrepared: (prepared: EndedRun | null, timeLimit: number) => void,
    onProgress: (progress: Progress) => void,
  ) => Promise<Outcome<EndedRun>>;
};

/** A run of many tasks, which many jobs share. */
export type BatchKind<Fields extends z.core.$ZodShape, Input extends RunInput> = Common<Fields, Input> & {
  readonly mode: 'batch';
  /** Seconds that all tasks may take together; null: no limit. */
  readonly totalTimeLimit: (request: z.output<z.ZodObject<Fields>>) => number | null;
  /** Plans the tasks and solves the base. @param onPlanned - called before that, with the seconds that it may take. */
  readonly open: (
    input: Input,
    context: PanelContext,
    onPlanned: (timeLimit: number) => void,
  ) => Promise<Outcome<OpenBatch>>;
};

/** Any kind, for its own requests and inputs. */
export type RunKindSpec = SingleKind<z.core.$ZodShape, RunInput> | BatchKind<z.core.$ZodShape, RunInput>;
