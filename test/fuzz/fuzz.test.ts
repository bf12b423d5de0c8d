import { afterAll, beforeAll, expect, test } from 'vitest';
import { startService, type Service } from '../support/processes.ts';
import { growthOf, renderReport } from './report.ts';
import { runFuzz } from './run-fuzz.ts';
import { environmentForFuzz } from './service-for-fuzz.ts';

/** A new one each time; the one that a failure prints gives the same requests again. */
const seed = Number(process.env['SLATE_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const requests = Number(process.env['SLATE_FUZZ_REQUESTS'] ?? 5000);

/** A process that is only some thousand requests old still takes more memory; a leak takes far more. */
const mostGrowthWhenYoung = 1.5;

let service: Service;
beforeAll(async () => {
  service = await startService(environmentForFuzz);
});

test(`${requests} generated requests are all answered as documented, seed ${seed}`, async () => {
  const report = await runFuzz({
    ...{ url: service.url, pid: service.pid, seed, first: 0, requests, connections: 6 },
    shrinkFor: 10_000,
    progress: () => undefined,
  });
  const told = renderReport(report);
  expect(report.failureCount, told).toBe(0);
  expect(report.afterwards, told).toEqual([]);
  expect(growthOf(report), told).toBeLessThan(mostGrowthWhenYoung);
  // Otherwise only the doors are tried and never the rooms.
  const solved = [...report.byOperation.values()].reduce((sum, { valid }) => sum + valid, 0);
  expect(solved / requests, told).toBeGreaterThan(0.2);
}, 240_000);

afterAll(async () => {
  const { code, stderr } = await service.stop();
  expect(stderr.split('\n').filter((line) => line.startsWith('{'))).toEqual([]);
  expect(code).toBe(0);
});
