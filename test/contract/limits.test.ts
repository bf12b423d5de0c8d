import { existsSync, readFileSync } from 'node:fs';
import { request as sendRequest } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { fixture, readFixture } from '../support/panel.ts';
import { slate, startService, type Service } from '../support/processes.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({
    SLATE_WORKERS: '1',
    SLATE_BODY_LIMIT: '12000000',
    SLATE_DECOMPRESSED_LIMIT: '100000',
    SLATE_MAX_CANDIDATES: '50',
    SLATE_MAX_COLUMNS: '20',
    SLATE_MAX_CELLS: '500',
    SLATE_MAX_RULES: '10',
    SLATE_MAX_ROWS: '40',
    SLATE_MAX_SCENARIOS: '30',
    SLATE_MAX_NESTING: '12',
    SLATE_MAX_OBJECTS: '5000',
    SLATE_MAX_KEYS: '1500',
    SLATE_MAX_TEXT: '400',
    SLATE_MAX_YAML: '1500',
    SLATE_TIME_LIMIT: '20',
    SLATE_MAX_TIME_LIMIT: '30',
  });
});
afterAll(async () => {
  const { code, stderr } = await service.stop();
  expect(code).toBe(0);
  expect(stderr).not.toContain('request failed');
});

type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly type?: string;
    readonly detail?: string;
    readonly errors?: readonly {
      readonly code: string;
      readonly pointer?: string;
      readonly row?: number;
    }[];
  };
};

const send = async (path: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(service.url + path, { method: 'POST', ...init });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
};
const json = { 'content-type': 'application/json' };
const post = (path: string, body: unknown): Promise<Answer> =>
  send(path, { headers: json, body: typeof body === 'string' ? body : JSON.stringify(body) });

/** The status, and code and place of every issue. */
const summaryOf = ({ status, body }: Answer) => [
  status,
  ...(body.errors ?? []).map(({ code, pointer, row }) => `${code} ${pointer ?? row ?? ''}`.trimEnd()),
];

const some = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ id: `C${index}`, score: index, ...more }));
const rules = { id: 'r', size: 1 };
const solve = (candidates: unknown, more: object = {}) =>
  post('/v1/slates', { pool: { candidates }, rules, ...more });
const groups = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `g${index}`, candidates: ['C0'], max: 1 }));

const form = (
  parts: Readonly<Record<string, readonly [text: string, filename: string]>>,
): Promise<Answer> => {
  const body = new FormData();
  for (const [name, [text, filename]] of Object.entries(parts)) body.set(name, new Blob([text]), filename);
  return send('/v1/slates', { body });
};
const csvOf = (rows: number): string =>
  `id,score\n${Array.from({ length: rows }, (_, row) => `C${row},1\n`).join('')}`;
const aRuleSet = [JSON.stringify(rules), 'rules.json'] as const;

const stillAnswers = async (): Promise<void> => {
  expect(summaryOf(await solve(some(2)))).toEqual([200]);
};

