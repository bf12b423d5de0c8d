import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLostConnection, isPassing } from '../store/database.ts';
import { giveBackJob, giveBackJobsOfTheDead, leaseJob, seeWorker } from '../store/leases.ts';
import type { TakenJob } from '../store/queue.ts';
import { doJob, type Workshop } from './do-job.ts';

export type WorkerSettings = Workshop & {
  /** Jobs that are done at once, `>= 1`. */
  readonly jobs: number;
  /** Version of this program. */
  readonly program: string;
  readonly log: WorkerLog;
};

/** Nothing of a pool is told: ids of runs, kinds of errors. */
export type WorkerLog = {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
};

/** Takes jobs from the queue and does them. */
export type RunWorker = {
  /** There is something in the queue: it is looked at now and not only at the next turn. */
  readonly wake: () => void;
  /**
   * Takes nothing more, waits for what is being done, and gives back what is not done by then.
   * @param limit - seconds.
   */
  readonly stop: (limit: number) => Promise<void>;
};

/** Milliseconds between looks at an empty queue, and between signs of life. */
const [lookEvery, tendEvery] = [500, 1000];

/** Seconds without a sign of life after which a worker counts as dead. */
const silence = 10;

/** Milliseconds before a database that cannot be reached is tried again. */
const tryAgainAfter = 1000;

type Current = { readonly taken: TakenJob; readonly hurry: AbortController };

export const startWorker = (settings: WorkerSettings): RunWorker => {
  const { store, jobs, program, log } = settings;
  const identity = { id: randomUUID(), host: hostname(), program };
  const [stopping, ended] = [new AbortController(), new AbortController()];
  const current = new Set<Current>();
  let awake = new AbortController();
  const wake = (): void => {
    const before = awake;
    awake = new AbortController();
    before.abort();
  };

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const taken = await take();
      if (taken === undefined) return;
      if (taken === null) await rest(lookEvery, awake.signal);
      else await doOne(taken);
    }
  };

  /** Null: there is none, or something is wrong that may pass; undefined: it was told to stop. */
  const take = (): Promise<TakenJob | null | undefined> =>
    untilReached(log, stopping.signal, () => leaseJob(store.db, store.queue, identity.id)).catch(
      (error: unknown) => {
        log.error({ name: (error as Error).name }, 'a worker cannot take a job');
        return null;
      },
    );

  const giveBack = async (taken: TakenJob, why: 'leaving' | 'failed'): Promise<void> => {
    await untilReached(log, stopping.signal, () => giveBackJob(store.db, store.queue, taken, why)).catch(
      (error: unknown) => {
        log.error({ name: (error as Error).name }, 'a worker cannot give back a job');
      },
    );
  };

  const doOne = async (taken: TakenJob): Promise<void> => {
    const own: Current = { taken, hurry: new AbortController() };
    current.add(own);
    const isLeaving = (): boolean => stopping.signal.aborted && !cancelled.has(taken.id);
    try {
      // What was worked out is not lost with a connection: the job is done again, by whoever has it then.
      const end = await untilReached(log, stopping.signal, () =>
        doJob(settings, taken, { hurry: own.hurry.signal, isLeaving }),
      );
      if (end === 'back') await giveBack(taken, 'leaving');
    } catch (error) {
      const { name, message } = error as Error;
      log.error({ run: taken.job.run, job: taken.job.do, name, at: placeOf(error, message) }, 'a job failed');
      await giveBack(taken, 'failed');
    } finally {
      current.delete(own);
      cancelled.delete(taken.id);
    }
  };

  const cancelled = new Set<string>();
  const hurryCancelled = async (): Promise<void> => {
    const ids = [...current].map(({ taken }) => taken.job.run);
    if (ids.length === 0) return;
    const rows = await store.db
      .selectFrom('run')
      .innerJoin('pool', 'pool.id', 'run.pool_id')
      .select('run.id')
      .where('run.id', 'in', ids)
      .where((is) => is.or([is('cancel_requested_at', 'is not', null), is('pool.erased_at', 'is not', null)]))
      .execute();
    for (const { taken, hurry } of current) {
      if (!rows.some(({ id }) => id === taken.job.run)) continue;
      cancelled.add(taken.id);
      hurry.abort();
    }
  };

  const tend = async (): Promise<void> => {
    let seenInARow = 0;
    while (!ended.signal.aborted) {
      try {
        await seeWorker(store.db, identity);
        await hurryCancelled();
        seenInARow += 1;
        // After an outage everybody needs time to be seen again, before anybody counts as dead.
        if (seenInARow * tendEvery > silence * 1000) {
          const runs = await giveBackJobsOfTheDead(store.db, store.queue, identity.program, silence);
          if (runs.length > 0) log.warn({ runs }, 'a worker is gone: others do its jobs');
        }
      } catch (error) {
        seenInARow = 0;
        if (!isLostConnection(error))
          log.error({ name: (error as Error).name }, 'a worker cannot tend its jobs');
      }
      await rest(tendEvery, ended.signal);
    }
  };

  const [working, tending] = [Array.from({ length: jobs }, work), tend()];
  return {
    wake,
    stop: async (limit) => {
      stopping.abort();
      wake();
      const timer = setTimeout(() => {
        for (const { hurry } of current) hurry.abort();
      }, limit * 1000);
      await Promise.all(working);
      clearTimeout(timer);
      ended.abort();
      await tending;
      await store.db
        .deleteFrom('worker')
        .where('id', '=', identity.id)
        .execute()
        .catch(() => undefined);
    },
  };
};

/** Tries again as long as the database cannot be reached or others are in the way; undefined: it was told to stop. */
const untilReached = async <T>(
  log: WorkerLog,
  stop: AbortSignal,
  act: () => Promise<T>,
): Promise<T | undefined> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (tries === 0) log.warn({}, 'the database cannot be reached; trying again');
      await rest(tryAgainAfter, stop);
      if (stop.aborted) return undefined;
    }
  }
};

const rest = async (milliseconds: number, until: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, { signal: until }).catch(() => undefined);
};

/** Where in the program, without the words of the error. */
const placeOf = (error: unknown, message: string): readonly string[] =>
  ((error as Error).stack ?? '')
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
