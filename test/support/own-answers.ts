import { panelContext } from '../../src/operations/process-context.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import { answerTask, finishBatch, openBatch } from '../../src/run-kinds/batch-run.ts';
import type { SolveRunInput, WhatIfRunInput } from '../../src/run-kinds/run-input.ts';
import type { EndedRun } from '../../src/run-kinds/run-kind.ts';
import { solveRun } from '../../src/run-kinds/solve-run.ts';
import { valueOf } from './runs.ts';

const nothing = (): void => undefined;

/** What the panel answers in this thread. */
export const solvedHere = async (input: SolveRunInput): Promise<EndedRun> =>
  valueOf(await solveRun(input, panelContext(serviceLimits), nothing, nothing));

/** The document of a batch, answered in this thread from its first task to its last. */
export const batchHere = async (input: WhatIfRunInput): Promise<string> => {
  const context = panelContext(serviceLimits);
  const open = valueOf(await openBatch(input, context, nothing));
  const lines = open.batch.tasks.map((_, index) => answerTask(open, index, context)!);
  return finishBatch(open, lines, 'complete').result;
};

/** A result document without what varies from run to run. */
export const lasting = (document: string | Buffer): unknown => {
  const { run, ...rest } = JSON.parse(document.toString()) as Readonly<Record<string, unknown>>;
  return run === undefined ? document.toString() : rest;
};
