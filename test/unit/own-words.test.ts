import { describe, expect, test } from 'vitest';
import { createIssueList } from '../../src/input/issues/outcome.ts';
import { convertPool } from '../../src/answers/check-pool/convert-pool.ts';
import { readInputs } from '../../src/model/read-inputs.ts';
import { csv, issuesOf, rulesOf, solveHere, testContext } from '../support/panel.ts';

const people = [
  'Nr,Sex,Born,Age,Land,Fields,A,B',
  'p1,F,2001-05-06,24,Germany,law/ethics,7,',
  'p2,M,1990-01-01,36,DE,law,8.5,9',
  'p3,F,1985-12-31,40,法国,ethics,,6',
  'p4,m,1960-02-29,66,FRA,art,9,9',
  'p5,,2003-03-03,23,Кения,art/law,5,5',
  'p6,f,1999-09-09,27,KEN,law,4,N/A',
].join('\n');

const attributes = {
  id: { column: 'Nr' },
  gender: { column: 'Sex', values: { F: 'female', M: 'male' } },
  born: { column: 'Born', type: 'date' },
  age: { column: 'Age', type: 'number' },
  generation: { of: 'age', bands: { young: { max: 29 }, middle: { min: 30, max: 49 }, old: { min: 50 } } },
  home: { column: 'Land', type: 'country' },
  fields: { column: 'Fields', type: 'list', separator: '/' },
};
const base = { id: 't', size: 3, attributes, score: { weights: { A: 1, B: 2 }, missing: 'mean', max: 10 } };

const solved = (more: object) => solveHere(csv(people), rulesOf({ ...base, ...more }));
const slateOf = async (more: object): Promise<string[]> =>
  ((await solved(more)).slate ?? []).map(({ id }) => id);
const faults = async (more: object, pool = people): Promise<string[]> =>
  (await issuesOf(csv(pool), rulesOf({ ...base, ...more }))).map(
    ({ code, pointer, column }) => `${code} ${pointer ?? column ?? ''}`,
  );

