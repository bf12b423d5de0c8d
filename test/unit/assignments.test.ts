/** Assignments of members to posts: what is wrong with them and where, and what does not change an answer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLinearEngine, nextBest, recount, solve, withReoptimizer } from '../../solver/index.ts';
import type { Problem } from '../../solver/index.ts';
import type { SolveOptions } from '../../src/answers/solve/options.ts';
import {
  assignHere,
  checkedFor,
  drawnAssignments,
  issuesOfAssigning,
  selectedIn,
} from '../support/assignments.ts';

import { cases } from '../support/cases.ts';
import { coarseProblem, smallProblem } from '../support/problems.ts';

const pool = [
  'id,name,gender,field,score,un_staff',
  'A,Somebody,female,law,30,no',
  'B,Somebody,male,law,20,no',
  'C,Somebody,female,arts,10,no',
  'D,Somebody,male,arts,25,no',
  'E,Somebody,female,law,15,yes',
].join('\n');

const sound = {
  id: 't',
  size: 4,
  eligibility: [{ id: 'staff', exclude: { un_staff: 'yes' } }],
  ties: { seed: 'lots' },
};
const chair = { id: 'chair', seats: 1 };

/** A rule set with one assignment. */
const withOne = (part: object): object => ({
  ...sound,
  assignments: [{ id: 'bureau', posts: [chair, { id: 'vice', seats: { max: 2 } }], ...part }],
});
const post = (entry: object): object => withOne({ posts: [{ id: 'p', seats: 1, ...entry }] });
const rule = (entry: object): object => withOne({ rules: [{ id: 'r', ...entry }] });

const placesOf = async (rules: unknown): Promise<readonly (readonly [string, string | undefined])[]> =>
  (await issuesOfAssigning(pool, rules)).map(({ code, pointer }) => [code, pointer]);

type Place = readonly [code: string, pointer: string];
const [a, p, r] = ['/assignments/0', '/assignments/0/posts/0', '/assignments/0/rules/0'];

