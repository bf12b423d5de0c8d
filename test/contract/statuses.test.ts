import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../src/access/key.ts';
import { defaultConfig, type Config } from '../../src/config.ts';
import { createApp, type AppDependencies } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createReadiness } from '../../src/http/readiness.ts';
import { packageRoot } from '../../src/package-root.ts';
import { loadCountries } from '../../src/panel/reference/countries.ts';
import { createDispatcher, type Dispatcher } from '../../src/workers/dispatcher.ts';
import { createRunner, type Runner } from '../../src/workers/runner.ts';
import { apiDocument, notAsDescribed, type Operation } from '../support/openapi.ts';
import { send, sendBytes, type RawAnswer } from '../support/raw-http.ts';

/** An operation of the description. */
type Own = { readonly path: string; readonly method: string; readonly operation: Operation };

const operations: readonly Own[] = Object.entries(apiDocument.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

const json = { 'content-type': 'application/json' };
const pathOf = ({ path }: Own): string => path.replace('{id}', 'a-res-79-325');
const exampleOf = ({ operation }: Own): string =>
  JSON.stringify(operation.requestBody?.content['application/json']?.example ?? '');

/** Threads run compiled code only. */
const compiledWorker = pathToFileURL(join(packageRoot(), 'dist', 'src', 'workers', 'worker.js'));

const running: FastifyInstance[] = [];
const runners: Runner[] = [];

/** The app with some of what it is built from replaced, listening. */
const serviceWith = async (
  changes: Partial<AppDependencies>,
  config: Partial<Config> = {},
): Promise<string> => {
  const dispatcher =
    changes.dispatcher ?? dispatcherOf(createRunner({ threads: 1, filename: compiledWorker }));
  const app = await createApp({
    dispatcher,
    readiness: createReadiness(dispatcher, () => 0),
    metrics: createMetrics(),
    keeping: null,
    countries: loadCountries(),
    version: '0.0.0',
    keys: null,
    logger: pino({ level: 'silent' }),
    config: { ...defaultConfig(), ...config },
    ...changes,
  });
  running.push(app);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
};

const dispatcherOf = (runner: Runner): Dispatcher => {
  runners.push(runner);
  return createDispatcher(runner, { workers: 1, queue: 8, queueWait: 60, clock: () => performance.now() });
};

/** A dispatcher that says the same to every job. */
const always = (answer: Awaited<ReturnType<Dispatcher['dispatch']>>): Dispatcher => ({
  dispatch: () => Promise.resolve(answer),
  wouldRefuse: () => (answer.status === 'refused' ? answer : null),
  onReport: () => undefined,
  state: () => ({ waiting: 0, running: 0, workers: 1 }),
  drain: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

let urls: Readonly<
  Record<'usual' | 'ready' | 'keyed' | 'limited' | 'broken' | 'lost' | 'full' | 'small', string>
>;
const viewer = createKey(new Set());

beforeAll(async () => {
  const { access, intake } = defaultConfig();
  const lost = always({ status: 'lost', reason: 'crashed', detail: '', at: [] });
  const full = always({ status: 'refused', reason: 'queue-full', retryAfter: 3 });
  const ready = { isReady: () => true, prepare: () => Promise.resolve(), watch: () => () => undefined };
  urls = {
    usual: await serviceWith({}),
    ready: await serviceWith({ readiness: ready }),
    keyed: await serviceWith({
      keys: {
        refresh: () => Promise.resolve(null),
        recognise: (key) => (key === viewer.key ? { id: 'v', name: 'v', role: 'viewer' } : null),
        usable: () => 1,
      },
    }),
    limited: await serviceWith({}, { access: { ...access, rateLimit: 1 } }),
    broken: await serviceWith({
      metrics: {
        ...createMetrics(),
        attach: (app) => {
          app.addHook('preHandler', async () => Promise.reject(new Error('as the test wants it')));
        },
      },
    }),
    lost: await serviceWith({ dispatcher: lost }),
    full: await serviceWith({ dispatcher: full }),
    small: await serviceWith({}, { intake: { ...intake, bodyLimit: 10, requestTimeout: 0.3 } }),
  };
});
afterAll(async () => {
  await Promise.all(running.map((app) => app.close()));
  await Promise.all(runners.map((runner) => runner.close()));
});

const ask = (
  own: Own,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body = own.method === 'POST' ? exampleOf(own) : '',
  path = pathOf(own),
): Promise<RawAnswer> =>
  send(url + path, {
    method: own.method,
    headers: { ...(own.method === 'POST' ? json : {}), ...headers },
    body,
  });

/** For each status, how any operation that documents it is brought to answer so. */
const provoke: Readonly<Record<string, (own: Own) => Promise<RawAnswer>>> = {
  200: (own) => ask(own, urls.ready),
  304: async (own) => {
    const { headers } = await ask(own, urls.usual);
    return ask(own, urls.usual, { 'if-none-match': String(headers['etag']) });
  },
  400: (own) =>
    own.method === 'POST'
      ? ask(own, urls.usual, {}, '{')
      : ask(own, urls.usual, {}, '', `${pathOf(own)}?x=1`),
  401: (own) => ask(own, urls.keyed),
  403: async (own) => {
    const foreign = await ask(own, urls.usual, { origin: 'https://evil.example.org' });
    expect(foreign.status).toBe(403);
    const tooLow = await ask(own, urls.keyed, { authorization: `Bearer ${viewer.key}` });
    return own.method === 'POST' ? tooLow : foreign;
  },
  404: (own) => ask(own, urls.usual, {}, '', own.path.replace('{id}', 'nothing')),
  408: async (own) => {
    const bytes = `${own.method} ${pathOf(own)} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`;
    return parse(await sendBytes(urls.small, bytes));
  },
  413: (own) => ask(own, urls.small),
  415: (own) => ask(own, urls.usual, { 'content-type': 'text/plain' }),
  421: (own) => ask(own, urls.usual, { host: 'evil.example.org' }),
  422: (own) => ask(own, urls.usual, {}, '{}'),
  429: async (own) => {
    await ask(own, urls.limited);
    return ask(own, urls.limited);
  },
  500: async (own) => {
    const broken = await ask(own, urls.broken);
    expect(broken.text).toContain('urn:slate:problem:internal');
    expect(broken.text).not.toContain('as the test wants it');
    return own.method === 'POST' ? ask(own, urls.lost) : broken;
  },
  503: (own) => ask(own, own.method === 'POST' ? urls.full : urls.usual),
};

const parse = (answer: string): RawAnswer => {
  const [head = '', text = ''] = answer.split('\r\n\r\n', 2);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  return { status: Number(first.split(' ')[1]), headers, text };
};

describe('every status that an operation documents', () => {
  test.each(
    operations.flatMap((own) =>
      Object.keys(own.operation.responses).map((status) => [own.method, own.path, status, own] as const),
    ),
  )('%s %s: %s', async (method, path, status, own) => {
    const provoked = await provoke[status]!(own);
    expect(String(provoked.status)).toBe(status);
    const mediaType = String(provoked.headers['content-type'] ?? '').split(';')[0]!;
    const body: unknown = mediaType.endsWith('json') ? JSON.parse(provoked.text) : provoked.text;
    expect(notAsDescribed({ path, method, status: provoked.status, mediaType, body })).toBeNull();
    if (provoked.status >= 400) expect(mediaType).toBe('application/problem+json');
    // An answer to what could not be read as a request has no headers of its own.
    if (provoked.status === 408) return;
    for (const name of Object.keys(own.operation.responses[status]!.headers ?? {})) {
      const optional = /^slate-rules|^ratelimit|^retry-after/i.test(name);
      if (!optional) expect(provoked.headers, name).toHaveProperty([name.toLowerCase()]);
    }
    if (status === '429' || (status === '503' && method === 'POST')) {
      expect(Number(provoked.headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});
