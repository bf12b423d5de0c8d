import type { RequestSource } from '../answers/request-input.ts';
import { guarded } from '../answers/solve/guard.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import type { SentBody } from '../input/request-parts.ts';
import type { ReadContext } from '../model/pool-cache.ts';
import { inLanguage } from '../text/language.ts';
import {
  mapOutcome,
  needing,
  type Done,
  type JobAnswer,
  type OnPrepared,
  type Operation,
  type PartsOperation,
} from './operation.ts';
import { loadOperation } from './load-operation.ts';
import type { OperationName } from './operations.ts';
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
  /** What the request names of the store; absent: there is none that it could name anything of. */
  readonly stored?: ReadContext['stored'];
};

/**
 * Does a job. Blocks the thread while it solves.
 * @param onPrepared - given what to answer if the job never ends. @param onLine - given the lines of one that streams.
 * @throws Error for a form, or files, of an operation that takes a body of its own kind.
 */
export const runJob = async (
  { operation: name, source, streams = false, stored }: Job,
  panelContext: PanelContext,
  onPrepared: OnPrepared = () => undefined,
  onLine: (line: string) => void = () => undefined,
): Promise<JobAnswer> => {
  const operation: Operation = await loadOperation(name);
  const context = stored === undefined ? panelContext : { ...panelContext, stored };
  const outcome =
    'runBody' in operation
      ? await operation.runBody(bodyOf(source), context, onPrepared, streams ? onLine : null)
      : await runParts(operation, source, context, onPrepared);
  return outcome.status === 'invalid' ? outcome : outcome.value;
};

const runParts = async (
  operation: PartsOperation,
  source: RequestSource,
  context: PanelContext,
  onPrepared: OnPrepared,
): Promise<Outcome<Done>> => {
  const input = await readRequestInput(operation, source, context);
  if (input.missing !== undefined) return valid(needing(input.missing));
  const language = input.options?.language;
  // What an operation does before it first waits, such as reading a large pool, has no time limit.
  const run = () => guarded(context, Infinity, () => operation.run(input, context, onPrepared));
  if (language === undefined) return run();
  const outcome = await inLanguage(language, run);
  return mapOutcome(outcome, (done) => ({ ...done, language }));
};

/** @throws Error for a form, or files. */
const bodyOf = (source: RequestSource): SentBody => {
  if (source.as !== 'body') throw new Error('the operation takes a JSON body');
  return source;
};
