import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DerivedRow } from '../../checker/certificate.ts';
import { checkCertificate, type CheckResult, type CheckStep } from '../../checker/index.ts';
import { layOver, type Problem } from '../../checker/problem.ts';
import { toProgram } from '../../checker/program.ts';
import { readPool } from '../../checker/read-pool.ts';
import { readRuleSet } from '../../checker/rule-set.ts';
import { readingOf } from '../../checker/text.ts';
import { recount } from '../../solver/index.ts';
import { certificateOf, leaf, sealed, size, type CertificateDocument } from './certificates.ts';
import { countries, formulated, jsonPool, smallCase, type Case } from './inputs.ts';

const check = ({ pool, rules }: Case, certificate: unknown): CheckResult =>
  checkCertificate({ pool, rules, certificate, countries });

/** Everybody scores 1, but F and G, who score 0.1. */
const caseOf = (ids: string, seats: number, rules: object[], columns: object = {}): Case => ({
  pool: jsonPool(
    Array.from(ids, (id) => ({
      id,
      score: 'FG'.includes(id) ? 0.1 : 1,
      ...Object.fromEntries(
        Object.entries(columns).map(([name, of]) => [name, (of as CertificateDocument)[id] ?? null]),
      ),
    })),
  ),
  rules: { id: 't', size: seats, rules },
});

const atMostOne = (pair: string): object => ({ id: pair, candidates: Array.from(pair), max: 1 });
const named = (rule: string, value: string | null = null): object => ({ rule, value });
const derived = (divisor: number, upper: string, ...rows: [number, number][]): object => ({
  rows,
  upper: Array.from(upper),
  divisor,
});

/** Of five around a table no two neighbours: half of each satisfies all, and two whole ones at most do. */
const fiveRound = ['AB', 'BC', 'CD', 'DE', 'AE'];
const cycle = caseOf('ABCDEFG', 3, fiveRound.map(atMostOne));
const ofCycle = certificateOf(
  cycle,
  [['A', 'C', 'F'], 21],
  [size, ...fiveRound.map((rule) => named(rule))],
  [leaf('bound', 1, [0, 1], [6, 9])],
  { derived: [derived(2, '', [1, 1], [2, 1], [3, 1], [4, 1], [5, 1])] },
);

/** Of A, B and C no two: by three rules that count values. */
const clique = caseOf(
  'ABCFG',
  2,
  ['p', 'q', 'r'].map((each) => ({ id: each, each, max: 1 })),
  {
    p: { A: 'x', B: 'x', F: 'y' },
    q: { B: 'x', C: 'x' },
    r: { A: 'x', C: 'x', G: 'y' },
  },
);
const ofClique = certificateOf(
  clique,
  [['A', 'F'], 11],
  [size, named('p', 'x'), named('q', 'x'), named('r', 'x')],
  [leaf('bound', 2, [0, 2], [4, 18])],
  { derived: [derived(2, '', [1, 1], [2, 1], [3, 1])] },
);

/** No two of four: a row for each three of them, and from those four the row for all. */
const fourOf = ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'];
const chain = caseOf('ABCDFG', 2, fourOf.map(atMostOne));
const ofChain = certificateOf(
  chain,
  [['A', 'F'], 11],
  [size, ...fourOf.map((rule) => named(rule))],
  [leaf('bound', 1, [0, 1], [11, 9])],
  {
    derived: [
      derived(2, '', [1, 1], [2, 1], [4, 1]),
      derived(2, '', [1, 1], [3, 1], [5, 1]),
      derived(2, '', [2, 1], [3, 1], [6, 1]),
      derived(2, '', [4, 1], [5, 1], [6, 1]),
      derived(3, '', [7, 1], [8, 1], [9, 1], [10, 1]),
    ],
  },
);

/** One at least of each pair of F, G and H: two of them at least, a row with coefficients below 0. */
const threeOf = ['FG', 'GH', 'FH'];
const cover = caseOf(
  'ABFGH',
  2,
  threeOf.map((pair) => ({ id: pair, candidates: Array.from(pair), min: 1 })),
);
const ofCover = certificateOf(
  cover,
  [['F', 'H'], 11],
  [size, ...threeOf.map((rule) => named(rule))],
  [leaf('bound', 1, [0, 10], [4, 9])],
  { derived: [derived(2, '', [1, -1], [2, -1], [3, -1])] },
);

/** Half of A, B and C with all of D satisfies the rows; with "D once at most" all four have two seats at most. */
const capped = caseOf('ABCDFG', 3, [
  atMostOne('AB'),
  atMostOne('AC'),
  { id: 'BCD', candidates: ['B', 'C', 'D'], max: 2 },
]);
const ofCapped = certificateOf(
  capped,
  [['A', 'D', 'F'], 21],
  [size, named('AB'), named('AC'), named('BCD')],
  [leaf('bound', 1, [0, 1], [4, 9])],
  { derived: [derived(2, 'D', [1, 1], [2, 1], [3, 1])] },
);

