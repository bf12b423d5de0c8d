import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { ownFolder } from '../support/own-folder.ts';

const { path } = ownFolder();
const shell = process.platform === 'win32';
const run = (folder: string, command: string, ...words: readonly string[]): string =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 27,
  });

type Packed = { readonly filename: string; readonly files: readonly { readonly path: string }[] };
type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
};

const installed = path('empty', 'node_modules', 'slate-panel');
let packed: Packed;
beforeAll(() => {
  // What it would build first is built before tests.
  const output = run(
    packageRoot(),
    'npm',
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    path(),
  );
  [packed] = JSON.parse(output) as [Packed];
  mkdirSync(path('empty'));
  run(path('empty'), 'npm', 'install', '--offline', '--no-audit', '--no-fund', path(packed.filename));
}, 300_000);

describe('the package', () => {
  test('has the compiled program and what it reads, and no tests, benches or sources', () => {
    const own = packed.files.map((file) => file.path).filter((name) => !name.startsWith('node_modules/'));
    for (const name of [
      'dist/src/cli/main.js',
      'dist/bundle/program.cjs',
      'dist/src/threads/request-thread.js',
      'src/reference/countries.csv',
      'src/reference/country-aliases.csv',
      'README.md',
    ]) {
      expect(own).toContain(name);
    }
    // Compiled code is of one version of Node.
    expect(own.filter((name) => name.endsWith('.code'))).toEqual([]);
    expect(
      own.filter((name) =>
        /^(test|bench|solver|checker|scripts)\/|^src\/(?!reference\/)|^dist\/(test|bench)\//.test(name),
      ),
    ).toEqual([]);
  });

  test('bundles every package that it needs', () => {
    const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
      readonly dependencies: object;
      readonly bundleDependencies: readonly string[];
    };
    expect(manifest.bundleDependencies).toEqual(Object.keys(manifest.dependencies));
  });

  test('brings exactly the packages that are locked', () => {
    const { packages } = JSON.parse(readFileSync(join(packageRoot(), 'package-lock.json'), 'utf8')) as Lock;
    const shipped = Object.entries(packages).filter(([name, { dev }]) => name !== '' && dev !== true);
    expect(shipped.length).toBeGreaterThan(100);
    const differing = shipped.filter(([name, { version, optional, devOptional }]) => {
      const file = join(installed, name, 'package.json');
      // Optional ones may be for other systems.
      if (!existsSync(file)) return optional !== true && devOptional !== true;
      return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version !== version;
    });
    expect(differing.map(([name]) => name)).toEqual([]);
    for (const name of ['typescript', 'vitest']) {
      expect(existsSync(join(installed, 'node_modules', name))).toBe(false);
    }
  });

  test('runs where it is installed', () => {
    expect(run(path('empty'), 'npx', 'slate', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    const pool = join(installed, 'fixtures', 'open-call.csv');
    const output = run(path('empty'), 'npx', 'slate', 'solve', '--pool', pool, '--rules', 'a-res-79-325');
    expect(output).toMatch(/^Selected: 40 members/);
    expect(output).toContain('npx slate-panel explain');
  });

  test('begins a panel from the templates that it brings', () => {
    const output = run(path('empty'), 'npx', 'slate-panel', 'init', 'panel', '--template', 'jury');
    expect(output).toContain(join('panel', 'rules.yaml'));
  });

  test('can be imported, and its types hold', () => {
    const page = readFileSync(join(packageRoot(), 'docs', 'library.md'), 'utf8');
    const [, example] = /^```js\n([^]*?)^```$/m.exec(page)!;
    const program = `${example!}
      let refused = null;
      try { readRuleSet('id: a\\nsize: 0'); } catch (error) { refused = error; }
      console.log(JSON.stringify({
        slate: result.slate.map(({ id }) => id),
        chair: bureau.posts[0].holders,
        holds: check({ pool, rules, certificate: result.certificate }).holds,
        candidates: readPool([{ id: 'A', score: 1 }]).candidates,
        refused: refused instanceof InvalidInputError && refused.issues.map(({ code }) => code),
      }));`;
    writeFileSync(path('empty', 'program.mjs'), program);
    expect(JSON.parse(run(path('empty'), 'node', 'program.mjs'))).toEqual({
      slate: ['A', 'B'],
      chair: ['B'],
      holds: true,
      candidates: 1,
      refused: ['wrong-value'],
    });
    const typed = `import { solve, type ResultDocument } from 'slate-panel';
      export const answer: Promise<ResultDocument> = solve({ pool: [{ id: 'A', score: 1 }], rules: { id: 'a', size: 1 } });
      // @ts-expect-error - the size is missing.
      export const wrong = solve({ pool: '', rules: { id: 'a' } });`;
    writeFileSync(path('empty', 'program.mts'), typed);
    const compiler = join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    run(path('empty'), 'node', compiler, ...options, '--skipLibCheck', 'program.mts');
  });
});
