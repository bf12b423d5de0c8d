import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { diffSchema, type DiffDocument } from '../../src/answers/diff/diff-schema.ts';
import { ownFolder } from '../support/own-folder.ts';
import { fixtureJson, readFixture } from '../support/panel.ts';
import { slate } from '../support/processes.ts';

const { path, file } = ownFolder();

const pool = 'fixtures/open-call.csv';
const baseline = 'a-res-79-325-baseline';

/** The baseline with fewer women, and with other words that bear on nothing. */
const fewerWomen = (): string => {
  const document = fixtureJson(`${baseline}.json`) as { rules: { id: string; min?: number }[] };
  const rules = document.rules.map((rule) => (rule.id === 'women' ? { ...rule, min: 17 } : rule));
  return JSON.stringify({ ...document, title: 'With fewer women', rules });
};

/** The open call with every seventh candidate better at the first criterion, and one name. */
const rescored = (): string => {
  const [header, ...lines] = readFixture('open-call.csv').toString('utf8').trimEnd().split(/\r?\n/);
  const column = header!.split(',').indexOf('score:itu');
  const changed = lines.map((line, index) => {
    const cells = line.split(',');
    const score = Number(cells[column]);
    if (index % 7 === 0 && cells[column] !== '') cells[column] = Math.min(100, score + 15).toFixed(1);
    return [...cells, index === 0 ? 'Never told' : ''].join(',');
  });
  return [`${header!},name`, ...changed, ''].join('\n');
};

const rulesB = file('rules.json', fewerWomen());
const poolB = file('pool.csv', rescored());
const [a, b, c] = [path('a.json'), path('b.json'), path('c.json')];
const ofA = ['--pool', pool, '--rules', baseline] as const;

beforeAll(async () => {
  const solve = async (to: string, ...inputs: readonly string[]): Promise<void> => {
    const how = ['--no-cross-check', '--explain', 'rules', '--format', 'json', '--out', to];
    expect(await slate('solve', ...inputs, ...how)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  };
  await solve(a, ...ofA);
  await solve(b, '--pool', pool, '--rules', rulesB);
  await solve(c, '--pool', poolB, '--rules', rulesB);
});

const json = async (...words: readonly string[]): Promise<DiffDocument> => {
  const { code, stdout, stderr } = await slate('diff', ...words, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return diffSchema.parse(JSON.parse(stdout));
};

describe('slate diff', () => {
  test('reports what the documents say, and how to ask for the cause', async () => {
    const { code, stdout, stderr } = await slate('diff', a, b);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Not the same slate\.\nA: selected, 40 members, 3637\.533 points/);
    expect(stdout).toContain(
      '- C-0122, C-0676, C-2160 and C-2266 replace C-0343, C-1517, C-1971 and C-2618.',
    );
    expect(stdout).toContain('Give them as --pool and --rules');
    expect(stdout).toMatch(/^Women +18 → 17 +18 → 17 +min \+1\.933 → 0\.000 +women$/m);
  });

  test('names the one bound that has moved, as a table and as JSON', async () => {
    const inputs = [...ofA, '--rules-b', rulesB];
    const { code, stdout } = await slate('diff', a, b, ...inputs);
    expect(code).toBe(0);
    expect(stdout).toContain('- One thing in the inputs has changed, and it changes the slate.\n');
    expect(stdout).toContain('\n  The minimum for "Women" changed from 18 to 17.\n');
    const { cause, inputChanges } = await json(a, b, ...inputs);
    expect(inputChanges).toMatchObject({ count: 1, told: [{ code: 'bound-moved' }] });
    expect(cause).toMatchObject({
      count: 1,
      irreducible: true,
      reaches: true,
      changes: [{ without: 'same' }],
    });
  });

  test('names one score among those that were changed in the pool', async () => {
    const document = await json(b, c, '--pool', pool, '--rules', rulesB, '--pool-b', poolB);
    expect(document.inputs).toEqual(['pool']);
    expect(document.inputChanges?.count).toBeGreaterThan(60);
    expect(document.cause).toMatchObject({ count: 1, irreducible: true });
    const [change] = document.cause!.changes;
    expect(change?.statement.parameters).toMatchObject({ column: 'score:itu' });
    expect(JSON.stringify(document)).not.toContain('Never told');
  });

  test('looks at the rule set first where both have changed', async () => {
    const inputs = [...ofA, '--pool-b', poolB, '--rules-b', rulesB];
    const document = await json(a, c, ...inputs);
    expect(document.inputs).toEqual(['pool', 'rules']);
    expect(document.cause).toMatchObject({
      changes: [{ statement: { text: 'The minimum for "Women" changed from 18 to 17.' } }],
      reaches: false,
    });
    expect(await json(a, c, ...inputs)).toEqual(document);
  });

  test('says so where there is nothing to report', async () => {
    const out = path('same.txt');
    const { code, stdout } = await slate('diff', a, a, ...ofA, '--out', out);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const text = readFileSync(out, 'utf8');
    expect(text).toMatch(/^Same slate\.\n/);
    expect(text).toContain('- No input that affects the slate has changed.');
  });
});

describe('slate diff exits 2', () => {
  test('for files that are no results or cannot be read, and names all of them', async () => {
    const list = file('list.json', '[1, 2]');
    const { code, stdout, stderr } = await slate('diff', list, path('missing.json'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${list}: Expected an object. [wrong-type]`);
    expect(stderr).toContain(`${path('missing.json')}: File not found`);
    expect(stderr).toContain('2 errors.');
  });

  test('for a document that is nearly a result, with a pointer', async () => {
    const document = JSON.parse(readFileSync(a, 'utf8')) as { inputs: object };
    const inputs = { ...document.inputs, seed: undefined };
    const near = file('near.json', JSON.stringify({ ...document, inputs }));
    const { code, stderr } = await slate('diff', a, near);
    expect(code).toBe(2);
    expect(stderr).toContain(`${near}: /inputs/seed: This key is required. [missing-key]`);
  });

  test('for a pool or rule set that a result was not made from', async () => {
    const { code, stderr } = await slate('diff', a, b, '--pool', poolB, '--rules', baseline);
    expect(code).toBe(2);
    expect(stderr).toContain(`${poolB}: Result A was not made from this pool`);
    expect(stderr).toContain(`${baseline}: Result B was not made from this rule set`);
    expect(stderr).toContain('[wrong-input]');
    expect(stderr).not.toContain('Never told');
  });

  test('for one result, three of them, or inputs that do not go together', async () => {
    const [one, three, half, ofB] = [
      await slate('diff', a),
      await slate('diff', a, b, c),
      await slate('diff', a, b, '--pool', pool),
      await slate('diff', a, b, '--rules-b', rulesB),
    ];
    for (const { code, stdout } of [one, three, half, ofB])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(one.stderr).toContain('slate diff: diff needs exactly two results: slate diff A B. [usage]');
    expect(three.stderr).toContain('slate diff: diff needs exactly two results: slate diff A B. [usage]');
    expect(half.stderr).toContain('--pool and --rules must be given together.');
    expect(ofB.stderr).toContain('--pool-b and --rules-b need --pool and --rules.');
  });
});
