/**
 * Sends requests at a fixed rate, in a process of its own: takes a `LoadOrder` as its only argument and prints a
 * `LoadMeasurement`, both as JSON.
 *
 * autocannon sends the requests of one connection in a burst at the beginning of every second. So each connection
 * here is a run of its own with one request a second, and they begin one after the other: the requests of all
 * come at even distances, whether or not earlier ones are answered, until an answer takes longer than a second.
 * From there on autocannon waits, and latencies are corrected as HdrHistogram does it: an answer after 3.4 s
 * counts as 3.4, 2.4, 1.4 and 0.4 s, for the requests that should have been sent meanwhile. (The correction of
 * autocannon itself takes 1 ms instead of the interval, and is switched off.)
 */
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { LoadMeasurement, LoadOrder } from './load-measurement.ts';
import { openCallBodies } from './open-call-bodies.ts';

const interval = 1000;
const { url, rate, requests, distinct, expected } = JSON.parse(process.argv[2]!) as LoadOrder;
const bodies = openCallBodies('a-res-79-325');
const step = Math.max(1, Math.floor(bodies.count / distinct));

const byStatus: Record<string, number> = {};
const latencies: number[] = [];
let next = 0;
let answers = 0;
let wrong = 0;

/** Every answer is looked at, every tenth is parsed. */
const isExpected = (text: string, parsed: boolean): boolean => {
  if (!text.includes(`"outcome": "${expected.outcome}"`)) return false;
  if (!text.includes(`"objective": ${expected.objective},`) || !text.trimEnd().endsWith('}')) return false;
  if (!parsed) return true;
  const { slate, proof } = JSON.parse(text) as {
    readonly slate: readonly unknown[];
    readonly proof: { readonly status: string };
  };
  return slate.length === 40 && proof.status === 'optimal';
};

const connection = async (index: number): Promise<autocannon.Result> => {
  await sleep((index * interval) / rate);
  return new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections: 1,
        connectionRate: 1,
        amount: requests / rate,
        ignoreCoordinatedOmission: true,
        requests: [
          {
            method: 'POST',
            path: '/v1/slates',
            headers: { 'content-type': 'application/json' },
            setupRequest: (request) => ({ ...request, body: bodies.bodyAt((next++ % distinct) * step) }),
            onResponse: (status, body) => {
              answers += 1;
              if (status === 200 && !isExpected(body, answers % 10 === 1)) wrong += 1;
            },
          },
        ],
      },
      (error: unknown, result) => {
        if (error instanceof Error) reject(error);
        else resolve(result);
      },
    );
    run.on('response', (_client, status, _bytes, milliseconds) => {
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      if (status !== 200) return;
      for (let left = milliseconds; left > 0; left -= interval) latencies.push(left);
      ended = performance.now();
    });
  });
};

const started = performance.now();
let ended = started;
const results = await Promise.all(Array.from({ length: rate }, (_, index) => connection(index)));

const total = (of: (result: autocannon.Result) => number): number =>
  results.reduce((sum, result) => sum + of(result), 0);
const sorted = latencies.sort((a, b) => a - b);
const percentile = (share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
const errors = total((result) => result.errors);
const measurement: LoadMeasurement = {
  sent: requests,
  byStatus,
  errors,
  timeouts: total((result) => result.timeouts),
  lost: Math.max(0, requests - answers - errors),
  wrong,
  seconds: (ended - started) / 1000,
  latency:
    sorted.length === 0
      ? null
      : { p50: percentile(0.5), p90: percentile(0.9), p99: percentile(0.99), max: sorted.at(-1)! },
};
process.stdout.write(JSON.stringify(measurement));
