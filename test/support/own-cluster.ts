import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/files/package-root.ts';

/** A PostgreSQL server for one test alone, which may do to it what it likes. */
export type OwnCluster = {
  readonly url: string;
  /** As after a crash: connections are cut, and the write-ahead log is read again. */
  readonly restart: () => void;
  readonly stop: () => Promise<void>;
};

/** Prints where the server is, and waits to be ended. */
const report = `console.log(JSON.stringify({ url: process.env.DATABASE_URL, data: process.env.SLATE_TEST_PGDATA,
  control: process.env.SLATE_TEST_PGCTL })); setInterval(() => undefined, 1000);`;

/** @throws where no PostgreSQL is installed. */
export const startOwnCluster = async (): Promise<OwnCluster> => {
  const child = spawn(
    join(packageRoot(), 'scripts', 'with-postgres.sh'),
    [process.execPath, '--eval', report],
    {
      env: { ...process.env, DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const closed = once(child, 'close');
  const [line] = (await Promise.race([
    once(child.stdout, 'data'),
    closed.then(() => {
      throw new Error('the server does not start');
    }),
  ])) as [Buffer];
  const { url, data, control } = JSON.parse(line.toString('utf8')) as Readonly<Record<string, string>>;
  return {
    url: url!,
    restart: () => {
      const { uid, gid } = statSync(data!);
      execFileSync(control!, ['-D', data!, '-m', 'immediate', '-w', 'restart'], {
        // The server takes over what it is given: a pipe would be held open for good.
        uid,
        gid,
        cwd: '/',
        stdio: 'ignore',
      });
    },
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
};
