import { issueKey, type KeyWish } from '../../access/issue-key.ts';
import { nameSchema } from '../../access/key-entry.ts';
import { sentenceOf } from '../../access/key-file-issue.ts';
import { keyFileText } from '../../access/parse-keys.ts';
import { roles, type Role } from '../../access/role.ts';
import type { Issue } from '../../input/issues/issue.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readNumber, textOf, helpOf, commandLineText, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { changeFile, keyFileOf, keyFileOption, noKeyFile, refuseKeyFile } from './keys-shared.ts';

const longestLife = 3650;

export const keysCreateCommand: Command = {
  name: 'keys create',
  options: {
    name: { value: 'NAME', help: helpOf('option.key-name'), required: true },
    role: { value: 'ROLE', help: helpOf('option.role'), choices: roles, required: true },
    expires: { value: 'DAYS', help: helpOf('option.expires', { longest: longestLife }) },
    file: {
      ...keyFileOption,
      help: helpOf('option.file.create'),
    },
  },
  examples: [
    'slate keys create --name "Review tool" --role analyst --expires 365 --file keys.json',
    'slate keys create --name "Review tool" --role analyst --file - > for-slate-keys.json',
  ],
  run: async (options, _operands, context) => {
    const file = keyFileOf(options, context);
    const wish = readWish(options);
    const issues = [...wish.issues, ...(file === '' ? [noKeyFile()] : [])];
    if (issues.length > 0) return refuseUsage(issues, 'slate keys create', context);
    return file === '-' ? printFile(wish.wish, context) : addToFile(wish.wish, file, context);
  },
};

const readWish = (options: OptionValues): { readonly wish: KeyWish; readonly issues: readonly Issue[] } => {
  const name = nameSchema.safeParse(textOf(options, 'name'));
  const days = readDays(textOf(options, 'expires'));
  return {
    wish: { name: name.data ?? '', role: textOf(options, 'role') as Role, days: days ?? null },
    issues: [
      ...(name.error?.issues.map(({ message }) => usage('usage.key-name', { detail: sentenceOf(message) })) ??
        []),
      ...(days === undefined ? [usage('usage.days', { longest: longestLife })] : []),
    ],
  };
};

/** Null: never; undefined where it is no such number. */
const readDays = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return null;
  const days = readNumber(text) ?? Number.NaN;
  return Number.isInteger(days) && days >= 1 && days <= longestLife ? days : undefined;
};

const addToFile = async (wish: KeyWish, file: string, context: CommandContext): Promise<ExitCode> => {
  let issued = null as ReturnType<typeof issueKey> | null;
  const fileIssues = await changeFile(file, (entries) => {
    issued = issueKey(wish, entries, new Date());
    return [...entries, issued.entry];
  });
  if (issued === null || fileIssues.length > 0) return refuseKeyFile(fileIssues, file, context);
  await context.writeOut(`${issued.key}\n`);
  context.writeError(`${commandLineText('key.created', { file, id: issued.id })}\n`);
  return exitCodes.done;
};

const printFile = async (wish: KeyWish, context: CommandContext): Promise<ExitCode> => {
  const { key, entry } = issueKey(wish, [], new Date());
  await context.writeOut(keyFileText([entry]));
  context.writeError(`${commandLineText('key.printed', { key })}\n`);
  return exitCodes.done;
};
