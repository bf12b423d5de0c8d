import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import type { RulesInput } from '../model/pool-cache.ts';
import type { FinishedBatch, TaskFailure } from '../run-kinds/batch-run.ts';
import type { AdoptionFiles, AdoptionVerdict } from '../run-kinds/check-adoption.ts';
import type { CheckedPool, PoolToCheck } from '../run-kinds/check-pool.ts';
import type { PreparedRun, StoredRunInput } from '../run-kinds/run-input.ts';
import type { ReadRequest } from '../run-kinds/read-request.ts';
import type { RuleSetSummary } from '../run-kinds/rule-set-summary.ts';
import type { EndedRun } from '../run-kinds/run-kind.ts';

/** Part of the work on a batch. The thread may have the batch cached: it caches the last few. */
type OfBatch = {
  /** Id of the run. */
  readonly run: string;
  /** Null: the thread may have it, and says so where it does not. */
  readonly input: StoredRunInput | null;
};

/** What is done for stored pools, rule sets and runs. */
export type RunThreadJob =
  | ({ readonly do: 'check-pool' } & PoolToCheck)
  | { readonly do: 'check-rules'; readonly rules: RulesInput }
  /** The body of `POST /v1/runs`. */
  | { readonly do: 'read-request'; readonly bytes: Uint8Array }
  | { readonly do: 'prepare'; readonly input: StoredRunInput }
  | { readonly do: 'check-adoption'; readonly input: StoredRunInput; readonly files: AdoptionFiles }
  /** Emits `Progress` as lines. */
  | { readonly do: 'solve'; readonly input: StoredRunInput }
  /** Emits `TaskMessage`s as lines, of the tasks from the first place up to the last one, which is left out. */
  | ({ readonly do: 'tasks'; readonly from: number; readonly to: number } & OfBatch)
  /** Writes the line of a task in which the thread failed. */
  | ({ readonly do: 'write-failure'; readonly index: number; readonly failure: TaskFailure } & OfBatch)
  | ({
      readonly do: 'finish';
      /** Of all tasks that have one, in the order of the tasks. */
      readonly lines: readonly string[];
      readonly status: WhatIfSummary['status'];
    } & OfBatch);

/** The document of each job. */
export type RunThreadDocuments = {
  readonly 'check-pool': CheckedPool;
  /** With the rule set as a text of its own. */
  readonly 'check-rules': SummarisedRules;
  readonly 'read-request': ReadRequest;
  readonly prepare: PreparedRun;
  readonly 'check-adoption': AdoptionVerdict | TimedOutThread;
  readonly solve: EndedRun;
  readonly tasks: TasksEnd | NeedsInput;
  readonly 'write-failure': { readonly line: string } | NeedsInput | TimedOutThread;
  readonly finish: FinishedBatch | NeedsInput | TimedOutThread;
};

/** A rule set that is sound by itself. */
export type SummarisedRules = {
  /** SHA-256 as `inputs.rules` of results. */
  readonly hash: string;
  readonly summary: RuleSetSummary;
};

/** The thread does not have the batch: the same job is to be given again with its input. */
export type NeedsInput = { readonly needs: 'input' };

/** The thread had to be ended before it came to its part: the base of the batch took too long. */
export type TimedOutThread = { readonly ended: 'thread-timed-out' };

/** How a chunk ended; its lines have been sent. `task-timed-out`: within the task that had begun last. */
export type TasksEnd = { readonly ended: 'done' | 'stopped' | 'task-timed-out' } | TimedOutThread;

/** Messages about a chunk: a task begins, and then its line is ready. */
export type TaskMessage = { readonly begun: number } | { readonly line: string };
