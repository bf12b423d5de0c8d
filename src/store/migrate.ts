import { Migrator, sql, type Kysely } from 'kysely';
import * as store from './migrations/0001-store.ts';
import { schemaName, type Tables } from './schema.ts';

/** In the order in which they are applied; one that has been published is never changed. */
const migrations = { '0001-store': store };

/**
<<<<<<< HEAD
 * Brings the tables to the version of this program; for one process at a time.
=======
 * Brings the tables to the version of this program.
>>>>>>> a7275c173fd21fafdbbfb22923563eb2f50aa6c0
 * @throws where a migration fails, or the database is of a later version than this program.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  await sql`create schema if not exists ${sql.id(schemaName)}`.execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: schemaName,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed');
};
<<<<<<< HEAD
=======

/** Whoever makes tables waits for all who do: the number of the lock means nothing else. */
const makeLock = 7_932_502;

/** Does something while no other process that asks likewise does it. Needs a second connection for itself. */
export const aloneIn = (db: Kysely<Tables>, act: () => Promise<void>): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${makeLock})`.execute(connection);
    try {
      await act();
    } finally {
      await sql`select pg_advisory_unlock(${makeLock})`.execute(connection);
    }
  });
>>>>>>> a7275c173fd21fafdbbfb22923563eb2f50aa6c0
