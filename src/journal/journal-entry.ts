import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';

/** What is written down: everything that is done to a pool, a rule set or a run. */
const journalActions = [
  'pool-put',
  'pool-erased',
  'rule-set-put',
  'rule-set-deleted',
  'run-accepted',
  'run-cancelled',
  'run-ended',
  'run-adopted',
] as const;

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' });

export const journalEntrySchema = z
  .strictObject({
    sequence: z.int().min(1).describe('Place in the journal, from 1, without a gap.'),
    at: z.iso.datetime().meta({ description: 'UTC.', example: '2026-03-01T10:00:00.000Z' }),
    actor: z.string().nullable().describe('Id of the API key of the caller; null: the service has no keys.'),
    action: z.enum(journalActions).describe('What was done.'),
    subject: z.string().describe('Id of the run, or name of the pool or the rule set, that it was done to.'),
    content: z
      .record(z.string(), z.union([z.string(), z.int(), z.null()]))
      .describe(
        'Over what: SHA-256 of pool, rule set, result, certificate and record, versions, outcome, as far as there are any.',
      ),
    previous: hash.describe('`hash` of the entry before; 64 zeros in the first.'),
    hash: hash.describe('SHA-256 of the RFC 8785 JSON of this entry without `hash` and `signature`.'),
    signature: z
      .string()
      .nullable()
      .meta({
        description:
          'Ed25519 signature, base64, of the text `slate journal entry ` and `hash`; null: not signed, so this service did not write it.',
        example: `${'A'.repeat(86)}==`,
      }),
  })
  .meta({ id: 'JournalEntry', description: 'One entry of the append-only journal.' });

export type JournalEntry = Readonly<z.infer<typeof journalEntrySchema>>;
export type JournalAction = JournalEntry['action'];

/** Where the journal ends. */
export const journalHeadSchema = z
  .strictObject({
    sequence: z.int().min(0).describe('Entries so far.'),
    head: hash.describe('`hash` of the last of them: `slate journal verify --head HASH` looks for it.'),
  })
  .meta({ id: 'JournalHead' });

export type JournalHead = Readonly<z.infer<typeof journalHeadSchema>>;

export const journalKeySchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    description: 'Ed25519 public key, hexadecimal, that the entries are signed with.',
    example: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  });

/** The place of an entry, as adoptions, erasures and records print it. */
export const journalPlaceSchema = z
  .strictObject({ ...journalHeadSchema.shape, key: journalKeySchema })
  .meta({ id: 'JournalPlace' });

export type JournalPlace = Readonly<z.infer<typeof journalPlaceSchema>>;

/** Before the first entry. */
export const emptyJournal: JournalHead = { sequence: 0, head: '0'.repeat(64) };

/** The entry that follows on a head, before it is signed. */
export const nextEntry = (
  { sequence, head }: JournalHead,
  content: Pick<JournalEntry, 'at' | 'actor' | 'action' | 'subject' | 'content'>,
): UnsignedEntry => {
  const { at, actor, action, subject } = content;
  const entry = {
    sequence: sequence + 1,
    at,
    actor,
    action,
    subject,
    content: content.content,
    previous: head,
  };
  return { ...entry, hash: hashOf(entry) };
};

export type UnsignedEntry = Omit<JournalEntry, 'signature'>;

/** SHA-256, hexadecimal, of the RFC 8785 JSON of an entry without hash and signature. */
const hashOf = (entry: Omit<UnsignedEntry, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalize(entry) ?? '', 'utf8')
    .digest('hex');

/** Is its hash the one of what it says? It may have been edited into what has no RFC 8785 JSON at all. */
export const hasItsHash = ({ hash, ...rest }: JournalEntry): boolean => {
  try {
    return hashOf(withoutSignature(rest)) === hash;
  } catch {
    return false;
  }
};

const withoutSignature = <T extends object>(entry: T): Omit<T, 'signature'> =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'signature')) as Omit<T, 'signature'>;

/** What is signed of an entry. */
export const signedText = ({ hash }: Pick<JournalEntry, 'hash'>): string => `slate journal entry ${hash}`;
