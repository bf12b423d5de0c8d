import { revokeKey } from '../../access/issue-key.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import {
  changeFile,
  keyFileOf,
  keyFileOption,
  noKeyFile,
  refuseKeyFile,
  refuseUsage,
} from './keys-shared.ts';
import { textOf } from './shared.ts';

export const keysRevokeCommand: Command = {
  name: 'keys revoke',
  summary: 'revoke an API key; a running service refuses it within a second',
  options: {
    id: { value: 'ID', help: 'the id of the key, as slate keys list shows it', required: true },
    file: keyFileOption,
  },
  examples: ['slate keys revoke --id 0f3a9c51d2 --file keys.json'],
  run: async (options, _operands, context) => {
    const file = keyFileOf(options, context);
    if (file === '') return refuseUsage([noKeyFile], 'slate keys revoke', context);
    const id = textOf(options, 'id') ?? '';
    let found = 'unknown' as 'unknown' | 'usable' | 'revoked';
    const mistakes = await changeFile(file, (entries) => {
      const entry = entries.find((one) => one.id === id);
      if (entry !== undefined) found = entry.revoked === undefined ? 'usable' : 'revoked';
      return found === 'usable' ? revokeKey(entries, id, new Date()) : null;
    });
    if (mistakes.length > 0) return refuseKeyFile(mistakes, file, context);
    if (found === 'unknown') {
      return refuseUsage([`${file} has no key with this id.`], 'slate keys revoke', context);
    }
    context.writeError(found === 'usable' ? `Revoked ${id}.\n` : `${id} was revoked before.\n`);
    return exitCodes.done;
  },
};
