import { describe, expect, test } from 'vitest';
import type { PoolInput } from '../../src/model/pool-cache.ts';
import { csv, issuesOf, rulesOf } from '../support/panel.ts';

const ruleSet = { id: 'test', size: 1, score: { weights: { itu: 1 } } };
const rules = rulesOf(ruleSet);
const plain = { id: 't', size: 1 };
/** Then every nationality must be known. */
const regional = rulesOf({ ...ruleSet, rules: [{ id: 'regions', each: 'region', max: 5 }] });
const header = 'id,name,nationality,affiliation,gender,score:itu,un_staff';
const table = (...rows: string[]): PoolInput => csv([header, ...rows].join('\n'));
const good = 'A,Somebody,KEN,Lab 1,female,50.1,no';

type Place = readonly [code: string, row: number, column?: string];

const broken: readonly (readonly [string, PoolInput, ...Place[]])[] = [
  ['an unknown country', table('A,,KEX,,female,1,no'), ['unknown-country', 2, 'nationality']],
  ['one unknown country of two', table('A,,KEN;XXX,,female,1,no'), ['unknown-country', 2, 'nationality']],
  ['an unknown gender', table('A,,KEN,,femal,1,no'), ['unknown-value', 2, 'gender']],
  ['two genders', table('A,,KEN,,female;male,1,no'), ['unknown-value', 2, 'gender']],
  ['an unknown yes', table('A,,KEN,,female,1,maybe'), ['unknown-value', 2, 'un_staff']],
  [
    'none beside another affiliation',
    table('A,,KEN,none;Lab 1,female,1,no'),
    ['affiliation-none', 2, 'affiliation'],
  ],
  ['a blank id', table(',,KEN,,female,1,no'), ['blank-id', 2, 'id']],
  ['an id twice', table(good, good), ['duplicate-id', 3, 'id']],
  ['a score that is no number', table('A,,KEN,,female,good,no'), ['not-a-decimal', 2, 'score:itu']],
  ['a score with a wrong exponent', table('A,,KEN,,female,1e3.5,no'), ['not-a-decimal', 2, 'score:itu']],
  ['a score with a comma', table('A,,KEN,,female,"1,234",no'), ['not-a-decimal', 2, 'score:itu']],
  ['too many decimals', table('A,,KEN,,female,60.45,no'), ['too-many-decimals', 2, 'score:itu']],
  [
    'a score beyond safe integers',
    table('A,,KEN,,female,9999999999999999,no'),
    ['score-too-large', 2, 'score:itu'],
  ],
  ['a blank score', table(good, 'B,,KEN,,male,,no'), ['blank-score', 3, 'score:itu']],
  ['too many fields', table(good, 'B,,KEN,,male,1,no,more'), ['csv-row-length', 3]],
  ['too few fields', table('B,,KEN'), ['csv-row-length', 2]],
  ['a quote that is never closed', table('A,"Some,KEN,,female,1,no'), ['csv-quotes', 2]],
  ['a control character', table('A\u0007,,KEN,,female,1,no'), ['control-character', 2, 'id']],
];

