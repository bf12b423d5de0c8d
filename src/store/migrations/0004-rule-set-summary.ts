import { sql, type Kysely } from 'kysely';

/**
 * What lists show of a rule set, sealed by itself, so that no document is opened for it; how long the document is
 * (both null of those that were stored before, until somebody has looked at them); and when it was deleted. The row of
 * one that was deleted stays, without what is sealed: runs speak of its version.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table slate.rule_set_version
      add column summary bytea,
      add column bytes integer,
      add column deleted_at timestamptz
  `.execute(db);
};
