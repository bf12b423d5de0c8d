import { join } from 'node:path';
import { sql, type PostgresPool } from 'kysely';
import { lockData, type DataLock, type Held } from './data-lock.ts';
import { toDatabase, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openQueue, type Queue } from './queue.ts';
import { openVault, type Vault } from './vault.ts';

/** What is kept: the tables, the keys of what is sealed in them, and the jobs. */
export type Store = {
  readonly db: Database;
  readonly vault: Vault;
  readonly queue: Queue;
  /** Is the database in this process, and nobody else's? */
  readonly isEmbedded: boolean;
  /** Tells whoever finds the embedded database taken where to turn to. */
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

/** The key that rule sets are sealed with: they can name candidates and organisations. */
export const ruleSetsKey = 'rule-sets';

/**
 * Opens the store, and brings its tables to the version of this program.
 * @param program - version of this program. @param onError - told of what goes wrong in the background.
 * @returns `held`: another process has the embedded database.
 * @throws the error of the system or of the database where it cannot be opened.
 */
export const openStore = async (
  settings: StoreSettings,
  program: string,
  onError: (error: Error) => void,
): Promise<Store | Held> => {
  const isEmbedded = settings.databaseUrl === '';
  const lock: DataLock | Held | null = isEmbedded ? await lockData(settings.data) : null;
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
    await vault.makeKey(ruleSetsKey);
    const db = toDatabase(await connect(settings, isEmbedded, onError));
    opened.db = db;
    const queue = openQueue(db, program, onError);
    await oneAfterTheOther(db, isEmbedded, async () => {
      await migrate(db);
      opened.queue = queue;
      await queue.start();
    });
    return {
      ...{ db, vault, queue, isEmbedded, close },
      announce: (url) => {
        lock?.announce(url);
      },
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
};

/** The number means nothing else. */
const openingLock = 7_932_502;

/** Processes that make the same tables at once get into each other's locks. */
const oneAfterTheOther = async (
  db: Database,
  isAlone: boolean,
  prepare: () => Promise<void>,
): Promise<void> => {
  // The one connection of the embedded database is not to be held meanwhile.
  if (isAlone) return prepare();
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${openingLock})`.execute(trx);
    await prepare();
  });
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
