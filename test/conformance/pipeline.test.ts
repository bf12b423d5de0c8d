import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  crossCheck,
  loadEngine,
  loadLinearEngine,
  recount,
  solve,
  type TieBreakOrder,
  type LinearEngine,
  type Problem,
} from '../../solver/index.ts';
import { allOptima, bruteForce, byTheRule } from '../support/brute-force.ts';
import { whatFails } from '../support/check-proof.ts';
import { byLotOf, familyOf, instancesOf } from '../support/families.ts';
import { households, quotas } from '../support/families/quotas.ts';
import { coarseProblem, smallProblem } from '../support/problems.ts';
import { randomNumbers } from '../support/random-numbers.ts';

const clock = (): number => performance.now();
const deadline = { clock, at: Infinity };
const linear = await loadLinearEngine();
const second = await loadEngine('javascript-lp-solver', clock);

const backwards: TieBreakOrder = (candidates) => [...candidates].sort((a, b) => b - a);

describe.each([
  ['the tree alone', { linear, deadline }],
  ['javascript-lp-solver first', { linear, primary: second, deadline }],
])('the pipeline with %s', (_, settings) => {
  test.each([
    ['scores of all kinds', smallProblem, 500],
    ['coarse scores', coarseProblem, 400],
  ])('%s: optimum, proof, ties and core are those of looking at every slate', (__, problems, numRuns) => {
    fc.assert(
      fc.property(problems, (problem) => {
        const optima = allOptima(problem);
        const answer = solve(problem, { ...settings, tieBreakOrder: backwards });
        if (optima === null) {
          expect(answer.outcome).toBe('infeasible');
          if (answer.outcome === 'infeasible') expect(whatFails(problem, answer.proof, null)).toBeNull();
          return;
        }
        if (answer.outcome !== 'selected') throw new Error(answer.outcome);
        expect(answer.objective).toBe(optima.objective);
        expect(whatFails(problem, answer.proof, answer.objective)).toBeNull();
        expect(answer.slate).toEqual(byTheRule(problem, optima.slates, backwards));
        const inAll = answer.slate.filter((member) => optima.slates.every((slate) => slate.includes(member)));
        expect(answer.core).toEqual(inAll);
        expect(crossCheck(problem, answer, second, deadline).status).toBe('agrees');
      }),
      { numRuns },
    );
  });
});

