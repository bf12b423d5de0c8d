import { listRuns } from '../store/runs.ts';
import { acceptRun } from './accept-run.ts';
import { adoptRun } from './adopt-run.ts';
import { cancelRun } from './cancel-run.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { Keeping } from './keeping.ts';
import type { Kept } from './kept.ts';
import { findRunById, giveComparison, giveOutput, giveRecord } from './read-run.ts';
import { toRunDocument } from './to-documents.ts';
import type { RunWorker } from './worker.ts';

/**
 * What may be done with runs, but for their reports.
 * @param worker - of this process, which is told of what comes into the queue; null: it has none.
 */
export const keepRuns = (
  { store, threads, once, inTurn }: Kept,
  { program, keptDays }: { readonly program: string; readonly keptDays: number },
  worker: RunWorker | null,
): Omit<Keeping['runs'], 'report'> => ({
  accept: (request, actor, sent = null) =>
    once(
      sent,
      (note) =>
        inTurn(async () => {
          const accepted = await acceptRun(store, threads, program, request, actor, (trx, id) =>
            note(trx, { subject: id, version: null, is_new: true }),
          );
          if (accepted.status !== 'accepted') return accepted;
          worker?.wake();
          return { status: 'accepted', run: toRunDocument(accepted.run) };
        }),
      async ({ subject }) => {
        const run = await findRunById(store, subject);
        return run === null ? null : { status: 'accepted', run: toRunDocument(run) };
      },
    ),
  list: async ({ limit, cursor, ...filter }) => {
    const before = cursor === undefined ? undefined : fromCursor(cursor);
    if (before === null) return 'cursor';
    const rows = await listRuns(store.db, filter, limit + 1, before);
    const [page, last] = [rows.slice(0, limit), rows[limit - 1]];
    const next = rows.length > limit && last !== undefined ? toCursor(last.sequence) : null;
    return { runs: page.map(toRunDocument), next };
  },
  find: async (id) => {
    const run = await findRunById(store, id);
    return run === null ? null : toRunDocument(run);
  },
  cancel: async (id, actor) => {
    if ((await findRunById(store, id)) === null) return null;
    const run = await cancelRun(store, id, actor, keptDays, program);
    worker?.wake();
    return run === null || run === 'ended' ? run : toRunDocument(run);
  },
  adopt: async (id, actor) =>
    (await findRunById(store, id)) === null ? { status: 'unknown' } : adoptRun(store, id, actor),
  result: (id) => giveOutput(store, id, 'result'),
  certificate: (id) => giveOutput(store, id, 'certificate'),
  record: (id) => giveRecord(store, id),
  comparison: (a, b) => giveComparison(store, a, b),
});
