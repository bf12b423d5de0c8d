import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  erasePool,
  findPool,
  listPools,
  readPoolContent,
  type PoolVersionRow,
} from '../../src/store/pools.ts';
import { listRuleSets, readRuleSetDocument, versionsOfRuleSet } from '../../src/store/rule-sets.ts';
import { KeyMissing, sha256Of } from '../../src/store/vault.ts';
import { describeStores } from '../support/stores.ts';
import { openTestStore, openWorld, type World } from '../support/store-world.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const referenceTo = ({ id, pool_id: pool, sha256 }: PoolVersionRow) => ({ id, pool, sha256 });

describeStores('pools and rule sets', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  const versions = async (name: string): Promise<readonly number[] | undefined> =>
    (await findPool(world.store, name))?.versions.map(({ version }) => version);

  test('other bytes are another version, the same bytes are the same one', async () => {
    const [first, second] = [smallPool(), smallPool({}, 41)];
    expect(await world.putPool('versions', first)).toMatchObject({ isNew: true });
    expect(await world.putPool('versions', second)).toMatchObject({ isNew: true });
    expect(await world.putPool('versions', first)).toMatchObject({ isNew: false });
    expect(await versions('versions')).toEqual([2, 1]);
    const stored = (await findPool(world.store, 'versions'))!;
    expect(stored.versions[0]).toMatchObject({ candidates: 41, bytes: second.length, created_by: 'tester' });
    expect(stored.versions[0]!.sha256).toBe(sha256Of(second));
    const content = await readPoolContent(world.store, referenceTo(stored.versions[1]!));
    expect(content?.toString('utf8')).toBe(first);
  });

  test('other bytes of the same candidates are another version with the same hash', async () => {
    await world.putPool('spelling', smallPool());
    await world.putPool('spelling', smallPool().replaceAll('\n', '\r\n'));
    const [second, first] = (await findPool(world.store, 'spelling'))!.versions;
    expect(second!.version).toBe(2);
    expect(second!.hash).toBe(first!.hash);
  });

  test('many who put at once get versions without a gap', async () => {
    const sizes = [40, 41, 42, 43, 40, 41, 42, 43];
    const put = await Promise.all(sizes.map((size) => world.putPool('at-once', smallPool({}, size))));
    expect(put.filter(({ isNew }) => isNew)).toHaveLength(4);
    expect(await versions('at-once')).toEqual([4, 3, 2, 1]);
  });

  test('a pool whose key is gone takes nothing, old or new, until it is erased and put anew', async () => {
    const { store } = world;
    await world.putPool('restored', smallPool());
    await store.vault.destroyKey((await findPool(store, 'restored'))!.pool.id);
    await expect(world.putPool('restored', smallPool())).rejects.toThrow(KeyMissing);
    await expect(world.putPool('restored', smallPool({}, 41))).rejects.toThrow(KeyMissing);
    expect(await erasePool(store, 'restored', 'custodian')).toMatchObject({ runs: 0 });
    expect(await world.putPool('restored', smallPool())).toMatchObject({ isNew: true });
  });

  test('an erased pool can be put anew, under another key, and both are listed', async () => {
    await world.putPool('again', smallPool());
    const before = (await findPool(world.store, 'again'))!;
    expect(await erasePool(world.store, 'again', 'custodian')).toMatchObject({ runs: 0 });
    expect(await erasePool(world.store, 'again', 'custodian')).toBeNull();
    expect(await erasePool(world.store, 'never-there', 'custodian')).toBeNull();
    expect((await findPool(world.store, 'again'))?.pool.erased_at).toBeInstanceOf(Date);
    expect(await readPoolContent(world.store, referenceTo(before.versions[0]!))).toBeNull();
    await expect(
      world.store.vault.seal(before.pool.id, { is: 'pool-version', id: '1' }, 'text'),
    ).rejects.toThrow(KeyMissing);
    expect(await world.putPool('again', smallPool())).toMatchObject({ isNew: true });
    const after = (await findPool(world.store, 'again'))!;
    expect(after.pool.id).not.toBe(before.pool.id);
    expect(after.pool.erased_at).toBeNull();
    expect(after.versions).toMatchObject([{ version: 1, sha256: before.versions[0]!.sha256 }]);
    const listed = (await listPools(world.store, 100, null))!.filter(({ pool }) => pool.name === 'again');
    expect(listed.map(({ pool }) => pool.erased_at === null)).toEqual([true, false]);
  });

  test('rule sets have versions by their content', async () => {
    const other = { ...smallRules, title: 'Another title' };
    expect(await world.putRules('small', smallRules)).toMatchObject({ isNew: true, row: { version: 1 } });
    expect(await world.putRules('small', other)).toMatchObject({ isNew: true, row: { version: 2 } });
    expect(await world.putRules('small', smallRules)).toMatchObject({ isNew: false, row: { version: 1 } });
    const put = [1, 2, 3, 1, 2, 3].map((size) =>
      world.putRules('at-once', { ...smallRules, title: `${size}` }),
    );
    await Promise.all(put);
    expect((await versionsOfRuleSet(world.store, 'at-once')).map(({ version }) => version)).toEqual([
      3, 2, 1,
    ]);
    const listed = await listRuleSets(world.store, 10, null);
    expect(listed.map(({ row: { id, version } }) => `${id} ${version}`)).toEqual(['at-once 3', 'small 2']);
    const document = await readRuleSetDocument(world.store, 'small', 2);
    expect(JSON.parse(document!.toString('utf8'))).toMatchObject({ title: 'Another title' });
    expect(await readRuleSetDocument(world.store, 'small', 3)).toBeNull();
  });
});

describeStores('opening', (kind) => {
  test('several at once, where there was nothing, find the same store', async () => {
    const place = await kind.makePlace();
    const all = await Promise.allSettled([1, 2, 3, 4].map(() => openTestStore(place)));
    const opened = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    await Promise.all(opened.map((store) => store.close()));
    await place.remove();
    // One process has the embedded database; a server is everybody's.
    const alone = place.settings.databaseUrl === '';
    expect(refused.map(({ message }) => message)).toEqual(alone ? Array(3).fill('the store is held') : []);
    expect(opened).toHaveLength(alone ? 1 : 4);
  });
});
