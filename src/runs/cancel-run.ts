import { sql } from 'kysely';
import { kindOf } from '../run-kinds/kinds.ts';
import { hasEnded } from '../run-kinds/run-schema.ts';
import { appendToJournal } from '../store/journal.ts';
import { isAbandoned } from '../store/leases.ts';
import { findRun, lockRun, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered } from '../store/vault.ts';
import { closeBatch, endRun } from './end-run.ts';
import { historyOfRun } from './run-history.ts';

/**
 * Cancels a run. One that nobody has begun ends at once; else its worker gives what it has so far, and a batch is put
 * together from the results that are there.
 * @param program - version of this program, whose workers see to their own runs.
 * @returns null: there is no such run; `ended`: it had ended before.
 * @throws Altered if it differs from the journal.
 */
export const cancelRun = (
  store: Store,
  id: string,
  actor: string | null,
  retentionDays: number,
  program: string,
): Promise<RunRow | 'ended' | null> =>
  store.db.transaction().execute(async (trx) => {
    const run = await lockRun(trx, id);
    if (run === undefined) return null;
    if ((await historyOfRun({ db: trx, vault: store.vault }, run)).isAltered)
      throw new Altered({ is: 'run', id });
    if (hasEnded(run.status)) return 'ended';
    if (run.cancel_requested_at === null) {
      await trx
        .updateTable('run')
        .set({ cancel_requested_at: sql<Date>`now()`, cancelled_by: actor })
        .where('id', '=', id)
        .execute();
      await appendToJournal(trx, store.vault, { actor, action: 'run-cancelled', subject: id, content: {} });
      const nobodyIsAtIt = run.status === 'queued' || (await isAbandoned(trx, run, program));
      if (nobodyIsAtIt) await endRun(trx, store, id, { status: 'cancelled' }, retentionDays);
      else if (kindOf(run).mode === 'batch') await closeBatch(trx, store, run, 'interrupted');
    }
    return (await findRun(trx, id)) ?? null;
  });
