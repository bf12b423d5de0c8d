import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { isLostConnection, isPassing } from '../store/database.ts';
import {
  failJob,
  findCancelled,
  forgetWorker,
  requeueJob,
  requeueOrphaned,
  requeueStray,
  leaseJob,
  heartbeat,
} from '../store/leases.ts';
import type { TakenJob } from '../store/queue.ts';
import { faultOf } from '../threads/fault.ts';
import { doJob, failRun, failure, type Commit, type JobContext } from './do-job.ts';
import { createPoller, sleepUntil, type Sleep } from './poller.ts';

export type WorkerSettings = JobContext & {
  /** Jobs that are done at once, `>= 1`. */
  readonly jobs: number;
  /** Version of this program. */
  readonly program: string;
  readonly log: WorkerLog;
  /** The clock that it waits by. */
  readonly sleep?: Sleep;
};

/** Reports only ids of runs and kinds of errors, nothing of a pool. */
export type WorkerLog = {
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
};

/** Takes jobs from the queue and does them. */
export type RunWorker = {
  /** There is something in the queue: it is looked at now and not only at the next turn. */
  readonly wake: () => void;
  /**
   * Takes nothing more, waits for what is being done, and requeues what is not done by then.
   * @param limit - seconds.
   */
  readonly stop: (limit: number) => Promise<void>;
};

/** Milliseconds between looks at an empty queue: of the one who watches it, and of others who have nothing to do. */
const [pollEvery, pollSeldom] = [500, 10_000];

/** Milliseconds between signs of life, in which it is also seen whether something was cancelled. */
const heartbeatEvery = 1000;

/** Seconds without a heartbeat after which a worker counts as failed. */
const heartbeatTimeout = 10;

/** Seconds after which a job leased to this worker, but unknown to it, is requeued. */
const strayAfter = 30;

/** Milliseconds before a database that cannot be reached is tried again. */
const tryAgainAfter = 1000;

/** How often a job that this program fails at is tried again. */
const mostFailures = 5;

type Current = {
  readonly taken: TakenJob;
  /** What there is so far is wanted: of a run that was cancelled, or since the worker ends. */
  readonly finishNow: AbortController;
  /** The worker ends. */
  readonly shutdown: AbortController;
};

