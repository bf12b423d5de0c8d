import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutBasePath } from '../../src/http/base-path.ts';
import { readConfig } from '../../src/config/config.ts';
import { startPrefixProxy } from '../support/prefix-proxy.ts';
import { embedded, type Place } from '../support/places.ts';
import { startService, type Service } from '../support/processes.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import { storedClient } from '../support/stored-client.ts';

let place: Place;
let service: Service;
beforeAll(async () => {
  place = await embedded.makePlace();
  service = await startService({ ...place.environment, SLATE_RUN_JOBS: '0', SLATE_BASE_PATH: '/slate' });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await place.remove();
});

/** Follows no redirect. */
const get = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' });

describe.each([true, false])('behind a proxy with a prefix (it takes it off: %s)', (strips) => {
  let url: string;
  let close: () => void;
  beforeAll(async () => {
    ({ url, close } = await startPrefixProxy(service.url, '/slate', strips));
  });
  afterAll(() => {
    close();
  });

  test.each(['/healthz', '/openapi.json', '/docs', '/docs/', '/docs/json'])('%s is there', async (path) => {
    expect((await get(url + path)).status).toBe(200);
  });

  test.each(['', '/', '/docs/static/index.html'])('"%s" leads to the documentation', async (path) => {
    const answer = await get(url + path);
    expect(answer.status).toBe(302);
    const target = new URL(answer.headers.get('location') ?? '', url + path);
    expect(target.href).toMatch(new RegExp(`^${url}/docs/?$`));
    expect((await get(target.href)).status).toBe(200);
  });

  test.each(['/docs', '/docs/'])('what %s loads is there', async (path) => {
    const page = await (await get(url + path)).text();
    const links = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => new URL(link!, url + path));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect((await get(link.href)).status, link.href).toBe(200);
  });

  test('the description names the server relative to its host', async () => {
    const document = (await (await get(`${url}/openapi.json`)).json()) as { readonly servers: object };
    expect(document.servers).toEqual([{ url: '/slate', description: 'This service.' }]);
  });

  test('the location of a run leads to it', async () => {
    const client = storedClient(url);
    await client.putPool('small', smallPool());
    await client.putRules('small', smallRules);
    const asked = { kind: 'solve', pool: { name: 'small' }, rules: { id: 'small' } };
    const accepted = await client.send('POST', '/v1/runs', 'application/json', JSON.stringify(asked));
    expect(accepted.status).toBe(202);
    const { id } = (await accepted.json()) as { readonly id: string };
    const target = new URL(accepted.headers.get('location') ?? '', url);
    expect(target.href).toBe(`${url}/v1/runs/${id}`);
    expect(await (await get(target.href)).json()).toMatchObject({ id });
  });
});

test('without the prefix it is as ever, and a longer name is none', async () => {
  expect((await get(`${service.url}/healthz`)).status).toBe(200);
  expect((await get(`${service.url}/slatehealthz`)).status).toBe(404);
  expect((await get(`${service.url}/slate/slate/healthz`)).status).toBe(404);
});

test('without a prefix "/" leads to the documentation from wherever it is seen', async () => {
  const plain = await startService();
  const answer = await get(plain.url);
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'docs']);
  await plain.stop();
});

test.each([
  ['/slate/v1/runs?x=/slate', '/v1/runs?x=/slate'],
  ['/slate', '/'],
  ['/slate?x', '/?x'],
  ['/slates', '/slates'],
  ['/v1/slates', '/v1/slates'],
])('%s is %s to the routes', (url, path) => {
  expect(withoutBasePath('/slate')({ url })).toBe(path);
  expect(withoutBasePath('')({ url })).toBe(url);
});

test.each(['slate', '/slate/', '/', '/a//b', '/..', '/v1', '/docs/x', 'https://x.example.org/slate', '/a b'])(
  '"%s" is no prefix',
  (prefix) => {
    expect(readConfig({ SLATE_BASE_PATH: prefix })).toEqual({
      problems: ['SLATE_BASE_PATH must be a path such as /slate, without a slash at the end.'],
    });
  },
);
