import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
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
      ...['scenario-file.schema.json', 'what-ifs.yaml'],
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
    for (const name of ['rules.yaml', 'what-ifs.yaml']) {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(readdirSync(folder)).toContain(schema);
    }
    const rules = parse(readFileSync(join(folder, 'rules.yaml'), 'utf8')) as unknown;
    expect(validate(rules), JSON.stringify(validate.errors)).toBe(true);
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
