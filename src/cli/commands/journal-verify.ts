import { createJournalVerifier } from '../../journal/verify-journal.ts';
import { serialise } from '../../panel/result/result.ts';
import { journalText } from '../../report/journal-text.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { followJournal } from '../service/follow-journal.ts';
import { refuseUsage } from './keys-shared.ts';
import { asJson } from './runs-shared.ts';
import { textOf } from './shared.ts';

export const journalVerifyCommand: Command = {
  name: 'journal verify',
  summary: 'follow the journal from its first entry, and say whether any was edited, removed or cut off',
  options: {
    head: { value: 'HASH', help: 'a head that was printed once: the journal must still hold it' },
    format: { value: 'NAME', help: 'how to print the verdict (default text)', choices: ['text', 'json'] },
    server: serverOption,
  },
  examples: [
    'slate journal verify --server http://127.0.0.1:3000',
    `slate journal verify --head ${'0'.repeat(64)} --format json`,
  ],
  run: async (options, _operands, context) => {
    const command = 'slate journal verify';
    const wanted = textOf(options, 'head')?.toLowerCase();
    if (wanted !== undefined && !/^[0-9a-f]{64}$/.test(wanted)) {
      return refuseUsage(['--head is a SHA-256: 64 hexadecimal digits.'], command, context);
    }
    return withService(options, command, context, async (service) => {
      const verifier = createJournalVerifier();
      const followed = await followJournal(service, verifier.add);
      if ('code' in followed) return followed.code;
      const { entries, head: claimed } = followed.document;
      // Where the service says that the journal ends there must be an entry, too.
      const { faults, head } = verifier.end(claimed.head, ...(wanted === undefined ? [] : [wanted]));
      const sound = faults.length === 0;
      await context.writeOut(
        asJson(options) ? serialise({ sound, entries, head, faults }) : journalText(head, entries, faults),
      );
      return sound ? exitCodes.done : exitCodes.doesNotHold;
    });
  },
};
