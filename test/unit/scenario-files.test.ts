import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/files/package-root.ts';
import { changedRules, type Changes } from '../../src/answers/what-if/changes.ts';
import { planBatch } from '../../src/answers/what-if/plan-batch.ts';
import { scenarioFileDocument } from '../../src/answers/what-if/scenario-file-document.ts';
import { readScenarioFile, withScenarioPlaces } from '../../src/cli/read-scenario-file.ts';
import { baseline, inputOf, issuesOf, openCall } from '../support/batches.ts';
import { csv, readFixture, rulesOf, testContext } from '../support/panel.ts';

describe('issues of a scenario file are reported, all of them, with their places', () => {
  test.each<readonly [string, object, readonly string[]]>([
    ['nothing at all', {}, []],
    ['an unknown key', { scenario: [] }, ['scenarios /scenario unknown-key']],
    [
      'keys of entries',
      {
        scenarios: [{ id: 'a', sett: {} }, { set: {} }],
        noise: [{ id: 'n', spread: -1, draws: 0, seed: 's' }],
      },
      [
        'scenarios /scenarios/0/sett unknown-key',
        'scenarios /scenarios/1/id missing-key',
        'scenarios /noise/0/spread wrong-value',
        'scenarios /noise/0/draws wrong-value',
      ],
    ],
    [
      'a broken entry beside one with an unknown rule',
      {
        scenarios: [
          { id: 'a', x: 1 },
          { id: 'b', set: { 'wimmin.min': 3 }, drop: ['gone'] },
        ],
      },
      [
        'scenarios /scenarios/0/x unknown-key',
        'scenarios /scenarios/1/set/wimmin.min unknown-rule',
        'scenarios /scenarios/1/drop/0 unknown-rule',
      ],
    ],
    [
      'names of bounds',
      { scenarios: [{ id: 'a', set: { women: 3, 'women.least': 3, 'women.target': 3 } }] },
      ['scenarios /scenarios/0/set/women wrong-value', 'scenarios /scenarios/0/set/women.least wrong-value'],
    ],
    [
      'bounds that a rule does not take',
      { scenarios: [{ id: 'a', set: { 'women.target': 3 } }] },
      ['scenarios /scenarios/0/set/women.target wrong-value'],
    ],
    [
      'a minimum above the maximum, set or swept',
      {
        scenarios: [
          { id: 'a', set: { 'women.min': 23 } },
          { id: 'b', set: { 'women.min': 9, 'women.max': 8 } },
        ],
        sweeps: [{ id: 'c', set: { 'women.max': { from: 10, to: 22 } } }],
      },
      [
        'scenarios /scenarios/0/set/women.min min-above-max',
        'scenarios /scenarios/1/set/women.min min-above-max',
        'scenarios /sweeps/0/set/women.max min-above-max',
      ],
    ],
    [
      'nothing left of a rule',
      {
        scenarios: [
          { id: 'a', set: { 'developing.min': null } },
          { id: 'b', set: { 'women.max': null } },
        ],
      },
      ['scenarios /scenarios/0/set/developing.min rule-form'],
    ],
    [
      'a rule that is set and dropped',
      { scenarios: [{ id: 'a', set: { 'women.min': 3 }, drop: ['women'] }] },
      ['scenarios /scenarios/0/set/women.min wrong-value'],
    ],
    [
      'ids that stand twice',
      { scenarios: [{ id: 'a' }], sweeps: [{ id: 'a', set: { 'women.min': { from: 1, to: 2 } } }] },
      ['scenarios /sweeps/0/id duplicate-scenario-id'],
    ],
    [
      'ids that stand twice, and whatever else is wrong with the same entries and with others',
      {
        scenarios: [
          { id: 'a', include: ['nobody'] },
          { id: 'a', include: ['nobody'], sett: {} },
          { id: 'a', set: { 'women.min': -1 } },
        ],
        noise: [{ id: 'a', spread: 1e6, draws: 1, seed: 's' }],
      },
      [
        'scenarios /scenarios/1/sett unknown-key',
        'scenarios /scenarios/2/set/women.min wrong-value',
        'scenarios /scenarios/1/id duplicate-scenario-id',
        'scenarios /scenarios/2/id duplicate-scenario-id',
        'scenarios /noise/0/id duplicate-scenario-id',
        'scenarios /noise/0/spread wrong-value',
        'scenarios /scenarios/0/include/0 unknown-candidate',
        'scenarios /scenarios/1/include/0 unknown-candidate',
      ],
    ],
    [
      'the id of the base',
      { scenarios: [{ id: 'base' }] },
      ['scenarios /scenarios/0/id duplicate-scenario-id'],
    ],
    [
      'ranges',
      {
        sweeps: [
          { id: 'none', set: { 'women.min': 3 } },
          { id: 'back', set: { 'women.min': { from: 3, to: 2 } } },
          {
            id: 'three',
            set: {
              'women.min': { from: 1, to: 2 },
              'men.min': { from: 1, to: 2 },
              'african.min': { from: 1, to: 2 },
            },
          },
        ],
      },
      [
        'scenarios /sweeps/1/set/women.min/to wrong-value',
        'scenarios /sweeps/0/set wrong-value',
        'scenarios /sweeps/2/set wrong-value',
      ],
    ],
    [
      'more than can be done',
      {
        sweeps: [
          {
            id: 'a',
            set: { 'women.min': { from: 0, to: 1e6 }, 'least-developed.min': { from: 0, to: 1e6 } },
          },
        ],
      },
      ['scenarios  too-many-scenarios', 'scenarios /sweeps/0/set/women.min min-above-max'],
    ],
    [
      'what only the pool shows',
      {
        scenarios: [
          { id: 'a', include: ['C-0001', 'nobody'] },
          { id: 'b', add: [{ id: 'x', where: { gendr: 'female' }, min: 1 }] },
          { id: 'c', add: [{ id: 'women', where: { gender: 'female' }, min: 1 }] },
          { id: 'd', score: { weights: { itu: 1, nobody: 1 } } },
          { id: 'e', add: [{ id: 'y', where: { gender: 'female' }, min: 3, max: 1 }] },
        ],
      },
      [
        'scenarios /scenarios/0/include/1 unknown-candidate',
        'scenarios /scenarios/1/add/0/where/gendr unknown-attribute',
        'scenarios /scenarios/2/add/0/id duplicate-rule-id',
        'scenarios /scenarios/3/score/weights/nobody missing-score-column',
        'scenarios /scenarios/4/add/0/min min-above-max',
      ],
    ],
    [
      'what is left out',
      {
        leaveOneOut: [
          { id: 'a', scores: ['itu', 'nobody'] },
          { id: 'b', attribute: 'colour' },
          { id: 'c', attribute: 'gender', values: ['female', 'femal'] },
          { id: 'd', attribute: 'gender', scores: 'all' },
          { id: 'e', attribute: 'region', values: ['african', 'african'] },
        ],
      },
      [
        'scenarios /leaveOneOut/3 wrong-value',
        'scenarios /leaveOneOut/4/values/1 wrong-value',
        'scenarios /leaveOneOut/0/scores/1 missing-score-column',
        'scenarios /leaveOneOut/1/attribute unknown-attribute',
        'scenarios /leaveOneOut/2/values/1 unknown-attribute-value',
      ],
    ],
    [
      'in one entry, while the others are checked to the end',
      {
        scenarios: [
          { id: 'a', set: { 'women.min': 23 } },
          { id: 'b', exclude: ['nobody'] },
        ],
        noise: [{ id: 'n', spread: 1001, draws: 1, seed: 's' }],
      },
      [
        'scenarios /scenarios/0/set/women.min min-above-max',
        'scenarios /noise/0/spread wrong-value',
        'scenarios /scenarios/1/exclude/0 unknown-candidate',
      ],
    ],
    [
      'a spread that has too many steps',
      { noise: [{ id: 'n', spread: 1001, draws: 1, seed: 's' }] },
      ['scenarios /noise/0/spread wrong-value'],
    ],
  ])('%s', (_name, entries, expected) => {
    expect(issuesOf(inputOf(entries))).toEqual(expected);
  });

  test('ids that stand twice are reported beside a rule set or a pool that cannot be read', () => {
    const twice = { scenarios: [{ id: 'a' }, { id: 'a' }], sweeps: [{ id: 'b', set: { 'women.min': 3 } }] };
    const entries = [
      'scenarios /scenarios/1/id duplicate-scenario-id',
      'scenarios /sweeps/0/set wrong-value',
    ];
    expect(issuesOf(inputOf(twice, openCall, { as: 'id', id: 'none' }))).toEqual([
      ...entries,
      'rules  unknown-rule-set',
    ]);
    expect(issuesOf(inputOf(twice, csv('id\n'), baseline))).toEqual(expect.arrayContaining(entries));
  });

  test('in the pool, the rule set and the file at once', () => {
    const input = inputOf(
      { scenarios: [{ id: 'a', set: { 'women.min': 'many' } }] },
      csv('id,gender,score\na,femal,1\n'),
      rulesOf({ id: 'r', size: 0, rules: [{ id: 'women', where: { gender: 'female' }, min: 1 }] }),
    );
    expect(issuesOf(input)).toEqual([
      'scenarios /scenarios/0/set/women.min wrong-value',
      'rules /size wrong-value',
      'pool  unknown-value',
    ]);
  });

  test('that a bound alone can make', () => {
    const pool = csv('id,gender,score\na,female,1\nb,female,2\n');
    const rules = rulesOf({
      id: 'r',
      size: 1,
      rules: [
        { id: 'others', where: { sector: 'none' }, max: 1 },
        { id: 'wish', where: { gender: 'female' }, target: 1, penalty: 1e9 },
      ],
    });
    const withSector = csv('id,gender,sector,score\na,female,x,1\nb,female,y,2\n');
    const scenarios = [{ id: 'a', set: { 'others.min': 1 } }];
    expect(issuesOf(inputOf({ scenarios }, withSector, rules))).toEqual([
      'scenarios /scenarios/0/set unknown-attribute-value',
    ]);
    expect(issuesOf(inputOf({ scenarios: [] }, withSector, rules))).toEqual([]);
    const sweeps = [{ id: 's', set: { 'wish.target': { from: 1, to: 1_000_000, step: 999_999 } } }];
    const bare = rulesOf({
      id: 'r',
      size: 1,
      rules: [{ id: 'wish', where: { gender: 'female' }, target: 1, penalty: 1e9 }],
    });
    expect(issuesOf(inputOf({ sweeps }, pool, bare))).toEqual(['scenarios /sweeps/0 objective-too-large']);
  });

  test('in another pool, at the place that names it', () => {
    const pools = new Map([['/scenarios/0/pool', csv('id,gender,score:itu\na,femal,1\n')]]);
    const input = inputOf({ scenarios: [{ id: 'a', pool: 'other.csv' }] }, openCall, baseline, pools);
    expect(issuesOf(input)).toEqual(['scenarios /scenarios/0/pool unknown-value']);
  });
});

