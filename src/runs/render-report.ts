import type { Store } from '../store/store.ts';
import type { ReportJob } from '../threads/report-thread.ts';
import type { Runner } from '../threads/thread-pool.ts';
import type { SerialQueue } from '../threads/serial-queue.ts';
import type { Given } from './withheld.ts';
import type { Keeping, Undone } from './services.ts';
import { findRunById, giveOutput } from './read-run.ts';

/** Draws the reports of runs, one after the other. */
export const reportDrawer =
  (store: Store, drawing: Runner<ReportJob>, queue: SerialQueue): Keeping['runs']['report'] =>
  (id, waiting = {}) =>
    queue.add(async (): Promise<Given<string> | Undone> => {
      const result = await giveOutput(store, id, 'result');
      if (result.status !== 'given') return result;
      const run = await findRunById(store, id);
      const of = run?.row.kind === 'what-if' ? 'what-if' : 'solve';
      const drawn = await drawing.run({ of, result: result.value }, { gone: waiting.gone });
      return drawn.status === 'done' ? { status: 'given', value: drawn.document } : drawn;
    }, waiting);