describe("a pool in a body's own words", () => {
  test('is read as its rule set says, and the mean of the scores that are there is exact', async () => {
    const result = await solved({});
    expect(result.objectiveScale).toBe(60);
    // Means: 7, 53/6, 6, 9, 5 and 4.
    expect(result.slate).toMatchObject([
      { id: 'p1', score: 420, attributes: { gender: 'female', home: 'DEU', fields: ['law', 'ethics'] } },
      { id: 'p2', score: 530, attributes: { gender: 'male', home: 'DEU', generation: 'middle' } },
      { id: 'p4', score: 540, attributes: { gender: 'male', home: 'FRA', born: '1960-02-29' } },
    ]);
    expect(result.warnings.map(({ code }) => code)).toEqual(['read-as-country', 'read-as-blank']);
    expect(result.warnings[0]!.text).toContain('"法国" as FRA');
  });

  test('a mean of fewer than half of the scores is warned about', async () => {
    const score = { weights: { A: 1, B: 1, C: 1, D: 5 }, missing: 'mean' };
    const { warnings } = await solveHere(
      csv('id,A,B,C,D\na,,,,9\nb,4,4,,\nc,3,3,3,3\nd,,,,'),
      rulesOf({ id: 't', size: 3, score, ties: { seed: 's' } }),
    );
    expect(warnings).toMatchObject([{ code: 'mean-of-few', parameters: { candidates: ['a'], scores: 4 } }]);
  });

  test('ranges of numbers and days, both ends included', async () => {
    expect(await slateOf({ rules: [{ id: 'r', where: { age: { max: 24 } }, min: 2 }] })).toEqual([
      'p1',
      'p4',
      'p5',
    ]);
    const recent = { id: 'r', where: { born: { min: '1999-09-09' } }, min: 3 };
    expect(await slateOf({ rules: [recent] })).toEqual(['p1', 'p5', 'p6']);
    expect(await slateOf({ rules: [{ ...recent, where: { born: { min: '1999-09-10' } } }] })).toEqual([]);
    expect(await slateOf({ eligibility: [{ id: 'c', require: { age: { min: 24, max: 36 } } }] })).toEqual([
      'p1',
      'p2',
      'p6',
    ]);
    expect(await slateOf({ rules: [{ id: 'r', where: { age: 66 }, max: 0 }] })).toEqual(['p1', 'p2', 'p3']);
  });

  test('bands, lists, percentages, among and whereEligible', async () => {
    expect(await slateOf({ rules: [{ id: 'r', each: 'generation', max: 1 }] })).toEqual(['p1', 'p2', 'p4']);
    expect(await slateOf({ rules: [{ id: 'r', where: { fields: 'ethics' }, min: '60%' }] })).toEqual([
      'p1',
      'p3',
      'p4',
    ]);
    expect(await slateOf({ rules: [{ id: 'r', where: { fields: 'law' }, max: '34%' }] })).toEqual([
      'p2',
      'p3',
      'p4',
    ]);
    const among = { id: 'r', each: 'home', among: ['KEN', 'BRA', 'DEU'], min: 1 };
    expect(await slateOf({ rules: [among] })).toEqual([]);
    const result = await solved({ rules: [{ ...among, whereEligible: true }] });
    expect(result.rules.map(({ value, min, count }) => [value, min, count])).toEqual([
      ['KEN', 1, 1],
      ['BRA', 0, 0],
      ['DEU', 1, 1],
    ]);
  });

  test('nobody scored: rules and lots decide, and the seed alone', async () => {
    const result = await solved({
      score: 'none',
      ties: { seed: 'x' },
      rules: [{ id: 'r', where: { gender: 'female' }, min: 2 }],
    });
    expect(result).toMatchObject({
      outcome: 'selected',
      objective: 0,
      objectiveScale: 1,
      labels: { scored: false },
    });
    expect(result.slate!.every(({ score }) => score === 0)).toBe(true);
  });

  test('a single column of points, by its own name', async () => {
    expect(await slateOf({ score: { column: 'A', missing: 'exclude' } })).toEqual(['p1', 'p2', 'p4']);
  });

  test('titles come with the result', async () => {
    const result = await solved({
      title: { en: 'Board', fr: 'Conseil' },
      body: 'The City',
      attributes: {
        ...attributes,
        gender: { ...attributes.gender, title: 'Women and men', titles: { female: 'Women' } },
      },
      rules: [{ id: 'r', where: { gender: 'female' }, min: 1, title: 'A woman at least' }],
    });
    expect(result.labels).toEqual({
      title: { en: 'Board', fr: 'Conseil' },
      body: 'The City',
      scored: true,
      mandate: false,
      rules: { r: 'A woman at least' },
      attributes: [{ attribute: 'gender', title: 'Women and men', values: { female: 'Women' } }],
      each: {},
      countries: false,
    });
  });
});

test('a nationality that is no country, among countries, is warned about where nothing is derived from it', async () => {
  const pool = csv('id,nationality,score\na,KEN,1\nb,FRA,2\nc,USA,3\nd,KEX,4');
  const result = await solveHere(
    pool,
    rulesOf({ id: 't', size: 2, rules: [{ id: 'cap', each: 'nationality', max: 1 }] }),
  );
  expect(result.warnings.map(({ code, text }) => [code, text])).toContainEqual([
    'not-a-country',
    'In nationality, nearly all values are countries; "KEX" (1 candidate, d) is not. It counts as a value like any other.',
  ]);
});

