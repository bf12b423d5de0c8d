import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cancelRun } from '../../src/runs/cancel-run.ts';
import { doJob, type JobContext } from '../../src/runs/do-job.ts';
import { readOutputOfRun } from '../../src/runs/read-run.ts';
import { recover } from '../../src/runs/maintenance.ts';
import { requeueJob, requeueOrphaned, leaseJob, heartbeat } from '../../src/store/leases.ts';
import { mostRetries, type TakenJob } from '../../src/store/queue.ts';
import { markStarted } from '../../src/store/runs.ts';
import type { RunThreads } from '../../src/threads/run-threads.ts';
import { journalIn } from '../support/journal-of.ts';
import { batchHere } from '../support/own-answers.ts';
import { embedded, onServer, type KindOfStore } from '../support/places.ts';
import { describeOn, describeStores } from '../support/stores.ts';
import { openTestStore, openWorld, testProgram, worldIn, type World } from '../support/store-world.ts';
import { noise, smallPool, smallRules, untilAborted } from '../support/small-pool.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const about = { pool: { name: 'small' }, rules: { id: 'small' } } as const;
const otherProgram = '0.0.1-other';
const calm = { finishNow: new AbortController().signal, shutdown: new AbortController().signal };

const doToTheEnd = async (...job: Parameters<typeof doJob>): Promise<void> => (await doJob(...job))();

const prepare = async (world: World): Promise<World> => {
  await world.putPool('small', smallPool());
  await world.putRules('small', smallRules);
  return world;
};

describeStores('jobs', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await prepare(await openWorld(kind));
  });
  afterAll(() => world.close());

  const context = (): JobContext => ({ store: world.store, threads: world.threads, retentionDays: 0 });
  const lease = async (): Promise<TakenJob> => {
    const taken = await leaseJob(world.store.db, world.store.queue, randomUUID());
    if (taken === null) throw new Error('nothing is in the queue');
    return taken;
  };
  const requeue = () => requeueOrphaned(world.store.db, world.store.queue, testProgram, 10);
  const resultOf = async (id: string): Promise<string> => {
    const given = await readOutputOfRun(world.store, id, 'result');
    return given.status === 'given' ? given.value.toString() : given.status;
  };
  const endsOf = async (id: string): Promise<number> =>
    (await journalIn(world.store.db)).filter(
      ({ subject, action }) => subject === id && action === 'run-ended',
    ).length;

  test('one whose worker has ended is done by another, and what the ended one still brings changes nothing', async () => {
    const run = await world.accept({ kind: 'solve', ...about });
    const ended = await lease();
    expect(await leaseJob(world.store.db, world.store.queue, randomUUID())).toBeNull();
    expect(await requeue()).toEqual([run.id]);
    expect(await requeue()).toEqual([]);
    const again = await lease();
    expect(again).toEqual(ended);
    await doToTheEnd(context(), again, calm);
    const result = await resultOf(run.id);
    await doToTheEnd(context(), ended, calm);
    expect(await resultOf(run.id)).toBe(result);
    expect(await endsOf(run.id)).toBe(1);
    expect(await world.find(run.id)).toMatchObject({ status: 'done', outcome: 'selected' });
  });

  test('parts of a batch that are done twice count once', async () => {
    const run = await world.accept({ kind: 'what-if', ...about, ...noise(60) });
    const parts = [await lease(), await lease(), await lease()];
    await doToTheEnd(context(), parts[0]!, calm);
    const { done } = await world.find(run.id);
    await Promise.all([parts[0]!, parts[1]!, parts[1]!].map((part) => doToTheEnd(context(), part, calm)));
    expect(done).toBeLessThan((await world.find(run.id)).done);
    await doToTheEnd(context(), parts[2]!, calm);
    expect(await world.find(run.id)).toMatchObject({ done: 60, closing: 'complete' });
    const finish = await lease();
    expect(finish.job.do).toBe('finish');
    await Promise.all([1, 2].map(() => doToTheEnd(context(), finish, calm)));
    expect(await endsOf(run.id)).toBe(1);
    const pool = { as: 'csv', bytes: Buffer.from(smallPool()) } as const;
    const own = await batchHere({
      kind: 'what-if',
      pool,
      rules: { as: 'value', value: smallRules },
      asked: noise(60),
    });
    expect(await resultOf(run.id)).toBe(own);
  });

  test('one that its workers die of ends its run as failed', async () => {
    const run = await world.accept({ kind: 'solve', ...about });
    for (let deaths = 1; deaths <= mostRetries + 1; deaths += 1) {
      expect(await lease()).toMatchObject({ job: { run: run.id }, isDeadLetter: false });
      expect(await requeue()).toEqual([run.id]);
    }
    expect(await lease()).toMatchObject({ job: { run: run.id }, isDeadLetter: true });
    await requeue();
    const worker = world.startWorker();
    expect(await world.untilEnded(run.id)).toMatchObject({ status: 'failed', outcome: null });
    await worker.stop(0);
    expect((await world.find(run.id)).failure).toMatch(/died/);
    expect(await resultOf(run.id)).toBe('none');
  });

  test('one that throws is tried a few times, and nothing of the error is reported', async () => {
    let tries = 0;
    const broken: RunThreads = {
      ...world.threads,
      solve: () => {
        tries += 1;
        return Promise.reject(new Error('zq7X is in the pool'));
      },
    };
    const run = await world.accept({ kind: 'solve', ...about });
    const worker = world.startWorker(1, undefined, broken);
    expect((await world.untilEnded(run.id)).status).toBe('failed');
    await worker.stop(0);
    expect(tries).toBe(5);
    expect(world.logged.filter((line) => line.includes(run.id))).toHaveLength(5);
    expect(world.logged.join()).not.toContain('zq7X');
  });

  test('workers that leave may do so as often as they like', async () => {
    const run = await world.accept({ kind: 'solve', ...about });
    for (let times = 1; times <= 8; times += 1) {
      await requeueJob(world.store.db, world.store.queue, await lease());
    }
    const waitingThreads: RunThreads = {
      ...world.threads,
      solve: async (input, how = {}) => {
        await untilAborted(how.finishNow);
        return world.threads.solve(input, how);
      },
    };
    const leaving = world.startWorker(1, undefined, waitingThreads);
    await world.until(async () => (await world.find(run.id)).status === 'running', 'the worker');
    await leaving.stop(0.1);
    expect(await world.find(run.id)).toMatchObject({ status: 'running', outcome: null });
    const worker = world.startWorker();
    expect((await world.untilEnded(run.id)).status).toBe('done');
    await worker.stop(0);
  });

  test('two workers share a batch, and a single run does not wait for its end', async () => {
    // So that the batch is there for longer than anything else.
    const slow: RunThreads = {
      ...world.threads,
      tasks: async (...asked) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return world.threads.tasks(...asked);
      },
    };
    const workers = [world.startWorker(1, undefined, slow), world.startWorker(1, undefined, slow)];
    const batch = await world.accept({ kind: 'what-if', ...about, ...noise(500) });
    await world.until(async () => (await world.find(batch.id)).done > 0, 'the first scenarios');
    const single = await world.accept({ kind: 'solve', ...about });
    expect((await world.untilEnded(single.id)).status).toBe('done');
    expect(await world.find(batch.id)).toMatchObject({ status: 'running', total: 500 });
    await world.until(async () => {
      const leases = await world.store.db.selectFrom('lease').select('worker_id').execute();
      return new Set(leases.map(({ worker_id }) => worker_id)).size === 2;
    }, 'both workers at once');
    expect(await world.untilEnded(batch.id)).toMatchObject({ status: 'done', done: 500 });
    await Promise.all(workers.map((worker) => worker.stop(0)));
    const { results } = JSON.parse(await resultOf(batch.id)) as {
      readonly results: readonly { readonly id: string }[];
    };
    expect(results.map(({ id }) => id)).toEqual(results.map((_, index) => `draws/${index + 1}`));
    expect(results).toHaveLength(500);
    expect(await world.store.db.selectFrom('lease').select('job_id').execute()).toEqual([]);
  });
});

