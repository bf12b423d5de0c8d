import type { RunDocument } from '../run-kinds/run-schema.ts';
import { publicJournalKey } from '../store/journal.ts';
import { acceptRun } from './accept-run.ts';
import { adoptRun } from './adopt-run.ts';
import { cancelRun } from './cancel-run.ts';
import { fromCursor, toCursor, toRunDocument } from './to-documents.ts';
import {
  findRunById,
  readComparisonOfRuns,
  readLanguageOfRun,
  readOutputOfRun,
  readRecordOfRun,
  listFoundRuns,
  type FoundRun,
} from './read-run.ts';
import type { ServiceContext, Services } from './services.ts';
import type { RunWorker } from './worker.ts';

/**
 * What may be done with runs, but for their reports.
 * @param worker - of this process, notified of new jobs; null: it has none.
 */
export const createRunService = (
  { store, threads, once, inTurn }: ServiceContext,
  { program, retentionDays }: { readonly program: string; readonly retentionDays: number },
  worker: RunWorker | null,
): Omit<Services['runs'], 'report' | 'summary'> => {
  const documentsOf = async (runs: readonly FoundRun[]): Promise<RunDocument[]> => {
    const key = await publicJournalKey(store.vault);
    return runs.map(({ row, history }) => toRunDocument(row, history, key));
  };
  const find = async (id: string): Promise<RunDocument | null> => {
    const run = await findRunById(store, id);
    return run === null ? null : ((await documentsOf([run]))[0] ?? null);
  };
  return {
    accept: (bytes, actor, { once: sent = null, ...waiting } = {}) =>
      once(
        sent,
        (note) =>
          inTurn(async () => {
            const read = await threads.readRequest(bytes, { clientDisconnected: waiting.clientDisconnected });
            if (read.status !== 'done') return read;
            const accepted = await acceptRun(store, threads, program, read.value, actor, (trx, id) =>
              note(trx, { subject: id, version: null, is_new: true }),
            );
            if (accepted.status !== 'accepted') return accepted;
            worker?.wake();
            return { status: 'accepted', run: (await find(accepted.run.id))! };
          }, waiting),
        async ({ subject }) => {
          const run = await find(subject);
          return run === null ? null : { status: 'accepted', run };
        },
      ),
    list: async ({ limit, cursor, ...filter }) => {
      const before = cursor === undefined ? undefined : fromCursor('run', cursor, /^\d{1,15}$/);
      if (before === null) return 'cursor';
      const rows = await listFoundRuns(
        store,
        filter,
        limit + 1,
        before === undefined ? before : Number(before),
      );
      const [page, last] = [rows.slice(0, limit), rows[limit - 1]];
      const next = rows.length > limit && last !== undefined ? toCursor('run', last.row.sequence) : null;
      return { runs: await documentsOf(page), next };
    },
    find,
    cancel: async (id, actor) => {
      if ((await findRunById(store, id)) === null) return null;
      const run = await cancelRun(store, id, actor, retentionDays, program);
      worker?.wake();
      return run === null || run === 'ended' ? run : find(id);
    },
    adopt: (id, actor, waiting = {}) => inTurn(() => adoptRun(store, threads, id, actor), waiting),
    language: (id) => readLanguageOfRun(store, id),
    result: (id) => readOutputOfRun(store, id, 'result'),
    certificate: (id) => readOutputOfRun(store, id, 'certificate'),
    record: (id) => readRecordOfRun(store, id),
    comparison: (a, b) => readComparisonOfRuns(store, a, b),
  };
};
