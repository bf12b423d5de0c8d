import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createThreadPool, type ThreadPool } from '../../src/threads/thread-pool.ts';
import type { Job } from '../../src/operations/run-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'slate-thread-'));

/** The module of a thread that does what the text of its job says. */
const threadModule = (name: string, body: string): URL => {
  const path = join(folder, name);
  writeFileSync(path, `export default ({ job, port, stop }) => {\n${body}\n};\n`);
  return pathToFileURL(path);
};

/** Says what it would answer, and then never looks at the clock again, as an engine in a long call. */
const deaf = threadModule(
  'deaf.mjs',
  `const { document, timeLimit } = job;
   if (document !== null) port.postMessage({ document, timeLimit });
   for (;;);`,
);
const job = (document: string | null, timeLimit: number): Job => ({ document, timeLimit }) as unknown as Job;

let runner: ThreadPool;
afterEach(() => runner.close());

describe('a thread that does not come back', () => {
  test('is ended a while after its time limit, and what it had prepared is the answer', async () => {
    runner = createThreadPool({ threads: 1, filename: deaf });
    const answer = await runner.run(job('what there is so far', 0.1));
    expect(answer).toEqual({ status: 'done', document: 'what there is so far' });
    // Another thread takes its place.
    expect(await runner.run(job('again', 0.1))).toEqual({ status: 'done', document: 'again' });
  });

  test('is asked again with its time over, where it had nothing prepared', async () => {
    const asked = threadModule(
      'asked.mjs',
      `if (stop[0] !== 0) return { status: 'done', document: 'at once' };
       port.postMessage({ document: null, timeLimit: 0.1 });
       for (;;);`,
    );
    runner = createThreadPool({ threads: 1, filename: asked });
    expect(await runner.run(job(null, 1))).toEqual({ status: 'done', document: 'at once' });
  });

  test('is lost, if it does not come back then either, or says nothing within the time for reading', async () => {
    runner = createThreadPool({ threads: 1, filename: deaf, readLimit: 0.3 });
    expect(await runner.run(job(null, 60))).toMatchObject({ status: 'thread-failed', reason: 'timed-out' });
    const never = threadModule(
      'never.mjs',
      'port.postMessage({ document: null, timeLimit: 0.1 }); for (;;);',
    );
    await runner.close();
    runner = createThreadPool({ threads: 1, filename: never, readLimit: 1 });
    expect(await runner.run(job(null, 60))).toMatchObject({ status: 'thread-failed', reason: 'timed-out' });
  });

  test('that is to stop, and does, is not ended', async () => {
    const obedient = threadModule(
      'obedient.mjs',
      `globalThis.times = (globalThis.times ?? 0) + 1;
       if (job.document === 'wait') while (Atomics.load(stop, 0) === 0);
       return { status: 'done', document: String(globalThis.times) };`,
    );
    runner = createThreadPool({ threads: 1, filename: obedient, gracePeriod: 20 });
    const finishNow = AbortSignal.timeout(100);
    expect(await runner.run(job('wait', 60), { finishNow })).toEqual({ status: 'done', document: '1' });
    const clientDisconnected = AbortSignal.timeout(100);
    await expect(runner.run(job('wait', 60), { clientDisconnected })).rejects.toThrow();
    // The same thread all along.
    expect(await runner.run(job(null, 60))).toEqual({ status: 'done', document: '3' });
  });

  test('is ended when the caller gives up, and the promise says so', async () => {
    runner = createThreadPool({ threads: 1, filename: deaf });
    await expect(runner.run(job(null, 60), { clientDisconnected: AbortSignal.timeout(100) })).rejects.toThrow(
      /abort|timeout/i,
    );
  });
});

test('what a thread says line by line is heard to the last, before its answer', async () => {
  const talkative = threadModule(
    'talkative.mjs',
    `for (let line = 0; line < 5000; line += 1) port.postMessage({ line: String(line) });
     return { status: 'done', document: 'end' };`,
  );
  runner = createThreadPool({ threads: 1, filename: talkative });
  const lines: string[] = [];
  const answer = await runner.run(job(null, 1), {
    onLine: (line) => {
      lines.push(line);
    },
  });
  expect(answer).toEqual({ status: 'done', document: 'end' });
  expect(lines).toEqual(Array.from({ length: 5000 }, (_, line) => String(line)));
});

test('an error of a thread is an error of the job, not of the process', async () => {
  const broken = threadModule('broken.mjs', "throw new Error('as the test wants it');");
  runner = createThreadPool({ threads: 1, filename: broken });
  expect(await runner.run(job(null, 1))).toMatchObject({
    status: 'thread-failed',
    reason: 'crashed',
    detail: 'as the test wants it',
  });
});

test('a thread that is always busy frees what its jobs were handed', async () => {
  const counting = threadModule(
    'counting.mjs',
    `port.close();
     const { used_global_handles_size: bytes } = process.getBuiltinModule('node:v8').getHeapStatistics();
     return { status: 'done', document: String(bytes) };`,
  );
  runner = createThreadPool({ threads: 1, filename: counting });
  const handles: number[] = [];
  // Ten at a time, so that there is always another one.
  const work = async (): Promise<void> => {
    for (let time = 0; time < 200; time += 1) {
      const answer = await runner.run(job(null, 1));
      if (answer.status === 'done') handles.push(Number(answer.document));
    }
  };
  await Promise.all(Array.from({ length: 10 }, work));
  expect(handles).toHaveLength(2000);
  // A port that stays takes 32 bytes and more.
  expect(handles.at(-1)! - handles[500]!).toBeLessThan(16_000);
});
