import { randomUUID } from 'node:crypto';
import PgBoss from 'pg-boss';
import { executorIn, executorOf, type Database, type InTransaction } from './database.ts';

/** A piece of work, by reference: what it is about stands in the tables. */
export type QueueJob =
  | { readonly do: 'solve' | 'finish'; readonly run: string }
  /** Scenarios of a batch, from the one place to before the other. */
  | { readonly do: 'tasks'; readonly run: string; readonly from: number; readonly to: number };

/** A job that was taken. */
export type TakenJob = {
  readonly id: string;
  readonly job: QueueJob;
  /** It was given up as often as a job may be: all that is left is to say so. */
  readonly isDeadLetter: boolean;
};

/**
 * The queue of jobs for programs of one version, so that a worker takes nothing that it could not reproduce. The
 * higher the priority the sooner; of equal ones the older first.
 */
export type Queue = {
  readonly start: () => Promise<void>;
  /** Adds jobs to the queue of a version (absent: of this one), as part of a transaction. */
  readonly send: (trx: InTransaction, jobs: readonly QueueJob[], version?: string) => Promise<void>;
  /** Takes a job, or null where there is none, as part of a transaction. */
  readonly take: (trx: InTransaction) => Promise<TakenJob | null>;
  /** The job is done, as part of a transaction. */
  readonly complete: (trx: InTransaction, job: TakenJob) => Promise<void>;
  /** Returns jobs of a failed worker to the queue; after a number of times, to the failed jobs. */
  readonly requeue: (trx: InTransaction, ids: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The database schema for the tables of pg-boss. */
const queueSchema = 'slate_jobs';

/**
 * How often a job is restarted after its worker failed. One that crashes its worker every time must not go on for
 * good; power cuts are the fault of none, however many there are in a day.
 */
export const mostRetries = 99;

/** Hours until pg-boss itself gives up a job; leases notice a failed worker within seconds. */
const expireInHours = 23;

/** A single solve goes first; then a batch that is nearly done. */
const priorities = { finish: 30, solve: 20, tasks: 0 } as const;

/** Minutes that a job waits for a worker of its version: ten years. A run may have to wait for one. */
const retentionMinutes = 10 * 365 * 24 * 60;

/** @param onError - called with errors in the background. */
export const openQueue = (db: Database, program: string, onError: (error: Error) => void): Queue => {
  const boss = new PgBoss({ db: executorOf(db), schema: queueSchema, schedule: false });
  boss.on('error', onError);
  const name = queueOf(program);
  const deadLetters = `${name}-dead`;
  const within = (trx: InTransaction) => ({ db: executorIn(trx) });

  const takeFrom = async (queue: string, trx: InTransaction): Promise<TakenJob | null> => {
    const [taken] = await boss.fetch<QueueJob>(queue, { batchSize: 1, ...within(trx) });
    return taken === undefined
      ? null
      : { id: taken.id, job: taken.data, isDeadLetter: queue === deadLetters };
  };

  return {
    start: async () => {
      await boss.start();
      const lasting = { expireInHours, retentionMinutes };
      await boss.createQueue(deadLetters, { name: deadLetters, retryLimit: 1000, ...lasting });
      await boss.createQueue(name, { name, retryLimit: mostRetries, deadLetter: deadLetters, ...lasting });
    },
    send: (trx, jobs, version = program) => {
      const idOf = idsInOrder();
      return boss.insert(
        jobs.map((job, index) => ({
          id: idOf(index),
          name: queueOf(version),
          data: job,
          priority: priorities[job.do],
        })),
        within(trx),
      );
    },
    take: async (trx) => (await takeFrom(name, trx)) ?? (await takeFrom(deadLetters, trx)),
    complete: (trx, { id, isDeadLetter }) =>
      boss.complete(isDeadLetter ? deadLetters : name, id, {}, within(trx)),
    requeue: async (trx, ids) => {
      for (const id of ids) {
        for (const queue of [name, deadLetters]) await boss.fail(queue, id, {}, within(trx));
      }
    },
    stop: () => boss.stop({ graceful: false, close: false, wait: true }),
  };
};

const queueOf = (program: string): string => `slate-${program.replace(/[^\w.-]/g, '-')}`;

/** Ids that sort as they count up: of jobs that came at the same moment the queue takes the one with the lower id. */
const idsInOrder = (): ((index: number) => string) => {
  const start = randomUUID().slice(0, -12);
  return (index) => `${start}${index.toString(16).padStart(12, '0')}`;
};
