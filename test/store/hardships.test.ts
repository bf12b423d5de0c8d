import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptRun } from '../../src/runs/adopt-run.ts';
import { cancelRun } from '../../src/runs/cancel-run.ts';
import { deleteExpired } from '../../src/runs/maintenance.ts';
import { executorOf, isLostConnection } from '../../src/store/database.ts';
import { requeueStray, leaseJob, heartbeat } from '../../src/store/leases.ts';
import { markStarted } from '../../src/store/runs.ts';
import { openCompiledServices } from '../support/compiled-services.ts';
import { onServer } from '../support/places.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import { openWorld, testProgram, type World } from '../support/store-world.ts';
import { describeOn, describeStores } from '../support/stores.ts';

const about = { pool: { name: 'small' }, rules: { id: 'small' } } as const;

describeStores('hardships', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    await world.putPool('small', smallPool());
    await world.putRules('small', smallRules);
  }, 60_000);
  afterAll(() => world.close());

  test('a job whose lease nobody knows of goes back after a while, and those that are known stay', async () => {
    const { db, queue } = world.store;
    const id = randomUUID();
    await heartbeat(db, { id, host: 'here', program: testProgram });
    const runs = [
      await world.accept({ kind: 'solve', ...about }),
      await world.accept({ kind: 'solve', ...about }),
    ];
    const [known, lost] = [(await leaseJob(db, queue, id))!, (await leaseJob(db, queue, id))!];
    await requeueStray(db, queue, id, [known.id], 30);
    expect(await leaseJob(db, queue, id)).toBeNull();
    await requeueStray(db, queue, id, [known.id], 0);
    expect(await leaseJob(db, queue, id)).toEqual(lost);
    const worker = world.startWorker();
    await requeueStray(db, queue, id, [], 0);
    for (const run of runs) expect((await world.untilEnded(run.id)).status).toBe('done');
    await worker.stop(0);
  });

  test('a run whose result has expired is not adopted', async () => {
    const run = await world.accept({ kind: 'solve', ...about });
    const worker = world.startWorker();
    await world.untilEnded(run.id);
    await worker.stop(0);
    await world.store.db
      .updateTable('run')
      .set({ expires_at: sql<Date>`now() - interval '1 day'` })
      .where('id', '=', run.id)
      .execute();
    await deleteExpired(world.store);
    expect(await adoptRun(world.store, world.threads, run.id, 'custodian')).toEqual({
      status: 'not-adoptable',
    });
  });

  test('a run that a former version has left can be cancelled', async () => {
    const run = await world.accept({ kind: 'what-if', ...about, noise: [draws] }, '0.0.1-former');
    await markStarted(world.store.db, run.id);
    expect(await cancelRun(world.store, run.id, null, 0, testProgram)).toMatchObject({ status: 'cancelled' });
  });

  test('statements that fail half way leave nothing behind', async () => {
    const executor = executorOf(world.store.db);
    await expect(executor.executeSql('begin; select 1; select nothing_of_this_name()')).rejects.toThrow();
    expect((await executor.executeSql('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});

const draws = { id: 'draws', spread: 1, draws: 30, seed: 'hardships' };

describeOn(onServer, 'hardships', (kind) => {
  test('a connection that breaks within a transaction is an error like others, and the next one is sound', async () => {
    const world = await openWorld(kind);
    const { db } = world.store;
    const broken = db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ readonly pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(db);
      await sleep(100);
      await trx.selectFrom('run').select('id').execute();
    });
    await expect(broken).rejects.toSatisfy(isLostConnection);
    expect(await db.selectFrom('run').select('id').execute()).toEqual([]);
    await world.close();
  });

  test('with other keys than the database was begun with nothing is changed, and no run is done', async () => {
    const world = await openWorld(kind);
    await world.putPool('small', smallPool());
    const keys = mkdtempSync(join(tmpdir(), 'slate-other-keys-'));
    const elsewhere = { ...world.place, settings: { ...world.place.settings, keys } };
    const services = await openCompiledServices(elsewhere, 1);
    const pool = { name: 'other', format: 'csv', bytes: Buffer.from(smallPool()) } as const;
    const why = async (act: () => Promise<unknown>) =>
      services.problemOf(await act().catch((error: unknown) => error))?.code;
    expect(await why(() => services.pools.put(pool, null))).toBe('keys-elsewhere');
    expect(await why(() => services.pools.erase('small', 'custodian'))).toBe('keys-elsewhere');
    expect((await services.journal(0, 10)).entries).toHaveLength(1);
    await services.drain(0);
    await services.close();
    await world.close();
  });
});
