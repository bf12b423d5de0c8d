import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { hardPool } from '../support/hard-pool.ts';
import { fixture, readFixture } from '../support/panel.ts';
import { slate, startService, type Service } from '../support/processes.ts';

type Schema = Readonly<Record<string, unknown>>;
type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: unknown; readonly schema: Schema }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
};
type Document = {
  readonly info: {
    readonly description: string;
    readonly 'x-slate-limits': Readonly<Record<string, number>>;
  };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const document = JSON.parse(readFileSync(join(packageRoot(), 'openapi', 'openapi.json'), 'utf8')) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(document, 'openapi');

/** The schema of an answer, as a reference into the document. */
const schemaOf = (path: string, method: string, status: number, mediaType: string): Schema => {
  const schema = document.paths[path]?.[method]?.responses[String(status)]?.content[mediaType]?.schema;
  if (schema === undefined) throw new Error(`${method} ${path} does not document ${status} ${mediaType}`);
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as Schema;
};

let service: Service;
beforeAll(async () => {
  service = await startService({ SLATE_BODY_LIMIT: '2000000', SLATE_WORKERS: '2' });
});
afterAll(async () => {
  await service.stop();
});

type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
};

/** Calls the service and holds its answer against the document. */
const call = async (
  method: string,
  path: string,
  init: RequestInit = {},
  template = path,
): Promise<Answer> => {
  const response = await fetch(service.url + path, { method: method.toUpperCase(), ...init });
  const text = await response.text();
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]!;
  const body = /json$/.test(mediaType) ? (JSON.parse(text) as unknown) : text;
  const documented = document.paths[template]?.[method] !== undefined;
  if (documented) {
    const valid = ajv.validate(schemaOf(template, method, response.status, mediaType), body);
    expect(valid ? null : ajv.errorsText()).toBeNull();
  }
  return { status: response.status, body, text, headers: response.headers };
};

const post = (path: string, body: unknown): Promise<Answer> =>
  call('post', path, {
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const example = (name: string): Record<string, unknown> =>
  JSON.parse(readFixture(`examples/${name}`).toString('utf8')) as Record<string, unknown>;

describe('every operation', () => {
  test.each(
    Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => [method, path]),
    ),
  )('%s %s answers its example as documented', async (method, path) => {
    const { tags, requestBody } = document.paths[path]![method]!;
    const content = requestBody?.content['application/json'];
    const init =
      content === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(content.example) };
    const { status } = await call(method, path.replaceAll(/\{\w+\}/g, 'a-res-79-325'), init, path);
    // This service stores nothing; stored.test.ts has the examples of one that does.
    expect(status).toBe(tags.includes('Stored') ? 503 : 200);
  });

  test('every field is described', () => {
    const bare: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const {
        properties = {},
        items,
        additionalProperties,
        anyOf = [],
      } = schema as {
        properties?: Record<string, Schema>;
        items?: unknown;
        additionalProperties?: unknown;
        anyOf?: unknown[];
      };
      for (const [name, property] of Object.entries(properties)) {
        const said = ['description', '$ref', 'const'].some((key) => key in property);
        if (!said) bare.push(`${path}.${name}`);
        look(property, `${path}.${name}`);
      }
      for (const inner of [items, additionalProperties, ...anyOf]) look(inner, path);
    };
    const { schemas } = (document as unknown as { components: { schemas: Record<string, unknown> } })
      .components;
    for (const [name, schema] of Object.entries(schemas)) look(schema, name);
    expect(bare).toEqual([]);
    expect(Object.keys(schemas).length).toBeGreaterThan(20);
  });

  test('the committed document is what the service serves, but for the limits that are set', async () => {
    const { info, ...served } = (await call('get', '/openapi.json')).body as Document;
    const { info: committed, ...rest } = document;
    expect(served).toEqual(rest);
    expect(info['x-slate-limits']).toEqual({ ...committed['x-slate-limits'], body: 2_000_000 });
    expect(info.description).toBe(committed.description.replace('(`body`) | 67108864', '(`body`) | 2000000'));
    expect(info.description).not.toBe(committed.description);
  });
});

