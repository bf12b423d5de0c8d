import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { commandLineLimits, serviceLimits } from '../../src/input/limits.ts';
import { createRunThreads, type RunThreads } from '../../src/threads/run-threads.ts';
import { solveHere } from '../support/panel.ts';
import { baseline, openCall } from '../support/batches.ts';
import { asked, batchInput, placesOf, solveInput, stored, tasksAsked } from '../support/runs.ts';

// Threads run compiled code only.
const compiled = pathToFileURL(join(packageRoot(), 'dist', 'src', 'threads', 'run-thread.js'));

let threads: RunThreads;
afterEach(() => threads.close());

const never = (): Promise<never> => Promise.reject(new Error('nobody needs the input'));

describe('threads for runs', () => {
  const start = (limits = serviceLimits): void => {
    threads = createRunThreads({ threads: 1, limits, gracePeriod: 5 }, compiled);
  };

  test('check what is stored, within the limits that they are given', async () => {
    start({ ...serviceLimits, candidates: 2000 });
    expect(await threads.checkRules(baseline)).toMatchObject({
      status: 'done',
      value: { summary: { size: 40 } },
    });
    const refused = await threads.checkPool({ pool: openCall, rules: null });
    expect(refused.status === 'invalid' && placesOf(refused)).toEqual(['pool  too-many-candidates']);
    expect(await threads.prepare(stored(solveInput()))).toMatchObject({ status: 'invalid' });
  });

  test('solve a run, and report how far they are', async () => {
    start();
    const { objective, inputs } = await solveHere(openCall, baseline);
    expect(await threads.prepare(stored(solveInput()))).toMatchObject({
      value: { inputs: { pool: inputs.pool } },
    });
    const reported: unknown[] = [];
    const solved = await threads.solve(stored(solveInput()), {
      onProgress: (progress) => reported.push(progress),
    });
    expect(solved).toMatchObject({ status: 'done', value: { outcome: 'selected', objective } });
    expect(reported.at(-1)).toEqual({ incumbent: objective, bound: objective });
    const finishNow = AbortSignal.abort();
    expect(await threads.solve(stored(solveInput()), { finishNow })).toMatchObject({
      value: { outcome: 'stopped' },
    });
    const clientDisconnected = AbortSignal.abort(new Error('gone'));
    await expect(threads.solve(stored(solveInput()), { clientDisconnected })).rejects.toThrow('gone');
  });

  test('answer a batch in chunks, and ask for its input once', async () => {
    start();
    let loads = 0;
    const load = () => {
      loads += 1;
      return Promise.resolve(stored(batchInput()));
    };
    const lines: string[] = [];
    for (let from = 0; from < tasksAsked; from += 5) {
      const chunk = await threads.tasks('run', load, from, from + 5);
      if (chunk.status !== 'done') throw new Error(chunk.status);
      expect(chunk.value.stopped).toBe(false);
      lines.push(...chunk.value.lines);
    }
    expect(lines).toHaveLength(tasksAsked);
    const finished = await threads.finish('run', load, lines, 'complete');
    if (finished.status !== 'done') throw new Error(finished.status);
    expect(JSON.parse(finished.value.result)).toMatchObject({
      title: asked.title,
      status: 'complete',
      counts: { planned: tasksAsked, missing: 0 },
    });
    expect(loads).toBe(1);
  });

  test('give what is there when `finishNow` aborts', async () => {
    start(commandLineLimits);
    const many = { noise: [{ id: 'long', spread: 2, draws: 5000, seed: 'long' }] };
    const finishNow = new AbortController();
    const load = () => Promise.resolve(stored(batchInput({ asked: many })));
    await threads.tasks('run', load, 0, 1);
    setTimeout(() => {
      finishNow.abort();
    }, 300);
    const chunk = await threads.tasks('run', never, 0, 5000, { finishNow: finishNow.signal });
    if (chunk.status !== 'done') throw new Error(chunk.status);
    const { lines, stopped } = chunk.value;
    expect(stopped).toBe(true);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(5000);
    expect(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id)).toEqual(
      lines.map((_, draw) => `long/${draw + 1}`),
    );
  });
});

describe('a thread that fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-run-thread-'));

  /** Threads that answer correctly, unless the body of the task does otherwise. */
  const threadsThat = (body: string, gracePeriod = 1): void => {
    const path = join(folder, `${String(Math.random()).slice(2)}.mjs`);
    writeFileSync(
      path,
      `const doc = (document) => ({ status: 'done', document: JSON.stringify(document) });
       export default async ({ job, port, stop }) => {
         const post = (line) => port.postMessage({ line: JSON.stringify(line) });
         const later = (document) => port.postMessage({ document: JSON.stringify(document), timeLimit: 0.1 });
         if (job.input === null) return doc({ needs: 'input' });
         if (job.do === 'write-failure') return doc({ line: job.index + ' ' + JSON.stringify(job.failure) });
         for (let task = job.from; task < job.to; task += 1) {
           post({ begun: task });
           ${body}
           post({ line: String(task) });
         }
         return doc({ ended: 'done' });
       };\n`,
    );
    threads = createRunThreads({ threads: 1, limits: serviceLimits, gracePeriod }, pathToFileURL(path));
  };
  const load = () => Promise.resolve(stored(batchInput()));

  test('by a crash in a task: the task has failed, and the others go on', async () => {
    threadsThat(`if (task === 1) setTimeout(() => { throw new Error('as the test wants it'); });
                 if (task === 1) await new Promise(() => undefined);`);
    expect(await threads.tasks('run', load, 0, 4)).toEqual({
      status: 'done',
      value: {
        lines: ['0', '1 {"why":"failed","reason":"as the test wants it"}', '2', '3'],
        stopped: false,
      },
    });
  });

  test('by a task that does not come back: it times out, and the others go on', async () => {
    threadsThat(`later({ ended: 'task-timed-out' }); if (task === 1 || task === 3) for (;;);`);
    expect(await threads.tasks('run', load, 0, 4)).toEqual({
      status: 'done',
      value: { lines: ['0', '1 {"why":"timed-out"}', '2', '3 {"why":"timed-out"}'], stopped: false },
    });
  });

  test('by a task that does not come back after `finishNow`: it is still to be done', async () => {
    threadsThat(`later({ ended: 'task-timed-out' }); if (task === 1) for (;;);`, 0.1);
    const answer = threads.tasks('run', load, 0, 4, { finishNow: AbortSignal.timeout(1500) });
    expect(await answer).toEqual({ status: 'done', value: { lines: ['0'], stopped: true } });
  });

  test('before there was a task: the chunk fails', async () => {
    threadsThat('');
    const broken = () => Promise.reject(new Error('no input'));
    await expect(threads.tasks('run', broken, 0, 4)).rejects.toThrow('no input');
    await threads.close();
    threads = createRunThreads({ threads: 1, limits: serviceLimits }, compiled);
    const noBatch = () => Promise.resolve(stored(solveInput()));
    expect(await threads.tasks('run', noBatch, 0, 4)).toMatchObject({
      status: 'thread-failed',
      reason: 'crashed',
      detail: 'a run of the kind solve has no tasks',
    });
  });
});
