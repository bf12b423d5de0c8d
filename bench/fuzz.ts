/**
 * `npm run fuzz`: a long run of the requests that `test/fuzz` generates, against a service of its own or one
 * that listens on this machine. Exit code 1 when anything failed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/files/package-root.ts';
import { passed, renderReport } from '../test/fuzz/report.ts';
import { toWire } from '../test/fuzz/request.ts';
import { runFuzz } from '../test/fuzz/run-fuzz.ts';
import { environmentForFuzz, environmentWithStore } from '../test/fuzz/service-for-fuzz.ts';
import { startService } from '../test/support/processes.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string' },
    /** The same seed generates the same requests. */
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    /** Only the request with this index, to see a failure again. */
    index: { type: 'string' },
    /** Requests at once. */
    connections: { type: 'string', default: '6' },
    /** Pools, rule sets and runs are stored, in a temporary folder. */
    store: { type: 'boolean', default: false },
    /** A service that runs already, on this machine. */
    url: { type: 'string' },
    /** Where failed requests are written, as the bytes that were sent. */
    out: { type: 'string', default: join(packageRoot(), 'bench', 'results', 'fuzz') },
  },
});

const whole = (option: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TypeError(`${option}: a whole number from ${least} to ${most} is expected`);
};

const first = values.index === undefined ? 0 : whole('--index', values.index, 0, 2 ** 31);
const requests =
  values.index === undefined ? whole('--requests', values.requests ?? '100000', 1, 10_000_000) : 1;
const seed = whole('--seed', values.seed, 0, 2 ** 31);
const connections = whole('--connections', values.connections, 1, 64);
if (
  values.url !== undefined &&
  !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(values.url).hostname)
) {
  throw new TypeError('--url: only a service on this machine may be tried in this way');
}

const data = values.store ? mkdtempSync(join(tmpdir(), 'slate-fuzz-')) : null;
const environment = data === null ? environmentForFuzz : environmentWithStore(data);
const service = values.url === undefined ? await startService(environment) : null;
let reportedAt = performance.now();
const report = await runFuzz({
  url: service?.url ?? values.url!.replace(/\/$/, ''),
  pid: service?.pid ?? null,
  seed,
  first,
  requests,
  connections,
  shrinkFor: 15_000,
  progress: (done) => {
    if (performance.now() - reportedAt < 5000) return;
    reportedAt = performance.now();
    process.stderr.write(`${done} of ${requests} …\n`);
  },
});
const ended = await service?.stop();
if (data !== null) rmSync(data, { recursive: true });
process.stdout.write(renderReport(report));
// At this level the service logs nothing but faults of its own.
const logged = ended?.stderr.split('\n').filter((line) => line.startsWith('{')) ?? [];
const calm = (ended === undefined || ended.code === 0) && logged.length === 0;
if (!calm) {
  process.stdout.write(
    [
      `The service ended with ${String(ended?.code)} and logged ${logged.length} errors.`,
      ...logged.slice(0, 5),
      '',
    ].join('\n'),
  );
}
if (report.failures.length > 0) {
  mkdirSync(values.out, { recursive: true });
  for (const { index, request, smallest } of report.failures) {
    writeFileSync(
      join(values.out, `${seed}-${index}.bin`),
      toWire(smallest?.request ?? request, '127.0.0.1'),
    );
  }
  process.stdout.write(`The requests as bytes: ${values.out}\n`);
}
process.exitCode = passed(report) && calm ? 0 : 1;
