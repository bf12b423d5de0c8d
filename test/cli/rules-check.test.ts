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

  test('warns about blank scores of those who are eligible alone', async () => {
    expect((await reportOf(rules, '--pool', scoredPool)).warnings).toEqual([]);
    const open = file('open.yaml', 'id: open\nsize: 3\n');
    expect((await reportOf(open, '--pool', scoredPool)).warnings).toMatchObject([
      { code: 'scores-blank', parameters: { count: 1 } },
    ]);
  });

  test('warns where counting alone shows that there is no slate, and where lots have no seed', async () => {
    const none = file(
      'none.yaml',
      'id: none\nsize: 3\nscore: none\nrules: [{ id: north, where: { district: North }, min: 3 }]\n',
    );
    const { warnings } = await reportOf(none, '--pool', pool);
    expect(warnings.map(({ code }) => code).sort()).toEqual(['min-above-members', 'seed-missing']);
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
