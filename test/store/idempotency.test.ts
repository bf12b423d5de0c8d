import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptRun } from '../../src/runs/accept-run.ts';
import type { Services } from '../../src/runs/services.ts';
import { toReadRequest } from '../../src/run-kinds/read-request.ts';
import { runRequestSchema } from '../../src/run-kinds/run-schema.ts';
import {
  findRecorded,
  forgetRequests,
  recordRequest,
  sealRequest,
  type OnceRequest,
} from '../../src/store/idempotency.ts';
import { Altered, openVault } from '../../src/store/vault.ts';
import { openCompiledServices } from '../support/compiled-services.ts';
import { ownFolder } from '../support/own-folder.ts';
import { onServer, type Place } from '../support/places.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import { openTestStore, worldIn, type World } from '../support/store-world.ts';
import { describeOn, describeStores } from '../support/stores.ts';

const { path } = ownFolder();

const request = { kind: 'solve', pool: { name: 'small' }, rules: { id: 'small' } } as const;
const body = Buffer.from(JSON.stringify(request));
const sent = (key: string, change: Partial<OnceRequest> = {}): OnceRequest => ({
  key,
  operation: 'POST /v1/runs',
  body: Buffer.from('{"kind":"solve"}'),
  actor: 'tester',
  ...change,
});

const start = async (services: Services, once: OnceRequest | null): Promise<string> => {
  const accepted = await services.runs.accept(body, 'tester', { once });
  return accepted.status === 'accepted' ? accepted.run.id : accepted.status;
};

const close = async (services: Services): Promise<void> => {
  await services.drain(0);
  await services.close();
};

const fill = async (services: Services): Promise<void> => {
  await services.pools.put({ name: 'small', format: 'csv', bytes: Buffer.from(smallPool()) }, null);
  await services.ruleSets.put('small', Buffer.from(JSON.stringify(smallRules)), null);
};

describeStores('requests that are sent again', (kind) => {
  let place: Place;
  let services: Services;
  beforeAll(async () => {
    place = await kind.makePlace();
    services = await openCompiledServices(place, 0);
    await fill(services);
  }, 60_000);
  afterAll(async () => {
    await close(services);
    await place.remove();
  });

  const count = async (): Promise<number> =>
    ((await services.runs.list({ limit: 1000 })) as { runs: unknown[] }).runs.length;

  test('are one run, and a key belongs to one body, one caller and one operation', async () => {
    const first = await start(services, sent('a'));
    expect(await start(services, sent('a'))).toBe(first);
    expect(await count()).toBe(1);
    expect(await start(services, sent('a', { body: Buffer.from('{}') }))).toBe('key-reused');
    const others = [
      await start(services, sent('a', { actor: 'other' })),
      await start(services, sent('a', { actor: null })),
      await start(services, sent('a', { operation: 'POST /v1/other' })),
      await start(services, sent('b')),
      await start(services, null),
    ];
    expect(new Set([first, ...others]).size).toBe(6);
    expect(await count()).toBe(6);
  });

  test('are refused while the first is being done', async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 5 }, () => start(services, sent('at once'))));
    expect(answers.filter((answer) => answer === 'in-progress')).toHaveLength(4);
    expect(await count()).toBe(before + 1);
  });

  test('are refused anew where they were refused', async () => {
    const unknown = Buffer.from(JSON.stringify({ ...request, pool: { name: 'nothing' } }));
    for (const status of ['invalid', 'invalid']) {
      expect(await services.runs.accept(unknown, 'tester', { once: sent('refused') })).toMatchObject({
        status,
      });
    }
    expect(await start(services, sent('refused'))).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('leave a pool as it is, and do not bring back one that was erased', async () => {
    const pool = (text: string) =>
      ({ name: 'again', format: 'csv', bytes: Buffer.from(`id,score\nA,${text}\n`) }) as const;
    const put = (text: string, key: string) =>
      services.pools.put(pool(text), 'tester', {
        once: sent(key, { operation: 'PUT x', body: pool(text).bytes }),
      });
    const first = await put('1', 'p1');
    expect(first).toMatchObject({ status: 'stored', isNew: true });
    expect(await put('2', 'p2')).toMatchObject({ status: 'stored', isNew: true });
    expect(await put('2', 'p3')).toMatchObject({ status: 'stored', isNew: false });
    expect(await put('1', 'p1')).toMatchObject({
      status: 'stored',
      isNew: true,
      pool: { versions: [{}, {}] },
    });
    expect(await put('2', 'p1')).toEqual({ status: 'key-reused' });
    await services.pools.erase('again', 'custodian');
    expect(await put('1', 'p1')).toEqual({ status: 'erased' });
    expect(await services.pools.find('again')).toMatchObject({ erased: expect.any(String) as string });
  });

  test('give the version of a rule set that they had put', async () => {
    const put = (size: number, key: string) => {
      const bytes = Buffer.from(JSON.stringify({ id: 'again', size, rules: [] }));
      const once = sent(key, { operation: 'PUT y', body: bytes });
      return services.ruleSets.put('again', bytes, 'tester', { once });
    };
    const first = await put(1, 'r1');
    expect(first).toMatchObject({ status: 'stored', isNew: true, ruleSet: { version: 1 } });
    expect(await put(2, 'r2')).toMatchObject({ ruleSet: { version: 2 } });
    expect(await put(1, 'r1')).toEqual(first);
    expect(await put(2, 'r1')).toEqual({ status: 'key-reused' });
  });
});

