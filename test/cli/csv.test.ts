import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixture } from '../support/panel.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate, slateInto } from '../support/processes.ts';

const { path, file } = ownFolder();

const mark = '\uFEFF';
const example = ['--pool', fixture('examples/pool.csv'), '--rules', fixture('examples/rule-set.json')];
const read = (name: string): string => readFileSync(path(name), 'utf8');

describe('CSV begins with a byte order mark in a file, and nowhere else', () => {
  test.each([
    ['solve', []],
    ['explain', []],
    ['replace', ['--withdraw', 'E-07']],
    ['verify', ['--slate', file('slate.txt', 'E-01\nE-02\nE-03\nE-04\nE-05\n')]],
  ])('slate %s', async (command, more) => {
    const words = [command, ...example, ...more, '--format', 'csv'];
    const { stdout } = await slate(...words);
    expect(stdout).toMatch(/^[a-z]/);
    await slate(...words, '--out', path(`${command}.csv`));
    expect(read(`${command}.csv`)).toBe(mark + stdout);
    await slateInto(path(`${command}-redirected.csv`) as `/${string}`, ...words);
    expect(read(`${command}-redirected.csv`)).toBe(mark + stdout);
  });

  test('slate whatif', async () => {
    const scenarios = file(
      'scenarios.json',
      JSON.stringify({
        pool: fixture('examples/pool.csv'),
        rules: fixture('examples/rule-set.json'),
        scenarios: [{ id: 'more', set: { 'women.min': 3 } }],
      }),
    );
    const { stdout } = await slate('whatif', scenarios, '--format', 'csv');
    expect(stdout).toMatch(/^id,kind/);
    await slate('whatif', scenarios, '--format', 'csv', '--out', path('batch'));
    expect(read('batch/results.csv')).toBe(mark + stdout);
    const schema = ['whatif', '--schema', '--format', 'csv', '--out', path('schema.json')];
    expect(await slate(...schema)).toMatchObject({ code: 0 });
    expect(JSON.parse(read('schema.json'))).toMatchObject({ title: 'Scenario file of Slate' });
  });

  test('other formats have none', async () => {
    await slate('solve', ...example, '--format', 'json', '--out', path('result.json'));
    expect(read('result.json')).toMatch(/^\{/);
  });
});

test('a slate that was written for spreadsheets is read as a pool', async () => {
  const out = path('members.csv');
  await slate('solve', ...example, '--format', 'csv', '--out', out);
  expect(read('members.csv')).toContain('"digital-society;ai-for-science"');
  const { code, stdout } = await slate('pool', 'check', out);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('5 candidates') as string });
});
