import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describedCalls, type DescribedAnswer, type DescribedClient } from '../support/described-calls.ts';
import { embedded, type Place } from '../support/places.ts';
import { startService, type Service } from '../support/processes.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';

let place: Place;
let service: Service;
let call: DescribedClient;
const start = async (): Promise<void> => {
  service = await startService({ ...place.environment, SLATE_RUN_JOBS: '0' });
  call = describedCalls(service.url);
};
beforeAll(async () => {
  place = await embedded.makePlace();
  await start();
}, 60_000);
afterAll(async () => {
  await service.stop();
  await place.remove();
});

const ids = { name: 'small', id: 'small' };
const csv = { 'content-type': 'text/csv' };
const asked = { kind: 'solve', pool: { name: 'small' }, rules: { id: 'small' } };
const startRun = (key: string, body: object = asked) =>
  call('POST', '/v1/runs', { body, headers: { 'idempotency-key': key } });
const problemOf = ({ status, body }: DescribedAnswer): string =>
  `${status} ${(body as { readonly type: string }).type.replace('urn:slate:problem:', '')}`;

describe('a request with an idempotency key', () => {
  test('that puts something is answered as it was first', async () => {
    const putPool = (body: string, key: string) =>
      call('PUT', '/v1/pools/{name}', { ids, body, headers: { ...csv, 'idempotency-key': key } });
    const first = await putPool(smallPool(), 'pool');
    expect(first.status).toBe(201);
    expect(await putPool(smallPool(), 'pool')).toMatchObject({ status: 201, body: first.body });
    expect(problemOf(await putPool('id,score\nA,1\n', 'pool'))).toBe('422 idempotency-key-reused');
    const putRules = (body: object) =>
      call('PUT', '/v1/rule-sets/{id}', { ids, body, headers: { 'idempotency-key': 'pool' } });
    // Another operation: another request.
    const rules = await putRules(smallRules);
    expect(rules.status).toBe(201);
    expect(await putRules(smallRules)).toMatchObject({ status: 201, body: rules.body });
    expect(problemOf(await putRules({ ...smallRules, size: 1 }))).toBe('422 idempotency-key-reused');
  });

  test('that starts a run starts one, also where the service dies in between', async () => {
    const first = await startRun('"8e03978e-40d5-43e8-bc93-6894a57f9324"');
    expect(first.status).toBe(202);
    await service.kill();
    await start();
    const again = await startRun('"8e03978e-40d5-43e8-bc93-6894a57f9324"');
    expect(again).toMatchObject({ status: 202, body: first.body });
    expect(again.headers['location']).toBe(first.headers['location']);
    const other = { ...asked, kind: 'explain' };
    expect(problemOf(await startRun('"8e03978e-40d5-43e8-bc93-6894a57f9324"', other))).toBe(
      '422 idempotency-key-reused',
    );
    expect((await call('GET', '/v1/runs')).body).toMatchObject({ runs: [first.body] });
  });

  test('while the first is being done: 409', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => startRun('at-once')));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([202, 409]));
    const bodies = answers.filter(({ status }) => status === 202).map(({ body }) => JSON.stringify(body));
    expect(new Set(bodies).size).toBe(1);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(problemOf(refused)).toBe('409 idempotency-in-progress');
    expect(refused.headers['retry-after']).toBe('1');
  });

  test.each(['', ' ', 'a b', 'x'.repeat(256), 'caf\u00e9'])('%j is no key', async (key) => {
    expect(problemOf(await startRun(key))).toBe('400 malformed-request');
  });
});
