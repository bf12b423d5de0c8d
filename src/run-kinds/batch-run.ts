import { serialise, toLine } from '../answers/result/result.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import { planBatch, type Batch } from '../answers/what-if/plan-batch.ts';
import { createTaskSolver, type TaskSolver } from '../answers/what-if/solve-tasks.ts';
import { summarise } from '../answers/what-if/summarise.ts';
import { toFailed, toTimedOut } from '../answers/what-if/unfinished-results.ts';
import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import type { WhatIfRunInput } from './run-input.ts';
import { toWhatIfInput } from './what-if-input.ts';

/** A batch that is planned and whose base is solved: from here on each task costs only itself. */
export type OpenBatch = { readonly batch: Batch; readonly solver: TaskSolver };

/** The document of a batch at its end. */
export type FinishedBatch = {
  /** The summary with all results, as `POST /v1/what-ifs` answers, to the byte. */
  readonly result: string;
  readonly outcome: WhatIfSummary['status'];
  /** SHA-256 of pool and rule set as they were read. */
  readonly inputs: { readonly pool: string; readonly rules: string };
  /** Of the base, objective units; null: no slate. */
  readonly objective: number | null;
};

/**
 * Plans a batch that was found sound before, and solves its base. Blocks the thread while it solves.
 * @param onPlanned - called before the base is solved, with the seconds that it may take.
 */
export const openBatch = async (
  input: WhatIfRunInput,
  context: PanelContext,
  onPlanned: (timeLimit: number) => void,
): Promise<Outcome<OpenBatch>> => {
  const planned = planBatch(toWhatIfInput(input, context.limits), context, true);
  if (planned.status === 'invalid') return planned;
  const batch = planned.value;
  onPlanned(timeLimitOf(batch));
  return valid({ batch, solver: await createTaskSolver(batch, context) });
};

/** Seconds that the base and each task may take. */
export const timeLimitOf = ({ entries }: Batch): number => entries.options.timeLimit;

/**
 * The line of a task. An exception makes only this task fail. Blocks the thread.
 * @returns null when the job was stopped meanwhile: the task is still to be solved then.
 */
export const answerTask = (
  { batch, solver }: OpenBatch,
  index: number,
  context: PanelContext,
): string | null => {
  const task = batch.tasks[index]!;
  const solve = (): WhatIfResult => {
    try {
      return solver.solve(task).result;
    } catch (error) {
      return toFailed(task, batch, error instanceof Error ? error.message : String(error));
    }
  };
  const result = solve();
  return isStopped(context) ? null : toLine(result);
};

/** Must the job stop, as at its time limit? Results found after that are not reproducible. */
export const isStopped = ({ deadlineClock }: PanelContext): boolean => deadlineClock() === Infinity;

/** Why a task has no answer: its thread timed out, or failed. */
export type TaskFailure = { readonly why: 'timed-out' } | { readonly why: 'failed'; readonly reason: string };

/** The line of a task that a thread did not come back from. */
export const lineOfFailure = (
  { batch, solver }: OpenBatch,
  index: number,
  failure: TaskFailure,
  readContext: ReadContext,
): string => {
  const task = batch.tasks[index]!;
  return toLine(
    failure.why === 'failed'
      ? toFailed(task, batch, failure.reason)
      : toTimedOut(task, batch, solver.base.result, readContext),
  );
};

/** @param lines - of all tasks that have one, in the order of the tasks. */
export const finishBatch = (
  { batch, solver }: OpenBatch,
  lines: readonly string[],
  status: WhatIfSummary['status'],
): FinishedBatch => {
  const base = solver.base.result;
  const results = lines.map((line) => JSON.parse(line) as WhatIfResult);
  const summary = summarise(batch, base, results, status);
  return {
    result: serialise({ ...summary, results }),
    outcome: summary.status,
    inputs: { pool: summary.inputs.pool, rules: summary.inputs.rules },
    objective: base.objective,
  };
};
