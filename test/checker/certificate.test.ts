import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCertificate, type CheckResult, type CheckStep } from '../../checker/index.ts';
import {
  bestOfAll,
  certificateOf,
  enumerating,
  leaf,
  sealed,
  size,
  type CertificateDocument,
} from './certificates.ts';
import { countries, formulated, jsonPool, smallCase, type Case } from './inputs.ts';

const check = ({ pool, rules }: Case, certificate: unknown): CheckResult =>
  checkCertificate({ pool, rules, certificate, countries });

const people = [
  { id: 'A', score: 30, gender: 'male', un_staff: 'no' },
  { id: 'B', score: 20, gender: 'male', un_staff: 'no' },
  { id: 'C', score: 10, gender: 'female', un_staff: 'no' },
  { id: 'D', score: 90, gender: 'female', un_staff: 'yes' },
];

const caseOf = (...rules: object[]): Case => ({
  pool: jsonPool(people),
  rules: {
    id: 't',
    size: 2,
    eligibility: [{ id: 'staff', exclude: { un_staff: 'yes' }, authority: 'resolution' }],
    rules,
  },
});

const women = { rule: 'women', value: null };
const oneWoman = caseOf({ id: 'women', where: { gender: 'female' }, min: 1 });
const twoWomen = caseOf({ id: 'women', where: { gender: 'female' }, min: 2 });

/** With y = 20 for a seat and -10 for a woman: 2 × 20 - 10 + (30 - 20) + 0 + 0 = 40 points. */
const root = leaf('bound', 1, [0, 200], [1, -100]);

const selected = certificateOf(
  oneWoman,
  [['A', 'C'], 400],
  [size, women],
  [{ branch: 'A', in: 1, out: 2 }, root, leaf('bound', 1, [0, 200], [1, -100])],
);
/** Two are wanted and there is one: -2 + 1 < 0. */
const infeasible = certificateOf(twoWomen, null, [size, women], [leaf('infeasible', 1, [1, -1])]);

describe('what holds', () => {
  const holds = (objective: string | null, leaves: number): CheckResult => ({
    holds: true,
    outcome: objective === null ? 'infeasible' : 'selected',
    objective,
    leaves,
    ties: objective === null ? null : 'not-in-certificate',
    format: 2,
  });

  test('an optimum, from the root or by branches', () => {
    expect(check(oneWoman, selected)).toEqual(holds('400', 2));
    const atOnce = certificateOf(oneWoman, [['A', 'C'], 400], [size, women], [root]);
    expect(check(oneWoman, atOnce)).toEqual(holds('400', 1));
  });

  test('that there is no slate', () => {
    expect(check(twoWomen, infeasible)).toEqual(holds(null, 1));
  });

  test('the floor of a bound', () => {
    // With y = 200.4 the bound is 2 × 200.4 + 99.6 = 500.4; with 201 it is 501.
    const given = caseOf();
    const withMultiplier = (multiplier: number): CertificateDocument =>
      certificateOf(given, [['A', 'B'], 500], [size], [leaf('bound', 1000, [0, multiplier])]);
    expect(check(given, withMultiplier(200_400))).toEqual(holds('500', 1));
    expect(check(given, withMultiplier(201_000))).toMatchObject({ holds: false, step: 'leaf' });
  });

  test('a soft rule, net of its penalty', () => {
    const given = caseOf({ id: 'women', where: { gender: 'female' }, target: 1, penalty: 5 });
    const nodes = (penalty: number): object[] => [leaf('bound', 1, [0, 200], [1, -penalty])];
    const claim: [string[], number] = [['A', 'B'], 450];
    expect(check(given, certificateOf(given, claim, [size, women], nodes(50)))).toEqual(holds('450', 1));
    // 51 makes the woman dearer by 1 and the shortfall worth 1: no better and no worse. -1 loosens the bound.
    expect(check(given, certificateOf(given, claim, [size, women], nodes(51)))).toEqual(holds('450', 1));
    expect(check(given, certificateOf(given, claim, [size, women], nodes(-1)))).toMatchObject({
      step: 'leaf',
    });
    // Beyond the penalty it pays to take the shortfall: without that, this would "prove" 400.
    expect(check(given, certificateOf(given, claim, [size, women], nodes(500)))).toMatchObject({
      step: 'leaf',
    });
    const never = certificateOf(given, null, [size, women], [leaf('infeasible', 1, [1, -1])]);
    expect(check(given, never)).toMatchObject({ step: 'leaf' });
    const gross = certificateOf(given, [['A', 'B'], 500], [size], [leaf('bound', 1, [0, 200])]);
    expect(check(given, gross)).toMatchObject({ step: 'objective' });
  });

  test('an included person who is ineligible leaves no slate', () => {
    const given = caseOf({ id: 'must', include: ['D'] });
    const certificate = certificateOf(
      given,
      null,
      [size, { rule: 'must', value: null }],
      [leaf('infeasible', 1, [1, -1])],
    );
    expect(check(given, certificate)).toEqual(holds(null, 1));
  });

  test('exactly the true optimum, where every choice of members is gone through', () => {
    let seen = { selected: 0, infeasible: 0 };
    fc.assert(
      fc.property(smallCase, fc.integer({ min: 1, max: 5 }), (given, off) => {
        const formulation = formulated(given);
        if (formulation === null) return;
        const best = bestOfAll(formulation.problem);
        expect(check(given, enumerating(given, formulation, best))).toMatchObject({
          holds: true,
          objective: best === null ? null : String(best.objective),
        });
        seen =
          best === null
            ? { ...seen, infeasible: seen.infeasible + 1 }
            : { ...seen, selected: seen.selected + 1 };
        const lies =
          best === null
            ? [{ objective: 0, slate: [] }]
            : [null, ...[-off, off].map((by) => ({ ...best, objective: best.objective + by }))];
        for (const lie of lies) expect(check(given, enumerating(given, formulation, lie)).holds).toBe(false);
      }),
      { numRuns: 300, seed: 325 },
    );
    expect(Math.min(seen.selected, seen.infeasible)).toBeGreaterThan(50);
  });
});

