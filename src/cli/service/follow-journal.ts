import { z } from 'zod';
import { journalHeadSchema, type JournalEntry, type JournalHead } from '../../journal/journal-entry.ts';
import { ask, type Asked } from './ask.ts';
import type { Service } from './with-service.ts';

const pageSize = 1000;

/**
 * Entries as loosely as the verifier can take them: one that was edited into something else is a fault of the journal,
 * which is to be reported as such, and not of the answer.
 */
const pageSchema = z.object({
  entries: z.array(z.looseObject({ sequence: z.number(), previous: z.string(), hash: z.string() })),
  head: journalHeadSchema,
});

/**
 * Downloads the whole journal, page after page.
 * @param take - gets every entry, in the order of the service.
 * @returns where the service says that the journal ends, and how many entries came.
 */
export const followJournal = async (
  service: Service,
  take: (entry: JournalEntry) => void,
): Promise<Asked<{ readonly head: JournalHead; readonly entries: number }>> => {
  let [after, entries] = [0, 0];
  for (;;) {
    const path = `/v1/journal?after=${after}&limit=${pageSize}`;
    const page = await ask(service, { path, schema: pageSchema });
    if ('code' in page) return page;
    const { document } = page;
    for (const entry of document.entries) take(entry as unknown as JournalEntry);
    entries += document.entries.length;
    const last = Math.max(...document.entries.map(({ sequence }) => Math.trunc(sequence)));
    // A page that leads nowhere is the last one, whatever the service says of the end.
    if (!(last > after) || last >= document.head.sequence || !Number.isSafeInteger(last)) {
      return { document: { head: document.head, entries } };
    }
    after = last;
  }
};
