import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { batchHere } from '../support/own-answers.ts';
import { startOwnCluster, type OwnCluster } from '../support/own-cluster.ts';
import { onServer, placeOn, type KindOfStore, type Place } from '../support/places.ts';
import { startService, type Service } from '../support/processes.ts';
import { noise, smallPool, smallRules } from '../support/small-pool.ts';
import { storedClient, type StoredClient } from '../support/stored-client.ts';
import { describeOn } from '../support/stores.ts';
import { startWorkerProcess, type WorkerProcess } from '../support/workers.ts';

const about = { pool: { name: 'small' }, rules: { id: 'small' } } as const;
const scenarios = 600;

let place: Place | null = null;
let service: Service | null = null;
let workers: WorkerProcess[] = [];
let cluster: OwnCluster | null = null;
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
  await service?.stop();
  await place?.remove();
  await cluster?.stop();
  [workers, service, place, cluster] = [[], null, null, null];
});

const start = async (at: Place): Promise<StoredClient> => {
  place = at;
  service = await startService(place.environment);
  workers = await Promise.all([1, 2].map(() => startWorkerProcess(at.environment)));
  const client = storedClient(service.url);
  await client.putPool('small', smallPool());
  await client.putRules('small', smallRules);
  return client;
};

/** Waits until so many scenarios are done, and not all. */
const untilInTheMiddle = async (client: StoredClient, id: string): Promise<void> => {
  for (;;) {
    const { progress, finished } = await client.run(id);
    if (finished !== null) throw new Error('the batch has ended before its middle');
    if (progress.done >= 100) return;
    await sleep(20);
  }
};

const expectUninterrupted = async (client: StoredClient, id: string): Promise<void> => {
  const run = await client.untilEnded(id, 90);
  expect(run).toMatchObject({ status: 'done', outcome: 'complete', progress: { done: scenarios } });
  const result = await (await client.send('GET', `/v1/runs/${id}/result`)).text();
  const pool = { as: 'csv', bytes: Buffer.from(smallPool()) } as const;
  const own = await batchHere({
    kind: 'what-if',
    pool,
    rules: { as: 'value', value: smallRules },
    asked: noise(scenarios),
  });
  expect(result === own).toBe(true);
  const journal = await (await client.send('GET', '/v1/journal?limit=1000')).text();
  expect(journal.split('"run-ended"')).toHaveLength(2);
};

describeOn(onServer, 'workers beside a service', (kind) => {
  test('one that is killed in the middle of a batch: others do its part, and nothing is done twice', async () => {
    const client = await start(await kind.makePlace());
    const { id } = await client.startRun({ kind: 'what-if', ...about, ...noise(scenarios) });
    await untilInTheMiddle(client, id);
    await workers.shift()!.end('SIGKILL');
    await expectUninterrupted(client, id);
    // A worker that is stopped requeues what it has, and has not failed.
    expect(await workers.shift()!.end('SIGTERM')).toBe(0);
  }, 120_000);
});

const restarted: KindOfStore = {
  ...onServer,
  whyNot: existsSync(process.env['SLATE_TEST_PGCTL'] ?? '')
    ? null
    : 'no server can be made for this test alone',
};

describeOn(restarted, 'a batch that is being done', () => {
  test('ends by itself when the server is restarted in its middle', async () => {
    cluster = await startOwnCluster();
    const client = await start(await placeOn(cluster.url));
    const { id } = await client.startRun({ kind: 'what-if', ...about, ...noise(scenarios) });
    await untilInTheMiddle(client, id);
    cluster.restart();
    await expectUninterrupted(client, id);
    expect(workers.map(({ log }) => log()).join('')).not.toContain('a job failed');
  }, 120_000);
});
