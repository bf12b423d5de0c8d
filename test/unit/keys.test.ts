import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeKeyFile } from '../../src/access/change-key-file.ts';
import { issueKey, revokeKey } from '../../src/access/issue-key.ts';
import { nameSchema, type KeyEntry } from '../../src/access/key-entry.ts';
import { createKey, hashKey, idOfKey } from '../../src/access/key.ts';
import { openKeyStore, type KeyStore } from '../../src/access/key-store.ts';
import { isLoopback } from '../../src/access/loopback.ts';
import type { KeyFileIssue } from '../../src/access/key-file-issue.ts';
import { keyFileText, parseKeys } from '../../src/access/parse-keys.ts';
import { authenticate, textOfHash, toKeyRing } from '../../src/access/recognise.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { includesRole, roles, type Role } from '../../src/access/role.ts';

const folder = mkdtempSync(join(tmpdir(), 'slate-keys-'));
const now = new Date('2026-03-01T12:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const second = 1;
const dayLong = 86_400;

const bytes = (length: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((drawn) => Buffer.from(drawn));

/** A key that the bytes drawn decide, with its entry. */
const issued = fc
  .record({
    id: bytes(5),
    secret: bytes(32),
    role: fc.constantFrom(...roles),
    name: fc
      .string({ unit: 'grapheme', maxLength: 100 })
      .filter((name) => nameSchema.safeParse(name).success),
    days: fc.option(fc.integer({ min: 1, max: 3650 })),
  })
  .map(({ id, secret, role, name, days }) =>
    issueKey({ name, role, days }, [], now, (length) => (length === secret.length ? secret : id)),
  );

const issue = (name: string, role: Role, days: number | null = null) =>
  issueKey({ name, role, days }, [], now);

describe('keys', () => {
  test('what is written and read again recognises its key, as who it was made for', () => {
    fc.assert(
      fc.property(issued, ({ id, key, entry }) => {
        expect(key).toMatch(/^slate_[0-9a-f]{10}_[A-Za-z0-9_-]{43}$/);
        const parsed = parseKeys(Buffer.from(keyFileText([entry])));
        if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
        expect(parsed.entries).toEqual([entry]);
        expect(authenticate(toKeyRing(parsed.entries), key, now)).toEqual({
          id,
          name: entry.name,
          role: entry.role,
        });
      }),
    );
  });

  test('with one character changed, at any place, a key is none', () => {
    const character = fc.oneof(
      fc.constantFrom(...'abcxyzABCXYZ0189_- '.match(/./g)!),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(issued, character, ({ key, entry }, other) => {
        const ring = toKeyRing([entry]);
        for (let place = 0; place < key.length; place += 1) {
          if (key[place] === other) continue;
          const changed = `${key.slice(0, place)}${other}${key.slice(place + 1)}`;
          expect(authenticate(ring, changed, now)).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the last character counts, although two of its bits are not of the secret', () => {
    const { key, entry } = issue('a', 'viewer');
    const same = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      .match(/./g)!
      .filter((last) => authenticate(toKeyRing([entry]), key.slice(0, -1) + last, now) !== null);
    expect(same).toEqual([key.at(-1)]);
  });

  test('anything else is none, and harms nothing', () => {
    const { key, entry } = issue('a', 'viewer');
    const ring = toKeyRing([entry]);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(authenticate(ring, text, now)).toBeNull();
      }),
    );
    const forged = [
      '',
      'slate_',
      key.slice(0, -1),
      `${key}A`,
      `${key}\n`,
      ` ${key}`,
      key.toUpperCase(),
      key.toLowerCase(),
      key.replace('slate', 'Slate'),
      `${key.slice(0, -1)}é`,
      key.repeat(1000),
      key.replace(/_.*_/, '_zzzzzzzz_'),
      createKey(new Set()).key,
      textOfHash(hashKey(key)),
    ];
    for (const text of forged) expect([text, authenticate(ring, text, now)]).toEqual([text, null]);
  });

  test('a key of one entry does not open another', () => {
    const [one, two] = [issue('one', 'viewer'), issue('two', 'custodian')];
    const ring = toKeyRing([one.entry, two.entry]);
    const secretOfOne = one.key.slice(one.key.indexOf('_', 6));
    expect(authenticate(ring, `slate_${two.id}${secretOfOne}`, now)).toBeNull();
    expect(authenticate(ring, one.key, now)?.name).toBe('one');
    expect(authenticate(ring, two.key, now)?.name).toBe('two');
  });

  test('an id that is taken is drawn again', () => {
    const draws = [1, 1, 2, 3].map((value) => Buffer.alloc(value === 3 ? 32 : 5, value));
    const { id } = createKey(new Set(['0101010101']), () => draws.shift()!);
    expect(id).toBe('0202020202');
    expect(draws).toEqual([]);
  });

  test('two keys are never the same', () => {
    const keys = Array.from({ length: 1000 }, () => createKey(new Set()).key);
    expect(new Set(keys).size).toBe(1000);
    expect(keys.every((key) => idOfKey(key) !== null)).toBe(true);
  });

  test('it ends on the day, to the millisecond, and at once when it is revoked', () => {
    const { id, key, entry } = issue('a', 'analyst', 1);
    const at = (when: Date, entries: readonly KeyEntry[] = [entry]) =>
      authenticate(toKeyRing(entries), key, when)?.id ?? null;
    expect(at(later(dayLong - 0.001))).toBe(id);
    expect(at(later(dayLong))).toBeNull();
    const revoked = revokeKey([entry], id, later(second));
    expect(at(later(second), revoked)).toBeNull();
    // Whatever the clock says: a revoked key stays so on a machine that is behind.
    expect(at(now, revoked)).toBeNull();
    expect(revokeKey(revoked, id, later(2))).toEqual(revoked);
  });

  test('docs/access.md explains exactly the roles that there are', () => {
    const page = readFileSync(join(packageRoot(), 'docs', 'access.md'), 'utf8');
    const table = page.split('### Roles')[1]?.split('###')[0] ?? '';
    expect([...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, role]) => role)).toEqual(roles);
  });

  test('each role may do what those before it may', () => {
    const table = roles.map((held) => roles.map((needed) => includesRole(held, needed)));
    expect(table).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });
});

describe('key files', () => {
  const { entry } = issue('a', 'viewer');
  const issuesOf = (content: unknown): readonly KeyFileIssue[] => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const parsed = parseKeys(Buffer.from(text));
    return 'issues' in parsed ? parsed.issues : [];
  };

  test('everything that is wrong is reported at once, with its place', () => {
    const broken = {
      keys: [
        { ...entry, role: 'admin', name: 'a\u0007' },
        { ...entry, hash: 'md5:0', created: 'yesterday', expires: 5 },
        { ...entry, id: 'A', key: 'x', revoked: '2026-02-30T00:00:00Z' },
        { ...entry, id: undefined, expires: undefined },
        1,
      ],
      more: true,
    };
    expect(issuesOf(broken).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'wrong-value /keys/0/name',
      'wrong-value /keys/0/role',
      'wrong-value /keys/1/hash',
      'wrong-value /keys/1/created',
      'wrong-type /keys/1/expires',
      'wrong-value /keys/2/id',
      'wrong-value /keys/2/revoked',
      'unknown-key /keys/2/key',
      'missing-key /keys/3/id',
      'missing-key /keys/3/expires',
      'wrong-type /keys/4',
      'unknown-key /more',
      'wrong-value /keys/1/id',
    ]);
  });

  test.each([
    ['nothing', '', 'invalid-json', ''],
    ['half a file', keyFileText([entry]).slice(0, 100), 'invalid-json', ''],
    ['a comment', '{"keys":[]/**/}', 'invalid-json', ''],
    ['nothing but brackets', '['.repeat(500_000), 'invalid-json', ''],
    ['a list', [], 'wrong-type', ''],
    ['no keys', {}, 'missing-key', '/keys'],
    ['keys by id', { keys: {} }, 'wrong-type', '/keys'],
    ['a key twice in an object', '{"keys":[],"keys":[]}', 'duplicate-key', ''],
    [
      'a role twice',
      JSON.stringify({ keys: [entry] }).replace('"role"', '"role":"custodian","role"'),
      'duplicate-key',
      '/keys/0',
    ],
    ['an id twice', { keys: [entry, entry] }, 'wrong-value', '/keys/1/id'],
  ])('%s is an issue', (_name, content, code, pointer) => {
    expect(issuesOf(content)).toEqual([{ code, pointer, detail: expect.any(String) as string }]);
  });

  test('bytes that are no text are an issue', () => {
    const parsed = parseKeys(Buffer.from([0x7b, 0xff, 0x7d]));
    expect(parsed).toMatchObject({ issues: [{ code: 'not-utf-8' }] });
  });

  test('no issue repeats a key or a hash, wherever somebody put it', () => {
    const { key, entry: own } = issue('b', 'viewer');
    const places = [
      `{"keys":[${key}]}`,
      key,
      { [key]: 1 },
      { keys: [key] },
      { keys: [{ ...own, [key]: 1, [own.hash]: 1 }] },
      { keys: [{ ...own, id: key, name: `${key}\n`, role: key, hash: key, created: key, expires: key }] },
      { keys: [{ ...own, hash: own.hash.toUpperCase(), revoked: key }] },
      `{"keys":[],"${key}":{"a":1,"a":2},"${key}":1}`,
    ];
    for (const place of places) {
      const issues = JSON.stringify(issuesOf(place));
      expect(issues).toContain('"code"');
      expect(issues).not.toContain(key.slice(6));
      expect(issues.toLowerCase()).not.toContain(own.hash.slice(7));
    }
  });

  test('names are what a table and a log can show', () => {
    const fine = ['a', 'Review tool', 'Świątek 李 می‌خواهم', 'x'.repeat(100)];
    const wrong = [
      '',
      ' ',
      ' a',
      'a ',
      'a\nb',
      'a\u001b[2J',
      'a\u202eb',
      'a\u2028b',
      '\ud800',
      'x'.repeat(101),
    ];
    expect(fine.filter((name) => !nameSchema.safeParse(name).success)).toEqual([]);
    expect(wrong.filter((name) => nameSchema.safeParse(name).success)).toEqual([]);
  });
});

