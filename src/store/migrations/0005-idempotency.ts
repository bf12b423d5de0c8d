import { sql, type Kysely } from 'kysely';

/**
 * What came of requests that were sent with an `Idempotency-Key`. Neither the key nor the body is there: both are HMACs
 * with the key of rule sets, which is outside the database.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table slate.idempotency (
    -- Of the caller, the operation and the key.
    id text primary key,
    body text not null,
    -- The run, the pool or the rule set, and the version of the rule set.
    subject text not null,
    version integer,
    is_new boolean not null,
    -- HMAC of all of these: nobody who can write here can have another run answered for.
    mac text not null,
    created_at timestamptz not null default now()
  )`.execute(db);
  await sql`create index idempotency_of_time on slate.idempotency (created_at)`.execute(db);
};
