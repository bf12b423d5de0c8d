import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WhatIfResult } from '../../src/answers/what-if/what-if-schema.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { fixture } from '../support/panel.ts';
import { slate, startSlate, type Finished } from '../support/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'slate-what-if-'));
const path = (...names: readonly string[]): string => join(folder, ...names);
const textOf = (...names: readonly string[]): string => readFileSync(path(...names), 'utf8');
const file = (name: string, value: object): string => {
  writeFileSync(
    path(name),
    JSON.stringify({ pool: fixture('open-call.csv'), rules: 'a-res-79-325-baseline', ...value }),
  );
  return path(name);
};
const linesOf = (text: string): readonly WhatIfResult[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as WhatIfResult);

const scenarios = {
  scenarios: [
    { id: 'five islands', set: { 'small-islands.min': 5 } },
    { id: 'impossible', set: { 'least-developed.min': 20, 'african.max': 8 } },
    { id: 'one/of', set: {} },
  ].map((entry) => ({ ...entry, id: entry.id.replace('/', '%2F') })),
  leaveOneOut: [{ id: 'reviewers', scores: 'all' }],
};
const small = file('small.json', scenarios);
/** Takes long enough to be killed in the middle. */
const long = file('long.json', {
  sweeps: [
    { id: 'grid', set: { 'women.min': { from: 14, to: 22 }, 'least-developed.min': { from: 2, to: 8 } } },
    { id: 'other', set: { 'men.min': { from: 14, to: 20 }, 'small-islands.min': { from: 2, to: 9 } } },
  ],
  scenarios: [{ id: '日'.repeat(90), set: { 'least-developed.min': 20, 'african.max': 8 } }],
  noise: [{ id: 'noise', spread: 2, draws: 299, seed: 'long' }],
});

describe('slate whatif', () => {
  test('writes a line for each result, the same for any number of jobs', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map((jobs) =>
        slate(
          'whatif',
          small,
          '--jobs',
          String(jobs),
          '--explain',
          'rules',
          '--format',
          'json',
          '--out',
          path(`jobs-${jobs}`),
        ),
      ),
    );
    expect([one!.code, two!.code]).toEqual([0, 0]);
    expect(one!.stdout).toBe('');
    expect(one!.stderr).toMatch(/^6 what-ifs in [\d.]+ s\. Results: .*jobs-1\.\n$/);
    const lines = linesOf(textOf('jobs-1', 'results.jsonl'));
    expect(lines.map(({ id, outcome, change }) => [id, outcome, change])).toEqual([
      ['five islands', 'selected', -24],
      ['impossible', 'infeasible', null],
      ['one%2Fof', 'selected', 0],
      ['reviewers/itu', 'selected', null],
      ['reviewers/odet', 'selected', null],
      ['reviewers/unesco', 'selected', null],
    ]);
    for (const name of ['results.jsonl', 'summary.json']) {
      expect(textOf('jobs-2', name)).toBe(textOf('jobs-1', name));
    }
    expect(JSON.parse(textOf('jobs-1', 'run.json'))).toMatchObject({ status: 'complete' });
  });

  test('prints a table, CSV, or lines that end with the summary', async () => {
    const [table, csv, json] = await Promise.all(
      ['table', 'csv', 'json'].map((format) => slate('whatif', small, '--format', format)),
    );
    expect(table!.stdout).toContain('Base: 3637.533 points');
    expect(table!.stdout).toMatch(/five islands +selected +3636\.733 +-0\.800/);
    expect(table!.stdout).toContain('maximum for "African States" from 8 to 9');
    expect(table!.stdout).toContain('Omissions: reviewers');
    expect(csv!.stdout.split('\r\n')).toHaveLength(8);
    const lines = linesOf(json!.stdout) as readonly { readonly kind: string }[];
    expect(lines.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 3 }, () => 'scenario'),
      ...Array.from({ length: 3 }, () => 'leave-one-out'),
      'summary',
    ]);
    // No bar where nobody looks.
    expect(table!.stderr).toMatch(/^6 what-ifs in [\d.]+ s\.\n$/);
  });

  test('writes certificates that slate check accepts, however the pool is spelled', async () => {
    const pool = path('respelled.csv');
    const text = readFileSync(fixture('open-call.csv'), 'utf8');
    writeFileSync(
      pool,
      text.replace('id,', 'ID,').replace('gender', 'Gender').replaceAll(',female,', ',Female ,'),
    );
    const { code } = await slate(
      'whatif',
      file('respelled.json', { ...scenarios, pool }),
      '--certificates',
      '--format',
      'json',
      '--out',
      path('proofs'),
    );
    expect(code).toBe(0);
    const names = readdirSync(path('proofs', 'proofs')).filter((name) => name.endsWith('.rules.json'));
    expect(names).toHaveLength(7);
    const checked = await Promise.all(
      ['base', 'impossible', 'one%252Fof', 'reviewers%2Fitu'].map((name) =>
        slate(
          'check',
          ...['--pool', pool],
          ...['--rules', path('proofs', 'proofs', `${name}.rules.json`)],
          ...['--certificate', path('proofs', 'proofs', `${name}.certificate.json`)],
        ),
      ),
    );
    expect(checked.map((finished) => finished.code)).toEqual([0, 0, 0, 0]);
  });

  test('prints the schema of scenario files', async () => {
    const { code, stdout } = await slate('whatif', '--schema');
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(packageRoot(), 'openapi', 'scenario-file.schema.json'), 'utf8'));
  });
});

