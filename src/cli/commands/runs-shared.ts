import { serialise } from '../../answers/result/result.ts';
import { runText } from '../../report/runs-table.ts';
import type { RunDocument } from '../../run-kinds/run-schema.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { textOf, formatOption, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';

/** How what is not a result is printed. */
export const listFormatOption = formatOption(['table', 'json']);

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
  const issue = usage('usage.run-ids', { command, names: names.join(' '), count: names.length });
  return fits ? { ids: operands } : { code: refuseUsage([issue], command, context) };
};

/** One run as `--format` asks for it. */
export const renderRun = (run: RunDocument, options: OptionValues): string =>
  asJson(options) ? serialise(run) : runText(run);
