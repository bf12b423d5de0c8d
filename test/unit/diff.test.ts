import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/answers/diff/compare-results.ts';
import { diffPanel } from '../../src/answers/diff/diff-panel.ts';
import { diffSchema, type DiffDocument } from '../../src/answers/diff/diff-schema.ts';
import { findCause } from '../../src/answers/diff/find-cause.ts';
import type { ComparedInput } from '../../src/answers/request-input.ts';
import type { Issue } from '../../src/input/issues/issue.ts';
import type { PoolCache } from '../../src/model/pool-cache.ts';
import { optionsSchema } from '../../src/answers/solve/options.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { diffTable } from '../../src/report/diff-table.ts';
import { csv, rulesOf, solveHere, testContext } from '../support/panel.ts';
import { formulated } from '../support/two-inputs.ts';

const header = 'id,name,gender,field,score';
const poolA = [
  'A,Never told,female,law,9',
  'B,Never told,male,law,8',
  'C,Never told,male,art,7',
  'D,Never told,female,art,5',
];
const pool = (lines: readonly string[] = poolA) => csv([header, ...lines].join('\n'));
const rules = (change: Readonly<Record<string, unknown>> = {}, women: object = { min: 1 }) =>
  rulesOf({
    id: 'r',
    size: 2,
    rules: [
      { id: 'women', where: { gender: 'female' }, ...women },
      { id: 'field', each: 'field', max: 2 },
    ],
    ...change,
  });

const solveFull = (...inputs: Parameters<typeof solveHere>): Promise<ResultDocument> =>
  solveHere(inputs[0], inputs[1], { explain: 'full', ...inputs[2] });

const [first, second, third] = ['9', '8', '7'].map((score, index) => ({ id: `P${index}`, score })) as [
  Plain,
  Plain,
  Plain,
];
type Plain = { readonly id: string; readonly score: string };
const plain = { id: 'plain', size: 1 };

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The document, or everything that is wrong with the input. */
const diff = async (
  a: unknown,
  b: unknown,
  inputs: { readonly pool?: ReturnType<typeof pool>; readonly rules?: ReturnType<typeof rules> } = {},
  ofB: Partial<ComparedInput> = {},
  timeLimit = 60,
): Promise<DiffDocument | readonly Issue[]> => {
  const compared = { a: bytes(a), b: bytes(b), pool: null, rules: null, ...ofB };
  const outcome = await diffPanel(
    {
      pool: inputs.pool ?? null,
      rules: inputs.rules ?? null,
      compared,
      options: optionsSchema.parse({ timeLimit }),
      issues: [],
    },
    testContext,
    () => undefined,
  );
  return outcome.status === 'invalid' ? outcome.issues : diffSchema.parse(outcome.value);
};

