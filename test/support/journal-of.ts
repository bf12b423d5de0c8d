import type { JournalEntry } from '../../src/journal/journal-entry.ts';
import { createJournalVerifier } from '../../src/journal/verify-journal.ts';
import type { Database } from '../../src/store/database.ts';
import { listJournal } from '../../src/store/journal.ts';

/** All entries, page by page. */
export const journalIn = async (db: Database, page = 500): Promise<readonly JournalEntry[]> => {
  const entries: JournalEntry[] = [];
  for (;;) {
    const more = await listJournal(db, entries.at(-1)?.sequence ?? 0, page);
    if (more.length === 0) return entries;
    entries.push(...more);
  }
};

/** What is wrong with a journal: kind and place. @param key - public key. @param heads - that were seen before. */
export const faultsOf = (
  entries: readonly JournalEntry[],
  key: string,
  ...heads: readonly string[]
): readonly string[] => {
  const verifier = createJournalVerifier(key);
  for (const entry of entries) verifier.add(entry);
  return verifier.end(...heads).faults.map(({ fault, sequence }) => `${fault} ${sequence}`);
};
