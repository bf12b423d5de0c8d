import fc from 'fast-check';
import { undeclared } from '../../src/pool/attribute-definition.ts';
import { noHints } from '../../src/pool/pool-reading.ts';
import { describe, expect, test } from 'vitest';
import { runJob, type Job } from '../../src/operations/run-job.ts';
import type { JobAnswer } from '../../src/operations/operation.ts';
import { createPoolCache, poolKey, type CachedPool } from '../../src/model/pool-cache.ts';
import { createPoolAttributes } from '../../src/model/pool-attributes.ts';
import type { Pool } from '../../src/pool/pool.ts';
import { fixtureJson, readFixture, testContext } from '../support/panel.ts';

const { pool, rules } = fixtureJson('examples/solve-request.json') as {
  readonly pool: { readonly candidates: readonly Readonly<Record<string, unknown>>[] };
  readonly rules: Readonly<Record<string, unknown>> & { readonly rules: readonly object[] };
};
const fewer = { candidates: pool.candidates.slice(1) };

const bodyJob = (operation: 'solve' | 'verify' | 'replace' | 'explain', text: string): Job => ({
  operation,
  source: { as: 'body', bytes: new TextEncoder().encode(text) },
});
const formJob = (text: string): Job => ({
  operation: 'solve',
  source: {
    as: 'form',
    parts: [
      { name: 'pool', bytes: new TextEncoder().encode(text), filename: 'p.csv', mediaType: 'text/csv' },
      { name: 'rules', bytes: readFixture('coarse.json'), filename: 'r.json', mediaType: 'application/json' },
    ],
  },
});
const coarse = readFixture('coarse.csv').toString('utf8');

/** Requests on few pools, sound and broken, with what could be taken for the pool and is not. */
const jobs: readonly Job[] = [
  bodyJob('solve', JSON.stringify({ pool, rules })),
  bodyJob('solve', JSON.stringify({ rules: { ...rules, size: 4 }, pool })),
  bodyJob('solve', JSON.stringify({ pool, rules: { ...rules, counting: { nationality: 'primary' } } })),
  bodyJob('solve', JSON.stringify({ pool, rules: { ...rules, score: { decimals: 3 } } })),
  bodyJob('solve', JSON.stringify({ pool, rules: { ...rules, multivalued: ['gender'] } })),
  bodyJob('solve', JSON.stringify({ pool, rules: { ...rules, eligibility: [] } })),
  bodyJob('solve', JSON.stringify({ pool, rules: 'hrc-advisory-committee' })),
  bodyJob('solve', JSON.stringify({ pool: fewer, rules })),
  bodyJob('solve', JSON.stringify({ pool: { candidates: [...pool.candidates].reverse() }, rules })),
  bodyJob('explain', JSON.stringify({ pool, rules, about: { candidates: ['E-01'] } })),
  bodyJob('verify', JSON.stringify({ pool, rules, slate: ['E-01', 'E-02'] })),
  bodyJob('replace', JSON.stringify({ pool, rules, withdraw: ['E-07'] })),
  // Broken beside a pool that is known.
  bodyJob('solve', JSON.stringify({ pool, rules: { ...rules, size: 'x' }, more: 1 })),
  bodyJob(
    'solve',
    JSON.stringify({ pool, rules: { ...rules, rules: [{ id: 'a', where: { b: 'c' }, min: 1 }] } }),
  ),
  bodyJob('verify', JSON.stringify({ pool, rules, slate: ['nobody'] })),
  bodyJob('solve', `${JSON.stringify({ pool, rules }).slice(0, -1)},"pool":{"candidates":[]}}`),
  bodyJob('solve', `{"pool":${JSON.stringify(pool)},"pool":${JSON.stringify(pool)},"rules":"x"}`),
  bodyJob('solve', `["pool",${JSON.stringify(pool)}]`),
  bodyJob('solve', `{"p\\u006fol":${JSON.stringify(pool)},"rules":${JSON.stringify(rules)}}`),
  bodyJob(
    'solve',
    `{"rules":{"id":"pool","size":1,"pool":${JSON.stringify(pool)}},"pool":{"candidates":[]}}`,
  ),
  bodyJob('solve', JSON.stringify({ pool: { ...pool, more: 1 }, rules })),
  bodyJob('solve', JSON.stringify({ pool: { candidates: [...pool.candidates, pool.candidates[0]] }, rules })),
  bodyJob('solve', JSON.stringify({ pool, rules }).slice(0, -1)),
  formJob(coarse),
  formJob(`${coarse}C-0001,`),
];

