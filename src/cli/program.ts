import { fstatSync } from 'node:fs';
import { readConfig } from '../config/config.ts';
import { exitCodes } from './exit-codes.ts';
import { commandLineText } from './options.ts';
import { cannotWrite } from './output.ts';
import { runCommandLine } from './run.ts';

const { stdout, stderr } = process;
const defaultWidth = 160;

/** Waits until a full pipe has taken the content. */
const writeOut = (content: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stdout.write(content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** Is the output a file with nothing in it? False where it was closed. */
const isNewFile = (): boolean => {
  try {
    const state = fstatSync(stdout.fd);
    return state.isFile() && state.size === 0;
  } catch {
    return false;
  }
};

/** Aborts when the user interrupts. */
const listenToSignals = (): AbortSignal => {
  const interrupt = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const onSignal = (): void => {
    interrupt.abort();
    // A second one, of either kind, ends the process at once.
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return interrupt.signal;
};

const listenToOutput = (): void => {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader of the output may stop early: `slate … | head` is not an error.
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    stderr.write(cannotWrite(commandLineText('standard-output'), error));
    process.exit(exitCodes.unwritable);
  });
  // Diagnostics that cannot be written are no reason to end.
  stderr.on('error', () => undefined);
};

/** The program: runs the command line of the process, and sets its exit code. */
export const runProgram = async (): Promise<void> => {
  const signal = listenToSignals();
  listenToOutput();
  const read = readConfig();
  if ('problems' in read) {
    stderr.write(
      `${read.problems.map((problem) => commandLineText('environment', { problem })).join('\n')}\n`,
    );
    process.exitCode = exitCodes.invalid;
    return;
  }
  try {
    process.exitCode = await runCommandLine(process.argv.slice(2), {
      writeOut,
      writeError: (text) => stderr.write(text),
      terminal: stdout.isTTY,
      newFile: isNewFile(),
      errorTerminal: stderr.isTTY,
      width: stdout.isTTY ? stdout.columns : defaultWidth,
      config: read.config,
      signal,
    });
  } catch (error) {
    if (signal.aborted) process.exitCode = exitCodes.interrupted;
    else {
      // A stack trace does not help a user; the name of the fault helps a report.
      const reason = error instanceof Error ? error.message : String(error);
      stderr.write(`${commandLineText('internal-error', { reason })}\n`);
      process.exitCode = exitCodes.internal;
    }
  }
};
