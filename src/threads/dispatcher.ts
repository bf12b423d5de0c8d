import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { JobAnswer } from '../operations/operation.ts';
import type { Job } from '../operations/run-job.ts';
import type { StoredInputs } from '../model/pool-cache.ts';
import type { StoredNames } from '../model/stored-reference.ts';
import { inLanguage, inThisLanguage } from '../text/language.ts';
import { createTurns, createWaitEstimate, timeoutSignal, type Rejected, type QueuedBy } from './queueing.ts';
import type { JobSettings, ThreadFailure, ThreadPool } from './thread-pool.ts';

/** What is known of a job when it is over. */
export type JobReport = {
  readonly operation: Job['operation'];
  readonly answer: JobAnswer | ThreadFailure | Rejected | { readonly status: 'cancelled' };
  /** Seconds from its arrival until a thread took it, and from then until it was over. */
  readonly waited: number;
  readonly worked: number;
};

export type DispatcherSettings = {
  /** Jobs that are done at once, `>= 1`. */
  readonly threads: number;
  /** Jobs that may wait for a thread. */
  readonly queue: number;
  /** Seconds that a job may wait. */
  readonly queueTimeout: number;
  /** Monotonic, milliseconds. */
  readonly clock: () => number;
};

/** With `clientDisconnected` the promise rejects with the reason, once the thread is free again. */
export type DispatchSettings = QueuedBy & {
  readonly onLine?: (line: string) => void;
  /** No client waits for the answer: all other jobs go first, and the job is not reported. */
  readonly isWarmUp?: boolean;
  /** Looks up what the request names of the store; absent: it names nothing. */
  readonly lookUp?: (names: StoredNames) => Promise<StoredInputs>;
};

/**
 * Hands jobs to threads: the first of every client before the second of any, and else as they came. Batches of
 * what-ifs let single jobs pass, leave a thread free for them where there are several, and half of the places in the
 * line.
 */