describeStores('notes of requests', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await worldIn(await kind.makePlace());
    await world.putPool('small', smallPool());
    await world.putRules('small', smallRules);
  }, 60_000);
  afterAll(() => world.close());

  test('stand with what was done, or neither does', async () => {
    const { store, threads } = world;
    const died = acceptRun(
      store,
      threads,
      '0',
      toReadRequest(runRequestSchema.parse(request)),
      'tester',
      () => Promise.reject(new Error('as the test wants it')),
    );
    await expect(died).rejects.toThrow('as the test wants it');
    expect(await store.db.selectFrom('run').select('id').execute()).toEqual([]);
  });

  test('hold neither key nor body, and go after a day', async () => {
    const { store } = world;
    const once = sent('secret key', { body: Buffer.from('a body') });
    const sealed = await sealRequest(store, once);
    const { vault: own } = store;
    const noted = { subject: 'x', version: null, is_new: true };
    await store.db.transaction().execute((trx) => recordRequest({ trx, vault: own }, sealed, noted));
    const row = await store.db.selectFrom('idempotency').selectAll().executeTakeFirstOrThrow();
    expect([row.id, row.body]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), sealed.body]);
    // Nobody without the key of rule sets knows the body again.
    const vault = await openVault(path('keys'));
    await vault.makeKey('rule-sets');
    expect((await sealRequest({ ...store, vault }, once)).body).not.toBe(sealed.body);
    await forgetRequests(store);
    expect(await findRecorded(store, sealed)).toMatchObject({ subject: 'x' });
    // Who can write to the table cannot have another run answered for.
    await store.db.updateTable('idempotency').set({ subject: 'y' }).execute();
    await expect(findRecorded(store, sealed)).rejects.toThrow(Altered);
    await store.db.updateTable('idempotency').set({ subject: 'x' }).execute();
    const old = sql<Date>`now() - interval '25 hours'`;
    await store.db.updateTable('idempotency').set({ created_at: old }).execute();
    expect(await findRecorded(store, sealed)).toBeNull();
    await forgetRequests(store);
    expect(await store.db.selectFrom('idempotency').select('id').execute()).toEqual([]);
  });
});

describeOn(onServer, 'requests that two services get at once', (kind) => {
  test('are one run', async () => {
    const place = await kind.makePlace();
    const services = [await openCompiledServices(place, 0), await openCompiledServices(place, 0)] as const;
    await fill(services[0]);
    for (let turn = 0; turn < 10; turn += 1) {
      const answers = await Promise.all(services.map((service) => start(service, sent(`turn ${turn}`))));
      expect(new Set(answers).size, JSON.stringify(answers)).toBe(1);
    }
    const list = await services[1].runs.list({ limit: 1000 });
    expect(list === 'cursor' ? [] : list.runs).toHaveLength(10);
    // An old note gives way to a new one.
    const store = await openTestStore(place);
    await store.db
      .updateTable('idempotency')
      .set({ created_at: sql<Date>`now() - interval '25 hours'` })
      .execute();
    const answers = await Promise.all(services.map((service) => start(service, sent('turn 0'))));
    expect(new Set(answers).size).toBe(1);
    await store.close();
    await Promise.all(services.map(close));
    await place.remove();
  });
});
