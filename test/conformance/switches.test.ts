import { describe, expect, test } from 'vitest';
import { allOn, type Switches } from '../../solver/index.ts';
import { createPoolCache } from '../../src/model/pool-cache.ts';
import { optionsSchema } from '../../src/answers/solve/options.ts';
import { serialise } from '../../src/answers/result/result.ts';
import { replacePanel } from '../../src/answers/replace/replace-panel.ts';
import { planBatch } from '../../src/answers/what-if/plan-batch.ts';
import { createTaskSolver } from '../../src/answers/what-if/solve-tasks.ts';
import { solvePanel, type PanelContext } from '../../src/answers/solve/solve-panel.ts';
import { csv, fixtureJson, readFixture, rulesOf, testContext } from '../support/panel.ts';
import { inputOf } from '../support/batches.ts';

const names = Object.keys(allOn) as readonly (keyof Switches)[];
const without = (name: keyof Switches): PanelContext => ({
  ...testContext,
  switches: { ...allOn, [name]: false },
});

/** The bytes of a document, but for what may differ with the way to the answer. */
const bytesOf = (document: unknown): string =>
  serialise(
    JSON.parse(
      JSON.stringify(document, (key, value: unknown) => (key === 'run' || key === 'leaves' ? null : value)),
    ),
  );

/** The head of a pool, and a rule set for a panel of so many. */
const poolOf = (name: string, candidates: number) => {
  const [header = '', ...lines] = readFixture(name).toString('utf8').trim().split('\n');
  return csv([header, ...lines.slice(0, candidates), ''].join('\n'));
};
const rules = {
  id: 'small',
  size: 12,
  eligibility: [],
  score: { weights: { itu: 1, odet: 1, unesco: 1 }, missing: 'exclude' },
  rules: [
    { id: 'nationality-cap', each: 'nationality', max: 2 },
    { id: 'regions', each: 'region', min: 1, max: 4 },
    { id: 'women', where: { gender: 'female' }, min: 6 },
    { id: 'developing', where: { development: 'developing' }, min: 7, max: 8 },
  ],
  ties: { seed: 'switches' },
};

const solveIn = async (
  context: PanelContext,
  pool: ReturnType<typeof csv>,
  explain: 'none' | 'rules' | 'full',
  ruleSet: unknown = rules,
): Promise<string> => {
  const options = { ...optionsSchema.parse({}), explain };
  const solved = await solvePanel({ pool, rules: rulesOf(ruleSet), options, issues: [] }, context);
  if (solved.status === 'invalid') throw new Error(JSON.stringify(solved.issues));
  expect(solved.value.result.outcome).toBe('selected');
  return bytesOf(solved.value.result);
};

describe('documents are the same bytes, the leaves of proofs apart', () => {
  test.each(names)('without %s: a full explanation where lots decide', async (name) => {
    const pool = poolOf('coarse.csv', 150);
    const expected = await solveIn(testContext, pool, 'full');
    expect(JSON.parse(expected)).toMatchObject({
      byLot: expect.arrayContaining([expect.any(String)]) as unknown,
    });
    expect(await solveIn(without(name), pool, 'full')).toBe(expected);
  });

  test.each(names)('without %s: the open call', async (name) => {
    const baseline = fixtureJson('a-res-79-325-baseline.json');
    const pool = poolOf('open-call.csv', Infinity);
    // Without these two every question is a search: the bare answer is enough.
    const explain = name === 'fixing' || name === 'solutionPool' ? 'none' : 'rules';
    const expected = await solveIn(testContext, pool, explain, baseline);
    expect(await solveIn(without(name), pool, explain, baseline)).toBe(expected);
  });

  test.each(names)('without %s: withdrawals', async (name) => {
    const replaceIn = async (context: PanelContext): Promise<string> => {
      const options = optionsSchema.parse({});
      const pool = poolOf('coarse.csv', 150);
      const request = { pool, rules: rulesOf(rules), slate: null, withdraw: ['C-0001', 'C-0002'], options };
      const replaced = await replacePanel({ ...request, issues: [] }, context, () => undefined);
      if (replaced.status === 'invalid') throw new Error(JSON.stringify(replaced.issues));
      expect(replaced.value.outcome).toBe('selected');
      return bytesOf(replaced.value);
    };
    expect(await replaceIn(without(name))).toBe(await replaceIn(testContext));
  });

  test.each(names)('without %s: what-ifs', async (name) => {
    const body = {
      scenarios: [{ id: 'more-women', set: { 'women.min': 7 } }],
      sweeps: [{ id: 'developing', set: { 'developing.min': { from: 5, to: 7, step: 1 } } }],
      noise: [{ id: 'noise', spread: 1, draws: 10, seed: 'switches' }],
      options: { explain: 'rules' },
    };
    const answerIn = async (context: PanelContext): Promise<string> => {
      const planned = planBatch(inputOf(body, poolOf('coarse.csv', 150), rulesOf(rules)), context);
      if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.issues));
      const solver = await createTaskSolver(planned.value, context);
      return bytesOf([solver.base.result, ...planned.value.tasks.map((task) => solver.solve(task).result)]);
    };
    expect(await answerIn(without(name))).toBe(await answerIn(testContext));
  });

  test('with a pool that is known', async () => {
    const context = { ...testContext, pools: createPoolCache(2) };
    const pool = poolOf('coarse.csv', 150);
    const anew = await solveIn(testContext, pool, 'rules');
    for (let time = 0; time < 4; time += 1) expect(await solveIn(context, pool, 'rules')).toBe(anew);
  });
});
