import { describe, expect, test } from 'vitest';
import { loadLinearEngine, solve, withReoptimizer, type Problem, type Question } from '../../solver/index.ts';
import { readInputs } from '../../src/model/read-inputs.ts';
import { tieBreakOrderOf } from '../../src/model/tie-break-order.ts';
import { goldenBaseline } from '../support/golden.ts';
import { readFixture, testContext } from '../support/panel.ts';

const expected = goldenBaseline();

const inputs = readInputs(
  {
    pool: { as: 'csv', bytes: readFixture('open-call.csv') },
    rules: { as: 'id', id: 'a-res-79-325-baseline' },
    issues: [],
  },
  testContext,
);
if (inputs.status === 'invalid') throw new Error('the golden pool is not valid');
const formulation = inputs.value;
const { problem } = formulation;
const clock = (): number => performance.now();
const settings = {
  linear: await loadLinearEngine(),
  tieBreakOrder: tieBreakOrderOf(formulation),
  deadline: { clock, at: Infinity },
};
const answer = solve(problem, settings);
if (answer.outcome !== 'selected') throw new Error(answer.outcome);
const { slate, objective } = answer;

const indexOf = new Map(
  formulation.eligible.map((candidate, index) => [formulation.pool.ids[candidate]!, index]),
);
const ask = (questions: readonly Question[]): (number | null)[] =>
  withReoptimizer(problem, slate, settings, (reoptimizer) =>
    questions.map((question) => {
      const reoptimum = reoptimizer.slate(question);
      return reoptimum.outcome === 'selected' ? reoptimum.objective - objective : null;
    }),
  );

describe('golden questions about the open call', () => {
  test('every bound a seat tighter or looser', () => {
    const rowOf = new Map(
      formulation.rows.map(({ rule, value }, index) => [`${rule.id} ${value ?? ''}`, index]),
    );
    const questions = expected.changes.map(({ rule, value, min, max }): Question => {
      const row = rowOf.get(`${rule} ${value ?? ''}`)!;
      const now = problem.rows[row]!;
      const moved = (bound: number | null, by: number) => (bound === null ? null : bound + by);
      return { rows: new Map([[row, { min: moved(now.min, min), max: moved(now.max, max) }]]) };
    });
    expect(ask(questions)).toEqual(expected.changes.map(({ change }) => change));
  });

  test('every member left out', () => {
    const members = Object.entries(expected.withoutMember);
    expect(ask(members.map(([id]) => ({ leave: [indexOf.get(id)!] })))).toEqual(
      members.map(([, change]) => change),
    );
  });

  test('the strongest others taken in', () => {
    const others = Object.entries(expected.withCandidate);
    expect(ask(others.map(([id]) => ({ take: [indexOf.get(id)!] })))).toEqual(
      others.map(([, change]) => change),
    );
  });

  test('the weakest of all taken in, whom pricing never looks at', () => {
    const weakest = problem.scores
      .map((score, candidate) => ({ score, candidate }))
      .sort((a, b) => a.score - b.score)
      .slice(0, 5)
      .map(({ candidate }) => candidate);
    const alone = weakest.map((candidate) => {
      const withRow: Problem = {
        ...problem,
        rows: [...problem.rows, { members: [candidate], min: 1, max: null }],
      };
      const solved = solve(withRow, settings);
      return solved.outcome === 'selected' ? solved.objective - objective : null;
    });
    expect(alone.every((change) => change !== null && change < 0)).toBe(true);
    expect(ask(weakest.map((candidate) => ({ take: [candidate] })))).toEqual(alone);
  });
});
