import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  loadLinearEngine,
  solve,
  withReoptimizer,
  type TieBreakOrder,
  type Problem,
  type Question,
  type Row,
  type RowBounds,
} from '../../solver/index.ts';
import { allOptima, byTheRule } from '../support/brute-force.ts';
import { coarseProblem, smallProblem } from '../support/problems.ts';

const clock = (): number => performance.now();
const linear = await loadLinearEngine();
const backwards: TieBreakOrder = (candidates) => [...candidates].sort((a, b) => b - a);
const settings = { linear, tieBreakOrder: backwards, deadline: { clock, at: Infinity } };

/** The question as a problem of its own: who is taken and who is left out become rows. */
const toProblem = (problem: Problem, given: readonly number[], question: Question): Problem => {
  const { rows = new Map<number, RowBounds>(), take = [], leave = [], common } = question;
  const extra: Row[] = [
    { members: [...take].sort((a, b) => a - b), min: take.length, max: null },
    { members: [...leave].sort((a, b) => a - b), min: null, max: 0 },
    ...(common === undefined
      ? []
      : [{ members: given, min: common.min ?? null, max: common.max ?? null } as const]),
  ];
  return {
    ...problem,
    rows: [...problem.rows.map((row, index) => ({ ...row, ...rows.get(index) })), ...extra],
  };
};

/** Draws of what to ask: a row and how its sides move, candidates to take and to leave, seats in common. */
const draws = fc.array(
  fc.record({
    row: fc.option(
      fc.record({ pick: fc.nat(), min: fc.constantFrom(-1, 0, 1), max: fc.constantFrom(-1, 0, 1) }),
    ),
    take: fc.uniqueArray(fc.nat(10), { maxLength: 2 }),
    leave: fc.uniqueArray(fc.nat(10), { maxLength: 2 }),
    common: fc.option(fc.record({ min: fc.nat(2), fewer: fc.nat(3) })),
    below: fc.constantFrom(-20, -1, 0, 1, 20),
  }),
  { minLength: 1, maxLength: 12 },
);
type Draw = typeof draws extends fc.Arbitrary<(infer T)[]> ? T : never;

/** The optimum without the bounds of the rows of the problem outside the support of an answer. */
const optimumOver = (problem: Problem, asked: Problem, rows: readonly number[]): number | null => {
  const support = new Set(rows);
  const supported = asked.rows.map((row, index) =>
    index >= problem.rows.length || support.has(index) ? row : { ...row, min: null, max: null },
  );
  return allOptima({ ...asked, rows: supported })?.objective ?? null;
};

const moved = (bound: number | null, by: number): number | null =>
  bound === null ? null : Math.max(0, bound + by);

const toQuestion = (problem: Problem, draw: Draw): Question => {
  const candidates = problem.scores.length;
  const pick = draw.row === null || problem.rows.length === 0 ? null : draw.row.pick % problem.rows.length;
  const row = pick === null ? undefined : problem.rows[pick];
  return {
    ...(row === undefined
      ? {}
      : {
          rows: new Map([
            [pick!, { min: moved(row.min, draw.row!.min), max: moved(row.max, draw.row!.max) }],
          ]),
        }),
    take: draw.take.filter((candidate) => candidate < candidates),
    leave: draw.leave.filter((candidate) => candidate < candidates),
    ...(draw.common === null
      ? {}
      : { common: { min: draw.common.min, max: problem.size - draw.common.fewer } }),
  };
};

test.each([
  ['scores of all kinds', smallProblem],
  ['coarse scores', coarseProblem],
])('%s: any questions one after the other, each as if it were asked alone', (_, problems) => {
  const seen = { selected: 0, infeasible: 0 };
  fc.assert(
    fc.property(problems, draws, (problem, list) => {
      const answer = solve(problem, settings);
      const given = answer.outcome === 'selected' ? answer.slate : null;
      withReoptimizer(problem, given, settings, (reoptimizer) => {
        for (const draw of list) {
          const question = toQuestion(problem, draw);
          if (given === null && question.common !== undefined) continue;
          const optima = allOptima(toProblem(problem, given ?? [], question));
          const [optimum, slate] = [reoptimizer.optimum(question), reoptimizer.slate(question)];
          seen[optima === null ? 'infeasible' : 'selected'] += 1;
          const [any, floor] = [reoptimizer.anySlate(question), (optima?.objective ?? 0) - draw.below];
          expect(any.outcome).toBe(optima === null ? 'infeasible' : 'selected');
          expect(reoptimizer.reaches(question, floor)).toBe(optima !== null && optima.objective >= floor);
          for (const { support } of optima === null ? [any, optimum] : [optimum]) {
            if (support === null) continue;
            const supported = optimumOver(problem, toProblem(problem, given ?? [], question), support);
            expect(supported).toBe(optima?.objective ?? null);
          }
          if (optima === null) {
            expect([optimum.outcome, slate.outcome]).toEqual(['infeasible', 'infeasible']);
          } else {
            expect(optimum).toMatchObject({ outcome: 'selected', objective: optima.objective });
            expect(slate).toEqual({
              outcome: 'selected',
              objective: optima.objective,
              slate: byTheRule(problem, optima.slates, backwards),
              open: [],
            });
          }
        }
      });
    }),
    { numRuns: 250 },
  );
  expect(Math.min(seen.selected, seen.infeasible)).toBeGreaterThan(200);
});

test('out of time is reported, and is not taken for an answer', () => {
  const problem: Problem = { size: 1, scores: [3, 5], rows: [], softRows: [] };
  const late = { ...settings, deadline: { clock, at: clock() - 1 } };
  withReoptimizer(problem, null, late, (reoptimizer) => {
    expect(reoptimizer.optimum({})).toMatchObject({ outcome: 'stopped' });
    expect(reoptimizer.anySlate({})).toMatchObject({ outcome: 'stopped' });
    expect(reoptimizer.reaches({}, 1)).toBe(null);
    expect(reoptimizer.slate({})).toEqual({ outcome: 'stopped' });
  });
});
