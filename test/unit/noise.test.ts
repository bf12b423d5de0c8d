import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepDistribution, stepsAt } from '../../src/answers/what-if/noise-distribution.ts';
import { answerHere, inputOf } from '../support/batches.ts';

const whole = 2 ** 53;

/** How much of the distribution each number of steps has. */
const shares = (distribution: 'normal' | 'uniform', spread: number, decimals: number) => {
  const { reach, cumulative } = stepDistribution({ distribution, spread }, decimals);
  const share = Array.from(cumulative, (most, index) => (most - (cumulative[index - 1] ?? 0)) / whole);
  return { reach, share };
};

describe('a distribution over steps', () => {
  test.each([
    [0.3, 1],
    [1, 0],
    [2.5, 1],
    [0.01, 2],
    [12.75, 2],
  ])('normal with spread %d and %d decimals has the shares of exp(-k² / 2σ²)', (spread, decimals) => {
    const { reach, share } = shares('normal', spread, decimals);
    const deviation = spread * 10 ** decimals;
    const weights = share.map((_, index) => Math.exp(-((index - reach) ** 2) / (2 * deviation ** 2)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const off = share.reduce(
      (most, own, index) => Math.max(most, Math.abs(own - weights[index]! / total)),
      0,
    );
    expect(off).toBeLessThan(1e-13);
    const variance = share.reduce((sum, own, index) => sum + own * (index - reach) ** 2, 0);
    if (deviation >= 1) expect(Math.sqrt(variance) / deviation).toBeCloseTo(1, 6);
  });

  test('uniform has every step alike', () => {
    const { reach, share } = shares('uniform', 0.35, 1);
    expect(reach).toBe(3);
    for (const own of share) expect(own).toBeCloseTo(1 / 7, 12);
  });

  test('with no spread, and with less than a step of it, stays where it is', () => {
    expect(shares('normal', 0, 1)).toEqual({ reach: 0, share: [1] });
    expect(shares('uniform', 0.04, 1)).toEqual({ reach: 0, share: [1] });
  });

  test('finds for every number the first step whose share ends above it', () => {
    const table = stepDistribution({ distribution: 'normal', spread: 0.2 }, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole - 1 }), (uniform) => {
        const at = table.cumulative.findIndex((most) => most > uniform);
        expect(stepsAt(table, uniform)).toBe(at - table.reach);
      }),
    );
    expect(table.cumulative.at(-1)).toBe(whole);
  });
});

describe('noise over the open call', async () => {
  const noise = [
    { id: 'none', spread: 0, draws: 3, seed: 'a' },
    { id: 'some', spread: 1, draws: 40, seed: 'published beforehand' },
    { id: 'again', spread: 1, draws: 40, seed: 'published beforehand' },
    { id: 'other', spread: 1, draws: 40, seed: 'another' },
  ];
  const { base, results, summary } = await answerHere(inputOf({ noise }));
  const [none, some, again, other] = summary.noise;

  test('without a spread gives the slate of the base', () => {
    expect(none).toMatchObject({ selected: 3, unchanged: 3, kept: { least: 40, mean: 40, most: 40 } });
    for (const result of results.filter(({ of }) => of === 'none')) expect(result.slate).toEqual(base.slate);
    expect(none!.candidates.every(({ member, frequency }) => member && frequency === 1)).toBe(true);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(again).toEqual({ ...some, id: 'again' });
    expect(other!.candidates).not.toEqual(some!.candidates);
  });

  test('gives the frequencies that it gave when this was written', () => {
    const text = some!.candidates.map(({ id, times }) => `${id} ${times}`).join('\n');
    expect(createHash('sha256').update(text).digest('hex')).toMatchInlineSnapshot(
      `"9bcfcbd7a5a51d3e7bbfe81349c0ce198d836a202de9f784fd35b33e569d1043"`,
    );
  });

  test('counts who is chosen, with an interval that holds the frequency', () => {
    const times = some!.candidates.reduce((sum, candidate) => sum + candidate.times, 0);
    expect(times).toBe(40 * 40);
    for (const { frequency, times: own, interval } of some!.candidates) {
      expect(frequency).toBeCloseTo(own / 40, 4);
      expect(interval[0]).toBeLessThanOrEqual(frequency);
      expect(interval[1]).toBeGreaterThanOrEqual(frequency);
    }
    // Wilson's interval of 20 of 40 is published in many a table: 35.2 % to 64.8 %.
    const half = some!.candidates.find((candidate) => candidate.times === 20);
    if (half !== undefined) expect(half.interval).toEqual([0.352, 0.648]);
  });

  test('compares objectives with nothing, and reports what the slate is worth to the base', () => {
    for (const result of results) {
      if (result.outcome !== 'selected') throw new Error('no slate');
      expect(result.change).toBeNull();
      expect(result.inputs.pool).toBeNull();
      expect(result.atBase!.change!).toBeLessThanOrEqual(0);
      expect(result.atBase!.keepsRules).toBe(true);
    }
  });
});