describe('at the limit is accepted, and one above is refused', () => {
  test('candidates, wherever a pool is sent', async () => {
    expect(summaryOf(await solve(some(50)))).toEqual([200]);
    expect(summaryOf(await solve(some(51)))).toEqual([422, 'too-many-candidates /pool/candidates']);
    expect(summaryOf(await post('/v1/pools/check', { candidates: some(50) }))).toEqual([200]);
    expect(summaryOf(await post('/v1/pools/check', { candidates: some(51) }))).toEqual([
      422,
      'too-many-candidates /candidates',
    ]);
    expect(summaryOf(await form({ pool: [csvOf(50), 'p.csv'], rules: aRuleSet }))).toEqual([200]);
    expect(summaryOf(await form({ pool: [csvOf(51), 'p.csv'], rules: aRuleSet }))).toEqual([
      422,
      'too-many-candidates 52',
    ]);
    const pool = (count: number) => ({
      pool: { candidates: some(2) },
      rules,
      scenarios: [{ id: 's', pool: { candidates: some(count) } }],
    });
    expect(summaryOf(await post('/v1/what-ifs', pool(50)))).toEqual([200]);
    expect(summaryOf(await post('/v1/what-ifs', pool(51)))).toEqual([
      422,
      'too-many-candidates /scenarios/0/pool/candidates',
    ]);
    expect(summaryOf(await post('/v1/what-ifs', { pool: { candidates: some(51) }, rules }))).toEqual([
      422,
      'too-many-candidates /pool/candidates',
    ]);
  });

  test('columns and cells', async () => {
    const wide = (columns: number) =>
      Object.fromEntries(Array.from({ length: columns - 2 }, (_, index) => [`a${index}`, 'x']));
    expect(summaryOf(await solve(some(2, wide(20))))).toEqual([200]);
    expect(summaryOf(await solve(some(2, wide(21))))).toEqual([422, 'too-many-columns /pool/candidates/0']);
    expect(summaryOf(await solve(some(50, wide(10))))).toEqual([200]);
    expect(summaryOf(await solve(some(50, wide(11))))).toEqual([422, 'too-many-cells /pool/candidates/0']);
  });

  test('rules, in JSON and in YAML, and clauses', async () => {
    expect(summaryOf(await solve(some(2), { rules: { ...rules, rules: groups(10) } }))).toEqual([200]);
    expect(summaryOf(await solve(some(2), { rules: { ...rules, rules: groups(11) } }))).toEqual([
      422,
      'too-many-rules /rules/rules',
    ]);
    const yaml = (count: number) =>
      `id: r\nsize: 1\nrules:\n${groups(count)
        .map(({ id }) => `  - { id: ${id}, candidates: [C0], max: 1 }\n`)
        .join('')}`;
    const pool = [csvOf(2), 'pool.csv'] as const;
    expect(summaryOf(await form({ pool, rules: [yaml(10), 'rules.yaml'] }))).toEqual([200]);
    expect(summaryOf(await form({ pool, rules: [yaml(11), 'rules.yaml'] }))).toEqual([
      422,
      'too-many-rules /rules',
    ]);
    const eligibility = Array.from({ length: 11 }, (_, i) => ({ id: `c${i}`, exclude: { un_staff: 'yes' } }));
    expect(summaryOf(await solve(some(2, { un_staff: 'no' }), { rules: { ...rules, eligibility } }))).toEqual(
      [422, 'too-many-rules /rules/eligibility'],
    );
    expect(summaryOf(await form({ pool, rules: [yaml(1).padEnd(1500, '#'), 'r.yaml'] }))).toEqual([200]);
    expect(summaryOf(await form({ pool, rules: [yaml(1).padEnd(1501, '#'), 'r.yaml'] }))).toEqual([
      422,
      'yaml-too-long',
    ]);
  });

  test('rows', async () => {
    const each = { ...rules, rules: [{ id: 'e', each: 'a', max: 1 }] };
    const pool = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `C${i}`, score: 1, a: `v${i}` }));
    expect(summaryOf(await solve(pool(40), { rules: each }))).toEqual([200]);
    expect(summaryOf(await solve(pool(41), { rules: each }))).toEqual([422, 'too-many-rows /rules/rules/0']);
  });

  test('scenarios, points, things left out and draws, together', async () => {
    const ask = (draws: number) =>
      post('/v1/what-ifs', {
        pool: { candidates: some(4, { a: 'x' }) },
        rules: { ...rules, rules: groups(1) },
        scenarios: [{ id: 's' }],
        sweeps: [{ id: 'w', set: { 'g0.max': { from: 1, to: 8 } } }],
        leaveOneOut: [{ id: 'l', attribute: 'a' }],
        noise: [{ id: 'n', spread: 1, draws, seed: 's' }],
      });
    expect(summaryOf(await ask(20))).toEqual([200]);
    expect(summaryOf(await ask(21))).toEqual([422, 'too-many-scenarios']);
  });

  test('nesting and texts', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(summaryOf(await post('/v1/slates', nested(12)))).toEqual([422, 'wrong-type']);
    expect(await post('/v1/slates', nested(13))).toMatchObject({
      status: 400,
      body: {
        type: 'urn:slate:problem:malformed-request',
        errors: [
          { code: 'too-deep', line: 1, lineColumn: 13, detail: expect.stringContaining('12') as string },
        ],
      },
    });
    expect(summaryOf(await solve(some(2, { name: 'x'.repeat(400) })))).toEqual([200]);
    const long = await solve(some(2, { name: 'x'.repeat(401) }));
    expect(summaryOf(long)).toEqual([
      422,
      'text-too-long /pool/candidates/0/name',
      'text-too-long /pool/candidates/1/name',
    ]);
    expect(JSON.stringify(long)).not.toContain('xxx');
  });

  test('the time, on every operation that takes one', async () => {
    const body = { pool: { candidates: some(2) }, rules };
    const withdraw = { withdraw: ['C0'] };
    for (const [path, more] of [
      ['/v1/slates', {}],
      ['/v1/slates/explain', {}],
      ['/v1/slates/replace', withdraw],
      ['/v1/what-ifs', {}],
    ] as const) {
      const ask = (timeLimit: number) => post(path, { ...body, ...more, options: { timeLimit } });
      expect(summaryOf(await ask(30))).toEqual([200]);
      expect(summaryOf(await ask(30.5))).toEqual([422, 'wrong-value /options/timeLimit']);
    }
    const ofAll = await post('/v1/what-ifs', { ...body, options: { totalTimeLimit: 31 } });
    expect(summaryOf(ofAll)).toEqual([422, 'wrong-value /options/totalTimeLimit']);
  });
});

