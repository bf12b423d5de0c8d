import { writeFile } from 'node:fs/promises';
import type { Issue } from '../input/issues/issue.ts';
import { isBinary, type Content } from '../report/formats.ts';
import type { CommandContext, OptionValues } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { commandLineText, textOf, usage } from './options.ts';
import { cannotWrite, exitCodeWith, forSpreadsheets, type Written } from './output.ts';

/**
 * Writes a result to standard output or to the file of `--out`. CSV in a file begins with a byte order mark,
 * for spreadsheets; in a pipe and on a terminal it does not.
 * @returns `code`, or that of output that cannot be written.
 */
export const deliver = async (
  content: Content | Iterable<string>,
  code: ExitCode,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const path = textOf(options, 'out');
  const isCsvFile = textOf(options, 'format') === 'csv' && (path !== undefined || context.newFile);
  const marked = isCsvFile && typeof content === 'string' ? forSpreadsheets(content) : content;
  if (path !== undefined) return exitCodeWith(code, [await writeTo(path, marked, context)]);
  const chunks = typeof marked === 'string' || marked instanceof Uint8Array ? [marked] : marked;
  for (const chunk of chunks) await context.writeOut(chunk);
  return code;
};

/**
 * Bytes are not for a terminal.
 * @param place - what `--out` names: `FILE`.
 * @returns null: the output can be written where it is to go.
 */
export const issueInOutput = (
  options: OptionValues,
  context: CommandContext,
  place: string,
): Issue | null => {
  const format = textOf(options, 'format');
  if (format === undefined || !isBinary(format)) return null;
  if (!context.terminal || textOf(options, 'out') !== undefined) return null;
  return usage('usage.binary-on-terminal', { format, place });
};

/** Writes a file, and says so to a person at a terminal; or says why it cannot. */
export const writeTo = async (
  path: string,
  content: Content | Iterable<string>,
  context: CommandContext,
): Promise<Written> => {
  try {
    await writeFile(path, content);
    if (context.errorTerminal) context.writeError(`${commandLineText('written', { path })}\n`);
    return 'written';
  } catch (error) {
    context.writeError(cannotWrite(path, error));
    return 'failed';
  }
};
