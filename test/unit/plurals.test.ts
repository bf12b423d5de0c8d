import { describe, expect, test } from 'vitest';
import { state, type Statement } from '../../src/text/catalogue.ts';
import { csv, issuesOf, rulesOf } from '../support/panel.ts';

describe('one of a thing is written in the singular', () => {
  const statements: readonly Statement[] = [
    state('min-above-members', { rule: 'women', min: 2, members: 1 }),
    state('decimals-changed', { from: 2, to: 1 }),
    state('penalty-changed', { rule: 'wish', from: 2, to: 1 }),
    state('cause-not-irreducible', { changes: 1, total: 1, trials: 1 }),
    state('slates-same', { members: 1 }),
    state('slates-differ', { enters: ['A'], leaves: ['B'], stays: 1 }),
    state('map-limit', { conflicts: 1, repairs: 1 }),
    state('reserve-list', {
      candidates: ['A'],
      tried: [1, 1, 1],
      served: [1, 1, 1],
      impossible: [0, 0, 0],
      unsettled: [0, 0, 0],
      sampled: [],
    }),
  ];
  test.each(statements.map(({ code, text }) => [code, text]))('%s', (_, text) => {
    expect(text).not.toMatch(
      /\b1 (eligible )?(\w+ )?(candidates|decimals|points|trials|members|pairs|sets|conflicts|repairs|changes of)\b/,
    );
    expect(text).not.toMatch(/1 eligible candidate count\b|1 together\b/);
  });

  test('in issues', async () => {
    const rules = rulesOf({ id: 'r', size: 1, score: { decimals: 1 } });
    const issues = await issuesOf(csv('id,gender,score\nA,female,1.25\nB\n'), rules);
    expect(issues.map(({ detail }) => detail)).toEqual([
      'The row has 1 field; the header has 3. Missing: gender, score.',
      'A score can have at most 1 decimal place here. Raise score.decimals in the rule set (to 6 at most), or round the scores in the source. It says "1.25".',
    ]);
  });
});