describe('compressed bodies', () => {
  const coders = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;
  const codings = Object.keys(coders) as (keyof typeof coders)[];
  const sendBytes = (bytes: Uint8Array, coding: string, path = '/v1/slates') =>
    send(path, { headers: { ...json, 'content-encoding': coding }, body: new Uint8Array(bytes) });
  const example = readFixture('examples/solve-request.json');
  const withoutRun = ({ body }: Answer) => ({ ...body, run: null });

  test.each(codings)('%s is taken apart, whatever the case of its name', async (coding) => {
    const plain = await send('/v1/slates', { headers: json, body: new Uint8Array(example) });
    const packed = await sendBytes(coders[coding](example), coding);
    expect(packed.status).toBe(200);
    expect(withoutRun(packed)).toEqual(withoutRun(plain));
    expect((await sendBytes(coders[coding](example), coding.toUpperCase())).status).toBe(200);
    const whatIf = coders[coding](readFixture('examples/what-if-request.json'));
    expect((await sendBytes(whatIf, coding, '/v1/what-ifs')).status).toBe(200);
  });

  test.each(codings)(
    '%s: at the limit is accepted, and one byte above is refused with 413',
    async (coding) => {
      const body = JSON.stringify({ pool: { candidates: some(2) }, rules });
      expect(summaryOf(await sendBytes(coders[coding](body.padEnd(100_000)), coding))).toEqual([200]);
      for (const path of ['/v1/slates', '/v1/what-ifs']) {
        expect(await sendBytes(coders[coding](body.padEnd(100_001)), coding, path)).toMatchObject({
          status: 413,
          body: {
            type: 'urn:slate:problem:body-too-large',
            detail: expect.stringContaining('100,000') as string,
            errors: [{ code: 'decompressed-too-large' }],
          },
        });
      }
    },
  );

  test.each(codings)('%s that is broken, cut off or nothing at all is 400', async (coding) => {
    const packed = coders[coding](example);
    for (const bytes of [Buffer.from('not compressed'), packed.subarray(0, -5), Buffer.alloc(0)]) {
      for (const path of ['/v1/slates', '/v1/what-ifs']) {
        expect(await sendBytes(bytes, coding, path)).toMatchObject({
          status: 400,
          body: { type: 'urn:slate:problem:malformed-request', errors: [{ code: 'broken-coding' }] },
        });
      }
    }
  });

  test('several codings, and unknown ones, are 415, and the answer names those there are', async () => {
    for (const coding of ['gzip, gzip', 'gzip, br', 'zstd', 'compress', 'identity, gzip', 'gzip;q=1']) {
      const answer = await sendBytes(gzipSync(gzipSync(example)), coding);
      expect(answer).toMatchObject({
        status: 415,
        body: { type: 'urn:slate:problem:unsupported-media-type' },
      });
      expect(answer.headers.get('accept-encoding')).toBe('gzip, deflate, br');
    }
  });

  test('a form in a coding is 415', async () => {
    const answer = await send('/v1/slates', {
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-encoding': 'gzip' },
      body: new Uint8Array(gzipSync('--b--')),
    });
    expect(answer).toMatchObject({ status: 415, body: { type: 'urn:slate:problem:unsupported-media-type' } });
    expect(answer.headers.get('accept-encoding')).toBe('identity');
  });

  // The most that a process has held is reported by Linux alone.
  test.skipIf(!existsSync('/proc/self/status'))(
    'a gibibyte of zeros costs neither memory nor time',
    async () => {
      const zeros = Buffer.alloc(1024 ** 3);
      const bombs = [
        ['gzip', gzipSync(zeros, { level: 1 })],
        ['br', brotliCompressSync(zeros.subarray(0, 1024 ** 3 / 4), { params: { 1: 1 } })],
      ] as const;
      const most = (): number =>
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1]) / 1024;
      await stillAnswers();
      const before = most();
      for (const [coding, bomb] of bombs) {
        const begun = performance.now();
        expect((await sendBytes(bomb, coding)).status).toBe(413);
        expect((await sendBytes(bomb, coding, '/v1/what-ifs')).status).toBe(413);
        expect(performance.now() - begun).toBeLessThan(5000);
      }
      // Within a bomb is another one, which nobody looks at.
      expect((await sendBytes(gzipSync(bombs[0][1]), 'gzip')).status).toBe(413);
      expect(before).toBeGreaterThan(20);
      expect(most() - before).toBeLessThan(300);
      await stillAnswers();
    },
  );

  test('a body that is larger than the limit as it is sent is 413 too', async () => {
    const answer = await new Promise<{ readonly status: number; readonly text: string }>(
      (resolve, reject) => {
        const headers = { ...json, 'content-encoding': 'gzip', 'content-length': '12000001' };
        const request = sendRequest(`${service.url}/v1/slates`, { method: 'POST', headers }, (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, text });
            request.destroy();
          });
        });
        request.on('error', reject);
        // What is announced decides: whoever sent it all might find the connection closed before the answer is read.
        request.write('x');
      },
    );
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('urn:slate:problem:body-too-large');
  });
});

