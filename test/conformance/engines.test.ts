import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineNames, loadEngine, solveWholeModel, type Problem } from '../../solver/index.ts';
import { bruteForce } from '../support/brute-force.ts';
import { smallProblem } from '../support/problems.ts';

const clock = (): number => performance.now();
const noDeadline = { clock, at: Infinity };

describe.each(engineNames)('engine %s on the whole model', async (name) => {
  const engine = await loadEngine(name, clock);
  const claimOf = (problem: Problem) => solveWholeModel(problem, engine, noDeadline);

  test('finds what looking at every slate finds', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const best = bruteForce(problem);
        const claim = claimOf(problem);
        if (best === null) expect(claim.status).toBe('infeasible');
        else expect(claim).toMatchObject({ status: 'optimal', best: { objective: best } });
      }),
      { numRuns: 300 },
    );
  });

  test('a deadline that has passed stops before the search', () => {
    const problem: Problem = { size: 1, scores: [3, 5], rows: [], softRows: [] };
    expect(solveWholeModel(problem, engine, { clock, at: clock() - 1 })).toEqual({
      status: 'stopped',
      best: null,
    });
  });

  test('a problem without candidates is decided without the engine', () => {
    const nobody: Problem = { size: 0, scores: [], rows: [], softRows: [] };
    expect(claimOf(nobody)).toMatchObject({ status: 'optimal', best: { slate: [], objective: 0 } });
    expect(claimOf({ ...nobody, size: 1 })).toEqual({ status: 'infeasible' });
  });
});