const broken: readonly (readonly [name: string, rules: object, ...places: Place[]])[] = [
  ['an unknown key', withOne({ titel: 'x' }), ['unknown-key', `${a}/titel`]],
  ['an unknown key in a post', post({ seat: 1 }), ['unknown-key', `${p}/seat`]],
  ['an unknown key in a rule', rule({ each: 'field', max: 1, mx: 1 }), ['unknown-key', `${r}/mx`]],
  [
    'a soft rule',
    rule({ where: { field: 'law' }, target: 1, penalty: 2 }),
    ['unknown-key', `${r}/target`],
    ['unknown-key', `${r}/penalty`],
  ],
  ['an include', rule({ include: ['A'] }), ['unknown-key', `${r}/include`]],
  ['no posts', withOne({ posts: [] }), ['wrong-value', `${a}/posts`]],
  ['another kind of score', withOne({ score: 'half' }), ['wrong-value', `${a}/score`]],
  ['seats that are no number', post({ seats: '40%' }), ['wrong-type', `${p}/seats`]],
  ['seats below zero', post({ seats: -1 }), ['wrong-value', `${p}/seats`]],
  ['seats from 3 to 2', post({ seats: { min: 3, max: 2 } }), ['min-above-max', `${p}/seats/min`]],
  ['a share of the seats', post({ seats: { min: '40%' } }), ['wrong-type', `${p}/seats`]],
  ['a weight of zero', post({ weight: 0 }), ['wrong-value', `${p}/weight`]],
  [
    'posts of a member from 3 to 2',
    withOne({ each: { min: 3, max: 2 } }),
    ['min-above-max', `${a}/each/min`],
  ],
  [
    'two posts of a member, of at most one',
    withOne({ each: { min: 2 } }),
    ['min-above-max', `${a}/each/min`],
  ],
  ['an unknown attribute', post({ where: { gendr: 'male' } }), ['unknown-attribute', `${p}/where/gendr`]],
  [
    'a value that nobody has, of a post that somebody must hold',
    post({ where: { field: 'moon' } }),
    ['unknown-attribute-value', `${p}/where/field`],
  ],
  [
    'an unknown attribute in what a post prefers',
    post({
      prefers: [
        { where: { field: 'law' }, points: 1 },
        { where: { 'a/b': 'x' }, points: 1 },
      ],
    }),
    ['unknown-attribute', `${p}/prefers/1/where/a~1b`],
  ],
  [
    'points that are not whole in units',
    post({
      prefers: [
        { where: { field: 'law' }, points: 0.3 },
        { where: { field: 'law' }, points: 0.25 },
      ],
    }),
    ['preference-not-whole', `${p}/prefers/1/points`],
  ],
  ['a share as a minimum', rule({ where: { field: 'law' }, min: '40%' }), ['wrong-type', `${r}/min`]],
  [
    'a share in negotiable',
    rule({ each: 'field', max: 1, negotiable: { max: '60%' } }),
    ['wrong-type', `${r}/negotiable/max`],
  ],
  [
    'an unknown post, and one twice',
    rule({ posts: ['chiar', 'vice', 'vice'], each: 'field', max: 1 }),
    ['unknown-post', `${r}/posts/0`],
    ['wrong-value', `${r}/posts/2`],
  ],
  [
    'posts together and each by itself',
    rule({ posts: ['chair'], within: 'every-post', each: 'field', max: 1 }),
    ['rule-form', `${r}/within`],
  ],
  ['another scope', rule({ within: 'some', each: 'field', max: 1 }), ['wrong-value', `${r}/within`]],
  ['apart with a bound', rule({ apart: ['A', 'B'], max: 1 }), ['rule-form', `${r}/max`]],
  [
    'together with what only counting takes',
    rule({ together: ['A', 'B'], within: 'every-post', optional: true }),
    ['rule-form', `${r}/within`],
    ['rule-form', `${r}/optional`],
  ],
  ['apart from nobody', rule({ apart: ['A'] }), ['wrong-value', `${r}/apart`]],
  ['two selectors', rule({ each: 'field', where: { field: 'law' }, max: 1 }), ['rule-form', r]],
  ['selectors of both kinds', rule({ each: 'field', apart: ['A', 'B'], max: 1 }), ['rule-form', r]],
  ['no selector', rule({ max: 1 }), ['rule-form', r]],
  ['no bound', rule({ each: 'field' }), ['rule-form', r]],
  ['a minimum above the maximum', rule({ each: 'field', min: 2, max: 1 }), ['min-above-max', `${r}/min`]],
  ['an unknown attribute in each', rule({ each: 'feild', max: 1 }), ['unknown-attribute', `${r}/each`]],
  [
    'an unknown attribute in a rule',
    rule({ where: { 'gen~der': 'male' }, max: 1 }),
    ['unknown-attribute', `${r}/where/gen~0der`],
  ],
  [
    'a value that nobody has, of a minimum',
    rule({ where: { field: 'moon' }, min: 1 }),
    ['unknown-attribute-value', `${r}/where/field`],
  ],
  ['an unknown candidate in apart', rule({ apart: ['A', 'Z'] }), ['unknown-candidate', `${r}/apart/1`]],
  [
    'an unknown candidate in together',
    rule({ together: ['Z', 'A'] }),
    ['unknown-candidate', `${r}/together/0`],
  ],
  [
    'an unknown candidate',
    rule({ candidates: ['A', 'Z'], max: 1 }),
    ['unknown-candidate', `${r}/candidates/1`],
  ],
  [
    'negotiable in the resolution',
    rule({ each: 'field', max: 1, authority: 'resolution', negotiable: { max: 2 } }),
    ['negotiable-resolution', `${r}/negotiable`],
  ],
  [
    'optional in the resolution',
    rule({ each: 'field', max: 1, authority: 'resolution', optional: true }),
    ['optional-resolution', `${r}/optional`],
  ],
  [
    'a negotiable minimum above the minimum',
    rule({ each: 'field', min: 1, negotiable: { min: 2 } }),
    ['negotiable-bound', `${r}/negotiable/min`],
  ],
  [
    'an assignment twice',
    {
      ...sound,
      assignments: [
        { id: 'x', posts: [chair] },
        { id: 'x', posts: [chair] },
      ],
    },
    ['duplicate-rule-id', '/assignments/1/id'],
  ],
  ['a post twice', withOne({ posts: [chair, chair] }), ['duplicate-rule-id', `${a}/posts/1/id`]],
  [
    'a rule twice',
    withOne({
      rules: [
        { id: 'r', apart: ['A', 'B'] },
        { id: 'r', each: 'field', max: 1 },
      ],
    }),
    ['duplicate-rule-id', `${a}/rules/1/id`],
  ],
];

