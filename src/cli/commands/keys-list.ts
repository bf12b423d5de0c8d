import { parseKeys, type ParsedKeys } from '../../access/parse-keys.ts';
import { readKeyFile } from '../../access/read-key-file.ts';
import { serialise } from '../../answers/result/result.ts';
import { keysTable, toKeyRows } from '../../report/keys-table.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { textOf, formatOption } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { keyFileOf, keyFileOption, noKeyFile, refuseKeyFile } from './keys-shared.ts';

export const keysListCommand: Command = {
  name: 'keys list',
  options: {
    file: keyFileOption,
    format: formatOption(['table', 'json']),
  },
  examples: ['slate keys list --file keys.json'],
  run: async (options, _operands, context) => {
    const file = keyFileOf(options, context);
    if (file === '') return refuseUsage([noKeyFile()], 'slate keys list', context);
    const parsed = await read(file);
    if ('issues' in parsed) return refuseKeyFile(parsed.issues, file, context);
    const rows = toKeyRows(parsed.entries, new Date());
    await context.writeOut(
      textOf(options, 'format') === 'json' ? serialise({ keys: rows }) : keysTable(rows),
    );
    return exitCodes.done;
  },
};

const read = async (file: string): Promise<ParsedKeys> => {
  const found = await readKeyFile(file);
  return 'issues' in found ? found : parseKeys(found.bytes);
};
