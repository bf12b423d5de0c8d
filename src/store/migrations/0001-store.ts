import { sql, type Kysely } from 'kysely';

/**
 * Pools, rule sets, runs and the journal. What is `bytea` is sealed with the key of the pool that it is of or was
 * derived from (rule sets: with a key of their own); everything else holds no value of a pool.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  // Of the folder of keys that the database was begun with.
  `create table slate.vault (fingerprint text primary key)`,
  `create table slate.pool (
    id uuid primary key,
    name text not null,
    created_at timestamptz not null default now(),
    -- Set when its key is to be destroyed; a pool of the same name may then be put anew.
    erased_at timestamptz
  )`,
  `create unique index pool_of_name on slate.pool (name) where erased_at is null`,
  `create table slate.pool_version (
    id uuid primary key,
    pool_id uuid not null references slate.pool,
    version integer not null,
    -- Of the bytes as they were sent, and of the normalised candidates.
    sha256 text not null,
    hash text not null,
    format text not null,
    candidates integer not null,
    bytes integer not null,
    created_at timestamptz not null default now(),
    created_by text,
    -- Null once the pool is erased.
    content bytea,
    unique (pool_id, version),
    unique (pool_id, sha256)
  )`,
  `create table slate.rule_set_version (
    id text not null,
    version integer not null,
    hash text not null,
    created_at timestamptz not null default now(),
    created_by text,
    document bytea,
    primary key (id, version),
    unique (id, hash)
  )`,
  `create table slate.run (
    -- The order in which runs were accepted; pages of lists go by it.
    sequence bigint generated always as identity unique,
    id uuid primary key,
    kind text not null,
    status text not null,
    outcome text,
    objective bigint,
    pool_id uuid not null references slate.pool,
    pool_version_id uuid not null references slate.pool_version,
    pool_name text not null,
    pool_version integer not null,
    pool_hash text not null,
    rules_id text not null,
    -- Null: a shipped rule set.
    rules_version integer,
    rules_hash text not null,
    -- Version of the program that does it.
    program text not null,
    -- What was asked for beside pool and rule set.
    request bytea,
    incumbent bigint,
    bound bigint,
    done integer not null default 0,
    total integer not null,
    -- Seconds from its start that a batch may take in all; null: no limit.
    time_limit double precision,
    created_at timestamptz not null default now(),
    queued_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    expires_at timestamptz,
    created_by text,
    cancelled_by text,
    cancel_requested_at timestamptz,
    -- Set once, by whoever has the results of a batch put together: how it ended.
    closing text,
    failure text,
    -- The publishable account, and the SHA-256 of its RFC 8785 JSON without the place in the journal.
    record text,
    record_hash text,
    adopted_at timestamptz,
    adopted_by text,
    adopted_sequence bigint,
    adopted_head text
  )`,
  `create index run_of_status on slate.run (status, sequence)`,
  `create index run_of_pool on slate.run (pool_name, sequence)`,
  `create index run_of_rules on slate.run (rules_id, sequence)`,
  `create index run_of_kind on slate.run (kind, sequence)`,
  `create index run_of_outcome on slate.run (outcome, sequence)`,
  `create index run_adopted on slate.run (sequence) where adopted_at is not null`,
  `create table slate.run_output (
    run_id uuid not null references slate.run,
    kind text not null,
    sha256 text not null,
    content bytea,
    primary key (run_id, kind)
  )`,
  // Results of scenarios that follow one another; no two parts have a scenario in common.
  `create table slate.run_part (
    run_id uuid not null references slate.run,
    -- Of the first of them in the batch.
    position integer not null,
    count integer not null,
    content bytea not null,
    primary key (run_id, position)
  )`,
  `create table slate.worker (
    id uuid primary key,
    host text not null,
    program text not null,
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
  )`,
  // Which worker has which job of the queue: those of a worker that is not seen any more are given to others.
  `create table slate.lease (
    job_id uuid primary key,
    run_id uuid not null,
    worker_id uuid not null,
    taken_at timestamptz not null default now()
  )`,
  `create table slate.journal (
    sequence bigint primary key,
    at timestamptz not null,
    actor text,
    action text not null,
    subject text not null,
    content jsonb not null,
    previous text not null,
    hash text not null unique
  )`,
  `create index journal_of_subject on slate.journal (subject, sequence)`,
  `create function slate.refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'the journal is append-only'; end $$`,
  `create trigger append_only before update or delete on slate.journal
    for each row execute function slate.refuse_change()`,
  `create trigger append_only_all before truncate on slate.journal
    for each statement execute function slate.refuse_change()`,
];
