import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { describeFetchFailure } from '../../src/cli/service/fetch-failure.ts';
import { createHttpClient } from '../../src/cli/service/http-client.ts';
import { apiKey, askAt as askAnyAt } from '../support/ask-service.ts';
import { problemAnswer, startFakeService, type FakeAnswer } from '../support/fake-service.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of undo.splice(0)) await close();
});

/** Whatever goes wrong, the key is not shown. */
const askAt = async (server: string, key?: string) => {
  const asked = await askAnyAt(server, key);
  expect(asked.errorOutput).not.toContain(apiKey);
  return asked;
};

const serving = async (answer: FakeAnswer | null): Promise<string> => {
  const service = await startFakeService(() => answer);
  undo.push(service.close);
  return service.url;
};

/** A port where something else than HTTP is spoken. */
const talking = async (greet: (socket: Socket) => void): Promise<string> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    greet(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  undo.push(() => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe('what goes wrong with a service is one sentence', () => {
  test('nothing listens there', async () => {
    const server = await talking(() => undefined);
    for (const close of undo.splice(0)) await close();
    const { code, errorOutput } = await askAt(`http://${server}/below`);
    expect({ code, errorOutput }).toEqual({
      code: 2,
      errorOutput: `Nothing listens at http://${server}/below (ECONNREFUSED).\n`,
    });
  });

  test('the name leads nowhere', async () => {
    const { code, errorOutput } = await askAt('http://nobody.invalid');
    expect(code).toBe(2);
    expect(errorOutput).toMatch(/^Unknown host in http:\/\/nobody\.invalid \((ENOTFOUND|EAI_AGAIN)\)\.\n$/);
  });

  test('there is no TLS there', async () => {
    const url = (await serving({ body: {} })).replace('http:', 'https:');
    const { code, errorOutput } = await askAt(url);
    expect(code).toBe(2);
    expect(errorOutput).toMatch(new RegExp(`^TLS error at ${url} \\(\\w+\\)\\.\\n$`));
  });

  test('there is no HTTP there', async () => {
    const server = await talking((socket) => socket.end('220 mail.example.org ready\r\n'));
    expect((await askAt(`http://${server}`)).errorOutput).toMatch(/ does not speak HTTP \(HPE_\w+\)\.\n$/);
  });

  test('the connection is closed', async () => {
    const server = await talking((socket) => socket.once('data', () => socket.destroy()));
    expect((await askAt(`http://${server}`)).errorOutput).toMatch(
      / closed the connection before .*\(\w+\)\.\n$/,
    );
  });

  test('it does not answer in time, and memory is collected meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const address = await serving(null);
    const { signal } = new AbortController();
    const collecting = setInterval(collect, 20);
    undo.push(() => {
      clearInterval(collecting);
    });
    const client = createHttpClient({ address, key: apiKey, version: '0', signal, timeout: 200 });
    expect(await client.request('GET', '/v1/test')).toEqual({
      failure: `${address} did not answer within 0.2 seconds.`,
    });
  });

  test('its certificate is not accepted', () => {
    const codes = [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ];
    for (const code of codes) {
      const error = new TypeError('fetch failed', { cause: Object.assign(new Error(apiKey), { code }) });
      const text = describeFetchFailure(error, 'https://a', 1000);
      expect(text).toMatch(/^The certificate of https:\/\/a is not accepted \(\w+\)\. .*\.$/);
      expect(text).toContain(`(${code})`);
    }
  });

  test('whatever it is, the message of the error is not shown', () => {
    expect(describeFetchFailure(new TypeError(`invalid header ${apiKey}`), 'http://a', 1000)).toBe(
      'Cannot reach http://a.',
    );
  });

  test('it sends one on: that is not followed, and the key does not go there', async () => {
    const elsewhere = await startFakeService(() => ({ body: { fine: true } }));
    undo.push(elsewhere.close);
    const url = await serving({ status: 307, headers: { location: elsewhere.url }, body: '' });
    const { code, errorOutput } = await askAt(url);
    expect({ code, asked: elsewhere.requests }).toEqual({ code: 2, asked: [] });
    expect(errorOutput).toBe(
      `${url} redirects requests to another address (307), which is not followed. Name the address of the service itself.\n`,
    );
  });

  test.each<[string, FakeAnswer]>([
    ['a page', { mediaType: 'text/html', body: '<html>' }],
    ['other JSON', { body: { fine: 'no' } }],
    ['broken JSON', { body: '{"fine":' }],
    ['text', { body: 'fine' }],
  ])('it answers with %s', async (_, answer) => {
    const url = await serving(answer);
    expect(await askAt(url)).toMatchObject({
      code: 2,
      errorOutput: `${url} does not answer as this version of Slate expects: it is another version, or not Slate.\n`,
    });
  });

  test.each<[string, FakeAnswer]>([
    ['a page', { status: 502, mediaType: 'text/html', body: '<h1>Bad gateway</h1>' }],
    ['JSON that is no problem', { status: 404, body: { message: 'no' } }],
    ['an empty problem', { status: 404, mediaType: 'application/problem+json', body: {} }],
  ])('it refuses with %s', async (_, answer) => {
    const url = await serving(answer);
    expect(await askAt(url)).toMatchObject({
      code: 2,
      errorOutput: `${url} answers ${answer.status}, but not as Slate does: it is not Slate.\n`,
    });
  });
});

describe('what a service says', () => {
  test('is the document, also where a newer one says more', async () => {
    expect(await askAt(await serving({ body: { fine: true } }))).toMatchObject({
      code: 0,
      document: { fine: true },
    });
    const more = { fine: true, new: 1 };
    expect(await askAt(await serving({ body: more }))).toMatchObject({ code: 0, document: more });
  });

  test('that it refuses is reported by title and detail, without what would run in a terminal', async () => {
    const url = await serving(problemAnswer(409, 'Not now', 'The run has\u001b[2J ended.'));
    expect(await askAt(url)).toMatchObject({
      code: 2,
      errorOutput: 'Not now: The run has\uFFFD[2J ended.\n',
    });
  });

  test('that it failed exits as a failure of the program', async () => {
    expect((await askAt(await serving(problemAnswer(500, 'The service failed', 'It did.')))).code).toBe(70);
  });

  test('that it wants a key is reported with where the key comes from', async () => {
    const url = await serving(problemAnswer(401, 'The operation needs a valid API key', 'There is none.'));
    expect((await askAt(url, '')).errorOutput).toContain('SLATE_API_KEY is not set.');
    expect((await askAt(url)).errorOutput).toContain('The key of SLATE_API_KEY is not accepted.');
  });
});
