import { once } from 'node:events';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueKey, revokeKey } from '../../src/access/issue-key.ts';
import type { KeyEntry } from '../../src/access/key-entry.ts';
import { openKeyStore } from '../../src/access/key-store.ts';
import { keyFileText } from '../../src/access/parse-keys.ts';
import { roles, type Role } from '../../src/access/role.ts';
import { authorise, identifyCallers } from '../../src/http/authentication.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { readFixture } from '../support/panel.ts';
import { startService, type Finished, type Service } from '../support/processes.ts';

type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security?: readonly { readonly apiKey?: readonly string[] }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<Record<string, unknown>>;
};
type Document = {
  readonly components: { readonly securitySchemes: unknown };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const document = JSON.parse(readFileSync(join(packageRoot(), 'openapi', 'openapi.json'), 'utf8')) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** What is open without a key; everything else must name a role. */
const openPaths = new Set(['/healthz', '/readyz', '/openapi.json']);

/** The role that the document names for an operation; null: none. */
const roleOf = ({ security }: Operation): string | null => security?.[0]?.apiKey?.[0] ?? null;

const start = new Date();
const issue = (name: string, role: Role) => issueKey({ name, role, days: null }, [], start);
const holders = {
  viewer: issue('Viewer', 'viewer'),
  analyst: issue('Analyst', 'analyst'),
  custodian: issue('Custodian', 'custodian'),
};
const old = issue('Old', 'analyst');
const revokedKey = issue('Gone', 'custodian');
const lapsed = issue('Lapsed', 'custodian');
const entries: readonly KeyEntry[] = [
  ...Object.values(holders).map(({ entry }) => entry),
  { ...lapsed.entry, expires: '2020-01-01T00:00:00Z' },
  ...revokeKey([revokedKey.entry], revokedKey.id, start),
];

const folder = mkdtempSync(join(tmpdir(), 'slate-authentication-'));
const keysFile = join(folder, 'keys.json');
writeFileSync(keysFile, keyFileText(entries));

let service: Service;
let finished: Finished | null = null;
beforeAll(async () => {
  service = await startService({
    SLATE_KEYS_FILE: keysFile,
    SLATE_WORKERS: '2',
    SLATE_LOG_LEVEL: 'trace',
  });
});
const stop = async (): Promise<Finished> => {
  finished ??= await service.stop();
  return finished;
};
afterAll(stop);

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };
/** A body that nobody reads would keep its connection, and the service could not end. */
const call = async (url: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  call(service.url + path, { headers });

describe('every operation', () => {
  test('is open by a decision, or needs a role; what takes a pool needs an analyst', () => {
    const wrong = operations.filter(({ path, operation }) =>
      openPaths.has(path) ? roleOf(operation) !== null : !roles.some((role) => role === roleOf(operation)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const withBody = operations.filter(({ operation }) => operation.requestBody !== undefined);
    expect(withBody.length).toBeGreaterThan(5);
    expect(withBody.filter(({ operation }) => roleOf(operation) === 'viewer')).toEqual([]);
    const guarded = operations.filter(({ operation }) => roleOf(operation) !== null);
    for (const { operation } of guarded) expect(Object.keys(operation.responses)).toContain('401');
    for (const { operation } of guarded) expect(Object.keys(operation.responses)).toContain('403');
  });

  test('only a custodian erases, deletes and adopts', () => {
    const custodians = operations.filter(({ operation }) => roleOf(operation) === 'custodian');
    expect(custodians.map(({ operation }) => operation.operationId)).toEqual([
      'erasePool',
      'deleteRuleSet',
      'adoptRun',
    ]);
  });

  const callers = [null, ...roles];
  test.each(
    operations.flatMap(({ path, method, operation }) =>
      callers.map((caller) => ({ path, method, operation, caller, needed: roleOf(operation) })),
    ),
  )('$method $path as $caller', async ({ path, method, operation, caller, needed }) => {
    const content = operation.requestBody?.content['application/json'];
    const response = await call(service.url + path.replaceAll(/\{\w+\}/g, 'a-res-79-325'), {
      method: method.toUpperCase(),
      headers: {
        ...(caller === null ? {} : bearer(holders[caller].key)),
        ...(content === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(content === undefined ? {} : { body: JSON.stringify(content.example) }),
    });
    const enough = caller !== null && roles.indexOf(caller) >= roles.indexOf(needed as Role);
    // This service stores nothing, and says so to whoever would be let in.
    const letIn = operation.tags.includes('Stored') ? 503 : 200;
    const status = needed === null || enough ? letIn : caller === null ? 401 : 403;
    expect(response.status).toBe(status);
    if (status === 200) return;
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const kinds = { 401: 'unauthenticated', 403: 'forbidden', 503: 'no-store' } as const;
    expect(JSON.parse(response.text)).toMatchObject({ type: `urn:slate:problem:${kinds[status]}`, status });
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer realm="slate"' : null);
  });

  test.each(['/docs', '/docs/', '/docs/json', '/docs/static/swagger-ui.css', '/docs/static/theme/slate.css'])(
    '%s is open, for Swagger UI loads before anybody can authorise',
    async (path) => {
      expect((await get(path)).status).toBe(200);
    },
  );

  test('HEAD is guarded as GET is', async () => {
    const head = (headers: Record<string, string>) =>
      call(`${service.url}/v1/rule-sets`, { method: 'HEAD', headers });
    expect((await head({})).status).toBe(401);
    expect((await head(bearer(holders.viewer.key))).status).toBe(200);
  });

  test.each(['/v1/nothing', '/docs-of-another', '/v1', '/v1/rule-sets/a/b'])(
    'a path that does not exist is not found, with and without a key: %s',
    async (path) => {
      const answers = await Promise.all([
        get(path),
        get(path, bearer('x')),
        get(path, bearer(revokedKey.key)),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    },
  );
});

describe('what is sent as a key', () => {
  const { key, id } = holders.custodian;
  const invalid = 'Bearer realm="slate", error="invalid_token"';
  const flipped = key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A');

  test.each<[string, string, string | null]>([
    ['as it is', `Bearer ${key}`, null],
    ['the scheme in small letters', `bearer ${key}`, null],
    ['the scheme in capitals', `BEARER ${key}`, null],
    ['several spaces', `Bearer   ${key}`, null],
    ['the right id, another secret', `Bearer slate_${id}_${'A'.repeat(43)}`, invalid],
    ['the last character', `Bearer ${flipped}`, invalid],
    ['cut off', `Bearer ${key.slice(0, -1)}`, invalid],
    ['longer', `Bearer ${key}A`, invalid],
    ['very long', `Bearer ${'A'.repeat(10_000)}`, invalid],
    ['in capitals', `Bearer ${key.toUpperCase()}`, invalid],
    ['beyond ASCII', `Bearer ${key.slice(0, -1)}\u00e9`, invalid],
    ['an unknown id', `Bearer ${old.key}`, invalid],
    ['one that expired', `Bearer ${lapsed.key}`, invalid],
    ['one that was revoked', `Bearer ${revokedKey.key}`, invalid],
    ['nothing', 'Bearer', 'Bearer realm="slate"'],
    ['two words', `Bearer ${key} ${key}`, 'Bearer realm="slate"'],
    ['two in one header', `Bearer ${key}, Bearer ${key}`, 'Bearer realm="slate"'],
    ['no scheme', key, 'Bearer realm="slate"'],
    ['another scheme', `Basic ${Buffer.from(`x:${key}`).toString('base64')}`, 'Bearer realm="slate"'],
    ['no space', `Bearer${key}`, 'Bearer realm="slate"'],
    ['empty', '', 'Bearer realm="slate"'],
  ])('%s', async (_name, authorization, challenge) => {
    const response = await get('/v1/rule-sets', { authorization });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      challenge === null ? 200 : 401,
      challenge,
    ]);
  });

  test('the answer is the same whether there is no such key, or it expired, or was revoked', async () => {
    const keys = [old.key, lapsed.key, revokedKey.key, flipped, 'x'];
    const answers = await Promise.all(
      keys.map(async (one) => {
        const response = await get('/v1/rule-sets', bearer(one));
        const own = /^(date|x-request-id|ratelimit.*)$/;
        const headers = [...response.headers].filter(([name]) => !own.test(name));
        return JSON.stringify([response.status, headers, response.text]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('401');
  });

  /** What the service says to these header lines, byte for byte. */
  const raw = async (...lines: readonly string[]): Promise<string> => {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      ['GET /v1/rule-sets HTTP/1.1', 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n'),
    );
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  };

  test('two headers are none, even where both are right', async () => {
    const line = `Authorization: Bearer ${key}`;
    expect(await raw(line)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw(line, line)).toMatch(/^HTTP\/1\.1 401 /);
    expect(await raw(line, `authorization: Bearer ${old.key}`)).toMatch(/^HTTP\/1\.1 401 /);
    expect(await raw(`AUTHORIZATION: ${'x'.repeat(20_000)}`)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await raw('Authorization: Bearer \u{1F511}')).toMatch(/^HTTP\/1\.1 401 /);
    expect((await get('/healthz')).status).toBe(200);
  });

  test('a body is not read before the key is', async () => {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname);
    // The body that is announced never comes: whoever waited for it would not answer.
    socket.write(
      'POST /v1/slates HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9999999\r\n\r\n{',
    );
    const answer = await new Promise<string>((resolve) => {
      socket.once('data', (chunk) => {
        resolve(chunk.toString());
      });
    });
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });
});

test('the document of a service with keys says that they are needed, and is otherwise the same', async () => {
  const served = JSON.parse((await get('/openapi.json')).text) as Document;
  expect(document.components.securitySchemes).toMatchObject({ apiKey: { type: 'http', scheme: 'bearer' } });
  const withoutChoice = JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'security' && Array.isArray(value) ? value.slice(0, 1) : value,
    ),
  ) as Document;
  expect(withoutChoice).not.toEqual(document);
  expect(served).toEqual(withoutChoice);
});

/** A solve that was let in and whose body is still on the way. */
const begun = async (url: string, key: string) => {
  const body = readFixture('examples/solve-request.json');
  const request = httpRequest(`${url}/v1/slates`, {
    method: 'POST',
    headers: {
      ...bearer(key),
      'content-type': 'application/json',
      'content-length': body.length,
      expect: '100-continue',
    },
  });
  request.flushHeaders();
  await once(request, 'continue');
  return {
    finish: async (): Promise<string> => {
      request.end(body);
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return `${response.statusCode} ${Buffer.concat(chunks).toString()}`;
    },
  };
};

describe('keys that change while the service runs', () => {
  const rotating = join(folder, 'rotating.json');
  const [first, second] = [issue('First', 'analyst'), issue('Second', 'analyst')];
  const brief = issue('Brief', 'analyst');
  let own: Service;
  let out: Finished;
  const status = async ({ key }: { readonly key: string }): Promise<number> =>
    (await call(`${own.url}/v1/rule-sets`, { headers: bearer(key) })).status;
  /** Puts the file in place as a careful editor does. */
  const put = (...list: readonly KeyEntry[]): void => {
    writeFileSync(`${rotating}.new`, keyFileText(list));
    renameSync(`${rotating}.new`, rotating);
  };
  const within = async (milliseconds: number, holds: () => Promise<boolean>): Promise<boolean> => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      if (await holds()) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };

  beforeAll(async () => {
    put(first.entry);
    own = await startService({ SLATE_KEYS_FILE: rotating, SLATE_WORKERS: '1', SLATE_LOG_LEVEL: 'debug' });
  });
  afterAll(async () => {
    await own.stop();
  });

  test('a new key works beside the old one, a revoked one fails, and what runs goes on', async () => {
    expect([await status(first), await status(second)]).toEqual([200, 401]);
    put(first.entry, second.entry);
    expect(await within(2000, async () => (await status(second)) === 200)).toBe(true);
    expect(await status(first)).toBe(200);

    const running = await begun(own.url, first.key);
    put(...revokeKey([first.entry], first.id, new Date()), second.entry);
    expect(await within(2000, async () => (await status(first)) === 401)).toBe(true);
    expect(await status(second)).toBe(200);
    expect(await running.finish()).toMatch(/^200 .*"outcome": "selected"/s);
  });

  test('a broken file is logged and changes nothing; the next sound one is taken', async () => {
    writeFileSync(rotating, `{"keys":[{"id":"${second.key}"}`);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect([await status(first), await status(second)]).toEqual([401, 200]);
    writeFileSync(
      rotating,
      keyFileText([second.entry, { ...brief.entry, expires: new Date(Date.now() + 3000).toISOString() }]),
    );
    expect(await within(2000, async () => (await status(brief)) === 200)).toBe(true);
    // It expires without anybody touching the file.
    expect(await within(5000, async () => (await status(brief)) === 401)).toBe(true);
    expect(await status(second)).toBe(200);
  });

  test('no key and no hash is in what the service writes', async () => {
    out = await own.stop();
    const output = out.stdout + out.stderr + (await stop()).stdout + (await stop()).stderr;
    expect(output).toContain('the key file is broken');
    expect(output).toContain('was read again');
    expect(output).toContain('"msg":"answered"');
    const everybody = [...Object.values(holders), old, revokedKey, lapsed, first, second, brief];
    for (const { key, entry } of everybody) {
      expect(output).not.toContain(key.slice(-43));
      expect(output.toLowerCase()).not.toContain(key.slice(-43).toLowerCase());
      expect(output).not.toContain(entry.hash.slice('sha256:'.length));
    }
  });
});

describe('a route', () => {
  const build = async (app = Fastify()) => {
    const opened = await openKeyStore({ keysFile: '', keys: keyFileText(entries) });
    if ('issues' in opened || opened.store === null) throw new Error(JSON.stringify(opened));
    identifyCallers(app, opened.store);
    authorise(app, opened.store);
    return app;
  };

  test('without a role cannot be registered, whether or not there are keys', async () => {
    const app = await build();
    expect(() => app.get('/x', () => 'x')).toThrow('GET /x states no role.');
    const keyless = Fastify();
    identifyCallers(keyless, null);
    expect(() => keyless.post('/docsx', () => 'x')).toThrow('POST /docsx states no role.');
    keyless.options('*', () => 'what may be asked is no secret');
    expect((await keyless.inject({ method: 'OPTIONS', url: '/y' })).statusCode).toBe(200);
  });

  test('knows who calls, and nobody where no key is needed', async () => {
    const app = await build();
    app.get('/who', { config: { role: 'analyst' } }, ({ caller }) => ({ caller }));
    app.get('/open', { config: { role: 'none' } }, ({ caller }) => ({ caller }));
    const headers = bearer(holders.custodian.key);
    const who = await app.inject({ url: '/who', headers });
    expect(who.json()).toEqual({
      caller: { id: holders.custodian.id, name: 'Custodian', role: 'custodian' },
    });
    expect((await app.inject({ url: '/open', headers })).json()).toEqual({ caller: null });
    const keyless = Fastify();
    identifyCallers(keyless, null);
    keyless.get('/who', { config: { role: 'custodian' } }, ({ caller }) => ({ caller }));
    expect((await keyless.inject({ url: '/who', headers })).json()).toEqual({ caller: null });
  });

  test('that was there before authentication is a custodian’s, for nobody asked for its role', async () => {
    const early = Fastify();
    early.get('/early', () => 'x');
    const app = await build(early);
    const statuses = await Promise.all(
      Object.values(holders).map(async ({ key }) => {
        const answer = await app.inject({ url: '/early', headers: bearer(key) });
        return answer.statusCode;
      }),
    );
    expect([(await app.inject({ url: '/early' })).statusCode, ...statuses]).toEqual([401, 403, 403, 200]);
  });

  test('of a custodian is closed to everybody else', async () => {
    const app = await build();
    app.delete('/x', { config: { role: 'custodian' } }, () => 'done');
    const statuses = await Promise.all(
      Object.values(holders).map(async ({ key }) => {
        const answer = await app.inject({ method: 'DELETE', url: '/x', headers: bearer(key) });
        return answer.statusCode;
      }),
    );
    expect(statuses).toEqual([403, 403, 200]);
  });
});
