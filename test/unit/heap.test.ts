import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap } from '../../solver/heap.ts';

test('whoever comes out is the one that sorting puts first, whatever goes in and out', () => {
  // Few different numbers: most of these heaps have equal ones; null takes one out.
  const steps = fc.array(fc.option(fc.integer({ min: -4, max: 4 }), { freq: 3 }), { maxLength: 80 });
  fc.assert(
    fc.property(steps, (list) => {
      const heap = createHeap<number>((a, b) => a > b);
      let sorted: number[] = [];
      for (const step of list) {
        if (step === null) expect(heap.pop()).toBe(sorted.shift());
        else {
          heap.push(step);
          sorted = [...sorted, step].sort((a, b) => b - a);
        }
        expect(heap.peek()).toBe(sorted[0]);
      }
      for (const expected of sorted) expect(heap.pop()).toBe(expected);
      expect(heap.pop()).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