describe('POST /v1/slates', () => {
  test('all three outcomes are answers', async () => {
    const request = example('solve-request.json');
    expect(await post('/v1/slates', request)).toMatchObject({ status: 200, body: { outcome: 'selected' } });
    const rules = request['rules'] as Record<string, unknown>;
    expect(await post('/v1/slates', { ...request, rules: { ...rules, size: 13 } })).toMatchObject({
      status: 200,
      body: { outcome: 'infeasible', reasons: [{ code: 'too-few-eligible' }] },
    });
    const hard = hardPool();
    const form = new FormData();
    form.set('pool', new Blob([hard.csv], { type: 'text/csv' }), 'hard.csv');
    form.set('rules', new Blob([JSON.stringify(hard.rules)], { type: 'application/json' }), 'hard.json');
    form.set('options', '{"timeLimit":0.1}');
    expect(await call('post', '/v1/slates', { body: form })).toMatchObject({
      status: 200,
      body: { outcome: 'stopped' },
    });
  });

  test('gives the same document as the command line, byte for byte but for run', async () => {
    const { stdout } = await slate(
      'solve',
      '--pool',
      fixture('open-call.csv'),
      '--rules',
      'a-res-79-325',
      '--format',
      'json',
    );
    const form = new FormData();
    form.set(
      'pool',
      new Blob([new Uint8Array(readFixture('open-call.csv'))], { type: 'text/csv' }),
      'open-call.csv',
    );
    form.set(
      'rules',
      new Blob([new Uint8Array(readFixture('a-res-79-325.json'))], { type: 'application/json' }),
      'rules.json',
    );
    const { text } = await call('post', '/v1/slates', { body: form });
    const withoutRun = (document: string): string => document.slice(0, document.lastIndexOf('"run": {'));
    expect(withoutRun(text).length).toBeGreaterThan(10_000);
    expect(withoutRun(text)).toBe(withoutRun(stdout));
  });

  test('names every issue in pool, rules and options at once, with pointers into the body', async () => {
    const { status, body } = await post('/v1/slates', {
      pool: {
        candidates: [
          { id: 'A', gender: 'x', score: 1 },
          { id: 'A', score: 1 },
        ],
      },
      rules: { id: 'r', size: '1', rules: [{ id: 'q', where: { gendr: 'y' }, min: 1 }] },
      options: { engine: 'cplex' },
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: 'urn:slate:problem:invalid-input', errorCount: 5 });
    expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/options/engine',
      '/rules/size',
      '/rules/rules/0/where/gendr',
      '/pool/candidates/0/gender',
      '/pool/candidates/1/id',
    ]);
  });
});

/** The open call as a form. */
const openCall = (
  rules: string,
  more: Readonly<Record<string, string>> = {},
): { readonly body: FormData } => {
  const form = new FormData();
  form.set(
    'pool',
    new Blob([new Uint8Array(readFixture('open-call.csv'))], { type: 'text/csv' }),
    'pool.csv',
  );
  form.set('rules', rules);
  for (const [name, text] of Object.entries(more)) form.set(name, text);
  return { body: form };
};

const withoutRun = (document: string): string => document.replace(/"run": \{.*?\n {2}\}/s, '');

describe('POST /v1/slates/explain', () => {
  test('gives the same document as the command line, byte for byte but for run', async () => {
    const { stdout } = await slate(
      ...['explain', '--pool', fixture('open-call.csv'), '--rules', 'a-res-79-325-baseline'],
      ...['--format', 'json'],
    );
    const { text, status } = await call('post', '/v1/slates/explain', openCall('a-res-79-325-baseline'));
    expect(status).toBe(200);
    expect(withoutRun(text)).toContain('"reserve"');
    expect(withoutRun(text)).toBe(withoutRun(stdout));
  });

  test('reports conflicts and repairs where there is no slate, with certificates where asked', async () => {
    const rules = readFixture('conflict.json').toString('utf8');
    const answer = await call(
      'post',
      '/v1/slates/explain',
      openCall(rules, { options: '{"certificate":true}' }),
    );
    expect(answer).toMatchObject({
      status: 200,
      body: {
        outcome: 'infeasible',
        complete: true,
        repairs: [{ objective: 104900, certificate: { outcome: 'selected' } }, {}, {}],
      },
    });
  });

  test('names ids that are not there with pointers into the body', async () => {
    const request = example('explain-request.json');
    const about = { candidates: ['E-01', 'nobody'], rules: ['women', 'nothing'] };
    expect(await post('/v1/slates/explain', { ...request, about })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { code: 'unknown-candidate', document: 'about', pointer: '/about/candidates/1' },
          { code: 'unknown-rule', document: 'about', pointer: '/about/rules/1' },
        ],
      },
    });
    expect(await post('/v1/slates/explain', { ...request, options: { certifyTies: true } })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'wrong-value', pointer: '/options/certifyTies' }] },
    });
    expect(await post('/v1/slates/explain', { ...request, options: { explain: 'none' } })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown-key', pointer: '/options/explain' }] },
    });
    expect(
      await call('post', '/v1/slates/explain', openCall('a-res-79-325', { about: '{"candidates":"x"}' })),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'wrong-type', document: 'about', pointer: '/candidates' }] },
    });
  });
});

