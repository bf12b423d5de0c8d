import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Services } from '../../src/runs/services.ts';
import { holdRuleSet, putRuleSet } from '../../src/store/rule-sets.ts';
import { openCompiledServices } from '../support/compiled-services.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import { openWorld, worldIn } from '../support/store-world.ts';
import { describeStores } from '../support/stores.ts';

const rules = (change: object = {}): Buffer => Buffer.from(JSON.stringify({ ...smallRules, ...change }));
const request = (kind = 'solve'): Buffer =>
  Buffer.from(JSON.stringify({ kind, pool: { name: 'small' }, rules: { id: 'small' } }));

/** The services on a store of their own. @param prepare - fills it before they are opened. */
const withServices = async (
  kind: Parameters<typeof openWorld>[0],
  prepare: ((world: Awaited<ReturnType<typeof openWorld>>) => Promise<void>) | null,
  use: (services: Services) => Promise<void>,
  settings: Parameters<typeof openCompiledServices>[2] = {},
): Promise<void> => {
  const place = await kind.makePlace();
  if (prepare !== null) {
    const world = await worldIn(place);
    await prepare(world);
    await world.threads.close();
    await world.store.close();
  }
  const services = await openCompiledServices(place, 0, settings);
  try {
    await use(services);
  } finally {
    await services.drain(0);
    await services.close();
    await place.remove();
  }
};

describeStores('the list of rule sets', (kind) => {
  test('opens no document, and shows no text that is long', async () => {
    await withServices(kind, null, async (services) => {
      await services.ruleSets.put(
        'small',
        rules({ title: 'A title', description: 'x'.repeat(10_000) }),
        null,
      );
      const { ruleSets, next } = await services.ruleSets.list(10, null);
      expect(next).toBeNull();
      expect(ruleSets).toMatchObject([{ id: 'small', version: 1, title: 'A title', size: 5 }]);
      const { description } = ruleSets[0]!;
      expect(description).toHaveLength(500);
      expect(description!.endsWith('x…')).toBe(true);
    });
  });

  test('comes page after page, the latest version of each', async () => {
    await withServices(kind, null, async (services) => {
      for (const id of ['c', 'a', 'b', 'd', 'a']) {
        await services.ruleSets.put(id, rules({ title: `${Math.random()}` }), null);
      }
      const found: string[] = [];
      for (let after: string | null = null, turns = 0; turns === 0 || after !== null; turns += 1) {
        const page: Awaited<ReturnType<Services['ruleSets']['list']>> = await services.ruleSets.list(
          2,
          after,
        );
        expect(page.ruleSets.length).toBeLessThanOrEqual(2);
        found.push(...page.ruleSets.map(({ id, version }) => `${id} ${version}`));
        after = page.next;
      }
      expect(found).toEqual(['a 2', 'b 1', 'c 1', 'd 1']);
    });
  });

  test('shows those too that were stored before it showed anything', async () => {
    const asBefore = async (world: Awaited<ReturnType<typeof openWorld>>): Promise<void> => {
      await world.putRules('old', { ...smallRules, title: 'An old title' });
      await putRuleSet(world.store, {
        id: 'unsound',
        hash: 'f'.repeat(64),
        document: '{"id":"unsound"}',
        summary: '',
        actor: null,
      });
      await world.store.db.updateTable('rule_set_version').set({ summary: null, bytes: null }).execute();
    };
    await withServices(kind, asBefore, async (services) => {
      const listed = async () => (await services.ruleSets.list(10, null)).ruleSets;
      for (let turns = 0; (await listed())[0]!.title === null && turns < 600; turns += 1) await sleep(50);
      expect(await listed()).toMatchObject([
        { id: 'old', title: 'An old title', size: 5 },
        // One that is not sound to this program has nothing to show.
        { id: 'unsound', title: null, size: null },
      ]);
    });
  });
});

