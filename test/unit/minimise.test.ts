import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimise, minimiseByLevels, type Verdict } from '../../src/answers/diff/minimise.ts';

const items = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** A test that counts how often it is asked. */
const counting = (verdict: (subset: readonly number[]) => Verdict) => {
  let asked = 0;
  return {
    test: (subset: readonly number[]): Verdict => {
      asked += 1;
      return verdict(subset);
    },
    asked: () => asked,
  };
};

describe('delta debugging', () => {
  test('finds the items that only together change something', () => {
    const needed = [3, 17, 58];
    const { test: verdict } = counting((subset) =>
      needed.every((item) => subset.includes(item)) ? 'changes' : 'same',
    );
    expect(minimise(items(64), verdict)).toEqual({ kept: needed, minimal: true });
  });

  test('finds one item among thousands in a few dozen tests', () => {
    const { test: verdict, asked } = counting((subset) => (subset.includes(1234) ? 'changes' : 'same'));
    expect(minimise(items(2672), verdict)).toEqual({ kept: [1234], minimal: true });
    expect(asked()).toBeLessThan(30);
  });

  test('ends with what it has when the budget is used up', () => {
    let left = 3;
    const answer = minimise(items(64), (subset) => {
      left -= 1;
      return left < 0 ? null : subset.includes(60) ? 'changes' : 'same';
    });
    expect(answer.minimal).toBe(false);
    expect(answer.kept).toContain(60);
    expect(answer.kept.length).toBeLessThan(64);
  });

  test('whatever the test says of subsets, no single item of the answer can be spared', () => {
    const verdicts = fc.array(fc.constantFrom<Verdict>('changes', 'same', 'unresolved'), {
      minLength: 256,
      maxLength: 256,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), verdicts, fc.nat(3), (count, table, groups) => {
        const all = items(count);
        const verdict = (subset: readonly number[]): Verdict => {
          if (subset.length === 0) return 'same';
          return subset.length === count
            ? 'changes'
            : table[subset.reduce((bits, item) => bits + 2 ** item, 0)]!;
        };
        for (const { kept, minimal } of [
          minimise(all, verdict),
          minimiseByLevels(all, [(item) => item % (groups + 1)], verdict),
        ]) {
          expect(minimal).toBe(true);
          expect(verdict(kept)).toBe('changes');
          for (const item of kept) {
            expect(verdict(kept.filter((one) => one !== item))).not.toBe('changes');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('groups that come together cost as much as one', () => {
    const needed = items(1000);
    const verdict = counting((subset) =>
      needed.every((item) => subset.includes(item)) ? 'changes' : 'same',
    );
    const groupOf = (item: number): string => (item < 1000 ? 'together' : `alone ${item}`);
    const { kept } = minimiseByLevels(items(1010), [groupOf], (subset) =>
      verdict.asked() < 60 ? verdict.test(subset) : null,
    );
    expect(kept).toHaveLength(1000);
  });
});
