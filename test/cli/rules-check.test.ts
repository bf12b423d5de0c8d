import { describe, expect, test } from 'vitest';
import type { RulesReport } from '../../src/answers/check-rules/rules-report.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';

const { file } = ownFolder();

const people = ['A,34,F,North', 'B,51,M,North', 'C,29,F,South', 'D,67,M,South', 'E,40,F,South'];
const pool = file('pool.csv', ['id,age,sex,district', ...people].join('\n'));
const scoredPool = file(
  'scored.csv',
  ['id,age,sex,district,score', ...people.map((line, index) => `${line},${index === 2 ? '' : index}`)].join(
    '\n',
  ),
);
const rules = file(
  'rules.yaml',
  `id: jury
title: Jury of three
size: 3
attributes:
  age: { type: number }
  sex: { values: { F: female, M: male } }
eligibility:
  - { id: adults, require: { age: { min: 30 } } }
rules:
  - { id: women, where: { sex: female }, min: 40% }
  - { id: district, each: district, max: 2 }
  - { id: older, where: { age: { min: 60 } }, target: 1, penalty: 0.5 }
`,
);

const reportOf = async (...words: readonly string[]): Promise<RulesReport> => {
  const { code, stdout } = await slate('rules', 'check', ...words, '--format', 'json');
  expect(code).toBe(0);
  return JSON.parse(stdout) as RulesReport;
};

