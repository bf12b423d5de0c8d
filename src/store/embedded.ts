import { join } from 'node:path';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import PQueue from 'p-queue';
import { int8 } from './int8.ts';
import { makePrivateFolder } from './private-folder.ts';

/**
 * PostgreSQL in this process (PGlite), as a pool with one connection: whoever holds it is alone in the database until
 * it is released. Blocks the event loop for the time of each statement. Its files are in a folder of mode 0700.
 * @throws where the files cannot be read or written, or are not of this version.
 */
export const openEmbedded = async (data: string): Promise<PostgresPool> => {
  const { PGlite } = await import('@electric-sql/pglite');
  const dataDir = join(data, 'database');
  await makePrivateFolder(dataDir);
  const database = await PGlite.create({
    dataDir,
    parsers: { [int8]: Number },
  });
  const line = new PQueue({ concurrency: 1 });

  const query = async (
    text: string,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<unknown>> => {
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
