import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Job, JobAnswer, Prepared } from '../panel/jobs.ts';

/** How long past its time limit a worker may go on before it is terminated, milliseconds. */
const grace = 1500;

/** What a worker is given: the job and a port on which it says what it has so far. */
export type WorkerTask<J = Job> = { readonly job: J; readonly port: MessagePort };

/** What a worker says before it has the answer: the document to give if it never has, or a line of a stream. */
export type WorkerMessage = Prepared | { readonly line: string };

/** Does jobs in worker threads, so that a solve neither blocks the caller nor outlives its time limit. */
export type Runner<J = Job> = {
  /**
   * @param signal - cancels the job: its worker is terminated and the promise rejects with an AbortError.
   * @param onLine - is given the lines of a job that streams, as they come.
   */
  readonly run: (job: J, signal?: AbortSignal, onLine?: (line: string) => void) => Promise<JobAnswer>;
  readonly close: () => Promise<void>;
};

// Threads run compiled code only: started from the sources, there is no worker.js to find.
const workerModule = new URL('./worker.js', import.meta.url);

/**
 * @param threads - worker threads, `>= 1`; each holds one job at a time.
 * @param filename - the module whose default export does a job.
 * @param workerData - what each thread is given when it starts.
 */
export const createRunner = <J = Job>(
  threads: number,
  filename: URL = workerModule,
  workerData?: unknown,
): Runner<J> => {
  const workers = new Piscina<WorkerTask<J>, JobAnswer>({
    filename: filename.href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    // A job that needs more ends its worker, and not the process.
    resourceLimits: { maxOldGenerationSizeMb: 4096 },
    ...(workerData === undefined ? {} : { workerData }),
  });
  return {
    run: (job, signal, onLine) => runWithDeadline(workers, job, signal, onLine),
    close: () => workers.destroy(),
  };
};

const runWithDeadline = async <J>(
  workers: Piscina<WorkerTask<J>, JobAnswer>,
  job: J,
  signal: AbortSignal | undefined,
  onLine: (line: string) => void = () => undefined,
): Promise<JobAnswer> => {
  const { port1, port2 } = new MessageChannel();
  const overdue = new AbortController();
  let prepared: Prepared | null = null;
  let timer: NodeJS.Timeout | undefined;
  const hear = (message: WorkerMessage): void => {
    if ('line' in message) {
      onLine(message.line);
      return;
    }
    prepared = message;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        overdue.abort();
      },
      message.timeLimit * 1000 + grace,
    );
  };
  port1.on('message', hear);
  try {
    const abort = signal === undefined ? overdue.signal : AbortSignal.any([signal, overdue.signal]);
    const answer = await workers.run({ job, port: port2 }, { signal: abort, transferList: [port2] });
    // The answer can overtake what was said before it, which is waiting at the port.
    for (let next = receive(port1); next !== null; next = receive(port1)) hear(next);
    return answer;
  } catch (error) {
    const last = prepared as Prepared | null;
    if (overdue.signal.aborted && last !== null) return { status: 'done', document: last.document };
    throw error;
  } finally {
    clearTimeout(timer);
    port1.close();
  }
};

const receive = (port: MessagePort): WorkerMessage | null =>
  (receiveMessageOnPort(port)?.message as WorkerMessage | undefined) ?? null;
