import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openCompiledKeeping } from '../support/compiled-keeping.ts';
import { embedded } from '../support/places.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';

test('without the keys nothing opens, and what needs none goes on', async () => {
  const place = await embedded.makePlace();
  const pool = { name: 'small', format: 'csv', bytes: Buffer.from(smallPool()) } as const;
  const before = await openCompiledKeeping(place, 0);
  await before.pools.put(pool, null);
  await before.ruleSets.put('small', Buffer.from(JSON.stringify(smallRules)), null);
  await before.rest(0);
  await before.close();
  rmSync(place.settings.keys, { recursive: true });

  const after = await openCompiledKeeping(place, 0);
  try {
    expect(await after.ruleSets.list(10, null)).toMatchObject({
      ruleSets: [{ id: 'small', version: 1, title: null, size: null }],
    });
    expect(await after.pools.put(pool, null)).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'unknown-pool', document: 'pool' }],
    });
    expect(await after.pools.list({ limit: 10 })).toMatchObject({ pools: [{ name: 'small', erased: null }] });
    expect(await after.pools.erase('small', 'custodian')).toMatchObject({
      ...{ status: 'erased', erasure: { pool: 'small', runs: 0 } },
    });
    expect(await after.pools.put(pool, null)).toMatchObject({ status: 'kept', isNew: true });
    expect((await after.journal(0, 10)).entries.map(({ action }) => action)).toEqual([
      'pool-put',
      'rule-set-put',
      'pool-erased',
      'pool-put',
    ]);
  } finally {
    await after.rest(0);
    await after.close();
    await place.remove();
  }
});
