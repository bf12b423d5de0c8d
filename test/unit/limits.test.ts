import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormParts } from '../../src/input/request-parts.ts';
import { parseJson } from '../../src/input/documents/json.ts';
import { scanJson } from '../../src/input/documents/scan-json.ts';
import { parseYaml } from '../../src/input/documents/yaml.ts';
import type { Issue } from '../../src/input/issues/issue.ts';
import { runJob, type Job } from '../../src/operations/run-job.ts';
import { commandLineLimits, serviceLimits, type Limits } from '../../src/input/limits.ts';
import { operations } from '../../src/operations/operations.ts';
import { readBody } from '../../src/operations/read-body.ts';
import { testContext } from '../support/panel.ts';

const limits: Limits = {
  candidates: 5,
  columns: 6,
  cells: 20,
  rules: 3,
  rows: 4,
  scenarios: 6,
  nesting: 8,
  objects: 60,
  keys: 40,
  textLength: 100,
  yaml: 2000,
  decompressed: 10_000,
  timeLimit: 5,
  longestTimeLimit: 10,
};

const bytesOf = (value: unknown): Uint8Array =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

/** Everything that is wrong, code and place; empty when nothing is. */
const issuesOf = async (job: Job, within: Limits = limits): Promise<readonly string[]> => {
  const answer = await runJob(job, { ...testContext, limits: within });
  return answer.status === 'done' ? [] : answer.issues.map(issueText);
};
const issueText = ({ code, document, pointer, row, column, line }: Issue): string =>
  [code, document, pointer, row, column, line].filter((part) => part !== undefined).join(' ');

const ofBody = (body: unknown, within?: Limits) =>
  issuesOf({ operation: 'solve', source: { as: 'body', bytes: bytesOf(body) } }, within);

const part = (name: string, content: unknown, filename = ''): FormParts[number] => ({
  name,
  filename,
  mediaType: 'application/octet-stream',
  bytes: bytesOf(content),
});
const ofForm = (pool: string, rules: unknown, filename = '', more: FormParts = []) =>
  issuesOf({
    operation: 'solve',
    source: { as: 'form', parts: [part('pool', pool), part('rules', rules, filename), ...more] },
  });
const ofWhatIfs = (entries: object) =>
  issuesOf({
    operation: 'what-if',
    source: { as: 'body', bytes: bytesOf({ pool: { candidates: some(2) }, rules, ...entries }) },
  });

const some = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ id: `C${index}`, score: index, ...more }));
const rules = { id: 'r', size: 1 };
const named = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, 'x']));
const csvOf = (rows: number, columns: number): string =>
  [
    ['id', 'score', ...Object.keys(named(columns - 2))].join(','),
    ...Array.from({ length: rows }, (_, row) => `C${row},1${',x'.repeat(columns - 2)}`),
    '',
  ].join('\n');
