import { join } from 'node:path';
import type { PostgresPool } from 'kysely';
import { withAdvisoryLock } from './advisory-lock.ts';
import { lockData, type DataLock, type HeldLock } from './data-lock.ts';
import { toDatabase, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openQueue, type Queue } from './queue.ts';
import { verifyKeyring } from './verify-keyring.ts';
import { watchSpace } from './space.ts';
import { openVault, type Vault } from './vault.ts';

/** The store: the tables, the keys of the encrypted data in them, and the jobs. */
export type Store = {
  readonly db: Database;
  readonly vault: Vault;
  readonly queue: Queue;
  /** False: the folder of keys is not the one that this database was begun with, and little of it can be read. */
  readonly hasItsKeys: boolean;
  /** Is the database embedded in this process? */
  readonly isEmbedded: boolean;
  /** Has something not been stored for want of space, and nothing been stored since? */
  readonly isFull: () => boolean;
  /** Publishes the address of the process that has the embedded database. */
  readonly announce: (url: string) => void;
  readonly close: () => Promise<void>;
};

export type StoreSettings = {
  /** Blank: the embedded database in `data`. */
  readonly databaseUrl: string;
  /** The folder of the embedded database. */
  readonly data: string;
  /** The folder of the keys; blank: `keys` in `data`. */
  readonly keys: string;
};

/**
 * Opens the store, and brings its tables to the version of this program.
 * @param program - version of this program. @param onError - called with errors in the background.
 * @returns `held`: another process has the embedded database.
 * @throws the error of the system or of the database where it cannot be opened.
 */
export const openStore = async (
  settings: StoreSettings,
  program: string,
  onError: (error: Error) => void,
): Promise<Store | HeldLock> => {
  const isEmbedded = settings.databaseUrl === '';
  const lock: DataLock | HeldLock | null = isEmbedded ? await lockData(settings.data) : null;
  if (lock !== null && 'status' in lock) return lock;
  const release = (): void => {
    lock?.release();
  };
  const opened: { pool?: PostgresPool; db?: Database; queue?: Queue } = {};
  const close = async (): Promise<void> => {
    await opened.queue?.stop();
    // It closes its connections too, unless it has made none.
    await opened.db?.destroy();
    release();
  };
  try {
    const vault = await openVault(settings.keys === '' ? join(settings.data, 'keys') : settings.keys);
    const { pool, isFull } = watchSpace(await connect(settings, isEmbedded, onError));
    const db = toDatabase(pool);
    opened.db = db;
    const queue = openQueue(db, program, onError);
    opened.queue = queue;
    const made = { hasItsKeys: true };
    const makeTables = async (): Promise<void> => {
      await migrate(db);
      made.hasItsKeys = await verifyKeyring(db, vault);
      await queue.start();
    };
    // The embedded database has only one connection.
    await (isEmbedded ? makeTables() : withAdvisoryLock(db, makeTables));
    return {
      db,
      vault,
      queue,
      isEmbedded,
      isFull,
      close,
      ...made,
      announce: (url) => {
        lock?.announce(url);
      },
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
};

/** Either driver is loaded only where it is used. */
const connect = async (
  { databaseUrl, data }: StoreSettings,
  isEmbedded: boolean,
  onError: (error: Error) => void,
): Promise<PostgresPool> => {
  if (isEmbedded) return (await import('./embedded.ts')).openEmbedded(data);
  return (await import('./server.ts')).openServer(databaseUrl, onError);
};
