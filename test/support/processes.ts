import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as commandLine from '../../src/cli/run.ts';
import type * as configuration from '../../src/config/config.ts';
import { packageRoot } from '../../src/files/package-root.ts';

const compiled = join(packageRoot(), 'dist', 'src');
const main = join(compiled, 'cli', 'main.js');

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const start = (words: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, [main, ...words], {
    cwd: packageRoot(),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const collect = (stream: NodeJS.ReadableStream | null): (() => string) => {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
};

/**
 * Runs the compiled command line within this process, with its threads: what a process of its own adds, its start, costs
 * more than most commands.
 */
export const slate = (...words: readonly string[]): Promise<Finished> => slateHere(false, words);

/** The same as if the output were a terminal. */
export const slateOnTerminal = (...words: readonly string[]): Promise<Finished> => slateHere(true, words);

const slateHere = async (terminal: boolean, words: readonly string[]): Promise<Finished> => {
  const [{ runCommandLine }, { readConfig }] = (await Promise.all([
    import(pathToFileURL(join(compiled, 'cli', 'run.js')).href),
    import(pathToFileURL(join(compiled, 'config', 'config.js')).href),
  ])) as [typeof commandLine, typeof configuration];
  const read = readConfig();
  if ('problems' in read) throw new Error(read.problems.join(' '));
  let [stdout, stderr] = ['', ''];
  const code = await runCommandLine(words, {
    writeOut: (content) => {
      stdout += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
      return Promise.resolve();
    },
    writeError: (text) => {
      stderr += text;
    },
    terminal,
    newFile: false,
    errorTerminal: false,
    width: 160,
    config: read.config,
    signal: new AbortController().signal,
  });
  return { code, stdout, stderr };
};

/** Runs the command line as a process of its own. */
export const slateProcess = (...words: readonly string[]): Promise<Finished> => slateWith({}, ...words);

/** The same with variables of the environment. */
export const slateWith = async (
  environment: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Finished> => {
  const child = start(words, environment);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: stdout(), stderr: stderr() };
};

/** The same in a folder that is deleted before the program starts. */
export const slateFrom = async (folder: string, ...words: readonly string[]): Promise<Finished> => {
  const child = spawn('sh', ['-c', 'rmdir "$0" && exec "$@"', folder, process.execPath, main, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: stdout(), stderr: stderr() };
};

/** The same with standard output into a file, or into a pipe that nobody reads. */
export const slateInto = async (
  output: 'closed' | `/${string}`,
  ...words: readonly string[]
): Promise<Omit<Finished, 'stdout'>> => {
  const stdout = output === 'closed' ? 'pipe' : openSync(output, 'w');
  const child = spawn(process.execPath, [main, ...words], {
    cwd: packageRoot(),
    stdio: ['ignore', stdout, 'pipe'],
  });
  child.stdout?.destroy();
  const stderr = collect(child.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  if (typeof stdout === 'number') closeSync(stdout);
  return { code, stderr: stderr() };
};

/** Starts the command line, for whoever ends it with a signal. */
export const startSlate = (...words: readonly string[]) => {
  const child = start(words, {});
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const closed = once(child, 'close') as Promise<[number | null]>;
  return {
    end: async (signal: NodeJS.Signals): Promise<Finished> => {
      child.kill(signal);
      const [code] = await closed;
      return { code, stdout: stdout(), stderr: stderr() };
    },
  };
};

/** Starts the command line, interrupts it after a while as Ctrl-C does, and waits for its end. */
export const interrupted = async (milliseconds: number, ...words: readonly string[]): Promise<Finished> => {
  const child = start(words, {});
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  setTimeout(() => child.kill('SIGINT'), milliseconds);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: stdout(), stderr: stderr() };
};

export type Service = {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<Finished>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<Finished>;
};

/** Starts `slate serve` as a process of its own on a free port. @param words - more options. */
export const startService = async (
  environment: Readonly<Record<string, string>> = {},
  ...words: readonly string[]
): Promise<Service> => {
  // No test is about how fast the first answer is.
  const usual = { SLATE_LOG_LEVEL: 'info', SLATE_REHEARSALS: '0', SLATE_STORE: 'off' };
  const child = start(['serve', '--port', '0', ...words], { ...usual, ...environment });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const closed = once(child, 'close') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const match = /(http:\/\/\S+) \(Swagger UI/.exec(stderr());
      if (match?.[1] !== undefined) resolve(match[1]);
    };
    child.stderr?.on('data', look);
    void closed.then(() => {
      reject(new Error(`the service ended: ${stderr()}`));
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<Finished> => {
    child.kill(signal);
    const [code] = await closed;
    return { code, stdout: stdout(), stderr: stderr() };
  };
  return { url, pid: child.pid ?? 0, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};