describe('what is wrong with an assignment has its place named', () => {
  test.each(broken.map(([name, rules, ...places]) => ({ name, rules, places })))(
    '$name',
    async ({ rules, places }) => {
      expect(await placesOf(rules)).toEqual(places);
      const issues = await issuesOfAssigning(pool, rules);
      expect(issues.every(({ document, detail }) => document === 'rules' && detail.length > 10)).toBe(true);
    },
  );

  test('everything at once, wherever it stands', async () => {
    const rules = {
      ...sound,
      assignments: [
        {
          id: 'a',
          titel: 'x',
          each: { min: 3, max: 2 },
          posts: [
            { id: 'p', seats: { min: 3, max: 2 } },
            { id: 'q', seats: '40%', wight: 2 },
            {
              id: 'o',
              seats: 1,
              prefers: [
                { where: { colour: 'red' }, points: 1 },
                { where: { field: 'law' }, points: 0.33 },
              ],
            },
            { id: 'o', seats: 1 },
          ],
          rules: [
            { id: 'a0', where: { gender: 'female' }, min: '40%' },
            { id: 'a1', posts: ['p', 'q', 'x'], each: 'field', max: 1 },
            { id: 'a2', posts: ['p'], within: 'every-post', each: 'field', max: 1 },
            { id: 'a3', apart: ['A', 'B'], max: 1 },
            { id: 'a4', each: 'field', where: { gender: 'male' }, max: 1 },
            { id: 'a5', max: 1 },
            { id: 'a6', where: { fild: 'law' }, max: 1 },
            { id: 'a6', together: ['A', 'Z'] },
            { id: 'a8', each: 'gender', min: 1, authority: 'resolution', negotiable: { min: 0 } },
          ],
        },
        { id: 'a', posts: [] },
      ],
    };
    expect((await placesOf(rules)).map(([code, pointer]) => `${code} ${pointer ?? ''}`).sort()).toEqual([
      'duplicate-rule-id /assignments/0/posts/3/id',
      'duplicate-rule-id /assignments/0/rules/7/id',
      'duplicate-rule-id /assignments/1/id',
      'min-above-max /assignments/0/each/min',
      'min-above-max /assignments/0/posts/0/seats/min',
      'negotiable-resolution /assignments/0/rules/8/negotiable',
      'preference-not-whole /assignments/0/posts/2/prefers/1/points',
      'rule-form /assignments/0/rules/2/within',
      'rule-form /assignments/0/rules/3/max',
      'rule-form /assignments/0/rules/4',
      'rule-form /assignments/0/rules/5',
      'unknown-attribute /assignments/0/posts/2/prefers/0/where/colour',
      'unknown-attribute /assignments/0/rules/6/where/fild',
      'unknown-candidate /assignments/0/rules/7/together/1',
      'unknown-key /assignments/0/posts/1/wight',
      'unknown-key /assignments/0/titel',
      'unknown-post /assignments/0/rules/1/posts/2',
      'wrong-type /assignments/0/posts/1/seats',
      'wrong-type /assignments/0/rules/0/min',
      'wrong-value /assignments/1/posts',
    ]);
  });

  test('a broken key of the assignment hides nothing else that is wrong with it', async () => {
    const rest = {
      posts: [{ id: 'p', seats: { min: 3, max: 2 } }],
      rules: [{ id: 'r', posts: ['q'], each: 'field', max: 1 }],
    };
    for (const [key, part] of [
      ['score', { score: 'half' }],
      ['each/max', { each: { max: '1' } }],
    ] as const)
      expect((await placesOf(withOne({ ...part, ...rest }))).map(([, pointer]) => pointer).sort()).toEqual([
        ...[`${a}/${key}`, `${p}/seats/min`, `${r}/posts/0`].sort(),
      ]);
  });

  test('what was meant is suggested', async () => {
    const detailOf = async (rules: object): Promise<string | undefined> =>
      (await issuesOfAssigning(pool, rules))[0]?.detail;
    expect(await detailOf(post({ where: { gendr: 'male' } }))).toContain('Did you mean "gender"?');
    expect(await detailOf(rule({ posts: ['chiar'], each: 'field', max: 1 }))).toContain(
      'Did you mean "chair"?',
    );
  });

  test('the same id may be of a post, of a rule of the assignment and of a rule of the slate', async () => {
    const part = { posts: [{ id: 'staff', seats: 1 }], rules: [{ id: 'staff', each: 'field', max: 1 }] };
    expect(await placesOf(withOne(part))).toEqual([]);
  });

  test('an objective beyond what is exact is refused, as that of a slate is', async () => {
    const prefers = Array.from({ length: 1000 }, () => ({ where: { field: 'law' }, points: 1e9 }));
    const rules = { ...post({ prefers }), score: { decimals: 6 } };
    expect((await placesOf(rules)).map(([code]) => code)).toEqual(['objective-too-large']);
  });
});

