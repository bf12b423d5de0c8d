import { revokeKey } from '../../access/issue-key.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { textOf, helpOf, commandLineText, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { changeFile, keyFileOf, keyFileOption, noKeyFile, refuseKeyFile } from './keys-shared.ts';

export const keysRevokeCommand: Command = {
  name: 'keys revoke',
  options: {
    id: { value: 'ID', help: helpOf('option.id'), required: true },
    file: keyFileOption,
  },
  examples: ['slate keys revoke --id 0f3a9c51d2 --file keys.json'],
  run: async (options, _operands, context) => {
    const file = keyFileOf(options, context);
    if (file === '') return refuseUsage([noKeyFile()], 'slate keys revoke', context);
    const id = textOf(options, 'id') ?? '';
    let found = 'unknown' as 'unknown' | 'usable' | 'revoked';
    const issues = await changeFile(file, (entries) => {
      const entry = entries.find((one) => one.id === id);
      if (entry !== undefined) found = entry.revoked === undefined ? 'usable' : 'revoked';
      return found === 'usable' ? revokeKey(entries, id, new Date()) : null;
    });
    if (issues.length > 0) return refuseKeyFile(issues, file, context);
    if (found === 'unknown') {
      return refuseUsage([usage('usage.unknown-key', { file })], 'slate keys revoke', context);
    }
    const done = commandLineText(found === 'usable' ? 'key.revoked' : 'key.revoked-before', { id });
    context.writeError(`${done}\n`);
    return exitCodes.done;
  },
};
