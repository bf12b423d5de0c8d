import { formatsOf } from '../report/formats.ts';
import { kindOf } from '../run-kinds/kinds.ts';
import type { Store } from '../store/store.ts';
import type { ReportJob } from '../threads/report-thread.ts';
import type { SerialQueue } from '../threads/serial-queue.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { findRunById, readOutputOfRun, type Available } from './read-run.ts';
import type { Services, Rejection } from './services.ts';

/** Draws the reports of runs, one after the other. */
export const createReportRenderer =
  (store: Store, drawing: ThreadPool<ReportJob>, queue: SerialQueue): Services['runs']['report'] =>
  (id, waiting = {}) =>
    queue.add(async (): Promise<Available<string> | Rejection> => {
      const result = await readOutputOfRun(store, id, 'result');
      if (result.status !== 'given') return result;
      const run = await findRunById(store, id);
      if (run === null) return { status: 'unknown' };
      const { operation: of } = kindOf(run.row);
      if (!formatsOf(of).includes('html')) return { status: 'none' };
      const drawn = await drawing.run(
        { of, result: result.value },
        { clientDisconnected: waiting.clientDisconnected },
      );
      return drawn.status === 'done' ? { status: 'given', value: drawn.document } : drawn;
    }, waiting);
