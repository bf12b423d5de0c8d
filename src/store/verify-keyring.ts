import { sql } from 'kysely';
import { signedText } from '../journal/journal-entry.ts';
import type { Database, InTransaction } from './database.ts';
import { journalKey, listJournal } from './journal.ts';
import type { Vault } from './vault.ts';

/** The key that rule sets are sealed with: they can name candidates and organisations. */
export const ruleSetsKey = 'rule-sets';

/** The journal's key until all entries that were there before it are signed. */
const newJournalKey = 'journal-new';

/**
 * Do the keys belong to this database? The first to open the database makes the key of rule sets and the one of the
 * journal, and leaves there what they are known by; with another folder every pool would seem to be erased, and the
 * journal would go on with another signature.
 * @throws KeyDamaged where the file of one of them holds no key.
 */
export const verifyKeyring = async (db: Database, vault: Vault): Promise<boolean> => {
  const known = await db.selectFrom('vault').select(['fingerprint', 'journal_key']).executeTakeFirst();
  if (known === undefined) {
    await vault.makeKey(ruleSetsKey);
    const fingerprint = await vault.fingerprint(ruleSetsKey);
    await db.insertInto('vault').values({ fingerprint: fingerprint! }).execute();
  } else if (known.fingerprint !== (await vault.fingerprint(ruleSetsKey))) {
    return false;
  }
  return verifyJournalKey(db, vault, known?.journal_key ?? null);
};

/**
 * A database that was begun before entries were signed gets its signatures now: all of them, and then the key its name.
 * Once the key exists, unsigned entries are never signed, whatever wrote them.
 */
const verifyJournalKey = async (db: Database, vault: Vault, known: string | null): Promise<boolean> => {
  const key = await vault.publicKey(journalKey);
  if (key === null) {
    if (known !== null && known !== (await vault.publicKey(newJournalKey))) return false;
    await vault.makeKey(newJournalKey);
    await db.transaction().execute(async (trx) => {
      await signAll(trx, vault);
      // Whoever erased one may have been stopped before its key was destroyed; entries from then name it by its name alone.
      const erased = await trx
        .selectFrom('pool')
        .select('id')
        .where('erased_at', 'is not', null)
        .where(
          sql<boolean>`exists (select from slate.journal j where j.subject = pool.name
          and j.action = 'pool-erased')`,
        )
        .execute();
      for (const { id } of erased) await vault.destroyKey(id);
      await noteKey(trx, (await vault.publicKey(newJournalKey))!);
    });
    await vault.renameKey(newJournalKey, journalKey);
    return true;
  }
  if (known === null) await noteKey(db, key);
  return known === null || known === key;
};

const noteKey = async (db: Database, key: string): Promise<void> => {
  await db.updateTable('vault').set({ journal_key: key }).execute();
};

/** Entries that are signed by one statement. */
const pageSize = 1000;

/** Signs the entries that are there. */
const signAll = async (trx: InTransaction, vault: Vault): Promise<void> => {
  await sql`alter table slate.journal disable trigger user`.execute(trx);
  for (let after = 0; ;) {
    const entries = await listJournal(trx, after, pageSize);
    const last = entries.at(-1);
    if (last === undefined) break;
    const signatures = await Promise.all(
      entries.map((entry) => vault.sign(newJournalKey, signedText(entry))),
    );
    await sql`update slate.journal j set signature = s.signature
      from unnest(${entries.map(({ sequence }) => sequence)}::bigint[], ${signatures}::text[])
        as s (sequence, signature)
      where j.sequence = s.sequence`.execute(trx);
    after = last.sequence;
  }
  await sql`alter table slate.journal enable trigger user`.execute(trx);
};