describeStores('a rule set', (kind) => {
  test('can be deleted, unless a run that is not at its end needs it', async () => {
    await withServices(kind, null, async (services) => {
      await services.pools.put({ name: 'small', format: 'csv', bytes: Buffer.from(smallPool()) }, null);
      expect(await services.ruleSets.delete('small', 'custodian')).toBeNull();
      await services.ruleSets.put('small', rules(), null);
      await services.ruleSets.put('small', rules({ title: 'Another' }), null);
      const accepted = await services.runs.accept(request(), null);
      if (accepted.status !== 'accepted') throw new Error(accepted.status);
      expect(await services.ruleSets.delete('small', 'custodian')).toEqual({ status: 'in-use' });
      expect(await services.ruleSets.find('small', 2)).not.toBeNull();
      await services.pools.erase('small', 'custodian');
      const deleted = await services.ruleSets.delete('small', 'custodian');
      expect(deleted).toMatchObject({ status: 'deleted', versions: 2 });
      expect(await services.ruleSets.delete('small', 'custodian')).toBeNull();
      expect((await services.ruleSets.list(10, null)).ruleSets).toEqual([]);
      expect(await services.ruleSets.find('small', 2)).toBeNull();
      const { entries, head } = await services.journal(0, 100);
      expect(entries.at(-1)).toMatchObject({
        action: 'rule-set-deleted',
        subject: 'small',
        actor: 'custodian',
        content: { versions: 2 },
      });
      expect(deleted).toMatchObject({ journal: head });
    });
  });

  test('that was deleted is gone for runs that used it, until the same is stored again', async () => {
    const world = await openWorld(kind);
    await world.putPool('small', smallPool());
    await world.putRules('small', smallRules);
    const run = await world.accept({ kind: 'solve', pool: { name: 'small' }, rules: { id: 'small' } });
    const worker = world.startWorker();
    await world.untilEnded(run.id);
    await worker.stop(10);
    await world.threads.close();
    await world.store.close();
    const services = await openCompiledServices(world.place, 0);
    try {
      expect(await services.runs.comparison(run.id, run.id)).toMatchObject({ status: 'given' });
      await services.ruleSets.delete('small', 'custodian');
      expect(await services.runs.comparison(run.id, run.id)).toEqual({ status: 'gone' });
      expect(await services.runs.record(run.id)).toMatchObject({ status: 'given' });
      expect(await services.runs.result(run.id)).toMatchObject({ status: 'given' });
      expect(await services.runs.accept(request(), null)).toMatchObject({
        status: 'invalid',
        issues: [{ code: 'unknown-rule-set', pointer: '/rules/id' }],
      });
      // Another one of the same id is another version: nobody takes it for the one that was.
      const other = await services.ruleSets.put('small', rules({ title: 'Another' }), null);
      expect(other).toMatchObject({ status: 'stored', isNew: true, ruleSet: { version: 2 } });
      expect(await services.runs.comparison(run.id, run.id)).toEqual({ status: 'gone' });
      const again = await services.ruleSets.put('small', rules(), null);
      expect(again).toMatchObject({ status: 'stored', isNew: true, ruleSet: { version: 1 } });
      expect(await services.runs.comparison(run.id, run.id)).toMatchObject({ status: 'given' });
    } finally {
      await services.drain(0);
      await services.close();
      await world.place.remove();
    }
  });

  test('is not there for whoever would hold it after its end', async () => {
    const world = await openWorld(kind);
    await world.putRules('small', smallRules);
    const hold = (version: number) =>
      world.store.db.transaction().execute((trx) => holdRuleSet(trx, 'small', version));
    expect([await hold(1), await hold(2)]).toEqual([true, false]);
    await world.close();
  });
});

