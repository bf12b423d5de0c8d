import type { JournalHead, JournalPlace } from '../journal/journal-entry.ts';
import type { JournalFault } from '../journal/verify-journal.ts';
import { writerOf } from '../text/message.ts';
import { bulleted, printable } from './text.ts';

const message = writerOf('tables');

/** Where the journal has what was done, and what it takes to verify that later. */
export const journalPlaceText = ({ sequence, head, key }: JournalPlace): string =>
  message('journal.place', { sequence, head, key });

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
      ? message('journal.sound', { entries })
      : message('journal.faults', { faults: faults.length, entries }),
    ...bulleted(faults.map(({ fault, detail }) => `${detail} [${fault}]`)),
    isKeyGiven ? message('journal.key', { key }) : message('journal.key-named', { key }),
    head.sequence === 0
      ? message('journal.empty')
      : message('journal.head', { sequence: head.sequence, head: printable(head.head) }),
    '',
  ].join('\n');