/** An answer without what varies from run to run. */
const withoutRun = (answer: JobAnswer): unknown =>
  answer.status === 'done' ? answer.document.replace(/"run": \{.*?\n {2}\}/s, '') : answer;

describe('pools that are known', () => {
  test('whatever came before, every answer is that of a thread that knows none', async () => {
    const plain = await Promise.all(jobs.map(async (job) => withoutRun(await runJob(job, testContext))));
    expect(new Set(plain).size).toBeGreaterThan(15);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(jobs.length - 1), { minLength: 30, maxLength: 80 }),
        fc.integer({ min: 1, max: 4 }),
        async (order, most) => {
          const context = { ...testContext, pools: createPoolCache(most) };
          for (const index of order) {
            expect(withoutRun(await runJob(jobs[index]!, context))).toEqual(plain[index]);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  test('are read no more: the third time finds what the second one left', async () => {
    const found: boolean[] = [];
    const pools = createPoolCache(2);
    const watched = {
      ...pools,
      find: (key: string) => {
        const known = pools.find(key);
        found.push(known !== null);
        return known;
      },
    };
    for (let time = 0; time < 3; time += 1) {
      const body = JSON.stringify({ pool, rules: { ...rules, title: `time ${time}` } });
      await runJob(bodyJob('solve', body), { ...testContext, pools: watched });
    }
    expect(found.at(-1)).toBe(true);
    expect(found.filter(Boolean)).toHaveLength(1);
  });
});

const knownOf = (candidates: number): CachedPool => ({
  pool: { ids: Array.from({ length: candidates }, (_, index) => String(index)) } as unknown as Pool,
  parts: createPoolAttributes(),
});

describe('what is cached', () => {
  test('nothing that came once, the last few that came twice, none that is too large', () => {
    const pools = createPoolCache(2);
    pools.offer('once', knownOf(1));
    expect(pools.find('once')).toBeNull();
    for (const key of ['a', 'a', 'b', 'b', 'large', 'large'])
      pools.offer(key, knownOf(key === 'large' ? 60_000 : 1));
    expect(pools.find('a')).not.toBeNull();
    expect(pools.find('large')).toBeNull();
    for (const key of ['c', 'c']) pools.offer(key, knownOf(1));
    // The one that was asked for last stays.
    expect(['a', 'b', 'c'].map((key) => pools.find(key) !== null)).toEqual([true, false, true]);
    for (const key of ['big', 'big']) pools.offer(key, knownOf(49_999));
    expect(['a', 'c', 'big'].map((key) => pools.find(key) !== null)).toEqual([false, true, true]);
  });

  test('none, where none may be', () => {
    const pools = createPoolCache(0);
    for (const key of ['a', 'a', 'a']) pools.offer(key, knownOf(1));
    expect(pools.find('a')).toBeNull();
  });

  test('a key is of the bytes, their format and the hints', () => {
    const hints = { ...noHints, attributes: [undeclared('x')], decimals: 1 };
    const keys = [
      poolKey('csv', 'id', hints),
      poolKey('json', 'id', hints),
      poolKey('csv', 'id ', hints),
      poolKey('csv', 'id', { ...hints, decimals: 2 }),
      poolKey('csv', 'id', { ...hints, attributes: [] }),
      poolKey('csv', 'id', { ...hints, derived: [] }),
      poolKey('csv', 'id', { ...hints, maxScore: '9' }),
      poolKey('csv', 'id', { ...hints, scoreColumns: ['x'] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(poolKey('csv', new TextEncoder().encode('id'), hints)).toBe(keys[0]);
  });
});
