import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobAnswer } from '../../src/operations/operation.ts';
import type { Job } from '../../src/operations/run-job.ts';
import { createDispatcher, type Dispatcher, type JobReport } from '../../src/threads/dispatcher.ts';
import type { JobSettings, RequestThreadJob, ThreadPool } from '../../src/threads/thread-pool.ts';

type Begun = { readonly job: RequestThreadJob; readonly how: JobSettings; readonly end: () => void };

/** Threads that do nothing until the test ends their job, and stop at once when they are asked to. */
const idleThreads = () => {
  const begun: Begun[] = [];
  const runner: ThreadPool = {
    run: (job, how = {}) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          resolve({ status: 'done', document: job.operation });
        };
        how.clientDisconnected?.addEventListener('abort', () => {
          reject(how.clientDisconnected?.reason as Error);
        });
        how.finishNow?.addEventListener('abort', end);
        begun.push({ job, how, end });
      }),
    threads: () => 2,
    close: () => Promise.resolve(),
  };
  return { runner, begun };
};

const solveJob: Job = { operation: 'solve', source: { as: 'body', bytes: new Uint8Array() } };
const batchJob: Job = { operation: 'what-if', source: { as: 'body', bytes: new Uint8Array() } };
const settings = { threads: 2, queue: 2, queueTimeout: 60, clock: () => performance.now() };

