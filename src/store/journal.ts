import { sql } from 'kysely';
import { emptyJournal, nextEntry, type JournalEntry, type JournalHead } from '../journal/journal-entry.ts';
import type { Database, InTransaction } from './database.ts';

/** What is to be written down; when, and after what, is found out. */
export type JournalNews = Pick<JournalEntry, 'actor' | 'action' | 'subject' | 'content'>;

/** Whoever appends waits for all who append before: the number of the lock means nothing else. */
const appendLock = 7_932_501;

/** Appends an entry, as part of what it tells of: both are there afterwards, or neither. */
export const appendToJournal = async (trx: InTransaction, news: JournalNews): Promise<JournalHead> => {
  await sql`select pg_advisory_xact_lock(${appendLock})`.execute(trx);
  const last = await journalHead(trx);
  const { rows } = await sql<{ readonly at: Date }>`select clock_timestamp() as at`.execute(trx);
  const entry = nextEntry(last, { ...news, at: rows[0]!.at.toISOString() });
  const { content, ...rest } = entry;
  await trx
    .insertInto('journal')
    .values({ ...rest, content: JSON.stringify(content) })
    .execute();
  return { sequence: entry.sequence, head: entry.hash };
};

export const journalHead = async (db: Database): Promise<JournalHead> => {
  const last = await db
    .selectFrom('journal')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? emptyJournal : { sequence: last.sequence, head: last.hash };
};

/** Entries in their order. @param after - the sequence of the last that is known. */
export const listJournal = async (
  db: Database,
  after: number,
  limit: number,
): Promise<readonly JournalEntry[]> => {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return rows.map(({ sequence, at, actor, action, subject, content, previous, hash }) => ({
    ...{ sequence, at: at.toISOString(), actor, action: action as JournalEntry['action'], subject },
    ...{ content, previous, hash },
  }));
};

/** What the entry of this kind says of a subject, and its place; null: there is none. The newest of several. */
export const findInJournal = async (
  db: Database,
  action: JournalEntry['action'],
  subject: string,
): Promise<(JournalHead & Pick<JournalEntry, 'content'>) | null> => {
  const entry = await db
    .selectFrom('journal')
    .select(['sequence', 'hash', 'content'])
    .where('subject', '=', subject)
    .where('action', '=', action)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (entry === undefined) return null;
  const { sequence, hash: head, content } = entry;
  return { sequence, head, content };
};