export const startWorker = (settings: WorkerSettings): RunWorker => {
  const { store, jobs, program, log, sleep = sleepUntil } = settings;
  const { db, queue } = store;
  const identity = { id: randomUUID(), host: hostname(), program };
  const [stopping, ended] = [new AbortController(), new AbortController()];
  const current = new Set<Current>();
  const faults = new Map<string, number>();
  /** Jobs that are done or stored here. */
  const held = new Set<string>();
  const empty = createPoller(pollEvery, pollSeldom, sleep);
  const isStopping = (): boolean => stopping.signal.aborted;
  const untilReached = <T>(act: () => Promise<T>): Promise<T | undefined> =>
    tryUntilReached({ log, sleep }, stopping.signal, act);

  const work = async (): Promise<void> => {
    let storing = Promise.resolve();
    while (!isStopping()) {
      const taken = await take();
      if (taken === undefined) break;
      if (taken === null) {
        await empty.wait();
        continue;
      }
      empty.wake();
      held.add(taken.id);
      const commit = isStopping() ? () => requeueJob(db, queue, taken) : await doOne(taken);
      // While it is stored the next one is done.
      await storing;
      storing = storeResult(taken, commit);
    }
    await storing;
  };

  /** Null: there is none, or a temporary failure; undefined: it must stop. */
  const take = (): Promise<TakenJob | null | undefined> =>
    untilReached(() => leaseJob(db, queue, identity.id)).catch((error: unknown) => {
      log.error(faultOf(error), 'a worker cannot take a job');
      return null;
    });

  const doOne = async (taken: TakenJob): Promise<Commit> => {
    const own: Current = { taken, finishNow: new AbortController(), shutdown: new AbortController() };
    current.add(own);
    const signals = { finishNow: own.finishNow.signal, shutdown: own.shutdown.signal };
    try {
      const commit = await untilReached(() => doJob(settings, taken, signals));
      if (commit === undefined) return () => requeueJob(db, queue, taken);
      return async () => {
        await commit();
        faults.delete(taken.id);
      };
    } catch (error) {
      return failed(taken, error);
    } finally {
      current.delete(own);
    }
  };

  const storeResult = async (taken: TakenJob, commit: Commit): Promise<void> => {
    try {
      await untilReached(commit);
      // What was the last part of a batch has put a job into the queue.
      empty.wake();
    } catch (error) {
      await untilReached(failed(taken, error)).catch((again: unknown) => {
        log.error({ run: taken.job.run, ...faultOf(again) }, 'a job cannot be requeued');
      });
    } finally {
      held.delete(taken.id);
    }
  };

  const failed = (taken: TakenJob, error: unknown): Commit => {
    log.error({ run: taken.job.run, job: taken.job.do, ...faultOf(error) }, 'a job failed');
    const times = (faults.get(taken.id) ?? 0) + 1;
    faults.set(taken.id, times);
    if (times < mostFailures) return () => failJob(db, queue, taken);
    faults.delete(taken.id);
    return failRun(settings, taken, failure('repeatedly'));
  };

  const finishCancelled = async (): Promise<void> => {
    const unwanted = await findCancelled(
      db,
      [...current].map(({ taken }) => taken.job.run),
    );
    for (const own of current) {
      if (!unwanted.has(own.taken.job.run)) continue;
      own.finishNow.abort();
    }
  };

  const heartbeatLoop = async (): Promise<void> => {
    let seenInARow = 0;
    while (!ended.signal.aborted) {
      try {
        await finishCancelled();
        if (!store.isEmbedded) {
          await heartbeat(db, identity);
          seenInARow += 1;
        }
        await requeueStray(db, queue, identity.id, [...held], strayAfter);
        // After an outage, all workers need time for a heartbeat before any of them counts as failed.
        if (seenInARow * heartbeatEvery > heartbeatTimeout * 1000) {
          const runs = await requeueOrphaned(db, queue, program, heartbeatTimeout);
          if (runs.length > 0) log.warn({ runs }, 'a worker timed out: others do its jobs');
        }
      } catch (error) {
        seenInARow = 0;
        if (!isLostConnection(error)) log.error(faultOf(error), 'worker heartbeat failed');
      }
      await sleep(heartbeatEvery, ended.signal);
    }
  };

  const ready = store.isEmbedded
    ? untilReached(() => heartbeat(db, identity)).catch((error: unknown) => {
        log.error(faultOf(error), 'worker registration failed');
      })
    : Promise.resolve();
  const [working, heartbeats] = [Array.from({ length: jobs }, () => ready.then(work)), heartbeatLoop()];
  return {
    wake: empty.wake,
    stop: async (limit) => {
      stopping.abort();
      empty.close();
      const done = new AbortController();
      void sleep(limit * 1000, done.signal).then(() => {
        if (done.signal.aborted) return;
        for (const { finishNow, shutdown } of current) {
          shutdown.abort();
          finishNow.abort();
        }
      });
      await Promise.all(working);
      done.abort();
      ended.abort();
      await heartbeats;
      await forgetWorker(db, identity.id).catch(() => undefined);
    },
  };
};

/**
 * Retries as long as the database cannot be reached or other transactions conflict; undefined: it must stop.
 * @throws whatever else `act` throws.
 */
const tryUntilReached = async <T>(
  { log, sleep }: { readonly log: WorkerLog; readonly sleep: Sleep },
  stop: AbortSignal,
  act: () => Promise<T>,
): Promise<T | undefined> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (tries === 0) log.warn({}, 'the database cannot be reached; trying again');
      await sleep(tryAgainAfter, stop);
      if (stop.aborted) return undefined;
    }
  }
};
