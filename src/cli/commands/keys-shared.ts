import { changeKeyFile, type Change } from '../../access/change-key-file.ts';
import type { KeyFileIssue } from '../../access/key-file-issue.ts';
import type { Issue } from '../../input/issues/issue.ts';
import { invalidBecause } from '../../input/issues/outcome.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { textOf, helpOf, usage } from '../options.ts';
import { OutputError } from '../output.ts';
import { refuse } from '../diagnostics.ts';

export const keyFileOption = { value: 'FILE', help: helpOf('option.file') } as const;

/** The key file that is meant; blank where neither the option nor the environment names one. */
export const keyFileOf = (options: OptionValues, context: CommandContext): string =>
  textOf(options, 'file') ?? context.config.access.keysFile;

export const noKeyFile = (): Issue => usage('usage.key-file');

/** @returns why nothing was changed. @throws OutputError where the file cannot be written. */
export const changeFile = (file: string, change: Change): Promise<readonly KeyFileIssue[]> =>
  changeKeyFile(file, change).catch((error: unknown) => {
    throw new OutputError(file, error);
  });

/** Reports all errors of a key file. */
export const refuseKeyFile = (
  issues: readonly KeyFileIssue[],
  file: string,
  context: CommandContext,
): ExitCode =>
  refuse(
    invalidBecause(issues.map((issue) => ({ ...issue, document: 'options' }))),
    { options: file },
    context,
  );