describe('POST /v1/slates/replace', () => {
  const request = example('replace-request.json');

  test('finds new slates from the best one, and from one that is sent', async () => {
    const { body } = await post('/v1/slates/replace', request);
    expect(body).toMatchObject({
      outcome: 'selected',
      withdrawn: ['E-07'],
      keepingAll: { enters: ['E-11'], leaves: ['E-07'] },
    });
    const sent = await post('/v1/slates/replace', { ...request, slate: ['E-01', 'E-06', 'E-07', 'E-05'] });
    expect(sent).toMatchObject({ status: 200, body: { given: { slate: ['E-01', 'E-05', 'E-06', 'E-07'] } } });
    const form = openCall('a-res-79-325-baseline', { withdraw: '["C-0080"]' });
    expect(await call('post', '/v1/slates/replace', form)).toMatchObject({
      status: 200,
      body: { keepingAll: { enters: ['C-1764'] } },
    });
  });

  test('says so when there is no slate without them', async () => {
    const rules = request['rules'] as Record<string, unknown>;
    const all = { ...request, rules: { ...rules, size: 12, rules: [] }, withdraw: ['E-01'] };
    expect(await post('/v1/slates/replace', all)).toMatchObject({
      status: 200,
      body: { outcome: 'infeasible', keepingAll: null, statements: [{ code: 'withdrawal-infeasible' }] },
    });
  });

  test('names every issue with its pointer', async () => {
    const broken = { ...request, withdraw: ['E-01', 'x'], slate: ['E-01', 'y', 'E-01'] };
    const { status, body } = await post('/v1/slates/replace', broken);
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ code: 'duplicate-member', pointer: '/slate/2' }] });
    expect(await post('/v1/slates/replace', { ...broken, slate: ['E-01', 'y'] })).toMatchObject({
      body: {
        errors: [
          { code: 'unknown-candidate', pointer: '/slate/1' },
          { code: 'unknown-candidate', pointer: '/withdraw/1' },
        ],
      },
    });
    expect(await post('/v1/slates/replace', { ...request, withdraw: [] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/withdraw' }] },
    });
    const tooMany = { ...request, slate: ['E-01', 'E-02', 'E-03', 'E-04', 'E-05', 'E-06'] };
    expect(await post('/v1/slates/replace', tooMany)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'wrong-value', pointer: '/slate' }] },
    });
  });
});

