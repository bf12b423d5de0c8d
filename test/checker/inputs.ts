import fc from 'fast-check';
import type { CheckInput } from '../../checker/index.ts';
import type { Formulation } from '../../src/model/formulation.ts';
import { readInputs } from '../../src/model/read-inputs.ts';
import { countriesText } from '../../src/reference/countries.ts';
import { selectors } from '../../src/rules/forms/forms.ts';
import { testContext } from '../support/panel.ts';

export const countries = countriesText();

/** What a certificate is about: a pool and a rule set. */
export type Case = Pick<CheckInput, 'pool' | 'rules'>;

/** How the main program reads the same two; null when it refuses them. */
export const formulated = ({ pool, rules }: Case): Formulation | null => {
  const outcome = readInputs(
    {
      pool: { as: pool.format, bytes: Buffer.from(pool.text) },
      rules: { as: 'value', value: rules },
      issues: [],
    },
    testContext,
  );
  return outcome.status === 'valid' ? outcome.value : null;
};

export const jsonPool = (people: readonly object[]): CheckInput['pool'] => ({
  format: 'json',
  text: JSON.stringify(people),
});

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined, freq: 2 });

const listOf = (...values: string[]): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const nationalities = ['KEN', 'FRA', 'TUV', 'USA', 'VAT', 'AFG'];
const affiliations = [
  'Lab',
  ' lab',
  'LAB  One',
  'lab one',
  'ＬＡＢ',
  'M.I.T.',
  'MIT',
  'Straße',
  'STRASSE',
  'Freelance',
];
const decimals = fc.oneof(
  fc.constantFrom('0', '-0.0', '7', '007.50', '-3.5', '60.4', '0.5', '10'),
  fc.integer({ min: -50, max: 900 }).map((tenths) => (tenths / 10).toFixed(1)),
);

const person = fc.record(
  {
    nationality: fc.option(listOf(...nationalities), { nil: [], freq: 9 }),
    affiliation: fc.oneof(
      { weight: 9, arbitrary: listOf(...affiliations) },
      { weight: 1, arbitrary: fc.constantFrom(['none'], ['NONE'], []) },
    ),
    gender: fc.constantFrom('female', 'male', 'other', '', ' female '),
    sector: fc.constantFrom('a', 'b', 'A', 'a;b', ''),
    languages: fc.option(listOf('en', 'fr', 'sw'), { nil: [] }),
    un_staff: fc.constantFrom('no', 'no', 'no', 'yes', ''),
    nominated_by: fc.constantFrom('', 'KEN', 'FRA', 'Gaul', 'St. Lucia', '?'),
    'score:x': decimals,
    'score:y': fc.oneof({ weight: 9, arbitrary: decimals }, { weight: 1, arbitrary: fc.constant('') }),
    extra: fc.oneof({ weight: 5, arbitrary: decimals }, { weight: 1, arbitrary: fc.constant('') }),
    Age: fc.constantFrom('17', '18', '29.5', '29.50', '40', '40+', '007', '-1', '99.0', ''),
    joined: fc.constantFrom('2026-01-31', '2026-02-01', '2024-02-29', ''),
    Rank: fc.constantFrom('S', 'senior', ' SENIOR', 'j', '?', ''),
    office: fc.constantFrom(
      'KE',
      'Kenya',
      'kenia',
      '肯尼亚',
      'FRA',
      'Bolivia',
      'HQ',
      'n.n.',
      'U.S.',
      'Côte d`Ivoire',
      '',
    ),
  },
  { noNullPrototype: true },
);

const people = fc.array(person, { minLength: 1, maxLength: 8 }).chain((list) =>
  fc
    .uniqueArray(fc.constantFrom('A', 'B', 'a', 'Z10', 'Z9', 'é', '\u{1F600}', '\uFFEE', '10', '9'), {
      minLength: list.length,
      maxLength: list.length,
    })
    .map((ids) => list.map((entry, index) => ({ id: ids[index]!, ...entry }))),
);

