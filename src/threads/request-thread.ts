import { workerData } from 'piscina';
import type { Limits } from '../input/limits.ts';
import { createPoolCache } from '../model/pool-cache.ts';
import type { JobAnswer } from '../operations/operation.ts';
import { panelContext } from '../operations/process-context.ts';
import { runJob } from '../operations/run-job.ts';
import { inLanguage } from '../text/language.ts';
import type { DrawJob } from './draw-document.ts';
import { announceThread } from './thread-identity.ts';
import type { ThreadTask } from './thread-pool.ts';

/** Settings that the service passes to its threads. */
export type RequestThreadSettings = {
  readonly limits: Limits;
  /** Pools that each thread caches. */
  readonly pools: number;
};

/** A thread holds one job at a time: this is whether that one is to stop. */
const current: { stop: Int32Array | null } = { stop: null };
const isStopped = (): boolean => current.stop !== null && Atomics.load(current.stop, 0) !== 0;
// The service has limits; the command line does not.
const { limits, pools } = (workerData as RequestThreadSettings | null | undefined) ?? {};
const context = panelContext(limits, isStopped, pools === undefined ? undefined : createPoolCache(pools));

/** The entry of a thread for requests. */
export default async ({ job, port, stop, language }: ThreadTask): Promise<JobAnswer> => {
  current.stop = stop;
  announceThread(port);
  try {
    return await inLanguage(language, () =>
      'document' in job
        ? draw(job)
        : runJob(
            job,
            context,
            (prepare) => {
              port.postMessage(prepare());
            },
            (line) => {
              port.postMessage({ line });
            },
          ),
    );
  } finally {
    current.stop = null;
    port.close();
  }
};

/** What writes documents takes a moment to load; answers as JSON do not need it. */
const draw = async (job: DrawJob): Promise<JobAnswer> => {
  const { drawDocument } = await import('./draw-document.ts');
  return drawDocument(job);
};
