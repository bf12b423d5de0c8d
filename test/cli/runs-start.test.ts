import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSchema } from '../../src/run-kinds/run-schema.ts';
import { storedPoolSchema } from '../../src/run-kinds/stored-schema.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate, startService, type Finished, type Service } from '../support/processes.ts';

const { file } = ownFolder();
const pool = file('pool.csv', 'id;Sex;score\nA;F;9\nB;M;8\nC;M;7\n');
const attributes = 'attributes: { gender: { column: Sex, values: { F: female, M: male } } }';
const rulesOf = (name: string, least: number): string =>
  file(
    `${name}.yaml`,
    `id: ${name}\nsize: 2\n${attributes}\nrules: [{ id: women, where: { gender: female }, min: ${least} }]\n`,
  );
const rules = rulesOf('ours', 1);
const scenarios = file('scenarios.yaml', 'pool: x.csv\nscenarios: [{ id: none, set: { women.min: 0 } }]\n');

let service: Service;
beforeAll(async () => {
  service = await startService({
    SLATE_STORE: 'on',
    SLATE_DATA: file('data-is-beside', '').replace('data-is-beside', 'data'),
    SLATE_WORKERS: '1',
  });
}, 60_000);
afterAll(async () => {
  await service.stop();
});

const ask = (...words: readonly string[]): Promise<Finished> => slate(...words, '--server', service.url);
const start = (...words: readonly string[]): Promise<Finished> => ask('runs', 'start', ...words);

test('slate pool put stores a pool under a rule set that says how to read it', async () => {
  const words = file('words.csv', 'Number;score\nA;1\n');
  const byNumber = file(
    'by-number.json',
    '{"id":"by-number","size":1,"attributes":{"id":{"column":"Number"}}}',
  );
  expect((await ask('pool', 'put', 'words', words)).code).toBe(2);
  const { code, stdout } = await ask(
    ...['pool', 'put', 'words', words, '--rules', byNumber, '--format', 'json'],
  );
  expect([code, storedPoolSchema.parse(JSON.parse(stdout)).versions[0]?.candidates]).toEqual([0, 1]);
  expect((await ask('pool', 'put', 'words', words, '--rules', 'by-number@1')).code).toBe(0);
  expect((await ask('pool', 'put', 'words', words, '--rules', 'by-number@2')).code).toBe(2);
});

describe('slate runs start', () => {
  test('stores files, prints the id, and names the command that shows the run', async () => {
    const { code, stdout, stderr } = await start(
      ...['--pool', pool, '--pool-name', 'call', '--rules', rules, '--no-cross-check'],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f-]{36}\n$/);
    expect(stderr).toContain(`runs show ${stdout.trim()} --server ${service.url}`);
  });

  test.each([
    ['solve', [], 'selected', 0],
    ['explain', ['--kind', 'explain', '--candidate', 'C', '--within', '2'], 'selected', 0],
    ['what-if', ['--scenarios', scenarios, '--time-limit', '10'], 'complete', 0],
  ])('of the kind %s, and waits', async (kind, words, outcome, exit) => {
    const { code, stdout } = await start(
      ...['--pool', 'call@1', '--rules', 'ours@1', '--wait', '--format', 'json', ...words],
    );
    const run = runSchema.parse(JSON.parse(stdout));
    expect([code, run]).toMatchObject([exit, { kind, outcome, status: 'done', rules: { version: 1 } }]);
  });

  test('exits with 3 where there is no slate', async () => {
    const { code } = await start('--pool', 'call', '--rules', rulesOf('too-many', 2), '--wait');
    expect(code).toBe(3);
  });

  test('says on which line of the scenario file something is wrong', async () => {
    const wrong = file('wrong.yaml', 'scenarios:\n  - { id: a, set: { woman.min: 0 } }\n');
    const { code, stderr } = await start('--pool', 'call', '--rules', 'ours', '--scenarios', wrong);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        `${wrong}: line 2, character 21, /scenarios/0/set/woman.min: `,
      ) as string,
    });
  });

  test.each<[readonly string[], string]>([
    [['--pool', pool, '--rules', rules], '--pool-name'],
    [['--pool', pool, '--pool-name', '../x', '--rules', rules], 'Name of a stored pool'],
    [['--pool', 'nothing', '--rules', 'ours'], 'unknown-pool'],
    [['--pool', 'call@x', '--rules', 'ours'], 'Name of a stored pool'],
    [['--pool', 'call', '--rules', 'No'], 'Id of a stored rule set'],
    [['--pool', 'call', '--rules', `${rules}.yaml`], 'not found'],
    [['--pool', 'call', '--rules', 'ours', '--candidate', 'C'], 'unknown-key'],
    [['--pool', 'call', '--rules', 'ours', '--scenarios', `${scenarios}.none`], 'not found'],
    [['--pool', 'call', '--rules', 'ours', '--time-limit', 'x'], '/options/timeLimit'],
  ])('refuses %j', async (words, said) => {
    const { code, stdout, stderr } = await start(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.toLowerCase()).toContain(said.toLowerCase());
  });
});