const forgetting = async (kind: KindOfStore) => {
  const place = await kind.makePlace();
  return { place, persistent: { ...place, remove: () => Promise.resolve() } };
};

describeOn(onServer, 'another version of the program', (kind) => {
  test('leaves jobs to workers of their version', async () => {
    const world = await prepare(await openWorld(kind));
    const run = await world.accept({ kind: 'solve', ...about });
    const other = await openTestStore(world.place, otherProgram);
    await recover(other, otherProgram);
    expect(await leaseJob(other.db, other.queue, randomUUID())).toBeNull();
    const taken = await leaseJob(world.store.db, world.store.queue, randomUUID());
    expect(taken?.job).toEqual({ do: 'solve', run: run.id });
    expect(await requeueOrphaned(other.db, other.queue, otherProgram, 0)).toEqual([]);
    expect(await world.find(run.id)).toMatchObject({ status: 'queued', program: testProgram });
    await other.close();
    await world.close();
  });
});

describeOn(embedded, 'another version of the program', (kind) => {
  test('begins anew what is there, but for what was cancelled', async () => {
    const { place, persistent } = await forgetting(kind);
    const before = await prepare(await worldIn(persistent));
    const batch = await before.accept({ kind: 'what-if', ...about, ...noise(60) });
    const context = { store: before.store, threads: before.threads, retentionDays: 0 };
    const part = (await leaseJob(before.store.db, before.store.queue, randomUUID()))!;
    await doToTheEnd(context, part, calm);
    const cancelled = await before.accept({ kind: 'what-if', ...about, ...noise(60) });
    await before.store.db.transaction().execute((trx) => markStarted(trx, cancelled.id));
    await cancelRun(before.store, cancelled.id, 'canceller', 0, testProgram);
    const solve = await before.accept({ kind: 'solve', ...about });
    expect((await before.find(batch.id)).done).toBeGreaterThan(0);
    await before.close();

    const after = await worldIn(place, otherProgram);
    await recover(after.store, otherProgram);
    expect(await after.find(batch.id)).toMatchObject({ program: otherProgram, done: 0, closing: null });
    after.startWorker(1, otherProgram);
    const end = async (id: string) => {
      const { status, outcome, program } = await after.untilEnded(id);
      return [status, outcome, program];
    };
    expect(await end(solve.id)).toEqual(['done', 'selected', otherProgram]);
    expect(await end(cancelled.id)).toEqual(['cancelled', 'interrupted', otherProgram]);
    expect(await end(batch.id)).toEqual(['done', 'complete', otherProgram]);
    await after.close();
  });
});

describeOn(embedded, 'a store whose process has ended', (kind) => {
  test('has its jobs done from the start, without a wait for signs of life', async () => {
    const { place, persistent } = await forgetting(kind);
    const before = await prepare(await worldIn(persistent));
    const run = await before.accept({ kind: 'solve', ...about });
    const ended = { id: randomUUID(), host: 'here', program: testProgram };
    await heartbeat(before.store.db, ended);
    await leaseJob(before.store.db, before.store.queue, ended.id);
    await before.close();
    const after = await worldIn(place);
    await recover(after.store, testProgram);
    expect((await leaseJob(after.store.db, after.store.queue, randomUUID()))?.job.run).toBe(run.id);
    await after.close();
  });
});
