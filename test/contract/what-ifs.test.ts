import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFixture } from '../support/panel.ts';
import { slate, startService, type Service } from '../support/processes.ts';

type Body = Readonly<Record<string, unknown>>;

const example = JSON.parse(readFixture('examples/what-if-request.json').toString('utf8')) as Body;

let service: Service;
beforeAll(async () => {
  service = await startService({ SLATE_LOG_LEVEL: 'warn' });
});
afterAll(async () => {
  const { stderr } = await service.stop();
  expect(stderr.split('\n').filter((line) => line.startsWith('{'))).toEqual([]);
});

const post = (body: Body, accept = 'application/json'): Promise<Response> =>
  fetch(`${service.url}/v1/what-ifs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });

const linesOf = (text: string): readonly Body[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Body);

describe('POST /v1/what-ifs', () => {
  test('streams the same results line by line, and the summary as the last', async () => {
    const whole = (await (await post(example)).json()) as Body & { readonly results: readonly Body[] };
    const streamed = await post(example, 'application/x-ndjson');
    expect(streamed.headers.get('content-type')).toContain('application/x-ndjson');
    const { results, ...summary } = whole;
    expect(linesOf(await streamed.text())).toEqual([...results, summary]);
    expect(results).toHaveLength(30);
  });

  test('gives the results of the command line, byte for byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slate-what-if-rest-'));
    writeFileSync(join(folder, 'file.json'), JSON.stringify(example));
    const { code } = await slate(
      ...['whatif', join(folder, 'file.json'), '--format', 'json', '--out', join(folder, 'out')],
    );
    expect(code).toBe(0);
    const text = await (await post(example, 'application/x-ndjson')).text();
    const lines = text.split('\n');
    expect(`${lines.slice(0, -2).join('\n')}\n`).toBe(
      readFileSync(join(folder, 'out', 'results.jsonl'), 'utf8'),
    );
  });

  test('ends when its time is over, with what is done', async () => {
    const noise = [{ id: 'long', spread: 1, draws: 1900, seed: 'long' }];
    const { pool, rules } = example;
    const response = await post({ pool, rules, noise, options: { totalTimeLimit: 0.5 } });
    expect(response.status).toBe(200);
    const body = (await response.json()) as {
      readonly status: string;
      readonly counts: { readonly missing: number; readonly selected: number };
    };
    expect(body.status).toBe('time-limit');
    expect(body.counts.missing).toBeGreaterThan(0);
    expect(body.counts.missing + body.counts.selected).toBe(1900);
  });

  test.each([['application/json'], ['application/x-ndjson']])(
    'refuses what is wrong, all of it, with %s',
    async (accept) => {
      const response = await post(
        {
          pool: 'pool.csv',
          rules: 'nowhere',
          scenarios: [
            { id: 'a', set: { 'women.min': -1 } },
            { id: 'b', pool: 'other.csv' },
          ],
          options: { totalTimeLimit: 301 },
        },
        accept,
      );
      expect(response.status).toBe(422);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const { errors } = (await response.json()) as {
        readonly errors: readonly { readonly pointer: string }[];
      };
      expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
        '/options/totalTimeLimit',
        '/pool',
        '/rules',
        '/scenarios/0/set/women.min',
        '/scenarios/1/pool',
      ]);
    },
  );

  test('takes no form', async () => {
    const form = new FormData();
    form.set('pool', 'id');
    const response = await fetch(`${service.url}/v1/what-ifs`, { method: 'POST', body: form });
    expect(response.status).toBe(415);
  });

  test('refuses more than one request may ask for, and points into the pool of a scenario', async () => {
    const { pool, rules } = example;
    const many = await post({ pool, rules, noise: [{ id: 'n', spread: 1, draws: 2001, seed: 's' }] });
    expect(many.status).toBe(422);
    expect(await many.json()).toMatchObject({
      errors: [{ code: 'too-many-scenarios', document: 'scenarios', pointer: '' }],
    });
    const candidates = [{ id: 'x', gender: 'femal', 'score:itu': 1, 'score:odet': 1, 'score:unesco': 1 }];
    const other = await post({ pool, rules, scenarios: [{ id: 'a', pool: { candidates } }] });
    expect(await other.json()).toMatchObject({
      errors: [{ code: 'unknown-value', pointer: '/scenarios/0/pool/candidates/0/gender' }],
    });
  });
});
