import { describe, expect, test } from 'vitest';
import { csv, issuesOf, rulesOf } from '../support/panel.ts';

const pool = csv(
  [
    'id,nationality,affiliation,gender,expertise,sector,score:itu,score:odet,un_staff,interests',
    'A,KEN,Lab 1,female,x;y,academia,50.1,60,no,disclosed',
    'B,FRA;USA,Lab 2,male,x,private,70,40.5,no,disclosed',
    'C,USA,none,undisclosed,y,academia,20,30,yes,missing',
  ].join('\n'),
);

const sound = {
  id: 'test',
  size: 2,
  score: { weights: { itu: 1, odet: 1 } },
  rules: [{ id: 'women', where: { gender: 'female' }, min: 1 }],
};

type Place = readonly [code: string, pointer: string];

const broken: readonly (readonly [name: string, rules: unknown, ...places: Place[]])[] = [
  ['not an object', [], ['wrong-type', '']],
  ['no id', { size: 2, score: { weights: { itu: 1 } } }, ['missing-key', '/id']],
  ['no size', { ...sound, size: undefined }, ['missing-key', '/size']],
  ['size as text', { ...sound, size: '2' }, ['wrong-type', '/size']],
  ['size zero', { ...sound, size: 0 }, ['wrong-value', '/size']],
  ['size not whole', { ...sound, size: 2.5 }, ['wrong-type', '/size']],
  [
    'an unknown key, and what else is wrong with the same rule',
    { ...sound, rules: [{ id: 'a', where: { gendr: 'female' }, min: 1, titel: 'x' }] },
    ['unknown-key', '/rules/0/titel'],
    ['unknown-attribute', '/rules/0/where/gendr'],
  ],
  ['an unknown key at the top', { ...sound, sizes: 3 }, ['unknown-key', '/sizes']],
  [
    'an unknown key in a rule',
    rule({ id: 'r', where: { gender: 'female' }, min: 1, minimum: 2 }),
    ['unknown-key', '/rules/0/minimum'],
  ],
  [
    'an unknown key in negotiable',
    rule({ id: 'r', where: { gender: 'female' }, min: 1, negotiable: { mim: 0 } }),
    ['unknown-key', '/rules/0/negotiable/mim'],
  ],
  ['an unknown key in score', { ...sound, score: { weight: { itu: 1 } } }, ['unknown-key', '/score/weight']],
  [
    'an unknown attribute in where',
    rule({ id: 'r', where: { gendr: 'female' }, min: 1 }),
    ['unknown-attribute', '/rules/0/where/gendr'],
  ],
  [
    'an attribute with a slash',
    rule({ id: 'r', where: { 'a/b~c': 'x' }, min: 1 }),
    ['unknown-attribute', '/rules/0/where/a~1b~0c'],
  ],
  [
    'an unknown attribute in each',
    rule({ id: 'r', each: 'color', max: 1 }),
    ['unknown-attribute', '/rules/0/each'],
  ],
  [
    'the name as an attribute',
    rule({ id: 'r', each: 'name', max: 1 }),
    ['unknown-attribute', '/rules/0/each'],
  ],
  [
    'a score as an attribute',
    rule({ id: 'r', each: 'score:itu', max: 1 }),
    ['unknown-attribute', '/rules/0/each'],
  ],
  [
    'an unknown value that a minimum needs',
    rule({ id: 'r', where: { gender: 'femal' }, min: 1 }),
    ['unknown-attribute-value', '/rules/0/where/gender'],
  ],
  [
    'one unknown value among several',
    rule({ id: 'r', where: { sector: ['academia', 'acadmia'] }, min: 1 }),
    ['unknown-attribute-value', '/rules/0/where/sector'],
  ],
  [
    'an unknown country',
    rule({ id: 'r', where: { nationality: 'XYZ' }, min: 1 }),
    ['unknown-attribute-value', '/rules/0/where/nationality'],
  ],
  [
    'an unknown affiliation',
    rule({ id: 'r', where: { affiliation: 'Lab 9' }, min: 1 }),
    ['unknown-attribute-value', '/rules/0/where/affiliation'],
  ],
  [
    'an unknown value in require',
    clause({ id: 'c', require: { sector: 'moon' } }),
    ['unknown-attribute-value', '/eligibility/0/require/sector'],
  ],
  [
    'an unknown attribute in a clause',
    clause({ id: 'c', exclude: { staff: 'yes' } }),
    ['unknown-attribute', '/eligibility/0/exclude/staff'],
  ],
  [
    'a clause with both forms',
    clause({ id: 'c', exclude: { un_staff: 'yes' }, require: { interests: 'disclosed' } }),
    ['clause-form', '/eligibility/0'],
  ],
  ['a clause with neither form', clause({ id: 'c' }), ['clause-form', '/eligibility/0']],
  ['a rule without a selector', rule({ id: 'r', min: 1 }), ['rule-form', '/rules/0']],
  [
    'a rule with two selectors',
    rule({ id: 'r', each: 'gender', where: { gender: 'male' }, min: 1 }),
    ['rule-form', '/rules/0'],
  ],
  ['a rule without bounds', rule({ id: 'r', each: 'gender' }), ['rule-form', '/rules/0']],
  ['a rule without id', rule({ each: 'gender', max: 1 }), ['missing-key', '/rules/0/id']],
  ['an include with bounds', rule({ id: 'r', include: ['A'], min: 1 }), ['rule-form', '/rules/0/min']],
  ['an empty include', rule({ id: 'r', include: [] }), ['wrong-value', '/rules/0/include']],
  ['an empty where', rule({ id: 'r', where: {}, min: 1 }), ['wrong-value', '/rules/0/where']],
  [
    'an empty list of values',
    rule({ id: 'r', where: { gender: [] }, min: 1 }),
    ['wrong-value', '/rules/0/where/gender'],
  ],
  [
    'a number as a value that nobody has',
    rule({ id: 'r', where: { gender: 3 }, min: 1 }),
    ['unknown-attribute-value', '/rules/0/where/gender'],
  ],
  [
    'a minimum above the maximum',
    rule({ id: 'r', each: 'gender', min: 2, max: 1 }),
    ['min-above-max', '/rules/0/min'],
  ],
  ['a negative minimum', rule({ id: 'r', each: 'gender', min: -1 }), ['wrong-value', '/rules/0/min']],
  ['a bound that is not whole', rule({ id: 'r', each: 'gender', max: 1.5 }), ['wrong-type', '/rules/0/max']],
  [
    'negotiable tighter than the minimum',
    rule({ id: 'r', each: 'gender', min: 1, negotiable: { min: 2 } }),
    ['negotiable-bound', '/rules/0/negotiable/min'],
  ],
  [
    'negotiable tighter than the maximum',
    rule({ id: 'r', each: 'gender', max: 2, negotiable: { max: 1 } }),
    ['negotiable-bound', '/rules/0/negotiable/max'],
  ],
  [
    'negotiable beside no bound',
    rule({ id: 'r', each: 'gender', max: 2, negotiable: { min: 0 } }),
    ['negotiable-bound', '/rules/0/negotiable/min'],
  ],
  [
    'negotiable in the resolution',
    rule({ id: 'r', each: 'gender', max: 2, authority: 'resolution', negotiable: { max: 3 } }),
    ['negotiable-resolution', '/rules/0/negotiable'],
  ],
  [
    'an unknown authority',
    rule({ id: 'r', each: 'gender', max: 2, authority: 'law' }),
    ['wrong-value', '/rules/0/authority'],
  ],
  [
    'a soft rule without a penalty',
    rule({ id: 'r', where: { gender: 'female' }, target: 2 }),
    ['rule-form', '/rules/0'],
  ],
  [
    'a soft rule with a minimum',
    rule({ id: 'r', where: { gender: 'female' }, target: 2, penalty: 1, min: 1 }),
    ['rule-form', '/rules/0/min'],
  ],
  [
    'a soft each',
    rule({ id: 'r', each: 'gender', target: 2, penalty: 1 }),
    ['rule-form', '/rules/0/target'],
    ['rule-form', '/rules/0/penalty'],
  ],
  [
    'a penalty that is not whole in units',
    rule({ id: 'r', where: { gender: 'female' }, target: 2, penalty: 0.001 }),
    ['penalty-not-whole', '/rules/0/penalty'],
  ],
  [
    'a negative penalty',
    rule({ id: 'r', where: { gender: 'female' }, target: 2, penalty: -1 }),
    ['wrong-value', '/rules/0/penalty'],
  ],
  [
    'an unknown candidate in include',
    rule({ id: 'r', include: ['A', 'Z'] }),
    ['unknown-candidate', '/rules/0/include/1'],
  ],
  [
    'an unknown candidate in exclude',
    rule({ id: 'r', exclude: ['Z'] }),
    ['unknown-candidate', '/rules/0/exclude/0'],
  ],
  [
    'an unknown candidate in candidates',
    rule({ id: 'r', candidates: ['A', 'Z'], max: 1 }),
    ['unknown-candidate', '/rules/0/candidates/1'],
  ],
  [
    'a rule id twice',
    { ...sound, rules: [sound.rules[0], sound.rules[0]] },
    ['duplicate-rule-id', '/rules/1/id'],
  ],
  [
    'a rule named like a clause',
    { ...sound, eligibility: [{ id: 'women', exclude: { un_staff: 'yes' } }] },
    ['duplicate-rule-id', '/rules/0/id'],
  ],
  [
    'a reserved id',
    clause({ id: 'unverified', exclude: { un_staff: 'yes' } }),
    ['reserved-id', '/eligibility/0/id'],
  ],
  [
    'a criterion without a column',
    { ...sound, score: { weights: { itu: 1, who: 2 } } },
    ['missing-score-column', '/score/weights/who'],
  ],
  ['a weight of zero', { ...sound, score: { weights: { itu: 0 } } }, ['wrong-value', '/score/weights/itu']],
  [
    'a weight that is not whole',
    { ...sound, score: { weights: { itu: 0.5 } } },
    ['wrong-type', '/score/weights/itu'],
  ],
  ['no weights', { ...sound, score: { weights: {} } }, ['wrong-value', '/score/weights']],
  [
    'objectives beyond safe integers',
    {
      ...sound,
      size: 3,
      score: { weights: { itu: 1_000_000 }, decimals: 6 },
      rules: [{ id: 'r', where: { gender: 'female' }, target: 3, penalty: 5000 }],
    },
    ['objective-too-large', '/score'],
  ],
  [
    'an unknown counting policy',
    { ...sound, counting: { nationality: 'some' } },
    ['wrong-value', '/counting/nationality'],
  ],
  [
    'an unknown country in overrides',
    { ...sound, reference: { overrides: { XXX: { ldc: 'no' } } } },
    ['unknown-country', '/reference/overrides/XXX'],
  ],
  [
    'an override of something else',
    { ...sound, reference: { overrides: { KEN: { capital: 'x' } } } },
    ['unknown-key', '/reference/overrides/KEN/capital'],
  ],
  [
    'an unknown country in a reference column',
    { ...sound, reference: { columns: { tech: { QQQ: 'high' } } } },
    ['unknown-country', '/reference/columns/tech/QQQ'],
  ],
  [
    'an alias of an alias',
    { ...sound, affiliationAliases: { 'Lab A': 'Lab B', 'lab b': 'Lab C' } },
    ['alias-chain', '/affiliationAliases/Lab A'],
  ],
  [
    'several values in the id',
    { ...sound, multivalued: ['id', 'score:itu'] },
    ['wrong-value', '/multivalued/0'],
    ['wrong-value', '/multivalued/1'],
  ],
  [
    'a reference column named like a score',
    { ...sound, reference: { columns: { score: { KEN: '1' } } } },
    ['wrong-value', '/reference/columns/score'],
  ],
  [
    'one spelling for two affiliations',
    { ...sound, affiliationAliases: { Lab: 'X', LAB: 'Y' } },
    ['duplicate-key', '/affiliationAliases/LAB'],
  ],
  ['a seed that is no text', { ...sound, ties: { seed: 7 } }, ['wrong-type', '/ties/seed']],
  [
    'a character that what cannot be seen has broken in two',
    rule({ id: 'r', where: { gender: '\uD83D\u200B\uDE00' }, max: 1 }),
    ['wrong-value', '/rules/0/where/gender'],
  ],
  ['an id with a control character', { ...sound, id: 'a\u0007b' }, ['wrong-value', '/id']],
  [
    'a value that was read wrongly',
    rule({ id: 'r', where: { gender: 'f\uFFFDmale' }, max: 1 }),
    ['wrong-value', '/rules/0/where/gender'],
  ],
];

