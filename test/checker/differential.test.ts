import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../checker/canonical.ts';
import { tieBreakOrder } from '../../checker/tie-break-order.ts';
import { layOver } from '../../checker/problem.ts';
import { poolHash, readPool } from '../../checker/read-pool.ts';
import { readRuleSet } from '../../checker/rule-set.ts';
import { readingOf } from '../../checker/text.ts';
import { tieBreakOrderOf } from '../../src/model/tie-break-order.ts';
import { poolHash as mainPoolHash } from '../../src/pool/pool-hash.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { fixtureJson, readFixture } from '../support/panel.ts';
import { countries, formulated, jsonPool, smallCase, type Case } from './inputs.ts';
import { cases } from '../support/cases.ts';

/** What either of the two programs makes of a pool and a rule set. */
type Reading = {
  readonly hashes: { readonly pool: string; readonly rules: string };
  readonly ids: readonly string[];
  readonly scores: readonly number[];
  readonly rows: readonly object[];
  /** Candidates from the lowest lot up. */
  readonly lots: readonly number[];
};

const byPlace = (
  rows: readonly { readonly rule: string; readonly value: string | null }[],
): readonly object[] => {
  const key = ({ rule, value }: (typeof rows)[number]): string => JSON.stringify([rule, value]);
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

const ofChecker = ({ pool: source, rules }: Case): Reading => {
  const reading = readingOf(2);
  const ruleSet = readRuleSet(rules, reading);
  const pool = readPool(source, ruleSet, countries, reading);
  const { ids, scores, rows } = layOver(pool, ruleSet, countries, reading).problem;
  expect(rows[0]).toMatchObject({ rule: null, value: null, members: ids.map((_, index) => index) });
  return {
    hashes: { pool: poolHash(pool), rules: hashOf(rules) },
    ids,
    scores: scores.map(Number),
    rows: byPlace(
      rows.slice(1).map(({ rule, value, members, min, max, penalty }) => ({
        rule: rule!,
        value,
        members,
        min: Number(min),
        max: Number(max),
        penalty: penalty === null ? null : Number(penalty),
      })),
    ),
    lots: tieBreakOrder(ids, ruleSet.seed),
  };
};

const ofMainProgram = (formulation: Formulation): Reading => {
  const { pool, ruleSet, eligible, problem, rows, softRows } = formulation;
  const hard = problem.rows.map(({ members, min, max }, index) => ({
    rule: rows[index]!.rule.id,
    value: rows[index]!.value,
    members,
    min: min ?? 0,
    max: max ?? problem.size,
    penalty: null,
  }));
  const soft = problem.softRows.map(({ members, target, penalty }, index) => ({
    rule: softRows[index]!.rule.id,
    value: null,
    members,
    min: target,
    max: problem.size + target,
    penalty,
  }));
  return {
    hashes: { pool: mainPoolHash(pool), rules: ruleSet.hash },
    ids: eligible.map((index) => pool.ids[index]!),
    scores: problem.scores,
    rows: byPlace([...hard, ...soft]),
    lots: tieBreakOrderOf(formulation)([...problem.scores.keys()]),
  };
};

/** A number that looks random, of a text. */
const chance = (text: string, seed: number): number =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1009, seed);

/** The same text with something in it that nobody sees. */
const soil = (text: string, seed: number): string => {
  const letters = Array.from(text);
  const middle = Math.floor(letters.length / 2);
  switch (chance(text, seed) % 4) {
    case 0:
      return letters.toSpliced(middle, 0, '\u200B').join('');
    case 1:
      return text.normalize('NFD').replaceAll(' ', '\u00A0\u2003');
    case 2:
      return ` ${text}\u00AD`;
    default:
      return text;
  }
};

/** The same document, every text and key soiled. */
const soiled = (value: unknown, seed: number): unknown => {
  if (typeof value === 'string') return soil(value, seed);
  if (Array.isArray(value)) return value.map((item) => soiled(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [soil(key, seed), soiled(own, seed)]));
};

const otherNames: Readonly<Record<string, string>> = {
  nationality: 'Nationality',
  gender: 'GENDER',
  un_staff: 'UN staff',
  nominated_by: 'nominated-by',
  'score:x': 'Score: x',
};

/** The same person, known columns and the words of their vocabularies spelled otherwise. */
const respelled = (person: Readonly<Record<string, unknown>>, seed: number): object =>
  Object.fromEntries(
    Object.entries(person).map(([column, cell]) => {
      const own = otherNames[column];
      const name = own === undefined || chance(column, seed) % 2 === 0 ? column : own;
      const upper = (value: unknown): unknown => (typeof value === 'string' ? value.toUpperCase() : value);
      const isWord = own !== undefined && !column.startsWith('score:') && chance(column, seed) % 3 === 0;
      return [name, isWord ? (Array.isArray(cell) ? cell.map(upper) : upper(cell)) : cell];
    }),
  );

const compare = (given: Case): void => {
  const formulation = formulated(given);
  expect(formulation).not.toBeNull();
  expect(ofChecker(given)).toEqual(ofMainProgram(formulation!));
};

