import { describe, expect, test } from 'vitest';
import { checkCertificate } from '../../checker/index.ts';
import type { PoolInput, RulesInput } from '../../src/model/pool-cache.ts';
import { countriesText } from '../../src/reference/countries.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { goldenBaseline, goldenConflicts } from '../support/golden.ts';
import { fixtureJson, readFixture, rulesOf, solveHere } from '../support/panel.ts';

const openCall: PoolInput = { as: 'csv', bytes: readFixture('open-call.csv') };
const rulesIn = (name: string): RulesInput => ({ as: 'json', bytes: readFixture(name) });

type Selected = ResultDocument & { readonly outcome: 'selected' };
type Infeasible = ResultDocument & { readonly outcome: 'infeasible' };

describe('the full explanation of the open call under the baseline policy', async () => {
  const expected = goldenBaseline();
  const rules: RulesInput = { as: 'id', id: 'a-res-79-325-baseline' };
  const result = (await solveHere(openCall, rules, { explain: 'full' })) as Selected;
  const changesOf = (entries: Readonly<Record<string, { readonly change: number | 'infeasible' }>> = {}) =>
    Object.fromEntries(Object.entries(entries).map(([id, { change }]) => [id, change]));

  test('all 108 changes of bounds', () => {
    const found = expected.changes.map(({ rule, value, min, max }) => {
      const row = result.rules.find((one) => one.rule === rule && one.value === value);
      const move = min === -1 ? 'minDown' : min === 1 ? 'minUp' : max === -1 ? 'maxDown' : 'maxUp';
      return row?.change?.[move];
    });
    expect(found).toHaveLength(108);
    expect(found).toEqual(expected.changes.map(({ change }) => change ?? 'infeasible'));
  });

  test('tight, binding and priced are distinguished', () => {
    for (const row of result.rules) {
      const isGain = (change: number | 'infeasible' | null | undefined): boolean =>
        typeof change === 'number' && change > 0;
      const gains = [
        ...(isGain(row.change?.minDown) ? ['min'] : []),
        ...(isGain(row.change?.maxUp) ? ['max'] : []),
      ];
      expect(row.binds).toEqual(gains);
    }
    const women = result.rules.find(({ rule }) => rule === 'women');
    expect(women).toMatchObject({ tight: ['min'], binds: ['min'], change: { minDown: 58 } });
    expect(result.statements?.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^The minimum of 18 for "Women" costs 1\.93 points: with 17, the best slate would score 3639\.47 instead of 3637\.53\. /,
      ),
    );
  });

  test('all 40 members and the 25 strongest others', () => {
    expect(changesOf(result.members)).toEqual(expected.withoutMember);
    expect(changesOf(result.others)).toEqual(expected.withCandidate);
  });

  test('who comes in and who goes out adds up to the change', () => {
    const exchanges = [
      ...Object.values(result.members ?? {}),
      ...Object.values(result.others ?? {}),
      ...(result.alternatives ?? []),
    ];
    expect(exchanges.length).toBe(70);
    for (const { enters, leaves } of exchanges) expect(enters.length).toBe(leaves.length);
  });

  test('all 40 replacements', () => {
    expect(result.replacements).toEqual(expected.replacements);
  });

  test('every statement is made of its code and parameters, and names nobody but by id', () => {
    expect(result.statements!.length).toBeGreaterThan(100);
    for (const { text } of result.statements!) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/undefined|NaN|null|\$\{/);
    }
  });
});

test('replacements where lots decide, and a member whom nobody can replace alone', async () => {
  const coarse: PoolInput = { as: 'csv', bytes: readFixture('coarse.csv') };
  const result = (await solveHere(coarse, rulesIn('coarse.json'), { explain: 'full' })) as Selected;
  const { replacements } = fixtureJson('coarse.expected.json') as { replacements: Record<string, unknown> };
  expect(result.replacements).toEqual(replacements);
  const alone = Object.keys(replacements).filter((id) => replacements[id] === null);
  expect(alone).toHaveLength(1);
  expect(Object.keys(result.nearest!)).toEqual(alone);
  expect(result.nearest![alone[0]!]).toMatchObject({ change: expect.any(Number) as number });
});

describe.each(['conflict', 'two-conflicts'] as const)('the open call under %s', (name) => {
  const expected = goldenConflicts(name);

  test('exactly the conflicts and the repairs, best first, and complete', async () => {
    const result = (await solveHere(openCall, rulesIn(`${name}.json`))) as Infeasible;
    expect(result.complete).toBe(true);
    expect(result.conflicts?.map(({ sides }) => sides)).toEqual(expected.conflicts);
    expect(result.repairs?.map(({ objective, moves }) => ({ objective, moves }))).toEqual(expected.repairs);
    for (const { slate } of result.repairs!) expect(new Set(slate).size).toBe(40);
  });

  test(
    'each repair comes with a certificate of the rule set that it leads to',
    { timeout: 60_000 },
    async () => {
      const result = (await solveHere(openCall, rulesIn(`${name}.json`), {
        certificate: true,
      })) as Infeasible;
      expect(result.repairs).toHaveLength(expected.repairs.length);
      for (const { objective, slate, certificate, ruleSet } of result.repairs!) {
        expect(certificate).toMatchObject({ outcome: 'selected', objective, slate });
        const verdict = checkCertificate({
          pool: { format: 'csv', text: readFixture('open-call.csv').toString('utf8') },
          rules: ruleSet,
          certificate,
          countries: countriesText(),
        });
        expect(verdict).toMatchObject({ holds: true });
        const solved = await solveHere(openCall, rulesOf(ruleSet));
        expect(solved).toMatchObject({ outcome: 'selected', objective });
      }
    },
  );
});

test('with nothing negotiable there is nothing to repair, and the conflict is among the hard rules', async () => {
  const rules = fixtureJson('conflict.json') as { rules: Record<string, unknown>[] };
  const hard = {
    ...rules,
    rules: rules.rules.map((rule) =>
      Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'negotiable')),
    ),
  };
  const result = (await solveHere(openCall, rulesOf(hard))) as Infeasible;
  expect(result).toMatchObject({ repairs: [], complete: true });
  expect(result.conflicts).toHaveLength(1);
  expect(result.conflicts![0]).toMatchObject({ sides: [] });
  const named = result.conflicts![0]!.hard.map(({ rule }) => rule);
  expect(named).toEqual(expect.arrayContaining(['african', 'asia-pacific', 'least-developed']));
});
