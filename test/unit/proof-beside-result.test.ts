import { expect, test } from 'vitest';
import { runJob } from '../../src/operations/run-job.ts';
import type { Prepared } from '../../src/operations/operation.ts';
import { optionsSchema } from '../../src/answers/solve/options.ts';
import { csv, rulesOf, testContext } from '../support/panel.ts';

const requestInput = {
  pool: csv('id,gender,score\nA,female,3\nB,male,2\nC,female,1\n'),
  rules: rulesOf({ id: 'r', size: 2, rules: [{ id: 'women', where: { gender: 'female' }, min: 2 }] }),
  slate: null,
  options: optionsSchema.parse({ explain: 'full' }),
  issues: [],
};

test('a proof comes with the result of the same search, where it is wanted and there is one', async () => {
  let searches = 0;
  const linear = await testContext.engines.linear();
  const context = {
    ...testContext,
    now: () => new Date(0),
    clock: () => 0,
    engines: {
      ...testContext.engines,
      linear: async () => {
        searches += 1;
        return linear;
      },
    },
  };
  const solve = (wantsProof: boolean, prepared: Prepared[] = []) =>
    runJob(
      { operation: 'solve', source: { as: 'read', input: { ...requestInput, wantsProof } } },
      context,
      (prepare) => prepared.push(prepare()),
    );
  const prepared: Prepared[] = [];
  const proved = await solve(true, prepared);
  expect(searches).toBe(1);
  const proof = proved.status === 'done' ? proved.proof : undefined;
  expect(proof).toMatch(/^VER 1\.0\n[^]*^RTP range/m);
  // Whoever has to be ended while it explains has proved its answer all the same.
  expect(prepared.at(-1)).toMatchObject({ proof });
  expect({ ...(await solve(false)), proof }).toEqual(proved);
});