const groups = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `g${index}`, candidates: ['C0'], max: 1 }));
const clauses = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index}`, exclude: { un_staff: 'yes' } }));
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

type Check = () => Promise<readonly string[]>;
type Case = readonly [what: string, atTheLimit: Check, above: Check, issue: string];

const cases: readonly Case[] = [
  [
    'candidates in a body',
    () => ofBody({ pool: { candidates: some(5) }, rules }),
    () => ofBody({ pool: { candidates: some(6) }, rules }),
    'too-many-candidates pool ',
  ],
  [
    'candidates in a CSV',
    () => ofForm(csvOf(5, 2), rules),
    () => ofForm(csvOf(6, 2), rules),
    'too-many-candidates pool 7',
  ],
  [
    'candidates in a CSV with blank lines',
    () => ofForm(`id,score\nA,1\n\n\n\n\n`, rules),
    () => ofForm(`id,score\n\n\n\n\n\n\nA,1`, rules),
    'too-many-candidates pool 7',
  ],
  [
    'candidates of a pool that a scenario names',
    () => ofWhatIfs({ scenarios: [{ id: 's', pool: { candidates: some(5) } }] }),
    () => ofWhatIfs({ scenarios: [{ id: 's', pool: { candidates: some(6) } }] }),
    'too-many-candidates scenarios /scenarios/0/pool/candidates',
  ],
  [
    'ids of a slate',
    async () => (await verify(['C0', 'C1', 'C2', 'C3', 'C4'])).filter((one) => one.startsWith('too-many')),
    () => verify(['C0', 'C1', 'C2', 'C3', 'C4', 'C5']),
    'too-many-candidates request /slate',
  ],
  [
    'columns of one candidate',
    () => ofBody({ pool: { candidates: some(2, named(4)) }, rules }),
    () => ofBody({ pool: { candidates: some(2, named(5)) }, rules }),
    'too-many-columns pool /0',
  ],
  [
    'columns of all candidates',
    () =>
      ofBody({
        pool: {
          candidates: [
            { id: 'A', score: 1, ...named(4) },
            { id: 'B', score: 1 },
          ],
        },
        rules,
      }),
    () =>
      ofBody({
        pool: {
          candidates: [
            { id: 'A', score: 1, ...named(4) },
            { id: 'B', score: 1, z: 'x' },
          ],
        },
        rules,
      }),
    'too-many-columns pool /1',
  ],
  [
    'columns in a CSV',
    () => ofForm(csvOf(2, 6), rules),
    () => ofForm(csvOf(2, 7), rules),
    'too-many-columns pool 1',
  ],
  [
    'cells in a body',
    () => ofBody({ pool: { candidates: some(5, named(2)) }, rules }),
    () => ofBody({ pool: { candidates: some(5, named(3)) }, rules }),
    'too-many-cells pool /0',
  ],
  [
    'cells in a CSV',
    () => ofForm(csvOf(5, 4), rules),
    () => ofForm(csvOf(5, 5), rules),
    'too-many-cells pool 6',
  ],
  [
    'rules',
    () => ofBody({ pool: { candidates: some(2) }, rules: { ...rules, rules: groups(3) } }),
    () => ofBody({ pool: { candidates: some(2) }, rules: { ...rules, rules: groups(4) } }),
    'too-many-rules rules /rules',
  ],
  [
    'clauses of the eligibility',
    () =>
      ofBody({
        pool: { candidates: some(2, { un_staff: 'no' }) },
        rules: { ...rules, eligibility: clauses(3) },
      }),
    () =>
      ofBody({
        pool: { candidates: some(2, { un_staff: 'no' }) },
        rules: { ...rules, eligibility: clauses(4) },
      }),
    'too-many-rules rules /eligibility',
  ],
  [
    'rules in YAML',
    () => ofForm(csvOf(2, 2), `id: r\nsize: 1\nrules: ${JSON.stringify(groups(3))}`, 'r.yaml'),
    () => ofForm(csvOf(2, 2), `id: r\nsize: 1\nrules: ${JSON.stringify(groups(4))}`, 'r.yaml'),
    'too-many-rules rules /rules 3',
  ],
  [
    'rules that a scenario adds',
    () => ofWhatIfs({ scenarios: [{ id: 's', add: groups(3) }] }),
    () => ofWhatIfs({ scenarios: [{ id: 's', add: groups(4) }] }),
    'too-many-rules scenarios /scenarios/0',
  ],
  ['rows', () => ofBody(rowsOf(4)), () => ofBody(rowsOf(5)), 'too-many-rows rules /rules/0'],
  [
    'draws',
    () => ofWhatIfs({ noise: [{ id: 'n', spread: 1, draws: 6, seed: 's' }] }),
    () => ofWhatIfs({ noise: [{ id: 'n', spread: 1, draws: 7, seed: 's' }] }),
    'too-many-scenarios scenarios ',
  ],
  [
    'points of a sweep',
    () => ofWhatIfs(sweepOf(5)),
    () => ofWhatIfs(sweepOf(6)),
    'too-many-scenarios scenarios ',
  ],
  [
    'things left out',
    () => ofWhatIfs(leftOutOf(3)),
    () => ofWhatIfs(leftOutOf(4)),
    'too-many-scenarios scenarios ',
  ],
  [
    'entries, whatever is in them',
    async () =>
      (await ofWhatIfs({ scenarios: Array(6).fill({}) })).filter((one) => one.startsWith('too-many')),
    () => ofWhatIfs({ scenarios: Array(7).fill({}) }),
    'too-many-scenarios scenarios ',
  ],
  [
    'nesting of a body',
    async () => (await ofBody(nested(8))).filter((one) => one.startsWith('too-deep')),
    () => ofBody(nested(9)),
    'too-deep request 1',
  ],
  [
    'nesting of YAML in flow style',
    async () => (await ofForm(csvOf(2, 2), nested(8), 'r.yaml')).filter((one) => one.startsWith('too-deep')),
    () => ofForm(csvOf(2, 2), `\n${nested(9)}`, 'r.yaml'),
    'too-deep rules 2',
  ],
  [
    'nesting of YAML in block style',
    async () =>
      (await ofForm(csvOf(2, 2), `${'- '.repeat(8)}x`, 'r.yaml')).filter((one) => one.startsWith('too-deep')),
    () => ofForm(csvOf(2, 2), `${'- '.repeat(9)}x`, 'r.yaml'),
    'too-deep rules 1',
  ],
  [
    'characters of YAML',
    () => ofForm(csvOf(2, 2), yamlOf(2000), 'r.yaml'),
    () => ofForm(csvOf(2, 2), yamlOf(2001), 'r.yaml'),
    'yaml-too-long rules ',
  ],
  [
    'a value in a body',
    () => ofBody({ pool: { candidates: some(2, { name: 'x'.repeat(100) }) }, rules }),
    () => ofBody({ pool: { candidates: [...some(1), { id: 'A', score: 1, name: 'x'.repeat(101) }] }, rules }),
    'text-too-long request /pool/candidates/1/name',
  ],
  [
    'a key in a body',
    () => ofBody({ pool: { candidates: some(2, { ['x'.repeat(100)]: 1 }) }, rules }),
    () => ofBody({ pool: { candidates: [...some(1), { id: 'A', score: 1, ['x'.repeat(101)]: 1 }] }, rules }),
    'text-too-long request /pool/candidates/1',
  ],
  [
    'a value that is written with escapes',
    () =>
      ofBody(
        `{"pool":{"candidates":[{"id":"${'\\u0041'.repeat(100)}","score":1}]},"rules":{"id":"r","size":1}}`,
      ),
    () =>
      ofBody(
        `{"pool":{"candidates":[{"id":"${'\\u0041'.repeat(101)}","score":1}]},"rules":{"id":"r","size":1}}`,
      ),
    'text-too-long request /pool/candidates/0/id',
  ],
  [
    'a cell of a CSV',
    () => ofForm(`id,score,a\nA,1,${'x'.repeat(100)}`, rules),
    () => ofForm(`id,score,a\nA,1,${'x'.repeat(101)}`, rules),
    'text-too-long pool 2 a',
  ],
  [
    'the name of a column of a CSV',
    () => ofForm(`id,score,${'x'.repeat(100)}\nA,1,x`, rules),
    () => ofForm(`id,score,${'x'.repeat(101)}\nA,1,x`, rules),
    'text-too-long pool 1 number 3',
  ],
  [
    'a value in YAML',
    () => ofForm(csvOf(2, 2), `id: r\nsize: 1\ntitle: ${'x'.repeat(100)}`, 'r.yml'),
    () => ofForm(csvOf(2, 2), `id: r\nsize: 1\ntitle: ${'x'.repeat(101)}`, 'r.yml'),
    'text-too-long rules /title',
  ],
  [
    'an id in a part of a form',
    async () => (await replaceForm('x'.repeat(100), 'C0')).filter((one) => one.startsWith('text')),
    () => replaceForm('x'.repeat(101), 'C0'),
    'text-too-long withdraw /0',
  ],
  [
    'a line of a slate',
    async () => (await replaceForm('C0', `C0\n${'x'.repeat(100)}`)).filter((one) => one.startsWith('text')),
    () => replaceForm('C0', `C0\n${'x'.repeat(101)}`),
    'text-too-long slate 2',
  ],
  [
    'the time limit in a body',
    () => ofBody({ pool: { candidates: some(2) }, rules, options: { timeLimit: 10 } }),
    () => ofBody({ pool: { candidates: some(2) }, rules, options: { timeLimit: 10.1 } }),
    'wrong-value request /options/timeLimit',
  ],
  [
    'the time limit in a form',
    () => ofForm(csvOf(2, 2), rules, '', [part('options', { timeLimit: 10 })]),
    () => ofForm(csvOf(2, 2), rules, '', [part('options', { timeLimit: 10.1 })]),
    'wrong-value options /timeLimit',
  ],
  [
    'the time limit of a what-if',
    () => ofWhatIfs({ options: { timeLimit: 10 } }),
    () => ofWhatIfs({ options: { timeLimit: 11 } }),
    'wrong-value scenarios /options/timeLimit',
  ],
  [
    'the time limit of all what-ifs together',
    () => ofWhatIfs({ options: { totalTimeLimit: 10 } }),
    () => ofWhatIfs({ options: { totalTimeLimit: 11 } }),
    'wrong-value scenarios /options/totalTimeLimit',
  ],
];

const verify = (slate: readonly string[]) =>
  issuesOf({
    operation: 'verify',
    source: { as: 'body', bytes: bytesOf({ pool: { candidates: some(2) }, rules, slate }) },
  });
const replaceForm = (withdrawn: string, slate: string) =>
  issuesOf({
    operation: 'replace',
    source: {
      as: 'form',
      parts: [
        part('pool', csvOf(2, 2)),
        part('rules', rules),
        part('withdraw', [withdrawn]),
        part('slate', slate),
      ],
    },
  });
/** A pool of as many values as there are rows wanted. */
const rowsOf = (count: number) => ({
  pool: { candidates: Array.from({ length: count }, (_, i) => ({ id: `C${i}`, score: 1, a: `v${i}` })) },
  rules: { ...rules, rules: [{ id: 'e', each: 'a', max: 1 }] },
});
/** One scenario and a sweep of so many points. */
const sweepOf = (points: number) => ({
  rules: { ...rules, rules: groups(1) },
  scenarios: [{ id: 's' }],
  sweeps: [{ id: 'w', set: { 'g0.max': { from: 1, to: points } } }],
});
/** Three draws and so many values of an attribute. */
const leftOutOf = (values: number) => ({
  pool: { candidates: Array.from({ length: values }, (_, i) => ({ id: `C${i}`, score: 1, a: `v${i}` })) },
  noise: [{ id: 'n', spread: 1, draws: 3, seed: 's' }],
  leaveOneOut: [{ id: 'l', attribute: 'a' }],
});
const yamlOf = (length: number): string => 'id: r\nsize: 1\n#'.padEnd(length, 'x');

describe('at the limit is accepted, and one above is refused at its place', () => {
  test.each(cases)('%s', async (_name, atTheLimit, above, issue) => {
    expect(await atTheLimit()).toEqual([]);
    expect(await above()).toEqual([issue]);
  });
});

describe('texts', () => {
  const parse = (text: string) => parseJson(Buffer.from(text), 'rules', limits);
  const long = 'x'.repeat(101);

  test('all that are too long are reported, beside what else is wrong, and no place repeats one', () => {
    const parsed = parse(JSON.stringify({ a: long, [long]: { b: long, c: [long] }, d: ['x', long] }));
    expect('issues' in parsed ? parsed.issues.map(issueText) : []).toEqual([
      'text-too-long rules /a',
      'text-too-long rules ',
      'text-too-long rules ',
      'text-too-long rules ',
      'text-too-long rules /d/1',
    ]);
    const twice = parse(`{"a":"${long}","b":1,"b":2}`);
    expect('issues' in twice ? twice.issues.map(({ code }) => code) : []).toEqual([
      'text-too-long',
      'duplicate-key',
    ]);
    expect(JSON.stringify([parsed, twice])).not.toContain(long);
  });

  test('a CSV whose column has too long a name is reported by its number alone', async () => {
    const found = await ofForm(`id,score,${long}\nA,1,"${long}"\nB,x,y`, rules);
    expect(found).toEqual([
      'text-too-long pool 1 number 3',
      'text-too-long pool 2 number 3',
      'not-a-decimal pool 3 score',
    ]);
  });
});

describe('the scan of a text', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  const textsOf = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsOf)];
  };
  const keysOf = (value: unknown): number =>
    typeof value !== 'object' || value === null
      ? 0
      : (Array.isArray(value) ? 0 : Object.keys(value).length) +
        Object.values(value).reduce<number>((sum, child) => sum + keysOf(child), 0);

  test('counts keys, sees depth to the level, and no text is longer than it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const depth = depthOf(value);
        const scan = scanJson(text, depth);
        expect(scan).toMatchObject({ keys: keysOf(value) });
        const longest = Math.max(0, ...textsOf(value).map(({ length }) => length));
        expect('longest' in scan && scan.longest >= longest).toBe(true);
        if (depth > 0) expect(scanJson(text, depth - 1)).toHaveProperty('tooDeepAt');
      }),
    );
  });
});

describe('what is hostile is refused at once', () => {
  /** Of processor time: other programs may have the rest. */
  const within = async <T>(milliseconds: number, work: () => T): Promise<Awaited<T>> => {
    const begun = process.cpuUsage();
    const done = await work();
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(milliseconds);
    return done;
  };
  const deep = 10_000_000;

  test.each([
    ['brackets', '['.repeat(deep), 'too-deep'],
    ['brackets that are closed', nested(deep), 'too-deep'],
    ['objects', '{"a":'.repeat(deep), 'too-deep'],
    ['brackets after a text that is not closed', `"\n${'['.repeat(deep)}`, 'invalid-json'],
  ])('ten million %s in JSON', async (_name, text, code) => {
    const bytes = Buffer.from(text);
    const parsed = await within(3000, () => parseJson(bytes, 'request', serviceLimits));
    expect(parsed).toMatchObject({ issues: [{ code }] });
  });

  test.each([
    ['brackets', '['],
    ['braces', '{a: '],
    ['dashes', '- '],
    ['question marks', '? '],
    ['colons', 'a: '],
  ])('millions of %s in YAML, on the command line too', async (_name, piece) => {
    const bytes = Buffer.from(piece.repeat(3_000_000));
    const parsed = await within(3000, () => parseYaml(bytes, 'rules', commandLineLimits));
    expect(parsed).toMatchObject({ issues: [{ code: 'too-deep', line: 1 }] });
  });

  test('millions of them that hold nothing cost no more than their characters', async () => {
    const body = `{"pool":{"candidates":[${Array(5_000_000).fill('{}').join()}]},"rules":"x"}`;
    expect(await within(3000, () => ofBody(body, serviceLimits))).toEqual(['too-many-objects request ']);
  });

  test('millions of keys of one object cost no more than their characters', async () => {
    const body = `{${Array.from({ length: 5_000_000 }, (_, index) => `"k${index}":1`).join()}}`;
    expect(await within(3000, () => ofBody(body, serviceLimits))).toEqual(['too-many-keys request ']);
  });

  test('aliases that stand for a billion texts', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const item = level === 0 ? 'lol' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(9).fill(item).join(', ')}]`;
    });
    const bytes = Buffer.from(levels.join('\n'));
    const parsed = await within(3000, () => parseYaml(bytes, 'rules', serviceLimits));
    expect(parsed).toEqual({
      issues: [
        { code: 'invalid-yaml', document: 'rules', detail: 'Anchors and aliases are not allowed in YAML.' },
      ],
    });
  });

  test('many keys in YAML do not take the square of their number', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`);
    const bytes = Buffer.from([...lines, 'k0: 2', 'k7: 3'].join('\n'));
    const parsed = await within(8000, () => parseYaml(bytes, 'rules', serviceLimits));
    expect('issues' in parsed ? parsed.issues.map(issueText) : []).toEqual([
      'duplicate-key rules 40001',
      'duplicate-key rules 40002',
    ]);
  });

  test('nine million draws', async () => {
    const noise = Array.from({ length: 90 }, (_, i) => ({
      id: `n${i}`,
      spread: 1,
      draws: 100_000,
      seed: 's',
    }));
    const job = {
      operation: 'what-if',
      source: { as: 'body', bytes: bytesOf({ pool: { candidates: some(2) }, rules, noise }) },
    } as const;
    expect(await within(3000, () => issuesOf(job, serviceLimits))).toEqual(['too-many-scenarios scenarios ']);
  });
});