describe('the checker reads pool and rule set as the main program does', () => {
  test.each([
    ['open-call.csv', 'a-res-79-325-baseline.json'],
    ['open-call.csv', 'a-res-79-325.json'],
    ['open-call.csv', 'conflict.json'],
    ['coarse.csv', 'coarse.json'],
  ])('%s with %s', (pool, rules) => {
    compare({ pool: { format: 'csv', text: readFixture(pool).toString('utf8') }, rules: fixtureJson(rules) });
  });

  test('whatever the rules', () => {
    let accepted = 0;
    fc.assert(
      fc.property(smallCase, (given) => {
        const formulation = formulated(given);
        if (formulation === null) return;
        accepted += 1;
        expect(ofChecker(given)).toEqual(ofMainProgram(formulation));
      }),
      { numRuns: cases(3000), seed: 79 },
    );
    // Some are refused, such as those with a minimum on a value that nobody has.
    expect(accepted).toBeGreaterThan(cases(1000));
  });

  test('whatever cannot be seen in it, and however known names and values are spelled', () => {
    let accepted = 0;
    fc.assert(
      fc.property(smallCase, fc.nat(1000), ({ pool, rules }, seed) => {
        if (pool.format === 'csv') return;
        const people = JSON.parse(pool.text) as readonly Readonly<Record<string, unknown>>[];
        const spelled = people.map((person) => respelled(person, seed));
        const given = { pool: jsonPool(soiled(spelled, seed) as object[]), rules: soiled(rules, seed) };
        const formulation = formulated(given);
        if (formulation === null) return;
        accepted += 1;
        const read = ofChecker(given);
        expect(read).toEqual(ofMainProgram(formulation));
        const clean = formulated({ pool, rules });
        if (clean !== null) expect(read.hashes.pool).toBe(mainPoolHash(clean.pool));
      }),
      { numRuns: cases(2500), seed: 16 },
    );
    expect(accepted).toBeGreaterThan(cases(300));
  });

  test.each<[string, readonly object[], object]>([
    [
      'numbers in JSON',
      [
        { id: 10, score: 60.4, year: 1980 },
        { id: '9', score: '07.0', year: '1980' },
      ],
      { rules: [{ id: 'y', each: 'year', max: 1 }] },
    ],
    ['every score:NAME alike', [{ id: 'A', 'score:b': 1, 'score:a': 2.5 }], {}],
    [
      'names that objects have anyway',
      [{ id: 'A', score: 1, constructor: 'x', toString: 'y' }],
      {
        rules: [
          { id: 'c', each: 'constructor', max: 1 },
          { id: 'constructor', where: { toString: ['y', 'z'] }, max: 1 },
        ],
      },
    ],
    [
      'an ineligible who is included',
      [
        { id: 'A', score: 1, un_staff: 'yes' },
        { id: 'B', score: 1, un_staff: 'no' },
      ],
      {
        eligibility: [{ id: 'e', exclude: { un_staff: 'yes' } }],
        rules: [{ id: 'i', include: ['A', 'A', 'B'] }],
      },
    ],
    [
      'a value of the ineligible alone',
      [
        { id: 'A', score: 1, gender: 'male' },
        { id: 'B', score: 1, gender: 'female' },
      ],
      {
        eligibility: [{ id: 'e', require: { gender: 'male' } }],
        rules: [{ id: 'g', each: 'gender', min: 1 }],
      },
    ],
    [
      'a column that hides what would be derived',
      [{ id: 'A', score: 1, nationality: 'KEN', region: null, nominated: 'no', nominated_by: 'KEN' }],
      {
        rules: [
          { id: 'r', where: { region: 'african' }, max: 1 },
          { id: 'n', where: { nominated: 'yes' }, max: 1 },
        ],
      },
    ],
    [
      'a nomination by reference column',
      [{ id: 'A', score: 1, nationality: 'KEN' }],
      {
        reference: { columns: { nominated: { KEN: 'yes' } } },
        rules: [{ id: 'n', where: { nominated: 'yes' }, min: 1 }],
      },
    ],
    [
      'a seed that is not cleaned, under a key that is',
      ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, score: 1 })),
      { 'ti\u200Bes ': { seed: ' \u200Bno  trim\n' } },
    ],
    [
      'six decimals and large weights',
      [
        { id: 'A', 'score:a': '123.456789' },
        { id: 'B', 'score:a': '-0.000001' },
      ],
      {
        score: { weights: { a: 999_983 }, decimals: 6 },
        rules: [{ id: 's', candidates: ['A'], target: 1, penalty: 0.125 }],
      },
    ],
  ])('%s', (_name, people, rules) => {
    compare({ pool: jsonPool(people), rules: { id: 't', size: 1, ...rules } });
  });

  test('CSV as it comes', () => {
    const text =
      '\uFEFF id ,name,score,note\r\n\r\n"A" ,"Doe, ""J""",1.50,"a\r\nb, ""c"""\r  \n B,,2, "x" \n"C",,3,""';
    const rules = { id: 't', size: 1, rules: [{ id: 'n', each: 'note', max: 1 }] };
    compare({ pool: { format: 'csv', text }, rules });
  });
});
