import { Migrator, sql, type Kysely } from 'kysely';
import { LaterVersion } from './database-errors.ts';
import * as store from './migrations/0001-store.ts';
import * as hashFormat from './migrations/0002-hash-format.ts';
import * as signatures from './migrations/0003-signatures.ts';
import * as ruleSetSummary from './migrations/0004-rule-set-summary.ts';
import * as idempotency from './migrations/0005-idempotency.ts';
import { schemaName, type Tables } from './schema.ts';

/** In the order in which they are applied; one that has been published is never changed. */
const migrations = {
  '0001-store': store,
  '0002-hash-format': hashFormat,
  '0003-signatures': signatures,
  '0004-rule-set-summary': ruleSetSummary,
  '0005-idempotency': idempotency,
};

/**
 * Brings the tables to the version of this program; for one process at a time.
 * @throws where a migration fails; LaterVersion where the database is of a later version than this program.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  await sql`create schema if not exists ${sql.id(schemaName)}`.execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: schemaName,
  });
  const { error } = await migrator.migrateToLatest();
  // Kysely says so of a migration that was applied and that it is not given.
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new LaterVersion();
  }
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed');
};
