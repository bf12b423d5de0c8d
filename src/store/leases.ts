import { sql } from 'kysely';
import type { Database, InTransaction } from './database.ts';
import type { Queue, TakenJob } from './queue.ts';

/** A program that does jobs. */
export type WorkerIdentity = { readonly id: string; readonly host: string; readonly program: string };

/** Says that the worker is there. */
export const heartbeat = async (db: Database, { id, host, program }: WorkerIdentity): Promise<void> => {
  await db
    .insertInto('worker')
    .values({ id, host, program })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: sql<Date>`now()` }))
    .execute();
};

/** Takes the next job of the queue for a worker, who has it until it is done or the worker is not seen any more. */
export const leaseJob = (db: Database, queue: Queue, workerId: string): Promise<TakenJob | null> =>
  db.transaction().execute(async (trx) => {
    const taken = await queue.take(trx);
    if (taken === null) return null;
    await trx
      .insertInto('lease')
      .values({ job_id: taken.id, run_id: taken.job.run, worker_id: workerId })
      .onConflict((conflict) =>
        conflict.column('job_id').doUpdateSet({ worker_id: workerId, taken_at: sql<Date>`now()` }),
      )
      .execute();
    return taken;
  });

/** Completes the job, together with what the transaction stores of it. */
export const completeJob = async (trx: InTransaction, queue: Queue, taken: TakenJob): Promise<void> => {
  await queue.complete(trx, taken);
  await trx.deleteFrom('lease').where('job_id', '=', taken.id).execute();
};

/** Gives back a job that this worker has no time for: it is not to blame, and is a new one to others. */
export const requeueJob = (db: Database, queue: Queue, taken: TakenJob): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await queue.send(trx, [taken.job]);
    await completeJob(trx, queue, taken);
    await noteQueued(trx, [taken.job.run]);
  });

/** Gives back a job that went wrong: it is tried again a few times. */
export const failJob = (db: Database, queue: Queue, { id, job }: TakenJob): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await trx.deleteFrom('lease').where('job_id', '=', id).execute();
    await queue.requeue(trx, [id]);
    await noteQueued(trx, [job.run]);
  });

/**
 * Requeues jobs leased to a worker that does not know of them, because the answer of the database did not arrive.
 * @param known - ids of the jobs that it does. @param age - seconds that it has had the others at least.
 */
export const requeueStray = (
  db: Database,
  queue: Queue,
  workerId: string,
  known: readonly string[],
  age: number,
): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const stray = await trx
      .deleteFrom('lease')
      .where('worker_id', '=', workerId)
      .where('taken_at', '<', sql<Date>`now() - make_interval(secs => ${age})`)
      .$if(known.length > 0, (query) => query.where('job_id', 'not in', known))
      .returning(['job_id', 'run_id'])
      .execute();
    if (stray.length === 0) return;
    const [jobs, runs] = [stray.map(({ job_id }) => job_id), stray.map(({ run_id }) => run_id)];
    await queue.requeue(trx, jobs);
    await noteQueued(trx, runs);
  });

const noteQueued = async (trx: InTransaction, runs: readonly string[]): Promise<void> => {
  await trx
    .updateTable('run')
    .set({ queued_at: sql<Date>`now()` })
    .where('id', 'in', runs)
    .execute();
};

/** Only this process can take jobs, so existing leases are of ended processes. */
export const forgetWorkers = async (db: Database): Promise<void> => {
  await db.deleteFrom('worker').execute();
};

/**
 * Gives the jobs of workers that have not been seen for so long to others of the same version.
 * @param heartbeatTimeout - seconds.
 * @returns ids of the runs that they belong to.
 */
export const requeueOrphaned = (
  db: Database,
  queue: Queue,
  program: string,
  heartbeatTimeout: number,
): Promise<readonly string[]> =>
  db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('worker')
      .where('program', '=', program)
      .where('seen_at', '<', sql<Date>`now() - make_interval(secs => ${heartbeatTimeout})`)
      .execute();
    const orphans = await trx
      .deleteFrom('lease')
      .where('worker_id', 'not in', trx.selectFrom('worker').select('id'))
      .where('run_id', 'in', trx.selectFrom('run').select('id').where('program', '=', program))
      .returning(['job_id', 'run_id'])
      .execute();
    if (orphans.length === 0) return [];
    await queue.requeue(
      trx,
      orphans.map(({ job_id }) => job_id),
    );
    const runs = [...new Set(orphans.map(({ run_id }) => run_id))];
    await noteQueued(trx, runs);
    return runs;
  });

/** The worker ends: it has no job any more. */
export const forgetWorker = async (db: Database, id: string): Promise<void> => {
  await db.deleteFrom('worker').where('id', '=', id).execute();
};

/** Which of these runs are cancelled, or of a pool that is erased. */
export const findCancelled = async (db: Database, runs: readonly string[]): Promise<ReadonlySet<string>> => {
  if (runs.length === 0) return new Set();
  const rows = await db
    .selectFrom('run')
    .innerJoin('pool', 'pool.id', 'run.pool_id')
    .select('run.id')
    .where('run.id', 'in', runs)
    .where((is) => is.or([is('cancel_requested_at', 'is not', null), is('pool.erased_at', 'is not', null)]))
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** Is the run of another version, none of whose workers has been seen for a minute? */
export const isAbandoned = async (
  db: Database,
  run: { readonly program: string },
  program: string,
): Promise<boolean> => {
  if (run.program === program) return false;
  const alive = await db
    .selectFrom('worker')
    .select('id')
    .where('program', '=', run.program)
    .where('seen_at', '>', sql<Date>`now() - interval '1 minute'`)
    .limit(1)
    .executeTakeFirst();
  return alive === undefined;
};
