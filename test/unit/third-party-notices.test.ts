import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { ownFolder } from '../support/own-folder.ts';

const { path } = ownFolder();
const script = join(packageRoot(), 'scripts', 'third-party-notices.mjs');

type LockEntry = Readonly<Record<string, unknown>>;
const locked = {
  one: { version: '1.0.0', license: 'MIT' },
  two: { version: '2.1.0', license: '(GPL-3.0 OR ISC)' },
  'for-tests': { version: '3.0.0', license: 'GPL-3.0', dev: true },
  'one-windows': { version: '1.0.0', license: 'MIT', os: ['win32'], optional: true },
};

const write = (name: string, text: string): void => {
  const file = path(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Writes a lock file of these packages, and the folder of each as an installation for another system has it. */
const install = (entries: Readonly<Record<string, LockEntry>>): void => {
  const places = Object.entries(entries).map(([name, entry]) => [`node_modules/${name}`, entry] as const);
  const packages: Record<string, LockEntry> = { '': {}, ...Object.fromEntries(places) };
  write('package-lock.json', JSON.stringify({ packages }));
  for (const [name, { os, version }] of Object.entries(entries)) {
    if (os !== undefined) continue;
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version, author: `Author of ${name}` }),
    );
    write(`node_modules/${name}/LICENSE`, `Licence of ${name}\r\n`);
  }
};

const notices = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--root', path()], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

beforeEach(() => {
  rmSync(path('node_modules'), { recursive: true, force: true });
  install(locked);
});

test('every package of a production installation is listed, with the text of its licence', () => {
  const { status, stdout } = notices();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^one 1\.0\.0 +MIT$/m);
  expect(stdout).toMatch(/^two 2\.1\.0 +\(GPL-3\.0 OR ISC\)$/m);
  expect(stdout).toContain('\ntwo 2.1.0\n' + '-'.repeat(100) + '\n\nLicence of two\n');
  expect(stdout).not.toContain('for-tests');
});

test('builds for one platform are listed alike whether or not they are installed', () => {
  const elsewhere = notices().stdout;
  write('node_modules/one-windows/package.json', JSON.stringify({ version: '1.0.0' }));
  write('node_modules/one-windows/LICENSE', 'Another text');
  expect(notices().stdout).toBe(elsewhere);
  expect(elsewhere).toMatch(/^one-windows 1\.0\.0 +MIT \(a build for one platform\)$/m);
});

test('a package without a file of its licence gives the section of its README and who wrote it', () => {
  rmSync(path('node_modules', 'one', 'LICENSE'));
  write('node_modules/one/README.md', '# One\n\n## License\n\nAs you like.\n\n## More\n\nOther things.\n');
  expect(notices().stdout).toContain('\n\nWritten by Author of one.\n\nAs you like.\n\n---');
});

test.each(['GPL-3.0', 'MIT AND GPL-3.0', 'GPL-2.0 WITH Classpath-exception-2.0', undefined])(
  'the licence %s is refused with the name of its package',
  (license) => {
    install({ ...locked, three: { version: '3.0.0', license } });
    const { status, stdout, stderr } = notices();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`three 3.0.0 (${license ?? 'none stated'})`);
  },
);

test('a package that is not installed, or in another version, is named', () => {
  write('node_modules/two/package.json', JSON.stringify({ version: '2.0.0' }));
  const { status, stderr } = notices();
  expect(status).toBe(1);
  expect(stderr).toContain('two 2.1.0 is not installed');
});

test('what a package contains is printed for the version that was looked at, and another version is refused', () => {
  const looked = { '@fastify/swagger-ui': { version: '6.1.3', license: 'MIT' } };
  install(looked);
  expect(notices().stdout).toContain('SmartBear');
  install({ '@fastify/swagger-ui': { ...looked['@fastify/swagger-ui'], version: '6.2.0' } });
  expect(notices()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('@fastify/swagger-ui 6.2.0') as string,
  });
});
