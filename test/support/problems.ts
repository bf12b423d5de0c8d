import fc from 'fast-check';
import type { Problem, Row, SoftRow } from '../../solver/index.ts';

const members = (candidates: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.nat(candidates - 1), { maxLength: candidates })
    .map((indices) => indices.sort((a, b) => a - b));

const row = (candidates: number, size: number): fc.Arbitrary<Row> =>
  fc
    .record({
      members: members(candidates),
      bounds: fc.tuple(fc.nat(size), fc.nat(size)),
      sides: fc.constantFrom('min', 'max', 'both'),
    })
    .map(({ members, bounds, sides }) => ({
      members,
      min: sides === 'max' ? null : Math.min(...bounds, 3),
      max: sides === 'min' ? null : Math.max(...bounds),
    }));

const softRow = (candidates: number, size: number): fc.Arbitrary<SoftRow> =>
  fc.record({ members: members(candidates), target: fc.nat(size), penalty: fc.nat(30) });

/** Problems small enough to be solved by looking at every slate: about a third of them infeasible. */
export const smallProblem: fc.Arbitrary<Problem> = fc
  .record({ candidates: fc.integer({ min: 3, max: 11 }), size: fc.integer({ min: 1, max: 5 }) })
  .chain(({ candidates, size }) =>
    fc.record({
      size: fc.constant(Math.min(size, candidates)),
      scores: fc.array(fc.integer({ min: -20, max: 60 }), { minLength: candidates, maxLength: candidates }),
      rows: fc.array(row(candidates, Math.min(size, candidates)), { maxLength: 6 }),
      softRows: fc.array(softRow(candidates, Math.min(size, candidates)), { maxLength: 2 }),
    }),
  );

/** Scores of few different values: most of these problems have several best slates. */
export const coarseProblem = smallProblem.map((problem) => ({
  ...problem,
  scores: problem.scores.map((score) => Math.round(score / 20) * 20 + 0),
  softRows: problem.softRows.map((row) => ({ ...row, penalty: Math.round(row.penalty / 20) * 20 })),
}));

/** Rows that must be met exactly, by a planted slate at least: a single member can hardly be replaced alone. */
export const exactProblem: fc.Arbitrary<Problem> = fc
  .record({
    size: fc.integer({ min: 3, max: 5 }),
    scores: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 }),
    rows: fc.array(members(10), { minLength: 2, maxLength: 4 }),
  })
  .map(({ size, scores, rows }) => ({
    size,
    scores,
    rows: rows.map((own): Row => {
      const planted = own.filter((candidate) => candidate < size).length;
      return { members: own, min: planted, max: planted };
    }),
    softRows: [],
  }));
