import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/files/package-root.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';

const { file, path } = ownFolder();

const imported = async (name: string, text: string, size = '10') => {
  const { code, stdout, stderr } = await slate('rules', 'import', file(name, text), '--size', size);
  return { code, stderr, stdout, rules: parse(stdout) as Readonly<Record<string, unknown>> | null };
};

const expected = {
  id: 'imported',
  size: 10,
  score: 'none',
  attributes: { Gender: { values: ['Female', 'Male', 'Other'] }, Age: { values: ['16-29'] } },
  rules: [
    { id: 'gender-female', where: { Gender: 'Female' }, min: 4, max: 6, negotiable: { min: 3, max: 7 } },
    { id: 'gender-male', where: { Gender: 'Male' }, max: 6, negotiable: { max: 7 } },
    { id: 'age-16-29', where: { Age: '16-29' }, min: 2, max: 3 },
  ],
  ties: { seed: '' },
};

describe('slate rules import', () => {
  test.each([
    [
      'the present columns',
      'feature,value,min,max,min_flex,max_flex\nGender,Female,4,6,3,7\nGender,Male,0,6,0,7\nGender,Other,,,,\nAge,16-29,2,3,2,3\n',
    ],
    [
      'the former ones in another order, with others, in a dialect',
      '\uFEFFNote;Max;Category;min;NAME;Max flex;min-flex\r\nx;6;Gender;4;Female;7;3\r\n;6;Gender;0;Male;7;0\r\n;;Gender;;Other;;\r\n\r\n;3;Age;2.0;16-29;-1;5\r\n',
    ],
    [
      'tabs',
      'feature\tvalue\tmin\tmax\tmin_flex\tmax_flex\nGender\tFemale\t4\t6\t3\t7\nGender\tMale\t\t6\t\t7\nGender\tOther\t0\t\t\t\nAge\t16-29\t2\t3\t\t\n',
    ],
  ])('reads %s', async (_, text) => {
    const { code, stderr, rules } = await imported('quotas.csv', text);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(rules).toEqual(expected);
  });

  test('reports every error with its row and column', async () => {
    const { code, stdout, stderr } = await imported(
      'wrong.csv',
      'feature,value,min,max\nGender,Female,4,three\nGender,,1,2\nAge,16-29,3,2\nAge,30+,1,2\nage,30+,1,2\n',
      '0',
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const places = stderr.split('\n').filter((line) => line.includes('[quota-file]'));
    expect(places.map((line) => line.slice(line.indexOf('wrong.csv: ') + 11).split(':')[0])).toEqual([
      'row 2, column max',
      'row 3, column value',
      'row 4, column max',
      'row 6',
    ]);
    expect(stderr).toContain('--size must be');
    const missing = await imported('missing.csv', 'feature,min\nGender,1\n');
    expect(missing.stderr.match(/column (value|max)/g)).toEqual(['column value', 'column max']);
    expect((await imported('empty.csv', 'feature,value,min,max\n')).stderr).toContain('no row below');
    expect((await imported('id.csv', 'feature,value,min,max\nid,A,1,2\n')).code).toBe(2);
  });

  test('writes a rule set that fits a pool of those features', async () => {
    const quotas = join(packageRoot(), 'fixtures', 'examples', 'categories.csv');
    const rules = path('rules.yaml');
    expect((await slate('rules', 'import', quotas, '--size', '24', '--out', rules)).code).toBe(0);
    expect(readFileSync(rules, 'utf8')).toMatch(/^# yaml-language-server: \$schema=/);
    const people = Array.from({ length: 60 }, (_, index) => {
      const [gender, age] = [
        ['Female', 'male'][index % 2],
        ['16-29', '30-44', '45-59', '60 or over'][index % 4],
      ];
      return `P${index},${gender},${age},${['North', 'Centre', 'South'][index % 3]}`;
    });
    const pool = file('pool.csv', ['id,gender,age,district', ...people].join('\n'));
    const { code, stdout } = await slate('rules', 'check', rules, '--pool', pool);
    expect({ code, fits: stdout.includes('fits the pool') }).toEqual({ code: 0, fits: true });
    expect((await slate('solve', '--pool', pool, '--rules', rules)).code).toBe(0);
  });
});
