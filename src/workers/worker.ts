import { workerData } from 'piscina';
import { panelContext } from '../panel-context.ts';
import { runJob, type JobAnswer } from '../panel/jobs.ts';
import type { Limits } from '../panel/limits.ts';
import type { WorkerTask } from './runner.ts';

// The service says what may be asked for; the command line does not.
const context = panelContext((workerData as Limits | null | undefined) ?? undefined);

/** The entry of a worker thread. */
export default async ({ job, port }: WorkerTask): Promise<JobAnswer> => {
  try {
    return await runJob(
      job,
      context,
      (prepared) => {
        port.postMessage(prepared);
      },
      (line) => {
        port.postMessage({ line });
      },
    );
  } finally {
    port.close();
  }
};
