import { greatestCommonDivisor } from './exact-division.ts';
import type { Problem } from './problem.ts';

/**
 * The greatest common divisor of all scores and penalties, objective units, `>= 1`: every objective is a
 * multiple of it, so the next better slate is at least that much better.
 */
export const unitOf = ({ scores, softRows }: Problem): number => {
  let unit = 0;
  for (const score of scores) {
    if (unit === 1) return 1;
    unit = greatestCommonDivisor(unit, score);
  }
  for (const { penalty } of softRows) unit = greatestCommonDivisor(unit, penalty);
  return Math.max(1, unit);
};

/** The same problem with everything counted in multiples of `unit`, which must divide it all. */
export const inUnits = (problem: Problem, unit: number): Problem =>
  unit === 1
    ? problem
    : {
        ...problem,
        scores: problem.scores.map((score) => score / unit),
        softRows: problem.softRows.map((row) => ({ ...row, penalty: row.penalty / unit })),
      };