describe('the rule set that changes lead to', () => {
  const base = {
    id: 'base',
    size: 3,
    counting: { affiliation: 'primary' },
    rules: [
      { id: 'women', where: { gender: 'female' }, min: 2, max: 3, negotiable: { min: 1, max: 4 } },
      { id: 'a.b', each: 'nationality', max: 2 },
    ],
  };
  const rulesAfter = (changes: Partial<Changes>): unknown =>
    (changedRules(base, { set: {}, ...changes }).document as { readonly rules: unknown }).rules;

  test('has other bounds, and what may be negotiated is looser still', () => {
    expect(rulesAfter({ set: { 'women.min': 1, 'women.max': 2, 'a.b.max': 1 } })).toEqual([
      { id: 'women', where: { gender: 'female' }, min: 1, max: 2, negotiable: { max: 4 } },
      { id: 'a.b', each: 'nationality', max: 1 },
    ]);
    expect(rulesAfter({ set: { 'women.max': null } })).toEqual([
      { id: 'women', where: { gender: 'female' }, min: 2, negotiable: { min: 1 } },
      base.rules[1],
    ]);
  });

  test('has further rules and is without others', () => {
    const added = { id: 'men', where: { gender: 'male' }, min: 1 };
    const changes = { drop: ['women'], add: [added], include: ['x'], exclude: ['y'] };
    expect(rulesAfter(changes)).toEqual([
      base.rules[1],
      added,
      { id: 'scenario:include', include: ['x'] },
      { id: 'scenario:exclude', exclude: ['y'] },
    ]);
  });

  test('keeps what is not changed of weights and counting', () => {
    const { document } = changedRules(base, {
      set: {},
      score: { weights: { a: 2 } },
      counting: { nationality: 'primary' },
    });
    expect(document).toMatchObject({
      id: 'base',
      score: { weights: { a: 2 } },
      counting: { affiliation: 'primary', nationality: 'primary' },
    });
    expect(base.counting).toEqual({ affiliation: 'primary' });
  });
});

