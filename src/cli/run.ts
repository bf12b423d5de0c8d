import { programVersion } from '../files/program-version.ts';
import type { CommandContext } from './command.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/**
 * Runs one command line and returns the exit code; it neither ends the process nor throws for bad input. The version
 * alone, which other programs ask for, needs nothing else.
 * @throws whatever a command throws, except OutputError and InterruptedError.
 */
export const runCommandLine = async (
  words: readonly string[],
  context: CommandContext,
): Promise<ExitCode> => {
  if (words.length === 1 && words[0] === '--version') {
    await context.writeOut(`${programVersion()}\n`);
    return exitCodes.done;
  }
  return (await import('./run-words.ts')).runWords(words, context);
};