describe('what is asked for', () => {
  const two = {
    ...sound,
    assignments: [
      { id: 'bureau', posts: [chair] },
      { id: 'groups', posts: [chair] },
    ],
  };
  const asking = async (rules: object, asked: Parameters<typeof issuesOfAssigning>[2]) =>
    (await issuesOfAssigning(pool, rules, asked)).map(
      ({ document, pointer, code, detail }) => `${document} ${pointer ?? ''} ${code} ${detail}`,
    );

  test('all assignments, or one by its id', async () => {
    expect(await assignHere(pool, two)).toMatchObject({
      assignment: null,
      outcome: 'selected',
      assignments: [
        { assignment: 'bureau', posts: [{ post: 'chair', holders: ['A'] }] },
        { assignment: 'groups', posts: [{ post: 'chair', holders: ['A'] }] },
      ],
    });
    expect(await assignHere(pool, two, { assignment: 'groups' })).toMatchObject({ assignment: 'groups' });
  });

  test('an unknown one is refused, with what was meant', async () => {
    expect(await asking(two, { assignment: 'bureua' })).toEqual([
      'request /assignment unknown-assignment The rule set has no assignment "bureua". Did you mean "bureau"?',
    ]);
    expect(await asking(sound, {})).toEqual(['rules  unknown-assignment The rule set has no assignments.']);
  });

  test('a certificate is of one', async () => {
    expect(await asking(two, { options: { certificate: true } })).toEqual([
      'request /assignment missing-key A certificate is of one assignment. Name it: bureau and groups.',
    ]);
    expect(await asking(two, { assignment: 'groups', options: { certificate: true } })).toEqual([]);
  });
});

describe('over a slate that is given', () => {
  const given = (...ids: string[]) => ({
    slate: { as: 'bytes' as const, bytes: Buffer.from(ids.join('\n')) },
  });
  const warningsOf = (document: { readonly warnings: readonly { readonly code: string }[] }) =>
    document.warnings.map(({ code }) => code);

  test('its members alone hold posts, and another size is said', async () => {
    const document = selectedIn(await assignHere(pool, withOne({}), given('D', 'C', 'B')));
    expect(document).toMatchObject({
      source: 'given',
      posts: [
        { post: 'chair', holders: [expect.stringMatching(/[BCD]/)] },
        { post: 'vice', holders: [expect.stringMatching(/[BCD]/), expect.stringMatching(/[BCD]/)] },
      ],
      unassigned: [],
      objective: 550,
    });
    expect(document.members.map(({ id }) => id)).toEqual(['B', 'C', 'D']);
    expect(warningsOf(document)).toEqual(['given-slate-size']);
    expect(warningsOf(selectedIn(await assignHere(pool, withOne({}), given('A', 'B', 'C', 'D'))))).toEqual(
      [],
    );
  });

  test('one that breaks rules of the slate is taken, with a warning', async () => {
    const rules = { ...withOne({}), size: 2, rules: [{ id: 'arts', where: { field: 'arts' }, min: 1 }] };
    const document = selectedIn(await assignHere(pool, rules, given('A', 'B')));
    expect(warningsOf(document)).toEqual(['given-slate-breaks-rules']);
    expect(document.warnings[0]!.text).toContain('arts');
  });

  test.each<[string, string[], object[]]>([
    ['somebody ineligible', ['A', 'E'], [{ code: 'ineligible-member', line: 2 }]],
    ['somebody unknown', ['A', '', 'Z'], [{ code: 'unknown-candidate', line: 3 }]],
    ['somebody twice', ['A', 'B', 'A'], [{ code: 'duplicate-member', line: 3 }]],
    [
      'both',
      ['Z', 'E'],
      [
        { code: 'unknown-candidate', line: 1 },
        { code: 'ineligible-member', line: 2 },
      ],
    ],
  ])('%s is refused, with the line', async (_name, ids, issues) => {
    const found = await issuesOfAssigning(pool, withOne({}), given(...ids));
    expect(found).toHaveLength(issues.length);
    expect(found).toMatchObject(issues.map((one) => ({ document: 'slate', ...one })));
  });
});