describe('changing a key file', () => {
  const add =
    (entry: KeyEntry) =>
    (entries: readonly KeyEntry[]): readonly KeyEntry[] => [...entries, entry];
  const entriesOf = (path: string): readonly KeyEntry[] => {
    const parsed = parseKeys(readFileSync(path));
    if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
    return parsed.entries;
  };

  test('a new file is its owner’s alone; an old one keeps its mode; nothing is left beside it', async () => {
    const own = mkdtempSync(join(folder, 'mode-'));
    const path = join(own, 'keys.json');
    expect(await changeKeyFile(path, add(issue('a', 'viewer').entry))).toEqual([]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o640);
    expect(await changeKeyFile(path, add(issue('b', 'viewer').entry))).toEqual([]);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(entriesOf(path).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(readdirSync(own)).toEqual(['keys.json']);
  });

  // Only root can give files away; elsewhere there is nothing that could change hands.
  test.skipIf(process.getuid?.() !== 0)('the file of another user stays theirs', async () => {
    const path = join(mkdtempSync(join(folder, 'owner-')), 'keys.json');
    writeFileSync(path, '{"keys":[]}');
    chownSync(path, 1234, 4321);
    expect(await changeKeyFile(path, add(issue('a', 'viewer').entry))).toEqual([]);
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 4321 });
    expect(entriesOf(path)).toHaveLength(1);
  });

  test('a link stays one, and the file that it leads to changes', async () => {
    const own = mkdtempSync(join(folder, 'link-'));
    const [path, link] = [join(own, 'keys.json'), join(own, 'link.json')];
    writeFileSync(path, '{"keys":[]}');
    symlinkSync(path, link);
    expect(await changeKeyFile(link, add(issue('a', 'viewer').entry))).toEqual([]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(entriesOf(path)).toHaveLength(1);
  });

  test('of many at once none is lost', async () => {
    const path = join(mkdtempSync(join(folder, 'many-')), 'keys.json');
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const issues = await Promise.all(
      names.map((name) => changeKeyFile(path, add(issue(name, 'viewer').entry))),
    );
    expect(issues.flat()).toEqual([]);
    expect(entriesOf(path).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect(entriesOf(path)).toHaveLength(30);
  });

  test('a lock that nobody takes away is named, and nothing is changed', async () => {
    const path = join(mkdtempSync(join(folder, 'lock-')), 'keys.json');
    writeFileSync(`${path}.lock`, '');
    const issues = await changeKeyFile(path, add(issue('a', 'viewer').entry), 60);
    expect(issues[0]?.detail).toContain(`${path}.lock`);
    expect(readdirSync(join(path, '..'))).toEqual(['keys.json.lock']);
  });

  test('a broken file stays as it is, and so does one that there is nothing to change in', async () => {
    const own = mkdtempSync(join(folder, 'broken-'));
    const path = join(own, 'keys.json');
    writeFileSync(path, '{"keys":');
    expect(await changeKeyFile(path, add(issue('a', 'viewer').entry))).toMatchObject([
      { code: 'invalid-json' },
    ]);
    expect(readFileSync(path, 'utf8')).toBe('{"keys":');
    writeFileSync(path, '{"keys":[]}');
    expect(await changeKeyFile(path, () => null)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('{"keys":[]}');
    expect(readdirSync(own)).toEqual(['keys.json']);
  });

  test('a folder that is not there is thrown, and a folder in its place is an issue', async () => {
    const nowhere = changeKeyFile(join(folder, 'no', 'keys.json'), add(issue('a', 'viewer').entry));
    await expect(nowhere).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await changeKeyFile(folder, add(issue('a', 'viewer').entry))).toMatchObject([
      { code: 'unreadable-file' },
    ]);
  });

  test('it never grows beyond what the service reads', async () => {
    const path = join(mkdtempSync(join(folder, 'large-')), 'keys.json');
    const { entry } = issue('x'.repeat(100), 'viewer');
    const many = Array.from({ length: 4000 }, (_, index) => ({ ...entry, id: String(10_000_000 + index) }));
    expect(await changeKeyFile(path, () => many)).toMatchObject([
      { detail: expect.stringContaining('1,048,576') as string },
    ]);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });
});

describe('the key store', () => {
  /** A store whose clock the test turns. */
  const open = async (path: string) => {
    const time = { now, elapsed: 0 };
    const opened = await openKeyStore(
      { keysFile: path, keys: '' },
      () => time.now,
      () => time.elapsed,
    );
    if ('issues' in opened || opened.store === null) throw new Error(JSON.stringify(opened));
    return { time, store: opened.store };
  };
  const lets = (store: KeyStore, ...keys: readonly string[]): readonly boolean[] =>
    keys.map((key) => store.recognise(key) !== null);
  const [old, fresh] = [issue('old', 'analyst'), issue('new', 'analyst')];
  const fileOf = (name: string, ...entries: readonly KeyEntry[]): string => {
    const path = join(folder, name);
    writeFileSync(path, keyFileText(entries));
    return path;
  };

  test('without keys there is none; with broken ones there is none either, but issues', async () => {
    expect(await openKeyStore({ keysFile: '', keys: '' })).toEqual({ store: null });
    expect(await openKeyStore({ keysFile: '', keys: '{' })).toMatchObject({ issues: [{}] });
    expect(await openKeyStore({ keysFile: join(folder, 'none'), keys: '' })).toMatchObject({
      issues: [{ code: 'unreadable-file' }],
    });
    expect(await openKeyStore({ keysFile: folder, keys: '' })).toMatchObject({
      issues: [{ detail: 'This is not a file.' }],
    });
    expect(await openKeyStore({ keysFile: '/dev/zero', keys: '' })).toMatchObject({
      issues: [{ detail: 'This is not a file.' }],
    });
  });

  test('keys may stand in the environment instead', async () => {
    const opened = await openKeyStore({ keysFile: '', keys: keyFileText([old.entry]) }, () => now);
    if ('issues' in opened || opened.store === null) throw new Error(JSON.stringify(opened));
    expect(lets(opened.store, old.key, fresh.key)).toEqual([true, false]);
    expect(await opened.store.refresh()).toBeNull();
  });

  test('a change is in force a second after the last look, and not reported twice', async () => {
    const path = fileOf('rotate.json', old.entry);
    const { time, store } = await open(path);
    writeFileSync(path, keyFileText([old.entry, fresh.entry]));
    time.elapsed = 999;
    expect(await store.refresh()).toBeNull();
    expect(lets(store, old.key, fresh.key)).toEqual([true, false]);
    time.elapsed = 1000;
    expect(await store.refresh()).toEqual({ status: 'replaced', usable: 2 });
    expect(lets(store, old.key, fresh.key)).toEqual([true, true]);
    time.elapsed = 2000;
    expect(await store.refresh()).toBeNull();
    writeFileSync(path, keyFileText([...revokeKey([old.entry], old.id, now), fresh.entry]));
    time.elapsed = 3000;
    expect(await store.refresh()).toEqual({ status: 'replaced', usable: 1 });
    expect(lets(store, old.key, fresh.key)).toEqual([false, true]);
  });

  test('it sees a file that was renamed into its place, with the same size and time', async () => {
    const path = fileOf('renamed.json', old.entry);
    const { time, store } = await open(path);
    const twin = { ...fresh.entry, name: 'old' };
    const beside = fileOf('beside.json', twin);
    expect(statSync(beside).size).toBe(statSync(path).size);
    renameSync(beside, path);
    time.elapsed = 1000;
    expect(await store.refresh()).toMatchObject({ status: 'replaced' });
    expect(lets(store, old.key, fresh.key)).toEqual([false, true]);
  });

  test('whoever asks while it looks waits for what it finds', async () => {
    const path = fileOf('together.json', old.entry);
    const { time, store } = await open(path);
    writeFileSync(path, keyFileText([fresh.entry]));
    time.elapsed = 1000;
    const seen = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const news = await store.refresh();
        return [news?.status ?? null, ...lets(store, old.key, fresh.key)];
      }),
    );
    expect(seen[0]).toEqual(['replaced', false, true]);
    expect(seen.slice(1)).toEqual(Array(9).fill([null, false, true]));
  });

  test('a broken or missing file is reported once, and the keys from before stay', async () => {
    const path = fileOf('breaks.json', old.entry);
    const { time, store } = await open(path);
    const look = async () => {
      time.elapsed += 1000;
      return store.refresh();
    };
    writeFileSync(path, '{"keys":[');
    expect(await look()).toMatchObject({ status: 'rejected', issues: [{ code: 'invalid-json' }] });
    expect(await look()).toBeNull();
    rmSync(path);
    expect(await look()).toMatchObject({ status: 'rejected', issues: [{ code: 'unreadable-file' }] });
    expect(await look()).toBeNull();
    expect(lets(store, old.key)).toEqual([true]);
    fileOf('breaks.json', old.entry);
    expect(await look()).toEqual({ status: 'replaced', usable: 1 });
    fileOf('breaks.json');
    expect(await look()).toEqual({ status: 'replaced', usable: 0 });
    expect(lets(store, old.key)).toEqual([false]);
  });

  test('a key expires while the service runs', async () => {
    const brief = issue('brief', 'viewer', 1);
    const { time, store } = await open(fileOf('brief.json', brief.entry));
    expect([store.usable(), ...lets(store, brief.key)]).toEqual([1, true]);
    time.now = later(dayLong);
    expect([store.usable(), ...lets(store, brief.key)]).toEqual([0, false]);
  });
});

describe('where only this machine can call', () => {
  test.each<[string, boolean]>([
    ['127.0.0.1', true],
    ['127.255.255.254', true],
    ['::1', true],
    ['localhost', true],
    ['::ffff:127.0.0.1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['::ffff:0.0.0.0', false],
    ['', false],
    [' ', false],
    ['128.0.0.1', false],
    ['10.0.0.1', false],
    ['192.0.2.1', false],
    ['fe80::1', false],
  ])('%s: %s', async (host, expected) => {
    expect(await isLoopback(host)).toBe(expected);
  });

  test('a name counts when every address that it stands for does', async () => {
    const [own, other] = [
      { address: '127.0.0.1', family: 4 },
      { address: '192.0.2.1', family: 4 },
    ];
    expect(await isLoopback('name', () => Promise.resolve([own]))).toBe(true);
    expect(await isLoopback('name', () => Promise.resolve([own, other]))).toBe(false);
    expect(await isLoopback('name', () => Promise.resolve([]))).toBe(false);
  });

  test('a name that stands for no address is the system’s error', async () => {
    const error = Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    await expect(isLoopback('name', () => Promise.reject(error))).rejects.toThrow('none');
  });
});