/** Each with a slate that scores less. */
const five: [string, Case, CertificateDocument, CertificateDocument][] = [
  ['a cycle of five', cycle, ofCycle, { slate: ['A', 'F', 'G'], objective: 12, bound: 12 }],
  ['a clique of three', clique, ofClique, { slate: ['F', 'G'], objective: 2, bound: 2 }],
  ['a row derived from derived ones', chain, ofChain, { slate: ['F', 'G'], objective: 2, bound: 2 }],
  ['coefficients below 0', cover, ofCover, { slate: ['F', 'G'], objective: 2, bound: 2 }],
  ['an upper bound', capped, ofCapped, { slate: ['A', 'F', 'G'], objective: 12, bound: 12 }],
];

describe('derived rows close at the root what their rows leave open', () => {
  test.each(five)('%s', (_name, given, certificate) => {
    expect(check(given, certificate)).toMatchObject({ holds: true, leaves: 1, ties: 'not-in-certificate' });
    const { derived: rows, ...rest } = certificate;
    expect(rows).toBeDefined();
    const weaker = sealed({ ...rest, version: 1, nodes: [leaf('bound', 1, [0, 1])] });
    expect(check(given, weaker)).toMatchObject({ holds: false, step: 'leaf' });
  });

  test('that there is no slate', () => {
    const given = caseOf('ABCDE', 3, fiveRound.map(atMostOne));
    const rows = [size, ...fiveRound.map((rule) => named(rule))];
    const nodes = [leaf('infeasible', 1, [0, -1], [6, 1])];
    expect(check(given, certificateOf(given, null, rows, nodes, { derived: [] }))).toMatchObject({
      step: 'format',
    });
    const second = { derived: ofCycle['derived'] as object[] };
    expect(check(given, certificateOf(given, null, rows, nodes, second))).toMatchObject({
      holds: true,
      outcome: 'infeasible',
      ties: null,
    });
  });

  test('version 2 needs none', () => {
    const nodes = [leaf('bound', 1, [0, 10])];
    const two = caseOf('ABFG', 2, []);
    const claim: [string[], number] = [['A', 'B'], 20];
    expect(check(two, certificateOf(two, claim, [size], nodes, { derived: [] }))).toMatchObject({
      holds: true,
    });
  });
});

describe('what cannot be derived is refused', () => {
  const [row] = ofCycle['derived'] as [object];
  const soft = caseOf('ABCFG', 2, [
    { id: 'soft', candidates: ['A', 'B'], target: 2, penalty: 1 },
    atMostOne('AB'),
  ]);

  test.each<[string, CheckStep, CertificateDocument]>([
    ['a row that is its own', 'format', { derived: [derived(2, '', [1, 1], [6, 1])] }],
    ['a row that comes later', 'format', { derived: [derived(2, '', [1, 1], [7, 1]), row] }],
    ['a row twice', 'format', { derived: [derived(2, '', [1, 1], [1, 1])] }],
    ['a multiplier of 0', 'format', { derived: [derived(2, '', [1, 0])] }],
    ['a divisor of 0', 'format', { derived: [derived(0, '', [1, 1])] }],
    ['a divisor below 0', 'format', { derived: [derived(-2, '', [1, 1])] }],
    ['half a divisor', 'format', { derived: [derived(2.5, '', [1, 1])] }],
    ['a number for an id', 'format', { derived: [{ ...row, upper: [1] }] }],
    ['another key', 'format', { derived: [{ ...row, lower: [] }] }],
    ['no derived rows', 'format', { derived: null }],
    ['version 1', 'format', { version: 1 }],
    ['version 3', 'format', { version: 3 }],
    ['a leaf that uses more', 'format', { nodes: [leaf('bound', 1, [0, 1], [7, 9])] }],
    ['somebody who is not there', 'derived', { derived: [{ ...row, upper: ['X'] }] }],
    ['somebody twice', 'derived', { derived: [{ ...row, upper: ['A', 'A'] }] }],
    ['ids out of order', 'derived', { derived: [{ ...row, upper: ['B', 'A'] }] }],
    ['the lower side of a derived row', 'derived', { derived: [row, derived(2, '', [6, -1])] }],
    ['a leaf with that side', 'leaf', { nodes: [leaf('bound', 1, [0, 1], [6, -9])] }],
    ['a larger divisor', 'leaf', { derived: [{ ...row, divisor: 3 }] }],
    ['a row less', 'leaf', { derived: [derived(2, '', [1, 1], [2, 1], [3, 1], [4, 1])] }],
    ['another upper bound', 'leaf', { derived: [{ ...row, upper: ['F'] }] }],
  ])('%s: %s', (_name, step, change) => {
    expect(check(cycle, sealed({ ...ofCycle, ...change }))).toMatchObject({ holds: false, step });
  });

  test('a soft row', () => {
    const nodes = [leaf('bound', 1, [0, 10])];
    const second = { derived: [derived(2, '', [1, -1])] };
    const rows = [size, named('soft'), named('AB')];
    expect(check(soft, certificateOf(soft, [['A', 'C'], 10], rows, nodes, second))).toMatchObject({
      step: 'derived',
    });
  });

  test('version 1, where it has them', () => {
    const { derived: rows, ...first } = ofCycle;
    expect(check(cycle, sealed({ ...first, version: 1 }))).toMatchObject({ step: 'format' });
    expect(check(cycle, sealed({ ...first, version: 2 }))).toMatchObject({ step: 'format' });
    expect(rows).toHaveLength(1);
  });
});

