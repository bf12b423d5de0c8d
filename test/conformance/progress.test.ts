import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundWithoutRules,
  loadEngine,
  loadLinearEngine,
  solve,
  type Problem,
  type Progress,
  type SolveSettings,
} from '../../solver/index.ts';
import { bruteForce } from '../support/brute-force.ts';
import { coarseProblem, smallProblem } from '../support/problems.ts';

const linear = await loadLinearEngine();
const second = await loadEngine('javascript-lp-solver', () => 0);

type Report = Progress & { readonly at: number };

/** Solves by a clock that goes on by `step` milliseconds with every look. */
const watched = (problem: Problem, step: number, settings: Partial<SolveSettings> = {}) => {
  let now = 0;
  const reports: Report[] = [];
  const answer = solve(problem, {
    linear,
    deadline: { clock: () => (now += step), at: Infinity },
    onProgress: (progress) => reports.push({ ...progress, at: now }),
    ...settings,
  });
  return { answer, reports };
};

const inPairs = (reports: readonly Report[]): readonly (readonly [Report, Report])[] =>
  reports.slice(1).map((after, index) => [reports[index]!, after]);

describe.each([
  ['the tree alone', {}],
  ['another engine first', { primary: second }],
])('progress with %s', (_, settings) => {
  test('is true, never gets worse, ends at the optimum, and changes no answer', () => {
    fc.assert(
      fc.property(fc.oneof(smallProblem, coarseProblem), fc.constantFrom(1, 100, 250), (problem, step) => {
        const best = bruteForce(problem);
        const { answer, reports } = watched(problem, step, settings);
        expect(answer).toEqual(
          solve(problem, { linear, deadline: { clock: () => 0, at: Infinity }, ...settings }),
        );
        for (const { incumbent, bound } of reports) {
          expect(Number.isInteger(bound) && bound <= boundWithoutRules(problem)).toBe(true);
          if (best !== null) expect(bound).toBeGreaterThanOrEqual(best);
          if (incumbent !== null) expect(incumbent).toBeLessThanOrEqual(best!);
        }
        for (const [before, after] of inPairs(reports)) {
          expect(after.bound).toBeLessThanOrEqual(before.bound);
          expect(after.incumbent ?? -Infinity).toBeGreaterThanOrEqual(before.incumbent ?? -Infinity);
        }
        for (const [before, after] of inPairs(reports.slice(0, best === null ? undefined : -1))) {
          expect(after.at - before.at).toBeGreaterThanOrEqual(250);
          expect([after.incumbent, after.bound]).not.toEqual([before.incumbent, before.bound]);
        }
        if (best !== null) expect(reports.at(-1)).toMatchObject({ incumbent: best, bound: best });
      }),
      { numRuns: 200 },
    );
  });
});

test('a search that takes no time is reported at its beginning and at its end', () => {
  const problem: Problem = {
    size: 2,
    scores: [9, 8, 7, 6],
    rows: [{ members: [0, 1], min: null, max: 1 }],
    softRows: [],
  };
  expect(watched(problem, 0).reports).toEqual([
    { incumbent: null, bound: 17, at: 0 },
    { incumbent: 16, bound: 16, at: 0 },
  ]);
});

test('a search that begins with its proof is reported once', () => {
  const problem: Problem = { size: 1, scores: [3, 5], rows: [], softRows: [] };
  const { answer } = watched(problem, 0);
  if (answer.outcome !== 'selected') throw new Error(answer.outcome);
  const { promising, slate, tree } = answer;
  expect(watched(problem, 0, { start: { promising, slate, tree } }).reports).toEqual([
    { incumbent: 5, bound: 5, at: 0 },
  ]);
});

test('a search that is stopped before it begins has nothing to report', () => {
  const problem: Problem = { size: 1, scores: [3, 5], rows: [], softRows: [] };
  const { answer, reports } = watched(problem, 1, { deadline: { clock: () => 1, at: 1 } });
  expect(answer.outcome).toBe('stopped');
  expect(reports).toEqual([]);
});
