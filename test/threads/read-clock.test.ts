import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Job } from '../../src/operations/run-job.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { startReadClock, wallShare } from '../../src/threads/read-clock.ts';
import { createThreadPool } from '../../src/threads/thread-pool.ts';

const limit = 60;

/** A thread that gets this share of a processor, on a clock that the test turns. */
const threadWith = (share: number) => {
  const begun = Date.now();
  return () => Promise.resolve(5 + (share * (Date.now() - begun)) / 1000);
};

describe('the clock of a thread that reads', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Seconds after which a job is ended; Infinity: it is not, however long it lasts. */
  const endedAfter = async (used?: () => Promise<number | null>): Promise<number> => {
    const begun = Date.now();
    let ended = Infinity;
    const clock = startReadClock(limit, () => {
      ended = Math.min(ended, (Date.now() - begun) / 1000);
    });
    if (used !== undefined) clock.begin(used);
    for (let second = 0; second < 2 * wallShare * limit && ended === Infinity; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
    }
    clock.stop();
    expect(vi.getTimerCount()).toBe(0);
    return ended;
  };

  test('counts what the thread gets of the processor, and not what it used before', async () => {
    expect(await endedAfter(threadWith(1))).toBeCloseTo(limit, 0);
    expect(await endedAfter(threadWith(0.25))).toBeCloseTo(4 * limit, 0);
  });

  test('ends on the wall what gets next to nothing, or cannot be measured, or never began', async () => {
    expect(await endedAfter(threadWith(0.01))).toBeCloseTo(wallShare * limit, 0);
    expect(await endedAfter(() => Promise.resolve(null))).toBeCloseTo(wallShare * limit, 0);
    expect(await endedAfter()).toBeCloseTo(wallShare * limit, 0);
  });

  test('ends nothing once it is stopped, or where there is no limit', async () => {
    const end = vi.fn();
    const clock = startReadClock(limit, end);
    clock.begin(threadWith(1));
    await vi.advanceTimersByTimeAsync(1000 * (limit - 1));
    clock.stop();
    startReadClock(Infinity, end).begin(threadWith(1));
    await vi.advanceTimersByTimeAsync(1000 * wallShare * limit);
    expect(end).not.toHaveBeenCalled();
  });
});

describe('a thread', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'slate-clock-')), 'thread.mjs');
  const identity = pathToFileURL(join(packageRoot(), 'dist', 'src', 'threads', 'thread-identity.js'));
  writeFileSync(
    path,
    `import { announceThread } from '${identity.href}';
     export default ({ job, port }) => {
       announceThread(port);
       const until = performance.now() + job.milliseconds;
       if (job.spins) while (performance.now() < until);
       else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, job.milliseconds);
       return { status: 'done', document: 'read' };
     };`,
  );
  const run = async (spins: boolean, milliseconds: number): Promise<string> => {
    const runner = createThreadPool({ threads: 1, filename: pathToFileURL(path), readLimit: 0.4 });
    const answer = await runner.run({ spins, milliseconds } as unknown as Job);
    await runner.close();
    return answer.status;
  };

  // Elsewhere it depends on the version of Node whether anybody reports it.
  test.skipIf(process.platform !== 'linux')('that has used its processor time is ended', async () => {
    const begun = performance.now();
    expect(await run(true, 60_000)).toBe('thread-failed');
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  test('that gets no processor for longer than its time is left to finish', async () => {
    expect(await run(false, 1200)).toBe('done');
  });
});