describe('what was tampered with is refused at its step', () => {
  const inputs = selected['inputs'] as object;
  const [branch, taken, left] = selected['nodes'] as [object, object, object];

  test.each<[string, CheckStep, CertificateDocument]>([
    ['an unknown key', 'format', { note: 'x' }],
    ['another version', 'format', { version: 2 }],
    ['a number that is not exact', 'format', { objective: 2 ** 53 }],
    ['a fraction', 'format', { bound: 400.5 }],
    ['infeasible, with a slate', 'format', { outcome: 'infeasible' }],
    ['selected, without one', 'format', { slate: null }],
    ['no denominator', 'format', { nodes: [branch, taken, { ...left, denominator: 0 }] }],
    ['a row that is not listed', 'format', { nodes: [leaf('bound', 1, [2, 1])] }],
    ['a row with two multipliers', 'format', { nodes: [leaf('bound', 1, [0, 100], [0, 100])] }],
    ['another pool', 'pool-hash', { inputs: { ...inputs, pool: '0'.repeat(64) } }],
    ['another rule set', 'rules-hash', { inputs: { ...inputs, rules: '0'.repeat(64) } }],
    ['a rule that there is not', 'rows', { rows: [size, { rule: 'men', value: null }] }],
    ['a value that there is not', 'rows', { rows: [size, { rule: 'women', value: 'female' }] }],
    ['a row twice', 'rows', { rows: [size, women, women] }],
    ['no size first', 'rows', { rows: [women, size] }],
    ['no rows', 'rows', { rows: [], nodes: [leaf('bound', 1)] }],
    ['no nodes', 'tree', { nodes: [] }],
    ['a node that is its own child', 'tree', { nodes: [{ branch: 'A', in: 0, out: 1 }, taken] }],
    [
      'a child before its parent',
      'tree',
      { nodes: [{ branch: 'A', in: 1, out: 2 }, { branch: 'B', in: 0, out: 3 }, left, taken] },
    ],
    ['a child that is not there', 'tree', { nodes: [{ branch: 'A', in: 1, out: 3 }, taken, left] }],
    ['one child for both', 'tree', { nodes: [{ branch: 'A', in: 1, out: 1 }, taken] }],
    ['a node without a parent', 'tree', { nodes: [taken, left] }],
    ['a branch on somebody ineligible', 'tree', { nodes: [{ ...branch, branch: 'D' }, taken, left] }],
    ['a branch on nobody', 'tree', { nodes: [{ ...branch, branch: 'constructor' }, taken, left] }],
    [
      'a branch twice on one path',
      'tree',
      { nodes: [{ branch: 'A', in: 1, out: 2 }, taken, { branch: 'A', in: 3, out: 4 }, taken, left] },
    ],
    ['somebody ineligible', 'slate', { slate: ['A', 'D'] }],
    ['one member twice', 'slate', { slate: ['C', 'C'] }],
    ['members out of order', 'slate', { slate: ['C', 'A'] }],
    ['one member too few', 'slate', { slate: ['A'] }],
    ['one member too many', 'slate', { slate: ['A', 'B', 'C'] }],
    ['no woman', 'slate', { slate: ['A', 'B'], objective: 500, bound: 500 }],
    ['an objective that is too good', 'objective', { objective: 401, bound: 401 }],
    ['a worse slate with its own objective', 'leaf', { slate: ['B', 'C'], objective: 300, bound: 300 }],
    ['a bound above the objective', 'bound', { bound: 401 }],
    ['a bound below the objective', 'bound', { bound: 399 }],
    ['weaker multipliers', 'leaf', { nodes: [branch, leaf('bound', 1, [0, 200]), left] }],
    ['another denominator', 'leaf', { nodes: [branch, leaf('bound', 2, [0, 200], [1, -100]), left] }],
    [
      'multipliers of the other sign',
      'leaf',
      { nodes: [branch, leaf('bound', 1, [0, 200], [1, 100]), left] },
    ],
    ['a leaf called infeasible', 'leaf', { nodes: [branch, taken, { ...left, kind: 'infeasible' }] }],
  ])('%s: %s', (_name, step, change) => {
    expect(check(oneWoman, sealed({ ...selected, ...change }))).toMatchObject({ holds: false, step });
  });

  test('infeasible, by a leaf that only bounds or by nothing', () => {
    for (const node of [leaf('bound', 1, [1, -1]), leaf('infeasible', 1), leaf('infeasible', 1, [1, 1])]) {
      const certificate = sealed({ ...infeasible, nodes: [node] });
      expect(check(twoWomen, certificate)).toMatchObject({ holds: false, step: 'leaf' });
    }
  });

  test('what leaves the proof valid is found by the digest', () => {
    const edits: CertificateDocument[] = [
      { inputs: { ...inputs, reference: 'another edition' } },
      { rows: [size, women], nodes: [root] },
      { digest: '0'.repeat(64) },
    ];
    for (const edit of edits)
      expect(check(oneWoman, { ...selected, ...edit })).toMatchObject({ step: 'digest' });
  });

  test('the same certificate for another pool, rule set or table of countries', () => {
    const other = (text: string): Case => ({ ...oneWoman, pool: { format: 'json', text } });
    expect(check(other(oneWoman.pool.text.replace('20', '21')), selected)).toMatchObject({
      step: 'pool-hash',
    });
    expect(check(twoWomen, selected)).toMatchObject({ step: 'rules-hash' });
    const given = caseOf(
      { id: 'women', where: { gender: 'female' }, min: 1 },
      { id: 'r', each: 'region', max: 1 },
    );
    const withCountry: Case = {
      ...given,
      pool: jsonPool(people.map((person) => ({ ...person, nationality: 'KEN' }))),
    };
    const certificate = certificateOf(
      withCountry,
      null,
      [size, { rule: 'r', value: 'african' }],
      [leaf('infeasible', 1, [0, -1], [1, 1])],
    );
    expect(check(withCountry, certificate)).toMatchObject({ holds: true });
    const moved = {
      ...countries,
      table: countries.table.replace(/^KEN,.*$/m, 'KEN,KE,404,member,asia-pacific,developing,no,no,no,,,,,,'),
    };
    expect(checkCertificate({ ...withCountry, certificate, countries: moved })).toMatchObject({
      step: 'rows',
    });
  });
});

