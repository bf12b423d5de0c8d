import {
  emptyJournal,
  nextEntry,
  signedText,
  type JournalEntry,
  type JournalHead,
  type UnsignedEntry,
} from '../../src/journal/journal-entry.ts';
import { publicKeyOfSeed, signWithSeed } from '../../src/journal/signature.ts';
import { runSchema, type RunDocument } from '../../src/run-kinds/run-schema.ts';
import { storedPoolSchema, type StoredPool } from '../../src/run-kinds/stored-schema.ts';

const time = '2026-03-01T10:00:00.000Z';
const sha256 = (digit: string): string => digit.repeat(64);

/** A run that is done, but for what is said. @throws when that is no run. */
export const storedRun = (id: string, change: Partial<RunDocument> = {}): RunDocument =>
  runSchema.parse({
    id,
    altered: false,
    kind: 'solve',
    status: 'done',
    outcome: 'selected',
    objective: 265,
    pool: { name: 'open-call', version: 2, hash: sha256('a'), erased: false },
    rules: { id: 'small', version: 1, hash: sha256('b') },
    program: '0.1.0',
    progress: { incumbent: 265, bound: 265, done: 0, total: 0 },
    created: time,
    queued: time,
    started: time,
    finished: time,
    expires: null,
    createdBy: '0f3a9c51d2',
    cancelling: false,
    failure: null,
    adopted: null,
    ...change,
  });

/** A pool with two versions, but for what is said. @throws when that is no stored pool. */
export const storedPool = (name: string, change: Partial<StoredPool> = {}): StoredPool => {
  const version = {
    hash: sha256('a'),
    hashFormat: 2,
    format: 'csv',
    candidates: 2672,
    bytes: 350_000,
    created: time,
    createdBy: null,
  };
  return storedPoolSchema.parse({
    name,
    altered: false,
    created: time,
    erased: null,
    versions: [
      { ...version, version: 2, sha256: sha256('c') },
      { ...version, version: 1, sha256: sha256('d'), candidates: 10 },
    ],
    ...change,
  });
};

/** The head of a journal that ends with these entries. */
export const headOf = (entries: readonly JournalEntry[]): JournalHead => {
  const last = entries.at(-1);
  return last === undefined ? emptyJournal : { sequence: last.sequence, head: last.hash };
};

const seed = Buffer.alloc(32, 7);

/** The public key of the journals below. */
export const testJournalKey = publicKeyOfSeed(seed);

/** Signs an entry with the key of the journals below. */
export const signed = (entry: UnsignedEntry): JournalEntry => ({
  ...entry,
  signature: signWithSeed(seed, signedText(entry)),
});

/** The next entry of such a journal. */
export const followedBy = (
  entries: readonly JournalEntry[],
  {
    action,
    subject,
    content,
    actor = null,
  }: Partial<JournalEntry> & Pick<JournalEntry, 'action' | 'subject'>,
): JournalEntry =>
  signed(nextEntry(headOf(entries), { at: time, actor, action, subject, content: content ?? {} }));

/** A journal of so many entries, each linked to the one before. */
export const journalOf = (length: number): readonly JournalEntry[] => {
  const entries: JournalEntry[] = [];
  for (let index = 1; index <= length; index += 1) {
    entries.push(
      followedBy(entries, {
        actor: index % 2 === 0 ? '0f3a9c51d2' : null,
        action: 'pool-put',
        subject: `pool-${index}`,
        content: { sha256: sha256('e'), version: index, outcome: null },
      }),
    );
  }
  return entries;
};
