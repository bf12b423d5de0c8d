import { describe, expect, test } from 'vitest';
import { serviceLimits } from '../../src/input/limits.ts';
import { checkStoredPool } from '../../src/run-kinds/check-pool.ts';
import { checkRules } from '../../src/run-kinds/check-rules.ts';
import { kindOf } from '../../src/run-kinds/kinds.ts';
import type { PoolInput, ReadContext } from '../../src/model/pool-cache.ts';
import type { RunInput } from '../../src/run-kinds/run-input.ts';
import { csv, fixtureJson, rulesOf, solveHere, testContext } from '../support/panel.ts';
import { batchInput, placesOf, solveInput, tasksAsked, valueOf } from '../support/runs.ts';
import { baseline, openCall } from '../support/batches.ts';

const service: ReadContext = { ...testContext, limits: serviceLimits };

const json = (value: unknown): PoolInput => ({ as: 'json', bytes: Buffer.from(JSON.stringify(value)) });

const wrongIn = (input: RunInput): readonly string[] => placesOf(kindOf(input).prepare(input, service));

describe('a run before it is done', () => {
  test('has the hashes that its result will have, and so many tasks', async () => {
    const { inputs } = await solveHere(openCall, baseline);
    const hashes = { pool: inputs.pool, rules: inputs.rules };
    const single = { inputs: hashes, candidates: 2672, tasks: 0 };
    expect(valueOf(kindOf(solveInput()).prepare(solveInput(), service))).toEqual(single);
    const explain = solveInput({ kind: 'explain', about: { rules: ['women'] }, options: { timeLimit: 5 } });
    expect(valueOf(kindOf(explain).prepare(explain, service))).toEqual(single);
    expect(valueOf(kindOf(batchInput()).prepare(batchInput(), service))).toEqual({
      ...single,
      tasks: tasksAsked,
    });
  });

  test('is refused with everything that is wrong with it at once', () => {
    expect(
      wrongIn(
        solveInput({
          kind: 'explain',
          pool: csv('id,gender,score\na,x,1\n'),
          rules: rulesOf({ id: 'one', size: 0 }),
          about: { who: [] },
          options: { explain: 'full', timeLimit: 301 },
        }),
      ),
    ).toEqual([
      'about /who unknown-key',
      'options /explain unknown-key',
      'options /timeLimit wrong-value',
      'pool  unknown-value',
      'rules /size wrong-value',
    ]);
    expect(wrongIn(solveInput({ about: {}, rules: { as: 'id', id: 'nowhere' } }))).toEqual([
      'about  unknown-key',
      'rules  unknown-rule-set',
    ]);
    expect(wrongIn(solveInput({ kind: 'explain', about: { rules: ['nowhere'] } }))).toEqual([
      'about /rules/0 unknown-rule',
    ]);
  });

  test('has time for each scenario as a request has, and for all of them as much as it takes', () => {
    const withOptions = (options: unknown): readonly string[] =>
      wrongIn(batchInput({ asked: { scenarios: [{ id: 'same' }], options } }));
    expect(withOptions({ timeLimit: 300, totalTimeLimit: 86_400 })).toEqual([]);
    expect(withOptions({ timeLimit: 301, totalTimeLimit: 86_401, explain: 'full' })).toEqual([
      'scenarios /options/explain wrong-value',
      'scenarios /options/timeLimit wrong-value',
      'scenarios /options/totalTimeLimit wrong-value',
    ]);
    expect(withOptions('none')).toEqual(['scenarios /options wrong-type']);
  });

  test('has one pool and one rule set for all scenarios', () => {
    const scenarios = [{ id: 'other', pool: { candidates: [] } }];
    const sweeps = [{ id: 'curve', set: { 'women.min': { from: 1, to: 2 } }, pool: 'pool.csv' }];
    expect(wrongIn(batchInput({ asked: { pool: 'a', rules: 'b', scenarios, sweeps } }))).toEqual([
      'scenarios /pool unknown-key',
      'scenarios /rules unknown-key',
      'scenarios /scenarios/0/pool unknown-key',
      'scenarios /sweeps/0/pool unknown-key',
    ]);
    expect(wrongIn(batchInput({ asked: 'everything' }))).toEqual(['scenarios  wrong-type']);
    expect(wrongIn(batchInput({ asked: { scenarios: [{ id: 'x', set: { 'nobody.min': 1 } }] } }))).toEqual([
      'scenarios /scenarios/0/set/nobody.min unknown-rule',
    ]);
  });
});

