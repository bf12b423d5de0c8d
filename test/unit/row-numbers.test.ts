import { describe, expect, test } from 'vitest';
import { csv, idsOf, issuesOf, rulesOf, solveHere } from '../support/panel.ts';

const rules = rulesOf({ id: 't', size: 1 });
const codes = async (pool: string, given: object = {}): Promise<string[]> =>
  (await issuesOf(csv(pool), rulesOf({ id: 't', size: 1, ...given }))).map(
    ({ code, row }) => `${code} ${row ?? ''}`,
  );

describe('a first column without a name that holds numbers of rows', () => {
  test('serves as the id where the pool has no other', async () => {
    const result = await solveHere(csv('"","score"\n"1",5\n"2",7\n"10",6\n'), rules);
    expect(idsOf(result)).toEqual(['2']);
    expect(result.warnings.map(({ text }) => text)).toContain(
      'The first column has no name and holds numbers of rows: they are the ids.',
    );
  });

  test('is passed over where there are ids, and the result says so', async () => {
    const named = csv('Nr,score\na,5\nb,7\n');
    const declared = rulesOf({ id: 't', size: 1, attributes: { id: { column: 'Nr' } } });
    expect((await solveHere(named, declared)).warnings.map(({ code }) => code)).not.toContain('row-numbers');
    for (const [pool, given] of [
      [',id,score\n0,a,5\n1,b,7\n', rules],
      [',Nr,score\n0,a,5\n1,b,7\n', declared],
    ] as const) {
      const result = await solveHere(csv(pool), given);
      expect(idsOf(result)).toEqual(['b']);
      expect(result.warnings.map(({ text }) => text)).toContain(
        'The first column has no name and holds numbers of rows: it was passed over, as the pool has ids.',
      );
    }
  });

  test.each([
    ['names', ',score\nAnn Lee,5\nBob Ray,7\n'],
    ['a number twice', ',score\n1,5\n1,7\n'],
    ['a blank', ',score\n1,5\n,7\n'],
    ['nothing', ',score\n,5\n,7\n'],
  ])('with %s it is no id', async (_, pool) => {
    expect(await codes(pool)).toContain('missing-id-column 1');
  });

  test('nor is it where the rule set names the ids', async () => {
    expect(await codes(',score\n1,5\n2,7\n', { attributes: { id: { column: 'Nr' } } })).toContain(
      'missing-id-column 1',
    );
  });
});

describe('a table that cannot be split', () => {
  test('quoted fields that are none are one error, with the first rows and the count', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `p${index},"x"y",1`).join('\n');
    const issues = await issuesOf(csv(`id,a,score\n${rows}\n`), rules);
    expect(
      issues.filter(({ code }) => code === 'csv-quotes').map(({ row, detail }) => [row, detail]),
    ).toEqual([
      [
        2,
        'In 20 rows a quoted field is malformed, or its closing quote is missing (first in rows 2, 3 and 4).',
      ],
    ]);
  });

  test.each([['"id"|"score"\n"a"|"1"\n"b"|"2"\n'], ['id|score\n"a"|"1"\n"b"|"2"\n']])(
    'separated by something else: the sentence names what is possible (%j)',
    async (pool) => {
      const issues = await issuesOf(csv(pool), rules);
      expect(issues.map(({ detail }) => detail)).toEqual([
        'The column "id" is missing. Columns must be separated by commas, semicolons or tabs.',
      ]);
    },
  );
});

describe('what follows from another mistake does not appear', () => {
  const pool = 'id,points,score:x\na,0.1234567,1.2\nb,2,2\n';
  test.each([
    ['too many decimals', { score: { column: 'points', decimals: 9 } }, ['wrong-value', 'too-many-decimals']],
    ['decimals in words', { score: { weights: { x: 1 }, decimals: 'many' } }, ['wrong-type']],
    ['a weight that is none', { score: { weights: { y: -1 } } }, ['wrong-value']],
    ['no weights', { score: { weights: {} } }, ['wrong-value']],
    [
      'with a penalty that those decimals would allow',
      {
        score: { weights: { x: 1 }, decimals: 9 },
        rules: [{ id: 'r', candidates: ['a'], target: 1, penalty: 0.125 }],
      },
      ['wrong-value'],
    ],
  ])('%s', async (_, given, expected) => {
    const issues = await issuesOf(csv(pool), rulesOf({ id: 't', size: 1, ...given }));
    expect(issues.map(({ code }) => code)).toEqual(expected);
  });
});

describe('a column that does not exist is named', () => {
  const details = async (given: object, pool = 'Respondent,stage,name,score\na,x,Ann,1\nb,y,Bob,2\n') =>
    (await issuesOf(csv(pool), rulesOf({ id: 't', size: 1, ...given }))).map(({ detail }) => detail);
  const id = { column: 'Respondent' };

  test('of the ids', async () => {
    expect(await details({ attributes: { id: { column: 'Respondant' } } })).toEqual([
      'The rule set reads the ids from the column "Respondant", which is missing. Did you mean "Respondent"?',
    ]);
    expect(await details({ attributes: { id: { column: 'Nr' } } })).toEqual([
      'The rule set reads the ids from the column "Nr", which is missing.',
    ]);
  });

  test('of an attribute that a rule reads', async () => {
    expect(
      await details({
        attributes: { id, level: { column: 'Career' } },
        rules: [{ id: 'r', each: 'level', max: 1 }],
      }),
    ).toEqual(['The attribute "level" is read from the column "Career", which the pool does not have.']);
  });

  test('and not where it is there and blank', async () => {
    const given = {
      attributes: { id, level: { column: 'stage' } },
      rules: [{ id: 'r', each: 'level', max: 1 }],
    };
    expect(await details(given, 'Respondent,stage,sex,score\na,,F,1\nb,,M,2\n')).toEqual([
      expect.stringContaining('The pool has no data for the attribute "level".'),
    ]);
  });

  test('once, where another seems to be meant', async () => {
    expect(
      await details({
        attributes: { id, level: { column: 'stge' } },
        rules: [{ id: 'r', each: 'level', max: 1 }],
      }),
    ).toEqual(['The pool has no column "stge". Did you mean "stage"?']);
  });

  test('and rules on names are told what to use', async () => {
    expect(
      await details({ attributes: { id }, rules: [{ id: 'r', where: { name: 'Ann' }, max: 1 }] }),
    ).toEqual([
      'Rules do not read names. To name candidates, use their ids, with "candidates", "include" or "exclude".',
    ]);
  });
});
