import { workerData } from 'piscina';
import type { Limits } from '../input/limits.ts';
import type { JobAnswer } from '../operations/operation.ts';
import { panelContext } from '../operations/process-context.ts';
import { inLanguage } from '../text/language.ts';
import { createBatchCache } from './batch-cache.ts';
import { doRunJob } from './do-run-job.ts';
import type { RunThreadJob } from './run-thread-job.ts';
import { announceThread } from './thread-identity.ts';
import type { ThreadTask } from './thread-pool.ts';

/** Settings passed to the threads when they start. */
export type RunThreadSettings = { readonly limits: Limits };

/** Batches that a thread caches: the one that it works on, and one that goes before it. */
const cachedBatches = 2;

/** A thread holds one job at a time: this is whether that one is to stop. */
const current: { stop: Int32Array | null } = { stop: null };
const isStopped = (): boolean => current.stop !== null && Atomics.load(current.stop, 0) !== 0;
const { limits } = (workerData as RunThreadSettings | null | undefined) ?? {};
const context = panelContext(limits, isStopped);
const batches = createBatchCache(cachedBatches);

/** Is the document stored? Then it is in English, and is written in the language of whoever reads it. */
const isStored = ({ do: what }: RunThreadJob): boolean =>
  what === 'solve' || what === 'tasks' || what === 'write-failure' || what === 'finish';

/** The entry of a thread that works for stored runs. */
export default async ({ job, port, stop, language }: ThreadTask<RunThreadJob>): Promise<JobAnswer> => {
  current.stop = stop;
  announceThread(port);
  try {
    return await inLanguage(isStored(job) ? 'en' : language, () =>
      doRunJob(job, context, batches, (message) => {
        port.postMessage(message);
      }),
    );
  } finally {
    current.stop = null;
    port.close();
  }
};
