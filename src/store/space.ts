import { statfs } from 'node:fs/promises';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { isNoSpace, NoSpace } from './database-errors.ts';

/** A pool of connections, and whether what it leads to takes anything. */
export type WatchedPool = {
  readonly pool: PostgresPool;
  /** Has something not been stored for want of space, and nothing been stored since? */
  readonly isFull: () => boolean;
};

/** Watches the statements that go through a pool. */
export const watchSpace = (pool: PostgresPool): WatchedPool => {
  let full = false;
  const watch = (client: PostgresPoolClient): PostgresPoolClient => {
    const query = async (text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
      try {
        const result = await client.query<unknown>(text, values);
        if (changes.has(result.command) && result.rowCount > 0) full = false;
        return result;
      } catch (error) {
        if (isNoSpace(error)) full = true;
        throw error;
      }
    };
    return {
      query: query as PostgresPoolClient['query'],
      release: () => {
        client.release();
      },
    };
  };
  return {
    pool: { connect: async () => watch(await pool.connect()), end: () => pool.end() },
    isFull: () => full,
  };
};

const changes: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/**
 * Bytes that a write may need beside what it writes: the next segment of the write-ahead log (16 MiB). Where there is no
 * space for one the embedded database stops for good and takes the whole process with it, so that is not left to it.
 */
const nextSegment = 20 * 1024 ** 2;

/** Half of the bytes of an empty database, with its log: as much as `requireSpace` is given of what is written. */
export const emptyDatabase = 20 * 1024 ** 2;

/** @param bytes - that are to be written: once into the log, and once into the tables. @throws NoSpace. */
export const requireSpace = async (folder: string, bytes: number): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < nextSegment + 2 * bytes) throw new NoSpace('no space is left for the database');
};