describe('every kind of broken CSV pool has its row and column named', () => {
  test.each(broken.map(([name, pool, ...places]) => ({ name, pool, places })))(
    '$name',
    async ({ pool, places }) => {
      const issues = await issuesOf(
        pool,
        places.some(([code]) => code === 'unknown-country') ? regional : rules,
      );
      expect(issues.every(({ document }) => document === 'pool')).toBe(true);
      const found = issues.map(({ code, row, column }) => [
        code,
        row ?? 0,
        ...(column === undefined ? [] : [column]),
      ]);
      expect(found).toEqual(places);
    },
  );

  test.each<[string, string, string]>([
    ['no header', '', 'csv-no-header'],
    ['no rows', `${header}\n`, 'no-candidates'],
    ['no id column', 'name,score:itu\nX,1', 'missing-id-column'],
    ['bars between columns', 'id|score:itu\nA|1', 'missing-id-column'],
    ['a column twice', 'id,gender,gender\nA,male,male', 'duplicate-column'],
    ['a column without a name', 'id,,score:itu\nA,x,1', 'blank-column-name'],
    ['a column named __proto__', 'id,__proto__\nA,1', 'forbidden-key'],
  ])('%s', async (_name, text, code) => {
    expect((await issuesOf(csv(text), rules)).map((issue) => issue.code)).toContain(code);
  });

  test('bytes that are not UTF-8', async () => {
    expect(await issuesOf({ as: 'csv', bytes: Buffer.from([0x69, 0x64, 0x0a, 0xe9]) }, rules)).toMatchObject([
      { code: 'not-utf-8' },
    ]);
  });

  test('all issues are reported at once', async () => {
    const issues = await issuesOf(table('A,,KEN,,femal,1.23,no', 'A,,USX,,male,1,perhaps'), regional);
    expect(issues.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'unknown-value 2 gender',
      'too-many-decimals 2 score:itu',
      'duplicate-id 3 id',
      'unknown-value 3 un_staff',
      'unknown-country 3 nationality',
    ]);
  });

  test('what could not be read is not missed elsewhere', async () => {
    const naming = rulesOf({
      id: 't',
      size: 1,
      score: { weights: { itu: 1 } },
      rules: [
        { id: 'r', include: ['B'] },
        { id: 's', where: { affiliation: 'Lab 2' }, min: 1 },
      ],
    });
    const lost = await issuesOf(table(good, 'B,,KEN,Lab 2,male,1,no,more'), naming);
    expect(lost.map(({ code }) => code)).toEqual(['csv-row-length']);
    const json = {
      as: 'value',
      value: [
        { id: 'A', 'score:itu': 1 },
        { id: 'B', 'score:itu': {} },
      ],
    } as const;
    expect((await issuesOf(json, naming)).map(({ code }) => code)).toEqual(['wrong-type']);
  });

  test('line ends of any kind, even mixed', async () => {
    expect(await issuesOf(csv(`${header}\r\n${good}\nB,,KEN,,male,1,no\rC,,KEN,,male,1,no`), rules)).toEqual(
      [],
    );
  });

  test('a number too large to be exact is refused', async () => {
    const json = { as: 'json', bytes: Buffer.from('[{"id":12345678901234567891,"score:itu":1}]') } as const;
    expect(await issuesOf(json, rules)).toMatchObject([{ code: 'wrong-type', pointer: '/0/id' }]);
  });

  test('a colon at the beginning of a text is no key', async () => {
    const json = {
      as: 'json',
      bytes: Buffer.from('[{"id":"A","score:itu":1,"affiliation":["x",":y","\\":"]}]'),
    } as const;
    expect(await issuesOf(json, rules)).toEqual([]);
  });

  test('beyond a thousand, issues are counted', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => `A${index},,KEN,,female,1,no,more`);
    const issues = await issuesOf(table(...rows), rules);
    expect(issues).toHaveLength(1000);
  });

  test('the same mistake in many cells is one issue, with the values, how often they stand there, and where', async () => {
    const rows = Array.from(
      { length: 80 },
      (_, index) => `A${index},,KEN,,${index % 4 === 0 ? 'M' : 'F'},1,no`,
    );
    const issues = await issuesOf(table(...rows), rules);
    expect(issues).toMatchObject([{ code: 'unknown-value', row: 2, column: 'gender' }]);
    expect(issues[0]!.detail).toBe(
      'Expected female, male, other or undisclosed. A rule set says what other words stand for, under "attributes": gender: { values: { "your word": female } }. 80 cells: "F" in 60 cells (first in rows 3, 4 and 5), "M" in 20 cells (first in rows 2, 6 and 10).',
    );
  });

  test('a value that stands there once may be a name, and is repeated only where it is a slip of a word', async () => {
    const rows = ['A,,KEN,,femal,1,no', 'B,,KEN,,Jane Doe,1,no', 'C,,KEN,,n/a,1,no'];
    const [issue] = await issuesOf(table(...rows), rules);
    expect(issue!.detail).toBe(
      'Expected female, male, other or undisclosed. A rule set says what other words stand for, under "attributes": gender: { values: { "your word": female } }. 3 cells: "femal" (row 2), "n/a" (row 4), 1 with another value (row 3).',
    );
  });

  test('a value that stands there once is repeated where it is no name: one character, or a figure', async () => {
    const details = async (rule: object, ...lines: string[]) =>
      (await issuesOf(csv(lines.join('\n')), rulesOf({ id: 't', size: 1, ...rule }))).map(
        ({ detail }) => detail,
      );
    const own = { attributes: { sex: { values: ['Frau', 'Mann'] }, age: { type: 'number' } } };
    expect(
      await details(own, 'id;sex;age;score', 'A;W;60er;7,5', 'B;Mann;60;circa 8', 'C;Mann;60;8'),
    ).toEqual([
      'Expected Frau or Mann. It says "W".',
      'Expected a plain decimal number, such as 60,4 or -3. It says "60er".',
      'Expected a plain decimal number, such as 60,4 or -3. It says "circa 8".',
    ]);
    expect(await details(own, 'id,sex,age,score', 'A,李,+4179123456,Ann 1970 Lee', 'B,Mann,sixty,8')).toEqual(
      [
        'Expected Frau or Mann.',
        'Expected a plain decimal number, such as 60.4 or -3. 2 cells: first in rows 2 and 3.',
        'Expected a plain decimal number, such as 60.4 or -3.',
      ],
    );
    const dated = { attributes: { on: { type: 'date' } } };
    expect(await details(dated, 'id,on,score', 'A,1.6.2026,1')).toEqual([
      'Expected a date, written YYYY-MM-DD, such as 2026-06-01. It says "1.6.2026".',
    ]);
  });

  test('every id that is there twice is listed with its rows, unless it is personal', async () => {
    const ids = ['T-5', 'T-9', 'T-5', 'T-9', 'T-5', 'a@b.org', 'a@b.org'];
    const twice = await issuesOf(csv(`id,score\n${ids.map((id) => `${id},1`).join('\n')}`), rulesOf(plain));
    expect(twice).toMatchObject([
      {
        code: 'duplicate-id',
        row: 4,
        detail:
          'An id belongs to one candidate only: T-5 in rows 2, 4 and 6; T-9 in rows 3 and 5; rows 7 and 8.',
      },
    ]);
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `T-${index % 30}`, score: 1 }));
    const [listed] = await issuesOf({ as: 'value', value: many }, rulesOf(plain));
    expect(listed!.detail).toMatch(
      /only: T-0 at indices 0 and 30; .*; T-19 at indices 19 and 49; 10 more\.$/,
    );
  });

  test('a list with another separator: which ones are read, and how it is declared', async () => {
    const [unknown] = await issuesOf(
      csv('id;fields;score\nA;"law; energy";1\nB;law|energy;1\nC;"law; energy";2'),
      rulesOf({ ...plain, attributes: { fields: { type: 'list', values: ['law', 'energy'] } } }),
    );
    expect(unknown).toMatchObject({ code: 'unknown-value', row: 2, column: 'fields' });
    expect(unknown!.detail).toContain("fields: { separator: ',' }");
    expect(unknown!.detail).toContain('2 cells');
  });

  test('a country of another name: how it is recoded, which then works', async () => {
    const land = (declared: object) =>
      issuesOf(
        csv('id,nationality,score\nA,Duitsland,1\nB,Kenya,1'),
        rulesOf({ ...plain, attributes: { nationality: declared } }),
      );
    const [unknown] = await land({ type: 'country' });
    expect(unknown!.detail).toContain('nationality: { type: country, values: { Duitsland: DEU } }');
    expect(unknown!.detail).not.toContain('United Nations');
    expect(await land({ type: 'country', values: { Duitsland: 'DEU' } })).toEqual([]);
  });

  test('bytes in another encoding: which option names it', async () => {
    const [western] = await issuesOf({ as: 'csv', bytes: Buffer.from('id\né', 'latin1') }, rules);
    expect(western!.detail).toContain('--encoding windows-1252 (over REST: ?encoding=windows-1252)');
    const [wide] = await issuesOf({ as: 'csv', bytes: Buffer.from('id\nA', 'utf16le') }, rules);
    expect(wide!.detail).toContain('--encoding utf-16le');
  });

  test('no issue repeats what stands in the pool, even when a name has slipped into another column', async () => {
    const issues = await issuesOf(
      table('A,KEN,Jane Doe,Jane Doe,Jane Doe,Jane Doe,Jane Doe', 'Jane Doe,,Jane Doe'),
      rules,
    );
    expect(issues.length).toBeGreaterThan(3);
    expect(JSON.stringify(issues)).not.toContain('Jane');
    const headless = await issuesOf(csv('A,Jane Doe,Jane Doe\nB,x,y'), rules);
    expect(JSON.stringify(headless)).not.toContain('Jane');
    const naming = rulesOf({
      id: 't',
      size: 1,
      score: { weights: { itu: 1 } },
      rules: [{ id: 'r', where: { affiliation: 'Jane D' }, min: 1 }],
    });
    expect(JSON.stringify(await issuesOf(table('A,,KEN,Jane Doe,female,1,no'), naming))).not.toContain(
      'Jane Doe',
    );
    // Whoever names a value that is one edit away knows it, and learns which is meant, unless it is a name.
    const misspelt = rulesOf({
      id: 't',
      size: 1,
      score: { weights: { itu: 1 } },
      rules: [{ id: 'r', where: { affiliation: 'Janet Smit' }, max: 1 }],
    });
    const found = await issuesOf(table('A,Janet Smith,KEN,Janet Smith,female,1,no'), misspelt);
    expect(found.map(({ code }) => code)).toEqual(['unknown-attribute-value']);
    expect(JSON.stringify(found)).not.toContain('Smith');
  });
});

