import { stateOf } from './key-entry.ts';
import type { KeyFileIssue } from './key-file-issue.ts';
import { parseKeys } from './parse-keys.ts';
import { readKeyFile } from './read-key-file.ts';
import { authenticate, toKeyRing, type Caller, type KeyRing } from './recognise.ts';

/** Where the keys are; at most one of the two is not blank. */
export type KeySource = {
  /** A file, which is read again when it changes. */
  readonly keysFile: string;
  /** The content of such a file. */
  readonly keys: string;
};

/** What a look at the file brought, where there is something new to report. */
export type KeyNews =
  | { readonly status: 'replaced'; readonly usable: number }
  /** The file is broken or gone: the keys are still those from before. */
  | { readonly status: 'rejected'; readonly issues: readonly KeyFileIssue[] };

/** The keys that are valid now. Holds neither a file, nor a watch, nor a timer: there is nothing to close. */
export type KeyStore = {
  /**
   * Looks at the file when the last look is a second ago; resolves when what it holds is in force. Whoever
   * waits for it before each use of a key sees a change within a second.
   * @returns what is to be reported, once for each change; null most of the time. It never rejects.
   */
  readonly refresh: () => Promise<KeyNews | null>;
  readonly recognise: (key: string) => Caller | null;
  /** Keys that would be let in now. */
  readonly usable: () => number;
};

/** Milliseconds between two looks at the file. */
const lookEvery = 1000;

/**
 * The keys that the configuration names; `null` where it names none.
 * @param now - the time, for expiry.
 * @param clock - milliseconds that only grow, for looking at the file.
 */
export const openKeyStore = async (
  source: KeySource,
  now: () => Date = () => new Date(),
  clock: () => number = () => performance.now(),
): Promise<{ readonly store: KeyStore | null } | { readonly issues: readonly KeyFileIssue[] }> => {
  if (source.keysFile === '' && source.keys === '') return { store: null };
  const first = source.keysFile === '' ? inline(source.keys) : await look(source.keysFile);
  if ('issues' in first) return first;
  let ring = first.ring;
  let seen = first.content;
  let lastLook = clock();
  let looking: Promise<unknown> | null = null;

  const usable = (): number =>
    [...ring.values()].filter(({ entry }) => stateOf(entry, now()) === 'usable').length;

  const lookAgain = async (): Promise<KeyNews | null> => {
    const found = await look(source.keysFile);
    if (found.content === seen) return null;
    seen = found.content;
    if ('issues' in found) return { status: 'rejected', issues: found.issues };
    ring = found.ring;
    return { status: 'replaced', usable: usable() };
  };

  return {
    store: {
      refresh: async () => {
        if (source.keysFile === '') return null;
        if (looking !== null) {
          await looking;
          return null;
        }
        if (clock() - lastLook < lookEvery) return null;
        lastLook = clock();
        const mine = lookAgain().finally(() => {
          looking = null;
        });
        looking = mine;
        return mine;
      },
      recognise: (key) => authenticate(ring, key, now()),
      usable,
    },
  };
};

/** What is in the file, with its content: the whole of it is compared, as neither time, size nor inode surely change. */
type Look = { readonly content: string } & (
  { readonly ring: KeyRing } | { readonly issues: readonly KeyFileIssue[] }
);

const look = async (path: string): Promise<Look> => {
  const read = await readKeyFile(path);
  if ('issues' in read) return { content: read.issues[0]?.detail ?? '', issues: read.issues };
  const content = Buffer.from(read.bytes).toString('latin1');
  const parsed = parseKeys(read.bytes);
  return 'issues' in parsed ? { content, ...parsed } : { content, ring: toKeyRing(parsed.entries) };
};

const inline = (text: string): Look => {
  const parsed = parseKeys(Buffer.from(text));
  return 'issues' in parsed
    ? { content: text, ...parsed }
    : { content: text, ring: toKeyRing(parsed.entries) };
};
