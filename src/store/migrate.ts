import { Migrator, sql, type Kysely } from 'kysely';
import * as store from './migrations/0001-store.ts';
import { schemaName, type Tables } from './schema.ts';

/** In the order in which they are applied; one that has been published is never changed. */
const migrations = { '0001-store': store };

/**
 * Brings the tables to the version of this program. Several processes may do so at once: one does it, the others wait.
 * @throws where a migration fails, or the database is of a later version than this program.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  await sql`create schema if not exists ${sql.id(schemaName)}`.execute(db).catch(alreadyThere);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: schemaName,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed');
};

/** Two processes that make it at the same time: one of them is told that it is there. */
const alreadyThere = (error: unknown): void => {
  if (!['23505', '42P06'].includes((error as { readonly code?: string }).code ?? '')) throw error;
};
