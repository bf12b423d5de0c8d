import { describe, expect, test } from 'vitest';
import { csv, idsOf, rulesOf, solveHere } from '../support/panel.ts';

const none = { un_staff: 'no', interests: 'disclosed', available: 'yes' };
type Person = Readonly<Record<string, unknown>> & { readonly id: string };

const poolOf = (...people: Person[]) =>
  ({ as: 'value', value: people.map((person) => ({ ...none, score: 10, ...person })) }) as const;

const solveWith = (people: readonly Person[], rules: object) =>
  solveHere(poolOf(...people), rulesOf({ id: 't', size: 1, ...rules }));

const rowsOf = async (people: readonly Person[], rules: object) =>
  (await solveWith(people, rules)).rules.map(({ rule, value, eligible, min, max }) => ({
    rule,
    value,
    eligible,
    min,
    max,
  }));

describe('eligibility', () => {
  const clauses = [
    { id: 'staff', exclude: { un_staff: 'yes' }, authority: 'resolution' },
    { id: 'interests', require: { interests: 'disclosed' }, authority: 'resolution' },
  ];

  test('the first failing clause in file order is the reason', async () => {
    const result = await solveWith(
      [{ id: 'A' }, { id: 'B', un_staff: 'yes', interests: 'missing' }, { id: 'C', interests: 'missing' }],
      { eligibility: clauses },
    );
    expect(result.eligibility).toEqual({ pool: 3, eligible: 1, ineligible: { staff: 1, interests: 1 } });
  });

  test('a blank that the resolution reads makes unverified, after the clauses that do decide', async () => {
    const result = await solveWith(
      [{ id: 'A' }, { id: 'B', un_staff: null }, { id: 'C', un_staff: null, interests: 'missing' }],
      { eligibility: clauses },
    );
    expect(result.eligibility.ineligible).toEqual({ interests: 1, unverified: 1 });
  });

  test('a clause of the resolution that reads a blank decides nothing', async () => {
    const of = (kind: 'require' | 'exclude', condition: object, authority: string) =>
      solveWith([{ id: 'A' }, { id: 'B', interests: null }, { id: 'C', interests: null, gender: 'male' }], {
        eligibility: [
          { id: 'mine', [kind]: condition, authority },
          { id: 'later', exclude: { gender: 'male' } },
        ],
      });
    const blanks = async (...given: Parameters<typeof of>) => (await of(...given)).eligibility.ineligible;
    // Of several attributes, one blank is enough.
    const both = { interests: 'disclosed', available: 'yes' };
    expect(await blanks('require', both, 'resolution')).toEqual({ later: 1, unverified: 1 });
    expect(await blanks('require', both, 'policy')).toEqual({ mine: 2 });
    expect(await blanks('exclude', { interests: 'missing' }, 'resolution')).toEqual({
      later: 1,
      unverified: 1,
    });
    expect(await blanks('exclude', { interests: 'missing' }, 'policy')).toEqual({ later: 1 });
  });

  test('an explicit none passes an affiliation cap of the resolution and counts in no row', async () => {
    const people = [
      { id: 'A', affiliation: 'none' },
      { id: 'B', affiliation: 'None' },
      { id: 'C', affiliation: 'Lab' },
      { id: 'D', affiliation: null },
    ];
    const rules = { rules: [{ id: 'cap', each: 'affiliation', max: 1, authority: 'resolution' }] };
    expect(await rowsOf(people, rules)).toEqual([
      { rule: 'cap', value: 'Lab', eligible: 1, min: null, max: 1 },
    ]);
    expect((await solveWith(people, rules)).eligibility.ineligible).toEqual({ unverified: 1 });
  });

  test('policy takes a blank as "not that value"', async () => {
    const policy = [{ id: 'ready', require: { available: 'yes' } }];
    const result = await solveWith([{ id: 'A' }, { id: 'B', available: null }], { eligibility: policy });
    expect(result.eligibility.ineligible).toEqual({ ready: 1 });
  });

  test('a missing score is a reason where the rule set says so, and the ineligible may have none', async () => {
    const result = await solveWith(
      [{ id: 'A' }, { id: 'B', score: null }, { id: 'C', score: null, un_staff: 'yes' }],
      { score: { missing: 'exclude' }, eligibility: clauses },
    );
    expect(result.eligibility.ineligible).toEqual({ staff: 1, 'score-missing': 1 });
  });
});

