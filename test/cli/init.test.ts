import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import type { WhatIfSelected } from '../../src/answers/what-if/what-if-schema.ts';
import { filesOfTemplate, templateNames } from '../../src/cli/templates.ts';
import { ruleSetJsonSchema } from '../../src/rules/rule-set-json-schema.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';

const { path } = ownFolder();

/** The commands of a page, each as if it were typed in the folder of the page. */
const commandsOf = (folder: string): readonly (readonly string[])[] =>
  Array.from(readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^slate (.+)$/gm), ([, line]) =>
    line!.split(' ').map((word) => (/\.(csv|yaml|json|html)$/.test(word) ? join(folder, word) : word)),
  );

const validate = new Ajv2020({ strict: false }).compile(ruleSetJsonSchema() as object);

describe.each(templateNames)('slate init --template %s', (template) => {
  const folder = path(template);

  test('writes a rule set, a pool, what-ifs and a page whose commands run as they stand', async () => {
    const { code, stdout } = await slate('init', folder, '--template', template);
    expect(code).toBe(0);
    const names = readdirSync(folder).sort();
    expect(stdout.trim().split('\n').sort()).toEqual(names.map((name) => join(folder, name)));
    expect(names).toEqual([
      ...['README.md', 'pool.csv', 'pool.xlsx', 'rule-set.schema.json', 'rules.yaml'],
      'scenario-file.schema.json',
      ...(template === 'un-panel-renewal' ? ['vacancies.yaml'] : []),
      'what-ifs.yaml',
    ]);
    const commands = commandsOf(folder);
    expect(commands.length).toBeGreaterThanOrEqual(8);
    for (const words of commands) {
      const done = await slate(...words);
      expect(done, `slate ${words.join(' ')}`).toMatchObject({ code: 0 });
      expect(done.stderr).not.toMatch(/^warning: (?!The scenario changes)/m);
    }
    const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as ResultDocument;
    expect(result).toMatchObject({ outcome: 'selected', proof: { status: 'optimal' } });
  }, 120_000);

  test('names its schemas, and its rule set keeps to it', () => {
    const ruleSets = readdirSync(folder).filter((name) => name === 'rules.yaml' || name === 'vacancies.yaml');
    for (const name of [...ruleSets, 'what-ifs.yaml']) {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(readdirSync(folder)).toContain(schema);
    }
    for (const name of ruleSets) {
      const rules = parse(readFileSync(join(folder, name), 'utf8')) as unknown;
      expect(validate(rules), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('has the same pool as a workbook, the same bytes every time', async () => {
    const [once, again] = [await filesOfTemplate(template), await filesOfTemplate(template)];
    expect(again).toEqual(once);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'pool.xlsx')));
    const csv = Papa.parse<string[]>(readFileSync(join(folder, 'pool.csv'), 'utf8').trim()).data;
    const shown = (cell: unknown): string =>
      cell === null || cell === undefined ? '' : typeof cell === 'number' ? String(cell) : (cell as string);
    const numeric = (cell: string): string => (/^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell);
    expect(sheets[0]!.rows.map((row) => csv[0]!.map((_, column) => numeric(shown(row[column]))))).toEqual(
      csv.map((row) => row.map(numeric)),
    );
    expect(csv[0]).not.toContain('name');
  });

  test('overwrites nothing', async () => {
    for (const name of ['README.md', 'pool.csv']) rmSync(join(folder, name));
    const { code, stdout, stderr } = await slate('init', folder, '--template', template);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(join(folder, 'rules.yaml'));
    expect(readdirSync(folder)).not.toContain('README.md');
  });
});

test('the best jury is the one that looking at every jury finds', async () => {
  const folder = path('all-juries');
  expect((await slate('init', folder, '--template', 'jury')).code).toBe(0);
  type Person = Readonly<Record<'id' | 'age' | 'home' | 'craft' | 'interests_updated' | 'score', string>>;
  const csv = readFileSync(join(folder, 'pool.csv'), 'utf8').trim();
  const people = Papa.parse<Person>(csv, { header: true }).data.filter(
    (one) => one.interests_updated >= '2026-02-01',
  );
  const generationOf = ({ age }: Person): number => (Number(age) < 40 ? 0 : Number(age) < 55 ? 1 : 2);
  const countsOf = (jury: readonly Person[], keyOf: (one: Person) => unknown, all: readonly unknown[]) =>
    all.map((key) => jury.filter((one) => keyOf(one) === key).length);
  const isSound = (jury: readonly Person[]): boolean =>
    countsOf(jury, ({ craft }) => craft, ['film', 'letters', 'music', 'stage']).every(
      (n) => n >= 1 && n <= 3,
    ) &&
    countsOf(jury, ({ home }) => home, ['hill', 'coast', 'city']).every((n) => n >= 2) &&
    countsOf(jury, generationOf, [0, 1, 2]).every((n) => n >= 2) &&
    jury.filter(({ id }) => id === 'J01' || id === 'J02').length <= 1;
  const tenthsOf = (jury: readonly Person[]): number =>
    jury.reduce((sum, { score }) => sum + Math.round(Number(score) * 10), 0) -
    15 * Math.max(0, 3 - jury.filter(({ craft }) => craft === 'film').length);
  let best = -1;
  const choose = (from: number, jury: readonly Person[]): void => {
    if (jury.length === 9) best = isSound(jury) ? Math.max(best, tenthsOf(jury)) : best;
    else for (let next = from; next < people.length; next += 1) choose(next + 1, [...jury, people[next]!]);
  };
  choose(0, []);
  const { stdout } = await slate(
    ...['solve', '--pool', join(folder, 'pool.csv'), '--rules', join(folder, 'rules.yaml')],
    ...['--format', 'json'],
  );
  expect(JSON.parse(stdout)).toMatchObject({ objective: best, objectiveScale: 10 });
}, 60_000);

/** Everything that a person can be shown of a panel, in a terminal and in HTML. */
const shownOf = async (template: 'assembly' | 'board' | 'jury'): Promise<string> => {
  const folder = path(`shown-${template}`);
  expect((await slate('init', folder, '--template', template)).code).toBe(0);
  const inputs = ['--pool', join(folder, 'pool.csv'), '--rules', join(folder, 'rules.yaml')];
  const certificate = join(folder, 'certificate.json');
  const { stdout } = await slate(
    ...['solve', ...inputs, '--format', 'json', '--explain', 'full', '--certificate', certificate],
  );
  const result = JSON.parse(stdout) as ResultDocument;
  const [member, other] = [
    result.slate![0]!.id,
    Object.keys(result.outcome === 'selected' ? (result.others ?? {}) : {})[0]!,
  ];
  const rule = result.rules[0]!.rule;
  const shown = [
    ['solve', ...inputs, '--explain', 'full'],
    ['explain', ...inputs, '--format', 'html'],
    ['explain', ...inputs, '--candidate', other],
    ['explain', ...inputs, '--candidate', member],
    ['explain', ...inputs, '--rule', rule],
    ['replace', ...inputs, '--withdraw', member],
    ['check', ...inputs, '--certificate', certificate],
    ['whatif', join(folder, 'what-ifs.yaml')],
    ['whatif', join(folder, 'what-ifs.yaml'), '--format', 'html'],
  ];
  const texts: string[] = [];
  for (const words of shown) {
    const done = await slate(...words);
    expect(done, words.join(' ')).toMatchObject({ code: 0 });
    texts.push(done.stdout.replace(/<(style|script|svg)\b[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' '));
  }
  return texts.join('\n');
};

/** The lines that have a word, as they are shown. */
const linesWith = (text: string, word: RegExp): readonly string[] =>
  text.split('\n').filter((line) => word.test(line));

describe.each(['assembly', 'board', 'jury'] as const)('what is shown of the %s', (template) => {
  test('is in its own words', async () => {
    const text = await shownOf(template);
    const ofTheUnitedNations =
      /United Nations|\bUN\b|resolution|Member State|regional group|nationalit|countr|the office|\bM49\b/i;
    expect(linesWith(text, ofTheUnitedNations)).toEqual([]);
    if (template !== 'assembly') return;
    // Nobody is scored there.
    const ofPoints = /\bpoints?\b|\bscores?\b|\bcosts?\b|\bloss\b|\bloses?\b|\bgains?\b/i;
    expect(linesWith(text, ofPoints)).toEqual([]);
    expect(text).toContain('is in another slate that is just as good');
  }, 120_000);
});

test('a scenario that drops a rule still counts who has the values that the rule read', async () => {
  const folder = path('dropped');
  expect((await slate('init', folder, '--template', 'assembly')).code).toBe(0);
  const out = join(folder, 'answers');
  expect((await slate('whatif', join(folder, 'what-ifs.yaml'), '--format', 'json', '--out', out)).code).toBe(
    0,
  );
  const results = readFileSync(join(out, 'results.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WhatIfSelected);
  const districts = results.map(({ id, balance }) => [
    id,
    Object.values(balance['district'] ?? {}).reduce((sum, count) => sum + count, 0),
  ]);
  expect(Object.fromEntries(districts)).toEqual({ parity: 24, 'more-young': 24, 'free-districts': 24 });
}, 60_000);
