import { z } from 'zod';
import { serialise } from '../../answers/result/result.ts';
import { journalKeySchema } from '../../journal/journal-entry.ts';
import { createJournalVerifier } from '../../journal/verify-journal.ts';
import { journalText } from '../../report/journal-text.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { textOf, helpOf, formatOption, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { ask } from '../service/ask.ts';
import { followJournal } from '../service/follow-journal.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { asJson } from './runs-shared.ts';

export const journalVerifyCommand: Command = {
  name: 'journal verify',
  options: {
    key: {
      value: 'KEY',
      help: helpOf('option.key'),
    },
    head: { value: 'HASH', help: helpOf('option.head') },
    format: formatOption(['text', 'json']),
    server: serverOption,
  },
  examples: [
    'slate journal verify --server http://127.0.0.1:3000',
    `slate journal verify --key ${'a'.repeat(64)} --head ${'0'.repeat(64)} --format json`,
  ],
  run: async (options, _operands, context) => {
    const command = 'slate journal verify';
    const [wanted, given] = [textOf(options, 'head')?.toLowerCase(), textOf(options, 'key')?.toLowerCase()];
    const issues = [
      ...(isHex(wanted) ? [] : [usage('usage.head')]),
      ...(isHex(given) ? [] : [usage('usage.public-key')]),
    ];
    if (issues.length > 0) return refuseUsage(issues, command, context);
    return withService(options, command, context, async (service) => {
      const named = given ?? (await ask(service, { path: '/v1/journal/key', schema: keySchema }));
      if (typeof named === 'object' && 'code' in named) return named.code;
      const key = typeof named === 'string' ? named : named.document.key;
      const verifier = createJournalVerifier(key);
      const followed = await followJournal(service, verifier.add);
      if ('code' in followed) return followed.code;
      const { entries, head: claimed } = followed.document;
      // Where the service says that the journal ends there must be an entry, too.
      const { faults, head } = verifier.end(claimed.head, ...(wanted === undefined ? [] : [wanted]));
      const sound = faults.length === 0;
      await context.writeOut(
        asJson(options)
          ? serialise({ sound, entries, key, head, faults })
          : journalText({ head, entries, faults, key, isKeyGiven: given !== undefined }),
      );
      return sound ? exitCodes.done : exitCodes.doesNotHold;
    });
  },
};

const keySchema = z.object({ key: journalKeySchema });

const isHex = (text: string | undefined): boolean => text === undefined || /^[0-9a-f]{64}$/.test(text);
