import type { RequestInput } from '../answers/request-input.ts';
import type { Invalid } from '../input/issues/outcome.ts';
import type { Done } from '../operations/operation.ts';
import type { OperationName } from '../operations/operations.ts';
import { createThreadPool } from '../threads/thread-pool.ts';
import type { CommandContext } from './command.ts';

/** A document of a thread, parsed, and what came with it. */
export type ThreadAnswer = Omit<Done, 'document'> & { readonly document: unknown };

/**
 * Does one job in a thread of its own, and stops it when the user interrupts.
 * @throws Error where the thread failed.
 */
export const runInThread = async (
  operation: OperationName,
  input: RequestInput,
  context: CommandContext,
): Promise<Invalid | ThreadAnswer> => {
  const threads = createThreadPool({ threads: 1 });
  try {
    const answer = await threads.run(
      { operation, source: { as: 'read', input } },
      { clientDisconnected: context.signal },
    );
    if (answer.status === 'thread-failed') throw new Error(`a thread ${answer.reason}: ${answer.detail}`);
    return answer.status === 'invalid'
      ? answer
      : { ...answer, document: JSON.parse(answer.document) as unknown };
  } finally {
    await threads.close();
  }
};