describe('what is left out', () => {
  test('whom a pair names and who is not in the slate, with a warning', async () => {
    const rules = withOne({
      rules: [
        { id: 'rivals', apart: ['A', 'E'] },
        { id: 'team', together: ['B', 'E', 'C'] },
      ],
    });
    const document = selectedIn(await assignHere(pool, rules, { options: { certificate: true } }));
    expect(document.warnings).toMatchObject([
      { code: 'pair-not-in-slate', parameters: { rule: 'rivals', candidates: ['E'] } },
      { code: 'pair-not-in-slate', parameters: { rule: 'team', candidates: ['E'] } },
    ]);
    // B and C stay together, whoever E is: no post of theirs has one of them alone.
    for (const { holders } of document.posts) expect(holders.includes('B')).toBe(holders.includes('C'));
    expect(checkedFor(pool, rules, document.certificate)).toMatchObject({ holds: true });
  });

  test('an optional rule over an attribute that the pool lacks', async () => {
    const rules = rule({ each: 'shoes', max: 0, optional: true });
    const document = selectedIn(await assignHere(pool, rules, { options: { certificate: true } }));
    expect(document.rules).toMatchObject([{ rule: 'r', applied: false, count: null, max: 0 }]);
    expect(document.warnings).toMatchObject([
      { code: 'rule-not-applied', parameters: { rule: 'r', attributes: ['shoes'] } },
    ]);
    expect(document.objective).toBe(750);
    expect(checkedFor(pool, rules, document.certificate)).toMatchObject({ holds: true });
    expect(await placesOf(rule({ each: 'shoes', max: 0 }))).toEqual([['unknown-attribute', `${r}/each`]]);
  });

  test('no name of a person is in a certificate', async () => {
    const document = selectedIn(await assignHere(pool, withOne({}), { options: { certificate: true } }));
    expect(JSON.stringify(document.members)).toContain('Somebody');
    expect(JSON.stringify(document.certificate)).not.toMatch(/Somebody|female|arts/);
  });
});