test('the published schema takes the example and refuses a key that it does not have', () => {
  const schema = scenarioFileDocument() as object;
  const published = readFileSync(join(packageRoot(), 'openapi', 'scenario-file.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(schema);
  const valid = new Ajv({ strict: false }).compile(schema);
  const example = parse(readFixture('what-ifs.yaml').toString('utf8')) as object;
  expect(valid(example)).toBe(true);
  expect(valid({ ...example, scenario: [] })).toBe(false);
});

test('issues of a file in YAML have the line where they are, in a rule set within it too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-'));
  const path = join(folder, 'what-ifs.yaml');
  writeFileSync(join(folder, 'pool.csv'), 'id,score,sex\nA,1,F\n');
  const lines = [
    'pool: pool.csv',
    'rules:',
    '  id: within',
    '  size: 1',
    '  rules:',
    '    - { id: women, where: { sxe: F }, min: 1 }',
    'scenarios:',
    '  - { id: a, set: { woman.min: 2 } }',
  ];
  writeFileSync(path, lines.join('\n'));
  const input = await readScenarioFile(path);
  const planned = planBatch(input, testContext);
  if (planned.status === 'valid') throw new Error('it is not valid');
  expect(withScenarioPlaces(input, planned.issues)).toMatchObject([
    { document: 'scenarios', line: 8, lineColumn: 21, pointer: '/scenarios/0/set/woman.min' },
    { document: 'scenarios', line: 6, lineColumn: 29, rule: 'women', pointer: '/rules/rules/0/where/sxe' },
  ]);
  rmSync(folder, { recursive: true });
});
