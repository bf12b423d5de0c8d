import {
  emptyJournal,
  hasItsHash,
  signedText,
  type JournalEntry,
  type JournalHead,
} from './journal-entry.ts';
import { createHistory } from './history.ts';
import { writerOf } from '../text/message.ts';
import { isSignedBy, toPublicKey } from './signature.ts';

/** One thing that is wrong with a journal. */
export type JournalFault = {
  readonly fault: 'edited' | 'missing' | 'not-linked' | 'not-signed' | 'contradiction' | 'cut-off';
  /** Place of the entry it shows at; where entries are missing, the first of them. */
  readonly sequence: number;
  /** One sentence. */
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

const write = writerOf('journal');

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
        note('missing', expected, write('missing', { sequence: expected, found: sequence }));
      } else if (previous !== head.head) {
        note('not-linked', sequence, write('not-linked', { sequence }));
      }
      if (!hasItsHash(entry)) {
        note('edited', sequence, write('edited', { sequence }));
      } else if (typeof signature !== 'string' || !isSignedBy(publicKey, signedText(entry), signature)) {
        note('not-signed', sequence, write('not-signed', { sequence, key }));
      } else {
        for (const detail of history.add(entry)) note('contradiction', sequence, detail);
      }
      head = { sequence, head: hash };
      seen.add(hash);
    },
    end: (...wanted) => {
      for (const hash of new Set(wanted)) {
        if (hash === emptyJournal.head || seen.has(hash)) continue;
        note('cut-off', head.sequence + 1, write('cut-off', { hash }));
      }
      return { faults, head };
    },
  };
};
