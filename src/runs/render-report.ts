import type { Rendered } from '../operations/operation.ts';
import { servedFormatsOf } from '../report/formats.ts';
import { kindOf } from '../run-kinds/kinds.ts';
import type { Store } from '../store/store.ts';
import type { DrawJob } from '../threads/draw-document.ts';
import type { SerialQueue } from '../threads/serial-queue.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { findRunById, readOutputOfRun, readRecordOfRun, type Available } from './read-run.ts';
import type { Services, Rejection } from './services.ts';

/** Writes the results of runs in other formats than JSON, or in other languages than English, one after the other. */
export const createReportRenderer =
  (store: Store, drawing: ThreadPool<DrawJob>, queue: SerialQueue): Services['runs']['report'] =>
  (id, format, waiting = {}, print) =>
    queue.add(async (): Promise<Available<Rendered> | Rejection> => {
      const result = await readOutputOfRun(store, id, 'result');
      if (result.status !== 'given') return result;
      const run = await findRunById(store, id);
      if (run === null) return { status: 'unknown' };
      const { operation } = kindOf(run.row);
      if (!servedFormatsOf(operation).includes(format)) return { status: 'none' };
      const drawn = await drawing.run(
        {
          operation,
          format,
          document: result.value,
          isStored: true,
          ...(print === undefined ? {} : { print }),
        },
        { clientDisconnected: waiting.clientDisconnected },
      );
      if (drawn.status !== 'done') return drawn;
      return drawn.rendered === undefined ? { status: 'none' } : { status: 'given', value: drawn.rendered };
    }, waiting);

/** Writes the public summaries of runs, in turn with their reports. */
export const createSummaryRenderer =
  (store: Store, drawing: ThreadPool<DrawJob>, queue: SerialQueue): Services['runs']['summary'] =>
  (id, waiting = {}) =>
    queue.add(async (): Promise<Available<Rendered> | Rejection> => {
      const record = await readRecordOfRun(store, id);
      if (record.status !== 'given') return record;
      const drawn = await drawing.run(
        { operation: 'record', format: 'html', document: record.value },
        { clientDisconnected: waiting.clientDisconnected },
      );
      if (drawn.status !== 'done') return drawn;
      return drawn.rendered === undefined ? { status: 'none' } : { status: 'given', value: drawn.rendered };
    }, waiting);
