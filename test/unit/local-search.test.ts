import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeDomain, type Domain } from '../../solver/domain.ts';
import { toIncidence } from '../../solver/incidence.ts';
import { recount, type Problem } from '../../solver/index.ts';
import { searchLocally } from '../../solver/local-search.ts';
import { objectiveOf } from '../../solver/objective.ts';
import { createRandom } from '../../solver/random.ts';
import { allOptima } from '../support/brute-force.ts';
import { exactProblem, smallProblem } from '../support/problems.ts';

/** Who is fixed, who may be taken in, and how much each is wanted. */
const draws = fc.record({
  fixed: fc.array(fc.tuple(fc.nat(), fc.constantFrom(0 as const, 1 as const)), { maxLength: 3 }),
  without: fc.array(fc.nat(), { maxLength: 2 }),
  hope: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 11, maxLength: 11 }),
  rounds: fc.integer({ min: 1, max: 4 }),
});

/** Memberships to look at: enough to repair a slate of so few candidates. */
const effort = 20_000;

const searchIn = (
  problem: Problem,
  domain: Domain,
  among: readonly number[],
  hope: readonly number[],
  rounds: number,
) =>
  searchLocally(
    objectiveOf(problem),
    toIncidence(problem),
    domain,
    among,
    hope,
    rounds,
    effort,
    createRandom(),
  );

test('what it finds has the size, is within the domain, takes in only those who may be, and is the same again', () => {
  const seen = { found: 0, missed: 0, best: 0 };
  fc.assert(
    fc.property(fc.oneof(smallProblem, exactProblem), draws, (problem, { fixed, without, hope, rounds }) => {
      const candidates = problem.scores.length;
      const domain = wholeDomain(toIncidence(problem));
      for (const [pick, value] of fixed) domain.fixings[pick % candidates] = value;
      const isOut = (one: number): boolean =>
        domain.fixings[one] !== 1 && without.some((pick) => pick % candidates === one);
      const among = problem.scores.flatMap((_, one) => (isOut(one) ? [] : [one]));
      const slate = searchIn(problem, domain, among, hope, rounds);
      expect(searchIn(problem, domain, among, hope, rounds)).toEqual(slate);

      const fixedRows = [...domain.fixings].flatMap((value, one) =>
        value === -1 && !isOut(one)
          ? []
          : [{ members: [one], min: Math.max(0, value), max: Math.max(0, value) }],
      );
      const optima = allOptima({ ...problem, rows: [...problem.rows, ...fixedRows] });
      if (slate === null) {
        seen.missed += optima === null ? 0 : 1;
        return;
      }
      const counted = recount(problem, slate);
      expect(counted.violations).toEqual([]);
      domain.fixings.forEach((value, one) => {
        if (value !== -1) expect(slate.includes(one)).toBe(value === 1);
      });
      expect(slate.filter(isOut)).toEqual([]);
      expect(slate).toEqual([...new Set(slate)].sort((a, b) => a - b));
      expect(counted.objective).toBeLessThanOrEqual(optima!.objective);
      seen.found += 1;
      seen.best += counted.objective === optima!.objective ? 1 : 0;
    }),
    { numRuns: 1000, seed: 79 },
  );
  // It is no proof, but it is worth its time.
  expect(seen.found).toBeGreaterThan(300);
  expect(seen.missed).toBeLessThan(seen.found / 5);
  expect(seen.best).toBeGreaterThan(seen.found / 2);
});
