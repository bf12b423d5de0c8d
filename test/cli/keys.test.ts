import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slate, slateWith, startService, type Finished } from '../support/processes.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'slate-keys-')), 'keys.json');
const form = /^slate_([0-9a-f]{10})_[A-Za-z0-9_-]{43}$/;

const create = (file: string, ...words: readonly string[]): Promise<Finished> =>
  slate('keys', 'create', '--name', 'Review tool', '--role', 'analyst', '--file', file, ...words);

/** What an operation of the service answers, with a key and without. */
const statusOf = async (url: string, key?: string): Promise<number> => {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const response = await fetch(`${url}/v1/rule-sets`, { headers });
  await response.arrayBuffer();
  return response.status;
};

type Entry = { readonly id: string; readonly hash: string; readonly revoked?: string };
const entriesOf = (file: string): readonly Entry[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { keys: readonly Entry[] }).keys;

describe('slate keys create', () => {
  test('prints the key alone on standard output, and keeps what does not let one in', async () => {
    const file = fresh();
    const { code, stdout, stderr } = await create(file, '--expires', '30');
    const [key, id] = form.exec(stdout.trimEnd()) ?? [];
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${key}\n` });
    expect(stderr).toBe(
      `Key ${id} was added to ${file} as a hash. The key itself is shown only this once; save it now.\n`,
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(entriesOf(file)).toMatchObject([{ id, name: 'Review tool', role: 'analyst' }]);
    expect(readFileSync(file, 'utf8')).not.toContain(key!.slice(-43));
    const { created, expires } = entriesOf(file)[0] as unknown as { created: string; expires: string };
    expect(Date.parse(expires) - Date.parse(created)).toBe(30 * 86_400_000);
  });

  test('takes the file of the environment where none is named', async () => {
    const file = fresh();
    const words = ['keys', 'create', '--name', 'a', '--role', 'viewer'];
    expect((await slateWith({ SLATE_KEYS_FILE: file }, ...words)).code).toBe(0);
    expect(entriesOf(file)).toHaveLength(1);
  });

  test('of several at once none is lost', async () => {
    const file = fresh();
    const made = await Promise.all(Array.from({ length: 6 }, () => create(file)));
    expect(made.map(({ code }) => code)).toEqual(Array(6).fill(0));
    const ids = made.map(({ stdout }) => form.exec(stdout.trimEnd())?.[1]);
    expect(
      entriesOf(file)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(readdirSync(join(file, '..'))).toEqual(['keys.json']);
  });

  test('--file - prints what SLATE_KEYS takes, and the key on standard error', async () => {
    const { code, stdout, stderr } = await create('-');
    const key = stderr.split('\n')[0]!;
    expect(code).toBe(0);
    expect(key).toMatch(form);
    expect(stdout).not.toContain(key.slice(-43));
    const service = await startService({ SLATE_KEYS: stdout });
    const statuses = [await statusOf(service.url), await statusOf(service.url, key)];
    await service.stop();
    expect(statuses).toEqual([401, 200]);
  });

  test('names every issue, and writes nothing', async () => {
    const wrong = await slate(
      ...['keys', 'create', '--name', 'a\u0007', '--role', 'viewer', '--expires', '0.5'],
    );
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr.match(/\[usage\]/g)).toHaveLength(3);
    const role = await slate('keys', 'create', '--name', 'a', '--role', 'admin', '--file', fresh());
    expect(role.code).toBe(2);
    expect(role.stderr).toContain('--role must be one of: viewer, analyst, custodian.');
    const file = fresh();
    writeFileSync(file, '{"keys":[{"id":1,"name":"","role":"x"}]}');
    const broken = await create(file);
    expect(broken).toMatchObject({ code: 2, stdout: '' });
    expect(broken.stderr).toContain(`${file}: /keys/0/role: Expected one of viewer, analyst, custodian.`);
    expect(broken.stderr).toContain('6 errors.');
    expect(readFileSync(file, 'utf8')).toBe('{"keys":[{"id":1,"name":"","role":"x"}]}');
    const nowhere = join(fresh(), 'keys.json');
    expect(await create(nowhere)).toMatchObject({
      code: 74,
      stderr: `Cannot write ${nowhere}: the folder does not exist.\n`,
    });
  });
});

describe('slate keys list and revoke', () => {
  test('list shows who may do what until when, and neither keys nor hashes', async () => {
    const file = fresh();
    const keys = [await create(file), await create(file, '--expires', '1')].map(({ stdout }) =>
      stdout.trim(),
    );
    const [first, second] = entriesOf(file);
    const revoked = await slate('keys', 'revoke', '--id', first!.id, '--file', file);
    expect(revoked).toEqual({ code: 0, stdout: '', stderr: `Key ${first!.id} is revoked.\n` });
    const since = entriesOf(file)[0]!.revoked;
    expect(Date.parse(since!)).toBeLessThanOrEqual(Date.now());
    const again = await slate('keys', 'revoke', '--id', first!.id, '--file', file);
    expect(again).toMatchObject({ code: 0, stderr: `Key ${first!.id} was already revoked.\n` });
    expect(entriesOf(file)[0]!.revoked).toBe(since);

    const table = await slate('keys', 'list', '--file', file);
    expect(table).toMatchObject({ code: 0, stderr: '' });
    const rows = table.stdout.split('\n');
    expect(rows[0]).toMatch(/^id +name +role +created +expires +state$/);
    expect(rows[2]).toMatch(new RegExp(`^${first!.id}  Review tool  analyst  .*  never +revoked$`));
    expect(rows[3]).toMatch(new RegExp(`^${second!.id}  Review tool  analyst  .*Z  usable$`));
    const json = await slate('keys', 'list', '--file', file, '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      keys: [
        { id: first!.id, state: 'revoked', revoked: since },
        { id: second!.id, state: 'usable', revoked: null },
      ],
    });
    const output = [table, json, revoked, again].map(({ stdout, stderr }) => stdout + stderr).join('\n');
    for (const secret of [
      ...keys.map((key) => key.slice(-43)),
      first!.hash.slice(7),
      second!.hash.slice(7),
    ]) {
      expect(output).not.toContain(secret);
    }
  });

  test('an id that is not there, a file that is not there, no file at all: 2', async () => {
    const file = fresh();
    await create(file);
    const before = readFileSync(file, 'utf8');
    const unknown = await slate('keys', 'revoke', '--id', 'ffffffffff', '--file', file);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('has no key with this id');
    expect(readFileSync(file, 'utf8')).toBe(before);
    const missing = await slate('keys', 'list', '--file', join(file, '..', 'none.json'));
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('(ENOENT)');
    expect((await slate('keys', 'list')).stderr).toContain('--file FILE is required');
    expect((await slate('keys')).code).toBe(2);
    expect((await slate('keys', 'rotate')).stderr).toContain(
      'Unknown command "keys rotate" (commands of keys: create, list, revoke).',
    );
  });
});

describe('slate serve', () => {
  const anywhere = ['serve', '--host', '0.0.0.0', '--port', '0'] as const;
  const emptyKeys = '{"keys":[]}';

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['0.0.0.0', {}, 'no API key is configured'],
    ['::', {}, 'no API key is configured'],
    ['', {}, 'every address of this machine'],
    ['0.0.0.0', { SLATE_KEYS: emptyKeys }, 'none of its API keys is usable'],
  ])('refuses to listen on "%s" unguarded, with keys %j', async (host, environment, reason) => {
    const { code, stdout, stderr } = await slateWith(environment, 'serve', '--host', host, '--port', '0');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    for (const way of ['slate keys create', 'SLATE_KEYS_FILE', '127.0.0.1', '--insecure']) {
      expect(stderr).toContain(way);
    }
  });

  test('refuses it also where the environment names the address', async () => {
    const { code, stderr } = await slateWith({ SLATE_HOST: '0.0.0.0' }, 'serve', '--port', '0');
    expect({ code, listens: stderr.includes('listens on') }).toEqual({ code: 2, listens: false });
  });

  test('listens there with --insecure, and warns', async () => {
    const service = await startService({}, '--host', '0.0.0.0', '--insecure');
    const { stderr, code } = await service.stop();
    expect(code).toBe(0);
    expect(stderr).toMatch(/"level":40.*whoever can reach this address may use the service/);
  });

  test('listens there with a key, and asks for it', async () => {
    const file = fresh();
    const key = (await create(file)).stdout.trim();
    const service = await startService({ SLATE_KEYS_FILE: file }, '--host', '0.0.0.0');
    const url = `http://127.0.0.1:${new URL(service.url).port}`;
    const statuses = [await statusOf(url), await statusOf(url, key)];
    const { stderr } = await service.stop();
    expect(statuses).toEqual([401, 200]);
    expect(stderr).not.toContain('"level":40');
  });

  test('a broken key file, or none where one is named, keeps it from starting, on loopback too', async () => {
    const file = fresh();
    writeFileSync(file, '{"keys":[{"id":"a","name":"b"}],"x":1}');
    const broken = await slateWith({ SLATE_KEYS_FILE: file }, 'serve', '--port', '0');
    expect(broken.code).toBe(2);
    expect(broken.stderr.trimEnd().split('\n')).toHaveLength(7);
    expect(broken.stderr).toContain(`${file}: /keys/0/hash: This key is required. [missing-key]`);
    const inline = await slateWith({ SLATE_KEYS: '{"keys":' }, 'serve', '--port', '0');
    expect(inline.code).toBe(2);
    expect(inline.stderr).toContain('SLATE_KEYS: This is not JSON: see line 1, character 9.');
    const none = await slateWith({ SLATE_KEYS_FILE: `${file}.none` }, ...anywhere);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('(ENOENT)');
  });
});
