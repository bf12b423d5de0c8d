import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { overrunAllowed } from '../answers/solve/guard.ts';
import { compiledModule } from '../files/compiled-module.ts';
import type { JobAnswer, Prepared } from '../operations/operation.ts';
import type { Job } from '../operations/run-job.ts';
import { currentLanguage } from '../text/language.ts';
import type { Language } from '../text/languages.ts';
import { writerOf } from '../text/message.ts';
import type { DrawJob } from './draw-document.ts';
import { faultOf } from './fault.ts';
import { startReadClock } from './read-clock.ts';
import { processorTimeOf, type ThreadIdentity } from './thread-identity.ts';

/** What a thread for requests does: it answers, and writes answers in other formats. */
export type RequestThreadJob = Job | DrawJob;

/** What a thread is given: the job, a port on which it says what it has so far, and a flag. */
export type ThreadTask<J = RequestThreadJob> = {
  readonly job: J;
  readonly port: MessagePort;
  /** Anything but 0 in its one place: stop, as if the time were over. */
  readonly stop: Int32Array;
  /** What it writes for people is in this language. */
  readonly language: Language;
};

/**
 * What a thread says before it has the answer: which one it is, the document to give if it never has the answer, or
 * a line of a stream.
 */
export type ThreadMessage = Prepared | { readonly line: string } | { readonly begun: ThreadIdentity };

/** The thread crashed, or was ended before it had sent an answer. */
export type ThreadFailure = {
  readonly status: 'thread-failed';
  readonly reason: 'crashed' | 'timed-out';
  /** The error's own words, which may hold values of the pool: not for logs. */
  readonly detail: string;
  /** Kind of error and where in the program, for logs. */
  readonly at: readonly string[];
};

/** Does jobs in threads of their own, so that a solve neither blocks the caller nor outlives its time limit. */
export type ThreadPool<J = RequestThreadJob> = {
  readonly run: (job: J, how?: JobSettings) => Promise<JobAnswer | ThreadFailure>;
  /** Threads that are there now. */
  readonly threads: () => number;
  /** Ends all threads, whatever they do. */
  readonly close: () => Promise<void>;
};

export type JobSettings = {
  /** The answer is no longer needed: the promise rejects with the reason. */
  readonly clientDisconnected?: AbortSignal | undefined;
  /** The answer is wanted now: what there is so far is given. */
  readonly finishNow?: AbortSignal | undefined;
  /** Is given the lines of a job that streams, as they come. */
  readonly onLine?: ((line: string) => void) | undefined;
};

export type ThreadPoolSettings = {
  /** Threads, `>= 1`; each holds one job at a time. */
  readonly threads: number;
  /** How many of them are there from the start; 1 unless said. */
  readonly fromTheStart?: number;
  /** The module whose default export does a job. */
  readonly filename?: URL;
  /** What each thread is given when it starts. */
  readonly workerData?: unknown;
  /** Heap of a thread, MiB. A job that needs more ends its thread, and not the process. */
  readonly memory?: number;
  /**
   * Seconds of processor time within which a job must have been read: until it says what it has so far, or is done.
   * Ten times as many seconds may pass meanwhile.
   */
  readonly readLimit?: number;
  /** Seconds that a job that is to stop has to do so by itself before its thread is ended. */
  readonly gracePeriod?: number;
  /** How much less of the processor the threads get than the caller's (`nice`, where the system has it). */
  readonly osPriority?: number;
  /** An idle thread ended unexpectedly; another replaces it. */
  readonly onIdleCrash?: (error: Error) => void;
};

/**
 * MiB for what has just been made. A job makes tens of MiB of short-lived objects: with the default of V8
 * (48) they are copied about more often, and a solve of the open call takes a fifth more processor time.
 */
const youngGeneration = 96;

const requestThread = compiledModule('threads/request-thread.js');

export const createThreadPool = <J = RequestThreadJob>(settings: ThreadPoolSettings): ThreadPool<J> => {
  const { threads, fromTheStart = 1, filename = requestThread, workerData, memory = 4096 } = settings;
  const pool = new Piscina<ThreadTask<J>, JobAnswer>({
    filename: filename.href,
    minThreads: fromTheStart,
    maxThreads: threads,
    idleTimeout: 60_000,
    // A waiting thread does not turn its event loop otherwise, and ports of jobs would never be freed.
    atomics: 'disabled',
    niceIncrement: settings.osPriority ?? 0,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngGeneration },
    ...(workerData === undefined ? {} : { workerData }),
  });
  pool.on('error', (error: Error) => settings.onIdleCrash?.(error));
  return {
    run: (job, how = {}) => runJobIn(pool, job, how, settings),
    threads: () => pool.threads.length,
    close: () => pool.destroy(),
  };
};

