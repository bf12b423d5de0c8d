import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeyStore } from '../../src/access/key-store.ts';
import { createKey } from '../../src/access/key.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import { createApp, type AppDependencies } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createReadiness } from '../../src/http/readiness.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { loadCountries } from '../../src/reference/countries.ts';
import { createDispatcher, type Dispatcher } from '../../src/threads/dispatcher.ts';
import { createThreadPool, type ThreadPool } from '../../src/threads/thread-pool.ts';
import {
  damagedServices,
  failingServices,
  repeatingServices,
  fakeIds,
  fakeServices,
  fakeOutputs,
} from '../support/fake-services.ts';
import { apiDocument, notAsDescribed, type Operation } from '../support/openapi.ts';
import { send, sendBytes, type RawAnswer } from '../support/raw-http.ts';

/** An operation of the description. */
type Own = { readonly path: string; readonly method: string; readonly operation: Operation };

const operations: readonly Own[] = Object.entries(apiDocument.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

const json = { 'content-type': 'application/json' };
const hasBody = ({ operation }: Own): boolean => operation.requestBody !== undefined;
/** Does it change stored things without being given more than their names? */
const isBodiless = (own: Own): boolean => own.method !== 'GET' && !hasBody(own);
const isStored = ({ operation }: Own): boolean => operation.tags.includes('Stored');
const isRuleSet = ({ path }: Own): boolean => path.startsWith('/v1/rule-sets/');

/** The path with this name or these ids; where none is said, with one that is there. */
const pathOf = (
  own: Own,
  id: string = isRuleSet(own) && !isStored(own) ? 'a-res-79-325' : idOf(own),
): string => own.path.replace(/\{(id|name|a|b)\}/g, id);
const idOf = ({ operation }: Own): string => ownIds[operation.operationId] ?? fakeIds.stored;
/** Where what is stored and done answers otherwise. */
const ownIds: Readonly<Record<string, string>> = {
  cancelRun: fakeIds.queued,
  followRun: fakeIds.running,
};
const exampleOf = ({ operation }: Own): string =>
  JSON.stringify(operation.requestBody?.content['application/json']?.example ?? '');

/** Threads run compiled code only. */
const compiledThread = pathToFileURL(join(packageRoot(), 'dist', 'src', 'threads', 'request-thread.js'));

const running: FastifyInstance[] = [];
const runners: ThreadPool[] = [];

/** The app with some of what it is built from replaced, listening. */
const serviceWith = async (
  changes: Partial<AppDependencies>,
  config: Partial<Config> = {},
): Promise<string> => {
  const dispatcher =
    changes.dispatcher ?? dispatcherOf(createThreadPool({ threads: 1, filename: compiledThread }));
  const app = await createApp({
    dispatcher,
    readiness: createReadiness(dispatcher, () => 0),
    metrics: createMetrics(),
    services: null,
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

const dispatcherOf = (runner: ThreadPool): Dispatcher => {
  runners.push(runner);
  return createDispatcher(runner, { threads: 1, queue: 8, queueTimeout: 60, clock: () => performance.now() });
};

/** A dispatcher that says the same to every job. */
const always = (answer: Awaited<ReturnType<Dispatcher['dispatch']>>): Dispatcher => ({
  dispatch: () => Promise.resolve(answer),
  wouldReject: () => (answer.status === 'refused' ? answer : null),
  onReport: () => undefined,
  state: () => ({ waiting: 0, running: 0, threads: 1 }),
  drain: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

let urls: Readonly<
  Record<
    | ('usual' | 'ready' | 'keyed' | 'limited' | 'broken' | 'failing' | 'full' | 'small')
    | ('storeless' | 'damaged' | 'unreachable' | 'noSpace' | 'repeating' | 'erasedSince'),
    string
  >
>;
const [viewer, custodian] = [createKey(new Set()), createKey(new Set())];
const keys: KeyStore = {
  refresh: () => Promise.resolve(null),
  recognise: (key) => {
    const role = key === viewer.key ? 'viewer' : key === custodian.key ? 'custodian' : null;
    return role === null ? null : { id: role, name: role, role };
  },
  usable: () => 2,
};
const asViewer = { authorization: `Bearer ${viewer.key}` };
const asCustodian = { authorization: `Bearer ${custodian.key}` };

beforeAll(async () => {
  const { access, bodyAdmission } = defaultConfig();
  const threadFailure = always({ status: 'thread-failed', reason: 'crashed', detail: '', at: [] });
  const refused = { status: 'refused', reason: 'queue-full', retryAfter: 3 } as const;
  const full = always(refused);
  const ready = {
    isReady: () => true,
    prepare: () => Promise.resolve(),
    startProbing: () => () => undefined,
  };
  const outputs = await fakeOutputs();
  const services = fakeServices(outputs);
  urls = {
    usual: await serviceWith({ services }),
    ready: await serviceWith({ services, keys, readiness: ready }),
    keyed: await serviceWith({ services, keys }),
    storeless: await serviceWith({}),
    damaged: await serviceWith({ keys, services: damagedServices(outputs) }),
    unreachable: await serviceWith({ keys, services: failingServices(outputs, 'store-unreachable') }),
    repeating: await serviceWith({ keys, services: repeatingServices(outputs, 'in-progress') }),
    erasedSince: await serviceWith({ keys, services: repeatingServices(outputs, 'erased') }),
    noSpace: await serviceWith({ keys, services: failingServices(outputs, 'store-full') }),
    limited: await serviceWith({}, { access: { ...access, rateLimit: 1 } }),
    broken: await serviceWith({
      metrics: {
        ...createMetrics(),
        attach: (app) => {
          app.addHook('preHandler', async () => Promise.reject(new Error('as the test wants it')));
        },
      },
    }),
    failing: await serviceWith({ dispatcher: threadFailure }),
    full: await serviceWith({ dispatcher: full, services: { ...services, wouldReject: () => refused } }),
    small: await serviceWith({}, { bodyAdmission: { ...bodyAdmission, bodyLimit: 10, requestTimeout: 0.3 } }),
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
  body = hasBody(own) ? exampleOf(own) : '',
  path = pathOf(own),
): Promise<RawAnswer> =>
  send(url + path, {
    method: own.method,
    headers: { ...(hasBody(own) ? json : {}), ...headers },
    body,
  });

/** The same with the key of somebody who may do everything, about what has this name or id. */
const askAbout = (own: Own, url: string, id?: string, body?: string): Promise<RawAnswer> =>
  ask(own, url, asCustodian, body, pathOf(own, id));

/** Ids of which an operation says that they are in its way. */
const inTheWay: Readonly<Record<string, string>> = {
  putRuleSet: 'a-res-79-325',
  deleteRuleSet: fakeIds.needed,
  cancelRun: fakeIds.stored,
  adoptRun: fakeIds.batch,
};

/** For each status, how any operation that documents it is brought to answer so. */
const provoke: Readonly<Record<string, (own: Own) => Promise<RawAnswer>>> = {
  200: (own) => askAbout(own, urls.ready),
  201: (own) => askAbout(own, urls.ready, fakeIds.fresh),
  202: (own) => askAbout(own, urls.ready),
  304: async (own) => {
    const { headers } = await ask(own, urls.usual);
    return ask(own, urls.usual, { 'if-none-match': String(headers['etag']) });
  },
  400: (own) =>
    hasBody(own) ? ask(own, urls.usual, {}, '{') : ask(own, urls.usual, {}, '', `${pathOf(own)}?x=1`),
  401: (own) => ask(own, urls.keyed),
  403: async (own) => {
    const foreign = await ask(own, urls.usual, { origin: 'https://evil.example.org' });
    expect(foreign.status).toBe(403);
    if (roleOf(own) === 'custodian') {
      const unknown = await ask(own, urls.usual);
      expect(unknown.status).toBe(403);
      expect(unknown.text).toContain('urn:slate:problem:authentication-needed');
    }
    const needsMore = roleOf(own) !== undefined && roleOf(own) !== 'viewer';
    return needsMore ? ask(own, urls.keyed, asViewer) : foreign;
  },
  404: (own) => askAbout(own, urls.keyed, 'nothing'),
  408: async (own) => {
    const bytes = `${own.method} ${pathOf(own)} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`;
    return parse(await sendBytes(urls.small, bytes));
  },
  409: async (own) => {
    if (!isStored(own) || !hasBody(own)) return conflicting(own);
    const repeated = await askAbout(own, urls.repeating);
    expect(repeated.text).toContain('urn:slate:problem:idempotency-in-progress');
    return inTheWay[own.operation.operationId] === undefined ? repeated : conflicting(own);
  },
  410: (own) =>
    hasBody(own)
      ? askAbout(own, urls.erasedSince)
      : askAbout(own, urls.keyed, own.path.endsWith('/events') ? fakeIds.stored : fakeIds.erased),
  413: (own) => ask(own, urls.small),
  406: (own) => ask(own, urls.usual, { accept: 'image/png' }),
  415: (own) =>
    isBodiless(own)
      ? ask(own, urls.usual, { ...json, 'content-length': '2' }, '{}')
      : ask(own, urls.usual, { 'content-type': 'image/png' }),
  421: (own) => ask(own, urls.usual, { host: 'evil.example.org' }),
  422: (own) => askAbout(own, urls.keyed, fakeIds.unreadable, hasBody(own) ? '{}' : ''),
  429: async (own) => {
    await ask(own, urls.limited);
    return ask(own, urls.limited);
  },
  500: async (own) => {
    const broken = await ask(own, urls.broken);
    expect(broken.text).toContain('urn:slate:problem:internal');
    expect(broken.text).not.toContain('as the test wants it');
    const { operationId } = own.operation;
    if (isStored(own) && (hasBody(own) || givesOutput.has(operationId))) return askAbout(own, urls.damaged);
    return hasBody(own) ? ask(own, urls.failing) : broken;
  },
  503: async (own) => {
    if (own.path === '/readyz') return ask(own, urls.usual);
    if (isStored(own)) {
      const storeless = await ask(own, urls.storeless);
      expect([storeless.status, JSON.parse(storeless.text)]).toMatchObject([
        ...[503, { type: 'urn:slate:problem:no-store' }],
      ]);
    }
    const unreachable =
      hasBody(own) && !isStored(own) ? null : await askAbout(own, urls.unreachable, fakeIds.stored);
    if (unreachable !== null) expect(unreachable.text).toContain('urn:slate:problem:store-unreachable');
    return unreachable !== null && !hasBody(own) ? unreachable : ask(own, urls.full);
  },
  507: async (own) => {
    // More than may be stored, and no space left on the disk.
    for (const answer of [
      ...(hasBody(own) && own.method === 'PUT' ? [await askAbout(own, urls.ready, fakeIds.tooMuch)] : []),
      await askAbout(own, urls.noSpace, fakeIds.stored),
    ]) {
      expect(answer.text).toContain('urn:slate:problem:store-full');
    }
    return askAbout(own, urls.noSpace, fakeIds.stored);
  },
};

const conflicting = (own: Own): Promise<RawAnswer> =>
  askAbout(own, urls.keyed, inTheWay[own.operation.operationId] ?? fakeIds.queued);

const roleOf = ({ operation }: Own): string | undefined => operation.security[0]?.apiKey?.[0];

/** Operations that hold what they give against the journal. */
const givesOutput: ReadonlySet<string> = new Set([
  ...['getRunResult', 'getRunCertificate', 'getRunRecord', 'getRunReport', 'diffRuns'],
]);

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
      const optional = /^slate-rules|^ratelimit|^retry-after|^content-disposition/i.test(name);
      if (!optional) expect(provoked.headers, name).toHaveProperty([name.toLowerCase()]);
    }
    if (status === '429' || (status === '503' && path !== '/readyz')) {
      expect(Number(provoked.headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});
