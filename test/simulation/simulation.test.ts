import './builtins.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SimulatedDatabase } from './database.ts';
import { pickWith, stepsOfHistory } from './pick.ts';
import { openSimulation, simulate, type History } from './simulate.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let database: SimulatedDatabase;
beforeAll(async () => {
  database = await openSimulation();
});
afterAll(() => database.close());

test('whatever is killed, delayed, repeated or fails: nothing that was promised is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (choose) => {
      const { faults } = await simulate(database, pickWith(choose), stepsOfHistory);
      expect(faults).toEqual([]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test('the same seed is the same history', async () => {
  const histories: History[] = [];
  for (let time = 0; time < 2; time += 1) {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (choose) => {
        histories.push(await simulate(database, pickWith(choose), stepsOfHistory));
      }),
      { numRuns: 1, seed: 1, endOnFailure: true },
    );
  }
  expect(histories[1]).toEqual(histories[0]);
});