const condition = fc
  .record(
    {
      nationality: listOf(...nationalities),
      affiliation: listOf(...affiliations, 'none'),
      gender: fc.oneof(fc.constantFrom('female', 'male'), listOf('female', 'male', 'other')),
      region: listOf('african', 'asia-pacific', 'western-european-and-others'),
      development: fc.constantFrom('developed', 'developing'),
      ldc: fc.constantFrom('yes', 'no'),
      sids: fc.constantFrom('yes', 'no'),
      nominated: fc.constantFrom('yes', 'no'),
      sector: fc.constantFrom('a', 'A', 'a;b'),
      languages: listOf('en', 'fr'),
      tech: fc.constantFrom('high', 'low'),
      age: fc.constantFrom<unknown>({ min: 18 }, { max: 29.5 }, { min: '18.0', max: 40 }, 18, ['17', 40]),
      joined: fc.constantFrom<unknown>({ min: '2026-02-01' }, { max: '2026-01-31' }, '2024-02-29'),
      generation: fc.constantFrom<unknown>('young', ['young', 'old']),
      rank: fc.constantFrom<unknown>('senior', 'Junior', ['senior', 'junior']),
      office: fc.constantFrom<unknown>('KEN', ['FRA', 'BOL']),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((entries) => Object.keys(entries).length > 0)
  // Of many attributes together hardly anybody has all.
  .map((entries) => Object.fromEntries(Object.entries(entries).slice(0, 2)));

const authority = maybe(fc.constantFrom('resolution', 'policy', 'policy'));
const bounds = fc
  .tuple(
    maybe(fc.oneof(fc.nat(1), fc.constantFrom('10%', '0 %', '25.0%'))),
    maybe(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom('100%', '66.7%'))),
    maybe(fc.boolean()),
  )
  .map(([min, max, whereEligible]) => {
    if (min === undefined && max === undefined) return { max: 1 };
    return { min, max, ...(min === undefined ? {} : { whereEligible }) };
  });
const soft = fc.record({
  target: fc.oneof(fc.nat(3), fc.constantFrom('50%', '33.3%')),
  penalty: fc.constantFrom(0.5, 1, 2, 12.1),
});

const ruleOf = (ids: readonly string[]): fc.Arbitrary<object> => {
  const some = fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
  const merge = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
    fc.tuple(...parts).map((made) => Object.assign({}, ...made) as object);
  const attribute = fc.constantFrom(
    'nationality',
    'affiliation',
    'gender',
    'region',
    'languages',
    'sector',
    'tech',
    'generation',
    'rank',
    'office',
  );
  const among = fc
    .constantFrom<object>(
      { each: 'rank', among: ['senior', 'JUNIOR'] },
      { each: 'sector', among: ['A', 'b', 'c'] },
      { each: 'age', among: [18, '40'] },
      { each: 'nationality', among: ['FRA', 'KEN', 'VAT'] },
    )
    .chain((own) => bounds.map((sides) => ({ ...own, ...sides })));
  const named = { attribute, condition, candidates: some } as const;
  // Every form of rules, so that program and checker are compared over a new one too.
  const forms = Object.entries(selectors).flatMap(([key, takes]) => {
    const own = fc.record({ [key]: named[takes.names] as fc.Arbitrary<unknown> });
    if (!takes.bounds) return [own];
    return [merge(own, bounds), ...(takes.soft ? [merge(own, soft)] : [])];
  });
  // Nobody has shoes: such a rule is not applied.
  const optional = fc.oneof(
    merge(fc.constantFrom<object>({ each: 'shoes' }, { each: 'gender' }), bounds),
    merge(
      fc.constantFrom<object>({ where: { shoes: 'red', gender: 'male' } }, { where: { gender: 'male' } }),
      bounds,
    ),
    merge(fc.constant({ where: { shoes: 'red' } }), soft),
  );
  const always = merge(fc.record({ authority }), fc.oneof(...forms, among));
  return fc.oneof(
    { weight: 7, arbitrary: always },
    { weight: 1, arbitrary: optional.map((rule) => ({ ...rule, optional: true })) },
  );
};

const clause = fc.record({ authority }).chain((named) =>
  fc.oneof(
    condition.map((exclude) => ({ ...named, exclude })),
    fc
      .constantFrom({ un_staff: 'no' }, { gender: ['female', 'male', 'other'] }, { affiliation: 'lab' })
      .map((require) => ({ ...named, require })),
    fc.constant({ ...named, exclude: { un_staff: 'yes' } }),
  ),
);

const withIds = (prefix: string, list: readonly object[]): object[] =>
  list.map((entry, index) => ({ id: `${prefix}${index}`, ...entry }));

const rulesFor = (ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc
    .record(
      {
        size: fc.integer({ min: 1, max: 4 }),
        score: fc.oneof(
          {
            weight: 9,
            arbitrary: fc.oneof(
              fc.record({
                weights: fc.constantFrom<object>(
                  { x: 2, y: 1 },
                  { x: 1 },
                  { y: 3 },
                  { x: 1, y: 2, extra: 4 },
                ),
                decimals: fc.constantFrom(1, 2),
                missing: fc.constantFrom('exclude', 'mean'),
              }),
              fc.constantFrom<unknown>(
                { column: 'extra', missing: 'exclude' },
                { column: 'score:x', missing: 'mean', max: 100 },
              ),
            ),
          },
          { weight: 1, arbitrary: fc.constant('none') },
        ),
        attributes: fc.constant({
          age: { column: 'Age', type: 'number', values: { '40+': 40, 99: null } },
          generation: { of: 'age', bands: { young: { max: 29.5 }, old: { min: '30.0' } } },
          joined: { type: 'date' },
          rank: { column: 'Rank', values: { s: 'senior', J: 'Junior', '?': null } },
          office: { type: 'country', values: { hq: 'Kenya', 'N.N.': null } },
          nominated_by: { values: { Gaul: 'France', '?': null } },
        }),
        counting: maybe(
          fc.record({
            nationality: fc.constantFrom('all', 'primary'),
            affiliation: fc.constantFrom('all', 'primary'),
          }),
        ),
        multivalued: fc.constant(['languages']),
        eligibility: maybe(fc.array(clause, { maxLength: 2 }).map((list) => withIds('clause-', list))),
        rules: fc.array(ruleOf(ids), { maxLength: 5 }).map((list) => withIds('rule-', list)),
        ties: maybe(fc.record({ seed: fc.constantFrom('', 'x', ' x', 'e\u0301\u200B') })),
        affiliationAliases: maybe(
          fc.constantFrom<object>(
            { 'm.i.t.': 'Mass. Inst.', MIT: 'MASS. inst.' },
            { Lab: 'Lab One' },
            { Lab: 'x', MIT: 'X', LAB: 'x' },
            { freelance: 'none' },
          ),
        ),
        reference: fc.record({
          overrides: fc.constantFrom<object>(
            {},
            { KEN: { ldc: 'yes', region: 'asia-pacific' } },
            { VAT: { region: 'african' } },
          ),
          columns: fc.constantFrom<object>(
            { tech: { KEN: 'high', FRA: 'low' } },
            { tech: { FRA: 'high', USA: 'low' }, region: { KEN: 'african', USA: 'mine' } },
          ),
        }),
      },
      { noNullPrototype: true },
    )
    .map((rules) => JSON.parse(JSON.stringify({ id: 't', ...rules })) as unknown);

const quoted = (text: string, quotes: boolean): string =>
  quotes || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The same people as CSV: in another order of columns, with quotes and line ends of any kind. */
const toCsv = (
  list: readonly Readonly<Record<string, string | readonly string[]>>[],
  quotes: boolean,
): string => {
  const columns = Object.keys(list[0]!).reverse();
  const lines = list.map((entry) =>
    columns.map((column) => quoted([entry[column]!].flat().join(' ;'), quotes)).join(','),
  );
  return `\uFEFF${[columns.join(','), ...lines].join(quotes ? '\r\n' : '\n')}\n\n`;
};

/** Small pools with rule sets of every form; some are refused by the main program. */
export const smallCase: fc.Arbitrary<Case> = people.chain((list) =>
  fc.record({
    pool: fc
      .record({
        format: fc.constantFrom('csv' as const, 'json' as const),
        quotes: fc.boolean(),
        region: fc.boolean(),
      })
      .map(({ format, quotes, region }) => {
        const entries = region
          ? list.map((entry, index) => ({ ...entry, region: index % 2 === 0 ? 'african' : '' }))
          : list;
        return { format, text: format === 'csv' ? toCsv(entries, quotes) : JSON.stringify(entries) };
      }),
    rules: rulesFor(list.map(({ id }) => id)),
  }),
);
