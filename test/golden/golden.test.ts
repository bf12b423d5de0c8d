import { describe, expect, test } from 'vitest';
import { engineNames } from '../../solver/index.ts';
import type { PoolInput, RulesInput } from '../../src/model/pool-cache.ts';
import { goldenBaseline } from '../support/golden.ts';
import { fixtureJson, idsOf, readFixture, solveHere } from '../support/panel.ts';

const openCall: PoolInput = { as: 'csv', bytes: readFixture('open-call.csv') };
const baseline: RulesInput = { as: 'id', id: 'a-res-79-325-baseline' };
const expected = goldenBaseline();

describe.each(engineNames)('golden answers with %s', (engine) => {
  test('the open call under the baseline policy', { timeout: 120_000 }, async () => {
    const result = await solveHere(openCall, baseline, { engine });
    expect(result).toMatchObject({ outcome: 'selected', objective: 109126, objectiveScale: 30 });
    expect(result.objective).toBe(expected.objective);
    expect(result.points).toBeCloseTo(3637.533, 3);
    expect(result.slate).toHaveLength(40);
    expect(result.eligibility).toEqual({
      pool: 2672,
      eligible: expected.eligible,
      ineligible: expected.ineligible,
    });
    expect(result.proof).toMatchObject({ status: 'optimal', upperBound: 109126, gap: 0 });
    expect(idsOf(result)).toEqual(expected.slate);
    expect(result).toMatchObject({ core: expected.core, byLot: [] });
  });

  test('a rule set that no slate can satisfy, by exactly one seat', { timeout: 120_000 }, async () => {
    const result = await solveHere(openCall, { as: 'json', bytes: readFixture('conflict.json') }, { engine });
    expect(result).toMatchObject({
      outcome: 'infeasible',
      objective: null,
      slate: null,
      proof: { status: 'infeasible' },
    });
  });
});

describe('coarse scores, with many optimal slates', () => {
  const coarse: PoolInput = { as: 'csv', bytes: readFixture('coarse.csv') };
  const rules: RulesInput = { as: 'json', bytes: readFixture('coarse.json') };

  const { slate, core } = fixtureJson('coarse.expected.json') as {
    readonly slate: string[];
    readonly core: string[];
  };

  test.each(engineNames)('the lots decide 26 seats, with %s', { timeout: 120_000 }, async (engine) => {
    const result = await solveHere(coarse, rules, { engine });
    expect(result).toMatchObject({ outcome: 'selected', objective: 102600, core });
    expect(idsOf(result)).toEqual(slate);
    expect(result).toMatchObject({ byLot: slate.filter((id) => !core.includes(id)) });
    expect(core).toHaveLength(14);
  });

  test('the order of the candidates changes no byte but those of the run', async () => {
    const [header, ...lines] = readFixture('coarse.csv').toString('utf8').trimEnd().split('\n');
    const shuffled = [header, ...lines.reverse().sort((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1))];
    const other: PoolInput = { as: 'csv', bytes: Buffer.from(`${shuffled.join('\n')}\n`) };
    const options = { certificate: true } as const;
    const [first, second] = [await solveHere(coarse, rules, options), await solveHere(other, rules, options)];
    expect({ ...second, run: null }).toEqual({ ...first, run: null });
  });
});
