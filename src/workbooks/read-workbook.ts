import { Worker } from 'node:worker_threads';
import { compiledModule } from '../files/compiled-module.ts';
import { serviceLimits, type Limits } from '../input/limits.ts';
import type { ConvertedWorkbook, WorkbookToRead } from './convert-workbook.ts';
import { damaged, tooLarge, type RefusedWorkbook } from './refused-workbook.ts';
import type { WorkbookLimits } from './workbook.ts';

const threadModule = compiledModule('workbooks/workbook-thread.js');

/**
 * Heap of the thread, MiB: so much, and so many times the bytes of the file. 100,000 rows with 15 columns are a file of
 * 7 MB, and need less than half of it; a small file that needs more is not what it seems to be.
 */
const [leastHeap, mostHeap, heapOfByte] = [96, 1024, 40];

/**
 * Reads a sheet of a workbook in a thread of its own, which ends by itself where a file asks for more memory than is
 * allowed: neither the program nor anything else that it does is affected.
 */
export const readWorkbook = (
  workbook: Omit<WorkbookToRead, 'limits'>,
  limits: Limits,
): Promise<ConvertedWorkbook> =>
  new Promise((resolve) => {
    // A copy of exactly these bytes: a buffer may be part of a larger one.
    const bytes = new Uint8Array(workbook.bytes);
    const worker = new Worker(threadModule, {
      workerData: { ...workbook, bytes, limits: limitsOf(limits) } satisfies WorkbookToRead,
      transferList: [bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: heapFor(workbook.bytes), maxYoungGenerationSizeMb: 32 },
    });
    worker.once('message', resolve);
    const refuse = ({ issue }: RefusedWorkbook): void => {
      resolve({ issues: [issue] });
    };
    worker.once('error', (error: NodeJS.ErrnoException) => {
      refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : damaged());
    });
    // What ended without an answer has none; after an answer this does nothing.
    worker.once('exit', () => {
      refuse(damaged());
    });
  });

const heapFor = ({ length }: Uint8Array): number =>
  Math.min(mostHeap, leastHeap + Math.ceil((length * heapOfByte) / 1024 ** 2));

/** Bytes that the text of a sheet may come to on the command line. */
const mostBytes = 128 * 1024 ** 2;

const limitsOf = ({ decompressed, cells }: Limits): WorkbookLimits => ({
  mostBytes: Math.min(decompressed, mostBytes),
  mostCells: Math.min(cells, serviceLimits.cells),
});