test('ten million brackets are refused at once', async () => {
  const begun = performance.now();
  expect(summaryOf(await post('/v1/slates', '['.repeat(10_000_000)))).toEqual([400, 'too-deep']);
  expect(performance.now() - begun).toBeLessThan(5000);
  await stillAnswers();
});

test('aliases in YAML are refused', async () => {
  const yaml = `id: &a r\nsize: 1\ntitle: *a\n`;
  expect(summaryOf(await form({ pool: [csvOf(2), 'p.csv'], rules: [yaml, 'r.yaml'] }))).toEqual([
    422,
    'invalid-yaml',
  ]);
});

test('a body that comes in pieces, without its length, is held against the same limits', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = sendRequest(
      `${service.url}/v1/slates`,
      { method: 'POST', headers: { ...json, 'content-encoding': 'gzip', 'transfer-encoding': 'chunked' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on('error', reject);
    request.write(gzipSync(Buffer.alloc(1_000_000)).subarray(0, 500));
    request.end(gzipSync(Buffer.alloc(1_000_000)).subarray(500));
  });
  expect(status).toBe(413);
});

test.each([
  ['before the parts', ''],
  ['behind them', '--b--\r\n'],
  ['in one', '--b\r\nContent-Disposition: form-data; name="pool"\r\n\r\n'],
])('a form in pieces may have no more bytes than a body, %s too', async (_where, beginning) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b', 'transfer-encoding': 'chunked' };
    const request = sendRequest(`${service.url}/v1/slates`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject);
    request.write(beginning);
    // Without an end: whoever waits for it waits for long.
    request.write(Buffer.alloc(12_000_001, 'x'));
  });
  expect(status).toBe(413);
});

test.each([
  ['POST', '/nothing', 404],
  ['PUT', '/healthz', 405],
  ['DELETE', '/v1/runs/x', 415],
  ['PUT', '/v1/runs/x/adoption', 415],
])('a body that no operation takes is not waited for: %s %s', async (method, path, expected) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { ...json, 'transfer-encoding': 'chunked' };
    const request = sendRequest(service.url + path, { method, headers }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject);
    // Without an end.
    request.write('{');
  });
  expect(status).toBe(expected);
});

test('the document names the limits that are in force', async () => {
  const served = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
    readonly info: { readonly description: string; readonly 'x-slate-limits': object };
  };
  expect(served.info['x-slate-limits']).toEqual({
    body: 12_000_000,
    decompressed: 100_000,
    candidates: 50,
    columns: 20,
    cells: 500,
    rules: 10,
    rows: 40,
    scenarios: 30,
    nesting: 12,
    objects: 5000,
    keys: 1500,
    textLength: 400,
    yaml: 1500,
    timeLimit: 20,
    longestTimeLimit: 30,
  });
  for (const [name, most] of Object.entries(served.info['x-slate-limits'])) {
    expect(served.info.description).toContain(`(\`${name}\`) | ${String(most)} |`);
  }
});

test('neither the command line nor the committed document knows the limits of a service', async () => {
  vi.stubEnv('SLATE_MAX_CANDIDATES', '50');
  vi.stubEnv('SLATE_MAX_NESTING', '8');
  const { stdout } = await slate('openapi');
  expect(stdout).toBe(readFileSync(join(packageRoot(), 'openapi', 'openapi.json'), 'utf8'));
  const files = ['--pool', fixture('open-call.csv'), '--rules', 'a-res-79-325'];
  expect(await slate('solve', ...files, '--format', 'json')).toMatchObject({ code: 0 });
  vi.unstubAllEnvs();
});
