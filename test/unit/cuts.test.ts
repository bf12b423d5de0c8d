import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCut, separate, type Point } from '../../solver/cuts.ts';
import { createDerivedRows } from '../../solver/derived-rows.ts';
import { wholeDomain } from '../../solver/domain.ts';
import { toIncidence } from '../../solver/incidence.ts';
import type { Problem, Row } from '../../solver/index.ts';
import { createRandom } from '../../solver/random.ts';
import { smallProblem } from '../support/problems.ts';

/** Edges of a graph as candidates, each point of it once: exactly, or at most. */
const edges = fc
  .record({
    points: fc.integer({ min: 3, max: 5 }),
    pairs: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 3, maxLength: 9 }),
    isExact: fc.boolean(),
  })
  .map(({ points, pairs, isExact }): Problem => {
    const ends = pairs.map(([one, other]) => [one % points, (one + 1 + (other % (points - 1))) % points]);
    const rows = Array.from({ length: points }, (_, point): Row => {
      const members = ends.flatMap((both, edge) => (both.includes(point) ? [edge] : []));
      return { members, min: isExact ? 1 : null, max: 1 };
    });
    return { size: Math.floor((points + 1) / 2), scores: ends.map(() => 1), rows, softRows: [] };
  });

const problems = fc.oneof(edges, smallProblem);

/** Values of candidates; most are halves. */
const values = fc.array(
  fc.oneof(fc.constantFrom(0, 0.5, 0.5, 0.5, 1, 1 / 3), fc.constantFrom(1 / 3, 1 / 3, 2 / 3, 1)),
  { minLength: 11, maxLength: 11 },
);

test('every slate satisfies the rows, which the point violates, also under other bounds and after others', () => {
  const seen = { rows: 0, ofDerived: 0, withUppers: 0, withTwice: 0, ofThirds: 0, moved: 0 };
  fc.assert(
    fc.property(
      ...([problems, values, fc.boolean(), fc.array(fc.nat(11), { maxLength: 2 }), fc.boolean()] as const),
      (problem, drawn, everywhere, left, isMoved) => {
        const candidates = problem.scores.length;
        const incidence = toIncidence(problem);
        const derived = createDerivedRows(incidence);
        const domain = wholeDomain(incidence);
        for (const one of left) if (one < candidates) domain.fixings[one] = 0;
        if (isMoved) {
          for (let row = 1; row < incidence.firstSoft; row += 2) {
            if (incidence.redundant[row] === 0) domain.upper[row]! += 1;
          }
        }
        const columns = Array.from({ length: candidates }, (_, one) => one);
        const point: Point = {
          columns,
          values: columns.map((one) => (left.includes(one) ? 0 : drawn[one]!)),
        };
        const worth = (coefficients: Int32Array, x: (candidate: number) => number): number =>
          coefficients.reduce((sum, coefficient, candidate) => sum + coefficient * x(candidate), 0);
        for (let round = 0; round < 2; round += 1) {
          const cuts = separate(incidence, derived, domain, point, everywhere, createRandom());
          expect(separate(incidence, derived, domain, point, everywhere, createRandom())).toEqual(cuts);
          for (const cut of cuts) {
            const number = addCut(derived, cut);
            const coefficients = derived.coefficients(number);
            const upper = derived.uppersIn(domain)[number - incidence.rowCount]!;
            expect(worth(coefficients, (one) => point.values[one]!)).toBeGreaterThan(upper + 0.01);
            for (const slate of slatesWithin(problem, domain)) {
              expect(worth(coefficients, (one) => (slate.includes(one) ? 1 : 0))).toBeLessThanOrEqual(upper);
            }
            seen.rows += 1;
            seen.ofDerived += cut.row.rows.some(([row]) => row >= incidence.rowCount) ? 1 : 0;
            seen.withUppers += cut.row.upper.length > 0 ? 1 : 0;
            seen.withTwice += cut.addedTwice.length > 0 ? 1 : 0;
            seen.ofThirds += cut.row.divisor === 3 ? 1 : 0;
            seen.moved += isMoved ? 1 : 0;
          }
        }
      },
    ),
    { numRuns: 800, seed: 1 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});

/** Slates of the size whose counts are within the bounds; those who are fixed do not matter. */
const slatesWithin = (
  { size, scores, rows }: Problem,
  { lower, upper }: { readonly lower: Float64Array; readonly upper: Float64Array },
): number[][] =>
  Array.from({ length: 2 ** scores.length }, (_, mask) =>
    scores.flatMap((__, index) => ((mask >> index) & 1 ? [index] : [])),
  ).filter(
    (slate) =>
      slate.length === size &&
      rows.every(({ members }, row) => {
        const count = members.filter((member) => slate.includes(member)).length;
        return count >= lower[1 + row]! && count <= upper[1 + row]!;
      }),
  );

/** The rows that are found for a point of a problem. */
const rowsAt = (problem: Problem, point: Point) => {
  const incidence = toIncidence(problem);
  const [derived, domain] = [createDerivedRows(incidence), wholeDomain(incidence)];
  return separate(incidence, derived, domain, point, false, createRandom()).map(({ row }) => row);
};

test('of an odd cycle: at most two of five, where halves would be two and a half', () => {
  const members = [0, 1, 2, 3, 4].map((one) => [one, (one + 1) % 5].sort((a, b) => a - b));
  const problem: Problem = {
    size: 2,
    scores: [1, 1, 1, 1, 1, 1],
    rows: members.map((pair) => ({ members: pair, min: null, max: 1 })),
    softRows: [],
  };
  const point = { columns: [0, 1, 2, 3, 4, 5], values: [0.5, 0.5, 0.5, 0.5, 0.5, 0] };
  const ofPairs = [1, 2, 3, 4, 5].map((row) => [row, 1]);
  expect(rowsAt(problem, point)).toContainEqual({ rows: ofPairs, upper: [], divisor: 2 });
});

test('thirds: of seven with one seat on each of seven lines of three, at most two', () => {
  const lines = [0, 1, 2, 3, 4, 5, 6].map((one) => [one, (one + 1) % 7, (one + 3) % 7].sort((a, b) => a - b));
  const problem: Problem = {
    size: 3,
    scores: [1, 1, 1, 1, 1, 1, 1, 1],
    rows: lines.map((members) => ({ members, min: null, max: 1 })),
    softRows: [],
  };
  const third = 1 / 3;
  const point = {
    columns: [0, 1, 2, 3, 4, 5, 6, 7],
    values: [third, third, third, third, third, third, third, 2 * third],
  };
  // Twice seven seats: two thirds are left over, one third would be once seven.
  const ofLines = [1, 2, 3, 4, 5, 6, 7].map((row) => [row, 2]);
  expect(rowsAt(problem, point)).toContainEqual({ rows: ofLines, upper: [], divisor: 3 });
});
