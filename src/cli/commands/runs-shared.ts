import { serialise } from '../../answers/result/result.ts';
import { runText } from '../../report/runs-table.ts';
import type { RunDocument } from '../../run-kinds/run-schema.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { refuseUsage } from './keys-shared.ts';
import { textOf } from './shared.ts';

/** How what is not a result is printed. */
export const listFormatOption = {
  value: 'NAME',
  help: 'how to print (default table)',
  choices: ['table', 'json'],
} as const;

export const asJson = (options: OptionValues): boolean => textOf(options, 'format') === 'json';

/** Ids that may stand in an address as they are; `..` would lead elsewhere. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The ids that a command takes.
 * @param names - what each is, as the help calls it: as many are taken.
 */
export const readRunIds = (
  operands: readonly string[],
  names: readonly string[],
  command: string,
  context: CommandContext,
): { readonly ids: readonly string[] } | { readonly code: ExitCode } => {
  const fits = operands.length === names.length && operands.every((id) => idForm.test(id));
  const usage = `Say ${command} ${names.join(' ')}, with ${names.length === 1 ? 'the id of a run' : 'the ids of two runs'} as slate runs list shows them.`;
  return fits ? { ids: operands } : { code: refuseUsage([usage], command, context) };
};

/** One run as `--format` asks for it. */
export const renderRun = (run: RunDocument, options: OptionValues): string =>
  asJson(options) ? serialise(run) : runText(run);
