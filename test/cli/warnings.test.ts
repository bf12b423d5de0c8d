import { expect, test } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';

const { path, file } = ownFolder();

const pool = file(
  'pool.csv',
  [
    'id,name,nationality,gender,score',
    'A,Same Name,KEN,female,9.5',
    'B,Same Name,KEN,female,9',
    'C,Other Name,FRA,,8',
  ].join('\n'),
);
const ruleSet = {
  id: 'small',
  size: 2,
  rules: [
    { id: 'women', where: { gender: 'female' }, min: 1 },
    { id: 'cap', each: 'nationality', max: 2, authority: 'resolution' },
  ],
};
const rules = file('rules.json', JSON.stringify(ruleSet));
const inputs = ['--pool', pool, '--rules', rules];
const members = file('slate.txt', 'A\nB\n');
const scenarios = file(
  'scenarios.json',
  JSON.stringify({
    pool,
    rules,
    scenarios: ['a', 'b'].map((id) => ({ id, set: { 'cap.max': 1 } })),
  }),
);
const result = path('result.json');

const blank = 'warning: 1 eligible candidate has no gender and counts towards no rule about it.';
const twins =
  'warning: A and B look like applications of one person (same name and nationality), and more than one of them is on the slate.';
const mandate = 'warning: The scenario changes cap, which the resolution fixes.';

test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  ['solve', ['solve', ...inputs, '--out', result], ['table', 'csv', 'html', 'json'], [blank, twins]],
  ['explain', ['explain', ...inputs], ['table', 'json', 'csv', 'html'], [blank, twins]],
  ['replace', ['replace', ...inputs, '--withdraw', 'A'], ['table', 'json', 'csv'], [blank]],
  ['verify', ['verify', ...inputs, '--slate', members], ['table', 'json', 'csv'], [blank, twins]],
  ['whatif', ['whatif', scenarios, '--quiet'], ['table', 'json', 'csv', 'html'], [blank, mandate]],
  ['pool check', ['pool', 'check', pool], ['table', 'json'], [twins.replace(/, and more.*$/, '.')]],
])('%s warns on standard error with every format, each warning once', async (_, words, formats, warnings) => {
  for (const format of formats) {
    const { code, stderr } = await slate(...words, '--format', format);
    expect(code).toBe(0);
    const listed = stderr.split('\n').filter((line) => line.startsWith('warning: '));
    expect([...listed].sort(), format).toEqual([...warnings].sort());
    expect(stderr).not.toContain('Name');
  }
});

test('a record, which has no warnings in it, warns all the same', async () => {
  const { stdout, stderr } = await slate('record', ...inputs);
  expect(stderr).toBe(`${blank}\n${twins}\n`);
  expect(JSON.parse(stdout)).not.toHaveProperty('warnings');
});
