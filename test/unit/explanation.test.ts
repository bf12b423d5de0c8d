import { describe, expect, test } from 'vitest';
import type { PoolInput } from '../../src/model/pool-cache.ts';
import type { AboutIds } from '../../src/answers/explain/about.ts';
import { optionsSchema, type SolveOptions } from '../../src/answers/solve/options.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { solvePanel } from '../../src/answers/solve/solve-panel.ts';
import { resultHtml } from '../../src/report/html/reports.ts';
import { csv, rulesOf, testContext } from '../support/panel.ts';

const explainHere = async (
  pool: PoolInput,
  rules: unknown,
  about: AboutIds | null = null,
  options: Partial<SolveOptions> = {},
): Promise<ResultDocument> => {
  const request = {
    pool,
    rules: rulesOf(rules),
    about,
    options: { ...optionsSchema.parse({ explain: 'full' }), ...options },
    issues: [],
  };
  const outcome = await solvePanel(request, testContext);
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.result;
};

const textsOf = ({ statements = [] }: ResultDocument): readonly string[] =>
  statements.map(({ text }) => text);

const pool = csv('id,gender,score\nA,male,9\nB,male,8\nC,female,7\nD,female,5\nE,male,4\n');
const women = { id: 'women', where: { gender: 'female' }, min: 1 };
const men = { id: 'men', where: { gender: 'male' }, max: 1 };

describe('what is said, and what is not known and not said', () => {
  test('a rule that costs nothing is not reported as if none did', async () => {
    const rules = { id: 'r', size: 3, rules: [women, men] };
    const narrow = await explainHere(pool, rules, { rules: ['women'] });
    expect(narrow.statements!.map(({ code }) => code)).not.toContain('nothing-binds');
    const whole = await explainHere(pool, rules);
    expect(textsOf(whole)).toContainEqual(
      expect.stringMatching(/^The maximum of 1 for men costs 3\.00 points/),
    );
  });

  test('how a candidate stands among the others, member, other or ineligible', async () => {
    const crowd = csv(
      'id,gender,un_staff,score\nA,male,no,9\nB,male,no,8\nC,female,no,7\nD,female,no,5\nE,male,yes,4\n',
    );
    const staff = { id: 'staff', exclude: { un_staff: 'yes' }, authority: 'resolution' };
    const rules = { id: 'r', size: 2, eligibility: [staff], rules: [women, men] };
    const standingIn = (result: ResultDocument) =>
      result.outcome === 'selected' ? result.standing : undefined;
    const standing = standingIn(await explainHere(crowd, rules, { candidates: ['A', 'B', 'D', 'E'] }));
    const ofMen = { attribute: 'gender', value: 'male', pool: 3, eligible: 2, slate: 1 };
    const countedByMen = { rule: 'men', value: null, members: ['A'] };
    const ofWomen = { attribute: 'gender', value: 'female', pool: 2, eligible: 2, slate: 1 };
    expect(standing).toEqual({
      A: { shared: [ofMen], rules: [countedByMen] },
      // With one more man there is still a woman to take, so that nobody else joins.
      B: { shared: [ofMen], rules: [{ ...countedByMen, joins: false }] },
      D: { shared: [ofWomen], rules: [{ rule: 'women', value: null, members: ['C'] }] },
      E: { shared: [ofMen], rules: [countedByMen] },
    });
    const open = await explainHere(crowd, { ...rules, rules: [men] }, { candidates: ['B'] });
    expect(standingIn(open)!['B']!.rules).toEqual([{ ...countedByMen, joins: true }]);
    expect(standingIn(await explainHere(crowd, rules))).toBeUndefined();
  });

  test('levels below zero keep their sign', async () => {
    const negative = csv('id,gender,score\nA,male,-9\nB,male,-8\nC,female,-7\nD,female,-5\n');
    const rules = { id: 'r', size: 2, rules: [men] };
    const result = await explainHere(negative, rules, { candidates: ['A'], rules: ['men'] });
    expect(result.objective).toBe(-120);
    expect(textsOf(result).join(' ')).toContain('With a score of -7.00 instead of -9.00');
    expect(textsOf(result).join(' ')).toContain('score the same');
  });

  test('without time nothing is said to bind, or not to', async () => {
    let unknown = 0;
    for (let enough = 4; enough < 60; enough += 1) {
      let calls = 0;
      // Time stands still, and is over all at once: before, within or after the explanation.
      const clock = (): number => ((calls += 1) <= enough ? 0 : 1e9);
      const request = {
        pool,
        rules: rulesOf({ id: 'r', size: 3, rules: [women, men] }),
        options: optionsSchema.parse({ explain: 'full' }),
        issues: [],
      };
      const outcome = await solvePanel(request, { ...testContext, clock, deadlineClock: clock });
      if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome));
      const { result } = outcome.value;
      if (result.outcome !== 'selected') continue;
      const codes = result.statements!.map(({ code }) => code);
      expect(codes).not.toContain('nothing-binds');
      for (const { change, binds } of result.rules) {
        if (change?.minDown !== undefined && change.maxUp !== undefined) continue;
        unknown += 1;
        expect(binds).toBeUndefined();
        expect(result.warnings.map(({ code }) => code)).toContain('explanation-unfinished');
      }
    }
    expect(unknown).toBeGreaterThan(0);
  });

  test('seats that nobody is there for are reported as that', async () => {
    const result = await explainHere(pool, { id: 'r', size: 9, rules: [] });
    expect(textsOf(result)[0]).toBe('Only 5 candidates of the pool are eligible for 9 seats.');
  });

  test('a soft rule that is asked about is answered', async () => {
    const soft = { id: 'more', where: { gender: 'female' }, target: 2, penalty: 1 };
    const result = await explainHere(pool, { id: 'r', size: 2, rules: [soft] }, { rules: ['more'] });
    expect(textsOf(result)[0]).toMatch(/short of the target of 2 for more, which costs 2\.00 points/);
  });
});

test('ids that JavaScript knows by name are ids like others', async () => {
  const odd = csv('id,score\n__proto__,9\nconstructor,8\ntoString,7\nA,6\nB,5\n');
  const result = await explainHere(odd, { id: 'r', size: 2, rules: [] });
  if (result.outcome !== 'selected') throw new Error(result.outcome);
  expect(Object.keys(result.members!)).toEqual(['__proto__', 'constructor']);
  expect(Object.keys(result.replacements!)).toEqual(['__proto__', 'constructor']);
  expect(Object.keys(result.others!)).toContain('toString');
  expect(await resultHtml(result)).toContain('__proto__');
});

test('a loss is taken as the decimal number that it is', async () => {
  const close = csv('id,score\nA,1.29\nB,1.00\nC,0.5\n');
  const rules = { id: 'r', size: 1, score: { decimals: 2 }, rules: [] };
  const splitWithin = async (within: number) => {
    const result = await explainHere(close, rules, null, { within });
    return result.outcome === 'selected' ? result.split?.contested : null;
  };
  expect(await splitWithin(0.29)).toEqual(['A', 'B']);
  expect(await splitWithin(0.28)).toEqual([]);
});
