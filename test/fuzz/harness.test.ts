import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { loadOpenApi } from './openapi.ts';
import { passed, renderReport } from './report.ts';
import type { FuzzRequest } from './request.ts';
import { runFuzz, type FuzzReport } from './run-fuzz.ts';
import type { Exchange } from './send.ts';

const openapi = loadOpenApi();
const problem = { type: 'urn:slate:problem:x', title: 'x', status: 422, detail: 'x' };
const health = { status: 'ok', version: '0' };

type Sent = { readonly status: number; readonly type?: string; readonly body: string };

const judged = (request: Partial<FuzzRequest>, exchange: Partial<Exchange> | Sent): readonly string[] =>
  judge(
    {
      via: 'http',
      family: 'sound',
      method: 'POST',
      path: '/v1/slates',
      headers: [],
      body: null,
      ...request,
    } as FuzzRequest,
    'status' in exchange
      ? {
          outcome: 'answered',
          milliseconds: 1,
          answers: [
            {
              status: exchange.status,
              headers: { 'content-type': exchange.type ?? 'application/problem+json' },
              body: Buffer.from(exchange.body),
            },
          ],
        }
      : ({ milliseconds: 1, ...exchange } as Exchange),
    openapi,
  );

describe('an answer is found wanting', () => {
  const body = JSON.stringify(problem);
  test.each<[string, Partial<FuzzRequest>, Partial<Exchange> | Sent, string]>([
    ['a fault', {}, { status: 500, body }, 'status 500'],
    ['no answer', {}, { outcome: 'silent' }, 'no answer within 10 s'],
    ['a broken connection', {}, { outcome: 'closed', reason: 'ECONNRESET' }, 'no answer: ECONNRESET'],
    ['no JSON', {}, { status: 422, body: '<html>' }, 'the body is not JSON'],
    ['no body', {}, { status: 422, body: '' }, 'the body is not JSON'],
    ['another media type', {}, { status: 422, type: 'text/plain', body }, 'text/plain is not documented'],
    ['a body of another shape', {}, { status: 422, body: '{"a":1}' }, 'not as documented'],
    [
      'a result of another shape',
      {},
      { status: 200, type: 'application/json', body: '{}' },
      'not as documented',
    ],
    [
      'a status that the document does not have',
      {},
      { status: 409, body },
      '409 is not documented for solve',
    ],
    ['400 where nothing is wrong', {}, { status: 400, body }, '400 for a sound request'],
    ['404 for a body', {}, { status: 404, body }, '404 is not documented for solve'],
    [
      'a stack trace',
      {},
      {
        status: 422,
        body: JSON.stringify({ ...problem, detail: 'Error\n    at f (x:1:2)' }).replace('\\n', '\n'),
      },
      'the body shows how',
    ],
    [
      'a place in the file system',
      {},
      { status: 422, body: JSON.stringify({ ...problem, detail: '/app/dist/src/http/app.js' }) },
      'the body shows how',
    ],
    [
      'a line of another shape',
      { path: '/v1/what-ifs' },
      { status: 200, type: 'application/x-ndjson', body: '{}\n' },
      'not as documented',
    ],
    ['405 without Allow', { family: 'envelope', method: 'PUT' }, { status: 405, body }, '405 without Allow'],
    [
      'a fault on a raw socket',
      { via: 'socket', family: 'socket', bytes: Buffer.alloc(0) },
      { status: 500, body },
      'status 500',
    ],
  ])('%s', (_name, request, exchange, complaint) => {
    expect(judged(request, exchange).join()).toContain(complaint);
  });

  test.each<[string, Partial<FuzzRequest>, Partial<Exchange> | Sent]>([
    ['what is documented', {}, { status: 422, body }],
    ['a full queue', {}, { status: 503, body: JSON.stringify({ ...problem, status: 503 }) }],
    ['404 where nothing is', { family: 'envelope', path: '/nothing' }, { status: 404, body }],
    [
      'a closed connection after what is not HTTP',
      { via: 'socket', family: 'socket', bytes: Buffer.alloc(0) },
      { outcome: 'closed', reason: 'x' },
    ],
    [
      'the health of the service',
      { family: 'envelope', method: 'GET', path: '/healthz?' },
      { status: 200, type: 'application/json', body: JSON.stringify(health) },
    ],
  ])('but not %s', (_name, request, exchange) => {
    expect(judged(request, exchange)).toEqual([]);
  });
});

