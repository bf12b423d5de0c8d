import type { CertificateDocument } from '../answers/proof/certificate-schema.ts';
import type { Batch } from '../answers/what-if/plan-batch.ts';
import { sendBatch } from '../answers/what-if/sent-batch.ts';
import type { Task } from '../answers/what-if/plan-tasks.ts';
import { toFailed, toTimedOut } from '../answers/what-if/unfinished-results.ts';
import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { compiledModule } from '../files/compiled-module.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import { createThreadPool, type ThreadPool } from './thread-pool.ts';

/** A task by its place in the batch. `certificate`: is the proof wanted too? */
export type TaskJob = { readonly index: number | 'base'; readonly certificate: boolean };

/** What a thread makes of a task. */
export type TaskDocument = {
  readonly result: WhatIfResult;
  /** The rule set and the certificate; null where they are not wanted or there are none. */
  readonly proof: { readonly ruleSet: unknown; readonly certificate: CertificateDocument } | null;
};

export type BatchRun = {
  /** Threads, `>= 1`. */
  readonly threads: number;
  readonly certificates: boolean;
  /** Ids of tasks that were solved before. */
  readonly done: ReadonlySet<string>;
  /** Called for every task as it is done, in any order. */
  readonly onDone: (document: TaskDocument) => void;
  readonly signal: AbortSignal;
  readonly readContext: ReadContext;
};

const taskThread = compiledModule('threads/task-thread.js');

/** How a batch ended, and its base; null where it ended before that was solved. */
export type BatchEnd = { readonly status: WhatIfSummary['status']; readonly base: TaskDocument | null };

/**
 * Solves the tasks of a batch in several threads. One that fails, or whose thread crashes, does not stop the others.
 * @throws Error where the base was not solved and the batch was not stopped meanwhile.
 */
export const runBatch = async (
  batch: Batch,
  { threads, certificates, done, onDone, signal, readContext }: BatchRun,
): Promise<BatchEnd> => {
  const { totalTimeLimit } = batch.entries.options;
  const over = new AbortController();
  const timer =
    totalTimeLimit === undefined
      ? undefined
      : setTimeout(() => {
          over.abort();
        }, totalTimeLimit * 1000);
  const stop = AbortSignal.any([signal, over.signal]);
  const runner = createThreadPool<TaskJob>({ threads, filename: taskThread, workerData: sendBatch(batch) });
  const open = batch.tasks.flatMap((task, index) => (done.has(task.id) ? [] : [{ task, index }]));
  let solvedBase: TaskDocument | null = null;
  try {
    const base = solveBase(runner, { index: 'base', certificate: certificates }, stop).then((document) => {
      solvedBase = document;
      return document;
    });
    const next = open.values();
    const work = async (): Promise<void> => {
      for (const { task, index } of next) {
        const answer = await solveTask(runner, { index, certificate: certificates }, task, batch, stop);
        onDone(
          answer ?? {
            result: toTimedOut(task, batch, (await base).result, readContext),
            proof: null,
          },
        );
      }
    };
    await Promise.all([base, ...Array.from({ length: Math.min(threads, open.length) }, work)]);
    return { status: 'complete', base: solvedBase };
  } catch (error) {
    if (signal.aborted) return { status: 'interrupted', base: solvedBase };
    if (over.signal.aborted) return { status: 'time-limit', base: solvedBase };
    throw error;
  } finally {
    clearTimeout(timer);
    await runner.close();
  }
};

/** @throws Error where the base was not solved; the reason of the signal. */
const solveBase = async (
  runner: ThreadPool<TaskJob>,
  job: TaskJob,
  signal: AbortSignal,
): Promise<TaskDocument> => {
  const answer = await runner.run(job, { clientDisconnected: signal });
  if (answer.status === 'thread-failed') throw new Error(answer.detail);
  if (answer.status === 'invalid' || answer.document === '') throw new Error('the base was not solved');
  return JSON.parse(answer.document) as TaskDocument;
};

/** Null: it did not come back within its time. */
const solveTask = async (
  runner: ThreadPool<TaskJob>,
  job: TaskJob,
  task: Task,
  batch: Batch,
  signal: AbortSignal,
): Promise<TaskDocument | null> => {
  const answer = await runner.run(job, { clientDisconnected: signal });
  if (answer.status === 'thread-failed') {
    return { result: toFailed(task, batch, answer.detail), proof: null };
  }
  return answer.status === 'done' && answer.document !== ''
    ? (JSON.parse(answer.document) as TaskDocument)
    : null;
};
