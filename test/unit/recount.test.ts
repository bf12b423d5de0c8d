import { expect, test } from 'vitest';
import { recount, type Problem } from '../../solver/index.ts';

const problem: Problem = {
  size: 2,
  scores: [10, 20, -5],
  rows: [
    { members: [0, 1], min: null, max: 1 },
    { members: [2], min: 1, max: null },
  ],
  softRows: [{ members: [0], target: 1, penalty: 7 }],
};

test('counts objective, rows and shortfalls', () => {
  expect(recount(problem, [1, 2])).toEqual({
    objective: 20 - 5 - 7,
    counts: [1, 1],
    softCounts: [0],
    shortfalls: [1],
    violations: [],
  });
});

test('names every violation', () => {
  expect(recount(problem, [0, 1]).violations).toEqual([
    { kind: 'above-max', row: 0, count: 2, max: 1 },
    { kind: 'below-min', row: 1, count: 0, min: 1 },
  ]);
  expect(recount(problem, [2]).violations).toEqual([{ kind: 'size', count: 1, required: 2 }]);
  expect(recount(problem, [2, 2, 9]).violations.map(({ kind }) => kind)).toEqual([
    'repeated',
    'not-a-candidate',
    'size',
  ]);
});
