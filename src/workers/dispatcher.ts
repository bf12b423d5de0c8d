import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { Job, JobAnswer } from '../panel/jobs.ts';
import type { Lost, Runner } from './runner.ts';

/** Nobody could do the job: too many were waiting, it waited too long, or the service is being stopped. */
export type Refused = {
  readonly status: 'refused';
  readonly reason: 'queue-full' | 'waited-too-long' | 'stopping';
  /** When to try again, whole seconds from now, `>= 1`. */
  readonly retryAfter: number;
};

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

export type DispatchSettings = {
  /** The client went away: the promise rejects with the reason, once the worker is free again. */
  readonly gone?: AbortSignal;
  readonly onLine?: (line: string) => void;
  /** Nobody waits for the answer: the job lets all others pass, and is not reported. */
  readonly rehearses?: boolean;
};

/**
 * Hands jobs to workers, first come, first served. Batches of what-ifs let single jobs pass, leave a worker free
 * for them where there are several, and half of the places in the line.
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

/** How much the newest job weighs in the mean time of a job. */
const newest = 0.1;

/** What a job takes as long as none was done yet, seconds. */
const firstGuess = 0.1;

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
  let meanSeconds = firstGuess;

  const waiting = (): number => single.size + batches.size;
  const refused = (reason: Refused['reason']): Refused => ({
    status: 'refused',
    reason,
    retryAfter: Math.max(1, Math.ceil(((waiting() + 1) * meanSeconds) / workers)),
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
      if (taken !== null) meanSeconds += newest * (worked / 1000 - meanSeconds);
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
    const leave = new AbortController();
    const giveUp = (): void => {
      leave.abort();
    };
    const timer = setTimeout(giveUp, queueWait * 1000);
    const reasonsToLeave = [how.gone, hurry.signal];
    for (const signal of reasonsToLeave) signal?.addEventListener('abort', giveUp, { once: true });
    const staysInLine = (): void => {
      clearTimeout(timer);
      for (const signal of reasonsToLeave) signal?.removeEventListener('abort', giveUp);
    };
    const work = async (): Promise<JobAnswer | Lost> => {
      staysInLine();
      taken = clock();
      return runner.run(job, { ...how, hurry: hurry.signal });
    };
    try {
      const answer =
        job.operation === 'what-if'
          ? await batches.add(() => single.add(work, { signal: leave.signal }), { signal: leave.signal })
          : await single.add(work, { signal: leave.signal, priority: how.rehearses === true ? -1 : 1 });
      report(answer);
      return answer;
    } catch (error) {
      if (how.gone?.aborted === true) {
        report({ status: 'cancelled' });
        throw error;
      }
      if (!leave.signal.aborted) throw error;
      const late = refused(hurry.signal.aborted ? 'stopping' : 'waited-too-long');
      report(late);
      return late;
    } finally {
      staysInLine();
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
