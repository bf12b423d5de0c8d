/** A column of points that rules read too: one column, hashed once, read alike by program and checker. */
import { describe, expect, test } from 'vitest';
import { check, type InvalidInputError, solve } from '../../src/library/index.ts';

const pool = 'id,points,sex\nA,7,F\nB,5,M\nC,4.50,F\nD,9,M\nE,3,F\n';
const rulesWith = (more: object) =>
  JSON.stringify({ id: 't', size: 3, score: { column: 'points' }, ties: { seed: 'x' }, ...more });
const weak = (attribute: string) => ({ id: 'weak', where: { [attribute]: { max: 5 } }, min: 2 });

describe('points that rules count', () => {
  test.each([
    ['under their own name', { attributes: { points: { type: 'number' } }, rules: [weak('points')] }],
    [
      'under another name, and in bands',
      {
        attributes: {
          level: { column: 'points', type: 'number' },
          class: { of: 'level', bands: { top: { min: 5 }, low: { max: 4.9 } } },
        },
        rules: [weak('level'), { id: 'classes', each: 'class', min: 1 }],
      },
    ],
    [
      'recoded',
      {
        attributes: { points: { type: 'number', values: { top: 9 } } },
        rules: [weak('points')],
        pool: pool.replace('D,9', 'D,top'),
      },
    ],
  ])('%s', async (_, { pool: given = pool, ...more }: { readonly pool?: string; readonly rules: object }) => {
    const rules = rulesWith(more);
    const result = await solve({ pool: given, rules, options: { certificate: true } });
    expect(result).toMatchObject({ objective: 185, slate: [{ id: 'B' }, { id: 'C' }, { id: 'D' }] });
    const { certificate } = result as { certificate?: object };
    expect(check({ pool: given, rules, certificate: certificate! })).toMatchObject({ holds: true });
    // Each column is hashed once, whatever is read from it.
    expect(result.inputs.pool).toBe((await solve({ pool, rules: rulesWith({}) })).inputs.pool);
  });

  test('are no break-even score: with other points a candidate counts elsewhere', async () => {
    const given = 'id,points,home\nA,9,X\nB,5,Y\nC,8,Z\nD,4,X\n';
    const rules = JSON.stringify({
      id: 't',
      size: 2,
      score: { column: 'points' },
      attributes: { level: { column: 'points', type: 'number' } },
      rules: [
        { id: 'homes', each: 'home', max: 1 },
        { ...weak('level'), min: 1 },
      ],
    });
    const result = await solve({ pool: given, rules, options: { explain: 'full' } });
    const { others = {}, statements = [] } = result as Extract<typeof result, { outcome: 'selected' }>;
    expect(others['D']).toMatchObject({ change: -20, breakEven: null });
    const about = statements.filter(({ parameters }) => parameters['candidate'] === 'D');
    expect(about.map(({ text }) => text).join(' ')).not.toContain('With a score of');
  });

  test('are only where the pool has the column', async () => {
    const given = {
      pool: 'id,level\nA,5\nB,2\n',
      rules: JSON.stringify({
        id: 't',
        size: 1,
        score: 'none',
        attributes: { level: { column: 'score', type: 'number' } },
        rules: [{ id: 'r', where: { level: { min: 5 } }, min: 1 }],
        ties: { seed: 's' },
      }),
    };
    const result = await solve({ ...given, options: { certificate: true } });
    const { certificate } = result as { certificate?: object };
    expect(check({ ...given, certificate: certificate! })).toMatchObject({ holds: true });
  });

  test('only as numbers, and where they are declared', async () => {
    const issuesWith = async (more: object) => {
      const failed = await solve({ pool, rules: rulesWith(more) }).catch((error: unknown) => error);
      return (failed as InvalidInputError).issues.map(({ code, pointer }) => `${code} ${pointer}`);
    };
    expect(await issuesWith({ attributes: { level: { column: 'points' } } })).toEqual([
      'attribute-form /attributes/level',
    ]);
    const recoded = { level: { column: 'points', type: 'number', values: { 9: 8 } } };
    expect(await issuesWith({ attributes: recoded })).toEqual(['attribute-form /attributes/level/values']);
    expect(await issuesWith({ rules: [{ id: 'r', each: 'points', max: 1 }] })).toEqual([
      'unknown-attribute /rules/0/each',
    ]);
  });

  test('a wrong cell is wrong once', async () => {
    const attributes = {
      level: { column: 'points', type: 'number' },
      grade: { column: 'points', type: 'number' },
    };
    const wrong = solve({ pool: pool.replace('4.50', 'much'), rules: rulesWith({ attributes }) });
    await expect(wrong).rejects.toMatchObject({
      issues: [{ code: 'not-a-decimal', row: 4, column: 'points' }],
    });
  });
});

test.each(['expertise', 'affiliation', 'nationality'])(
  '%s that is declared to be one value is read as one by program and checker',
  async (name) => {
    const given = {
      pool: `id,${name},score\nA,law;ethics,5\nB,law,3\n`,
      rules: JSON.stringify({
        id: 't',
        size: 1,
        attributes: { [name]: { type: 'category' } },
        rules: [{ id: 'r', where: { [name]: 'law' }, min: 1 }],
      }),
    };
    const result = await solve({ ...given, options: { certificate: true } });
    expect(result).toMatchObject({ slate: [{ id: 'B' }] });
    const { certificate } = result as { certificate?: object };
    expect(check({ ...given, certificate: certificate! })).toMatchObject({ holds: true });
  },
);
