import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { cancelRun } from '../../src/runs/cancel-run.ts';
import { readOutputOfRun, readRecordOfRun } from '../../src/runs/read-run.ts';
import type { RunWorker } from '../../src/runs/worker.ts';
import { leaseJob } from '../../src/store/leases.ts';
import type { RunThreads } from '../../src/threads/run-threads.ts';
import { publicJournalKey } from '../../src/store/journal.ts';
import { journalIn } from '../support/journal-of.ts';
import { batchHere, lasting, solvedHere } from '../support/own-answers.ts';
import { openJobs } from '../support/open-jobs.ts';
import { describeStores } from '../support/stores.ts';
import { openWorld, testProgram, type RequestBody, type World } from '../support/store-world.ts';
import { noise, smallBatch, smallPool, smallRules, untilAborted } from '../support/small-pool.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const about = { pool: { name: 'small' }, rules: { id: 'small' } } as const;
const inputs = {
  pool: { as: 'csv', bytes: Buffer.from(smallPool()) },
  rules: { as: 'value', value: smallRules },
} as const;

describeStores('runs', (kind) => {
  let world: World;
  let worker: RunWorker | null = null;
  beforeAll(async () => {
    world = await openWorld(kind);
    await world.putPool('small', smallPool());
    await world.putRules('small', smallRules);
  });
  afterAll(() => world.close());
  afterEach(async () => {
    // Jobs of a batch that has ended are released, one after the other.
    if (worker !== null)
      await world.until(async () => (await openJobs(world.store.db)) === 0, 'the end of all jobs');
    await worker?.stop(0);
    worker = null;
    // Nothing is left in the queue for the next test.
    expect(await leaseJob(world.store.db, world.store.queue, crypto.randomUUID())).toBeNull();
  });

  const result = async (id: string): Promise<Buffer> => {
    const given = await readOutputOfRun(world.store, id, 'result');
    if (given.status !== 'given') throw new Error(given.status);
    return given.value;
  };
  const resultOf = async (id: string) =>
    JSON.parse((await result(id)).toString()) as Readonly<Record<string, unknown>>;
  const cancel = (id: string) => cancelRun(world.store, id, 'canceller', 0, testProgram);
  const actionsOn = async (id: string): Promise<readonly string[]> =>
    (await journalIn(world.store.db))
      .filter(({ subject }) => subject === id)
      .map(({ actor, action, content }) =>
        [actor, action, content['status'] ?? content['kind']].filter((word) => word !== undefined).join(' '),
      );

  test.each(['solve', 'explain'] as const)('%s: accepted and done, as the panel does it', async (of) => {
    const run = await world.accept({ kind: of, ...about });
    expect(run).toMatchObject({ status: 'queued', kind: of, total: 0, started_at: null });
    worker = world.startWorker();
    const done = await world.untilEnded(run.id);
    const own = await solvedHere({ kind: of, ...inputs, about: null, options: null });
    expect(done).toMatchObject({ status: 'done', outcome: 'selected', objective: own.objective });
    expect(lasting(await result(run.id))).toEqual(lasting(own.result));
    const certificate = await readOutputOfRun(world.store, run.id, 'certificate');
    expect(certificate.status === 'given' && certificate.value.toString()).toBe(own.certificate);
    const record = await readRecordOfRun(world.store, run.id);
    if (record.status !== 'given') throw new Error(record.status);
    const { journal, ...rest } = JSON.parse(record.value) as Readonly<Record<string, unknown>>;
    expect(rest).toEqual(JSON.parse(own.record!));
    expect(await actionsOn(run.id)).toEqual([`tester run-accepted ${of}`, 'tester run-ended done']);
    const ended = (await journalIn(world.store.db)).find(
      ({ subject, action }) => subject === run.id && action === 'run-ended',
    );
    const key = await publicJournalKey(world.store.vault);
    expect(journal).toEqual({ sequence: ended!.sequence, head: ended!.hash, key });
  });

  test('what-if: accepted and done, as the panel does it', async () => {
    const run = await world.accept({ kind: 'what-if', ...about, ...smallBatch });
    expect(run).toMatchObject({ status: 'queued', total: 64, done: 0 });
    worker = world.startWorker(2);
    const done = await world.untilEnded(run.id);
    expect(done).toMatchObject({ status: 'done', outcome: 'complete', done: 64 });
    const own = await batchHere({ kind: 'what-if', ...inputs, asked: smallBatch });
    expect((await result(run.id)).toString()).toBe(own);
    expect(await readOutputOfRun(world.store, run.id, 'certificate')).toEqual({ status: 'none' });
    expect(await readRecordOfRun(world.store, run.id)).toEqual({ status: 'none' });
    const left = await world.store.db.selectFrom('run_part').select('position').execute();
    expect(left).toEqual([]);
  });

  test('what is not there, or would not do, is refused before it is accepted', async () => {
    const missing: RequestBody = { kind: 'solve', pool: { name: 'none' }, rules: { id: 'none' } };
    await expect(world.accept(missing)).rejects.toThrow(/unknown-pool.*unknown-rule-set/);
    const later: RequestBody = { kind: 'solve', pool: { name: 'small', version: 9 }, rules: about.rules };
    await expect(world.accept(later)).rejects.toThrow(/unknown-version/);
    const shipped = { id: 'a-res-79-325-baseline', version: 1 };
    await expect(world.accept({ kind: 'solve', ...about, rules: shipped })).rejects.toThrow(
      /unknown-version/,
    );
    const nobody: RequestBody = { kind: 'explain', ...about, about: { candidates: ['nobody'] } };
    await expect(world.accept(nobody)).rejects.toThrow(/about/);
  });

  test('one that nobody has begun is cancelled at once', async () => {
    const run = await world.accept({ kind: 'solve', ...about });
    expect(await cancel(run.id)).toMatchObject({ status: 'cancelled', outcome: null, started_at: null });
    expect(await cancel(run.id)).toBe('ended');
    expect(await cancel(crypto.randomUUID())).toBeNull();
    worker = world.startWorker();
    expect(await readOutputOfRun(world.store, run.id, 'result')).toEqual({ status: 'none' });
    expect(await actionsOn(run.id)).toEqual([
      ...['tester run-accepted solve', 'canceller run-cancelled', 'canceller run-ended cancelled'],
    ]);
    // The job that is left has somebody who takes it, and does nothing.
    const next = await world.accept({ kind: 'solve', ...about });
    expect((await world.untilEnded(next.id)).status).toBe('done');
  });

  test('one that searches reports how far it is, and cancelled gives what it has', async () => {
    const slow: RunThreads = {
      ...world.threads,
      solve: async (input, how = {}) => {
        how.onProgress?.({ incumbent: 7, bound: 9 });
        await untilAborted(how.finishNow);
        return world.threads.solve(input, how);
      },
    };
    const run = await world.accept({ kind: 'solve', ...about });
    worker = world.startWorker(1, undefined, slow);
    await world.until(async () => (await world.find(run.id)).incumbent === 7, 'progress');
    expect(await world.find(run.id)).toMatchObject({ status: 'running', incumbent: 7, bound: 9 });
    expect(await cancel(run.id)).toMatchObject({ status: 'running' });
    expect(await world.untilEnded(run.id)).toMatchObject({ status: 'cancelled', outcome: 'stopped' });
    expect(await resultOf(run.id)).toMatchObject({ outcome: 'stopped' });
    expect(await readOutputOfRun(world.store, run.id, 'certificate')).toEqual({ status: 'none' });
  });

  test('a batch that is cancelled in the middle keeps the results that are there', async () => {
    const slow = chunkAfterChunk(async (from, finishNow) => {
      if (from > 0) await untilAborted(finishNow);
    });
    const run = await world.accept({ kind: 'what-if', ...about, ...noise(100) });
    worker = world.startWorker(2, undefined, slow);
    await world.until(async () => (await world.find(run.id)).done === 25, 'the first scenarios');
    await cancel(run.id);
    expect(await world.untilEnded(run.id)).toMatchObject({ status: 'cancelled', outcome: 'interrupted' });
    const { counts, results, status } = await resultOf(run.id);
    expect(status).toBe('interrupted');
    expect(counts).toMatchObject({ planned: 100, missing: 75 });
    const ids = (results as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => `draws/${index + 1}`));
  });

  test('a batch whose time is over gives the results that are there', async () => {
    const slow = chunkAfterChunk((from) =>
      from === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, 700)),
    );
    const run = await world.accept({
      kind: 'what-if',
      ...about,
      ...noise(150),
      options: { totalTimeLimit: 0.5 },
    });
    worker = world.startWorker(1, undefined, slow);
    expect(await world.untilEnded(run.id)).toMatchObject({ status: 'done', outcome: 'time-limit' });
    const { counts, status } = await resultOf(run.id);
    expect(status).toBe('time-limit');
    const { missing } = counts as { readonly missing: number };
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(150);
  });

  /** Threads that wait before each chunk of a batch. */
  const chunkAfterChunk = (
    before: (from: number, finishNow: AbortSignal | undefined) => Promise<void>,
  ): RunThreads => ({
    ...world.threads,
    tasks: async (run, load, from, to, how = {}) => {
      await before(from, how.finishNow);
      return world.threads.tasks(run, load, from, to, how);
    },
  });
});