/** Lets everything happen that is due. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const reportsOf = (dispatcher: Dispatcher): readonly JobReport[] => {
  const reports: JobReport[] = [];
  dispatcher.onReport((report) => reports.push(report));
  return reports;
};

describe('an answer in another format', () => {
  const rendered = { operation: 'solve', format: 'csv', bytes: new Uint8Array([1]), ruleSet: 'x' };
  const answering = (solved: JobAnswer, drawn: JobAnswer) => {
    const jobs: RequestThreadJob[] = [];
    const runner: ThreadPool = {
      run: (job) => {
        jobs.push(job);
        return Promise.resolve('document' in job ? drawn : solved);
      },
      threads: () => 1,
      close: () => Promise.resolve(),
    };
    return { dispatcher: createDispatcher(runner, settings), jobs };
  };
  const solved = { status: 'done', document: '{}' } as const;

  test('is drawn by a thread from the document, and only where one was asked for', async () => {
    const { dispatcher, jobs } = answering(solved, { status: 'done', document: '', rendered });
    expect(await dispatcher.dispatch({ ...solveJob, format: 'csv' })).toEqual({ ...solved, rendered });
    expect(jobs[1]).toEqual({ operation: 'solve', format: 'csv', document: '{}' });
    expect(await dispatcher.dispatch(solveJob)).toEqual(solved);
    expect(jobs).toHaveLength(3);
  });

  test('is not drawn of an answer that must not be used, or of none', async () => {
    for (const other of [
      { ...solved, disagreement: 'as the test wants it' },
      { status: 'invalid', issues: [], total: 1 },
    ] as const) {
      const { dispatcher, jobs } = answering(other, { status: 'done', document: '', rendered });
      expect(await dispatcher.dispatch({ ...solveJob, format: 'csv' })).toEqual(other);
      expect(jobs).toHaveLength(1);
    }
  });
});

describe('the line before the threads', () => {
  test('holds as many as it may, refuses the next and says when to retry', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, settings);
    const reports = reportsOf(dispatcher);
    const answers = [1, 2, 3, 4].map(() => dispatcher.dispatch(solveJob));
    await turn();
    expect(dispatcher.state()).toEqual({ waiting: 2, running: 2, threads: 2 });
    expect(dispatcher.wouldReject('solve')).toMatchObject({ reason: 'queue-full' });
    expect(await dispatcher.dispatch(solveJob)).toMatchObject({ status: 'refused', reason: 'queue-full' });
    for (let ended = 0; ended < 4; ended += 1) {
      begun[ended]!.end();
      await turn();
    }
    expect(await Promise.all(answers)).toEqual(Array(4).fill({ status: 'done', document: 'solve' }));
    expect(dispatcher.wouldReject('solve')).toBeNull();
    expect(reports.map(({ answer }) => answer.status)).toEqual(['refused', 'done', 'done', 'done', 'done']);
  });

  test('a line of no places still does what can be begun at once', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, { ...settings, queue: 0 });
    const both = [dispatcher.dispatch(solveJob), dispatcher.dispatch(solveJob)];
    await turn();
    expect(await dispatcher.dispatch(solveJob)).toMatchObject({ status: 'refused' });
    for (const { end } of begun) end();
    expect(await Promise.all(both)).toHaveLength(2);
  });

  test('who waits too long is refused so, and the thread never gets the request', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, { ...settings, threads: 1, queueTimeout: 0.02 });
    const first = dispatcher.dispatch(solveJob);
    expect(await dispatcher.dispatch(solveJob)).toMatchObject({
      status: 'refused',
      reason: 'waited-too-long',
    });
    begun[0]!.end();
    expect(await first).toMatchObject({ status: 'done' });
    expect(begun).toHaveLength(1);
  });

  test('batches leave a thread free, and single jobs pass them', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, settings);
    const batches = [dispatcher.dispatch(batchJob), dispatcher.dispatch(batchJob)];
    await turn();
    expect(begun.map(({ job }) => job.operation)).toEqual(['what-if']);
    const singles = [dispatcher.dispatch(solveJob), dispatcher.dispatch(solveJob)];
    await turn();
    expect(begun.map(({ job }) => job.operation)).toEqual(['what-if', 'solve']);
    begun[0]!.end();
    await turn();
    expect(begun.map(({ job }) => job.operation)).toEqual(['what-if', 'solve', 'solve']);
    for (let next = 1; next < 4; next += 1) {
      begun[next]!.end();
      await turn();
    }
    expect(await Promise.all([...batches, ...singles])).toHaveLength(4);
  });

  test('batches wait in half of the line, and single jobs have the other half and the free thread', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, { ...settings, queue: 4 });
    // One runs and two wait: a third would take more than half of the line.
    const batches = [1, 2, 3].map(() => dispatcher.dispatch(batchJob));
    await turn();
    expect(await dispatcher.dispatch(batchJob)).toMatchObject({ reason: 'queue-full' });
    // One runs, and two find the other half.
    const singles = [1, 2, 3].map(() => dispatcher.dispatch(solveJob));
    await turn();
    expect(await dispatcher.dispatch(solveJob)).toMatchObject({ reason: 'queue-full' });
    for (let next = 0; next < 6; next += 1) {
      begun[next]!.end();
      await turn();
    }
    expect(await Promise.all([...batches, ...singles])).toHaveLength(6);
  });

  test('who goes away while waiting or running is not waited for', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, { ...settings, threads: 1 });
    const reports = reportsOf(dispatcher);
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = dispatcher.dispatch(solveJob, { clientDisconnected: running.signal });
    const second = dispatcher.dispatch(solveJob, { clientDisconnected: waiting.signal });
    await turn();
    waiting.abort();
    await expect(second).rejects.toThrow();
    running.abort();
    await expect(first).rejects.toThrow();
    await turn();
    expect(begun).toHaveLength(1);
    expect(reports.map(({ answer }) => answer.status)).toEqual(['cancelled', 'cancelled']);
    expect(dispatcher.state()).toMatchObject({ waiting: 0, running: 0 });
  });

  test('a thread that is lost is the end of its job only', async () => {
    const failed = { status: 'thread-failed', reason: 'crashed', detail: '', at: [] } as const;
    let calls = 0;
    const runner: ThreadPool = {
      run: () => {
        calls += 1;
        return Promise.resolve(calls === 1 ? failed : { status: 'done', document: 'd' });
      },
      threads: () => 1,
      close: () => Promise.resolve(),
    };
    const dispatcher = createDispatcher(runner, settings);
    expect(await dispatcher.dispatch(solveJob)).toEqual(failed);
    expect(await dispatcher.dispatch(solveJob)).toMatchObject({ status: 'done' });
  });
});

describe('when the service is stopped', () => {
  test('nothing new is taken, and what runs and waits is finished', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, { ...settings, threads: 1 });
    const answers = [dispatcher.dispatch(solveJob), dispatcher.dispatch(solveJob)];
    await turn();
    const drained = dispatcher.drain(60);
    expect(await dispatcher.dispatch(solveJob)).toMatchObject({ status: 'refused', reason: 'stopping' });
    begun[0]!.end();
    await turn();
    begun[1]!.end();
    await drained;
    expect(await Promise.all(answers)).toMatchObject([{ status: 'done' }, { status: 'done' }]);
  });

  test('after its limit what runs gives what it has, and waiting jobs are rejected with a time to retry', async () => {
    const { runner, begun } = idleThreads();
    const dispatcher = createDispatcher(runner, { ...settings, threads: 1 });
    const answers = [dispatcher.dispatch(solveJob), dispatcher.dispatch(solveJob)];
    await turn();
    await dispatcher.drain(0.01);
    expect(await Promise.all(answers)).toMatchObject([
      { status: 'done' },
      { status: 'refused', reason: 'stopping' },
    ]);
    expect(begun).toHaveLength(1);
  });
});

test('whatever comes in whatever order: every job has one answer, and no more run or wait than may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ threads: fc.integer({ min: 1, max: 4 }), queue: fc.nat(4) }),
      fc.array(fc.constantFrom('solve', 'batch', 'end', 'leave'), { maxLength: 60 }),
      async ({ threads, queue }, events) => {
        const { runner, begun } = idleThreads();
        const dispatcher = createDispatcher(runner, { ...settings, threads, queue });
        const open: { readonly clientDisconnected: AbortController; readonly answer: Promise<string> }[] = [];
        let ended = 0;
        const endNext = async (): Promise<void> => {
          begun[ended]?.end();
          if (ended < begun.length) ended += 1;
          await turn();
        };
        for (const event of events) {
          if (event === 'end') await endNext();
          else if (event === 'leave') open.at(-1)?.clientDisconnected.abort();
          else {
            const clientDisconnected = new AbortController();
            const job = event === 'solve' ? solveJob : batchJob;
            const answer = dispatcher.dispatch(job, { clientDisconnected: clientDisconnected.signal }).then(
              ({ status }) => status,
              () => 'cancelled',
            );
            open.push({ clientDisconnected, answer });
          }
          await turn();
          const { waiting, running } = dispatcher.state();
          expect(running).toBeLessThanOrEqual(threads);
          expect(waiting).toBeLessThanOrEqual(queue);
        }
        while (ended < begun.length) await endNext();
        const statuses = await Promise.all(open.map(({ answer }) => answer));
        expect(statuses.every((status) => ['done', 'refused', 'cancelled'].includes(status))).toBe(true);
        expect(dispatcher.state()).toMatchObject({ waiting: 0, running: 0 });
      },
    ),
    { numRuns: 60 },
  );
});
