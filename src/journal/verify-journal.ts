import {
  emptyJournal,
  hasItsHash,
  signedText,
  type JournalEntry,
  type JournalHead,
} from './journal-entry.ts';
import { createHistory } from './history.ts';
import { isSignedBy, toPublicKey } from './signature.ts';

/** One thing that is wrong with a journal. */
export type JournalFault = {
  readonly fault: 'edited' | 'missing' | 'not-linked' | 'not-signed' | 'contradiction' | 'cut-off';
  /** Place of the entry it shows at; where entries are missing, the first of them. */
  readonly sequence: number;
  /** One English sentence. */
  readonly detail: string;
};

/** Takes the entries in their order, and then says what is wrong with them. */
export type JournalVerifier = {
  readonly add: (entry: JournalEntry) => void;
  /** @param wanted - heads that were printed once: for each an entry must have this hash. */
  readonly end: (...wanted: readonly string[]) => {
    readonly faults: readonly JournalFault[];
    readonly head: JournalHead;
  };
};

/**
 * Follows the chain from its beginning, and what the entries say. An entry that was edited has another hash, one that is
 * missing leaves a gap, one that the service did not write has no signature of its key, one that contradicts an earlier
 * one was never written by it; where the end was cut off a head that was printed before is not found.
 *
 * Source: Haber and Stornetta, How to time-stamp a digital document (1991).
 * @param key - public key of the service, 64 hexadecimal digits. @throws where that is no key.
 */
export const createJournalVerifier = (key: string): JournalVerifier => {
  const publicKey = toPublicKey(key);
  const faults: JournalFault[] = [];
  const seen = new Set<string>();
  const history = createHistory();
  let head = emptyJournal;
  const note = (fault: JournalFault['fault'], sequence: number, detail: string): void => {
    faults.push({ fault, sequence, detail });
  };
  return {
    add: (entry) => {
      const { sequence, previous, hash, signature } = entry;
      const expected = head.sequence + 1;
      if (sequence !== expected) {
        note('missing', expected, `Entry ${expected} is not there: entry ${sequence} stands in its place.`);
      } else if (previous !== head.head) {
        note('not-linked', sequence, `Entry ${sequence} does not follow on the one before it.`);
      }
      if (!hasItsHash(entry)) {
        note('edited', sequence, `Entry ${sequence} is not as it was written.`);
      } else if (typeof signature !== 'string' || !isSignedBy(publicKey, signedText(entry), signature)) {
        note('not-signed', sequence, `Entry ${sequence} is not signed with the key ${key}.`);
      } else {
        for (const detail of history.add(entry)) note('contradiction', sequence, detail);
      }
      head = { sequence, head: hash };
      seen.add(hash);
    },
    end: (...wanted) => {
      for (const hash of new Set(wanted)) {
        if (hash === emptyJournal.head || seen.has(hash)) continue;
        const detail = `No entry has the hash ${hash}: entries were cut off the end, or this is another journal.`;
        note('cut-off', head.sequence + 1, detail);
      }
      return { faults, head };
    },
  };
};