describe('every kind of broken JSON pool has its pointer named', () => {
  const json = (value: unknown) => issuesOf({ as: 'value', value }, rules);

  test.each<[string, unknown, string, string]>([
    ['a text', 'x', 'wrong-type', ''],
    ['an object without candidates', { people: [] }, 'wrong-type', ''],
    [
      'another key beside candidates',
      { candidates: [{ id: 'A', 'score:itu': 1 }], more: 1 },
      'unknown-key',
      '/more',
    ],
    ['an empty array', [], 'no-candidates', ''],
    ['a candidate that is no object', [1], 'wrong-type', '/0'],
    ['a candidate without id', [{ 'score:itu': 1 }], 'missing-key', '/0/id'],
    ['an object as a value', [{ id: 'A', sector: { a: 1 }, 'score:itu': 1 }], 'wrong-type', '/0/sector'],
    [
      'several values where one is meant',
      [{ id: 'A', sector: ['a', 'b'], 'score:itu': 1 }],
      'several-values',
      '/0/sector',
    ],
    ['an unknown gender', [{ id: 'A', gender: 'x', 'score:itu': 1 }], 'unknown-value', '/0/gender'],
    [
      'an id twice',
      [
        { id: 'A', 'score:itu': 1 },
        { id: 'A', 'score:itu': 1 },
      ],
      'duplicate-id',
      '/1/id',
    ],
    ['a score of too many decimals', [{ id: 'A', 'score:itu': 1.25 }], 'too-many-decimals', '/0/score:itu'],
    ['a score too large for a number', [{ id: 'A', 'score:itu': 1e300 }], 'wrong-type', '/0/score:itu'],
    ['a score in exponents', [{ id: 'A', 'score:itu': 1e-9 }], 'too-many-decimals', '/0/score:itu'],
    ['a blank key', [{ id: 'A', 'score:itu': 1, ' \u200B': 'y' }], 'blank-column-name', '/0/ \u200B'],
    [
      'a key with a control character',
      [{ id: 'A', 'score:itu': 1, 'x\u0007': 'y' }],
      'control-character',
      '/0/x\u0007',
    ],
    [
      'one column under two keys',
      [{ id: 'A', 'score:itu': 1, gender: 'male', Gender: 'male' }],
      'duplicate-column',
      '/0/Gender',
    ],
    ['half a surrogate pair', [{ id: 'A\ud800', 'score:itu': 1 }], 'control-character', '/0/id'],
  ])('%s', async (_name, value, code, pointer) => {
    expect((await json(value)).map((issue) => [issue.code, issue.pointer])).toContainEqual([code, pointer]);
  });

  test('a syntax error repeats nothing of the text', async () => {
    const issues = await issuesOf(
      { as: 'json', bytes: Buffer.from('[{"id":"A","name":"Jane Doe" x}]') },
      rules,
    );
    expect(issues).toMatchObject([{ code: 'invalid-json', document: 'pool', line: 1 }]);
    expect(JSON.stringify(issues)).not.toContain('Jane');
  });
});
