import type { TaskFailure } from '../run-kinds/batch-run.ts';
import { askOfBatch, type Answered, type BatchToAsk } from './ask-thread.ts';
import type { TasksEnd, TaskMessage } from './run-thread-job.ts';
import type { JobSettings } from './thread-pool.ts';

/** Lines of a chunk, in the order of its tasks: of all of them, or of those before the stop. */
export type AnsweredTasks = { readonly lines: readonly string[]; readonly stopped: boolean };

/**
 * Answers the tasks of a batch from `from` (included) to the end (excluded). If a thread fails in a task, that
 * task has a line that says so, and another thread continues after it.
 */
export const answerTasks = async (
  batch: BatchToAsk,
  from: number,
  to: number,
  how: Pick<JobSettings, 'clientDisconnected' | 'finishNow'>,
): Promise<Answered<AnsweredTasks>> => {
  const lines: string[] = [];
  const given = (stopped: boolean): Answered<AnsweredTasks> => ({
    status: 'done',
    value: { lines, stopped },
  });
  while (from + lines.length < to) {
    const first = from + lines.length;
    const last: { begun: number | null } = { begun: null };
    const onLine = (text: string): void => {
      const message = JSON.parse(text) as TaskMessage;
      if ('line' in message) lines.push(message.line);
      last.begun = 'begun' in message ? message.begun : null;
    };
    const answer = await askOfBatch<'tasks'>(batch, (of) => ({ do: 'tasks', from: first, to, ...of }), {
      ...how,
      onLine,
    });
    if (answer.status === 'invalid') return answer;
    if (answer.status === 'done' && answer.value.ended === 'done') return given(false);
    if (how.finishNow?.aborted === true) return given(true);
    const { begun } = last;
    const failure = begun === null ? null : failureOf(answer);
    if (begun === null || failure === null) {
      // Ended between two tasks: none of them is to blame.
      if (first < from + lines.length) continue;
      return answer.status === 'thread-failed' ? answer : given(true);
    }
    const written = await askOfBatch<'write-failure'>(batch, (of) => ({
      do: 'write-failure',
      index: begun,
      failure,
      ...of,
    }));
    if (written.status !== 'done') return written;
    lines.push(written.value.line);
  }
  return given(false);
};

/** Null: only the caller has stopped the thread. */
const failureOf = (
  answer: Exclude<Answered<TasksEnd>, { readonly status: 'invalid' }>,
): TaskFailure | null => {
  if (answer.status === 'thread-failed') return { why: 'failed', reason: answer.detail };
  return answer.value.ended === 'task-timed-out' ? { why: 'timed-out' } : null;
};
