import type { z } from 'zod';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import type { Outcome } from '../input/issues/outcome.ts';
import type { Done, JobAnswer } from '../operations/operation.ts';
import {
  answerTask,
  finishBatch,
  isStopped,
  lineOfFailure,
  timeLimitOf,
  type OpenBatch,
} from '../run-kinds/batch-run.ts';
import { checkAdoption } from '../run-kinds/check-adoption.ts';
import { checkStoredPool } from '../run-kinds/check-pool.ts';
import { checkRules, type CheckedRules } from '../run-kinds/check-rules.ts';
import { isSingle, kindOf, kinds } from '../run-kinds/kinds.ts';
import {
  type PreparedRun,
  toRunInput,
  type RunInput,
  type SingleRunInput,
  type SolveRunInput,
  type StoredRunInput,
} from '../run-kinds/run-input.ts';
import { readRunRequest } from '../run-kinds/read-request.ts';
import { summariseRuleSet } from '../run-kinds/rule-set-summary.ts';
import type { SingleKind } from '../run-kinds/run-kind.ts';
import type { BatchCache } from './batch-cache.ts';
import type {
  TimedOutThread,
  NeedsInput,
  RunThreadDocuments,
  RunThreadJob,
  TasksEnd,
  TaskMessage,
} from './run-thread-job.ts';
import type { ThreadMessage } from './thread-pool.ts';

type JobTo<Do extends RunThreadJob['do']> = Extract<RunThreadJob, { readonly do: Do }>;
type OfBatch = JobTo<'tasks' | 'write-failure' | 'finish'>;

/**
 * Does a job for a stored run. Blocks the thread.
 * @param batches - that the thread knows from earlier jobs.
 * @param emit - sends the caller a line, or the answer to use if the thread does not return.
 */
export const doRunJob = async (
  job: RunThreadJob,
  context: PanelContext,
  batches: BatchCache,
  emit: (message: ThreadMessage) => void,
): Promise<JobAnswer> => {
  switch (job.do) {
    case 'check-pool':
      return answerTo(checkStoredPool(job, context));
    case 'check-rules':
      return summarise(checkRules(job.rules, context.limits));
    case 'read-request':
      return answerTo(readRunRequest(job.bytes, context.limits));
    case 'prepare':
      return answerTo(prepare(job.input, context));
    case 'check-adoption': {
      // Proofs of hard calls take long: report when the time is up.
      emit({ document: textOf(timedOut), timeLimit: context.limits.longestTimeLimit });
      return answerTo(checkAdoption(slateRun(job.input), job.files, context));
    }
    case 'solve':
      return solve(job, context, emit);
    case 'tasks':
      if (isStopped(context)) return done({ ended: 'stopped' });
      return withBatch(job, context, batches, emit, (batch) => answerTasks(job, batch, context, emit));
    case 'write-failure':
      return withBatch(job, context, batches, emit, (batch) =>
        done({ line: lineOfFailure(batch, job.index, job.failure, context) }),
      );
    case 'finish':
      return withBatch(job, context, batches, emit, (batch) =>
        done(finishBatch(batch, job.lines, job.status)),
      );
  }
};

type Document = RunThreadDocuments[RunThreadJob['do']];

const textOf = (document: Document): string => JSON.stringify(document);

const done = (document: Document): Done => ({ status: 'done', document: textOf(document) });

const answerTo = (outcome: Outcome<Document>): JobAnswer =>
  outcome.status === 'invalid' ? outcome : done(outcome.value);

const summarise = (checked: Outcome<CheckedRules>): JobAnswer => {
  if (checked.status === 'invalid') return checked;
  const { hash, document } = checked.value;
  return { ...done({ hash, summary: summariseRuleSet(document) }), text: JSON.stringify(document) };
};

const solve = async (
  job: JobTo<'solve'>,
  context: PanelContext,
  post: (message: ThreadMessage) => void,
): Promise<JobAnswer> => {
  const input = single(job.input);
  const outcome = await (kindOf(input) as SingleKind<z.core.$ZodShape, RunInput>).run(
    input,
    context,
    (prepared, timeLimit) => {
      post({ document: prepared && textOf(prepared), timeLimit });
    },
    (progress) => {
      post({ line: JSON.stringify(progress) });
    },
  );
  return answerTo(outcome);
};

const prepare = (stored: StoredRunInput, context: PanelContext): Outcome<PreparedRun> => {
  const input = toRunInput(stored);
  return kindOf(input).prepare(input, context);
};

/** @throws Error for a batch. */
const single = (stored: StoredRunInput): SingleRunInput => {
  const input = toRunInput(stored);
  if (!isSingle(input)) throw new Error(`a run of the kind ${input.kind} is done task by task`);
  return input;
};

/** @throws Error for a run that recommends no slate. */
const slateRun = (stored: StoredRunInput): SolveRunInput => {
  const input = single(stored);
  if (input.kind === 'assign') throw new Error('members in posts are not adopted');
  return input;
};

const needsInput: NeedsInput = { needs: 'input' };
const timedOut: TimedOutThread = { ended: 'thread-timed-out' };
const taskTimedOut: TasksEnd = { ended: 'task-timed-out' };

/**
 * The batch from the cache of the thread, or planned again from the input.
 * @throws Error for a run that is no batch.
 */
const withBatch = async (
  { run, input: stored }: OfBatch,
  context: PanelContext,
  batches: BatchCache,
  post: (message: ThreadMessage) => void,
  use: (batch: OpenBatch) => JobAnswer,
): Promise<JobAnswer> => {
  const known = batches.find(run);
  if (known !== null) return use(known);
  if (stored === null) return done(needsInput);
  const input = toRunInput(stored);
  if (isSingle(input)) throw new Error(`a run of the kind ${input.kind} has no tasks`);
  const waitFor = (timeLimit: number): void => {
    post({ document: textOf(timedOut), timeLimit });
  };
  const opened = await kinds[input.kind].open(input, context, waitFor);
  if (opened.status === 'invalid') return opened;
  // The time that the base took is not that of what follows.
  waitFor(timeLimitOf(opened.value.batch));
  // A base that was stopped is not the base of the next chunk.
  if (!isStopped(context)) batches.add(run, opened.value);
  return use(opened.value);
};

const answerTasks = (
  { from, to }: JobTo<'tasks'>,
  batch: OpenBatch,
  context: PanelContext,
  post: (message: ThreadMessage) => void,
): JobAnswer => {
  const emitOfTask = (message: TaskMessage): void => {
    post({ line: JSON.stringify(message) });
  };
  for (let index = from; index < Math.min(to, batch.batch.tasks.length); index += 1) {
    if (isStopped(context)) return done({ ended: 'stopped' });
    emitOfTask({ begun: index });
    post({ document: textOf(taskTimedOut), timeLimit: timeLimitOf(batch.batch) });
    const line = answerTask(batch, index, context);
    if (line === null) return done({ ended: 'stopped' });
    emitOfTask({ line });
  }
  return done({ ended: 'done' });
};