describe('slate rules check', () => {
  test('needs no pool', async () => {
    const { code, stdout, stderr } = await slate('rules', 'check', rules);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The rule set is sound\.\nJury of three \(jury\): 3 seats\./);
    expect(stdout).toContain('sex: female');
    expect(stdout).not.toContain('candidates');
    expect(await reportOf(rules)).toMatchObject({ pool: null, rules: [{ min: 2, rows: null }, {}, {}] });
  });

  test('counts who stands in each row, though the pool has no scores', async () => {
    const report = await reportOf(rules, '--pool', pool);
    expect(report.pool).toMatchObject({ candidates: 5, eligible: 4, ineligible: { adults: 1 } });
    expect(report.eligibility).toMatchObject([{ id: 'adults', candidates: 1 }]);
    expect(report.rules.map(({ rows }) => rows)).toEqual([
      [{ value: null, min: 2, max: null, candidates: 3, eligible: 2 }],
      [
        { value: 'North', min: null, max: 2, candidates: 2, eligible: 2 },
        { value: 'South', min: null, max: 2, candidates: 3, eligible: 2 },
      ],
      [{ value: null, min: null, max: null, candidates: 1, eligible: 1 }],
    ]);
    expect(report.warnings.map(({ code }) => code)).toEqual(['scores-missing']);
    const { stdout, stderr } = await slate('rules', 'check', rules, '--pool', pool);
    expect(stdout).toMatch(/^The rule set is sound and fits the pool\./);
    expect(stderr).toBe(
      'warning: The pool has no points for score. Solving needs scores, or a rule set with score: none.\n',
    );
  });

  test('says what posts there are to fill, under which rules, and who could hold them', async () => {
    const posts = file(
      'posts.yaml',
      `id: posts
size: 3
score: none
attributes: { sex: { values: { F: female, M: male } } }
assignments:
  - id: bureau
    title: Bureau
    posts:
      - { id: chair, title: The chair, seats: 1, where: { sex: female } }
      - { id: deputy, seats: { max: 2 } }
    rules:
      - { id: one-of-each, each: district, max: 1 }
      - { id: not-both, apart: [A, C] }
      - { id: women, posts: [deputy], where: { sex: female }, min: 1 }
  - { id: groups, each: { min: 1, max: 2 }, posts: [{ id: all, seats: {} }], rules: [{ id: women-in-each, within: every-post, where: { sex: female }, min: 1 }] }
`,
    );
    const alone = await reportOf(posts);
    expect(alone.assignments.map(({ id, title, each }) => ({ id, title, each }))).toEqual([
      { id: 'bureau', title: 'Bureau', each: { min: 0, max: 1 } },
      { id: 'groups', title: null, each: { min: 1, max: 2 } },
    ]);
    expect(alone.assignments[0]!.posts).toMatchObject([
      { id: 'chair', title: 'The chair', min: 1, max: 1, where: { sex: ['female'] }, eligible: null },
      { id: 'deputy', min: 0, max: 2, eligible: null },
    ]);
    expect(alone.assignments[0]!.rules).toMatchObject([
      { id: 'one-of-each', posts: null, within: false, counts: { each: 'district' }, min: null, max: 1 },
      { id: 'not-both', counts: null, apart: ['A', 'C'] },
      { id: 'women', posts: ['deputy'], min: 1 },
    ]);
    const over = await reportOf(posts, '--pool', pool);
    expect(over.assignments[0]!.posts.map(({ eligible }) => eligible)).toEqual([3, 5]);
    const { stdout } = await slate('rules', 'check', posts, '--pool', pool);
    expect(stdout).toContain('Posts: Bureau (bureau)');
    expect(stdout).toMatch(/The chair \(chair\) +sex: female +1 +1 +3\n/);
    expect(stdout).toContain('A member holds at most 1 post.');
    expect(stdout).toContain('A member holds from 1 to 2 posts.');
    expect(stdout).toMatch(/not-both +all +never in the same post: A and C\n/);
    expect(stdout).toMatch(/one-of-each +all +each district +1\n/);
  });

  test('warns about blank scores of those who are eligible alone', async () => {
    expect((await reportOf(rules, '--pool', scoredPool)).warnings).toEqual([]);
    const open = file('open.yaml', 'id: open\nsize: 3\n');
    expect((await reportOf(open, '--pool', scoredPool)).warnings).toMatchObject([
      { code: 'scores-blank', parameters: { count: 1 } },
    ]);
  });

  test('says that there is no slate, and why, where counting alone shows it; warns where lots have no seed', async () => {
    const none = file(
      'none.yaml',
      'id: none\nsize: 3\nscore: none\nrules: [{ id: north, where: { district: North }, min: 3 }]\n',
    );
    const words = ['rules', 'check', none, '--pool', pool];
    const { code, stdout, stderr } = await slate(...words);
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /^No slate can satisfy these rules:\n- The minimum of 3 for north cannot be met: only 2 /,
    );
    expect(stdout).not.toContain('sound');
    expect(stderr).not.toContain('minimum');
    const json = await slate(...words, '--format', 'json');
    expect(json.code).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({
      infeasible: [{ code: 'min-above-members' }],
      warnings: [{ code: 'seed-missing' }],
    });
    expect((await reportOf(rules, '--pool', pool)).infeasible).toEqual([]);
  });

  test('leaves out what is no attribute', async () => {
    const named = file(
      'named.yaml',
      'id: named\nsize: 1\nscore: none\nattributes: { id: { column: age } }\n',
    );
    const report = await reportOf(named, '--pool', file('ages.csv', 'age,sex\n34,F\n35,M\n'));
    expect(report.attributes).toEqual([]);
    const checked = await slate('pool', 'check', file('unscored.csv', 'id,sex\nA,F\n'));
    expect(checked.stdout).toContain('sex');
    expect(checked.stdout).not.toContain('lowest');
  });

  test('gives line, character and rule of what is wrong, as solve does', async () => {
    const years = file(
      'years.yaml',
      'id: years\nsize: 1\nrules:\n  - { id: old, where: { years: { min: 60 } }, min: 1 }\n',
    );
    const place = 'line 4, character 25, rule old, /rules/0/where/years: ';
    for (const words of [
      ['rules', 'check', years],
      ['solve', '--rules', years],
    ]) {
      const { code, stderr } = await slate(...words, '--pool', scoredPool);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(place) as string });
    }
    const misspelt = file(
      'misspelt.yaml',
      'id: m\nsize: 1\nrules:\n  - { id: a, wher: { sex: F }, min: 1 }\n',
    );
    const { stderr } = await slate('pool', 'check', pool, '--rules', misspelt);
    expect(stderr).toContain('line 4, character 14, rule a, /rules/0/wher: ');
  });

  test('does not judge the pool by a rule set that cannot be read', async () => {
    const numbered = file('numbered.csv', 'Nr,age,sex,score\nA,x,W,high\n');
    const open = file(
      'unclosed.yaml',
      'id: o\nsize: 1\nattributes: { id: { column: Nr } }\nrules:\n  - { id: a, where: { sex: F }, min: 1\n  - { id: b }\n',
    );
    for (const words of [
      ['rules', 'check', open],
      ['solve', '--rules', open],
      ['pool', 'check', '--rules', open],
    ]) {
      const isPoolCheck = words[0] === 'pool';
      const { code, stderr } = await slate(...words, ...(isPoolCheck ? [numbered] : ['--pool', numbered]));
      expect(code).toBe(2);
      expect(stderr).toContain(
        'line 5, character 5: This is not YAML. The bracket or brace that begins here',
      );
      expect(stderr).toContain('1 error.');
    }
    const { stderr } = await slate('solve', '--rules', open, '--pool', file('quotes.csv', 'id,age\nA,"3\n'));
    expect(stderr).toContain('[csv-quotes]');
  });

  test('reports every error of rule set and pool at once', async () => {
    const wrong = file(
      'wrong.yaml',
      'id: wrong\nsize: 0\nrules: [{ id: a, each: distrikt, max: 1 }, { id: b, where: { sex: F } }]\n',
    );
    const { code, stdout, stderr } = await slate('rules', 'check', wrong, '--pool', pool);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const part of ['/size: ', '/rules/1: ', 'mean "district"', '3 errors.'])
      expect(stderr).toContain(part);
  });

  test('takes one rule set, as a word or as an option', async () => {
    expect((await slate('rules', 'check', '--rules', rules)).code).toBe(0);
    for (const words of [[], [rules, rules], [rules, '--rules', rules]]) {
      const { code, stderr } = await slate('rules', 'check', ...words);
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Name exactly one rule set') as string,
      });
    }
  });
});
