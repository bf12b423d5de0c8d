import type { JournalFault } from '../journal/verify-journal.ts';
import type { JournalHead, JournalPlace } from '../journal/journal-entry.ts';
import { formatCount, plural, printable } from './text.ts';

/** Where the journal has what was done, and what it takes to verify that later. */
export const journalPlaceText = ({ sequence, head, key }: JournalPlace): string =>
  `entry ${formatCount(sequence)}, ${head}, key ${key}`;

/** What became of a journal that was verified. */
export type VerifiedJournal = {
  readonly head: JournalHead;
  /** How many entries there are. */
  readonly entries: number;
  readonly faults: readonly JournalFault[];
  /** The public key that it was verified with. */
  readonly key: string;
  /** False: the service named the key itself. */
  readonly isKeyGiven: boolean;
};

/** The verdict for a person at a terminal. */
export const journalText = ({ head, entries, faults, key, isKeyGiven }: VerifiedJournal): string =>
  [
    faults.length === 0
      ? `Sound: ${plural(entries, 'entry', 'entries')}, each signed, in its place, and in keeping with the others.`
      : `Not sound: ${plural(faults.length, 'fault')} in ${plural(entries, 'entry', 'entries')}.`,
    ...faults.map(({ fault, detail }) => `- ${printable(detail)} [${fault}]`),
    isKeyGiven
      ? `Key: ${key}.`
      : `Key: ${key}, as the service names it. Compare it with the key that an adoption or a record names (--key KEY).`,
    head.sequence === 0
      ? 'It has no entry yet.'
      : `Head: entry ${formatCount(head.sequence)}, ${printable(head.head)}. Whoever keeps it can tell later whether it is still there: --head HASH.`,
    '',
  ].join('\n');
