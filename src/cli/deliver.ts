import { writeFile } from 'node:fs/promises';
import type { CommandContext, OptionValues } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { textOf } from './options.ts';
import { cannotWrite, exitCodeWith, forSpreadsheets, type Written } from './output.ts';

/**
 * Writes a result to standard output or to the file of `--out`. CSV in a file begins with a byte order mark,
 * for spreadsheets; in a pipe and on a terminal it does not.
 * @returns `code`, or that of output that cannot be written.
 */
export const deliver = async (
  text: string | Iterable<string>,
  code: ExitCode,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const path = textOf(options, 'out');
  const isCsvFile = textOf(options, 'format') === 'csv' && (path !== undefined || context.newFile);
  const marked = isCsvFile && typeof text === 'string' ? forSpreadsheets(text) : text;
  if (path !== undefined) return exitCodeWith(code, [await writeTo(path, marked, context)]);
  for (const chunk of typeof marked === 'string' ? [marked] : marked) await context.writeOut(chunk);
  return code;
};

/** Writes a file, or says why it cannot. */
export const writeTo = async (
  path: string,
  text: string | Iterable<string>,
  context: CommandContext,
): Promise<Written> => {
  try {
    await writeFile(path, text);
    return 'written';
  } catch (error) {
    context.writeError(cannotWrite(path, error));
    return 'failed';
  }
};
