import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAlike, kindsOf } from '../../solver/alike.ts';

/** Candidates of a few kinds, and the order in which those of a kind are taken. */
const drawn = fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }).chain((kinds) =>
  fc.record({
    kinds: fc.constant(kinds),
    order: fc.shuffledSubarray([...kinds.keys()]),
    steps: fc.array(fc.tuple(fc.nat(), fc.constantFrom(0 as const, 1 as const)), { maxLength: 12 }),
  }),
);

test('whoever is taken takes those of its kind along who come before, and whoever is left out those after', () => {
  fc.assert(
    fc.property(drawn, ({ kinds, order, steps }) => {
      const alike = createAlike(order, (candidate) => String(kinds[candidate]), kinds.length);
      const groupOf = (candidate: number): number[] => order.filter((one) => kinds[one] === kinds[candidate]);
      kinds.forEach((_, candidate) => {
        const expected = order.includes(candidate) ? groupOf(candidate) : undefined;
        expect(alike.groupOf(candidate)).toEqual(expected);
      });
      const fixings = new Int8Array(kinds.length).fill(-1);
      for (const [pick, value] of steps) {
        const open = [...kinds.keys()].filter((candidate) => fixings[candidate] === -1);
        if (open.length === 0) return;
        const candidate = open[pick % open.length]!;
        const before = fixings.slice();
        alike.fix(fixings, candidate, value);
        const group = order.includes(candidate) ? groupOf(candidate) : [candidate];
        const place = group.indexOf(candidate);
        const along = value === 1 ? group.slice(0, place + 1) : group.slice(place);
        fixings.forEach((fixed, one) => {
          expect(fixed).toBe(along.includes(one) && before[one] === -1 ? value : before[one]);
        });
        // Of every kind some are taken, then some are open, and those after them are left out.
        for (const one of order) {
          const own = groupOf(one).map((member) => fixings[member]!);
          expect(own.join(' ')).toMatch(/^(1 ?)*(-1 ?)*(0 ?)*$/);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a kind is a score and rows', () => {
  const rows = [[1, 2], [1, 2], [12], [1], [1, 2]];
  const problem = { size: 1, scores: [5, 5, 5, 5, 6], rows: [], softRows: [] };
  const kindOf = kindsOf(problem, (candidate) => Int32Array.from(rows[candidate]!));
  expect(new Set([0, 1, 2, 3, 4].map(kindOf)).size).toBe(4);
  expect(kindOf(0)).toBe(kindOf(1));
});
