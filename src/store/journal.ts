import canonicalize from 'canonicalize';
import { sql, type Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import {
  emptyJournal,
  hasItsHash,
  nextEntry,
  signedText,
  type JournalAction,
  type JournalEntry,
  type JournalHead,
  type JournalPlace,
} from '../journal/journal-entry.ts';
import { isSignedByLater, toPublicKey } from '../journal/signature.ts';
import type { Database, InTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import { Altered, KeyMissing, type Vault } from './vault.ts';

/** The key that entries are signed with, in the folder of the keys of pools. */
export const journalKey = 'journal';

/** What is to be written down; when, and after what, is found out. */
export type JournalNews = Pick<JournalEntry, 'actor' | 'action' | 'subject' | 'content'>;

/** Serialises appending; the number of the lock is arbitrary. */
const appendLock = 7_932_501;

/**
 * Appends a signed entry in the transaction of the change that it records: both are stored, or neither.
 * @throws KeyMissing, KeyDamaged where the journal's key cannot be used; Altered where the last entry is not the
 *   service's own, or the database makes something else of this one.
 */
export const appendToJournal = async (
  trx: InTransaction,
  vault: Vault,
  news: JournalNews,
): Promise<JournalEntry> => {
  await sql`select pg_advisory_xact_lock(${appendLock})`.execute(trx);
  const last = await trustedHead(trx, vault);
  const { rows } = await sql<{ readonly at: Date }>`select clock_timestamp() as at`.execute(trx);
  const unsigned = nextEntry(last, { ...news, at: rows[0]!.at.toISOString() });
  const entry = { ...unsigned, signature: await vault.sign(journalKey, signedText(unsigned)) };
  const row = await trx
    .insertInto('journal')
    .values({ ...entry, content: JSON.stringify(entry.content) })
    .returningAll()
    .executeTakeFirst();
  // A trigger can have made something else of it, or nothing.
  if (row === undefined || canonicalize(toEntry(row)) !== canonicalize(entry))
    throw new Altered({ is: 'journal' });
  return entry;
};

/**
 * Nothing is written on top of an entry that this service did not write.
 * @throws Altered where another wrote the last entry; KeyMissing, KeyDamaged.
 */
const trustedHead = async (trx: InTransaction, vault: Vault): Promise<JournalHead> => {
  const last = await trx
    .selectFrom('journal')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return emptyJournal;
  const entry = toEntry(last);
  if (!(await verifierWith(vault, await publicJournalKey(vault))(entry)))
    throw new Altered({ is: 'journal' });
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

/** The public key, 64 hexadecimal digits. @throws KeyMissing, KeyDamaged. */
export const publicJournalKey = async (vault: Vault): Promise<string> => {
  const key = await vault.publicKey(journalKey);
  if (key === null) throw new KeyMissing('there is no key of the journal');
  return key;
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
  return rows.map(toEntry);
};

/** A time as text; unchanged if it is not a valid time. */
export const textOfTime = (time: Date): string => {
  const isTime = (time as unknown) instanceof Date && !Number.isNaN(time.getTime());
  return isTime ? time.toISOString() : String(time);
};

const toEntry = ({ at, action, ...row }: Selectable<Tables['journal']>): JournalEntry => {
  const { sequence, actor, subject, content, previous, hash, signature } = row;
  return {
    sequence,
    at: textOfTime(at),
    actor,
    action: action as JournalAction,
    subject,
    content,
    previous,
    hash,
    signature,
  };
};

/** Entries that were looked up, in the order of the journal; those that the service did not write are none. */
export type Found = {
  readonly first: (action: JournalAction, subject: string) => JournalEntry | null;
  readonly all: (action: JournalAction, subject: string) => readonly JournalEntry[];
};

/** Looks up what the journal says of these subjects. @throws KeyMissing, KeyDamaged. */
export const findInJournal = async (
  { db, vault }: { readonly db: Database; readonly vault: Vault },
  actions: readonly JournalAction[],
  subjects: readonly string[],
): Promise<Found> => {
  const rows =
    subjects.length === 0
      ? []
      : await db
          .selectFrom('journal')
          .selectAll()
          .where('subject', 'in', [...new Set(subjects)])
          .where('action', 'in', actions)
          .orderBy('sequence')
          .execute();
  const isGenuine = verifierWith(vault, await publicJournalKey(vault));
  const read = rows.map(toEntry);
  const genuine = await Promise.all(read.map(isGenuine));
  const entries = new Map<string, JournalEntry[]>();
  for (const entry of read.filter((_, index) => genuine[index])) {
    const key = `${entry.action} ${entry.subject}`;
    const others = entries.get(key);
    if (others === undefined) entries.set(key, [entry]);
    else others.push(entry);
  }
  const all = (action: JournalAction, subject: string) => entries.get(`${action} ${subject}`) ?? [];
  return { all, first: (action, subject) => all(action, subject)[0] ?? null };
};

/** Verified entries, which need no second verification while no character of them changes. */
const verifiedWith = new WeakMap<Vault, LRUCache<string, true>>();
const mostVerified = 50_000;

/** Did the service whose key this is write an entry? */
const verifierWith = (vault: Vault, key: string): ((entry: JournalEntry) => Promise<boolean>) => {
  const publicKey = toPublicKey(key);
  const verified = verifiedWith.get(vault) ?? new LRUCache<string, true>({ max: mostVerified });
  verifiedWith.set(vault, verified);
  return async (entry) => {
    const text = JSON.stringify([key, entry]);
    if (verified.has(text)) return true;
    const isGenuine =
      entry.signature !== null &&
      hasItsHash(entry) &&
      (await isSignedByLater(publicKey, signedText(entry), entry.signature));
    if (isGenuine) verified.set(text, true);
    return isGenuine;
  };
};

/** The place of an entry, as it is printed. */
export const placeOf = async (
  vault: Vault,
  { sequence, hash }: Pick<JournalEntry, 'sequence' | 'hash'>,
): Promise<JournalPlace> => ({ sequence, head: hash, key: await publicJournalKey(vault) });
