import { panelContext } from '../panel-context.ts';
import { runJob, type JobAnswer } from '../panel/jobs.ts';
import type { WorkerTask } from './runner.ts';

const context = panelContext();

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
