/**
 * `npm run bench:main-thread`: what the worst requests cost the thread that answers, in processor time (`/proc`, so on
 * Linux alone). Each is sent by itself to a service in its default configuration.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/files/package-root.ts';
import { plainTable } from '../src/report/text.ts';
import { startService } from '../test/support/processes.ts';
import { send } from '../test/support/raw-http.ts';
import { worstRequests, type WorstRequest } from './worst-requests.ts';

const { values } = parseArgs({
  options: {
    /** Milliseconds of processor time of the main thread that no request may cost. */
    goal: { type: 'string', default: '100' },
    /** How often each is sent; the lowest figure counts, as whatever else runs on the machine adds to it. */
    times: { type: 'string', default: '3' },
    /** Only requests whose name, method or path has this text. */
    only: { type: 'string', default: '' },
    /** Where the figures are written as JSON. */
    json: { type: 'string' },
  },
});
const goal = Number(values.goal);

/** Milliseconds that what a request leaves to be done has, before it is measured. */
const settle = 300;

const folder = mkdtempSync(join(tmpdir(), 'slate-main-thread-'));
const service = await startService({
  SLATE_LOG_LEVEL: 'warn',
  SLATE_DATA: folder,
  SLATE_RATE_LIMIT: '0',
  SLATE_STORE: 'on',
  SLATE_RUN_JOBS: '0',
});

/** Processor time of the main thread of the service, milliseconds. */
const mainThread = (): number =>
  Number(readFileSync(`/proc/${service.pid}/task/${service.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** What it costs when nothing is asked for, milliseconds of a second. */
const idle = async (): Promise<number> => {
  const before = mainThread();
  await sleep(3000);
  return (mainThread() - before) / 3;
};

const openCall = readFileSync(join(packageRoot(), 'fixtures', 'open-call.csv'));
await send(`${service.url}/v1/pools/open-call`, {
  method: 'PUT',
  headers: { 'content-type': 'text/csv' },
  body: openCall,
});

type Figures = {
  readonly request: string;
  readonly status: string;
  /** Milliseconds of processor time of the main thread, and until the answer was there. */
  readonly processor: number;
  readonly elapsed: number;
};

const measure = async (
  { name, method, path, headers = {}, body }: WorstRequest,
  rest: number,
): Promise<Figures> => {
  const bytes = body?.();
  const [before, begun] = [mainThread(), performance.now()];
  const answer = await send(service.url + path, {
    method,
    headers: { ...headers, ...(bytes && { 'content-length': String(bytes.length) }) },
    ...(bytes === undefined ? {} : { body: bytes }),
  }).then(
    ({ status }) => String(status),
    (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'error',
  );
  const elapsed = performance.now() - begun;
  await sleep(settle);
  const processor = mainThread() - before - (rest * (performance.now() - begun)) / 1000;
  const request = `${method} ${path.length > 40 ? `${path.slice(0, 40)}…` : path}: ${name}`;
  return { request, status: answer, processor, elapsed };
};

const chosen = worstRequests.filter(({ name, method, path }) =>
  `${method} ${path}: ${name}`.includes(values.only),
);
const rest = await idle();
const all: Figures[] = [];
for (const one of chosen) {
  const times: Figures[] = [];
  for (let sent = 0; sent < Number(values.times); sent += 1) times.push(await measure(one, rest));
  const figures = times.reduce((best, next) => (next.processor < best.processor ? next : best));
  all.push(figures);
  process.stderr.write(
    `${figures.processor.toFixed(0).padStart(6)} ms  ${figures.status}  ${figures.request}\n`,
  );
}
const { code } = await service.stop();
rmSync(folder, { recursive: true });

const sorted = [...all].sort((a, b) => b.processor - a.processor);
process.stdout.write(
  plainTable(
    [
      ...[{ title: 'request' }, { title: 'answer' }, { title: 'main thread ms', align: 'right' as const }],
      { title: 'elapsed ms', align: 'right' },
    ],
    sorted.map(({ request, status, processor, elapsed }) => [
      ...[request, status, processor.toFixed(1), elapsed.toFixed(0)],
    ]),
  ),
);
const over = sorted.filter(({ processor }) => processor > goal);
process.stdout.write(
  over.length === 0
    ? `No request costs the main thread more than ${goal} ms.\n`
    : `${over.length} requests cost the main thread more than ${goal} ms.\n`,
);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ goal, idle: rest, all: sorted }, null, 2)}\n`);
process.exitCode = over.length === 0 && code === 0 ? 0 : 1;