describe('a batch that does not come to its end', () => {
  let whole: string;
  beforeAll(async () => {
    const { code } = await slate('whatif', long, '--format', 'json', '--out', path('whole'));
    expect(code).toBe(0);
    whole = textOf('whole', 'results.jsonl');
  }, 60_000);

  const resume = async (out: string): Promise<void> => {
    const { code } = await slate('whatif', long, '--resume', '--format', 'json', '--out', path(out));
    expect(code).toBe(0);
    expect(textOf(out, 'results.jsonl')).toBe(whole);
    expect(textOf(out, 'summary.json')).toBe(textOf('whole', 'summary.json'));
    expect(existsSync(path(out, 'results.jsonl.new'))).toBe(false);
  };

  /** Waits until so many lines are there. */
  const lines = async (out: string, count: number): Promise<void> => {
    for (;;) {
      const name = path(out, 'results.jsonl');
      if (existsSync(name) && readFileSync(name, 'utf8').split('\n').length > count) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  /** Starts the batch, and ends the process with a signal once so many lines are there. */
  const endWith = async (
    signal: NodeJS.Signals,
    count: number,
    out: string,
    ...words: readonly string[]
  ): Promise<Finished> => {
    const child = startSlate('whatif', long, '--out', path(out), '--format', 'json', ...words);
    await lines(out, count);
    return child.end(signal);
  };

  test('killed in the middle, twice, and gone on with: nothing is lost and nothing doubled', async () => {
    for (const count of [20, 120]) {
      await endWith('SIGKILL', count, 'killed', ...(count > 20 ? ['--resume'] : []));
      // As if it had been killed within a line.
      appendFileSync(path('killed', 'results.jsonl'), '{"id":"grid/women.min=1');
    }
    expect(JSON.parse(textOf('killed', 'run.json'))).toMatchObject({ status: 'running' });
    const again = await slate('whatif', long, '--format', 'json', '--out', path('killed'));
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain('Continue it with --resume');
    await resume('killed');
  }, 60_000);

  test('interrupted, it says how far it is, and goes on later', async () => {
    const { code, stderr } = await endWith('SIGINT', 20, 'stopped');
    expect(code).toBe(130);
    expect(stderr).toMatch(
      /^Interrupted: [\d,]+ of 419 what-ifs are done\. Results: .*stopped\. Continue with --resume\.\n$/,
    );
    expect(JSON.parse(textOf('stopped', 'run.json'))).toMatchObject({ status: 'interrupted' });
    await resume('stopped');
  }, 60_000);

  test('ended by the time for all, it has an exit code of its own', async () => {
    const hurried = file('hurried.json', {
      noise: [{ id: 'noise', spread: 2, draws: 100_000, seed: 'hurried' }],
      options: { totalTimeLimit: 6 },
    });
    const { code, stderr, stdout } = await slate('whatif', hurried, '--format', 'csv');
    expect(code).toBe(4);
    expect(stderr).toMatch(/^Time limit reached: [\d,]+ of 100,000 what-ifs are done\.\n$/);
    expect(stdout.split('\r\n').length).toBeGreaterThan(2);
  }, 60_000);

  test('a folder that is a file is output that cannot be written', async () => {
    const taken = file('taken.json', {});
    const { code, stderr } = await slate('whatif', long, '--out', taken);
    expect({ code, stderr }).toEqual({
      code: 74,
      stderr: `Cannot write ${taken}: a file of that name exists.\n`,
    });
  });

  test('is not gone on with by another file', async () => {
    const other = file('other.json', { scenarios: [{ id: 'a' }] });
    const { code, stderr } = await slate('whatif', other, '--resume', '--out', path('whole'));
    expect(code).toBe(2);
    expect(stderr).toContain('contains another batch: scenarios differ');
  });
});

describe('issues', () => {
  const refused = async (...words: readonly string[]): Promise<string> => {
    const { code, stderr, stdout } = await slate('whatif', ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/^\s+at /m);
    return stderr;
  };

  test('of the command line', async () => {
    expect(await refused()).toContain('Name exactly one scenario file');
    expect(await refused(small, '--jobs', '0')).toContain('--jobs must be a whole number from 1 to 256.');
    expect(await refused(small, '--resume', '--certificates')).toMatch(
      /--resume needs --out FOLDER\.[\s\S]*--certificates needs --out FOLDER\./,
    );
  });

  test('of the file, with place and file name, all at once', async () => {
    writeFileSync(
      path('wrong.yaml'),
      `pool: missing.csv\nrules: nowhere.json\nscenarios:\n  - id: a\n    set: { women.min: 9 }\n    pool: also-missing.csv\n  - id: a\n    sett: {}\n`,
    );
    const stderr = await refused(path('wrong.yaml'));
    expect(stderr).toContain(`File not found: ${path('missing.csv')}`);
    expect(stderr).toContain(`File not found: ${path('nowhere.json')}`);
    expect(stderr).toContain(`File not found: ${path('also-missing.csv')}`);
    expect(stderr).toContain('/scenarios/1/sett');
    expect(stderr).toContain('/scenarios/0/pool');
  });

  test('of its text', async () => {
    writeFileSync(path('torn.json'), '{"pool": ');
    expect(await refused(path('torn.json'))).toContain('line 1');
    expect(await refused(path('nowhere.yaml'))).toContain('File not found');
  });
});
