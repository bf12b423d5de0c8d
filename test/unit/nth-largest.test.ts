import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nthLargest } from '../../solver/nth-largest.ts';

test('the n-th largest is the one that sorting puts there', () => {
  // Few different numbers: most of these lists have equal ones.
  const numbers = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 60 }), fc.nat(), (list, pick) => {
      const n = 1 + (pick % list.length);
      const sorted = Float64Array.from(list).sort();
      // -0 and 0 are equal numbers in any order.
      expect(nthLargest(Float64Array.from(list), n) + 0).toBe(sorted[list.length - n]! + 0);
    }),
    { numRuns: 500 },
  );
});