export type Dispatcher = {
  /** @throws the reason of `clientDisconnected`; whatever the thread pool or `lookUp` throws. */
  readonly dispatch: (job: Job, how?: DispatchSettings) => Promise<JobAnswer | ThreadFailure | Rejected>;
  /** Would a job be refused if it came now? Null: no. To be asked before a body is read. */
  readonly wouldReject: (operation: Job['operation']) => Rejected | null;
  readonly onReport: (listener: (report: JobReport) => void) => void;
  readonly state: () => { readonly waiting: number; readonly running: number; readonly threads: number };
  /**
   * Takes nothing more and waits until all that came is done.
   * @param limit - seconds; after it, what waits is refused and what runs gives what it has so far.
   */
  readonly drain: (limit: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Below every single job: batches and warm-up. */
const [batchPriority, warmUpPriority] = [-1e12, -2e12];

export const createDispatcher = (
  runner: ThreadPool,
  { threads, queue: places, queueTimeout, clock }: DispatcherSettings,
): Dispatcher => {
  const single = new PQueue({ concurrency: threads });
  const lane = Math.max(1, threads - 1);
  const batches = new PQueue({ concurrency: lane });
  const listeners: ((report: JobReport) => void)[] = [];
  const stopping = new AbortController();
  const finishNow = new AbortController();
  // Every job listens to it.
  setMaxListeners(0, finishNow.signal);
  const takeTurn = createTurns();
  const estimate = createWaitEstimate();

  const waiting = (): number => single.size + batches.size;
  const rejected = (reason: Rejected['reason']): Rejected => ({
    status: 'refused',
    reason,
    retryAfter: estimate.after(waiting(), threads),
  });
  const wouldReject = (operation: Job['operation']): Rejected | null => {
    if (stopping.signal.aborted) return rejected('stopping');
    const startsAtOnce = single.pending < threads && (operation !== 'what-if' || batches.pending < lane);
    const isPlace = waiting() < places && (operation !== 'what-if' || batches.size < places / 2);
    return startsAtOnce || isPlace ? null : rejected('queue-full');
  };

  const dispatch = async (
    job: Job,
    how: DispatchSettings = {},
  ): Promise<JobAnswer | ThreadFailure | Rejected> => {
    const arrived = clock();
    let taken: number | null = null;
    const report = (answer: JobReport['answer']): void => {
      const over = clock();
      const [waited, worked] = [(taken ?? over) - arrived, taken === null ? 0 : over - taken];
      if (taken !== null) estimate.learn(worked / 1000);
      if (how.isWarmUp === true) return;
      for (const listener of listeners) {
        listener({ operation: job.operation, answer, waited: waited / 1000, worked: worked / 1000 });
      }
    };
    const rejection = wouldReject(job.operation);
    if (rejection !== null) {
      report(rejection);
      return rejection;
    }
    const { clientDisconnected, client, isWarmUp = false } = how;
    const { signal, clear } = timeoutSignal(queueTimeout, [clientDisconnected, finishNow.signal]);
    const turn = takeTurn(client);
    const work = inThisLanguage(async (): Promise<JobAnswer | ThreadFailure> => {
      clear();
      turn.begin();
      taken = clock();
      const answer = await runWithStored(runner, job, how, finishNow.signal);
      return withRendering(runner, job, answer, { clientDisconnected });
    });
    const { priority } = turn;
    try {
      const answer =
        job.operation === 'what-if'
          ? await batches.add(() => single.add(work, { signal, priority: batchPriority }), {
              signal,
              priority,
            })
          : await single.add(work, { signal, priority: isWarmUp ? warmUpPriority : priority });
      report(answer);
      return answer;
    } catch (error) {
      if (clientDisconnected?.aborted === true) {
        report({ status: 'cancelled' });
        throw error;
      }
      if (!signal.aborted) throw error;
      const late = rejected(finishNow.signal.aborted ? 'stopping' : 'waited-too-long');
      report(late);
      return late;
    } finally {
      clear();
      turn.end();
    }
  };

  return {
    dispatch,
    wouldReject,
    onReport: (listener) => listeners.push(listener),
    state: () => ({ waiting: waiting(), running: single.pending, threads: runner.threads() }),
    drain: async (limit) => {
      stopping.abort();
      const timer = setTimeout(() => {
        finishNow.abort();
      }, limit * 1000);
      await Promise.all([batches.onIdle(), single.onIdle()]);
      clearTimeout(timer);
    },
    close: () => runner.close(),
  };
};

/** The answer of a job; if it names what is stored, that is looked up, and the job given again with it. */
const runWithStored = async (
  runner: ThreadPool,
  job: Job,
  { clientDisconnected, onLine, lookUp }: DispatchSettings,
  finishNow: AbortSignal,
): Promise<JobAnswer | ThreadFailure> => {
  const settings = { clientDisconnected, onLine, finishNow };
  const first = await runner.run(lookUp === undefined ? job : { ...job, stored: 'not-looked-up' }, settings);
  if (first.status !== 'done' || first.needs === undefined || lookUp === undefined) return first;
  return runner.run({ ...job, stored: await lookUp(first.needs) }, settings);
};

/** An answer in the format that was asked for, too. Of one that must not be used, nothing is written. */
const withRendering = async (
  runner: ThreadPool,
  { operation, format }: Job,
  answer: JobAnswer | ThreadFailure,
  how: JobSettings,
): Promise<JobAnswer | ThreadFailure> => {
  if (format === undefined || answer.status !== 'done' || answer.disagreement !== undefined) return answer;
  const { document } = answer;
  const draw = (): Promise<JobAnswer | ThreadFailure> => runner.run({ operation, format, document }, how);
  const drawn = await (answer.language === undefined ? draw() : inLanguage(answer.language, draw));
  if (drawn.status !== 'done') return drawn;
  return { ...answer, ...(drawn.rendered === undefined ? {} : { rendered: drawn.rendered }) };
};
