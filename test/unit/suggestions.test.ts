import { describe, expect, test } from 'vitest';
import { runJob } from '../../src/operations/run-job.ts';
import { createSuggest } from '../../src/input/similarity.ts';
import { planBatch } from '../../src/answers/what-if/plan-batch.ts';
import { inputOf } from '../support/batches.ts';
import { csv, issuesOf, rulesOf, testContext } from '../support/panel.ts';

test.each([
  ['slove', 'solve'],
  ['--poool', '--pool'],
  ['JSN', 'json'],
  ['mni', 'min'],
  ['nonsense', null],
])('%s: %s', (text, meant) => {
  const known = ['solve', '--pool', 'json', 'min'];
  expect(createSuggest()(text, known)).toBe(meant);
});

const pool = csv('id,gender,score\nA,female,1\nB,male,2\n');
const textOf = async (rules: object): Promise<readonly string[]> =>
  (await issuesOf(pool, rulesOf({ id: 'r', size: 1, ...rules }))).map(({ detail }) => detail);

describe('in a rule set', () => {
  test('a key is suggested, or those that are allowed are named', async () => {
    const women = { id: 'women', where: { gender: 'female' }, min: 1 };
    expect(await textOf({ eligiblity: [] })).toEqual([
      'Unknown key "eligiblity". Did you mean "eligibility"?',
    ]);
    expect(await textOf({ rules: [{ ...women, negotiable: { mni: 0 } }] })).toEqual([
      'Unknown key "mni". Did you mean "min"?',
    ]);
    expect(await textOf({ score: { colour: 1 } })).toEqual([
      'Unknown key "colour" (allowed: weights, column, decimals, missing, max).',
    ]);
  });

  test('a choice is suggested', async () => {
    expect(await textOf({ counting: { affiliation: 'primry' } })).toEqual([
      'Expected "all" or "primary". Did you mean "primary"?',
    ]);
  });
});

test('in a request: keys at any depth, parts and engines', async () => {
  const body = { pool: {}, rules: 'a-res-79-325', options: { engine: 'higs', timelimit: 3 } };
  const answer = await runJob(
    { operation: 'solve', source: { as: 'body', bytes: Buffer.from(JSON.stringify(body)) } },
    testContext,
  );
  const details = answer.status === 'invalid' ? answer.issues.map(({ detail }) => detail) : [];
  expect(details).toContain('Expected "highs" or "javascript-lp-solver". Did you mean "highs"?');
  expect(details).toContain('Unknown key "timelimit". Did you mean "timeLimit"?');
  const part = { bytes: Buffer.from('x'), filename: '', mediaType: 'text/plain' };
  const form = await runJob(
    { operation: 'solve', source: { as: 'form', parts: [{ ...part, name: 'pol' }] } },
    testContext,
  );
  expect(form.status === 'invalid' && form.issues[0]!.detail).toBe(
    'Unknown part (allowed: pool, rules, options). Did you mean "pool"?',
  );
});

test('for the first names only, so that many wrong ones take no longer', () => {
  const scenarios = Array.from({ length: 60 }, (_, index) => ({ id: `s${index}`, drop: ['wommen'] }));
  const planned = planBatch(inputOf({ scenarios }), testContext);
  const details = planned.status === 'invalid' ? planned.issues.map(({ detail }) => detail) : [];
  expect(details).toHaveLength(60);
  expect(details.map((text) => text.endsWith(' Did you mean "women"?'))).toEqual(
    Array.from({ length: 60 }, (_, index) => index < 50),
  );
});

test('in scenarios: keys, rules, criteria and attributes', () => {
  const planned = planBatch(
    inputOf({
      scenarios: [
        { id: 'a', sett: {} },
        { id: 'b', set: { 'wommen.min': 3 }, drop: ['afrcian'] },
      ],
      leaveOneOut: [
        { id: 'c', scores: ['ittu'] },
        { id: 'd', attribute: 'sectr' },
      ],
    }),
    testContext,
  );
  const details = planned.status === 'invalid' ? planned.issues.map(({ detail }) => detail) : [];
  for (const meant of ['set', 'women', 'african', 'itu', 'sector']) {
    expect(
      details.filter((text) => text.endsWith(` Did you mean "${meant}"?`)),
      meant,
    ).toHaveLength(1);
  }
});
