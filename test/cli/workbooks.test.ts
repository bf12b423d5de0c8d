import { readXlsx } from 'hucre/xlsx';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { fixture } from '../support/panel.ts';
import { slate, slateInto, slateOnTerminal } from '../support/processes.ts';

const { path, file } = ownFolder();

const example = ['--pool', fixture('examples/pool.csv'), '--rules', fixture('examples/rule-set.json')];
const scenarios = file(
  'scenarios.json',
  JSON.stringify({
    pool: fixture('examples/pool.csv'),
    rules: fixture('examples/rule-set.json'),
    scenarios: [{ id: 'more', set: { 'women.min': 3 } }],
  }),
);

const commands: readonly (readonly [string, readonly string[]])[] = [
  ['solve', ['solve', ...example]],
  ['explain', ['explain', ...example]],
  ['replace', ['replace', ...example, '--withdraw', 'E-07']],
  ['verify', ['verify', ...example, '--slate', file('slate.txt', 'E-01\nE-02\nE-03\nE-04\nE-05\n')]],
];

const sheetsIn = async (name: string): Promise<readonly string[]> =>
  (await readXlsx(readFileSync(path(name)))).sheets.map((sheet) => sheet.name);

describe('a workbook', () => {
  test.each(commands)('of slate %s goes into a file or a pipe', async (name, words) => {
    const out = path(`${name}.xlsx`);
    expect(await slate(...words, '--format', 'xlsx', '--out', out)).toMatchObject({ stdout: '' });
    expect(await sheetsIn(`${name}.xlsx`)).toContain(name === 'replace' ? 'Replacements' : 'Rules');
    await slateInto(path(`${name}-piped.xlsx`) as `/${string}`, ...words, '--format', 'xlsx');
    expect(await sheetsIn(`${name}-piped.xlsx`)).toEqual(await sheetsIn(`${name}.xlsx`));
  });

  test.each(['csv', 'xlsx', 'json'])('or another output of solve (%s) is a slate again', async (format) => {
    const out = path(`again.${format}`);
    await slate('solve', ...example, '--format', format, '--out', out);
    const verified = await slate('verify', ...example, '--slate', out);
    expect({ code: verified.code, stdout: verified.stdout.slice(0, 6) }).toEqual({
      code: 0,
      stdout: 'Holds:',
    });
    expect((await slate('replace', ...example, '--withdraw', 'E-07', '--slate', out)).code).toBe(0);
  });

  test('without a column of ids is no slate', async () => {
    const out = path('pool-check.xlsx');
    await slate('replace', ...example, '--withdraw', 'E-07', '--format', 'xlsx', '--out', out);
    const { code, stderr } = await slate('verify', ...example, '--slate', out);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The column "id" is missing') as string,
    });
  });

  test('of what-ifs goes into their folder, beside the results', async () => {
    const { code } = await slate('whatif', scenarios, '--format', 'xlsx', '--out', path('batch'));
    expect(code).toBe(0);
    expect(await sheetsIn('batch/results.xlsx')).toEqual(['Summary', 'Scenarios', 'Least costly']);
    expect(existsSync(path('batch/results.jsonl'))).toBe(true);
  });

  test.each([...commands, ['whatif', ['whatif', scenarios]] as const])(
    'of slate %s is not written to a terminal',
    async (_, words) => {
      const { code, stdout, stderr } = await slateOnTerminal(...words, '--format', 'xlsx');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--format xlsx cannot be shown on a terminal. Add --out F');
    },
  );

  test('goes into a file from a terminal, too', async () => {
    const out = path('terminal.xlsx');
    const { code } = await slateOnTerminal(...commands[0]![1], '--format', 'xlsx', '--out', out);
    expect(code).toBe(0);
    expect(await sheetsIn('terminal.xlsx')).toContain('Slate');
  });
});
