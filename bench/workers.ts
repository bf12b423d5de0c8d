/**
 * `npm run bench:workers`: a batch over one worker process and over two, with a thread each, on a PostgreSQL server
 * (DATABASE_URL, or one that is made where PostgreSQL is installed).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/files/package-root.ts';
import { onServer } from '../test/support/places.ts';
import { startService } from '../test/support/processes.ts';
import { storedClient, type StoredClient } from '../test/support/stored-client.ts';
import { startWorkerProcess } from '../test/support/workers.ts';

const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '1000' },
    /** How often each is measured; they take turns. */
    times: { type: 'string', default: '5' },
    /** What the median over one is to be divided by that over two. */
    goal: { type: 'string', default: '1.7' },
    /** `scenarios`: a bound moved and a candidate left out in each; `draws`: scores perturbed, which is quicker. */
    of: { type: 'string', default: 'scenarios' },
  },
});
const [scenarios, times, goal] = [Number(values.scenarios), Number(values.times), Number(values.goal)];

const csv = readFileSync(join(packageRoot(), 'fixtures', 'open-call.csv'), 'utf8');
const ids = csv
  .split('\n')
  .slice(1)
  .flatMap((row) => row.split(',')[0] || []);

const scenario = (index: number) => ({
  id: `scenario-${index + 1}`,
  set: { 'women.min': 10 + (index % 12) },
  exclude: [ids[(index * 37) % ids.length]!],
});

/** Seconds that the batch takes from its start to its end, and what came of it. */
const solveBatch = async (
  client: StoredClient,
): Promise<{ readonly seconds: number; readonly sha256: string }> => {
  const { id } = await client.startRun({
    kind: 'what-if',
    pool: { name: 'open-call' },
    rules: { id: 'a-res-79-325-baseline' },
    ...(values.of === 'draws'
      ? { noise: [{ id: 'draws', spread: 1, draws: scenarios, seed: 'workers' }] }
      : { scenarios: Array.from({ length: scenarios }, (_, index) => scenario(index)) }),
  });
  const { started, finished, outcome } = await client.untilEnded(id, 600);
  if (outcome !== 'complete' || started === null || finished === null) throw new Error(`it ended ${outcome}`);
  const result = await (await client.send('GET', `/v1/runs/${id}/result`)).text();
  return {
    seconds: (Date.parse(finished) - Date.parse(started)) / 1000,
    sha256: createHash('sha256').update(result).digest('hex'),
  };
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

if (onServer.whyNot !== null) {
  process.stdout.write(`Not measured: ${onServer.whyNot}.\n`);
} else {
  const place = await onServer.makePlace();
  const service = await startService({ ...place.environment, SLATE_LOG_LEVEL: 'warn' });
  const client = storedClient(service.url);
  await client.putPool('open-call', csv);
  const [one, two]: [number[], number[]] = [[], []];
  const results = new Set<string>();
  for (let time = 0; time < times; time += 1) {
    for (const [count, taken] of [
      [1, one],
      [2, two],
    ] as const) {
      const workers = await Promise.all(
        Array.from({ length: count }, () => startWorkerProcess(place.environment)),
      );
      // The first batch warms the threads up.
      for (const isMeasured of [false, true]) {
        const { seconds, sha256 } = await solveBatch(client);
        results.add(sha256);
        if (isMeasured) taken.push(seconds);
      }
      await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
    }
  }
  await service.stop();
  await place.remove();
  const ratio = median(one) / median(two);
  const list = (numbers: readonly number[]): string => numbers.map((number) => number.toFixed(2)).join(' ');
  process.stdout.write(
    [
      `${scenarios} scenarios, seconds over one worker: ${list(one)}`,
      `${scenarios} scenarios, seconds over two workers: ${list(two)}`,
      `Two are ${ratio.toFixed(2)} times as fast as one (goal ${goal}); ${results.size === 1 ? 'all results are the same bytes' : 'the results DIFFER'}.`,
      '',
    ].join('\n'),
  );
  process.exitCode = ratio >= goal && results.size === 1 ? 0 : 1;
}