describe('what counts in a row', () => {
  const people = [
    { id: 'A', nationality: ['KEN', 'FRA'], affiliation: ['Lab', 'MIT'] },
    { id: 'B', nationality: ['FRA'], affiliation: [' mit\t'] },
    { id: 'C', nationality: ['USA'], affiliation: ['M.I.T.'] },
  ];

  test('all nationalities, or the first alone', async () => {
    const rule = { id: 'cap', each: 'nationality', max: 2 };
    expect((await rowsOf(people, { rules: [rule] })).map(({ value, eligible }) => [value, eligible])).toEqual(
      [
        ['FRA', 2],
        ['KEN', 1],
        ['USA', 1],
      ],
    );
    const primary = await rowsOf(people, { counting: { nationality: 'primary' }, rules: [rule] });
    expect(primary.map(({ value, eligible }) => [value, eligible])).toEqual([
      ['FRA', 1],
      ['KEN', 1],
      ['USA', 1],
    ]);
  });

  test('affiliations fold, shown as the lowest id spells them; aliases merge', async () => {
    const rule = { id: 'cap', each: 'affiliation', max: 2 };
    expect((await rowsOf(people, { rules: [rule] })).map(({ value, eligible }) => [value, eligible])).toEqual(
      [
        ['Lab', 1],
        ['M.I.T.', 1],
        ['MIT', 2],
      ],
    );
    const merged = await rowsOf(people, {
      affiliationAliases: { 'm.i.t.': 'Mass. Inst.', MIT: 'Mass. Inst.' },
      rules: [rule],
    });
    expect(merged.map(({ value, eligible }) => [value, eligible])).toEqual([
      ['Lab', 1],
      ['Mass. Inst.', 3],
    ]);
  });

  test('a rule may name an affiliation in any spelling', async () => {
    const rows = await rowsOf(people, { rules: [{ id: 'r', where: { affiliation: 'mIt' }, max: 2 }] });
    expect(rows).toMatchObject([{ eligible: 2 }]);
  });

  test('several attributes must all hold, of several values any one', async () => {
    const rows = await rowsOf(
      [
        { id: 'A', gender: 'female', sector: 'academia' },
        { id: 'B', gender: 'female', sector: 'private' },
        { id: 'C', gender: 'male', sector: 'academia' },
      ],
      { rules: [{ id: 'r', where: { gender: ['female', 'other'], sector: 'academia' }, max: 1 }] },
    );
    expect(rows).toMatchObject([{ eligible: 1 }]);
  });

  test('region, development, ldc, lldc, sids and nominated are derived from the first nationality', async () => {
    const result = await solveWith([{ id: 'A', nationality: ['TUV', 'FRA'], nominated_by: 'TUV' }], {});
    expect(result.slate?.[0]?.attributes).toMatchObject({
      region: 'asia-pacific',
      development: 'developing',
      ldc: 'yes',
      lldc: 'no',
      sids: 'yes',
      nominated: 'yes',
    });
  });

  test("the pool's own column goes before the derived one; overrides and reference columns work", async () => {
    const reference = { overrides: { KEN: { ldc: 'yes' } }, columns: { tech: { KEN: 'high', FRA: 'low' } } };
    const result = await solveWith([{ id: 'A', nationality: 'KEN', region: 'mine' }], {
      reference,
      rules: [{ id: 'r', where: { tech: 'high', ldc: 'yes', region: 'mine' }, min: 1 }],
    });
    expect(result.outcome).toBe('selected');
    expect(result.slate?.[0]?.attributes).toMatchObject({ tech: 'high', ldc: 'yes', region: 'mine' });
  });

  test('multi-valued columns of the rule set split at semicolons, others do not', async () => {
    const pool = csv('id,score,languages,motto\nA,1,en;fr,a;b\nB,2,fr,c');
    const result = await solveHere(
      pool,
      rulesOf({
        id: 't',
        size: 2,
        multivalued: ['languages'],
        rules: [
          { id: 'l', each: 'languages', max: 2 },
          { id: 'm', each: 'motto', max: 1 },
        ],
      }),
    );
    expect(result.rules.map(({ value, count }) => [value, count])).toEqual([
      ['en', 1],
      ['fr', 2],
      ['a;b', 1],
      ['c', 1],
    ]);
  });
});

