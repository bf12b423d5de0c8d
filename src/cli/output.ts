import { exitCodes, type ExitCode } from './exit-codes.ts';
import { commandLineText } from './options.ts';

const knownReasons = ['EACCES', 'EEXIST', 'EISDIR', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'EROFS'] as const;

/** One sentence for the user. @param where - a path, or what else was to be written. */
export const cannotWrite = (where: string, error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  const known = knownReasons.find((one) => one === code);
  const reason =
    known === undefined ? (code ?? commandLineText('reason.unknown')) : commandLineText(`reason.${known}`);
  return `${commandLineText('cannot-write', { where, reason })}\n`;
};

/** CSV for a file: a byte order mark lets spreadsheets recognise UTF-8. */
export const forSpreadsheets = (csv: string): string => `\uFEFF${csv}`;

/** Output that could not be written where no caller can go on without it: it ends the command. */
export class OutputError extends Error {
  constructor(where: string, cause: unknown) {
    super(cannotWrite(where, cause), { cause });
  }
}

/** What becomes of something that was to be written beside the result. */
export type Written = 'written' | 'failed' | 'unproved';

/** The exit code of a command whose answer alone has `code`: what was not written goes before it. */
export const exitCodeWith = (code: ExitCode, written: readonly Written[]): ExitCode => {
  if (written.includes('failed')) return exitCodes.unwritable;
  return written.includes('unproved') ? exitCodes.stopped : code;
};
