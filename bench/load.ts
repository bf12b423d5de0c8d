/**
 * `npm run load`: the golden open call as a JSON body, at a fixed rate, against the service in its default
 * configuration. The service, what sends and what prints are processes of their own.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { settings } from '../src/config/settings.ts';
import { plainTable } from '../src/report/text.ts';
import { formatCount } from '../src/text/numbers.ts';
import { readProcessFigures } from '../test/support/process-figures.ts';
import { startService } from '../test/support/processes.ts';
import type { LoadMeasurement, LoadOrder } from './load-measurement.ts';
import { openCallBodies } from './open-call-bodies.ts';

const { values } = parseArgs({
  options: {
    /** Requests a second that the machine sustains; phases with half as many more and twice as many follow. */
    rate: { type: 'string', default: '30' },
    /** Of each measured phase. */
    seconds: { type: 'string', default: '60' },
    'warm-up': { type: 'string', default: '10' },
    /** Bodies that differ in the order of the candidates; as many as there are candidates otherwise. */
    distinct: { type: 'string' },
    /** 10,000 further requests at the rate, and the memory before and after. */
    soak: { type: 'boolean', default: false },
    /** Milliseconds: at the rate, 99 of 100 answers must not take longer, and none may be missing. */
    'goal-p99': { type: 'string' },
    /**
     * Milliseconds: at one and a half times the rate, the event loop must not be later (99th percentile) by more than
     * this than when nothing is asked for.
     */
    'goal-delay': { type: 'string' },
    /** Requests a minute of one caller; the default of the service otherwise. */
    'rate-limit': { type: 'string' },
    /** Where the figures are written as JSON. */
    json: { type: 'string' },
  },
});

const whole = (option: string, text: string, most: number, least = 1): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TypeError(`${option}: a whole number from ${least} to ${most} is expected`);
};

const bodies = openCallBodies('a-res-79-325');
const rate = whole('--rate', values.rate, 500);
const seconds = whole('--seconds', values.seconds, 3600);
const warmUp = whole('--warm-up', values['warm-up'], 600, 0);
const distinct =
  values.distinct === undefined ? bodies.count : whole('--distinct', values.distinct, bodies.count);
const goal = values['goal-p99'] === undefined ? null : whole('--goal-p99', values['goal-p99'], 60_000);

const delayGoal =
  values['goal-delay'] === undefined ? null : whole('--goal-delay', values['goal-delay'], 60_000);

/** Seconds in which nothing is asked for, for the delay of the event loop then. */
const idleSeconds = 10;

type Phase = { readonly name: string; readonly rate: number; readonly seconds: number };

const phases: readonly Phase[] = [
  ...(warmUp > 0 ? [{ name: 'warm-up', rate, seconds: warmUp }] : []),
  { name: 'at the rate', rate, seconds },
  { name: 'at 1.5 times the rate', rate: Math.ceil(1.5 * rate), seconds },
  { name: 'at twice the rate', rate: 2 * rate, seconds },
  ...(values.soak
    ? [
        { name: 'soak, the first 1,000', rate, seconds: Math.ceil(1000 / rate) },
        { name: 'soak, to 10,000', rate, seconds: Math.ceil(9000 / rate) },
      ]
    : []),
];

const service = await startService({
  SLATE_LOG_LEVEL: 'warn',
  // As many as the service does unless it is told otherwise; tests are started without.
  SLATE_REHEARSALS: settings.SLATE_REHEARSALS.otherwise,
  ...(values['rate-limit'] === undefined ? {} : { SLATE_RATE_LIMIT: values['rate-limit'] }),
});

/** Until the service says that it is ready. */
const untilReady = async (): Promise<void> => {
  while ((await fetch(`${service.url}/readyz`)).status !== 200) await setTimeout(100);
};

/** What the answers must say: what is answered once, before anything else. */
const expectedAnswer = async (): Promise<LoadOrder['expected']> => {
  const response = await fetch(`${service.url}/v1/slates`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Uint8Array(bodies.bodyAt(0)),
  });
  const { outcome, objective } = (await response.json()) as LoadOrder['expected'];
  if (outcome !== 'selected') throw new Error(`the open call is answered with ${response.status}`);
  return { outcome, objective };
};

/** How late the event loop of the service was, 99th percentile, milliseconds; null where it does not report it. */
const eventLoopDelay = async (): Promise<number | null> => {
  const response = await fetch(`${service.url}/metrics`);
  const text = await response.text();
  const found = /^nodejs_eventloop_lag_p99_seconds(?:\{[^}]*\})? (\S+)/m.exec(text)?.[1];
  return response.status === 200 && found !== undefined ? Number(found) * 1000 : null;
};

/** What a phase has shown. Times are ms where they do not say otherwise, memory MiB. */
type Figures = LoadMeasurement & {
  readonly phase: string;
  readonly rate: number;
  /** Answers with status 200 a second. */
  readonly throughput: number;
  /** Of the service, at the end; null where the platform does not report it. */
  readonly resident: number | null;
  /** Processor time of the service, seconds. */
  readonly processor: number | null;
  readonly eventLoopDelay: number | null;
};

const client = join(fileURLToPath(new URL('.', import.meta.url)), 'load-client.js');
const run = promisify(execFile);

