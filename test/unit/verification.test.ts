import { describe, expect, test } from 'vitest';
import { verifySlate } from '../../src/answers/verify/verify.ts';
import { csv, rulesOf, solveHere, testContext } from '../support/panel.ts';

const pool = csv(
  [
    'id,nationality,affiliation,gender,score,un_staff',
    'A,KEN;FRA,Lab,female,10,no',
    'B,FRA,Lab;Moon,male,9,no',
    'C,FRA,Sun,male,8,no',
    'D,USA,Sun,female,7,yes',
  ].join('\n'),
);
const rules = rulesOf({
  id: 't',
  size: 3,
  eligibility: [{ id: 'staff', exclude: { un_staff: 'yes' }, authority: 'resolution', clause: 'para. 3' }],
  rules: [
    { id: 'cap', each: 'nationality', max: 2, authority: 'resolution' },
    { id: 'women', where: { gender: 'female' }, target: 2, penalty: 1 },
  ],
});

const judge = (text: string, under = rules) =>
  verifySlate(
    { pool, rules: under, slate: { as: 'bytes', bytes: Buffer.from(text) }, issues: [] },
    testContext,
  );

const verify = (...ids: string[]) => {
  const outcome = judge(ids.join('\n'));
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

describe('a slate as a table', () => {
  const under = rulesOf({ id: 't', size: 2, attributes: { id: { column: 'Teilnehmernummer' } } });
  const people = csv('Teilnehmernummer;sex;score\nA;F;1\nB;M;2\n');
  const read = (text: string | Buffer) =>
    verifySlate(
      { pool: people, rules: under, slate: { as: 'bytes', bytes: Buffer.from(text) }, issues: [] },
      testContext,
    );

  test.each<[string, string | Buffer]>([
    ['as Slate writes it', '\uFEFFid,points,sex\r\nA,1,F\r\nB,2,M\r\n'],
    ['with another order of columns, and semicolons', 'sex;id\nF;A\nM;B'],
    ['as the pool calls the id, with tabs', 'Teilnehmernummer\tsex\nA\tF\n\nB\tM\n'],
    ['one column with a header', 'ID\nA\nB\n'],
    ['in UTF-16', Buffer.from('\uFEFFid;sex\nA;F\nB;M', 'utf16le')],
    ['ids alone, without a header', 'A\nB\n'],
  ])('%s', (_name, text) => {
    expect(read(text)).toMatchObject({ status: 'valid', value: { holds: true, size: { count: 2 } } });
  });

  test('issues name the row of the table', () => {
    expect(read('sex;id\nF;A\n\nM;X')).toMatchObject({ issues: [{ code: 'unknown-candidate', row: 4 }] });
    expect(read('sex;id\nF;A\nM;')).toMatchObject({ issues: [{ code: 'blank-id', row: 3 }] });
    expect(read('id,sex\nA,F\nA,F')).toMatchObject({ issues: [{ code: 'duplicate-member', row: 3 }] });
  });

  test('an id that a spreadsheet would run as a formula is found again', () => {
    const odd = csv('id,score\n-1,1\n=B,2\n');
    const slate = { as: 'bytes', bytes: Buffer.from("id,points\n'-1,1\n'=B,2\n") } as const;
    const rules = rulesOf({ id: 't', size: 2 });
    expect(verifySlate({ pool: odd, rules, slate, issues: [] }, testContext)).toMatchObject({
      value: { holds: true },
    });
  });
});

describe('verification', () => {
  test('says which rule is broken, with the members concerned, and how it reads the other way', () => {
    const verdict = verify('A', 'B', 'C');
    expect(verdict.holds).toBe(false);
    expect(verdict.rules.find(({ value }) => value === 'FRA')).toEqual({
      rule: 'cap',
      value: 'FRA',
      authority: 'resolution',
      clause: null,
      min: null,
      max: 2,
      count: 3,
      holds: false,
      members: ['A', 'B', 'C'],
      readings: { all: { count: 3, holds: false }, primary: { count: 2, holds: true } },
    });
    expect(verdict.objective).toBe(270 - 10);
  });

  test('names the ineligible, and gives no objective with them', () => {
    const verdict = verify('A', 'B', 'D');
    expect(verdict.eligibility[0]).toEqual({
      reason: 'staff',
      authority: 'resolution',
      clause: 'para. 3',
      holds: false,
      members: ['D'],
    });
    expect(verdict.objective).toBeNull();
    expect(verdict.rules.find(({ rule }) => rule === 'women')).toMatchObject({
      target: 2,
      shortfall: 0,
      count: 2,
    });
  });

  test('counts the size', () => {
    expect(verify('A', 'B').size).toEqual({ required: 3, count: 2, holds: false });
  });

  test('holds for what solve recommends, with the same objective', async () => {
    const one = { ...(rules as { value: object }).value, size: 2 };
    const result = await solveHere(pool, rulesOf(one));
    const verdict = judge(JSON.stringify(result), rulesOf(one));
    expect(verdict).toMatchObject({ status: 'valid', value: { holds: true, objective: result.objective } });
  });
});

describe('a slate that cannot be read', () => {
  const issuesOf = (text: string) => {
    const outcome = judge(text);
    return outcome.status === 'invalid' ? outcome.issues : [];
  };

  test.each<[string, string, object]>([
    ['nobody', '\n \n', { code: 'empty-slate', document: 'slate' }],
    ['a member twice', 'A\n\nB\nA', { code: 'duplicate-member', line: 4 }],
    ['an unknown id', 'A\nZ', { code: 'unknown-candidate', line: 2 }],
    ['an unknown id in JSON', '["A","Z"]', { code: 'unknown-candidate', pointer: '/1' }],
    [
      'an unknown id in a result',
      '{"slate":[{"id":"Z"}]}',
      { code: 'unknown-candidate', pointer: '/slate/0' },
    ],
    ['a result without a slate', '{"outcome":"infeasible","slate":null}', { code: 'empty-slate' }],
    ['another document', '{"x":1}', { code: 'missing-key', pointer: '/slate' }],
    ['broken JSON', '["A",', { code: 'invalid-json' }],
  ])('%s', (_name, text, issue) => {
    expect(issuesOf(text)[0]).toMatchObject(issue);
  });
});
