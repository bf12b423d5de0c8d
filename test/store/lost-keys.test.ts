import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openCompiledServices } from '../support/compiled-services.ts';
import { embedded } from '../support/places.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';

const pool = { name: 'small', format: 'csv', bytes: Buffer.from(smallPool()) } as const;
const run = Buffer.from(JSON.stringify({ kind: 'solve', pool: { name: 'small' }, rules: { id: 'small' } }));
const id = '00000000-0000-4000-8000-000000000000';

test('without its keys a store answers nothing, says so, and goes on where it was once they are back', async () => {
  const place = await embedded.makePlace();
  const { keys } = place.settings;
  const before = await openCompiledServices(place, 0);
  await before.pools.put(pool, null);
  await before.ruleSets.put('small', Buffer.from(JSON.stringify(smallRules)), null);
  const key = await before.journalKey();
  expect(before.fault()).toBeNull();
  await before.drain(0);
  await before.close();
  renameSync(keys, `${keys}.away`);

  const without = await openCompiledServices(place, 2);
  try {
    expect(without.fault()).toMatchObject({ code: 'keys-elsewhere' });
    const asked: readonly (() => Promise<unknown>)[] = [
      () => without.pools.put(pool, null),
      () => without.pools.list({ limit: 10 }),
      () => without.pools.find('small'),
      () => without.pools.erase('small', 'custodian'),
      () => without.ruleSets.put('small', Buffer.from(JSON.stringify(smallRules)), null),
      () => without.ruleSets.list(10, null),
      () => without.ruleSets.delete('small', 'custodian'),
      () => without.ruleSets.find('small', undefined),
      () => without.runs.accept(run, null),
      () => without.runs.list({ limit: 10 }),
      () => without.runs.find(id),
      () => without.runs.cancel(id, null),
      () => without.runs.adopt(id, 'custodian'),
      () => without.runs.result(id),
      () => without.runs.certificate(id),
      () => without.runs.record(id),
      () => without.runs.report(id, 'html'),
      () => without.runs.comparison(id, id),
      () => without.journalKey(),
    ];
    for (const ask of asked) {
      const error: unknown = await ask().catch((thrown: unknown) => thrown);
      expect([String(ask), without.problemOf(error)?.code]).toEqual([String(ask), 'keys-elsewhere']);
    }
    expect((await without.journal(0, 10)).entries).toHaveLength(2);
  } finally {
    await without.drain(0);
    await without.close();
  }

  renameSync(keys, `${keys}.other`);
  renameSync(`${keys}.away`, keys);
  const after = await openCompiledServices(place, 0);
  try {
    expect(await after.journalKey()).toBe(key);
    expect(await after.runs.accept(run, null)).toMatchObject({ status: 'accepted' });
    expect((await after.journal(0, 10)).entries.map(({ action }) => action)).toEqual([
      'pool-put',
      'rule-set-put',
      'run-accepted',
    ]);
  } finally {
    await after.drain(0);
    await after.close();
    await place.remove();
  }
});
