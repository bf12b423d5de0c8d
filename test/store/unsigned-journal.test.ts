import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { nextEntry } from '../../src/journal/journal-entry.ts';
import { findRunById, readOutputOfRun, readRecordOfRun } from '../../src/runs/read-run.ts';
import { publicJournalKey } from '../../src/store/journal.ts';
import { verifyKeyring } from '../../src/store/verify-keyring.ts';
import { erasePool, findPool } from '../../src/store/pools.ts';
import { faultsOf, journalIn } from '../support/journal-of.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import { describeStores } from '../support/stores.ts';
import { openTestStore, worldIn } from '../support/store-world.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const about = { pool: { name: 'small' }, rules: { id: 'small' } } as const;

describeStores('a store from before the journal was signed', (kind) => {
  test('has its entries signed when it is opened, once, and goes on', async () => {
    const place = await kind.makePlace();
    const before = await worldIn(place);
    await before.putPool('small', smallPool());
    await before.putPool('erased', smallPool());
    await before.putRules('small', smallRules);
    const erased = (await findPool(before.store, 'erased'))!;
    await erasePool(before.store, 'erased', 'custodian');
    const worker = before.startWorker();
    const done = await before.accept({ kind: 'solve', ...about });
    await before.untilEnded(done.id);
    await worker.stop(0);
    const waiting = await before.accept({ kind: 'solve', ...about });
    await asBefore(before);
    const keys = place.settings.keys;
    // The erasure was interrupted before its key was destroyed.
    await before.store.vault.makeKey(erased.pool.id);
    await before.threads.close();
    await before.store.close();
    rmSync(join(keys, 'journal.key'));

    const after = await worldIn(place);
    const { store } = after;
    const key = await publicJournalKey(store.vault);
    const entries = await journalIn(store.db);
    expect(entries.length).toBeGreaterThan(5);
    expect(faultsOf(entries, key)).toEqual([]);
    expect(await store.vault.fingerprint(erased.pool.id)).toBeNull();
    expect((await readOutputOfRun(store, done.id, 'result')).status).toBe('given');
    expect((await readRecordOfRun(store, done.id)).status).toBe('given');
    expect((await findPool(store, 'erased'))?.pool.erased_at).toBeInstanceOf(Date);
    const again = after.startWorker();
    expect(await after.untilEnded(waiting.id)).toMatchObject({ status: 'done' });
    await again.stop(0);
    expect((await findRunById(store, waiting.id))?.history.isAltered).toBe(false);
    expect(await verifyKeyring(store.db, store.vault)).toBe(true);
    expect(await publicJournalKey(store.vault)).toBe(key);
    expect(faultsOf(await journalIn(store.db), key)).toEqual([]);
    await after.close();
  });

  test('that lost its keys, and is to go on with new ones, has another key and the same heads', async () => {
    const place = await kind.makePlace();
    const before = await worldIn(place);
    await before.putPool('small', smallPool());
    const old = await publicJournalKey(before.store.vault);
    const [entry] = await journalIn(before.store.db);
    await before.threads.close();
    await sql`delete from slate.vault`.execute(before.store.db);
    await before.store.close();
    rmSync(place.settings.keys, { recursive: true });

    const store = await openTestStore(place);
    const key = await publicJournalKey(store.vault);
    expect(key).not.toBe(old);
    expect(faultsOf(await journalIn(store.db), key, entry!.hash)).toEqual([]);
    await store.close();
    await place.remove();
  });
});

/** Takes back what entries, requests and columns did not have then. */
const asBefore = async ({ store: { db, vault } }: Awaited<ReturnType<typeof worldIn>>): Promise<void> => {
  const runs = await db.selectFrom('run').selectAll().where('status', '=', 'queued').execute();
  for (const { id, pool_id } of runs) {
    const request = JSON.stringify({ kind: 'solve', about: null, options: null });
    await db
      .updateTable('run')
      .set({ request: await vault.seal(pool_id, { is: 'request', id }, request) })
      .where('id', '=', id)
      .execute();
  }
  await sql`alter table slate.journal disable trigger user`.execute(db);
  await sql`update slate.journal set signature = null, content = content - ${[
    ...['id', 'poolId', 'poolName', 'poolVersion', 'rulesId', 'rulesVersion', 'objective', 'failure'],
  ]}::text[]`.execute(db);
  let previous = '0'.repeat(64);
  for (const entry of await journalIn(db)) {
    const { sequence, at, actor, action, subject, content } = entry;
    const { hash } = nextEntry(
      { sequence: sequence - 1, head: previous },
      { at, actor, action, subject, content },
    );
    await db.updateTable('journal').set({ previous, hash }).where('sequence', '=', entry.sequence).execute();
    previous = hash;
  }
  await sql`update slate.run r set record = regexp_replace(record, '"head": *"[0-9a-f]+"', '"head":"' || j.hash || '"')
    from slate.journal j where j.subject = r.id::text and j.action = 'run-ended'`.execute(db);
  await sql`alter table slate.journal enable trigger user`.execute(db);
  await sql`update slate.vault set journal_key = null`.execute(db);
};