describe('include, exclude, candidates, soft rules', () => {
  const people = [
    { id: 'A', score: 30, gender: 'male' },
    { id: 'B', score: 20, gender: 'female' },
    { id: 'C', score: 10, gender: 'female', un_staff: 'yes' },
  ];

  test('include takes in, exclude leaves out', async () => {
    expect(idsOf(await solveWith(people, { rules: [{ id: 'in', include: ['B'] }] }))).toEqual(['B']);
    expect(idsOf(await solveWith(people, { rules: [{ id: 'out', exclude: ['A'] }] }))).toEqual(['B']);
  });

  test('include of somebody ineligible is infeasible, with the reason', async () => {
    const result = await solveWith(people, {
      eligibility: [{ id: 'staff', exclude: { un_staff: 'yes' } }],
      rules: [{ id: 'in', include: ['C'] }],
    });
    expect(result).toMatchObject({
      outcome: 'infeasible',
      reasons: [{ code: 'included-ineligible', parameters: { rule: 'in', candidate: 'C', reason: 'staff' } }],
    });
  });

  test('exclude and candidates may name the ineligible, with a warning', async () => {
    const result = await solveWith(people, {
      eligibility: [{ id: 'staff', exclude: { un_staff: 'yes' } }],
      rules: [
        { id: 'out', exclude: ['C'] },
        { id: 'pair', candidates: ['A', 'C'], max: 1 },
      ],
    });
    expect(result.outcome).toBe('selected');
    expect(
      result.warnings
        .filter(({ code }) => code === 'ineligible-in-rule')
        .map(({ parameters }) => parameters['rule']),
    ).toEqual(['out', 'pair']);
  });

  test('a soft rule takes its penalty from the objective, per seat short', async () => {
    const soft = (penalty: number) => ({
      size: 2,
      score: { decimals: 0 },
      rules: [{ id: 'women', where: { gender: 'female' }, target: 2, penalty }],
    });
    const cheap = await solveWith(people, soft(5));
    expect(cheap).toMatchObject({ objective: 30 + 20 - 5, objectiveScale: 1 });
    expect(cheap.rules).toMatchObject([{ target: 2, penalty: 5, shortfall: 1, count: 1 }]);
    expect(idsOf(await solveWith(people, soft(25)))).toEqual(['B', 'C']);
  });

  test('points divide by 10^decimals times the weights', async () => {
    const result = await solveHere(
      csv('id,score:a,score:b\nA,1.5,2\nB,1,1'),
      rulesOf({ id: 't', size: 1, score: { weights: { a: 2, b: 1 }, decimals: 1 } }),
    );
    expect(result).toMatchObject({ objective: 50, objectiveScale: 30, points: 50 / 30 });
  });

  test('without weights every score column counts alike', async () => {
    const result = await solveHere(csv('id,score:a,score:b\nA,1.5,2\nB,1,1'), rulesOf({ id: 't', size: 1 }));
    expect(result).toMatchObject({ objective: 35, objectiveScale: 20 });
  });
});

describe('infeasible by counting', () => {
  const people = ['A', 'B', 'C'].map((id) => ({ id, nationality: 'KEN', gender: 'female' }));

  test.each<[string, object, string]>([
    ['too few eligible', { size: 4 }, 'Only 3 candidates of the pool are eligible for 4 seats.'],
    [
      'a minimum above the size',
      { size: 2, rules: [{ id: 'w', where: { gender: 'female' }, min: 3 }] },
      'The minimum of 3 for w is more than the 2 seats of the slate.',
    ],
    [
      'a value that the vocabulary knows and nobody has',
      { rules: [{ id: 'islands', where: { sids: 'yes' }, min: 1 }] },
      'The minimum of 1 for islands cannot be met: no eligible candidate counts towards it.',
    ],
    [
      'minima that add up',
      {
        size: 2,
        rules: [
          { id: 'x', candidates: ['A', 'B'], min: 2 },
          { id: 'y', candidates: ['C'], min: 1 },
        ],
      },
      'The minimums of x and y add up to 3 seats, but the slate has 2.',
    ],
  ])('%s', async (_name, rules, text) => {
    const result = await solveWith(people, rules);
    expect(result).toMatchObject({ outcome: 'infeasible', objective: null });
    if (result.outcome === 'infeasible') expect(result.reasons.map((reason) => reason.text)).toContain(text);
  });

  test('a maximum that names nobody is a warning, and an error where nobody could be named', async () => {
    const sectors = people.map((person, index) => ({ ...person, sector: `sector ${index}` }));
    const rule = (where: object) => ({ rules: [{ id: 's', where, max: 1 }] });
    const result = await solveWith(sectors, rule({ sector: 'Moon' }));
    expect(result.outcome).toBe('selected');
    expect(result.warnings.map(({ code }) => code)).toContain('value-nobody-has');
    for (const where of [{ un_staff: 'perhaps' }, { gender: 'F' }, { nationality: 'FJ' }, { sids: 'Y' }]) {
      await expect(solveWith(sectors, rule(where))).rejects.toThrow('unknown-attribute-value');
    }
    expect((await solveWith(sectors, rule({ gender: 'other' }))).outcome).toBe('selected');
  });
});