const measure = async (phase: Phase, expected: LoadOrder['expected']): Promise<Figures> => {
  process.stderr.write(`${phase.name}: ${phase.rate} a second for ${phase.seconds} s …\n`);
  const order: LoadOrder = {
    url: service.url,
    rate: phase.rate,
    requests: phase.rate * phase.seconds,
    distinct,
    expected,
  };
  const before = readProcessFigures(service.pid);
  const { stdout } = await run(process.execPath, [client, JSON.stringify(order)]);
  const after = readProcessFigures(service.pid);
  const measured = JSON.parse(stdout) as LoadMeasurement;
  return {
    phase: phase.name,
    rate: phase.rate,
    ...measured,
    // The last request is sent before the end of the last second, so a phase without delay is a little shorter.
    throughput: (measured.byStatus['200'] ?? 0) / Math.max(measured.seconds, phase.seconds),
    resident: after?.resident ?? null,
    processor: before === null || after === null ? null : after.processor - before.processor,
    eventLoopDelay: await eventLoopDelay(),
  };
};

/** Processor time of `JSON.parse` of a body, the median, milliseconds. */
const parseTime = (): number => {
  const texts = Array.from({ length: 60 }, (_, index) => bodies.bodyAt(index).toString('utf8'));
  const times = texts.map((text) => {
    const before = process.cpuUsage();
    JSON.parse(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[times.length / 2]!;
};

const all: Figures[] = [];
await untilReady();
const expected = await expectedAnswer();
// What is read is what came since it was read last.
await eventLoopDelay();
await setTimeout(idleSeconds * 1000);
const idleDelay = await eventLoopDelay();
for (const phase of phases) all.push(await measure(phase, expected));
const ended = await service.stop();
const parsing = parseTime();
/** Processor time of the service for an answer, milliseconds. */
const perAnswer = ({ processor, byStatus }: Figures): number | null =>
  processor === null || byStatus['200'] === undefined ? null : (1000 * processor) / byStatus['200'];

const rounded = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : formatCount(Math.round(value));
const others = ({ byStatus }: Figures): readonly (readonly [string, number])[] =>
  Object.entries(byStatus).filter(([status]) => !['200', '429', '503'].includes(status));

const columns = ['sent', '200/s', 'p50', 'p90', 'p99', 'max', '200', '429', '503', 'other', 'errors', 'lost'];
const machine = ['MiB', 'CPU s', 'CPU ms/200', '× parse', 'loop p99'];
process.stdout.write(
  [
    `Open call of ${formatCount(bodies.count)} candidates as JSON, ${formatCount(bodies.bodyAt(0).length)} bytes, ${formatCount(distinct)} different bodies; ms from sending to the end of the answer, of answers with status 200, corrected for coordinated omission.`,
    `\`JSON.parse\` of a body takes ${parsing.toFixed(1)} ms of processor time.`,
    `Event loop when nothing is asked for: p99 ${idleDelay === null ? 'not offered' : `${idleDelay.toFixed(1)} ms`}.`,
    '',
    plainTable(
      [{ title: 'phase' }, ...[...columns, ...machine].map((title) => ({ title, align: 'right' }) as const)],
      all.map((figures) => [
        `${figures.phase} (${figures.rate}/s)`,
        formatCount(figures.sent),
        figures.throughput.toFixed(1),
        ...(['p50', 'p90', 'p99', 'max'] as const).map((key) => rounded(figures.latency?.[key])),
        ...['200', '429', '503'].map((status) => formatCount(figures.byStatus[status] ?? 0)),
        others(figures)
          .map(([status, count]) => `${status}: ${count}`)
          .join(' ') || '0',
        `${figures.errors} (${figures.timeouts} late)`,
        String(figures.lost),
        rounded(figures.resident),
        figures.processor === null ? '-' : figures.processor.toFixed(1),
        ...[perAnswer(figures), (perAnswer(figures) ?? NaN) / parsing].map((one) =>
          one === null || Number.isNaN(one) ? '-' : one.toFixed(1),
        ),
        figures.eventLoopDelay === null ? 'not offered' : figures.eventLoopDelay.toFixed(1),
      ]),
    ),
  ].join('\n'),
);

/** Shares of the rate that must be answered where there is a goal. */
const fewest = 0.98;

const complaints = [
  ...all.flatMap((figures) => [
    ...(figures.lost + figures.errors > 0 ? [`${figures.phase}: requests without an answer`] : []),
    ...others(figures).map(([status]) => `${figures.phase}: status ${status}`),
    ...(figures.wrong > 0 ? [`${figures.phase}: ${figures.wrong} answers are not the expected result`] : []),
    ...(goal !== null && figures.phase === 'at the rate' && !((figures.latency?.p99 ?? Infinity) <= goal)
      ? [`${figures.phase}: p99 above ${goal} ms`]
      : []),
    ...(goal !== null && figures.phase === 'at the rate' && figures.throughput < fewest * rate
      ? [`${figures.phase}: fewer answers than ${fewest * 100} % of the rate`]
      : []),
  ]),
  ...all.flatMap(({ phase, eventLoopDelay: delay }) =>
    delayGoal !== null &&
    phase === 'at 1.5 times the rate' &&
    !((delay ?? Infinity) - (idleDelay ?? 0) <= delayGoal)
      ? [`${phase}: the event loop is late by more than ${delayGoal} ms above idle`]
      : [],
  ),
  ...(ended.code === 0 ? [] : [`the service ended with ${String(ended.code)}`]),
];
process.stdout.write(
  `${complaints.length === 0 ? 'Every request was answered, every result is the expected one.' : complaints.join('\n')}\n`,
);
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ candidates: bodies.count, distinct, goal, expected, idleDelay, parsing, phases: all, complaints }, null, 2)}\n`,
  );
}
process.exitCode = complaints.length === 0 ? 0 : 1;