describe('broken requests', () => {
  const request = example('solve-request.json');
  test.each<[string, unknown, number, string]>([
    ['no JSON', '{"pool":', 400, 'malformed-request'],
    ['nothing', '', 400, 'malformed-request'],
    ['a key twice', '{"pool":{},"pool":{},"rules":"x"}', 400, 'malformed-request'],
    ['__proto__', '{"__proto__":{"x":1}}', 400, 'malformed-request'],
    ['deep nesting', `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`, 400, 'malformed-request'],
    ['an array', [], 422, 'invalid-input'],
    ['an empty object', {}, 422, 'invalid-input'],
    ['no rules', { pool: request['pool'] }, 422, 'invalid-input'],
    ['an unknown key', { ...request, extra: 1 }, 422, 'invalid-input'],
    ['an unknown rule set', { ...request, rules: 'none-such' }, 422, 'invalid-input'],
    ['a time limit of zero', { ...request, options: { timeLimit: 0 } }, 422, 'invalid-input'],
    ['an unknown option', { ...request, options: { speed: 'fast' } }, 422, 'invalid-input'],
    ['certified ties alone', { ...request, options: { certifyTies: true } }, 422, 'invalid-input'],
    ['an empty pool', { ...request, pool: { candidates: [] } }, 422, 'invalid-input'],
    ['a pool that is a list', { ...request, pool: [] }, 422, 'invalid-input'],
    [
      'a number beyond all numbers',
      '{"pool":{"candidates":[{"id":"A","score":1}]},"rules":{"id":"r","size":1e400}}',
      422,
      'invalid-input',
    ],
    [
      'half a surrogate pair',
      '{"pool":{"candidates":[{"id":"A","score":1}]},"rules":{"id":"r","size":1,"title":"\\ud800"}}',
      422,
      'invalid-input',
    ],
    ['a million quotes', `{"x":"${'\\"'.repeat(900_000)}"}`, 422, 'invalid-input'],
    [
      'more rows than anybody can mean',
      {
        pool: {
          candidates: Array.from({ length: 2000 }, (_, index) => ({
            id: `C${index}`,
            score: 1,
            x: `v${index}`,
          })),
        },
        rules: {
          id: 'r',
          size: 1,
          rules: Array.from({ length: 200 }, (_, index) => ({ id: `e${index}`, each: 'x', max: 1 })),
        },
      },
      422,
      'invalid-input',
    ],
    ['too large a body', `{"x":"${'y'.repeat(2_100_000)}"}`, 413, 'body-too-large'],
  ])('%s', async (_name, body, status, code) => {
    expect(await post('/v1/slates', body)).toMatchObject({
      status,
      body: { status, type: `urn:slate:problem:${code}` },
    });
  });

  test.each<[string, string, string, RequestInit, number, string]>([
    [
      'another media type',
      'post',
      '/v1/slates',
      { headers: { 'content-type': 'text/csv' }, body: 'id\nA' },
      415,
      'unsupported-media-type',
    ],
    [
      'a body in a coding that nobody knows',
      'post',
      '/v1/slates',
      { headers: { 'content-type': 'application/json', 'content-encoding': 'zstd' }, body: 'x' },
      415,
      'unsupported-media-type',
    ],
    [
      'another character set',
      'post',
      '/v1/slates',
      { headers: { 'content-type': 'application/json; charset=utf-16' }, body: '{}' },
      415,
      'unsupported-media-type',
    ],
    [
      'a form without a boundary',
      'post',
      '/v1/slates',
      { headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
      400,
      'malformed-request',
    ],
    [
      'a form with another boundary',
      'post',
      '/v1/slates',
      { headers: { 'content-type': 'multipart/form-data; boundary=b' }, body: 'x' },
      400,
      'malformed-request',
    ],
    ['a broken percent code', 'get', '/v1/rule-sets/%zz', {}, 400, 'malformed-request'],
    ['a very long id', 'get', `/v1/rule-sets/${'a'.repeat(300)}`, {}, 400, 'malformed-request'],
    ['an unknown path', 'get', '/v1/nothing', {}, 404, 'not-found'],
    ['an unknown rule set', 'get', '/v1/rule-sets/none', {}, 404, 'not-found'],
    ['a path out of the folder', 'get', '/v1/rule-sets/..%2F..%2Fpackage', {}, 404, 'not-found'],
    ['another method', 'put', '/v1/slates', {}, 405, 'method-not-allowed'],
    [
      'another method on a path with an id',
      'post',
      '/v1/rule-sets/a-res-79-325',
      {},
      405,
      'method-not-allowed',
    ],
    ['an unknown query', 'get', '/v1/rule-sets?page=1', {}, 400, 'malformed-request'],
    ['a form without parts', 'post', '/v1/slates', { body: new FormData() }, 422, 'invalid-input'],
  ])('%s', async (_name, method, path, init, status, code) => {
    const answer = await call(
      method,
      path,
      init,
      path.startsWith('/v1/rule-sets/') ? '/v1/rule-sets/{id}' : path.split('?')[0]!,
    );
    expect(answer).toMatchObject({ status, body: { status, type: `urn:slate:problem:${code}` } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('a form with an unknown part and a broken pool', async () => {
    const form = new FormData();
    form.set('pool', new Blob(['id,gender,score\nA,x,1\n'], { type: 'text/csv' }), 'pool.csv');
    form.set('rules', new Blob(['{"id":"r","size":1}'], { type: 'application/json' }), 'rules.json');
    expect(await call('post', '/v1/slates', { body: form })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown-value', document: 'pool', row: 2, column: 'gender' }] },
    });
    form.set('people', 'x');
    expect(await call('post', '/v1/slates', { body: form })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown-part' }, { code: 'unknown-value' }] },
    });
  });

  test('a part of a form without a name', async () => {
    const part = (header: string, text: string): string =>
      `--b\r\nContent-Disposition: form-data${header}\r\n\r\n${text}\r\n`;
    const body = [
      part('; name="pool"; filename="pool.csv"', 'id,score\nA,1'),
      part('', '{"id":"r","size":1}'),
      '--b--\r\n',
    ].join('');
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    expect(await call('post', '/v1/slates', { body, headers })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown-part' }, { code: 'missing-part' }] },
    });
  });

  test('fields of a form are read like files, whatever media type they name', async () => {
    const form = new FormData();
    form.set('pool', new Blob(['id,score\nA,1\n'], { type: 'text/plain' }));
    form.set('rules', new Blob(['{"id":"r","size":1}'], { type: 'application/json' }));
    expect(await call('post', '/v1/slates', { body: form })).toMatchObject({
      status: 200,
      body: { outcome: 'selected' },
    });
    const boundary = 'b';
    const body = [
      `--${boundary}`,
      'Content-Disposition: form-data; name="pool"',
      '',
      'id,score',
      'A,1',
      `--${boundary}`,
      'Content-Disposition: form-data; name="rules"',
      'Content-Type: application/json',
      '',
      '{"id":"r","size":1,"size":2}',
      `--${boundary}--`,
      '',
    ].join('\r\n');
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    expect(await call('post', '/v1/slates', { headers, body })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'duplicate-key', document: 'rules', pointer: '/size' }] },
    });
  });

  test('what is not HTTP is answered with a problem document too', async () => {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname);
    socket.write('GARBAGE\r\n\r\n');
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toMatch(
      /^HTTP\/1\.1 400 .*application\/problem\+json.*malformed-request/s,
    );
  });

  test('a client that goes away does no harm', async () => {
    const disconnect = new AbortController();
    const form = new FormData();
    form.set('pool', new Blob([new Uint8Array(readFixture('open-call.csv'))]), 'open-call.csv');
    form.set('rules', 'a-res-79-325-baseline');
    // A solve may be done before; its explanation is not.
    const explain = `${service.url}/v1/slates/explain`;
    const request = fetch(explain, { method: 'POST', body: form, signal: disconnect.signal });
    setTimeout(() => {
      disconnect.abort();
    }, 30);
    await expect(request).rejects.toThrow();
    expect(await post('/v1/slates', example('solve-request.json'))).toMatchObject({ status: 200 });
  });

  test('the server still answers afterwards', async () => {
    expect((await call('get', '/healthz')).body).toMatchObject({ status: 'ok' });
  });
});

test('names reach the result and neither the log nor an error', async () => {
  const own = await startService();
  const candidates = [
    { id: 'A', name: 'Jane Secret', score: 2, nationality: 'KEN' },
    { id: 'B', name: 'John Secret', score: 1, nationality: 'KEN' },
  ];
  const send = (body: unknown): Promise<string> =>
    fetch(`${own.url}/v1/slates`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => response.text());
  expect(await send({ pool: { candidates }, rules: { id: 'r', size: 1 } })).toContain('Jane Secret');
  expect(
    await send({
      pool: { candidates: [...candidates, { id: 'A', gender: 'Jane Secret' }] },
      rules: { id: 'r', size: 1 },
    }),
  ).not.toContain('Secret');
  const { code, stdout, stderr } = await own.stop();
  expect(code).toBe(0);
  expect(stderr).toContain('"msg":"answered"');
  expect(stdout + stderr).not.toContain('Secret');
});