describe('edits', () => {
  /** Every place of a number in the proof, with the number that stands there. */
  const numbersIn = (
    value: unknown,
    path: readonly (string | number)[] = [],
  ): [(string | number)[], number][] =>
    typeof value === 'number'
      ? [[[...path], value]]
      : typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, own]) => numbersIn(own, [...path, key]));
  const withNumber = (
    document: CertificateDocument,
    path: readonly (string | number)[],
    to: number,
  ): CertificateDocument => {
    const copy = structuredClone(document);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as CertificateDocument)[key], copy) as CertificateDocument;
    parent[path.at(-1)!] = to;
    return sealed(copy);
  };

  test.each(five)('of %s: each number one more or one less', (_name, given, certificate, worse) => {
    const { derived: rows, nodes } = certificate;
    const edits = numbersIn({ derived: rows, nodes }).flatMap(([path, number]) =>
      [number - 1, number + 1].map((to) => ({
        path: path.join('/'),
        edited: withNumber(certificate, path, to),
      })),
    );
    const results = edits.map(({ path, edited }) => ({ path, result: check(given, edited) }));
    // What holds all the same proves what is true: another slate of a lower score is never the best.
    const held = results.filter(({ result }) => result.holds);
    for (const { result } of held)
      expect(result).toMatchObject({ objective: String(certificate['objective']) });
    expect(held.length).toBeLessThan(results.length / 2);
    for (const { edited } of edits) {
      expect(check(given, sealed({ ...edited, ...worse }))).toMatchObject({
        holds: false,
        step: expect.stringMatching(/^(format|derived|tree|leaf)$/) as string,
      });
    }
  });
});

test('the unit divides the penalties of rows that no leaf uses, too', () => {
  // B is a point of penalty worse than A. Rounded towards 0, a bound of -1.5 units would be -1, which A has.
  const given: Case = {
    pool: jsonPool([
      { id: 'A', score: -0.2 },
      { id: 'B', score: -0.2 },
    ]),
    rules: { id: 't', size: 1, rules: [{ id: 'a', candidates: ['A'], target: 1, penalty: 0.1 }] },
  };
  const claim = certificateOf(given, [['B'], -3], [size], [leaf('bound', 1, [0, -1])]);
  expect(check(given, sealed({ ...claim, unit: 2 }))).toMatchObject({ holds: false, step: 'unit' });
});

test('every slate satisfies every row that can be derived', () => {
  const reading = readingOf(2);
  const problemOf = ({ pool, rules }: Case): Problem => {
    const ruleSet = readRuleSet(rules, reading);
    return layOver(readPool(pool, ruleSet, countries, reading), ruleSet, countries, reading).problem;
  };
  const row = fc.record({
    rows: fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -3, max: 3 })), { maxLength: 4 }),
    upper: fc.array(fc.nat(7), { maxLength: 3 }),
    divisor: fc.integer({ min: 1, max: 4 }),
  });
  const seen = { rows: 0, tight: 0, negative: 0 };
  fc.assert(
    fc.property(smallCase, fc.array(row, { minLength: 1, maxLength: 4 }), (given, drawn) => {
      const formulation = formulated(given);
      if (formulation === null || formulation.eligible.length === 0) return;
      const problem = problemOf(given);
      const hard = problem.rows.filter(({ penalty }) => penalty === null);
      const rows = drawn.map(({ rows: own, upper, divisor }, index): DerivedRow => {
        const multipliers = own
          .map(([at, by]): [number, number] => [at % (hard.length + index), by])
          .map(([at, by]): [number, number] => [at, at < hard.length ? by : Math.abs(by)])
          .filter(([, by]) => by !== 0)
          .sort(([a], [b]) => a - b);
        const among = new Set(upper.map((at) => problem.ids[at % problem.ids.length]!));
        return {
          rows: [...new Map(multipliers)],
          upper: [...among].sort((a, b) => (a < b ? -1 : 1)),
          divisor,
        };
      });
      const program = toProgram(hard, rows, problem);
      for (let mask = 0; mask < 2 ** problem.ids.length; mask += 1) {
        const slate = [...problem.ids.keys()].filter((index) => (mask >> index) & 1);
        if (recount(formulation.problem, slate).violations.length > 0) continue;
        for (const { counts, max } of program.rows.slice(hard.length)) {
          const of = new Map(counts);
          const left = slate.reduce((sum, index) => sum + (of.get(program.groupOf[index]!) ?? 0n), 0n);
          expect(left <= max).toBe(true);
          seen.rows += 1;
          if (left === max) seen.tight += 1;
          if (counts.some(([, coefficient]) => coefficient < 0n)) seen.negative += 1;
        }
      }
    }),
    { numRuns: 2500, seed: 1973 },
  );
  expect(seen.tight).toBeGreaterThan(1000);
  expect(seen.negative).toBeGreaterThan(1000);
});