describeStores('what is stored', (kind) => {
  const most = { pools: 2, poolBytes: 1e9, ruleSets: 2, ruleSetBytes: 1e9 };
  const pool = (name: string, candidates: number) =>
    ({ name, format: 'csv', bytes: Buffer.from(smallPool({}, candidates)) }) as const;

  test('has so many versions at most; what is there already is no more', async () => {
    await withServices(
      kind,
      null,
      async (services) => {
        for (const candidates of [20, 21]) {
          expect(await services.pools.put(pool('small', candidates), null)).toMatchObject({ isNew: true });
        }
        expect(await services.pools.put(pool('small', 22), null)).toMatchObject({
          status: 'store-full',
          detail: expect.stringMatching(/2 versions.*DELETE \/v1\/pools/) as string,
        });
        expect(await services.pools.put(pool('other', 20), null)).toMatchObject({ status: 'store-full' });
        expect(await services.pools.put(pool('small', 20), null)).toMatchObject({ isNew: false });
        await services.pools.erase('small', 'custodian');
        expect(await services.pools.put(pool('other', 20), null)).toMatchObject({ isNew: true });

        for (const id of ['a', 'b']) {
          expect(await services.ruleSets.put(id, rules(), null)).toMatchObject({ isNew: true });
        }
        expect(await services.ruleSets.put('c', rules(), null)).toMatchObject({
          status: 'store-full',
          detail: expect.stringContaining('DELETE /v1/rule-sets') as string,
        });
        expect(await services.ruleSets.put('a', rules(), null)).toMatchObject({ isNew: false });
        await services.ruleSets.delete('a', 'custodian');
        expect(await services.ruleSets.put('c', rules(), null)).toMatchObject({ isNew: true });
      },
      { most },
    );
  });

  test('has so many bytes at most', async () => {
    const bytes = { ...most, poolBytes: 3000, ruleSetBytes: 1000 };
    await withServices(
      kind,
      null,
      async (services) => {
        expect(await services.pools.put(pool('small', 20), null)).toMatchObject({ isNew: true });
        expect(await services.pools.put(pool('small', 30), null)).toMatchObject({
          status: 'store-full',
          detail: expect.stringContaining('3,000 bytes') as string,
        });
        expect(await services.ruleSets.put('a', rules(), null)).toMatchObject({ isNew: true });
        expect(await services.ruleSets.put('b', rules({ description: 'x'.repeat(900) }), null)).toMatchObject(
          {
            status: 'store-full',
            detail: expect.stringContaining('1,000 bytes') as string,
          },
        );
      },
      { most: bytes },
    );
  });
});

describeStores('the list of pools', (kind) => {
  test('comes page after page, with the newest versions of each', async () => {
    await withServices(
      kind,
      async (world) => {
        for (const name of ['b', 'a', 'c', 'a']) {
          await world.putPool(name, smallPool());
          if (name === 'a')
            for (let more = 0; more < 21; more += 1) await world.putPool(name, smallPool({}, 5 + more));
        }
      },
      async (services) => {
        await services.pools.erase('b', 'custodian');
        await services.pools.put({ name: 'b', format: 'csv', bytes: Buffer.from(smallPool()) }, null);
        const found: string[] = [];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<Services['pools']['list']>> = await services.pools.list({
            limit: 1,
            cursor: cursor ?? undefined,
          });
          if (page === 'cursor') throw new Error('no cursor');
          for (const { name, erased, versions } of page.pools) {
            found.push(`${name} ${erased === null ? 'there' : 'erased'} ${versions.length}`);
          }
          cursor = page.next;
        } while (cursor !== null);
        expect(found).toEqual(['a there 20', 'b there 1', 'b erased 1', 'c there 1']);
        expect((await services.pools.find('a'))!.versions).toHaveLength(22);
        for (const wrong of ['', 'nonsense', Buffer.from('pool:1').toString('base64url')]) {
          expect(await services.pools.list({ limit: 1, cursor: wrong })).toBe('cursor');
        }
        const unknown = Buffer.from('pool:00000000-0000-4000-8000-000000000000').toString('base64url');
        expect(await services.pools.list({ limit: 1, cursor: unknown })).toBe('cursor');
      },
    );
  });
});
