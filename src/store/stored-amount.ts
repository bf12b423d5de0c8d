import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Number and bytes of stored items. */
export type StoredAmount = {
  /** Versions. */
  readonly versions: number;
  /** Of all together, as they were sent. */
  readonly bytes: number;
};

/** Of pools that are not erased. */
export const amountOfPools = (db: Database): Promise<StoredAmount> =>
  db
    .selectFrom('pool_version')
    .select([sql<number>`count(*)`.as('versions'), sql<number>`coalesce(sum(bytes), 0)`.as('bytes')])
    .where('content', 'is not', null)
    .executeTakeFirstOrThrow();

/** Of rule sets that are not deleted; the length of some that were stored long ago is not known. */
export const amountOfRuleSets = (db: Database): Promise<StoredAmount> =>
  db
    .selectFrom('rule_set_version')
    .select([sql<number>`count(*)`.as('versions'), sql<number>`coalesce(sum(bytes), 0)`.as('bytes')])
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
