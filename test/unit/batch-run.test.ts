import { beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../src/operations/run-job.ts';
import {
  answerTask,
  finishBatch,
  lineOfFailure,
  openBatch,
  type OpenBatch,
} from '../../src/run-kinds/batch-run.ts';
import { createBatchCache } from '../../src/threads/batch-cache.ts';
import { doRunJob } from '../../src/threads/do-run-job.ts';
import type { RunThreadJob, TaskMessage } from '../../src/threads/run-thread-job.ts';
import type { ThreadMessage } from '../../src/threads/thread-pool.ts';
import { fixtureJson } from '../support/panel.ts';
import { batchInput, documentOf, solveInput, stored, timeless, valueOf } from '../support/runs.ts';

/** A request, and the same as a run over a stored file. */
const example = fixtureJson('examples/what-if-request.json') as Readonly<Record<string, unknown>>;
const { pool, rules, ...asked } = example;
const input = batchInput({
  pool: { as: 'json', bytes: Buffer.from(JSON.stringify(pool)) },
  rules: { as: 'value', value: rules },
  asked,
});
const tasks = 30;

/** What `POST /v1/what-ifs` answers: the whole document, and line by line. */
const operation = async (streams: boolean): Promise<{ document: string; lines: readonly string[] }> => {
  const lines: string[] = [];
  const bytes = Buffer.from(JSON.stringify(example));
  const answer = await runJob(
    { operation: 'what-if', source: { as: 'body', bytes }, streams },
    timeless,
    () => undefined,
    (line) => lines.push(line),
  );
  return { document: documentOf(answer), lines };
};

describe('a batch in pieces', () => {
  let batch: OpenBatch;
  beforeAll(async () => {
    batch = valueOf(await openBatch(input, timeless, () => undefined));
  });
  const lineOf = (index: number): string => answerTask(batch, index, timeless)!;
  const places = Array.from({ length: tasks }, (_, index) => index);

  test('has the lines and the document of the request, to the byte, whatever was solved before', async () => {
    const { lines } = await operation(true);
    expect([...places].reverse().map(lineOf).reverse()).toEqual(lines);
    const { document } = await operation(false);
    expect(finishBatch(batch, lines, 'complete')).toEqual({
      result: document,
      outcome: 'complete',
      inputs: {
        pool: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        rules: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
      objective: batch.solver.base.result.objective,
    });
  });

  test('ends without those that are missing', () => {
    const lines = [0, 3].map(lineOf);
    const { result, outcome } = finishBatch(batch, lines, 'interrupted');
    expect(outcome).toBe('interrupted');
    expect(JSON.parse(result)).toMatchObject({
      status: 'interrupted',
      counts: { planned: tasks, missing: tasks - 2 },
      results: lines.map((line) => JSON.parse(line) as unknown),
    });
  });

  test('gives nothing of a task that was stopped', () => {
    expect(answerTask(batch, 0, { ...timeless, deadlineClock: () => Infinity })).toBeNull();
  });

  test('goes on after a task that throws, times out, or ended its thread', () => {
    const broken: OpenBatch = {
      ...batch,
      solver: {
        ...batch.solver,
        solve: () => {
          throw new Error('as the test wants it');
        },
      },
    };
    const parse = (line: string): unknown => JSON.parse(line);
    const failed = { id: batch.batch.tasks[0]!.id, outcome: 'failed', reason: 'as the test wants it' };
    expect(parse(answerTask(broken, 0, timeless)!)).toMatchObject(failed);
    const died = { why: 'failed', reason: 'as the test wants it' } as const;
    expect(parse(lineOfFailure(batch, 0, died, timeless))).toMatchObject(failed);
    expect(parse(lineOfFailure(batch, 0, { why: 'timed-out' }, timeless))).toMatchObject({
      id: batch.batch.tasks[0]!.id,
      outcome: 'stopped',
      reason: 'time-limit',
    });
  });
});

describe('a thread', () => {
  const inThread = () => {
    const batches = createBatchCache(2);
    let stopped = false;
    const context = { ...timeless, deadlineClock: () => (stopped ? Infinity : 0) };
    const words: TaskMessage[] = [];
    const prepared: unknown[] = [];
    const collect = (message: ThreadMessage): void => {
      if ('line' in message) words.push(JSON.parse(message.line) as TaskMessage);
      else if ('document' in message) prepared.push(JSON.parse(message.document!));
    };
    return {
      words,
      prepared,
      lines: () => words.flatMap((word) => ('line' in word ? [word.line] : [])),
      stop: (value: boolean) => {
        stopped = value;
      },
      give: async (job: RunThreadJob, listen: (message: ThreadMessage) => void = collect): Promise<unknown> =>
        JSON.parse(documentOf(await doRunJob(job, context, batches, listen))),
    };
  };
  const chunk = (run: string, from: number, to: number, own: typeof input | null = input): RunThreadJob => ({
    do: 'tasks',
    run,
    from,
    to,
    input: own && stored(own),
  });

  test.each([1, 7, 100])('answers chunks of %d as the request answers all', async (size) => {
    const thread = inThread();
    for (let from = 0; from < tasks; from += size) {
      const job = chunk('a', from, from + size, from === 0 ? input : null);
      expect(await thread.give(job)).toEqual({ ended: 'done' });
    }
    expect(thread.lines()).toEqual((await operation(true)).lines);
    const failure = { why: 'failed', reason: 'as the test wants it' } as const;
    const { line } = (await thread.give({
      do: 'write-failure',
      run: 'a',
      input: null,
      index: 0,
      failure,
    })) as {
      readonly line: string;
    };
    expect(JSON.parse(line)).toMatchObject({ outcome: 'failed', reason: 'as the test wants it' });
    const finish = {
      do: 'finish',
      run: 'a',
      input: null,
      lines: thread.lines(),
      status: 'complete',
    } as const;
    expect(await thread.give(finish)).toMatchObject({ result: (await operation(false)).document });
  });

  test('says which task begins, and what to give should it never end', async () => {
    const thread = inThread();
    await thread.give(chunk('a', 2, 4));
    expect(thread.words.map((word) => ('begun' in word ? word.begun : 'line'))).toEqual([
      2,
      'line',
      3,
      'line',
    ]);
    expect(thread.prepared).toEqual(
      ['thread-timed-out', 'thread-timed-out', 'task-timed-out', 'task-timed-out'].map((ended) => ({
        ended,
      })),
    );
  });

  test('keeps the last two batches, and asks for the input of others', async () => {
    const thread = inThread();
    expect(await thread.give(chunk('a', 0, 1, null))).toEqual({ needs: 'input' });
    for (const run of ['a', 'b']) await thread.give(chunk(run, 0, 1));
    expect(await thread.give(chunk('a', 1, 2, null))).toEqual({ ended: 'done' });
    await thread.give(chunk('c', 0, 1));
    expect(await thread.give(chunk('a', 2, 3, null))).toEqual({ ended: 'done' });
    expect(await thread.give(chunk('b', 1, 2, null))).toEqual({ needs: 'input' });
    const part = { run: 'b', input: null } as const;
    expect(await thread.give({ do: 'finish', lines: [], status: 'complete', ...part })).toEqual({
      needs: 'input',
    });
    expect(
      await thread.give({ do: 'write-failure', index: 0, failure: { why: 'timed-out' }, ...part }),
    ).toEqual({
      needs: 'input',
    });
  });

  test('stops between two tasks, and gives the lines that are done', async () => {
    const thread = inThread();
    const end = await thread.give(chunk('a', 0, tasks), (message) => {
      if (!('line' in message)) return;
      const word = JSON.parse(message.line) as TaskMessage;
      thread.words.push(word);
      if ('line' in word) thread.stop(thread.lines().length === 2);
    });
    expect(end).toEqual({ ended: 'stopped' });
    expect(thread.lines()).toHaveLength(2);
    expect(await thread.give(chunk('b', 0, 1))).toEqual({ ended: 'stopped' });
  });

  test('does not keep a base that was stopped', async () => {
    const thread = inThread();
    const stopAtOnce = (): void => {
      thread.stop(true);
    };
    expect(await thread.give(chunk('a', 0, tasks), stopAtOnce)).toEqual({ ended: 'stopped' });
    expect(thread.lines()).toEqual([]);
    thread.stop(false);
    expect(await thread.give(chunk('a', 0, tasks, null))).toEqual({ needs: 'input' });
  });

  test('refuses what is no batch', async () => {
    const job: RunThreadJob = { do: 'tasks', run: 'a', input: stored(solveInput()), from: 0, to: 1 };
    await expect(inThread().give(job)).rejects.toThrow('a run of the kind solve has no tasks');
    await expect(inThread().give({ do: 'solve', input: stored(input) })).rejects.toThrow('task by task');
  });
});
