import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import PQueue from 'p-queue';
import { DamagedDatabase, ForeignFolder, NoSpace } from './database-errors.ts';
import {
  fromEmbeddedError,
  toEmbeddedError,
  type EmbeddedAnswer,
  type EmbeddedQuestion,
  type EmbeddedReady,
  type EmbeddedStart,
} from './embedded-query.ts';
import { compiledModule } from '../files/compiled-module.ts';
import { makePrivateFolder } from '../files/make-folder.ts';
import { emptyDatabase, requireSpace } from './space.ts';

const wasiNoSpace = 51;

/** Statements that need no space, or less than is reserved. */
const reads = /^\s*(select|begin|start|commit|rollback|savepoint|release|show|set)\b[^;]*;?\s*$/i;

const bytesOf = (values: readonly unknown[]): number =>
  values.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 0),
    0,
  );

/**
 * PostgreSQL in a thread of this process (PGlite), as a pool with one connection: whoever holds it is alone in the
 * database until it is released. Its files are in a folder of mode 0700.
 * @throws the system's error where the files cannot be read or written; NoSpace; ForeignFolder; DamagedDatabase where
 *   they are not of this version either.
 */
export const openEmbedded = async (data: string): Promise<PostgresPool> => {
  const dataDir = join(data, 'database');
  await makePrivateFolder(dataDir);
  const names = await readdir(dataDir);
  // What is there already would stand beside a new database, or be taken for a part of it.
  if (names.length > 0 && !names.includes('PG_VERSION')) throw new ForeignFolder();
  await requireSpace(dataDir, names.length === 0 ? emptyDatabase : 0);
  const { ask, end } = await startThread({ dataDir });
  const line = new PQueue({ concurrency: 1 });

  const query = async (
    text: string,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<unknown>> => {
    if (!reads.test(text)) await requireSpace(dataDir, bytesOf(values));
    const { rows, affected } = await ask({ text, values });
    const command = (/^\s*(\w+)/.exec(text)?.[1] ?? '').toUpperCase();
    return { command: command as 'SELECT', rowCount: affected, rows: [...rows] };
  };

  return {
    connect: () =>
      new Promise<PostgresPoolClient>((resolve) => {
        void line.add(
          () =>
            new Promise<void>((release) => {
              resolve({ query: query as PostgresPoolClient['query'], release });
            }),
        );
      }),
    end: async () => {
      await line.onIdle();
      await end();
    },
  };
};

type Asked = Extract<EmbeddedAnswer, { readonly rows: unknown }>;
type Thread = {
  readonly ask: (
    question: Omit<Extract<EmbeddedQuestion, { readonly text: string }>, 'id'>,
  ) => Promise<Pick<Asked, 'rows' | 'affected'>>;
  /** Closes the database, and ends the thread. */
  readonly end: () => Promise<void>;
};

const threadModule = compiledModule('store/embedded-thread.js');

/** @throws as openEmbedded. */
const startThread = async (workerData: EmbeddedStart): Promise<Thread> => {
  const worker = new Worker(threadModule, { workerData });
  // What stops the database at its start, stops its thread.
  const [ready] = (await Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(() => [{ error: toEmbeddedError(new DamagedDatabase()) }]),
  ])) as [EmbeddedReady];
  if ('error' in ready) {
    await worker.terminate();
    const error = fromEmbeddedError(ready.error) as NodeJS.ErrnoException;
    // The file system within it has numbers for errors, which are those of WASI.
    if (error.errno === wasiNoSpace) throw new NoSpace();
    throw typeof error.code === 'string' ? error : new DamagedDatabase();
  }
  const open = new Map<
    number,
    { readonly resolve: (answer: Asked) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  const rejectAll = (error: Error): void => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on('message', (answer: EmbeddedAnswer) => {
    const asked = open.get(answer.id);
    open.delete(answer.id);
    if ('error' in answer) asked?.reject(fromEmbeddedError(answer.error));
    else asked?.resolve(answer);
  });
  // Otherwise, requests to an ended thread would never be answered.
  worker.on('error', rejectAll);
  const ended = { has: false };
  worker.on('exit', () => {
    ended.has = true;
    rejectAll(new Error('the thread of the database has ended'));
  });
  const send = (
    question: { readonly text: string; readonly values: readonly unknown[] } | { readonly close: true },
  ) =>
    new Promise<Asked>((resolve, reject) => {
      if (ended.has) {
        reject(new Error('the thread of the database has ended'));
        return;
      }
      last += 1;
      open.set(last, { resolve, reject });
      worker.postMessage({ id: last, ...question } satisfies EmbeddedQuestion);
    });
  return {
    ask: send,
    end: async () => {
      await send({ close: true });
      await worker.terminate();
    },
  };
};
