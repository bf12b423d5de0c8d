import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Services, RunQuery } from '../../src/runs/services.ts';
import type { RunDocument } from '../../src/run-kinds/run-schema.ts';
import { openCompiledServices } from '../support/compiled-services.ts';
import { filters, insertManyRuns } from '../support/many-runs.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import type { Place } from '../support/places.ts';
import { describeStores } from '../support/stores.ts';
import { openTestStore } from '../support/store-world.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const runs = 700;

describeStores('lists of runs', (kind) => {
  let [place, services]: [Place | null, Services | null] = [null, null];
  beforeAll(async () => {
    place = await kind.makePlace();
    const store = await openTestStore(place);
    await insertManyRuns(store, runs);
    await store.close();
    services = await openCompiledServices(place, 0);
    await services.pools.put({ name: 'small', format: 'csv', bytes: Buffer.from(smallPool()) }, null);
    await services.ruleSets.put('small', Buffer.from(JSON.stringify(smallRules)), null);
  });
  afterAll(async () => {
    await services?.drain(0);
    await services?.close();
    await place?.remove();
  });

  /** All pages, one after the other. @param between - what happens before each next one. */
  const all = async (
    query: RunQuery,
    between: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<readonly RunDocument[]> => {
    const found: RunDocument[] = [];
    let cursor: string | undefined;
    for (;;) {
      const page = await services!.runs.list({ ...query, cursor });
      if (page === 'cursor') throw new Error('the cursor is none');
      expect(page.runs.length).toBeLessThanOrEqual(query.limit);
      found.push(...page.runs);
      if (page.next === null) return found;
      expect(page.runs).toHaveLength(query.limit);
      cursor = page.next;
      await between();
    }
  };

  test('are complete and without a run twice, however they are narrowed and whatever their pages are', async () => {
    const everything = await all({ limit: 1000 });
    expect(everything).toHaveLength(runs);
    expect(everything.map(({ objective }) => objective)).toEqual(
      Array.from({ length: runs }, (_, index) => runs - index),
    );
    for (const filter of filters) {
      const { status, kind: of, pool, rules, outcome, adopted } = filter as Partial<RunQuery>;
      const wanted = everything.filter(
        (run) =>
          (status === undefined || run.status === status) &&
          (of === undefined || run.kind === of) &&
          (pool === undefined || run.pool.name === pool) &&
          (rules === undefined || run.rules.id === rules) &&
          (outcome === undefined || run.outcome === outcome) &&
          (adopted === undefined || (run.adopted !== null) === adopted),
      );
      expect([filter, wanted.length > 0]).toEqual([filter, pool !== 'none-of-this-name']);
      for (const limit of [1000, wanted.length || 1, 37]) {
        const found = await all({ ...filter, limit });
        expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      }
    }
  });

  test('stay as they were for whoever turns the pages while new runs arrive', async () => {
    const before = await all({ limit: 1000 });
    const accept = () =>
      services!.runs.accept(
        Buffer.from('{"kind":"solve","pool":{"name":"small"},"rules":{"id":"small"}}'),
        null,
      );
    const found = await all({ limit: 100 }, accept);
    expect(found.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await all({ limit: 1000 })).toHaveLength(runs + 7 - (runs % 100 === 0 ? 1 : 0));
  });

  test('have no page for what is no cursor', async () => {
    for (const cursor of ['', 'nonsense', 'cnVuOg', '../..', 'cnVuOjFlOQ']) {
      expect(await services!.runs.list({ limit: 10, cursor })).toBe('cursor');
    }
    expect(await services!.runs.find('no-id')).toBeNull();
  });
});
