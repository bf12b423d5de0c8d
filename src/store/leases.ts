import { sql } from 'kysely';
import type { Database, InTransaction } from './database.ts';
import type { Queue, TakenJob } from './queue.ts';

/** A program that does jobs. */
export type WorkerIdentity = { readonly id: string; readonly host: string; readonly program: string };

/** Says that the worker is there. */
export const seeWorker = async (db: Database, { id, host, program }: WorkerIdentity): Promise<void> => {
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

/** The job is done, together with what the transaction keeps of it. */
export const completeJob = async (trx: InTransaction, queue: Queue, taken: TakenJob): Promise<void> => {
  await queue.complete(trx, taken);
  await trx.deleteFrom('lease').where('job_id', '=', taken.id).execute();
};

/**
 * Gives back a job that this worker does not do to its end.
 * @param why - `leaving`: nothing is wrong with it; `failed`: it may be tried a few times.
 */
export const giveBackJob = (
  db: Database,
  queue: Queue,
  taken: TakenJob,
  why: 'leaving' | 'failed',
): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await trx.deleteFrom('lease').where('job_id', '=', taken.id).execute();
    await (why === 'leaving' ? queue.putBack(trx, taken) : queue.giveBack(trx, [taken.id]));
  });

/**
 * Gives the jobs of workers that have not been seen for so long to others of the same version.
 * @param silence - seconds.
 * @returns ids of the runs that they belong to.
 */
export const giveBackJobsOfTheDead = (
  db: Database,
  queue: Queue,
  program: string,
  silence: number,
): Promise<readonly string[]> =>
  db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('worker')
      .where('program', '=', program)
      .where('seen_at', '<', sql<Date>`now() - make_interval(secs => ${silence})`)
      .execute();
    const orphans = await trx
      .deleteFrom('lease')
      .where('worker_id', 'not in', trx.selectFrom('worker').select('id'))
      .where('run_id', 'in', trx.selectFrom('run').select('id').where('program', '=', program))
      .returning(['job_id', 'run_id'])
      .execute();
    if (orphans.length === 0) return [];
    await queue.giveBack(
      trx,
      orphans.map(({ job_id }) => job_id),
    );
    const runs = [...new Set(orphans.map(({ run_id }) => run_id))];
    await trx
      .updateTable('run')
      .set({ queued_at: sql<Date>`now()` })
      .where('id', 'in', runs)
      .execute();
    return runs;
  });