describe('laws', () => {
  const outcomeOf = (problem: Problem) => {
    const answer = solve(problem, { linear, deadline });
    return answer.outcome === 'selected' ? answer.objective : answer.outcome;
  };

  test('the order of rows and doubled rows change nothing', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const reversed = { ...problem, rows: [...problem.rows].reverse() };
        const doubled = { ...problem, rows: [...problem.rows, ...problem.rows] };
        expect(new Set([problem, reversed, doubled].map(outcomeOf)).size).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  test('one candidate more never lowers the optimum', () => {
    fc.assert(
      fc.property(smallProblem, fc.integer({ min: -20, max: 60 }), (problem, score) => {
        const before = outcomeOf(problem);
        const after = outcomeOf({ ...problem, scores: [...problem.scores, score] });
        if (typeof before === 'number') expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test('without somebody who is in no best slate the slate is the same', () => {
    fc.assert(
      fc.property(coarseProblem, fc.nat(), (problem, pick) => {
        const optima = allOptima(problem);
        const answer = solve(problem, { linear, deadline });
        if (optima === null || answer.outcome !== 'selected') return;
        const unconstrained = problem.scores.flatMap((_, candidate) =>
          optima.slates.some((slate) => slate.includes(candidate)) ? [] : [candidate],
        );
        if (unconstrained.length === 0) return;
        const removed = unconstrained[pick % unconstrained.length]!;
        const shift = (members: readonly number[]): number[] =>
          members.flatMap((member) => (member === removed ? [] : [member > removed ? member - 1 : member]));
        const without = solve(
          {
            ...problem,
            scores: problem.scores.filter((_, candidate) => candidate !== removed),
            rows: problem.rows.map((row) => ({ ...row, members: shift(row.members) })),
            softRows: problem.softRows.map((row) => ({ ...row, members: shift(row.members) })),
          },
          { linear, deadline },
        );
        expect(without).toMatchObject({ outcome: 'selected', slate: shift(answer.slate) });
      }),
      { numRuns: 100 },
    );
  });
});

/**
 * Candidates are the edges of two complete graphs of so many points, an odd number, and one bridge; every point needs
 * one edge. The points of one graph cannot be paired off, so every slate has the bridge, but halves of edges could
 * do it.
 */
const perfectMatchings = (points: number): Problem => {
  const edges = [0, points].flatMap((first) =>
    Array.from({ length: points }, (_, i) => i).flatMap((i) =>
      Array.from({ length: points - 1 - i }, (_, j) => [first + i, first + i + j + 1] as const),
    ),
  );
  edges.push([0, points]);
  const rows = Array.from({ length: 2 * points }, (_, point) => ({
    members: edges.flatMap((edge, index) => (edge.includes(point) ? [index] : [])),
    min: 1,
    max: 1,
  }));
  return { size: points, scores: edges.map(() => 1), rows, softRows: [] };
};

describe('when the engine is of no use', () => {
  /** Every second linear program fails, every ray is missing and duals are noise. */
  const unreliable: LinearEngine = {
    ...linear,
    openLinear: () => {
      const session = linear.openLinear();
      let calls = 0;
      return {
        ...session,
        solve: () => {
          calls += 1;
          const answer = session.solve();
          if (calls % 2 === 0) return { status: 'failed', reason: 'as the test wants it' };
          if (answer.status === 'infeasible') return { ...answer, ray: null };
          if (answer.status === 'optimal' && calls % 3 === 0) {
            return { ...answer, duals: answer.duals.map((dual, index) => dual + Math.sin(calls + index)) };
          }
          return answer;
        },
      };
    },
  };

  test('answers stay exact and proved', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const best = bruteForce(problem);
        const answer = solve(problem, { linear: unreliable, deadline });
        if (answer.outcome === 'stopped') throw new Error('stopped');
        expect(answer.outcome === 'selected' ? answer.objective : null).toBe(best);
        expect(whatFails(problem, answer.proof, best)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('whoever would lie about integer programs is not asked, not even where linear programs leave halves', () => {
    const points = 9;
    const problem = perfectMatchings(points);
    let asked = 0;
    const lying: LinearEngine = {
      ...linear,
      solve: () => {
        asked += 1;
        return { status: 'infeasible' };
      },
    };
    // The bridge has one point of each graph; of the others the lots pair off neighbours.
    const bridge = problem.scores.length - 1;
    const neighbours = [0, points].flatMap((first) => [1, 3, 5, 7].map((i) => [first + i, first + i + 1]));
    const edges = neighbours.map(([one, other]) =>
      problem.scores.findIndex((_, edge) =>
        [one!, other!].every((point) => problem.rows[point]!.members.includes(edge)),
      ),
    );
    const answer = solve(problem, { linear: lying, deadline });
    expect(answer).toMatchObject({
      outcome: 'selected',
      objective: points,
      slate: [...edges, bridge],
      open: [],
      core: [bridge],
    });
    expect(asked).toBe(0);
  });

  test('a second solver that is wrong is a disagreement', () => {
    const problem: Problem = { size: 1, scores: [3, 3, 5], rows: [], softRows: [] };
    const answer = solve(problem, { linear, deadline });
    if (answer.outcome !== 'selected') throw new Error(answer.outcome);
    const everybody = {
      ...answer,
      decided: Int8Array.of(-1, -1, -1),
    };
    const liar = { ...second, solve: () => ({ status: 'optimal', values: [1, 0, 0] }) as const };
    const denier = { ...second, solve: () => ({ status: 'infeasible' }) as const };
    expect(crossCheck(problem, everybody, liar, deadline)).toMatchObject({
      status: 'disagrees',
      objective: 3,
    });
    expect(crossCheck(problem, everybody, denier, deadline).status).toBe('disagrees');
  });
});

/** Pairs that exclude each other, so many that a slate is found long before it is proved. */
const manyPairs = (seed: number): Problem => {
  const random = randomNumbers(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const candidates = 30;
  return {
    size: 9,
    scores: Array.from({ length: candidates }, () => 50 + below(100)),
    rows: Array.from({ length: 70 }, () => {
      const one = below(candidates);
      const other = (one + 1 + below(candidates - 1)) % candidates;
      return { members: [one, other].sort((a, b) => a - b), min: null, max: 1 };
    }),
    softRows: [],
  };
};

describe('stopped', () => {
  /** The time is over after so many looks at the clock. */
  const after = (looks: number) => {
    let left = looks;
    return { clock: () => (left-- > 0 ? 0 : 2), at: 1 };
  };

  test('during the draw: the proof stays, and the seats that are settled are those of the tie rule', () => {
    const seen = { open: 0, partly: 0, withoutCore: 0 };
    fc.assert(
      fc.property(coarseProblem, fc.integer({ min: 1, max: 40 }), (problem, looks) => {
        const optima = allOptima(problem);
        const answer = solve(problem, { linear, tieBreakOrder: backwards, deadline: after(looks) });
        if (optima === null || answer.outcome !== 'selected') return;
        expect(answer.objective).toBe(optima.objective);
        expect(whatFails(problem, answer.proof, answer.objective)).toBeNull();
        expect(optima.slates).toContainEqual(answer.slate);
        const byRule = byTheRule(problem, optima.slates, backwards);
        expect(answer.open.filter((member) => !answer.slate.includes(member))).toEqual([]);
        expect(
          answer.slate.filter((member) => !answer.open.includes(member) && !byRule.includes(member)),
        ).toEqual([]);
        if (answer.open.length > 0) expect(answer.core).toBeNull();
        seen.open += answer.open.length > 0 ? 1 : 0;
        seen.partly += answer.open.length > 0 && answer.open.length < problem.size ? 1 : 0;
        seen.withoutCore += answer.open.length === 0 && answer.core === null ? 1 : 0;
      }),
      { numRuns: 3000, seed: 79 },
    );
    expect(seen.open).toBeGreaterThan(5);
    expect(Math.min(seen.partly, seen.withoutCore)).toBeGreaterThan(0);
  });

  test.each([
    familyOf('quotas', quotas, [{ n: 80, k: 20, attributes: 4, values: 5, slack: 0, levels: 1 }]),
    familyOf('households', households, [{ n: 60, k: 16, attributes: 3, values: 4, slack: 0, levels: 2 }]),
  ])('in the draw of $name, at any look at the clock: what is settled stays settled', (family) => {
    const seen = { partly: 0, withoutCore: 0 };
    for (const instance of instancesOf(family, 'stopped', 4)) {
      const { problem } = instance;
      const tieBreakOrder = byLotOf(instance);
      const whole = solve(problem, { linear, tieBreakOrder, deadline });
      if (whole.outcome !== 'selected') throw new Error(whole.outcome);
      let settledBefore = 0;
      for (let looks = 0; ; looks += 1) {
        const answer = solve(problem, { linear, tieBreakOrder, deadline: after(looks) });
        if (answer.outcome !== 'selected') continue;
        const { slate, open, objective, core } = answer;
        expect(objective).toBe(whole.objective);
        expect(recount(problem, slate)).toMatchObject({ violations: [], objective });
        const settled = slate.filter((member) => !open.includes(member));
        expect(whole.slate).toEqual(expect.arrayContaining(settled));
        expect(settled.length).toBeGreaterThanOrEqual(settledBefore);
        settledBefore = settled.length;
        if (open.length > 0) expect(core).toBeNull();
        if (core !== null) {
          expect(answer).toMatchObject({ slate: whole.slate, core: whole.core });
          break;
        }
        seen.partly += open.length > 0 && open.length < problem.size ? 1 : 0;
        seen.withoutCore += open.length === 0 ? 1 : 0;
      }
    }
    expect(Math.min(seen.partly, seen.withoutCore)).toBeGreaterThan(0);
  });

  test('at any look at the clock: no bound is below the best slate, nor below any other', () => {
    let stops = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const problem = manyPairs(seed);
      const whole = solve(problem, { linear, deadline });
      for (let looks = 0; ; looks += 1) {
        const answer = solve(problem, { linear, deadline: after(looks) });
        if (answer.outcome !== 'stopped') break;
        stops += 1;
        if (whole.outcome === 'selected') expect(answer.upperBound).toBeGreaterThanOrEqual(whole.objective);
        if (answer.best !== null) expect(answer.best.objective).toBeLessThanOrEqual(answer.upperBound);
      }
    }
    expect(stops).toBeGreaterThan(40);
  });

  test('at once: no slate, and a true bound', () => {
    const problem: Problem = { size: 1, scores: [3, 5], rows: [], softRows: [] };
    expect(solve(problem, { linear, deadline: { clock, at: clock() - 1 } })).toEqual({
      outcome: 'stopped',
      reason: 'time-limit',
      best: null,
      upperBound: 5,
    });
  });

  test('after any number of looks at the clock: slate and bound are true', () => {
    fc.assert(
      fc.property(coarseProblem, fc.nat(12), (problem, looks) => {
        const optimum = bruteForce(problem);
        let left = looks;
        const answer = solve(problem, { linear, deadline: { clock: () => (left-- > 0 ? 0 : 2), at: 1 } });
        if (answer.outcome !== 'stopped') {
          expect(answer.outcome === 'selected' ? answer.objective : null).toBe(optimum);
          return;
        }
        if (optimum !== null) expect(answer.upperBound).toBeGreaterThanOrEqual(optimum);
        if (answer.best === null) return;
        expect(recount(problem, answer.best.slate)).toMatchObject({
          violations: [],
          objective: answer.best.objective,
        });
        expect(answer.best.objective).toBeLessThanOrEqual(answer.upperBound);
      }),
      { numRuns: 200 },
    );
  });
});

test('scores near the limit of safe integers come back exact', () => {
  const large = 1_000_000_007;
  const problem: Problem = {
    size: 2,
    scores: [3 * large, large, 2 * large + 1],
    rows: [{ members: [0, 2], min: null, max: 1 }],
    softRows: [],
  };
  expect(solve(problem, { linear, deadline })).toMatchObject({
    outcome: 'selected',
    objective: 4 * large,
    slate: [0, 1],
  });
});
