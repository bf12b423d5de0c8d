import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startService, type Service } from '../support/processes.ts';
import { send } from '../support/raw-http.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'slate-loop-'));
const json = { 'content-type': 'application/json' };
const csv = { 'content-type': 'text/csv' };
let service: Service;

beforeAll(async () => {
  service = await startService({
    SLATE_STORE: 'on',
    SLATE_DATA: folder,
    SLATE_RUN_JOBS: '0',
    SLATE_QUEUE_WAIT: '0.2',
    SLATE_LOG_LEVEL: 'warn',
    SLATE_WORKERS: '1',
  });
  const body = smallPool();
  expect((await send(`${service.url}/v1/pools/small`, { method: 'PUT', headers: csv, body })).status).toBe(
    201,
  );
});
afterAll(async () => {
  expect((await service.stop()).code).toBe(0);
  rmSync(folder, { recursive: true });
});

const put = (path: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = json) =>
  send(service.url + path, { method: 'PUT', headers, body });
const startRun = (body: string) => send(`${service.url}/v1/runs`, { method: 'POST', headers: json, body });

/** Processor time of the thread that answers, seconds. */
const mainThread = (): number =>
  Number(readFileSync(`/proc/${service.pid}/task/${service.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;

// Linux alone reports the processor time of a thread to another process.
describe.skipIf(process.platform !== 'linux')('the thread that answers', () => {
  /** Several times what it takes on a machine with little else to do, and a fraction of what it took to do it there. */
  const most = 0.5;

  test('takes no more of 4 MiB of unknown keys than to read them', async () => {
    const keys = Array.from({ length: 30 }, (_, part) =>
      Array.from({ length: 10_000 }, (__, index) => `"k${part}-${index}":1`).join(),
    );
    const before = mainThread();
    const flat = await startRun(`{${keys.slice(0, 4).join()},"kind":"solve"}`);
    const nested = await startRun(
      `{"kind":"solve","options":{${keys.map((part, index) => `"${index}":{${part}}`).join()}}}`,
    );
    expect([flat.status, nested.status]).toEqual([422, 422]);
    const { errorCount, errors } = JSON.parse(flat.text) as { errorCount: number; errors: unknown[] };
    expect(errors).toHaveLength(1000);
    expect(errorCount).toBeGreaterThan(40_000);
    expect(mainThread() - before).toBeLessThan(most);
  });

  test('neither reads nor seals nor stores a large rule set', async () => {
    const rules = Array.from({ length: 400 }, (_, index) => ({
      id: `rule-${index}`,
      max: 5,
      candidates: Array.from({ length: 3000 }, (__, number) => `C-${index}-${number}`),
    }));
    const body = JSON.stringify({ ...smallRules, rules });
    expect(body.length).toBeGreaterThan(10_000_000);
    const before = mainThread();
    expect((await put('/v1/rule-sets/large', body)).status).toBe(201);
    const list = await send(`${service.url}/v1/rule-sets`);
    expect(list.text.length).toBeLessThan(20_000);
    expect((await send(`${service.url}/v1/rule-sets/large`)).text).toHaveLength(body.length);
    expect(mainThread() - before).toBeLessThan(2 * most);
  });
});

describe('a run', () => {
  test('waits for its turn no longer than anything does, and its caller gets Retry-After', async () => {
    const pools = [1, 2, 3].map((number) => `${smallPool({}, 150_000)}\nX${number},,KEN,,female,,,,,,,,\n`);
    const runs: Awaited<ReturnType<typeof startRun>>[] = [];
    const isRefused = (): boolean => runs.at(-1)?.status === 503;
    const statuses: number[] = [];
    // Who comes first has the thread: they come until a run had to wait.
    const others = Promise.all(
      pools.map(async (body, index) => {
        do statuses.push((await put(`/v1/pools/large-${index}`, body, csv)).status);
        while (!isRefused());
      }),
    );
    const body = JSON.stringify({ kind: 'solve', pool: { name: 'small' }, rules: { id: 'a-res-79-325' } });
    // As long as they are read, whoever comes waits no longer than may be waited.
    while (!isRefused()) runs.push(await startRun(body));
    const refused = runs.at(-1)!;
    expect(refused.status).toBe(503);
    expect(refused.text).toContain('urn:slate:problem:overloaded');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    // Each of the others is answered too, whether it had its turn or not.
    await others;
    for (const status of statuses) expect([201, 422, 503]).toContain(status);
  });
});