describe('objects and arrays', () => {
  const textOf = (count: number) => bytesOf(`[${Array(count).fill('{}').join()}]`);

  test('as many as may be are parsed, and of one more nothing is made', () => {
    expect(parseJson(textOf(59), 'rules', limits)).toHaveProperty('value');
    expect(parseJson(textOf(60), 'rules', limits)).toMatchObject({
      issues: [{ code: 'too-many-objects', pointer: '' }],
    });
  });
});

describe('the time', () => {
  test('is that of the service where a request does not say', () => {
    const timeOf = (body: object) =>
      readBody(operations.solve, { bytes: bytesOf(body) }, { ...testContext, limits }).options?.timeLimit;
    expect(timeOf({})).toBe(5);
    expect(timeOf({ options: {} })).toBe(5);
    expect(timeOf({ options: { timeLimit: 7 } })).toBe(7);
  });

  test('that is no time at all is reported once', async () => {
    const issues = await ofBody({ pool: { candidates: some(2) }, rules, options: { timeLimit: 1e6 } });
    expect(issues).toEqual(['wrong-value request /options/timeLimit']);
  });
});

test('an answer does not repeat long places beyond measure, and counts them all', async () => {
  const keys = Array.from({ length: 25 }, (_, level) => `${level}${'k'.repeat(9000)}`);
  const inner = Array.from({ length: 50 }, (_, index) => `"a${index}":1,"a${index}":2`).join(',');
  const body = keys.reduceRight((text, key) => `{"${key}":${text}}`, `{${inner}}`);
  const source = { as: 'body', bytes: Buffer.from(body) } as const;
  const answer = await runJob({ operation: 'solve', source }, { ...testContext, limits: serviceLimits });
  expect(answer).toMatchObject({ status: 'invalid', total: 50 });
  expect(JSON.stringify(answer).length).toBeLessThan(1_100_000);
  expect(answer.status === 'invalid' && answer.issues.length).toBe(4);
});

test('the command line has no limit but those that it always had', async () => {
  expect(commandLineLimits).toMatchObject({ rows: 200_000, scenarios: 200_000, nesting: 32, timeLimit: 60 });
  const candidates = some(8, { ...named(20), name: 'x'.repeat(20_000) });
  const body = { pool: { candidates }, rules: { ...rules, rules: groups(1200) } };
  expect(await ofBody(body, commandLineLimits)).toEqual([]);
  expect((await ofBody(body, serviceLimits)).length).toBe(8);
});
