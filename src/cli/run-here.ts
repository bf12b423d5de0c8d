import type { RequestInput } from '../answers/request-input.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import type { Invalid } from '../input/issues/outcome.ts';
import { commandLineLimits } from '../input/limits.ts';
import type { Done, JobAnswer, Prepared } from '../operations/operation.ts';
import type { OperationName } from '../operations/operations.ts';
import { panelContext } from '../operations/process-context.ts';
import { runJob } from '../operations/run-job.ts';
import type { CommandContext } from './command.ts';
import { createGuard, TimeOverError } from './guard.ts';
import { optimiseLater } from './optimise-later.ts';

/** A document, parsed, and what came with it. */
export type Answered = Omit<Done, 'document'> & { readonly document: unknown };

/**
 * Does one job in this process.
 * @param contextFor - makes what the job needs of the world.
 * @throws InterruptedError where the user interrupts. @throws Error where the job has no answer.
 */
export const runHere = async (
  operation: OperationName,
  input: RequestInput,
  { signal }: Pick<CommandContext, 'signal'>,
  contextFor = (isStopped: () => boolean): PanelContext => panelContext(commandLineLimits, isStopped),
): Promise<Invalid | Answered> => {
  const job = { operation, source: { as: 'read', input } } as const;
  const guard = createGuard(signal);
  optimiseLater('one');
  // One job has one context: engines that were ended in the middle of a call are not used again.
  const attempt = async (isOver: boolean): Promise<JobAnswer> => {
    const prepared: (() => Prepared)[] = [];
    const context = { ...contextFor(() => isOver), guard };
    try {
      return await runJob(job, context, (prepare) => prepared.push(prepare));
    } catch (error) {
      const last = error instanceof TimeOverError ? prepared.at(-1)?.() : undefined;
      if (last === undefined || (last.document === null && isOver)) throw error;
      const { document, facts, proof } = last;
      if (document === null) return await attempt(true);
      return {
        status: 'done',
        document,
        ...(facts === undefined ? {} : { facts }),
        ...(proof === undefined ? {} : { proof }),
      };
    }
  };
  const answer = await attempt(false);
  return answer.status === 'invalid'
    ? answer
    : { ...answer, document: JSON.parse(answer.document) as unknown };
};