function rule(entry: object): object {
  return { ...sound, rules: [entry] };
}

function clause(entry: object): object {
  return { ...sound, eligibility: [entry] };
}

describe('every kind of broken rule set has its place named', () => {
  test.each(broken.map(([name, rules, ...places]) => ({ name, rules, places })))(
    '$name',
    async ({ rules, places }) => {
      const issues = await issuesOf(pool, rulesOf(rules));
      expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual(places);
      expect(issues.every(({ document, detail }) => document === 'rules' && detail.length > 10)).toBe(true);
    },
  );

  test('all issues of a document are reported at once, wherever they stand', async () => {
    const issues = await issuesOf(
      pool,
      rulesOf({
        id: 'test',
        size: 0,
        colour: 'blue',
        score: { weights: { itu: 1, who: 1 } },
        eligibility: [{ id: 'c', exclude: { staff: 'yes' } }],
        rules: [
          { id: 'a', where: { gendr: 'female' }, min: 1 },
          { id: 'b', each: 'gender', min: 3, max: 2 },
          { id: 'c', include: ['Z'] },
          { id: 'd', each: 'gender', maxx: 2 },
        ],
      }),
    );
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      'duplicate-rule-id /rules/2/id',
      'min-above-max /rules/1/min',
      'missing-score-column /score/weights/who',
      'unknown-attribute /eligibility/0/exclude/staff',
      'unknown-attribute /rules/0/where/gendr',
      'unknown-candidate /rules/2/include/0',
      'unknown-key /colour',
      'unknown-key /rules/3/maxx',
      'wrong-value /size',
    ]);
  });

  test('what was meant is suggested', async () => {
    const [issue] = await issuesOf(pool, rulesOf(rule({ id: 'r', where: { gendr: 'female' }, min: 1 })));
    expect(issue?.detail).toContain('Did you mean "gender"?');
  });
});

