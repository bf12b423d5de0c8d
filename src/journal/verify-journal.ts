import { emptyJournal, hashOf, type JournalEntry, type JournalHead } from './journal-entry.ts';

/** One thing that is wrong with a journal. */
export type JournalFault = {
  readonly fault: 'edited' | 'missing' | 'not-linked' | 'cut-off';
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
 * Follows the chain from its beginning. An entry that was edited has another hash, one that is missing leaves a gap,
 * and where the end was cut off a head that was printed before is not found.
 *
 * Source: Haber and Stornetta, How to time-stamp a digital document (1991).
 */
export const createJournalVerifier = (): JournalVerifier => {
  const faults: JournalFault[] = [];
  const seen = new Set<string>();
  let head = emptyJournal;
  return {
    add: (entry) => {
      const { sequence, previous, hash } = entry;
      const expected = head.sequence + 1;
      if (sequence !== expected) {
        faults.push({
          fault: 'missing',
          sequence: expected,
          detail: `Entry ${expected} is not there: entry ${sequence} stands in its place.`,
        });
      } else if (previous !== head.head) {
        const detail = `Entry ${sequence} does not follow on the one before it.`;
        faults.push({ fault: 'not-linked', sequence, detail });
      }
      if (!isAsWritten(entry)) {
        faults.push({ fault: 'edited', sequence, detail: `Entry ${sequence} is not as it was written.` });
      }
      head = { sequence, head: hash };
      seen.add(hash);
    },
    end: (...wanted) => {
      const missing = [...new Set(wanted)].filter((hash) => hash !== emptyJournal.head && !seen.has(hash));
      const cutOff = missing.map((hash): JournalFault => ({
        fault: 'cut-off',
        sequence: head.sequence + 1,
        detail: `No entry has the hash ${hash}: entries were cut off the end, or this is another journal.`,
      }));
      return { faults: [...faults, ...cutOff], head };
    },
  };
};

/** An entry may have been edited into what has no RFC 8785 JSON at all, such as half a character. */
const isAsWritten = ({ hash, ...rest }: JournalEntry): boolean => {
  try {
    return hashOf(rest) === hash;
  } catch {
    return false;
  }
};
