import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Serialises the creation of tables; the number of the lock is arbitrary. */
const makingLock = 7_932_502;

/**
 * Does something that no other process does on the same server meanwhile. Service and workers that are started together
 * on an empty database would make the same tables at once, and all but one of them would fail.
 */
export const withAdvisoryLock = (db: Database, act: () => Promise<void>): Promise<void> =>
  db.connection().execute(async (own) => {
    await sql`select pg_advisory_lock(${makingLock})`.execute(own);
    try {
      await act();
    } finally {
      await sql`select pg_advisory_unlock(${makingLock})`.execute(own);
    }
  });
