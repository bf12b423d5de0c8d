import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostAndOriginRules } from '../../src/http/host-and-origin-checks.ts';
import { readFixture } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';
import { send, sendBytes } from '../support/raw-http.ts';

const body = readFixture('examples/solve-request.json');
const json = { 'content-type': 'application/json' };
const friend = 'https://tools.example.org';

let service: Service;
beforeAll(async () => {
  service = await startService({
    SLATE_ALLOWED_HOSTS: 'slate.example.org',
    SLATE_ALLOWED_ORIGINS: 'https://Tools.example.org',
    SLATE_REQUEST_TIMEOUT: '1',
    SLATE_IDLE_TIMEOUT: '1',
    SLATE_WORKERS: '1',
  });
});
afterAll(() => service.stop());

const portOf = (): string => new URL(service.url).port;
const solveAs = (headers: Readonly<Record<string, string>>) =>
  send(`${service.url}/v1/slates`, { method: 'POST', headers: { ...json, ...headers }, body });

describe('names of the service', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'slate.example.org', 'SLATE.example.org', 'localhost:1'])(
    '%s is one',
    async (host) => {
      expect(await send(`${service.url}/openapi.json`, { headers: { host } })).toMatchObject({ status: 200 });
    },
  );

  test.each([
    'evil.example.org',
    'localhost.evil.example.org',
    'evil.example.org:80@localhost',
    'localhost:80:80',
    '127.0.0.1.nip.io',
    '2130706433',
    '0.0.0.0',
    '[::2]',
    'localhost.',
    'localhost/',
  ])('"%s" is none, whatever is asked for', async (host) => {
    for (const path of ['/metrics', '/v1/rule-sets', '/docs/', '/nothing']) {
      const answer = await send(service.url + path, { headers: { host } });
      expect(answer.status, path).toBe(421);
      expect(answer.text).toContain('urn:slate:problem:foreign-host');
    }
    expect(await solveAs({ host })).toMatchObject({ status: 421 });
  });

  test('a request without a name, or with two, is refused', async () => {
    expect(await sendBytes(service.url, 'GET /docs HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 421 /);
    const none = 'GET /docs HTTP/1.1\r\nConnection: close\r\n\r\n';
    expect(await sendBytes(service.url, none)).toMatch(/^HTTP\/1.1 421 .*foreign-host/s);
    expect(await sendBytes(service.url, 'GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 421 /,
    );
    const two = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n';
    expect(await sendBytes(service.url, two)).toMatch(/^HTTP\/1.1 400 /);
  });

  test('what watches over the service may call it anything: a probe names the address of a pod, or nothing', async () => {
    for (const path of ['/healthz', '/readyz']) {
      await expect
        .poll(async () => (await send(service.url + path, { headers: { host: '10.1.2.3:3000' } })).status, {
          timeout: 60_000,
        })
        .toBe(200);
      expect(await sendBytes(service.url, `GET ${path} HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1.1 200 /);
      const origin = 'https://evil.example.org';
      expect(await send(service.url + path, { headers: { host: '10.1.2.3', origin } })).toMatchObject({
        status: 403,
      });
    }
  });

  test('an expectation that nobody knows is passed over', async () => {
    const bytes = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: x\r\nConnection: close\r\n\r\n';
    expect(await sendBytes(service.url, bytes)).toMatch(/^HTTP\/1.1 200 /);
  });

  test('an address that the service listens on is a name of it, a wildcard is not', () => {
    const none = { hosts: [], origins: [] };
    expect(hostAndOriginRules('10.1.2.3', none).hosts).toContain('10.1.2.3');
    expect(hostAndOriginRules('fd00::1', none).hosts).toContain('[fd00::1]');
    expect([...hostAndOriginRules('0.0.0.0', none).hosts]).toEqual(['localhost', '127.0.0.1', '[::1]']);
    expect([...hostAndOriginRules('::', none).hosts]).toEqual(['localhost', '127.0.0.1', '[::1]']);
  });
});

describe('pages that call the service', () => {
  test('its own and those that are allowed may', async () => {
    expect(await solveAs({ origin: `http://127.0.0.1:${portOf()}` })).toMatchObject({ status: 200 });
    const answer = await solveAs({ origin: friend });
    expect(answer).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': friend } });
    expect(answer.headers['access-control-expose-headers']).toContain('slate-pool-sha256');
    expect(answer.headers['vary']).toMatch(/origin/i);
  });

  test('asks first what it may', async () => {
    const ask = (origin: string) =>
      send(`${service.url}/v1/slates`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    expect(await ask(friend)).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': friend,
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
      },
    });
    const { headers } = await ask(friend);
    const allowed = String(headers['access-control-allow-headers']).split(', ');
    for (const name of [
      'authorization',
      'content-type',
      'idempotency-key',
      'traceparent',
      'x-requested-with',
    ]) {
      expect(allowed).toContain(name);
    }
    const foreign = await ask('https://evil.example.org');
    expect(foreign.status).toBe(403);
    expect(foreign.headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    'https://evil.example.org',
    'null',
    'http://127.0.0.1:1',
    'http://localhost',
    'https://tools.example.org.evil.org',
    'https://tools.example.org:444',
    'file://',
  ])('%s may not, with JSON or with a form', async (origin) => {
    const answer = await solveAs({ origin });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('urn:slate:problem:foreign-origin');
    const form = await send(`${service.url}/v1/pools/check`, {
      method: 'POST',
      headers: { origin, 'content-type': 'multipart/form-data; boundary=b' },
      body: '--b\r\ncontent-disposition: form-data; name="pool"\r\n\r\nid\r\nA\r\n--b--\r\n',
    });
    expect(form.status).toBe(403);
    expect(form.headers['access-control-allow-origin']).not.toBe(origin);
  });

  test('a browser that names no origin but says that the page is foreign', async () => {
    expect(await solveAs({ 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await solveAs({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 });
  });
});

describe('headers', () => {
  test('every answer, good or bad, says what browsers may do with it, and not what made it', async () => {
    const answers = [
      await send(`${service.url}/healthz`),
      await send(`${service.url}/nothing`),
      await solveAs({}),
      await solveAs({ host: 'evil.example.org' }),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'") as string,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
      expect(headers['server']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  test('Swagger UI may load its own files and nothing else, and no text in it runs', async () => {
    const { headers, status } = await send(`${service.url}/docs/`);
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('slow clients', () => {
  const header = 'POST /v1/slates HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

  test('a request that does not arrive is answered 408 and the connection closed', async () => {
    const answer = await sendBytes(service.url, `${header}Content-Length: 1000\r\n\r\n{"pool"`);
    expect(answer).toMatch(/^HTTP\/1\.1 408 .*application\/problem\+json.*request-timeout/s);
  });

  test('so is a header that does not, and one that is silent from the start is closed', async () => {
    expect(await sendBytes(service.url, header)).toMatch(/^HTTP\/1\.1 408 /);
    expect(await sendBytes(service.url, '')).toMatch(/^(HTTP\/1\.1 408 .*)?$/s);
  });

  test('one that was refused so and does not close its side is closed all the same', async () => {
    const socket = connect({ port: Number(portOf()), host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => undefined).resume();
    socket.write(`${header}Content-Length: 1000\r\n\r\n{`);
    await once(socket, 'end');
    const opened = async (): Promise<string> => {
      const { text } = await send(`${service.url}/metrics`);
      return /^nodejs_active_resources\{type="TCPSocketWrap"\} (\d+)$/m.exec(text)?.[1] ?? '';
    };
    await expect.poll(opened, { timeout: 5000 }).toBe('1');
    socket.destroy();
  });

  test('a header that is too large is answered so', async () => {
    const answer = await sendBytes(service.url, `${header}X: ${'x'.repeat(100_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*header-too-large/s);
  });

  test('they do not stand in the way of others', async () => {
    const slow = Array.from({ length: 50 }, () =>
      sendBytes(service.url, `${header}Content-Length: 1000\r\n\r\n{`),
    );
    expect(await solveAs({})).toMatchObject({ status: 200 });
    expect((await Promise.all(slow)).every((answer) => answer.includes(' 408 '))).toBe(true);
  });
});