describe('what is wrong with it has its place', () => {
  const own = (name: string, entry: object) => ({ attributes: { ...attributes, [name]: entry } });
  test.each<[string, object, string]>([
    [
      'the source of an attribute in a rule',
      { rules: [{ id: 'r', each: 'Sex', max: 1 }] },
      'unknown-attribute /rules/0/each',
    ],
    [
      'a recoded text in a rule',
      { rules: [{ id: 'r', where: { gender: 'F' }, max: 1 }] },
      'recoded-value /rules/0/where/gender',
    ],
    [
      'a range of words',
      { rules: [{ id: 'r', where: { gender: { min: 1 } }, max: 1 }] },
      'wrong-value /rules/0/where/gender',
    ],
    [
      'a range of days of a number',
      { rules: [{ id: 'r', where: { age: { min: '2020-01-01' } }, max: 1 }] },
      'wrong-value /rules/0/where/age',
    ],
    [
      'a range that ends before it begins',
      { rules: [{ id: 'r', where: { age: { min: 3, max: 2 } }, max: 1 }] },
      'wrong-value /rules/0/where/age',
    ],
    [
      'a bound that is no number',
      { rules: [{ id: 'r', each: 'home', max: 'many' }] },
      'wrong-value /rules/0/max',
    ],
    [
      'a negotiable bound that is none',
      { rules: [{ id: 'r', each: 'home', max: 2, negotiable: { max: 'x%' } }] },
      'wrong-value /rules/0/negotiable/max',
    ],
    [
      'negotiable bounds that are no object',
      { rules: [{ id: 'r', each: 'home', max: 2, negotiable: null }] },
      'wrong-type /rules/0/negotiable',
    ],
    ['more than all', { rules: [{ id: 'r', each: 'home', max: '101%' }] }, 'wrong-value /rules/0/max'],
    [
      'a minimum above the maximum, once rounded',
      { rules: [{ id: 'r', each: 'home', min: '34%', max: 1 }] },
      'min-above-max /rules/0/min',
    ],
    [
      'among without each',
      { rules: [{ id: 'r', where: { gender: 'male' }, among: ['x'], max: 1 }] },
      'rule-form /rules/0/among',
    ],
    [
      'a value twice',
      { rules: [{ id: 'r', each: 'home', among: ['KEN', 'ken'], max: 1 }] },
      'wrong-value /rules/0/among/1',
    ],
    [
      'whereEligible without a minimum',
      { rules: [{ id: 'r', each: 'home', whereEligible: true, max: 1 }] },
      'rule-form /rules/0/whereEligible',
    ],
    [
      'overlapping bands',
      own('g', { of: 'age', bands: { a: { max: 5 }, b: { min: 5 } } }),
      'overlapping-bands /attributes/g/bands/b',
    ],
    [
      'bands of words',
      own('g', { of: 'gender', bands: { a: { max: 5 } } }),
      'attribute-form /attributes/g/of',
    ],
    [
      'bands of days as numbers',
      own('g', { of: 'born', bands: { a: { max: 5 } } }),
      'wrong-value /attributes/g/bands/a',
    ],
    [
      'bands with a column',
      own('g', { of: 'age', column: 'x', bands: { a: { max: 5 } } }),
      'attribute-form /attributes/g/column',
    ],
    [
      'a chain of recodings',
      own('g', { column: 'A', values: { a: 'b', b: 'c' } }),
      'recoding-chain /attributes/g/values/b',
    ],
    ['a column that is an attribute', own('g', { column: 'age' }), 'attribute-column /attributes/g/column'],
    [
      'a vocabulary of numbers',
      own('g', { column: 'B', type: 'number', values: ['1'] }),
      'attribute-form /attributes/g/values',
    ],
    [
      'an id that is recoded',
      own('id', { column: 'Nr', values: ['p1'] }),
      'attribute-form /attributes/id/values',
    ],
    [
      'a column that is not there',
      own('age', { column: 'Agge', type: 'number' }),
      'unknown-attribute /attributes/age/column',
    ],
    ['weights and a column', { score: { column: 'A', weights: { B: 1 } } }, 'wrong-value /score/column'],
    ['a weight of nothing', { score: { weights: { C: 1 } } }, 'missing-score-column /score/weights/C'],
  ])('%s', async (_name, more, expected) => {
    expect(await faults(more)).toContain(expected);
  });

  test('in the pool: column, and every kind once', async () => {
    const wrong = people
      .replace('F,2001-05-06,24', 'X,06.05.2001,24 years')
      .replace('M,1990-01-01,36', 'X,1990-02-30,36')
      .replace('8.5', '11');
    expect(await faults({}, wrong)).toEqual([
      'unknown-value Sex',
      'not-a-day Born',
      'not-a-decimal Age',
      'score-above-max A',
    ]);
  });

  test('two columns for one attribute', async () => {
    const twice = people.replaceAll(
      /^([^,]*),/gm,
      (_, first: string) => `${first},${first === 'Nr' ? 'gender' : 'x'},`,
    );
    expect(await faults({}, twice)).toContain('duplicate-column Sex');
  });
});

