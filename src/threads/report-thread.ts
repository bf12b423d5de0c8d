import type { JobAnswer } from '../operations/operation.ts';
import { drawDocument, type DrawJob } from './draw-document.ts';
import { inLanguage } from '../text/language.ts';
import { announceThread } from './thread-identity.ts';
import type { ThreadTask } from './thread-pool.ts';

/** The entry of a thread that draws the results of runs. */
export default async ({ job, port, language }: ThreadTask<DrawJob>): Promise<JobAnswer> => {
  announceThread(port);
  try {
    return await inLanguage(language, () => drawDocument(job));
  } finally {
    port.close();
  }
};
