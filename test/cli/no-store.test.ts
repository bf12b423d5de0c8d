import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { embedded, onServer, type Place } from '../support/places.ts';
import { slateFrom, slateWith } from '../support/processes.ts';
import { openTestStore } from '../support/store-world.ts';
import { describeOn } from '../support/stores.ts';

const { path, file } = ownFolder();

/** How `slate serve` ends, and how long that takes. */
const serve = async (environment: Readonly<Record<string, string>>) => {
  const begin = performance.now();
  const { code, stderr } = await slateWith({ SLATE_STORE: 'on', ...environment }, 'serve', '--port', '0');
  return { code, stderr, seconds: (performance.now() - begin) / 1000 };
};

describe('a folder that cannot be', () => {
  const plain = file('plain', '');

  test.each([
    ['/proc/nonexistent/x', 'The system cannot make this folder'],
    [join(plain, 'below'), 'There is a file where a folder should be'],
    [plain, 'There is a file where a folder should be'],
  ])('%s: %s', async (folder, reason) => {
    if (folder.startsWith('/proc') && !existsSync('/proc/self')) return;
    for (const environment of [
      { SLATE_DATA: folder },
      { SLATE_DATA: path('data'), SLATE_POOL_KEYS: folder },
    ]) {
      const { code, stderr, seconds } = await serve(environment);
      expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
      expect(seconds).toBeLessThan(20);
    }
  });

  test('output too', async () => {
    const scenarios = file(
      's.json',
      JSON.stringify({ pool: 'pool.csv', rules: 'rules.json', scenarios: [] }),
    );
    file('pool.csv', 'id,score\nA,1\n');
    file('rules.json', '{"id":"r","size":1,"rules":[]}');
    const { code, stderr } = await slateWith({}, 'whatif', scenarios, '--out', '/proc/nonexistent/x');
    expect([code, stderr]).toEqual([74, expect.stringContaining('Cannot write /proc/nonexistent/x')]);
  });
});

test.skipIf(process.platform === 'win32')('a working folder that was deleted is said so', async () => {
  mkdirSync(path('gone'));
  const { code, stderr } = await slateFrom(path('gone'), 'serve', '--port', '0');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^The current folder was deleted/)]);
  mkdirSync(path('gone'));
  expect((await slateFrom(path('gone'), '--version')).code).toBe(0);
});

describe('files of the embedded database', () => {
  let place: Place;
  beforeAll(async () => {
    place = await embedded.makePlace();
  });
  afterAll(() => place.remove());

  test.each<[string, (database: string) => void, string]>([
    ['without their log', (database) => emptyFolder(join(database, 'pg_wal')), 'damaged'],
    ['without tables', (database) => rmSync(join(database, 'base'), { recursive: true }), 'damaged'],
    [
      'with a broken control file',
      (database) => truncateSync(join(database, 'global', 'pg_control'), 100),
      'damaged',
    ],
    ['of another version', (database) => writeFileSync(join(database, 'PG_VERSION'), '14\n'), 'damaged'],
    [
      'without their version',
      (database) => rmSync(join(database, 'PG_VERSION')),
      'something other than a database',
    ],
    [
      'that are none',
      (database) => {
        emptyFolder(database);
        writeFileSync(join(database, 'letter.txt'), 'Dear all');
      },
      'something other than a database',
    ],
  ])('%s', async (_what, damage, reason) => {
    const data = path('damaged');
    rmSync(data, { recursive: true, force: true });
    cpSync(place.settings.data, data, { recursive: true });
    damage(join(data, 'database'));
    // Whoever tries to start leaves the mark of its process.
    const files = () => readdirSync(join(data, 'database')).filter((name) => name !== 'postmaster.pid');
    const before = files();
    const { code, stderr } = await serve({ SLATE_DATA: data, SLATE_POOL_KEYS: place.settings.keys });
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
    expect(stderr).toContain(data);
    // Nothing is made anew where something was.
    expect(files()).toEqual(before);
  });
});

const emptyFolder = (folder: string): void => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
};

describeOn(onServer, 'a database that cannot be used', (kind) => {
  let place: Place;
  beforeAll(async () => {
    place = await kind.makePlace();
  });
  afterAll(() => place.remove());

  /** The address of the server, changed. */
  const at = (change: (url: URL) => void): string => {
    const url = new URL(place.settings.databaseUrl);
    change(url);
    return url.href;
  };

  test.each<[string, (url: URL) => void, string]>([
    ['that is not there', (url) => (url.pathname = '/slate_of_nobody'), 'no database of this name'],
    ['for somebody unknown', (url) => (url.username = 'nobody_of_this_name'), 'does not admit this user'],
    [
      'with TLS that the server has not',
      (url) => url.searchParams.set('sslmode', 'require'),
      'does not offer TLS',
    ],
    [
      'where nobody listens',
      (url) => {
        url.searchParams.delete('host');
        url.host = '127.0.0.1:1';
      },
      'No PostgreSQL server answers there',
    ],
  ])('%s', async (_what, change, reason) => {
    const { code, stderr } = await serve({ ...place.environment, DATABASE_URL: at(change) });
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
  });

  test('whose tables are of a later version', async () => {
    const store = await openTestStore(place);
    await sql`insert into slate.kysely_migration values ('9999-later', '2100-01-01')`.execute(store.db);
    await store.close();
    const { code, stderr } = await serve(place.environment);
    expect([code, stderr]).toEqual([2, expect.stringContaining('of a later version than this program')]);
    expect(stderr).not.toContain(place.settings.databaseUrl);
  });

  test('whose schema is of somebody else', async () => {
    const other = await kind.makePlace();
    const store = await openTestStore(other);
    await sql`drop schema slate cascade`.execute(store.db);
    await sql`create schema slate`.execute(store.db);
    await sql`create table slate.vault (a integer)`.execute(store.db);
    await store.close();
    const { code, stderr } = await serve(other.environment);
    expect([code, stderr]).toEqual([2, expect.stringContaining('not made by this program')]);
    await other.remove();
  });
});

test('an address that is none is reported with all other issues, and not repeated', async () => {
  const { code, stderr } = await serve({ DATABASE_URL: 'hunter2', SLATE_PORT: 'x' });
  expect(code).toBe(2);
  expect(stderr).toMatch(/SLATE_PORT must be .*\n.*DATABASE_URL must be an address/);
  expect(stderr).not.toContain('hunter2');
});
