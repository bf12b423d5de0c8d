import { sql, type Kysely } from 'kysely';

/**
 * Signatures of journal entries, and the public key that they are made with. Entries from before get theirs when the
 * key is made. Each event can be reported only once.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `alter table slate.vault add column journal_key text`,
  `alter table slate.journal add column signature text`,
  `create unique index journal_of_run on slate.journal (subject, action)
    where action in ('run-accepted', 'run-cancelled', 'run-ended', 'run-adopted')`,
  // Before pools were named by their ids here, a name could be erased and put anew with the same versions.
  `create unique index journal_of_pool_version on slate.journal (subject, (content->>'id'), (content->>'version'))
    where action = 'pool-put'`,
  `create unique index journal_of_erasure on slate.journal ((content->>'id')) where action = 'pool-erased'`,
];
