import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { Job, JobAnswer } from '../operations/jobs.ts';
import type { Lost, Runner } from './thread-pool.ts';
import { createTurns, createWaitEstimate, leaveAfter, type Refused, type Waiting } from './queueing.ts';

/** What is known of a job when it is over. */
export type JobReport = {
  readonly operation: Job['operation'];
  readonly answer: JobAnswer | Lost | Refused | { readonly status: 'cancelled' };
  /** Seconds from its arrival until a worker took it, and from then until it was over. */
  readonly waited: number;
  readonly worked: number;
};

export type DispatcherSettings = {
  /** Jobs that are done at once, `>= 1`. */
  readonly workers: number;
  /** Jobs that may wait for a worker. */
  readonly queue: number;
  /** Seconds that a job may wait. */
  readonly queueWait: number;
  /** Monotonic, milliseconds. */
  readonly clock: () => number;
};

/** With `gone` the promise rejects with the reason, once the worker is free again. */
export type DispatchSettings = Waiting & {
  readonly onLine?: (line: string) => void;
  /** Nobody waits for the answer: the job lets all others pass, and is not reported. */
  readonly rehearses?: boolean;
};

/**
 * Hands jobs to workers: the first of every client before the second of any, and else as they came. Batches of
 * what-ifs let single jobs pass, leave a worker free for them where there are several, and half of the places in the
 * line.
 */
export type Dispatcher = {
  readonly dispatch: (job: Job, how?: DispatchSettings) => Promise<JobAnswer | Lost | Refused>;
  /** Would a job be refused if it came now? Null: no. To be asked before a body is read. */
  readonly wouldRefuse: (operation: Job['operation']) => Refused | null;
  readonly onReport: (listener: (report: JobReport) => void) => void;
  readonly state: () => { readonly waiting: number; readonly running: number; readonly workers: number };
  /**
   * Takes nothing more and waits until all that came is done.
   * @param limit - seconds; after it, what waits is refused and what runs gives what it has so far.
   */
  readonly drain: (limit: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Below every turn of a single job: batches, and what nobody waits for. */
const [batchPriority, rehearsalPriority] = [-1e12, -2e12];

export const createDispatcher = (
  runner: Runner,
  { workers, queue: places, queueWait, clock }: DispatcherSettings,
): Dispatcher => {
  const single = new PQueue({ concurrency: workers });
  const lane = Math.max(1, workers - 1);
  const batches = new PQueue({ concurrency: lane });
  const listeners: ((report: JobReport) => void)[] = [];
  const stopping = new AbortController();
  const hurry = new AbortController();
  // Every job listens to it.
  setMaxListeners(0, hurry.signal);
  const takeTurn = createTurns();
  const estimate = createWaitEstimate();

  const waiting = (): number => single.size + batches.size;
  const refused = (reason: Refused['reason']): Refused => ({
    status: 'refused',
    reason,
    retryAfter: estimate.after(waiting(), workers),
  });
  const wouldRefuse = (operation: Job['operation']): Refused | null => {
    if (stopping.signal.aborted) return refused('stopping');
    const startsAtOnce = single.pending < workers && (operation !== 'what-if' || batches.pending < lane);
    const isPlace = waiting() < places && (operation !== 'what-if' || batches.size < places / 2);
    return startsAtOnce || isPlace ? null : refused('queue-full');
  };

  const dispatch = async (job: Job, how: DispatchSettings = {}): Promise<JobAnswer | Lost | Refused> => {
    const arrived = clock();
    let taken: number | null = null;
    const report = (answer: JobReport['answer']): void => {
      const over = clock();
      const [waited, worked] = [(taken ?? over) - arrived, taken === null ? 0 : over - taken];
      if (taken !== null) estimate.learn(worked / 1000);
      if (how.rehearses === true) return;
      for (const listener of listeners) {
        listener({ operation: job.operation, answer, waited: waited / 1000, worked: worked / 1000 });
      }
    };
    const no = wouldRefuse(job.operation);
    if (no !== null) {
      report(no);
      return no;
    }
    const { gone, client, rehearses = false } = how;
    const { signal, stay } = leaveAfter(queueWait, [gone, hurry.signal]);
    const turn = takeTurn(client);
    const work = async (): Promise<JobAnswer | Lost> => {
      stay();
      turn.begin();
      taken = clock();
      return runner.run(job, { gone, onLine: how.onLine, hurry: hurry.signal });
    };
    const { priority } = turn;
    try {
      const answer =
        job.operation === 'what-if'
          ? await batches.add(() => single.add(work, { signal, priority: batchPriority }), {
              signal,
              priority,
            })
          : await single.add(work, { signal, priority: rehearses ? rehearsalPriority : priority });
      report(answer);
      return answer;
    } catch (error) {
      if (gone?.aborted === true) {
        report({ status: 'cancelled' });
        throw error;
      }
      if (!signal.aborted) throw error;
      const late = refused(hurry.signal.aborted ? 'stopping' : 'waited-too-long');
      report(late);
      return late;
    } finally {
      stay();
      turn.end();
    }
  };

  return {
    dispatch,
    wouldRefuse,
    onReport: (listener) => listeners.push(listener),
    state: () => ({ waiting: waiting(), running: single.pending, workers: runner.workers() }),
    drain: async (limit) => {
      stopping.abort();
      const timer = setTimeout(() => {
        hurry.abort();
      }, limit * 1000);
      await Promise.all([batches.onIdle(), single.onIdle()]);
      clearTimeout(timer);
    },
    close: () => runner.close(),
  };
};
