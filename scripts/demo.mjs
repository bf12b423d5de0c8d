/** Chooses 40 members from the example pool and explains the rules that shaped the choice. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const command = [
  'dist/src/cli/main.js',
  'solve',
  ...['--pool', 'fixtures/open-call.csv'],
  ...['--rules', 'fixtures/a-res-79-325-baseline.json'],
  ...['--format', 'table'],
  ...['--explain', 'rules'],
];

const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
