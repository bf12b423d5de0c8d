import { workerData } from 'piscina';
import { receiveBatch, type SentBatch } from '../answers/what-if/sent-batch.ts';
import { createTaskSolver } from '../answers/what-if/solve-tasks.ts';
import type { JobAnswer } from '../operations/operation.ts';
import { panelContext } from '../operations/process-context.ts';
import { inLanguage } from '../text/language.ts';
import type { TaskJob, TaskDocument } from './run-batch.ts';
import type { ThreadTask } from './thread-pool.ts';

const context = panelContext();
const batch = receiveBatch(workerData as SentBatch, context);
const solver = await createTaskSolver(batch, context);

/** The entry of a thread that solves the tasks of one batch, each from what the base has left. */
export default ({ job: { index, certificate }, port, language }: ThreadTask<TaskJob>): Promise<JobAnswer> =>
  inLanguage(language, () => {
    try {
      port.postMessage({ document: '', timeLimit: batch.entries.options.timeLimit });
      const { result, proof } = index === 'base' ? solver.base : solver.solve(batch.tasks[index]!);
      const document: TaskDocument = {
        result,
        proof:
          certificate && proof !== null ? { ruleSet: proof.ruleSet, certificate: proof.certificate() } : null,
      };
      return { status: 'done', document: JSON.stringify(document) };
    } finally {
      port.close();
    }
  });
