import type { RequestSource } from '../answers/request-input.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import type { SentBody } from '../input/request-parts.ts';
import type { JobAnswer, OnPrepared, Operation } from './operation.ts';
import { operations, type OperationName } from './operations.ts';
import { readRequestInput } from './read-request-input.ts';

/**
 * One piece of work, from the bytes that came in to the bytes that go out: what a thread does, and what every
 * interface asks for.
 */
export type Job = {
  readonly operation: OperationName;
  readonly source: RequestSource;
  /** Are results wanted one by one as they come, where the operation can? */
  readonly streams?: boolean;
  /** The format in which the document is wanted too; absent: as JSON alone. */
  readonly format?: string;
};

/**
 * Does a job. Blocks the thread while it solves.
 * @param onPrepared - given what to answer if the job never ends. @param onLine - given the lines of one that streams.
 * @throws Error for a form, or files, of an operation that takes a body of its own kind.
 */
export const runJob = async (
  { operation: name, source, streams = false }: Job,
  context: PanelContext,
  onPrepared: OnPrepared = () => undefined,
  onLine: (line: string) => void = () => undefined,
): Promise<JobAnswer> => {
  const operation: Operation = operations[name];
  const outcome =
    'runBody' in operation
      ? await operation.runBody(bodyOf(source), context, onPrepared, streams ? onLine : null)
      : await operation.run(await readRequestInput(operation, source, context), context, onPrepared);
  return outcome.status === 'invalid' ? outcome : outcome.value;
};

/** @throws Error for a form, or files. */
const bodyOf = (source: RequestSource): SentBody => {
  if (source.as !== 'body') throw new Error('the operation takes a JSON body');
  return source;
};
