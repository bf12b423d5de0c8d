/** Sentences of reports that would be false, or would say nothing, if figures were put into them without a look. */
import { describe, expect, test } from 'vitest';
import { resultHtml } from '../../src/report/html/reports.ts';
import { resultTable } from '../../src/report/result-table.ts';
import { shortTitleOfRow, withNames } from '../../src/text/names.ts';
import { pointsApart } from '../../src/text/numbers.ts';
import { csv, issuesOf, rulesOf, solveHere } from '../support/panel.ts';

const pool = csv('id,gender,score\nA,male,9\nB,male,8\nC,female,2\nD,male,7');

describe('points of which penalties are deducted', () => {
  const solved = (target: number) =>
    solveHere(
      pool,
      rulesOf({
        id: 't',
        size: 2,
        rules: [{ id: 'women', where: { gender: 'female' }, target, penalty: 1 }],
      }),
    );

  test('are those of the members, and what is left', async () => {
    const result = await solved(1);
    expect(result).toMatchObject({ objective: 160, slate: [{ id: 'A' }, { id: 'B' }] });
    expect(resultTable(result, { width: 100, next: [] })).toContain(
      '1.000 points are deducted from those of the members: some wishes are not met.',
    );
    expect((await resultHtml(result)).replace(/\s+/g, ' ')).toContain(
      'Together, these 2 members score 17.00 points, of which 1.00 are deducted for wishes that are not met: 16.00.',
    );
  });

  test('are not spoken of where every wish is met', async () => {
    const result = await solved(0);
    expect(resultTable(result, { width: 100, next: [] })).not.toContain('deducted');
    expect(await resultHtml(result)).toContain('Together, these 2 members score 17.00 points.');
  });
});

test('two numbers of points show which one is more', () => {
  expect(pointsApart(6884, 6876, 1000)).toEqual(['6.884', '6.876']);
  expect(pointsApart(6900, 6876, 1000)).toEqual(['6.90', '6.88']);
  expect(pointsApart(5, 5, 10)).toEqual(['0.50', '0.50']);
});

test('a title that is too long is cut, and the value after it is not', () => {
  const names = {
    body: null,
    isScored: true,
    clause: () => null,
    rule: () => 'Two of every field where somebody qualifies',
    value: () => null,
    post: () => null,
  };
  withNames(names, () => {
    expect(shortTitleOfRow({ rule: 'fields', value: 'law' }, 30)).toBe('Two of every field wher… (law)');
    expect(shortTitleOfRow({ rule: 'fields', value: null }, 30)).toBe(names.rule());
  });
});

test('an id that is a number is to be quoted', async () => {
  const issues = await issuesOf(
    pool,
    rulesOf({ id: 't', size: 1, rules: [{ id: 'r', candidates: [1, 2], max: 1 }] }),
  );
  expect(issues.map(({ pointer, detail }) => [pointer, detail])).toEqual([
    ['/rules/0/candidates/0', 'Expected a string. Put the number in quotes.'],
    ['/rules/0/candidates/1', 'Expected a string. Put the number in quotes.'],
  ]);
});
