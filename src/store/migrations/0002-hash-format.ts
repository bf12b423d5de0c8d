import { sql, type Kysely } from 'kysely';

/** Number of the definition of a pool's hash: 1 for all that were stored before it had one. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table slate.pool_version add column hash_format integer not null default 1`.execute(db);
};
