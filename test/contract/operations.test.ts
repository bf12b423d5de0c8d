import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFixture } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';
import { send } from '../support/raw-http.ts';

const body = readFixture('examples/solve-request.json');
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body } as const;

let service: Service;
beforeAll(async () => {
  service = await startService({ SLATE_RATE_LIMIT: '40', SLATE_WORKERS: '1' });
});
afterAll(() => service.stop());

const metric = (text: string, name: string): number =>
  Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);

describe('seen from outside', () => {
  test('is ready once a thread has solved a known problem', async () => {
    await expect
      .poll(async () => (await send(`${service.url}/readyz`)).status, { timeout: 20_000 })
      .toBe(200);
  });

  test('counts requests, jobs, sizes and the event loop', async () => {
    await send(`${service.url}/v1/slates`, post);
    await send(`${service.url}/v1/slates`, { ...post, body: '{}' });
    const { text, headers } = await send(`${service.url}/metrics`);
    expect(headers['content-type']).toContain('text/plain');
    expect(metric(text, 'slate_http_requests_total{method="POST",route="/v1/slates",status="200"}')).toBe(1);
    expect(metric(text, 'slate_http_requests_total{method="POST",route="/v1/slates",status="422"}')).toBe(1);
    expect(metric(text, 'slate_jobs_total{operation="solve",outcome="invalid"}')).toBe(1);
    // The known problem, once for the only thread, and the one that was sent.
    expect(metric(text, 'slate_jobs_total{operation="solve",outcome="selected"}')).toBe(2);
    expect(metric(text, 'slate_solve_seconds_count{candidates="up to 100"}')).toBe(2);
    expect(metric(text, 'slate_solve_nodes_count')).toBe(2);
    expect(metric(text, 'slate_queue_waiting')).toBe(0);
    expect(metric(text, 'slate_workers')).toBe(1);
    expect(metric(text, 'slate_bodies_bytes')).toBe(0);
    expect(metric(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  });

  test('answers carry the hashes of what they were made from, as the document has them', async () => {
    const { headers, text } = await send(`${service.url}/v1/slates`, post);
    const { inputs } = JSON.parse(text) as { inputs: { pool: string; rules: string } };
    expect(headers['slate-pool-sha256']).toBe(inputs.pool);
    expect(headers['slate-rules-sha256']).toBe(inputs.rules);
    const { pool } = JSON.parse(body.toString('utf8')) as { pool: unknown };
    const check = await send(`${service.url}/v1/pools/check`, { ...post, body: JSON.stringify(pool) });
    expect(check.headers['slate-pool-sha256']).toBe(inputs.pool);
    expect(check.headers['slate-rules-sha256']).toBeUndefined();
  });

  test('a request keeps the id that it came with, if it can be one', async () => {
    const withId = (id: string) => send(`${service.url}/healthz`, { headers: { 'x-request-id': id } });
    expect((await withId('run-7:a.b')).headers['x-request-id']).toBe('run-7:a.b');
    expect((await withId('two words')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await withId('x'.repeat(65))).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('pure reads', () => {
  test.each(['/v1/rule-sets', '/v1/rule-sets/a-res-79-325', '/v1/reference/countries', '/openapi.json'])(
    '%s is not sent again to who has it',
    async (path) => {
      const first = await send(service.url + path);
      const tag = String(first.headers['etag']);
      expect(first.headers['cache-control']).toBe('no-cache');
      const ask = (value: string) => send(service.url + path, { headers: { 'if-none-match': value } });
      for (const value of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await ask(value);
        expect(again).toMatchObject({ status: 304, text: '', headers: { etag: tag } });
      }
      expect(await ask('"other"')).toMatchObject({ status: 200, text: first.text });
    },
  );
});

test('each caller has so many requests a minute, and each answer has how many are left', async () => {
  const own = await startService({ SLATE_RATE_LIMIT: '3', SLATE_WORKERS: '1' });
  try {
    const ask = () => send(`${own.url}/v1/rule-sets`);
    const { headers } = await ask();
    expect(headers).toMatchObject({
      'ratelimit-policy': '"requests";q=3;w=60',
      ratelimit: expect.stringMatching(/^"requests";r=2;t=\d+$/) as string,
      'ratelimit-limit': '3',
      'ratelimit-remaining': '2',
    });
    await ask();
    await ask();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.text).toContain('urn:slate:problem:too-many-requests');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await send(`${own.url}/v1/slates`, post)).toMatchObject({ status: 429 });
    expect(await send(`${own.url}/nothing`)).toMatchObject({ status: 429 });
    for (let time = 0; time < 5; time += 1) {
      expect(await send(`${own.url}/healthz`)).toMatchObject({ status: 200 });
    }
  } finally {
    await own.stop();
  }
});
