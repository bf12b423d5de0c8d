import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReplacementDocument } from '../../src/answers/replace/replacement-schema.ts';
import type { ResultDocument } from '../../src/answers/result/result-schema.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { loadCountries } from '../../src/reference/countries.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';

type Person = Readonly<
  Record<'id' | 'nationality' | 'affiliation' | 'gender' | 'expertise' | 'member' | 'terms' | 'until', string>
>;

const { path } = ownFolder();
const folder = path('renewal');
const inputs = ['--pool', join(folder, 'pool.csv'), '--rules', join(folder, 'rules.yaml')] as const;
const page = readFileSync(join(packageRoot(), 'docs', 'renewal.md'), 'utf8');
let pool: readonly Person[] = [];

beforeAll(async () => {
  expect((await slate('init', folder, '--template', 'un-panel-renewal')).code).toBe(0);
  pool = Papa.parse<Person>(readFileSync(join(folder, 'pool.csv'), 'utf8').trim(), { header: true }).data;
});

const runsOn = ({ until }: Person): boolean => until > '2029-06-30';
const isWoman = ({ gender }: Person): boolean => gender === 'female';

const membersOf = (ids: readonly string[]): readonly Person[] =>
  ids.map((id) => pool.find((one) => one.id === id)!);

const mostOf = (members: readonly Person[], key: 'nationality' | 'affiliation'): number => {
  const counts = new Map<string, number>();
  for (const value of members.flatMap((one) => one[key].split(';'))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Math.max(...counts.values());
};

describe('the template un-panel-renewal', () => {
  test('keeps those whose term runs on, and appoints nobody a third time', async () => {
    const out = join(folder, 'result.json');
    const { code } = await slate('solve', ...inputs, '--format', 'json', '--out', out);
    expect(code).toBe(0);
    const result = JSON.parse(readFileSync(out, 'utf8')) as ResultDocument;
    const members = membersOf(result.slate!.map(({ id }) => id));
    expect(members).toHaveLength(40);
    expect(members.filter(runsOn)).toEqual(pool.filter(runsOn));
    const appointed = members.filter((one) => !runsOn(one));
    expect(appointed.every(({ terms }) => Number(terms) < 2)).toBe(true);
    expect(appointed.filter(({ member }) => member === 'no').length).toBeGreaterThanOrEqual(16);
    const women = [members, appointed].map((group) => group.filter(isWoman).length);
    expect(women).toEqual([18, 11]);
    expect(mostOf(members, 'nationality')).toBe(2);
    expect(mostOf(members, 'affiliation')).toBe(2);
    const fields = new Set(pool.flatMap(({ expertise }) => expertise.split(';')));
    const sitting = members.filter(({ member }) => member === 'yes');
    for (const field of fields) {
      expect(
        sitting.filter(({ expertise }) => expertise.split(';').includes(field)).length,
        field,
      ).toBeGreaterThanOrEqual(2);
    }
    expect(result.slate!.find(({ id }) => id === 'M-05')).toMatchObject({
      attributes: { until: '2030-12-31' },
    });
  }, 60_000);

  test('fills the seat of a member who leaves, while all others stay', async () => {
    const out = join(folder, 'result.json');
    expect((await slate('solve', ...inputs, '--format', 'json', '--out', out)).code).toBe(0);
    const replace = [
      ...['replace', '--pool', join(folder, 'pool.csv'), '--rules', join(folder, 'vacancies.yaml')],
      ...['--slate', out, '--withdraw'],
    ];
    const said = (await slate(...replace, 'M-05')).stdout;
    const [quoted] = /^- Without M-05, .+$/m.exec(page)!;
    expect(said).toContain(quoted);
    for (const id of ['M-08', 'M-23', 'A-072', 'A-125']) {
      const { stdout } = await slate(...replace, id, '--format', 'json');
      const replaced = JSON.parse(stdout) as ReplacementDocument;
      expect(replaced, id).toMatchObject({ outcome: 'selected', keepingAll: { leaves: [id] } });
      const [joins] = membersOf(replaced.outcome === 'selected' ? replaced.keepingAll!.enters : []);
      expect(!runsOn(joins!) && Number(joins!.terms) < 2, id).toBe(true);
    }
  }, 120_000);

  test('no longer counts a member who has left among those whose term runs on', async () => {
    const left = readFileSync(join(folder, 'pool.csv'), 'utf8').replace(
      /^(M-08,.+,disclosed),yes,/m,
      '$1,no,',
    );
    const later = join(folder, 'later.csv');
    writeFileSync(later, left);
    const { code, stdout } = await slate(
      ...['solve', '--pool', later, '--rules', join(folder, 'rules.yaml'), '--format', 'json'],
    );
    expect(code).toBe(0);
    const ids = (JSON.parse(stdout) as ResultDocument).slate!.map(({ id }) => id);
    expect(membersOf(ids).filter(runsOn)).toHaveLength(19);
    expect(ids).not.toContain('M-08');
  }, 60_000);
});

test('the rule set of docs/renewal.md for first terms draws a half, and both halves are balanced', async () => {
  const examples = Array.from(page.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, text]) => text!);
  const rules = examples.find((text) => text.startsWith('id: first-terms'))!;
  expect(parse(rules)).toMatchObject({ size: 20, score: 'none' });
  const [file, table] = [join(folder, 'first-terms.yaml'), join(folder, 'members.csv')];
  const sitting = pool.filter(({ member }) => member === 'yes');
  writeFileSync(file, rules);
  writeFileSync(table, Papa.unparse([...sitting]));
  const { code, stdout } = await slate('solve', '--pool', table, '--rules', file, '--format', 'json');
  expect(code).toBe(0);
  const first = new Set((JSON.parse(stdout) as ResultDocument).slate!.map(({ id }) => id));
  const countries = loadCountries();
  const regionOf = ({ nationality }: Person): string => countries.get(nationality.split(';')[0]!)!.region!;
  const halves = [true, false].map((isFirst) => sitting.filter(({ id }) => first.has(id) === isFirst));
  for (const half of halves) {
    expect(half).toHaveLength(20);
    expect(half.filter(isWoman)).toHaveLength(9);
    for (const region of new Set(sitting.map(regionOf))) {
      const [own, all] = [half, sitting].map(
        (group) => group.filter((one) => regionOf(one) === region).length,
      );
      expect(Math.abs(2 * own! - all!), region).toBeLessThanOrEqual(1);
    }
  }
}, 60_000);

test('a minimum "where somebody qualifies" counts nobody who withdraws', async () => {
  const [pool, rules] = [path('few.csv'), path('few.yaml')];
  writeFileSync(pool, 'id,stays,score\na,yes,5\nb,yes,5\nc,no,9\nd,no,8\n');
  writeFileSync(
    rules,
    'id: few\nsize: 3\nrules: [{ id: stay, where: { stays: yes }, min: 2, whereEligible: true }]\nties: { seed: x }\n',
  );
  const { code, stdout } = await slate(
    ...['replace', '--pool', pool, '--rules', rules, '--withdraw', 'a', '--format', 'json'],
  );
  const { outcome, optimum } = JSON.parse(stdout) as ReplacementDocument;
  expect({ code, outcome }).toEqual({ code: 0, outcome: 'selected' });
  expect(optimum?.slate.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});
