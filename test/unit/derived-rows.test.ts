import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDerivedRows, type DerivedRows } from '../../solver/derived-rows.ts';
import { toIncidence, type Incidence } from '../../solver/incidence.ts';
import type { DerivedRow, Problem } from '../../solver/index.ts';
import { coefficientsOf, derivedFrom, drawnRows } from '../support/derived-rows.ts';
import { smallProblem } from '../support/problems.ts';

/** Takes the rows in, whatever numbers they come to have. @returns the numbers. */
const addTo = (rows: DerivedRows, incidence: Incidence, list: readonly DerivedRow[]): number[] => {
  const numbers: number[] = [];
  for (const { rows: parts, ...rest } of list) {
    const own = new Map(
      parts.map(([row, by]) => [row < incidence.rowCount ? row : numbers[row - incidence.rowCount]!, by]),
    );
    numbers.push(rows.add({ rows: [...own].sort(([a], [b]) => a - b), ...rest }));
  }
  return numbers;
};

const moves = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 6, maxLength: 6 });

/** Every row with room for some seats more on either side. */
const loosened = (problem: Problem, by: readonly (readonly [number, number])[]): Problem => ({
  ...problem,
  rows: problem.rows.map(({ members, min, max }, row) => ({
    members,
    min: Math.max(0, (min ?? 0) - by[row]![0]),
    max: (max ?? problem.size) + by[row]![1],
  })),
});

test('coefficients and upper sides are those of the definition, also under other bounds', () => {
  fc.assert(
    fc.property(smallProblem, drawnRows, moves, (problem, drawn, by) => {
      const incidence = toIncidence(problem);
      const rows = createDerivedRows(incidence);
      const numbers = addTo(rows, incidence, derivedFrom(problem, drawn));
      const expected = coefficientsOf(problem, rows.rows);
      rows.rows.forEach((_, place) => {
        const number = incidence.rowCount + place;
        // In the arrays there is a zero below zero.
        const counts = [...rows.coefficients(number)].map((count) => count + 0);
        expect(counts).toEqual(expected[place]!.counts.map((count) => count + 0));
        expect(rows.largest(number)).toBe(Math.max(...counts.map(Math.abs)));
      });
      expect(new Set(numbers).size).toBe(rows.rows.length);
      const uppers = (other: Problem): number[] => [...rows.uppersIn(toIncidence(other))];
      const other = loosened(problem, by);
      const maxima = (one: Problem): number[] => coefficientsOf(one, rows.rows).map(({ max }) => max);
      expect(uppers(problem)).toEqual(maxima(problem));
      expect(uppers(other)).toEqual(maxima(other));
      expect(uppers(problem)).toEqual(maxima(problem));
    }),
    { numRuns: 300 },
  );
});

test('the same row has one number, and what is forgotten leaves nothing behind', () => {
  fc.assert(
    fc.property(smallProblem, drawnRows, drawnRows, fc.nat(), (problem, drawn, other, pick) => {
      const incidence = toIncidence(problem);
      const rows = createDerivedRows(incidence);
      const add = (list: typeof drawn): number[] => addTo(rows, incidence, derivedFrom(problem, list));
      const numbers = add(drawn);
      expect(add(drawn)).toEqual(numbers);
      const count = pick % (rows.rows.length + 1);
      for (const number of numbers) rows.coefficients(number);
      rows.uppersIn(incidence);
      rows.truncate(count);
      expect(rows.rows).toHaveLength(count);
      // Others come to have the numbers of those that are gone.
      const fresh = createDerivedRows(incidence);
      for (const row of rows.rows) fresh.add(row);
      addTo(fresh, incidence, derivedFrom(problem, other));
      add(other);
      expect(rows.rows).toEqual(fresh.rows);
      rows.rows.forEach((_, place) => {
        const number = incidence.rowCount + place;
        expect(rows.coefficients(number)).toEqual(fresh.coefficients(number));
        expect(rows.largest(number)).toBe(fresh.largest(number));
      });
      expect(rows.uppersIn(incidence)).toEqual(fresh.uppersIn(incidence));
    }),
    { numRuns: 300 },
  );
});

test('sources are rows of the problem, through any number of derived rows', () => {
  const members = [0, 1];
  const row = { members, min: null, max: 1 };
  const incidence = toIncidence({ size: 1, scores: [1, 2], rows: [row, row, row], softRows: [] });
  const rows = createDerivedRows(incidence);
  const derive = (...numbers: number[]): number =>
    rows.add({ rows: numbers.map((number) => [number, 1] as const), upper: [], divisor: 2 });
  const first = derive(1, 2);
  const second = derive(0, first);
  const third = derive(3, second);
  const sources = (...numbers: number[]): number[] => [...rows.sourcesOf(numbers)].sort((a, b) => a - b);
  expect(sources(third)).toEqual([0, 1, 2, 3]);
  expect(sources(second, 3)).toEqual([0, 1, 2, 3]);
  expect(sources(first)).toEqual([1, 2]);
  expect(sources(3)).toEqual([3]);
  const step = rows.add({ rows: [[1, 1]], upper: [0], divisor: 2 }, { isStep: true });
  expect([first, step].map((number) => rows.isStep(number))).toEqual([false, true]);
});
