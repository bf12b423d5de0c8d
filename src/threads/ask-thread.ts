import type { Invalid } from '../input/issues/outcome.ts';
import type { StoredRunInput } from '../run-kinds/run-input.ts';
import type { TimedOutThread, NeedsInput, RunThreadDocuments, RunThreadJob } from './run-thread-job.ts';
import { timedOut, type ThreadFailure, type ThreadPool, type JobSettings } from './thread-pool.ts';

/** The outcome of a job. Nothing is thrown, unless the caller has disconnected. */
export type Answered<T> =
  | {
      readonly status: 'done';
      readonly value: T;
      /** What came beside it. */
      readonly text?: string;
    }
  | Invalid
  | ThreadFailure;

/** Loads the input of a run; called only where a thread does not have it. */
export type LoadInput = () => Promise<StoredRunInput>;

type JobTo<Do extends RunThreadJob['do']> = Extract<RunThreadJob, { readonly do: Do }>;

/** Has a job done, and reads what came of it. */
export const ask = async <Do extends RunThreadJob['do']>(
  runner: ThreadPool<RunThreadJob>,
  job: JobTo<Do>,
  how: JobSettings = {},
): Promise<Answered<RunThreadDocuments[Do]>> => {
  const answer = await runner.run(job, how);
  return answer.status === 'done'
    ? {
        status: 'done',
        value: JSON.parse(answer.document) as RunThreadDocuments[Do],
        ...(answer.text === undefined ? {} : { text: answer.text }),
      }
    : answer;
};

/** A batch, and the threads that work for it. */
export type BatchToAsk = {
  readonly runner: ThreadPool<RunThreadJob>;
  /** Id of the run. */
  readonly run: string;
  readonly load: LoadInput;
};

type PartOfBatch = 'tasks' | 'write-failure' | 'finish';

/**
 * Has part of a batch done: first by a thread that may have the batch, and where it does not, again with the input.
 * @param jobOf - the job, from the batch as it is sent to the thread.
 */
export const askOfBatch = async <Do extends PartOfBatch>(
  { runner, run, load }: BatchToAsk,
  jobOf: (batch: Pick<JobTo<PartOfBatch>, 'run' | 'input'>) => JobTo<Do>,
  how: JobSettings = {},
): Promise<Answered<Exclude<RunThreadDocuments[Do], NeedsInput | TimedOutThread>>> => {
  const askWith = (input: StoredRunInput | null): Promise<Answered<RunThreadDocuments[Do]>> =>
    ask<Do>(runner, jobOf({ run, input }), how);
  const first = await askWith(null);
  const answer = first.status === 'done' && 'needs' in first.value ? await askWith(await load()) : first;
  if (answer.status !== 'done') return answer;
  const { value } = answer;
  if ('needs' in value || ('ended' in value && value.ended === 'thread-timed-out')) return timedOut();
  return { status: 'done', value: value as Exclude<RunThreadDocuments[Do], NeedsInput | TimedOutThread> };
};
