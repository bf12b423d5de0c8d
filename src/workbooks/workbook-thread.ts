import { parentPort, workerData } from 'node:worker_threads';
import { convertWorkbook, type WorkbookToRead } from './convert-workbook.ts';

/** The entry of a thread that reads one workbook, and ends. */
const converted = await convertWorkbook(workerData as WorkbookToRead);
parentPort?.postMessage(converted);
