import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/files/package-root.ts';

const main = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');

/** `slate worker` as a process of its own. */
export type WorkerProcess = {
  readonly pid: number;
  readonly log: () => string;
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** Starts one, and waits until it is there. @throws where it ends instead. */
export const startWorkerProcess = async (
  environment: Readonly<Record<string, string>>,
): Promise<WorkerProcess> => {
  const child = spawn(process.execPath, [main, 'worker', '--jobs', '1'], {
    cwd: packageRoot(),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  let log = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8');
      if (log.includes('Processing runs')) resolve();
    });
    void closed.then(() => {
      reject(new Error(`the worker ended: ${log}`));
    });
  });
  return {
    pid: child.pid ?? 0,
    log: () => log,
    end: async (signal) => {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
};
