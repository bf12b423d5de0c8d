import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';

const script = join(packageRoot(), 'dist', 'bench', 'run-families.js');

test('npm run bench:families measures both methods on each instance and compares their answers', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'slate-families-')), 'families.json');
  const words = ['--family', 'steiner', '--count', '1', '--out', file];
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...words]);
  expect(stdout).toMatch(/^steiner +3 /m);
  expect(stdout).toContain('Disagreements: none');
  const { measured } = JSON.parse(readFileSync(file, 'utf8')) as { readonly measured: readonly object[] };
  expect(measured).toMatchObject(
    ['infeasible', 'selected', 'selected'].map((outcome) => ({
      pipeline: { outcome },
      highs: { outcome },
      disagreement: null,
    })),
  );
});
