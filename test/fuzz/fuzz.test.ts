import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cases } from '../support/cases.ts';
import { startService, type Service } from '../support/processes.ts';
import { growthOf, renderReport } from './report.ts';
import { runFuzz } from './run-fuzz.ts';
import { environmentForFuzz, environmentWithStore } from './service-for-fuzz.ts';

/** A new one each time; the one that a failure prints gives the same requests again. */
const seed = Number(process.env['SLATE_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const most = Number(process.env['SLATE_FUZZ_REQUESTS'] ?? cases(6000));

/** A process that is only some thousand requests old still takes more memory; a leak takes far more. */
const mostGrowthWhenYoung = 1.5;

const data = mkdtempSync(join(tmpdir(), 'slate-fuzz-'));
afterAll(() => {
  rmSync(data, { recursive: true });
});

describe.each([
  {
    what: 'that stores nothing',
    environment: environmentForFuzz,
    requests: most,
    mostGrowth: mostGrowthWhenYoung,
  },
  // A database within the process grows with what it stores.
  {
    what: 'with a store',
    environment: environmentWithStore(data),
    requests: Math.ceil(most / 4),
    mostGrowth: Infinity,
  },
])('a service $what', ({ environment, requests, mostGrowth }) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(environment);
  });

  test(`${requests} generated requests are all answered as documented, seed ${seed}`, async () => {
    const report = await runFuzz({
      url: service.url,
      pid: service.pid,
      seed,
      first: 0,
      requests,
      connections: 6,
      shrinkFor: 10_000,
      progress: () => undefined,
    });
    const text = renderReport(report);
    expect(report.failureCount, text).toBe(0);
    expect(report.afterwards, text).toEqual([]);
    expect(growthOf(report), text).toBeLessThan(mostGrowth);
    // Otherwise only the validation is tried and never what is behind it.
    const solved = [...report.byOperation.values()].reduce((sum, { valid }) => sum + valid, 0);
    expect(solved / requests, text).toBeGreaterThan(0.2);
  }, 240_000);

  afterAll(async () => {
    const { code, stderr } = await service.stop();
    expect(stderr.split('\n').filter((line) => line.startsWith('{'))).toEqual([]);
    expect(code).toBe(0);
  });
});