describe('laws', () => {
  const some = [
    ...drawnAssignments('drawn').filter((one) => ['02', '13'].includes(one.case)),
    ...drawnAssignments('fuzz').slice(0, 6),
  ];
  const withoutRun = (document: object): object =>
    JSON.parse(JSON.stringify({ ...document, run: null })) as object;

  test.each(some)('the order of candidates changes no byte but those of the run: $case', async (given) => {
    const options = { certificate: true, certifyTies: true, explain: 'full' } as const;
    const [header, ...lines] = given.pool.split('\n');
    const shuffled = [...lines].reverse().sort((one, two) => (one.at(-1)! < two.at(-1)! ? -1 : 1));
    expect(shuffled).not.toEqual(lines);
    const first = await assignHere(given.pool, given.rules, { options });
    const second = await assignHere([header, ...shuffled].join('\n'), given.rules, { options });
    expect(JSON.stringify(withoutRun(second))).toBe(JSON.stringify(withoutRun(first)));
  });

  test.each(some)('neither engine, certificate nor explanation changes an answer: $case', async (given) => {
    const answer = (options: Partial<SolveOptions>) => assignHere(given.pool, given.rules, { options });
    const none = withoutRun(await answer({ explain: 'none' }));
    const certified = withoutRun(await answer({ explain: 'none', certificate: true })) as Record<
      string,
      unknown
    >;
    expect(certified['certificate']).toBeDefined();
    expect({ ...certified, certificate: undefined }).toEqual(none);
    const { outcome, objective, posts, unassigned, core, ties } = none as Record<string, unknown>;
    const same = Object.fromEntries(
      Object.entries({ outcome, objective, posts, unassigned, core, ties }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    for (const options of [
      { explain: 'rules' },
      { explain: 'full' },
      { explain: 'none', engine: 'javascript-lp-solver' },
    ] as const)
      expect(await answer(options)).toMatchObject(same);
  });

  test('at whatever time the time is over, it is no answer', async () => {
    const { pool: text, rules } = some[0]!;
    const stopped = await assignHere(text, rules, { options: { timeLimit: 0 } });
    expect(stopped).toMatchObject({ outcome: 'stopped', members: null, posts: null });
  });
});

describe('the next best', () => {
  test('is another assignment, also where more holders are worse', async () => {
    const prefers = [{ where: { field: ['law', 'arts'] }, points: -1 }];
    const rules = withOne({ score: 'none', posts: [{ id: 'p', seats: { max: 1 }, prefers }] });
    const document = selectedIn(await assignHere(pool, rules));
    expect(document).toMatchObject({ objective: 0, posts: [{ post: 'p', holders: [] }] });
    expect(document.alternatives!.map(({ change }) => change)).toEqual([-10, -10]);
    for (const { enters, leaves } of document.alternatives!)
      expect([enters, leaves]).toEqual([[['p', expect.any(String)]], []]);
  });

  /** The best objective of every choice among some candidates, the best first. */
  const byChoice = (problem: Problem, among: readonly number[]): ReadonlyMap<string, number> => {
    const best = new Map<string, number>();
    for (let mask = 0; mask < 2 ** problem.scores.length; mask += 1) {
      const slate = problem.scores.flatMap((_, index) => ((mask >> index) & 1 ? [index] : []));
      if (slate.length !== problem.size) continue;
      const { objective, violations } = recount(problem, slate);
      if (violations.length > 0) continue;
      const key = slate.filter((one) => among.includes(one)).join();
      best.set(key, Math.max(objective, best.get(key) ?? -Infinity));
    }
    return best;
  };

  test.each([
    ['scores of all kinds', smallProblem],
    ['coarse scores', coarseProblem],
  ])('%s: as many as there are, each another choice and none better', async (_name, problems) => {
    const linear = await loadLinearEngine();
    const clock = (): number => performance.now();
    const tieBreakOrder = (candidates: readonly number[]): number[] => [...candidates].sort((x, y) => y - x);
    const settings = { linear, tieBreakOrder, deadline: { clock, at: Infinity } };
    const seen = { all: 0, fewer: 0, none: 0 };
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 2047 }), (problem, mask) => {
        const among = problem.scores.flatMap((_, index) => ((mask >> index) & 1 ? [index] : []));
        const answer = solve(problem, settings);
        if (answer.outcome !== 'selected' || among.length === 0) return;
        const keyOf = (slate: readonly number[]): string => slate.filter((one) => among.includes(one)).join();
        const all = byChoice(problem, among);
        const own = keyOf(answer.slate);
        const others = [...all].filter(([key]) => key !== own).map(([, objective]) => objective);
        const wanted = others.sort((x, y) => y - x).slice(0, 3);
        const found = withReoptimizer(problem, among, settings, (reoptimizer) =>
          nextBest(answer, among, reoptimizer, 3),
        );
        expect(found?.map(({ objective }) => objective)).toEqual(wanted);
        const keys = found!.map(({ slate }) => keyOf(slate));
        expect(new Set([own, ...keys]).size).toBe(1 + keys.length);
        for (const { slate, objective } of found!)
          expect(recount(problem, slate)).toMatchObject({ objective, violations: [] });
        seen[wanted.length === 3 ? 'all' : wanted.length > 0 ? 'fewer' : 'none'] += 1;
      }),
      { numRuns: cases(320), seed: 1972 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
  });
});
