import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describedCalls, type DescribedAnswer, type DescribedClient } from '../support/described-calls.ts';
import { fixtureJson } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';

type Body = Readonly<Record<string, unknown>>;

const folder = mkdtempSync(join(tmpdir(), 'slate-named-'));
const example = (name: string) => fixtureJson(`examples/${name}.json`) as Body;
const rules = example('rule-set');
const inline = example('check-request');
const named = { pool: { name: 'example' }, rules: { id: 'example-rules' } };

let service: Service;
let storeless: Service;
let call: DescribedClient;
beforeAll(async () => {
  [service, storeless] = await Promise.all([
    startService({ SLATE_STORE: 'on', SLATE_DATA: join(folder, 'data'), SLATE_WORKERS: '1' }),
    startService({ SLATE_WORKERS: '1' }),
  ]);
  call = describedCalls(service.url);
  const ids = { name: 'example', id: 'example-rules' };
  await call('PUT', '/v1/pools/{name}', { ids, body: inline });
  await call('PUT', '/v1/rule-sets/{id}', { ids, body: rules });
  // The second version of each is of no use.
  await call('PUT', '/v1/pools/{name}', { ids, body: { candidates: [{ id: 'A' }] } });
  await call('PUT', '/v1/rule-sets/{id}', { ids, body: { ...rules, size: 100 } });
}, 60_000);
afterAll(async () => {
  const ends = [await service.stop(), await storeless.stop()];
  rmSync(folder, { recursive: true });
  expect(ends.map(({ code, stderr }) => [code, stderr.includes('"level":50')])).toEqual([
    [0, false],
    [0, false],
  ]);
});

const first = { pool: { ...named.pool, version: 1 }, rules: { ...named.rules, version: 1 } };

const withoutTimes = ({ status, body }: DescribedAnswer) => [
  status,
  { ...(body as Body), run: undefined, seconds: undefined },
];

const errorsOf = ({ status, body }: DescribedAnswer) => [
  status,
  ...(
    (body as { readonly errors?: readonly { readonly code: string; readonly pointer?: string }[] })
      .errors ?? [{ code: (body as { readonly type: string }).type.replace('urn:slate:problem:', '') }]
  ).map(({ code, pointer = '' }) => `${pointer} ${code}`),
];

describe('what is stored is answered as if it had been sent', () => {
  test.each([
    ['/v1/slates', 'solve-request'],
    ['/v1/slates/explain', 'explain-request'],
    ['/v1/slates/verify', 'verify-request'],
    ['/v1/slates/replace', 'replace-request'],
    ['/v1/what-ifs', 'what-if-request'],
  ])('%s', async (path, name) => {
    const body = { ...example(name), pool: inline, rules };
    const sent = withoutTimes(await call('POST', path, { body }));
    expect(sent[0]).toBe(200);
    expect(withoutTimes(await call('POST', path, { body: { ...body, ...first } }))).toEqual(sent);
    expect(withoutTimes(await call('POST', path, { body: { ...body, pool: first.pool } }))).toEqual(sent);
    expect(withoutTimes(await call('POST', path, { body: { ...body, rules: first.rules } }))).toEqual(sent);
  });

  test('a pool that is checked', async () => {
    const sent = await call('POST', '/v1/pools/check', { body: inline });
    expect(await call('POST', '/v1/pools/check', { body: first.pool })).toMatchObject({
      status: 200,
      body: sent.body,
    });
  });

  test('the latest version, and an id alone', async () => {
    const latest = await call('POST', '/v1/slates', { body: { pool: inline, rules: 'example-rules' } });
    expect(latest).toMatchObject({ status: 200, body: { outcome: 'infeasible' } });
    const shipped = await call('POST', '/v1/slates/verify', {
      body: { pool: first.pool, rules: { id: 'a-res-79-325' }, slate: ['E-01'] },
    });
    expect(shipped).toMatchObject({ status: 200, body: { holds: false } });
  });

  test('the pool of a scenario', async () => {
    const body = { ...first, scenarios: [{ id: 'same', pool: first.pool }] };
    expect(await call('POST', '/v1/what-ifs', { body })).toMatchObject({
      status: 200,
      body: { results: [{ id: 'same', change: 0 }] },
    });
  });

  test('the rule set of a form', async () => {
    const form = [
      '--x\r\nContent-Disposition: form-data; name="pool"; filename="pool.json"\r\nContent-Type: application/json\r\n\r\n',
      JSON.stringify(inline),
      '\r\n--x\r\nContent-Disposition: form-data; name="rules"\r\n\r\nexample-rules\r\n--x--\r\n',
    ].join('');
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await call('POST', '/v1/slates', { body: form, headers });
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'infeasible' } });
  });
});

describe('what is not there is named with everything else that is wrong', () => {
  test.each<[string, Body, readonly unknown[]]>([
    ['an unknown pool', { pool: { name: 'nothing' } }, [422, '/pool/name unknown-pool']],
    ['an unknown version', { pool: { name: 'example', version: 9 } }, [422, '/pool/version unknown-version']],
    ['a name that can be none', { pool: { name: '../x' } }, [422, '/pool/name wrong-value']],
    ['more than a name', { pool: { name: 'example', size: 1 } }, [422, '/pool/size unknown-key']],
    ['an unknown rule set', { rules: { id: 'nothing' } }, [422, '/rules/id unknown-rule-set']],
    ['an unknown id alone', { rules: 'nothing' }, [422, '/rules unknown-rule-set']],
    [
      'a version of what is shipped',
      { rules: { id: 'a-res-79-325', version: 1 } },
      [422, '/rules/version unknown-version'],
    ],
    [
      'all at once',
      { pool: { name: 'nothing' }, rules: { id: 'nothing' }, more: 1 },
      [422, '/more unknown-key', '/pool/name unknown-pool', '/rules/id unknown-rule-set'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(errorsOf(await call('POST', '/v1/slates', { body: { ...first, ...change } }))).toEqual(expected);
  });

  test('in a scenario', async () => {
    const body = { ...first, scenarios: [{ id: 'a', pool: { name: 'nothing' } }] };
    expect(errorsOf(await call('POST', '/v1/what-ifs', { body }))).toEqual([
      422,
      '/scenarios/0/pool/name unknown-pool',
    ]);
  });

  test('where there is no store', async () => {
    const ask = describedCalls(storeless.url);
    expect(errorsOf(await ask('POST', '/v1/slates', { body: named }))).toEqual([503, ' no-store']);
    expect(errorsOf(await ask('POST', '/v1/slates', { body: { pool: inline, rules: 'nothing' } }))).toEqual([
      422,
      '/rules unknown-rule-set',
    ]);
  });
});