const documentOf = (answer: DiffDocument | readonly Issue[]): DiffDocument => {
  if (!('same' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const issuesOf = (answer: DiffDocument | readonly Issue[]): readonly Issue[] =>
  'same' in answer ? [] : answer;

const textsOf = ({ statements }: DiffDocument): readonly string[] => statements.map(({ text }) => text);

const [a, twoWomen, none] = [
  await solveFull(pool(), rules()),
  await solveFull(pool(), rules({}, { min: 2 })),
  await solveFull(pool(), rules({}, { min: 2, max: 2, where: { gender: 'other' } })),
];

describe('two results laid side by side', () => {
  test('are the same where they are', () => {
    const comparison = compareResults(a, structuredClone(a));
    expect(comparison).toMatchObject({
      same: true,
      inputs: [],
      objective: { comparable: true, change: 0 },
      members: { enters: [], leaves: [], stays: [{ id: 'A', a: 90, b: 90 }, { id: 'B' }] },
      rules: { added: [], removed: [], changed: [], same: 3 },
      prices: { members: [], others: [], replacements: [] },
      balance: [],
      eligibility: { pool: { a: 4, b: 4 }, eligible: { a: 4, b: 4 }, ineligible: [] },
    });
    expect(comparison.statements.map(({ code }) => code)).toEqual([
      'slates-same',
      'objective-moved',
      'inputs-same',
    ]);
  });

  test('report members, rows, prices and counts that are not the same', () => {
    const comparison = compareResults(a, twoWomen);
    expect(comparison).toMatchObject({
      same: false,
      inputs: ['rules'],
      objective: { comparable: true, change: -30 },
      members: {
        enters: [{ id: 'D', a: 50, b: 50 }],
        // Nobody but women may be chosen in B, so what B scores there is not reported.
        leaves: [{ id: 'B', a: 80, b: null }],
        stays: [{ id: 'A' }],
      },
    });
    const women = comparison.rules.changed.find(({ rule }) => rule === 'women');
    expect(women?.a).toMatchObject({ min: 1, count: 1, change: { minDown: 0, minUp: -30 } });
    expect(women?.b).toMatchObject({ min: 2, count: 2, change: { minDown: 30, minUp: null } });
    expect(women?.a).not.toHaveProperty('eligible');
    expect(comparison.prices.members).toEqual([{ id: 'A', a: -40, b: 'infeasible' }]);
    expect(comparison.balance).toContainEqual({
      attribute: 'gender',
      value: 'female',
      a: { pool: 2, eligible: 2, slate: 1 },
      b: { pool: 2, eligible: 2, slate: 2 },
    });
  });

  test('have no prices in common where one of them was not asked for any', async () => {
    const bare = await solveHere(pool(), rules({}, { min: 2 }));
    const { rules: rows, prices, members } = compareResults(a, bare);
    expect(rows.changed.some((row) => 'change' in row.a || 'binds' in row.a)).toBe(false);
    expect(prices).toEqual({ members: [], others: [], replacements: [] });
    expect(members.leaves).toEqual([{ id: 'B', a: 80, b: null }]);
  });

  test('may have rows that the other has not', async () => {
    const other = await solveHere(
      pool(),
      rules({ rules: [{ id: 'men', where: { gender: 'male' }, max: 2 }] }),
    );
    const { rules: rows } = compareResults(a, other);
    expect(rows.removed.map(({ rule, value }) => [rule, value])).toEqual([
      ['women', null],
      ['field', 'art'],
      ['field', 'law'],
    ]);
    expect(rows.added.map(({ rule }) => rule)).toEqual(['men']);
  });

  test('may be without a slate, one or both', () => {
    expect(none.outcome).toBe('infeasible');
    expect(compareResults(a, none)).toMatchObject({
      same: false,
      objective: { comparable: false, change: null },
      statements: [{ text: 'A is selected, B is infeasible.' }, { text: 'Only A has a slate.' }, {}],
    });
    expect(compareResults(none, none)).toMatchObject({
      same: true,
      statements: [{ text: 'Both results are infeasible, without a slate.' }, {}],
    });
  });

  test('have scores to compare only where these count the same', async () => {
    const finer = await solveHere(pool(), rules({ score: { decimals: 2 } }));
    expect(compareResults(a, finer)).toMatchObject({
      same: true,
      objective: { comparable: false, change: null },
    });
    const named = csv('id,gender,field,score:x\nA,female,law,9\nB,male,law,8');
    const other = await solveHere(named, rules({ score: { weights: { x: 1 } } }));
    const reasons = compareResults(a, other).statements.map(({ parameters }) => parameters['reason']);
    expect(reasons).toContain('criteria');
    const reweighed = compareResults(a, a, false);
    expect(reweighed.objective).toEqual({ comparable: false, change: null });
  });
});

describe('the cause', () => {
  const given = { pool: pool(), rules: rules() };

  test('needs the inputs, and they must be those of the results', async () => {
    const without = documentOf(await diff(a, twoWomen));
    expect(without).not.toHaveProperty('cause');
    expect(without.statements.at(-1)?.code).toBe('cause-needs-inputs');
    const wrong = issuesOf(await diff(a, twoWomen, { pool: pool(poolA.slice(1)), rules: rules() }));
    expect(wrong.map(({ code, document }) => [code, document])).toEqual([
      ['wrong-input', 'pool'],
      ['wrong-input', 'rules-b'],
    ]);
    const swapped = issuesOf(await diff(twoWomen, a, given, { pool: pool(poolA.slice(1)), rules: rules() }));
    expect(swapped.map(({ document }) => document)).toEqual(['rules', 'pool-b']);
  });

  test('is one bound where that is all', async () => {
    const document = documentOf(await diff(a, twoWomen, given, { rules: rules({}, { min: 2 }) }));
    expect(document.cause).toEqual({
      changes: [{ statement: expect.objectContaining({ code: 'bound-moved' }) as unknown, without: 'same' }],
      count: 1,
      irreducible: true,
      outcome: 'selected',
      enters: ['D'],
      leaves: ['B'],
      reaches: true,
    });
    expect(textsOf(document).slice(-3)).toEqual([
      'One thing in the inputs has changed, and it changes the slate.',
      'The minimum for women changed from 1 to 2.',
      'Effect of this change alone: D replaces B.',
    ]);
  });

  test('leaves out what does not matter, and says what it does not reach', async () => {
    const lines = ['A,Told,female,law,9', 'B,Never,male,art,6', 'C,Told,male,art,7', 'D,Told,female,law,8.5'];
    const b = await solveHere(pool(lines), rules({ title: 'another' }));
    const document = documentOf(
      await diff(a, b, given, { pool: pool(lines), rules: rules({ title: 'another' }) }),
    );
    expect(document.inputChanges?.count).toBe(4);
    expect(document.cause).toMatchObject({ count: 1, enters: ['C'], leaves: ['B'], reaches: false });
    expect(textsOf(document)).toContain('score of B changed from 8 to 6.');
    expect(JSON.stringify(document)).not.toMatch(/Told|Never/);
  });

  test('may need changes that make no sense alone', async () => {
    const narrow = [rules({}, { min: 0, max: 1 }), rules({}, { min: 2, max: 2 })] as const;
    const [before, after] = [await solveHere(pool(), narrow[0]), await solveHere(pool(), narrow[1])];
    const document = documentOf(
      await diff(before, after, { pool: pool(), rules: narrow[0] }, { rules: narrow[1] }),
    );
    // The minimum of 2 under the maximum of 1 is no rule; the maximum alone changes nothing.
    expect(
      document.cause?.changes.map(({ statement, without }) => [statement.parameters['side'], without]),
    ).toEqual([
      ['min', 'same'],
      ['max', 'invalid'],
    ]);
  });

  test('may be what leaves no slate, or what makes one', async () => {
    const strict = rules({}, { min: 2, max: 2, where: { gender: 'other' } });
    const there = documentOf(await diff(a, none, given, { rules: strict }));
    expect(there.cause).toMatchObject({
      outcome: 'infeasible',
      enters: [],
      leaves: ['A', 'B'],
      reaches: true,
    });
    const back = documentOf(await diff(none, a, { pool: pool(), rules: strict }, { rules: rules() }));
    expect(back.cause).toMatchObject({ outcome: 'selected', enters: ['A', 'D'], leaves: [], reaches: false });
    expect([textsOf(there).at(-1), textsOf(back).at(-1)]).toEqual([
      expect.stringContaining('there is no slate.'),
      expect.stringContaining('there is a slate.'),
    ]);
  });

  test('is none where the slate is the same', async () => {
    const b = await solveHere(pool(), rules({}, { min: 0 }));
    const document = documentOf(await diff(a, b, given, { rules: rules({}, { min: 0 }) }));
    expect(document).toMatchObject({ same: true, cause: null, warnings: [] });
    expect(textsOf(document).at(-1)).toBe(
      'One change of the inputs was found; the slate is the same with and without it.',
    );
  });

  test('is given for what comes of the inputs now, with a word where that is not the result', async () => {
    const { slate: others, objective, points } = twoWomen;
    const old = { ...a, slate: others, objective, points };
    const document = documentOf(await diff(a, old, given));
    expect(document).toMatchObject({ same: false, inputs: [], cause: null });
    expect(document.warnings.map(({ code, parameters }) => [code, parameters['result']])).toEqual([
      ['result-not-reproduced', 'B'],
    ]);
  });

  test('is not known where the time is over before both are solved', async () => {
    let now = 0;
    const clock = (): number => (now += 1e9);
    const outcome = await diffPanel(
      {
        ...given,
        compared: { a: bytes(a), b: bytes(twoWomen), pool: null, rules: rules({}, { min: 2 }) },
        options: null,
        issues: [],
      },
      { ...testContext, clock, deadlineClock: clock },
      () => undefined,
    );
    const document = diffSchema.parse(outcome.status === 'valid' ? outcome.value : null);
    expect(document).not.toHaveProperty('cause');
    expect(document.inputChanges).toMatchObject({ count: 1, trials: 2 });
    expect(document.statements.at(-1)?.code).toBe('cause-unfinished');
  });

  test('is given as far as the trials went', async () => {
    const [before, after] = [
      formulated([first, second, third], plain),
      formulated(
        [
          { ...first, score: '1' },
          { ...second, score: '2' },
          { ...third, score: '3' },
        ],
        { ...plain, size: 2 },
      ),
    ];
    const linear = await testContext.engines.linear();
    const deadline = { clock: testContext.clock, at: Infinity };
    const search = (mostTrials: number) =>
      findCause(before, after, { readContext: testContext, linear, deadline, mostTrials });
    expect(search(1)).toMatchObject({ solved: null, cause: null });
    const some = search(2).cause;
    expect(some?.irreducible).toBe(false);
    expect(some?.changes.map(({ without }) => without)).toEqual(some?.changes.map(() => 'unknown'));
    expect(search(50).cause).toMatchObject({ irreducible: true, changes: [{ without: 'same' }] });
  });

  test('weights that are not the same leave nothing to compare', async () => {
    const twoScores = csv(
      'id,gender,field,score:x,score:y\nA,female,law,9,1\nB,male,law,8,2\nC,male,law,1,9',
    );
    const weighted = (x: number, y: number) => rules({ score: { weights: { x, y } } });
    const [before, after] = [
      await solveHere(twoScores, weighted(2, 1)),
      await solveHere(twoScores, weighted(1, 2)),
    ];
    const document = documentOf(
      await diff(before, after, { pool: twoScores, rules: weighted(2, 1) }, { rules: weighted(1, 2) }),
    );
    expect(compareResults(before, after).objective.comparable).toBe(true);
    expect(document.objective).toEqual({ comparable: false, change: null });
  });
});

test('pools of what is compared are not cached', async () => {
  const cached: string[] = [];
  const pools: PoolCache = {
    find: () => null,
    findContent: () => null,
    offer: (key) => cached.push(key),
  };
  const result = bytes(await solveFull(pool(), rules()));
  const options = optionsSchema.parse({});
  const compared = { a: result, b: result, pool: pool(), rules: null };
  const outcome = await diffPanel(
    { pool: pool(), rules: rules(), compared, options, issues: [] },
    { ...testContext, pools },
    () => undefined,
  );
  expect(outcome.status).toBe('valid');
  expect(cached).toEqual([]);
});

describe('issues', () => {
  test('in both results are reported at once, with pointers', async () => {
    const cut = { ...a, objectiveScale: undefined };
    const issues = issuesOf(await diff(cut, { outcome: 'perhaps' }));
    expect(issues.map(({ code, document, pointer }) => [code, document, pointer])).toEqual([
      ['missing-key', 'result-a', '/objectiveScale'],
      ['wrong-value', 'result-b', '/outcome'],
    ]);
  });

  test('in the inputs of B name its own files, and those that it shares once', async () => {
    const broken = rules({ size: 0 });
    const own = issuesOf(await diff(a, a, { pool: pool(), rules: rules() }, { rules: broken }));
    expect(own.map(({ document, pointer }) => [document, pointer])).toEqual([['rules-b', '/size']]);
    const bad = pool(['A,Never told,neither,law,9']);
    const shared = issuesOf(await diff(a, a, { pool: bad, rules: rules() }, { rules: rules() }));
    expect(shared.map(({ code, document }) => [code, document])).toEqual([['unknown-value', 'pool']]);
    const both = issuesOf(await diff(a, a, { pool: bad, rules: rules() }, { pool: bad }));
    expect(both.map(({ document }) => document)).toEqual(['pool', 'pool-b']);
  });
});

test('the table shows it in one screen', async () => {
  const other = rules({}, { min: 2 });
  const document = documentOf(await diff(a, twoWomen, { pool: pool(), rules: rules() }, { rules: other }));
  const text = diffTable(document);
  expect(text.split('\n').length).toBeLessThan(40);
  expect(text).toMatch(/^D +joins +5\.000 +5\.000$/m);
  expect(text).toMatch(/^women +1 → 2 +1 → 2 +min 0\.000 → \+3\.000$/m);
  expect(text).toMatch(/^Gender +women +1 → 2$/m);
});

test('the table of a result without a slate is about the rules alone', async () => {
  const strict = rules({}, { min: 2, max: 2, where: { gender: 'other' } });
  const text = diffTable(
    documentOf(await diff(a, none, { pool: pool(), rules: rules() }, { rules: strict })),
  );
  expect(text).toContain('- A is selected, B is infeasible.');
  expect(text).toMatch(/^women +1 → 2 +none → 2$/m);
  expect(text).not.toMatch(/^(Members|Counts)$/m);
});
