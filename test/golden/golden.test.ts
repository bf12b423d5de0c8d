import { describe, expect, test } from 'vitest';
import { engineNames } from '../../solver/index.ts';
import type { PoolInput, RulesInput } from '../../src/panel/draft.ts';
import { fixtureJson, idsOf, readFixture, solveHere } from '../support/panel.ts';

/** The exact answers of two independent solvers. */
type Expected = {
  readonly eligible: number;
  readonly ineligible: Readonly<Record<string, number>>;
  readonly objective: number;
  readonly objectiveScale: number;
  readonly changes: readonly {
    readonly rule: string;
    readonly value: string | null;
    readonly min: number;
    readonly max: number;
    readonly change: number | null;
  }[];
};

const openCall: PoolInput = { as: 'csv', bytes: readFixture('open-call.csv') };
const baseline: RulesInput = { as: 'id', id: 'a-res-79-325-baseline' };
const expected = fixtureJson('baseline.expected.json') as Expected;

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
    expect(result.proof).toEqual({ status: 'claimed', upperBound: 109126, gap: 0, leaves: null });
  });

  test('a rule set that no slate can satisfy, by exactly one seat', { timeout: 120_000 }, async () => {
    const result = await solveHere(openCall, { as: 'json', bytes: readFixture('conflict.json') }, { engine });
    expect(result).toMatchObject({
      outcome: 'infeasible',
      objective: null,
      slate: null,
      proof: { status: 'claimed' },
    });
  });
});

describe('coarse scores, with many optimal slates', () => {
  const coarse: PoolInput = { as: 'csv', bytes: readFixture('coarse.csv') };
  const rules: RulesInput = { as: 'json', bytes: readFixture('coarse.json') };

  test('highs finds the optimum', { timeout: 120_000 }, async () => {
    const result = await solveHere(coarse, rules);
    expect(result).toMatchObject({ outcome: 'selected', objective: 102600 });
    // Whichever optimal slate it is, it holds everybody who is in all of them.
    const { core } = fixtureJson('coarse.expected.json') as { readonly core: string[] };
    expect(idsOf(result)).toEqual(expect.arrayContaining(core));
  });

  test(
    'javascript-lp-solver, which needs longer, stops and claims nothing',
    { timeout: 120_000 },
    async () => {
      const result = await solveHere(coarse, rules, { engine: 'javascript-lp-solver', timeLimit: 3 });
      expect(result.outcome).toBe('stopped');
      expect(result.proof.status).not.toBe('claimed');
      expect(result.proof.upperBound).toBeGreaterThanOrEqual(102600);
      expect(result.objective ?? 0).toBeLessThanOrEqual(102600);
    },
  );
});

test('which rules bind: every tight side a seat looser', { timeout: 180_000 }, async () => {
  const result = await solveHere(openCall, baseline, { explain: 'rules', timeLimit: 170 });
  const changeOf = (rule: string, value: string | null, side: 'min' | 'max'): number | null | undefined =>
    expected.changes.find(
      (one) => one.rule === rule && one.value === value && (side === 'min' ? one.min === -1 : one.max === 1),
    )?.change;
  let compared = 0;
  for (const row of result.rules) {
    for (const side of row.tight) {
      const known = changeOf(row.rule, row.value, side);
      const found = side === 'min' ? row.change?.minDown : row.change?.maxUp;
      compared += 1;
      expect({ rule: row.rule, value: row.value, side, change: found }).toEqual({
        rule: row.rule,
        value: row.value,
        side,
        change: known,
      });
      expect(row.binds?.includes(side)).toBe((known ?? 0) > 0);
    }
  }
  expect(compared).toBe(34);
});