describe('a rule set by itself', () => {
  const document = fixtureJson('a-res-79-325-baseline.json');

  test('has the hash that results name', async () => {
    const { inputs } = await solveHere(openCall, baseline);
    const checked = { hash: inputs.rules, document };
    expect(valueOf(checkRules(rulesOf(document), serviceLimits))).toEqual(checked);
    const bytes = Buffer.from(JSON.stringify(document, null, 2));
    expect(valueOf(checkRules({ as: 'json', bytes }, serviceLimits))).toEqual(checked);
  });

  test('is refused with everything that is wrong with it', () => {
    const rules = [{ id: 'a', where: { gender: 'female' }, min: 3, max: 1 }];
    expect(placesOf(checkRules(rulesOf({ id: 'x', size: 0, rules, colour: 1 }), serviceLimits))).toEqual([
      'rules /colour unknown-key',
      'rules /rules/0/min min-above-max',
      'rules /size wrong-value',
    ]);
    expect(placesOf(checkRules(rulesOf(null), serviceLimits))).toEqual(['rules  wrong-type']);
  });
});

const alone = (pool: PoolInput) => ({ pool, rules: null });

describe('a pool under a rule set', () => {
  const rules = rulesOf({
    id: 'ours',
    size: 1,
    attributes: {
      id: { column: 'Number' },
      gender: { column: 'Sex', values: { F: 'female', M: 'male' } },
    },
  });
  const own = csv('Number;Sex\na;F\nb;M\n');

  test('is read in its own words, and else refused', () => {
    expect(placesOf(checkStoredPool(alone(own), service))).not.toEqual([]);
    expect(valueOf(checkStoredPool({ pool: own, rules }, service))).toMatchObject({ candidates: 2 });
    expect(placesOf(checkStoredPool({ pool: csv('Number;Sex\na;F\na;M\n'), rules }, service))).toHaveLength(
      1,
    );
  });

  test('keeps the hash that it has by itself, where it has one', () => {
    const plain = csv('id,Sex\na,F\nb,M\n');
    const sex = rulesOf({ id: 'ours', size: 1, attributes: { sex: { values: { F: 'female', M: 'male' } } } });
    const { hash } = valueOf(checkStoredPool(alone(plain), service));
    expect(valueOf(checkStoredPool({ pool: plain, rules: sex }, service)).hash).toBe(hash);
  });
});

describe('a pool by itself', () => {
  test('has the hash that results name, as CSV and as JSON of either form', async () => {
    const { inputs } = await solveHere(openCall, baseline);
    expect(valueOf(checkStoredPool(alone(openCall), service))).toEqual({
      hash: inputs.pool,
      hashFormat: 2,
      candidates: 2672,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const candidates = [
      { id: 'a', gender: 'female', score: 1.25, languages: ['French', 'Wolof'] },
      { id: 'b', gender: 'male', score: '2' },
    ];
    const rules = rulesOf({ id: 'one', size: 1, multivalued: ['languages'], score: { decimals: 2 } });
    for (const pool of [json(candidates), json({ candidates })]) {
      const { inputs } = await solveHere(pool, rules);
      expect(valueOf(checkStoredPool(alone(pool), service))).toMatchObject({
        hash: inputs.pool,
        hashFormat: 2,
        candidates: 2,
      });
    }
  });

  test('is refused with everything that is wrong with it', () => {
    expect(
      placesOf(
        checkStoredPool(
          alone(
            json([
              { id: ['a', 'b'], gender: 'x' },
              { id: 'c', 'score:u': [] },
            ]),
          ),
          service,
        ),
      ),
    ).toEqual(['pool /0/id wrong-type']);
    expect(placesOf(checkStoredPool(alone(json({ people: [] })), service))).toEqual(['pool  wrong-type']);
    expect(placesOf(checkStoredPool(alone(json(null)), service))).toEqual(['pool  wrong-type']);
    expect(placesOf(checkStoredPool(alone({ as: 'json', bytes: Buffer.from('{') }), service))).toHaveLength(
      1,
    );
    expect(placesOf(checkStoredPool(alone(csv('id,score\na,0.1234567\n')), service))).toHaveLength(1);
  });
});
