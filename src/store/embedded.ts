import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import PQueue from 'p-queue';
import { DamagedDatabase, ForeignFolder, NoSpace } from './database-errors.ts';
import { int8 } from './int8.ts';
import { makePrivateFolder } from './private-folder.ts';
import { emptyDatabase, requireSpace } from './space.ts';

const wasiNoSpace = 51;

/** Statements that need no space, or less than is kept for them. */
const reads = /^\s*(select|begin|start|commit|rollback|savepoint|release|show|set)\b[^;]*;?\s*$/i;

const bytesOf = (values: readonly unknown[]): number =>
  values.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 0),
    0,
  );

/**
 * PostgreSQL in this process (PGlite), as a pool with one connection: whoever holds it is alone in the database until
 * it is released. Blocks the event loop for the time of each statement. Its files are in a folder of mode 0700.
 * @throws the system's error where the files cannot be read or written; NoSpace; ForeignFolder; DamagedDatabase where
 *   they are not of this version either.
 */
export const openEmbedded = async (data: string): Promise<PostgresPool> => {
  const { PGlite } = await import('@electric-sql/pglite');
  const dataDir = join(data, 'database');
  await makePrivateFolder(dataDir);
  const names = await readdir(dataDir);
  // What is there already would stand beside a new database, or be taken for a part of it.
  if (names.length > 0 && !names.includes('PG_VERSION')) throw new ForeignFolder();
  await requireSpace(dataDir, names.length === 0 ? emptyDatabase : 0);
  const database = await PGlite.create({
    dataDir,
    parsers: { [int8]: Number },
  }).catch((error: unknown) => {
    // The file system within it has numbers for errors, which are those of WASI.
    if ((error as { readonly errno?: unknown }).errno === wasiNoSpace) throw new NoSpace();
    throw typeof (error as NodeJS.ErrnoException).code === 'string' ? error : new DamagedDatabase();
  });
  const line = new PQueue({ concurrency: 1 });

  const query = async (
    text: string,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<unknown>> => {
    if (!reads.test(text)) await requireSpace(dataDir, bytesOf(values));
    // Only without values may there be several statements.
    const results = values.length > 0 ? [await database.query(text, [...values])] : await database.exec(text);
    const { rows = [], affectedRows } = results.at(-1) ?? {};
    const command = (/^\s*(\w+)/.exec(text)?.[1] ?? '').toUpperCase();
    return {
      command: command as 'SELECT',
      rowCount: affectedRows ?? rows.length,
      rows,
    };
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
      await database.close();
    },
  };
};
