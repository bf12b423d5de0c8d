import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDerivedRows } from '../../solver/derived-rows.ts';
import { toIncidence } from '../../solver/incidence.ts';
import type { Problem, Row } from '../../solver/index.ts';
import { mergePairs, repeatedRows } from '../../solver/merged-rows.ts';
import { smallProblem } from '../support/problems.ts';

/** Pairs who exclude one another, many of them in cliques; some come twice or stand in larger rows. */
const paired = fc
  .record({
    candidates: fc.integer({ min: 3, max: 8 }),
    size: fc.integer({ min: 1, max: 3 }),
    pairs: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 3, maxLength: 24 }),
    larger: fc.array(fc.uniqueArray(fc.nat(7), { minLength: 3, maxLength: 4 }), { maxLength: 2 }),
  })
  .map(({ candidates, size, pairs, larger }): Problem => {
    const lists = [...pairs, ...larger].map((list) => [
      ...new Set([...list].map((one) => one % candidates).sort((a, b) => a - b)),
    ]);
    const rows = lists
      .filter((members) => members.length > 1)
      .map((members, index): Row => ({ members, min: index % 3 === 0 ? 0 : null, max: 1 }));
    return { size, scores: Array.from({ length: candidates }, () => 1), rows, softRows: [] };
  });

const choices = (candidates: number): number[][] =>
  Array.from({ length: 2 ** candidates }, (_, mask) =>
    Array.from({ length: candidates }, (__, index) => index).filter((index) => (mask >> index) & 1),
  );

const satisfies = (choice: readonly number[], { members, min, max }: Row): boolean => {
  const count = members.filter((member) => choice.includes(member)).length;
  return count >= (min ?? 0) && (max === null || count <= max);
};

test('merged pairs: cliques of at most one, which rule out what the needless rows ruled out, and nothing else', () => {
  const seen = { cliques: 0, needless: 0, steps: 0 };
  fc.assert(
    fc.property(paired, (problem) => {
      const incidence = toIncidence(problem);
      const derived = createDerivedRows(incidence);
      const needless = mergePairs(problem, incidence, derived);
      const uppers = derived.uppersIn(incidence);
      const cliques: Row[] = [];
      derived.rows.forEach((_, place) => {
        const number = incidence.rowCount + place;
        const coefficients = [...derived.coefficients(number)];
        expect(coefficients.filter((one) => one !== 0 && one !== 1)).toEqual([]);
        expect(uppers[place]).toBe(1);
        const members = coefficients.flatMap((one, candidate) => (one === 1 ? [candidate] : []));
        expect(members.length).toBeGreaterThan(2);
        if (derived.isStep(number)) seen.steps += 1;
        else cliques.push({ members, min: null, max: 1 });
      });
      expect(new Set(needless).size).toBe(needless.length);
      for (const row of needless) expect(problem.rows[row - 1]!.members).toHaveLength(2);
      const left = problem.rows.filter((_, index) => !needless.includes(1 + index));
      for (const choice of choices(problem.scores.length)) {
        const isAllowed = problem.rows.every((row) => satisfies(choice, row));
        expect([...left, ...cliques].every((row) => satisfies(choice, row))).toBe(isAllowed);
      }
      seen.cliques += cliques.length;
      seen.needless += needless.length;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
});

test('repeated rows are implied by those that stay', () => {
  let repeated = 0;
  const moves = fc.array(fc.tuple(fc.nat(), fc.nat(1), fc.nat(1)), { maxLength: 4 });
  fc.assert(
    fc.property(smallProblem, moves, (problem, list) => {
      const again = problem.rows.length === 0 ? [] : list;
      const rows = [
        ...problem.rows,
        ...again.map(([pick, less, more]): Row => {
          const { members, min, max } = problem.rows[pick % problem.rows.length]!;
          return { members, min: min && Math.max(0, min - less), max: max && max + more };
        }),
      ];
      const needless = repeatedRows({ ...problem, rows }, toIncidence({ ...problem, rows }));
      repeated += needless.length;
      const left = rows.filter((_, index) => !needless.includes(1 + index));
      for (const choice of choices(problem.scores.length)) {
        // Bounds that no slate can break are none.
        if (choice.length !== problem.size) continue;
        expect(left.every((row) => satisfies(choice, row))).toBe(rows.every((row) => satisfies(choice, row)));
      }
    }),
    { numRuns: 300 },
  );
  expect(repeated).toBeGreaterThan(20);
});
