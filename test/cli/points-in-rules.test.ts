/** Points that rules read, in files: what-ifs with other weights, conversions, and slates in tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';

const { file, path } = ownFolder();

const pool = file('pool.csv', 'id,points,score:b,home\nA,9,1,X\nB,5,4,Y\nC,8,3,Z\nD,4,9,X\n');
const rules = file(
  'rules.yaml',
  `id: t
size: 2
score: { weights: { points: 1, b: 1 } }
attributes: { level: { column: points, type: number }, own: { column: 'score:b', type: number } }
rules:
  - { id: low, where: { level: { max: 5 } }, min: 1 }
  - { id: homes, each: home, max: 1 }
ties: { seed: s }
`,
);

test('certificates of what-ifs with other weights are accepted', async () => {
  const scenarios = file(
    'what-ifs.yaml',
    `pool: pool.csv
rules: rules.yaml
scenarios: [{ id: w1, score: { weights: { b: 1 } } }, { id: w2, score: { weights: { points: 1 } } }]
leaveOneOut: [{ id: l, scores: all }]
`,
  );
  const out = path('answers');
  expect(await slate('whatif', scenarios, '--certificates', '--out', out)).toMatchObject({ code: 0 });
  const proofs = join(out, 'proofs');
  const names = readdirSync(proofs).flatMap((name) => /^(.*)\.rules\.json$/.exec(name)?.[1] ?? []);
  expect(names).toHaveLength(5);
  for (const name of names) {
    const inputs = ['--pool', pool, '--rules', join(proofs, `${name}.rules.json`)];
    const checked = await slate(
      'check',
      ...inputs,
      '--certificate',
      join(proofs, `${name}.certificate.json`),
    );
    expect(checked, name).toMatchObject({ code: 0 });
  }
}, 60_000);

test('a pool that was converted is converted into the same bytes', async () => {
  const blank = file('blank.csv', 'id,nationality,gender,age\nA,KEN,female,30\nB,DEU,male,\n');
  const lists = file(
    'lists.yaml',
    'id: t\nsize: 1\nscore: none\nattributes: { age: { type: number }, gender: { type: list } }\nrules: []\nties: { seed: s }\n',
  );
  const [once, again] = [path('once.json'), path('again.json')];
  expect(await slate('pool', 'convert', blank, '--rules', lists, '--out', once)).toMatchObject({ code: 0 });
  expect(await slate('pool', 'convert', once, '--rules', lists, '--out', again)).toMatchObject({ code: 0 });
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(once, 'utf8'));
});

test.each([
  ['a quote that is never closed', 'id,name\nA,"Ann\nC,Cid\n', 'row 2: A quoted field is malformed'],
  ['two columns of ids', 'name,id,id\nAnn,A,B\n', 'row 1, column id: The attribute "id" is read from'],
])('a slate in a table with %s is refused', async (_, text, said) => {
  const answer = await slate('verify', '--pool', pool, '--rules', rules, '--slate', file('slate.csv', text));
  expect(answer.code).toBe(2);
  expect(answer.stderr).toContain(said);
});

test('a number that is none is refused in YAML', async () => {
  const odd = file(
    'odd.yaml',
    'id: t\nsize: 1\nattributes: { age: { type: number, values: { y: .nan } } }\n',
  );
  const answer = await slate('rules', 'check', odd);
  expect(answer.code).toBe(2);
  expect(answer.stderr).toContain('line 3, character 49: This number is infinite, too large, or none.');
});