describe('a rule set in YAML', () => {
  const yaml = (text: string) => issuesOf(pool, { as: 'yaml', bytes: Buffer.from(text) });

  test('is read like JSON, yes and no being text', async () => {
    expect(
      await yaml(
        'id: t\nsize: 2\nscore: {weights: {itu: 1}}\neligibility:\n  - {id: staff, exclude: {un_staff: yes}}\n',
      ),
    ).toEqual([]);
  });

  test.each([
    ['a syntax error', 'id: [', 'invalid-yaml'],
    ['a key twice', 'id: a\nid: b\nsize: 2', 'duplicate-key'],
    ['an anchor', 'id: &x a\nsize: 2\ntitle: *x', 'invalid-yaml'],
    ['two documents', 'id: a\n---\nid: b', 'invalid-yaml'],
    ['an anchor that nobody uses', 'id: &x a\nsize: 2', 'invalid-yaml'],
    ['a key twice, once as a number', 'id: a\nsize: 2\nscore: {weights: {1: 2, "1": 3}}', 'duplicate-key'],
    ['a custom tag', 'id: !js "1"\nsize: 2', 'invalid-yaml'],
  ])('%s is refused', async (_name, text, code) => {
    const issues = await yaml(text);
    expect(issues[0]).toMatchObject({ code, document: 'rules' });
  });

  test('the line and the character are named', async () => {
    expect(await yaml('id: a\nid: b\nsize: 2')).toMatchObject([
      { code: 'duplicate-key', line: 2, lineColumn: 1 },
    ]);
  });
});

