import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createRunner, type Runner } from '../../src/workers/runner.ts';
import type { Job } from '../../src/panel/jobs.ts';

const folder = mkdtempSync(join(tmpdir(), 'slate-worker-'));

/** A worker that does what the text of its job says. */
const worker = (name: string, body: string): URL => {
  const path = join(folder, name);
  writeFileSync(path, `export default ({ job, port }) => {\n${body}\n};\n`);
  return pathToFileURL(path);
};

/** Says what it would answer, and then never looks at the clock again, as an engine in a long call. */
const deaf = worker(
  'deaf.mjs',
  `const { document, timeLimit } = job;
   if (document !== null) port.postMessage({ document, timeLimit });
   for (;;);`,
);
const job = (document: string | null, timeLimit: number): Job => ({ document, timeLimit }) as unknown as Job;

let runner: Runner;
afterEach(() => runner.close());

describe('a worker that does not come back', () => {
  test('is ended a while after its time limit, and what it had prepared is the answer', async () => {
    runner = createRunner({ threads: 1, filename: deaf });
    const answer = await runner.run(job('what there is so far', 0.1));
    expect(answer).toEqual({ status: 'done', document: 'what there is so far' });
    // Another thread takes its place.
    expect(await runner.run(job('again', 0.1))).toEqual({ status: 'done', document: 'again' });
  });

  test('is ended when the caller gives up, and the promise says so', async () => {
    runner = createRunner({ threads: 1, filename: deaf });
    await expect(runner.run(job(null, 60), { gone: AbortSignal.timeout(100) })).rejects.toThrow(
      /abort|timeout/i,
    );
  });
});

test('what a worker says line by line is heard to the last, before its answer', async () => {
  const talkative = worker(
    'talkative.mjs',
    `for (let line = 0; line < 5000; line += 1) port.postMessage({ line: String(line) });
     return { status: 'done', document: 'end' };`,
  );
  runner = createRunner({ threads: 1, filename: talkative });
  const lines: string[] = [];
  const answer = await runner.run(job(null, 1), {
    onLine: (line) => {
      lines.push(line);
    },
  });
  expect(answer).toEqual({ status: 'done', document: 'end' });
  expect(lines).toEqual(Array.from({ length: 5000 }, (_, line) => String(line)));
});

test('an error of a worker is an error of the job, not of the process', async () => {
  const broken = worker('broken.mjs', "throw new Error('as the test wants it');");
  runner = createRunner({ threads: 1, filename: broken });
  expect(await runner.run(job(null, 1))).toMatchObject({
    status: 'lost',
    reason: 'crashed',
    detail: 'as the test wants it',
  });
});
