import { valuesOf } from '../../src/pool/column.ts';
import { describe, expect, test } from 'vitest';
import { describePoolChange, poolChanges } from '../../src/answers/diff/pool-changes.ts';
import { ruleSetChanges } from '../../src/answers/diff/rule-set-changes.ts';
import { formulateWith } from '../../src/answers/diff/trials.ts';
import { testContext } from '../support/panel.ts';
import { formulated } from '../support/two-inputs.ts';

const candidates = [
  { id: 'A', nationality: ['KEN', 'FRA'], gender: 'female', field: 'law', 'score:x': '9', 'score:y': '1' },
  { id: 'B', nationality: ['FRA'], gender: 'male', field: 'law', 'score:x': '8', 'score:y': '2' },
  { id: 'C', nationality: ['USA'], gender: 'female', field: 'art', 'score:x': '7', 'score:y': '3' },
];
const rules = {
  id: 'r',
  size: 2,
  score: { weights: { x: 1, y: 1 } },
  eligibility: [{ id: 'art', exclude: { field: 'art' } }],
  rules: [
    { id: 'women', where: { gender: 'female' }, min: 1, max: 2, negotiable: { min: 0 } },
    { id: 'cap', each: 'nationality', max: 1 },
    { id: 'law', where: { field: 'law' }, target: 1, penalty: 2 },
  ],
};

type Changes = Readonly<Record<string, unknown>>;

const ruleTexts = (changes: Changes): readonly string[] =>
  ruleSetChanges(formulated(candidates, rules), formulated(candidates, { ...rules, ...changes })).map(
    ({ statement }) => statement.text,
  );

/** The rules with one of them changed, or with another list altogether. */
const withRule = (id: string, change: Changes): Changes => ({
  rules: rules.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});

const poolTexts = (other: readonly Changes[], otherRules: Changes = {}): readonly string[] => {
  const [a, b] = [formulated(candidates, rules), formulated(other, { ...rules, ...otherRules })];
  return poolChanges(a.pool, b.pool).map((change) => describePoolChange(change, a.pool, b.pool).text);
};

describe('changes of a rule set', () => {
  test.each<readonly [string, Changes, readonly string[]]>([
    ['nothing', {}, []],
    ['title and notes', { title: 'another', description: 'of the same' }, []],
    ['the order of rules', { rules: rules.rules.toReversed() }, []],
    ['a negotiable bound', withRule('women', { negotiable: { min: 1 } }), []],
    ['defaults written out', { counting: { nationality: 'all' }, ties: { seed: '' } }, []],
    ['the order of values', { eligibility: [{ id: 'art', exclude: { field: ['art', 'art'] } }] }, []],
    ['the size', { size: 3 }, ['The number of seats changed from 2 to 3.']],
    ['a weight', { score: { weights: { x: 2, y: 1 } } }, ['The weight of x changed from 1 to 2.']],
    ['weights that are the default', { score: {} }, []],
    ['criteria', { score: { weights: { x: 1 } } }, ['Different criteria are weighted.']],
    [
      'decimals and missing scores',
      { score: { ...rules.score, decimals: 2, missing: 'exclude' } },
      ['Scores may have 2 decimals instead of 1.', 'Candidates without a score are now left out.'],
    ],
    [
      'counting',
      { counting: { nationality: 'primary' } },
      ['Only the first nationality of a person now counts.'],
    ],
    ['a clause gone', { eligibility: [] }, ['The eligibility clause art was removed.']],
    [
      'a clause changed, and one added',
      {
        eligibility: [
          { id: 'art', require: { field: 'law' } },
          { id: 'men', exclude: { gender: 'male' } },
        ],
      },
      ['The eligibility clause art was changed.', 'The eligibility clause men was added.'],
    ],
    [
      'both bounds',
      withRule('women', { min: 0, max: 1, negotiable: undefined }),
      ['The minimum for women changed from 1 to 0.', 'The maximum for women changed from 2 to 1.'],
    ],
    [
      'a bound added and one dropped',
      withRule('cap', { min: 0, max: undefined }),
      ['A minimum of 0 for cap was added.', 'The maximum of 1 for cap was removed.'],
    ],
    [
      'whom a rule counts, beside its bound',
      withRule('women', { where: { gender: 'male' }, max: 1 }),
      ['The rule women counts differently.', 'The maximum for women changed from 2 to 1.'],
    ],
    [
      'who fixes a rule',
      withRule('cap', { authority: 'resolution' }),
      [
        'The authority of the rule cap changed from policy to resolution. It decides whether a candidate with a blank can be selected.',
      ],
    ],
    [
      'a soft rule',
      withRule('law', { target: 2, penalty: 3.5 }),
      ['The target of law changed from 1 to 2.', 'The penalty of law changed from 2 to 3.5 points per seat.'],
    ],
    [
      'a soft rule made hard',
      withRule('law', { target: undefined, penalty: undefined, min: 1 }),
      ['The rule law counts differently.'],
    ],
    [
      'rules added and gone',
      { rules: [...rules.rules.slice(1), { id: 'in', include: ['A'] }] },
      ['The rule women was removed.', 'The rule in was added.'],
    ],
    ['the seed', { ties: { seed: 's' } }, ['The seed of the lots was changed.']],
    [
      'aliases and reference',
      {
        affiliationAliases: { 'Lab 1': 'Lab one' },
        reference: { overrides: { KEN: { ldc: 'yes' } }, columns: { index: { KEN: 'low' } } },
      },
      [
        'The affiliation "Lab 1" now stands for "Lab one".',
        'The correction of the reference table for KEN was changed (ldc).',
        'The reference column index was added.',
      ],
    ],
  ])('%s', (_, changes, texts) => {
    expect(ruleTexts(changes)).toEqual(texts);
  });

  test('values of a reference column, country by country', () => {
    const withIndex = (index: Changes) =>
      formulated(candidates, { ...rules, reference: { columns: { index } } });
    const changes = ruleSetChanges(
      withIndex({ KEN: 'low', FRA: 'high' }),
      withIndex({ FRA: 'low', USA: 'low' }),
    );
    expect(changes.map(({ statement }) => statement.text)).toEqual([
      'The reference column index for KEN changed from low to blank.',
      'The reference column index for FRA changed from high to low.',
      'The reference column index for USA changed from blank to low.',
    ]);
  });
});