describe('a rule set in JSON text', () => {
  const json = (text: string) => issuesOf(pool, { as: 'json', bytes: Buffer.from(text) });

  test.each([
    ['a syntax error', '{\n  "id": ,\n}', { code: 'invalid-json', line: 2, lineColumn: 9 }],
    ['a key twice', '{"id":"a","size":2,"id":"b"}', { code: 'duplicate-key', pointer: '/id' }],
    ['__proto__', '{"id":"a","size":2,"__proto__":{}}', { code: 'forbidden-key', pointer: '/__proto__' }],
    ['a comment', '{"id":"a" /* x */, "size":2}', { code: 'invalid-json' }],
    ['a trailing comma', '{"id":"a","size":2,}', { code: 'invalid-json' }],
    ['nothing', '', { code: 'invalid-json' }],
    ['100,000 brackets', '['.repeat(100_000), { code: 'too-deep' }],
    ['40 levels', `${'['.repeat(40)}${']'.repeat(40)}`, { code: 'too-deep' }],
  ])('%s is refused', async (_name, text, issue) => {
    expect((await json(text))[0]).toMatchObject({ document: 'rules', ...issue });
  });

  test('bytes that are not UTF-8 are refused', async () => {
    expect(await issuesOf(pool, { as: 'json', bytes: Buffer.from([0x7b, 0xff, 0x7d]) })).toMatchObject([
      { code: 'not-utf-8', document: 'rules' },
    ]);
  });
});

describe('what follows only from something else that is wrong is not reported', () => {
  const ofRules = async (rules: object) =>
    (await issuesOf(csv('id,sex,score\nA,F,1'), rulesOf(rules as never))).map(
      ({ code, pointer, detail }) => `${pointer} ${code} ${detail}`,
    );

  test('percentages of a size that is not known', async () => {
    const shares = [
      { id: 'a', where: { sex: 'F' }, min: '45%', max: '55%', negotiable: { min: '40%' } },
      { id: 'b', where: { sex: 'F' }, min: 3, max: '60%' },
    ];
    expect(await ofRules({ id: 't', size: '24 seats', rules: shares })).toEqual([
      '/size wrong-type Expected a whole number of seats, such as 24.',
    ]);
    expect(await ofRules({ id: 't', rules: shares })).toEqual(['/size missing-key This key is required.']);
  });

  test('a share that is no percentage', async () => {
    expect(await ofRules({ id: 't', size: 1, rules: [{ id: 'a', where: { sex: 'F' }, max: 0.55 }] })).toEqual(
      ['/rules/0/max wrong-type Expected a whole number of seats, or a percentage such as 40%.'],
    );
    expect(
      await ofRules({ id: 't', size: 1, rules: [{ id: 'a', where: { sex: 'F' }, max: '0.55' }] }),
    ).toEqual([expect.stringContaining('a percentage of the size')]);
  });
});
