import { sql } from 'kysely';
import { forgetWorkers, requeueOrphaned } from '../store/leases.ts';
import { isAdopted } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { jobsOf } from './accept-run.ts';

/** Deletes the results of runs that have expired; their records and their place in the journal stay. */
export const deleteExpired = async ({ db }: Store): Promise<void> => {
  const expired = db
    .selectFrom('run')
    .select('id')
    .where('expires_at', '<', sql<Date>`now()`)
    .where(sql<boolean>`not ${isAdopted}`);
  await db.deleteFrom('run_output').where('run_id', 'in', expired).execute();
};

/** Work that an interrupted process has left. */
export const recover = async (store: Store, program: string): Promise<void> => {
  if (!store.isEmbedded) return;
  const { db, queue } = store;
  await forgetWorkers(db);
  await requeueOrphaned(db, queue, program, 0);
  await restartRuns(store, program);
};

/** Frees deleted and rewritten space: no other process does this for an embedded database. */
export const vacuum = async ({ db, isEmbedded }: Store): Promise<void> => {
  if (isEmbedded) await sql`vacuum`.execute(db);
};

/** Writes existing data again, to find out whether there is space again. */
export const probeSpace = async ({ db }: Store): Promise<void> => {
  await db
    .updateTable('vault')
    .set((vault) => ({ fingerprint: vault.ref('fingerprint') }))
    .execute();
};

/**
 * On the embedded store nobody else works: runs that another version of the program has accepted, and not brought to
 * their end, are started again by this one.
 */
const restartRuns = ({ db, queue }: Store, program: string): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const runs = await trx
      .updateTable('run')
      .set({
        program,
        done: 0,
        queued_at: sql<Date>`now()`,
        // One that was cancelled has only to be put together.
        closing: sql<string | null>`case when cancel_requested_at is null then null else 'interrupted' end`,
      })
      .where('program', '<>', program)
      .where('status', 'in', ['queued', 'running'])
      .returning(['id', 'kind', 'total', 'closing'])
      .execute();
    for (const { id, kind, total, closing } of runs) {
      await trx.deleteFrom('run_part').where('run_id', '=', id).execute();
      await queue.send(trx, jobsOf(id, kind, closing === null ? total : 0));
    }
  });