describe('changes of a pool', () => {
  const [first, second, third] = candidates as unknown as readonly [Changes, Changes, Changes];

  test('candidates and values, neither names nor the order of candidates', () => {
    const fourth = { ...third, id: 'D' };
    const named = [fourth, second, { ...first, name: 'never told' }];
    expect(poolTexts(candidates.toReversed())).toEqual([]);
    expect(poolTexts(named)).toEqual(['C is no longer in the pool.', 'D was added to the pool.']);
    expect(poolTexts([{ ...first, nationality: ['FRA', 'KEN'], 'score:x': '9.5' }, second, third])).toEqual([
      'nationality of A changed from KEN; FRA to FRA; KEN.',
      'score:x of A changed from 9 to 9.5.',
    ]);
    expect(poolTexts([{ ...first, field: null }, second, third])).toEqual([
      'field of A changed from law to blank.',
    ]);
  });

  test('a column that comes, goes or is split is one change', () => {
    const more = candidates.map((candidate) => ({ ...candidate, region: 'african' }));
    expect(poolTexts(more)).toEqual(['The column region was added to the pool.']);
    const split = candidates.map((candidate) => ({ ...candidate, field: [candidate.field, 'law'] }));
    expect(poolTexts(split, { multivalued: ['field'] })).toEqual([
      'Whether the column field holds several values was changed.',
    ]);
    const less = candidates.map(({ id, nationality, gender, field, ...scores }) => ({
      id,
      gender,
      field,
      ...scores,
      nationality: nationality.slice(0, 1),
    }));
    expect(poolTexts(less)).toEqual(['nationality of A changed from KEN; FRA to KEN.']);
  });
});

describe('making changes', () => {
  const [first, second, third] = candidates;
  const a = formulated(candidates, rules);
  const b = formulated(
    [
      { ...first!, field: 'music', 'score:x': '2.25' },
      { ...third!, region: 'african' },
      { ...second!, id: 'D' },
    ],
    {
      ...rules,
      size: 1,
      score: { weights: { x: 3, y: 1 }, decimals: 2 },
      rules: [
        { id: 'women', where: { gender: 'female' }, min: 0, max: 0 },
        { id: 'in', exclude: ['D'] },
      ],
    },
  );
  const changes = [...ruleSetChanges(a, b), ...poolChanges(a.pool, b.pool)];
  const make = (...texts: readonly string[]) =>
    formulateWith(
      a,
      b,
      changes.filter((change) =>
        texts.includes(
          change.of === 'rules' ? change.statement.text : describePoolChange(change, a.pool, b.pool).text,
        ),
      ),
      testContext,
    );

  test('none of them leaves A, all of them make B', () => {
    expect(formulateWith(a, b, [], testContext)?.problem).toEqual(a.problem);
    expect(formulateWith(a, b, changes, testContext)?.problem).toEqual(b.problem);
  });

  test('some of them make what lies between', () => {
    const added = make('D was added to the pool.', 'The number of seats changed from 2 to 1.');
    expect(added?.pool.ids).toEqual(['A', 'B', 'C', 'D']);
    expect(added?.problem.size).toBe(1);
    const column = make('The column region was added to the pool.');
    const regions = column!.attributes.values('region');
    expect(column!.pool.ids.map((_, index) => valuesOf(regions, index))).toEqual([[], [], ['african']]);
  });

  test('what makes no sense without the rest is separated from what does', () => {
    // A minimum of one under a maximum of none, an id that is not there yet, a decimal too many.
    expect(make('The maximum for women changed from 2 to 0.')).toBeNull();
    expect(make('The rule in was added.')).toBeNull();
    expect(make('score:x of A changed from 9 to 2.25.')).toBeNull();
    expect(make('The rule in was added.', 'D was added to the pool.')).not.toBeNull();
  });

  test('a pool of nobody makes no sense', () => {
    const other = formulated([{ ...first!, id: 'Z' }], { ...rules, size: 1 });
    const removed = poolChanges(a.pool, other.pool).filter(
      (change) => 'candidate' in change && change.kind === 'candidate-dropped',
    );
    expect(removed).toHaveLength(3);
    expect(formulateWith(a, other, removed, testContext)).toBeNull();
  });
});