describe('pool convert', () => {
  const convert = (text: string, more: object = {}) =>
    convertPool(
      { pool: csv(text), rules: rulesOf({ ...base, ...more }), issues: createIssueList().reported() },
      testContext,
    );

  test('writes what the hash is of, and converting it again changes nothing', async () => {
    const once = convert(people);
    if (once.status === 'invalid') throw new Error(JSON.stringify(once.issues));
    expect(once.value.hash).toBe((await solved({})).inputs.pool);
    expect(once.value.csv!.split('\n').slice(0, 2)).toEqual([
      'id,gender,born,age,home,fields,A,B',
      'p1,female,2001-05-06,24,DEU,law/ethics,7,',
    ]);
    for (const text of [once.value.csv!, once.value.json]) {
      const again = convertPool(
        {
          pool: text.startsWith('[') ? { as: 'json', bytes: Buffer.from(text) } : csv(text),
          rules: rulesOf(base),
          issues: [],
        },
        testContext,
      );
      expect(again).toMatchObject({
        status: 'valid',
        value: { hash: once.value.hash, csv: once.value.csv, json: once.value.json },
      });
    }
  });

  test('a list whose values hold the separator is for JSON alone', () => {
    const pool = { as: 'value', value: [{ id: 'a', tags: ['x;y', 'z'] }] } as const;
    const rules = rulesOf({ id: 't', size: 1, score: 'none', attributes: { tags: { type: 'list' } } });
    expect(convertPool({ pool, rules, issues: [] }, testContext)).toMatchObject({ value: { csv: null } });
  });
});

test('whatever stands in whatever place of a rule set, it is read or refused', async () => {
  const odd: readonly unknown[] = [null, 1, 'x', [], {}, [null], { a: null }, true, -1, '40%', 'x%'];
  const whole = (): Record<string, unknown> => ({
    ...structuredClone(base),
    title: 't',
    body: 'b',
    multivalued: ['m'],
    eligibility: [{ id: 'e', require: { age: { min: 1 } } }],
    rules: [
      { id: 'r', each: 'home', among: ['KEN'], min: '40%', negotiable: { min: 0 } },
      { id: 's', where: { age: { max: 30 } }, target: 1, penalty: 1 },
    ],
    reference: { columns: { q: { KEN: 'x' } } },
    ties: { seed: 'x' },
  });
  const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => [
    path,
    ...(typeof value === 'object' && value !== null ? Object.entries(value) : []).flatMap(([key, own]) =>
      pathsIn(own, [...path, key]),
    ),
  ];
  const places = pathsIn(whole()).filter(({ length }) => length > 0);
  expect(places.length).toBeGreaterThan(60);
  for (const path of places) {
    for (const value of odd) {
      const document = whole();
      const parent = path
        .slice(0, -1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
      (parent as Record<string, unknown>)[path.at(-1)!] = value;
      const outcome = readInputs({ pool: csv(people), rules: rulesOf(document), issues: [] }, testContext);
      expect(['valid', 'invalid']).toContain(outcome.status);
    }
  }
});
