import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { csv, readFixture, solveHere } from '../support/panel.ts';

const load = join(packageRoot(), 'dist', 'bench', 'load.js');

test('npm run load sends what it says, looks at every answer and reports it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'slate-load-')), 'load.json');
  const words = ['--rate', '2', '--seconds', '1', '--warm-up', '0', '--json', file];
  const { stdout } = await promisify(execFile)(process.execPath, [load, ...words]);
  expect(stdout).toMatch(/^at the rate \(2\/s\) +2 /m);
  expect(stdout).toMatch(/^at 1.5 times the rate \(3\/s\) +3 /m);
  expect(stdout).toMatch(/^Event loop when nothing is asked for: p99 [\d.]+ ms\.$/m);
  expect(stdout).toMatch(/^at twice the rate \(4\/s\) +4 /m);
  expect(stdout).toContain('Every request was answered, every result is the expected one.');
  const { phases, expected } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly phases: readonly object[];
    readonly expected: object;
  };
  // The bodies are the pool of the CSV.
  const pool = csv(readFixture('open-call.csv').toString('utf8'));
  const { outcome, objective } = await solveHere(pool, { as: 'id', id: 'a-res-79-325' });
  expect(expected).toEqual({ outcome, objective });
  expect(phases).toMatchObject(
    [2, 3, 4].map((sent) => ({ sent, byStatus: { 200: sent }, wrong: 0, lost: 0 })),
  );
}, 60_000);
