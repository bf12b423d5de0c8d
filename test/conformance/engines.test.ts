import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  engineNames,
  loadEngine,
  loosen,
  recount,
  solve,
  tightSides,
  type Problem,
} from '../../solver/index.ts';
import { bruteForce } from '../support/brute-force.ts';
import { smallProblem } from '../support/problems.ts';

const clock = (): number => performance.now();
const noDeadline = { clock, at: Infinity };

describe.each(engineNames)('engine %s', async (name) => {
  const engine = await loadEngine(name, clock);
  const answerOf = (problem: Problem) => solve(problem, engine, noDeadline);

  test('finds what looking at every slate finds', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const best = bruteForce(problem);
        const answer = answerOf(problem);
        if (best === null) expect(answer.outcome).toBe('infeasible');
        else {
          expect(answer).toMatchObject({ outcome: 'selected', objective: best });
          if (answer.outcome === 'selected') expect(recount(problem, answer.slate).violations).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('relaxing a row never lowers the optimum, and loosen tells by how much', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const answer = answerOf(problem);
        if (answer.outcome !== 'selected') return;
        for (const side of tightSides(problem, recount(problem, answer.slate).counts)) {
          const rows = problem.rows.map((row, index) => {
            if (index !== side.row) return row;
            return side.side === 'min' ? { ...row, min: row.min! - 1 } : { ...row, max: row.max! + 1 };
          });
          const expected = bruteForce({ ...problem, rows })! - answer.objective;
          const { change, witness } = loosen(problem, side, answer, engine, noDeadline);
          expect(change).toBe(expected);
          expect(witness === null).toBe(expected === 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order of rows and doubled rows change nothing', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const reversed = { ...problem, rows: [...problem.rows].reverse() };
        const doubled = { ...problem, rows: [...problem.rows, ...problem.rows] };
        const objectives = [problem, reversed, doubled].map((one) => {
          const answer = answerOf(one);
          return answer.outcome === 'selected' ? answer.objective : answer.outcome;
        });
        expect(new Set(objectives).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  test('a deadline that has passed stops before the search, with a true bound', () => {
    const problem: Problem = { size: 1, scores: [3, 5], rows: [], softRows: [] };
    expect(solve(problem, engine, { clock, at: clock() - 1 })).toEqual({
      outcome: 'stopped',
      reason: 'time-limit',
      detail: null,
      best: null,
      upperBound: 5,
    });
  });

  test('scores near the limit of safe integers come back exact', () => {
    const large = 1_000_000_007;
    const problem: Problem = {
      size: 2,
      scores: [3 * large, large, 2 * large],
      rows: [{ members: [0, 2], min: null, max: 1 }],
      softRows: [],
    };
    expect(answerOf(problem)).toMatchObject({ outcome: 'selected', objective: 4 * large, slate: [0, 1] });
  });
});
