import type { JournalFault } from '../journal/verify-journal.ts';
import type { JournalHead } from '../journal/journal-entry.ts';
import { formatCount, plural, printable } from './text.ts';

/** What became of a journal that was verified, for a person at a terminal. */
export const journalText = (
  { sequence, head }: JournalHead,
  entries: number,
  faults: readonly JournalFault[],
): string =>
  [
    faults.length === 0
      ? `Sound: ${plural(entries, 'entry', 'entries')}, each as it was written and in its place.`
      : `Not sound: ${plural(faults.length, 'fault')} in ${plural(entries, 'entry', 'entries')}.`,
    ...faults.map(({ fault, detail }) => `- ${printable(detail)} [${fault}]`),
    sequence === 0
      ? 'It has no entry yet.'
      : `Head: entry ${formatCount(sequence)}, ${printable(head)}. Whoever keeps it can tell later whether it is still there: --head HASH.`,
    '',
  ].join('\n');