describe('whatever it is given it answers', () => {
  const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));

  test.each<[string, unknown]>([
    ...[null, undefined, 0, 'x', true, [], {}, [selected]].map((value): [string, unknown] => [
      `${typeof value} ${JSON.stringify(value)}`,
      value,
    ]),
    ['__proto__', JSON.parse('{"__proto__":{"format":"slate-certificate"}}')],
    ['nested', deep],
    ...Object.keys(selected).flatMap((key) =>
      [null, deep, {}, [null], -0.5, 1e308, 'x'].map((value): [string, unknown] => [
        key,
        { ...selected, [key]: value },
      ]),
    ),
  ])('not a certificate: %s', (_name, certificate) => {
    expect(check(oneWoman, certificate)).toMatchObject({ holds: false });
  });

  const chain = (length: number): object[] =>
    Array.from({ length }, (_, index) => ({
      branch: index % 2 === 0 ? 'A' : 'B',
      in: 2 * index + 1,
      out: 2 * index + 2,
    }));

  test('a very deep tree', () => {
    const caterpillar = Array.from({ length: 100_001 }, (_, index) =>
      index % 2 === 0 && index < 100_000
        ? { branch: `P${index}`, in: index + 1, out: index + 2 }
        : leaf('bound', 1),
    );
    expect(check(oneWoman, sealed({ ...selected, nodes: caterpillar }))).toMatchObject({ step: 'tree' });
    expect(check(oneWoman, sealed({ ...selected, nodes: chain(100_000) }))).toMatchObject({ step: 'tree' });
    const crowd: Case = {
      pool: jsonPool(Array.from({ length: 50_000 }, (_, index) => ({ id: `P${index * 2}`, score: 1 }))),
      rules: { id: 't', size: 1 },
    };
    const certificate = certificateOf(crowd, [['P0'], 10], [size], caterpillar);
    expect(check(crowd, certificate)).toMatchObject({ holds: false, step: 'leaf' });
  });

  test.each<[string, Partial<Case>]>([
    ['no rules', { rules: null }],
    ['rules of wrong types', { rules: { size: 'x', rules: 7 } }],
    ['no JSON', { pool: { format: 'json', text: '{' } }],
    ['no pool', { pool: { format: 'json', text: '{}' } }],
    ['a null among candidates', { pool: { format: 'json', text: '[null]' } }],
    ['an empty file', { pool: { format: 'csv', text: '' } }],
    ['an open quote', { pool: { format: 'csv', text: 'id,score\n"A,1' } }],
    ['a short row', { pool: { format: 'csv', text: 'id,score\nA' } }],
    ['the same id twice', { pool: jsonPool([people[0]!, people[0]!]) }],
  ])('inputs: %s', (_name, change) => {
    expect(check({ ...oneWoman, ...change }, selected).holds).toBe(false);
  });

  test('any edit, sealed anew: no exception, and nothing untrue', () => {
    const place = fc.array(fc.nat(7), { maxLength: 5 });
    const value = fc.oneof(
      fc.jsonValue(),
      fc.maxSafeInteger(),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom('A', 'B', 'D', 'bound', 'infeasible', 'selected', 400, 300, -100, 200, null),
    );
    let held = 0;
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 2 }),
        (feasible, edits) => {
          const original = feasible ? selected : infeasible;
          const edited = edits.reduce<unknown>((document, [path, to]) => edit(document, path, to), original);
          const result = check(
            feasible ? oneWoman : twoWomen,
            sealed({ ...(edited as CertificateDocument) }),
          );
          if (!result.holds) return;
          held += 1;
          expect(result.objective).toBe(feasible ? '400' : null);
        },
      ),
      { numRuns: 5000, seed: 3 },
    );
    expect(held).toBeGreaterThan(20);
  });

  test('a refusal says where, and nothing about anybody', () => {
    const named: Case = {
      ...oneWoman,
      pool: jsonPool([{ ...people[0], name: 'Jane Doe', score: 'Jane Doe' }]),
    };
    expect(JSON.stringify(check(named, selected))).not.toContain('Jane');
    const nodes = [{ branch: 'A', in: 1, out: 2 }, leaf('bound', 1, [0, 500]), root];
    const node = check(oneWoman, sealed({ ...selected, nodes }));
    expect(node).toMatchObject({ step: 'leaf', place: '/nodes/1' });
  });
});

/** The document with what stands at a place (the n-th entry of the n-th entry …) put in its stead. */
const edit = (document: unknown, [first, ...rest]: readonly number[], to: unknown): unknown => {
  if (first === undefined || typeof document !== 'object' || document === null) return to;
  const keys = Object.keys(document);
  const key = keys[first % Math.max(keys.length, 1)];
  if (key === undefined) return to;
  const copy = (
    Array.isArray(document) ? [...(document as unknown[])] : { ...document }
  ) as CertificateDocument;
  copy[key] = edit(copy[key], rest, to);
  return copy;
};
