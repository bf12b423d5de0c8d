import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCountingInfeasibilities } from '../../solver/counting-infeasibility.ts';
import type { Problem, Row } from '../../solver/index.ts';
import { bruteForce } from '../support/brute-force.ts';
import { smallProblem } from '../support/problems.ts';

const six = (size: number, ...rows: readonly Row[]): Problem => ({
  size,
  scores: [1, 2, 3, 4, 5, 6],
  rows,
  softRows: [],
});

describe('what counting seats can show', () => {
  test.each<[string, Problem, object]>([
    ['too few candidates', six(7), { kind: 'too-few-candidates', candidates: 6, size: 7 }],
    [
      'a minimum above the size',
      six(2, { members: [0, 1, 2], min: 3, max: null }),
      { kind: 'min-above-size', row: 0, min: 3, size: 2 },
    ],
    [
      'a minimum above the members',
      six(3, { members: [0], min: 2, max: null }),
      { kind: 'min-above-members', row: 0, min: 2, members: 1 },
    ],
    [
      'a minimum against a maximum',
      six(3, { members: [0, 1, 2], min: 3, max: null }, { members: [0, 1, 5], min: null, max: 1 }),
      { kind: 'min-above-other-max', row: 0, min: 3, other: 1, max: 1, outside: 1 },
    ],
    [
      'minima that add up to more than the size',
      six(
        3,
        { members: [0, 1], min: 2, max: null },
        { members: [2, 3], min: 1, max: null },
        { members: [4, 5], min: 1, max: null },
      ),
      { kind: 'minima-above-size', rows: [0, 1, 2], total: 4, size: 3 },
    ],
    [
      'maxima that leave seats empty',
      six(4, { members: [0, 1, 2], min: null, max: 1 }, { members: [3, 4], min: null, max: 1 }),
      { kind: 'maxima-below-size', rows: [0, 1], total: 2, uncovered: 1, size: 4 },
    ],
  ])('%s', (_name, problem, expected) => {
    expect(findCountingInfeasibilities(problem)).toContainEqual(expected);
    expect(bruteForce(problem)).toBeNull();
  });

  test('counting shows infeasibility only where there is no slate', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        if (findCountingInfeasibilities(problem).length > 0) expect(bruteForce(problem)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
