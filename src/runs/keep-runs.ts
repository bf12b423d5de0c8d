import { publicJournalKey } from '../store/journal.ts';
import { listRuns, type RunRow } from '../store/runs.ts';
import { acceptRun } from './accept-run.ts';
import { adoptRun } from './adopt-run.ts';
import { cancelRun } from './cancel-run.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { Keeping } from './keeping.ts';
import type { Kept } from './kept.ts';
import type { RunDocument } from './run-schema.ts';
import { findRunById, giveComparison, giveOutput, giveRecord } from './read-run.ts';
import { toRunDocument } from './to-documents.ts';
import { toldOfRuns } from './told-run.ts';
import type { RunWorker } from './worker.ts';

/**
 * What may be done with runs, but for their reports.
 * @param worker - of this process, which is told of what comes into the queue; null: it has none.
 */
export const keepRuns = (
  { store, threads, once, inTurn }: Kept,
  { program, keptDays }: { readonly program: string; readonly keptDays: number },
  worker: RunWorker | null,
): Omit<Keeping['runs'], 'report'> => {
  const documentsOf = async (rows: readonly RunRow[]): Promise<RunDocument[]> => {
    const [told, key] = [await toldOfRuns(store, rows), await publicJournalKey(store.vault)];
    return rows.map((row, index) => toRunDocument(row, told[index]!, key));
  };
  const documentOf = async (row: RunRow): Promise<RunDocument> => (await documentsOf([row]))[0]!;
  return {
    accept: (bytes, actor, { once: sent = null, ...waiting } = {}) =>
      once(
        sent,
        (note) =>
          inTurn(async () => {
            const read = await threads.readRequest(bytes, { gone: waiting.gone });
            if (read.status !== 'done') return read;
            const accepted = await acceptRun(store, threads, program, read.value, actor, (trx, id) =>
              note(trx, { subject: id, version: null, is_new: true }),
            );
            if (accepted.status !== 'accepted') return accepted;
            worker?.wake();
            return { status: 'accepted', run: await documentOf(accepted.run) };
          }, waiting),
        async ({ subject }) => {
          const run = await findRunById(store, subject);
          return run === null ? null : { status: 'accepted', run: await documentOf(run.row) };
        },
      ),
    list: async ({ limit, cursor, ...filter }) => {
      const before = cursor === undefined ? undefined : fromCursor('run', cursor, /^\d{1,15}$/);
      if (before === null) return 'cursor';
      const rows = await listRuns(
        store.db,
        filter,
        limit + 1,
        before === undefined ? before : Number(before),
      );
      const [page, last] = [rows.slice(0, limit), rows[limit - 1]];
      const next = rows.length > limit && last !== undefined ? toCursor('run', last.sequence) : null;
      return { runs: await documentsOf(page), next };
    },
    find: async (id) => {
      const run = await findRunById(store, id);
      return run === null ? null : documentOf(run.row);
    },
    cancel: async (id, actor) => {
      if ((await findRunById(store, id)) === null) return null;
      const run = await cancelRun(store, id, actor, keptDays, program);
      worker?.wake();
      return run === null || run === 'ended' ? run : documentOf(run);
    },
    adopt: (id, actor, waiting = {}) => inTurn(() => adoptRun(store, threads, id, actor), waiting),
    result: (id) => giveOutput(store, id, 'result'),
    certificate: (id) => giveOutput(store, id, 'certificate'),
    record: (id) => giveRecord(store, id),
    comparison: (a, b) => giveComparison(store, a, b),
  };
};