/** A run whose time is over before it begins says what there is without a search. */
type Begun = { readonly isOver: boolean };

const runJobIn = async <J>(
  pool: Piscina<ThreadTask<J>, JobAnswer>,
  job: J,
  how: JobSettings,
  settings: ThreadPoolSettings,
  { isOver }: Begun = { isOver: false },
): Promise<JobAnswer | ThreadFailure> => {
  const { clientDisconnected, finishNow, onLine = () => undefined } = how;
  const { readLimit = Infinity, gracePeriod = 0 } = settings;
  clientDisconnected?.throwIfAborted();
  const { port1, port2 } = new MessageChannel();
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  if (isOver) Atomics.store(stop, 0, 1);
  const ended = new AbortController();
  const endBefore = deadlineOf(() => {
    ended.abort();
  });
  let prepared: Prepared | null = null;
  const reading = startReadClock(readLimit, () => {
    ended.abort();
  });
  const onMessage = (message: ThreadMessage): void => {
    if ('line' in message) {
      onLine(message.line);
      return;
    }
    if ('begun' in message) {
      reading.begin(() => processorTimeOf(message.begun, pool.threads));
      return;
    }
    prepared = message;
    // Of a job whose time is over, what it says is to come within the time for reading.
    if (Atomics.load(stop, 0) !== 0) return;
    reading.stop();
    endBefore(message.timeLimit * 1000 + overrunAllowed);
  };
  // The end, by an answer or by a crash, can overtake what was said before it, which is waiting at the port.
  const receiveAll = (): void => {
    for (let next = receive(port1); next !== null; next = receive(port1)) onMessage(next);
  };
  const askToStop = (): void => {
    reading.stop();
    Atomics.store(stop, 0, 1);
    endBefore(gracePeriod * 1000);
  };
  const forget = [clientDisconnected, isOver ? undefined : finishNow].map((signal) =>
    whenAborted(signal, askToStop),
  );
  port1.on('message', onMessage);
  try {
    const answer = await pool.run(
      { job, port: port2, stop, language: currentLanguage() },
      { signal: ended.signal, transferList: [port2] },
    );
    receiveAll();
    clientDisconnected?.throwIfAborted();
    return answer;
  } catch (error) {
    receiveAll();
    clientDisconnected?.throwIfAborted();
    if (!ended.signal.aborted) return failureFrom(error);
    const last = prepared as Prepared | null;
    if (last === null || (last.document === null && isOver)) return timedOut();
    const { document, facts, proof } = last;
    if (document === null) return await runJobIn(pool, job, how, settings, { isOver: true });
    return {
      status: 'done',
      document,
      ...(facts === undefined ? {} : { facts }),
      ...(proof === undefined ? {} : { proof }),
    };
  } finally {
    for (const undo of forget) undo();
    endBefore(Infinity);
    reading.stop();
    port1.close();
  }
};

export const timedOut = (): ThreadFailure => ({
  status: 'thread-failed',
  reason: 'timed-out',
  detail: writerOf('failures')('no-answer'),
  at: [],
});

const failureFrom = (error: unknown): ThreadFailure => {
  const { name, at } = faultOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 'thread-failed', reason: 'crashed', detail, at: [name, ...at] };
};

/** A timer that each call resets, in milliseconds from now; Infinity: never. */
const deadlineOf = (act: () => void): ((milliseconds: number) => void) => {
  let timer: NodeJS.Timeout | undefined;
  return (milliseconds) => {
    clearTimeout(timer);
    if (milliseconds === Infinity) return;
    if (milliseconds <= 0) act();
    else timer = setTimeout(act, milliseconds);
  };
};

const whenAborted = (signal: AbortSignal | undefined, act: () => void): (() => void) => {
  if (signal === undefined) return () => undefined;
  if (signal.aborted) act();
  signal.addEventListener('abort', act, { once: true });
  return () => {
    signal.removeEventListener('abort', act);
  };
};

const receive = (port: MessagePort): ThreadMessage | null =>
  (receiveMessageOnPort(port)?.message as ThreadMessage | undefined) ?? null;

/**
 * How much less of the processor threads get than the loop that answers (`nice`, where the system has it). What
 * somebody waits for is all alike, whoever does it; jobs of the queue come behind.
 */
export const osPriority = { waitedFor: 5, background: 10 } as const;