const takesBody = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'POST' || (method === 'PUT' && !/\/adoption\b/.test(url));

describe('a service with a fault is reported', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Runs against a service that refuses whatever it is sent, but for what `fault` does. */
  const tryOut = async (
    fault: (body: string, response: ServerResponse) => boolean,
    requests: number,
    state: () => object = () => health,
  ): Promise<FuzzReport> => {
    const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
      const send = (status: number, type: string, value: object): void => {
        response.writeHead(status, { 'content-type': type, allow: 'GET' }).end(JSON.stringify(value));
      };
      if (request.url === '/healthz') send(200, 'application/json', state());
      else if (body.includes('"E-01"')) send(200, 'application/json', {});
      else if (fault(body, response)) return;
      else if (takesBody(request)) send(422, 'application/problem+json', problem);
      else send(400, 'application/problem+json', { ...problem, status: 400 });
    };
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        answer(request, response, Buffer.concat(chunks).toString());
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return runFuzz({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      pid: null,
      seed: 3,
      first: 0,
      requests,
      connections: 4,
      shrinkFor: 10_000,
      progress: () => undefined,
    });
  };

  test('none', async () => {
    const report = await tryOut(() => false, 400);
    expect(passed(report), renderReport(report)).toBe(true);
  });

  test('a fault with some bodies, with the smallest request that shows it and how to see it again', async () => {
    const report = await tryOut((body, response) => {
      if (!body.includes('constructor')) return false;
      response.writeHead(500, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify({ ...problem, status: 500 }));
      return true;
    }, 800);
    expect(passed(report)).toBe(false);
    expect(report.failureCount).toBeGreaterThan(1);
    const [failure] = report.failures;
    expect(failure!.complaints.join()).toContain('status 500');
    const { request, smallest } = failure!;
    const lengthOf = (own: FuzzRequest): number => (own.via === 'http' ? (own.body?.length ?? 0) : 0);
    expect(lengthOf(smallest!.request)).toBeLessThanOrEqual(lengthOf(request));
    // The smallest pool of two and its rule set take some 600 characters.
    expect(lengthOf(smallest!.request)).toBeLessThan(700);
    expect(renderReport(report)).toContain(`npm run fuzz -- --seed 3 --index ${failure!.index}`);
  });

  test('a connection that breaks off', async () => {
    const report = await tryOut((body, response) => {
      if (!body.includes('constructor')) return false;
      response.socket?.destroy();
      return true;
    }, 800);
    expect(report.failures[0]!.complaints.join()).toContain('no answer');
    expect(report.byStatus.get('closed')).toBeGreaterThan(0);
  });

  test('a service that ends, with the requests that were under way, and without trying the others', async () => {
    const report = await tryOut((body) => {
      if (!body.includes('constructor')) return false;
      server.close();
      server.closeAllConnections();
      return true;
    }, 4000);
    expect(report.failures.length).toBeGreaterThan(0);
    expect(report.failureCount).toBeLessThan(20);
    expect(report.afterwards.join()).toContain('/healthz answers differently: no answer');
    const sent = report.failures.map(({ request }) => (request.via === 'http' ? (request.body ?? []) : []));
    expect(sent.some((body) => Buffer.from(body).includes('constructor'))).toBe(true);
  });

  test('a service that is not as it was', async () => {
    let calls = 0;
    const report = await tryOut(
      () => false,
      50,
      () => ({ ...health, ...(calls++ === 0 ? {} : { polluted: true }) }),
    );
    expect(report.afterwards.join()).toContain('/healthz answers differently');
    expect(passed(report)).toBe(false);
  });
});
