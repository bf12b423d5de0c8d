import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../src/cli/commands.ts';
import { busyPool, hardPool } from '../support/hard-pool.ts';
import { ownFolder } from '../support/own-folder.ts';
import { fixture } from '../support/panel.ts';
import { interrupted, slate, slateInto, slateProcess, startSlate } from '../support/processes.ts';

const { path, file } = ownFolder();

const pool = file(
  'pool.csv',
  [
    'id,name,nationality,gender,score',
    'A,=cmd(),KEN,female,9.5',
    'B,Bea,FRA,male,9',
    'C,Cem,FRA,male,8',
    'D,Dan,FRA,male,7',
    'E,Eve,USA,female,6',
  ].join('\n'),
);
const ruleSet = {
  id: 'small',
  size: 3,
  rules: [
    { id: 'cap', each: 'nationality', max: 2 },
    { id: 'women', where: { gender: 'female' }, min: 1, max: 1 },
  ],
};
const rules = file('rules.json', JSON.stringify(ruleSet));

const hard = hardPool();
const solveHard = [
  ...['solve', '--pool', file('hard.csv', hard.csv)],
  ...['--rules', file('hard.json', JSON.stringify(hard.rules))],
];

/** A solve in which the second engine is busy for long. */
const solveBusily = (): string[] => {
  const { csv, rules: own } = busyPool();
  return [
    ...['solve', '--pool', file('busy.csv', csv), '--rules', file('busy.json', JSON.stringify(own))],
    ...['--engine', 'javascript-lp-solver'],
  ];
};

describe('slate solve', () => {
  test('prints a report for a person', async () => {
    const { code, stdout, stderr } = await slate(
      'solve',
      '--pool',
      pool,
      '--rules',
      rules,
      '--explain',
      'rules',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Selected: 3 members, 26.500 points (objective 265, scale 10).');
    expect(stdout).toMatch(
      /cap \(France\) +2 +2 +max +max binding: \+1\.000 points|cap \(France\) +2 +2 +max +max: no gain/,
    );
    expect(stdout).toMatch(/women +1 +1 +1 +min, max/);
    expect(stdout).toContain('Balance: slate and pool');
    expect(stdout).toContain('5 of 5 candidates are eligible.');
  });

  test('prints the result document as JSON, and the slate as CSV with formulas escaped', async () => {
    const json = await slate('solve', '--pool', pool, '--rules', rules, '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      outcome: 'selected',
      objective: 265,
      slate: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    });
    const csv = await slate('solve', '--pool', pool, '--rules', rules, '--format', 'csv');
    expect(csv.stdout.split('\r\n')).toEqual([
      expect.stringMatching(/^id,name,points,score:score,nationality,gender/),
      expect.stringMatching(/^A,"'=cmd\(\)",9\.5,9\.5,KEN,female/),
      expect.stringMatching(/^B,Bea,9,/),
      expect.stringMatching(/^C,Cem,8,/),
      '',
    ]);
  });

  test('writes to a file', async () => {
    const out = path('result.json');
    const { code, stdout } = await slate(
      'solve',
      '--pool',
      pool,
      '--rules',
      rules,
      '--format',
      'json',
      '--out',
      out,
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ outcome: 'selected' });
  });

  test('takes YAML and JSON pools', async () => {
    const yaml = file('rules.yaml', 'id: small\nsize: 1\n');
    const json = file('pool.json', '[{"id":"A","score":1},{"id":"B","score":2}]');
    const { stdout } = await slate('solve', '--pool', json, '--rules', yaml, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ objective: 20 });
  });

  test('exits 3 when no slate satisfies the rules', async () => {
    const strict = file('strict.json', JSON.stringify({ ...ruleSet, size: 5 }));
    const { code, stdout } = await slateProcess('solve', '--pool', pool, '--rules', strict);
    expect(code).toBe(3);
    expect(stdout).toContain('Infeasible: no slate satisfies every rule.');
    expect(stdout).toContain('The maximums of cap (France)');
  });

  test('exits 4 when the time is over, with a true bound', async () => {
    const { code, stdout } = await slate(...solveHard, '--time-limit', '0.1', '--format', 'json');
    const result = JSON.parse(stdout) as { outcome: string; proof: { status: string; upperBound: number } };
    expect(code).toBe(4);
    expect(result.outcome).toBe('stopped');
    expect(['unknown', 'feasible']).toContain(result.proof.status);
    expect(result.proof.upperBound).toBeGreaterThanOrEqual(hard.objective);
  });

  test('what a stopped search cannot prove is not written, which is reported', async () => {
    const proofs = ['certificate', 'proof', 'repairs'].map((name) => [`--${name}`, path(`no-${name}`)]);
    const { code, stdout, stderr } = await slate(
      ...solveHard,
      ...['--time-limit', '0.1', '--format', 'json', ...proofs.flat()],
    );
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'stopped' });
    for (const [, path] of proofs) {
      expect(stderr).toContain(`${path!} was not written: the search stopped before there was a proof.`);
      expect(existsSync(path!)).toBe(false);
    }
  });

  test.each(['out', 'certificate', 'proof'])(
    'exits 74 where --%s cannot be written, and gives the answer all the same',
    async (name) => {
      const nowhere = path('none', 'x');
      const { code, stdout, stderr } = await slate(
        ...['solve', '--pool', pool, '--rules', rules, '--format', 'json', `--${name}`, nowhere],
      );
      expect({ code, stderr }).toEqual({
        code: 74,
        stderr: `Cannot write ${nowhere}: the folder does not exist.\n`,
      });
      expect(stdout).toMatch(name === 'out' ? /^$/ : /"outcome": "selected"/);
    },
  );

  test('exits 0 where the reader of standard output has gone', async () => {
    const closed = await slateInto('closed', 'solve', '--pool', pool, '--rules', rules);
    expect(closed).toEqual({ code: 0, stderr: '' });
  });

  test.skipIf(!existsSync('/dev/full'))('exits 74 where standard output is full', async () => {
    const full = await slateInto('/dev/full', 'solve', '--pool', pool, '--rules', rules);
    expect(full).toEqual({ code: 74, stderr: 'Cannot write to standard output: no space left.\n' });
  });

  test('an engine that is busy for long does not outlive the limit', async () => {
    const started = performance.now();
    const { code, stdout } = await slate(...solveBusily(), '--time-limit', '1', '--format', 'json');
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'stopped' });
    // A bound on hanging, not a measurement: without the termination it takes minutes.
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  test('exits 130 when it is interrupted, and prints nothing', async () => {
    const { code, stdout, stderr } = await interrupted(2000, ...solveBusily());
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  test('is ended by SIGTERM as if it did not listen, while it computes', async () => {
    const solving = startSlate(...solveBusily());
    await setTimeout(6000);
    expect(await solving.end('SIGTERM')).toEqual({ code: null, stdout: '', stderr: '' });
  });

  test('exits 2 and names every issue with its file and place', async () => {
    // A pool that cannot be read does not hide what is wrong with the rest.
    const missing = await slate(
      'solve',
      '--pool',
      'none.csv',
      '--rules',
      file('odd.json', '{"id":"x","size":0}'),
      '--time-limit',
      'x',
    );
    expect(missing.stderr).toMatch(
      /none\.csv[^]*--time-limit[^]*odd\.json: \/size|--time-limit[^]*none\.csv[^]*odd\.json: \/size/,
    );
    const bad = file('bad.csv', 'id,nationality,score\nA,KEX,1\nA,KEN,1.23\n');
    const worse = file(
      'bad.json',
      JSON.stringify({
        id: 'x',
        size: 1,
        rules: [{ id: 'r', where: { gendr: 'x', region: 'african' }, min: 1 }],
      }),
    );
    const { code, stdout, stderr } = await slate('solve', '--pool', bad, '--rules', worse);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${bad}: row 2, column nationality: `);
    expect(stderr).toContain(`${bad}: row 3, column id: `);
    expect(stderr).toContain(`${bad}: row 3, column score: `);
    expect(stderr).toContain(`${worse}: /rules/0/where/gendr: `);
    expect(stderr).not.toContain('    at ');
  });

  test.each<[string, string[], string]>([
    ['an unknown option', ['solve', '--poool', 'x'], 'Unknown option --poool. Did you mean "--pool"?'],
    ['an option of every object', ['solve', '--toString'], 'Unknown option --toString.'],
    [
      'a number in another notation',
      ['solve', '--pool', pool, '--rules', rules, '--time-limit', '0x10'],
      '--time-limit: ',
    ],
    ['a missing option', ['solve', '--pool', pool], '--rules FILE|ID is required'],
    ['an option without its value', ['solve', '--pool', '--rules', rules], '--pool needs a value'],
    [
      'an unknown engine',
      ['solve', '--pool', pool, '--rules', rules, '--engine', 'cplex'],
      '--engine must be one of',
    ],
    [
      'a time limit that is no number',
      ['solve', '--pool', pool, '--rules', rules, '--time-limit', 'soon'],
      '--time-limit: ',
    ],
    ['a file that is not there', ['solve', '--pool', 'no.csv', '--rules', rules], 'File not found: no.csv'],
    [
      'a rule set that is not there',
      ['solve', '--pool', pool, '--rules', 'nonsense'],
      'There is no shipped rule set "nonsense"',
    ],
    ['an unknown command', ['slove'], 'Unknown command "slove". Did you mean "solve"?'],
    ['an unknown command of a family', ['pool', 'chek'], 'Did you mean "pool check"?'],
    ['a family alone', ['runs'], '"runs" needs a second word: cancel, diff, list, report, show, start.'],
    [
      'both of two that exclude each other',
      ['solve', '--pool', pool, '--rules', rules, '--cross-check', '--no-cross-check'],
      '--cross-check and --no-cross-check cannot be used together.',
    ],
    [
      'a number below its range',
      ['solve', '--pool', pool, '--rules', rules, '--within=-3'],
      '--within: Expected 0 or more.',
    ],
    [
      'a file that is no slate',
      ['verify', '--pool', pool, '--rules', rules, '--slate', rules],
      '/slate: This is not a slate.',
    ],
    [
      'a file that is no record',
      ['replay', rules, '--pool', pool, '--rules', rules],
      '/format: This is not a record',
    ],
    [
      'nationalities that a comma separates',
      ['pool', 'check', file('comma.csv', 'id,nationality,score\nA,"USA, DEU",1\n')],
      'Separate several countries with a semicolon (;).',
    ],
    ['a choice', ['solve', '--pool', pool, '--rules', rules, '--format', 'jsn'], 'Did you mean "json"?'],
    [
      'a slip in a shipped id',
      ['solve', '--pool', pool, '--rules', 'a-res-79-352'],
      'Did you mean "a-res-79-325"?',
    ],
    [
      'an unknown rule',
      ['explain', '--pool', pool, '--rules', rules, '--rule', 'wommen'],
      'Did you mean "women"?',
    ],
    ['an unknown word', ['solve', 'now', '--pool', pool, '--rules', rules], 'Unexpected argument "now"'],
  ])('exits 2 for %s', async (_name, words, text) => {
    const { code, stdout, stderr } = await slate(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(text);
  });

  test('never prints a name in a diagnostic', async () => {
    const shifted = file(
      'shifted.csv',
      'id,name,nationality,gender,score\nA,KEN,Jane Doe,Jane Doe,Jane Doe\n',
    );
    expect((await slate('solve', '--pool', shifted, '--rules', rules)).stderr).not.toContain('Jane');
  });
});

describe('slate verify', () => {
  test('exits 0 for a slate that holds', async () => {
    const { code, stdout } = await slate(
      'verify',
      '--pool',
      pool,
      '--rules',
      rules,
      '--slate',
      file('good.txt', 'A\nB\nC\n'),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Holds: the slate satisfies every clause and every rule.');
  });

  test('exits 1 for one that does not, and says what is broken', async () => {
    const { code, stdout } = await slate(
      'verify',
      '--pool',
      pool,
      '--rules',
      rules,
      '--slate',
      file('bad.txt', 'B\nC\nD\n'),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('cap (France): 3 members, at most 2 allowed (B, C, D)');
    expect(stdout).toContain('women: 0 members, at least 1 required');
  });

  test('as JSON and as CSV', async () => {
    const args = [
      'verify',
      '--pool',
      pool,
      '--rules',
      rules,
      '--slate',
      file('some.txt', 'A\nB\nC\n'),
      '--format',
    ];
    expect(JSON.parse((await slate(...args, 'json')).stdout)).toMatchObject({ holds: true, objective: 265 });
    expect((await slate(...args, 'csv')).stdout).toMatch(/^rule,value,authority,min,max,count,holds/);
  });

  test('exits 2 for an id that the pool does not have', async () => {
    const { code, stderr } = await slate(
      'verify',
      '--pool',
      pool,
      '--rules',
      rules,
      '--slate',
      file('odd.txt', 'A\nZ\n'),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('odd.txt: line 2');
  });
});

describe('slate pool', () => {
  test('check reports on the pool', async () => {
    const { code, stdout } = await slateProcess('pool', 'check', 'fixtures/open-call.csv');
    expect(code).toBe(0);
    expect(stdout).toContain('2,672 candidates, no errors, 0 warnings.');
  });

  test('check exits 2 for a broken pool', async () => {
    const { code, stderr } = await slate('pool', 'check', file('broken.csv', 'id,gender\nA,x\n'));
    expect(code).toBe(2);
    expect(stderr).toContain('broken.csv: row 2, column gender');
  });

  test('generate is deterministic and its pools can be solved', async () => {
    const [one, two] = await Promise.all([
      slate('pool', 'generate', '--size', '60', '--seed', 's'),
      slate('pool', 'generate', '--size', '60', '--seed', 's'),
    ]);
    expect(one.stdout).toBe(two.stdout);
    expect(one.stdout.trim().split('\n')).toHaveLength(61);
    const { code } = await slate(
      'solve',
      '--pool',
      file('generated.csv', one.stdout),
      '--rules',
      'a-res-79-325',
      '--format',
      'json',
    );
    expect([0, 3]).toContain(code);
  });

  test('generate exits 2 for a size that is none', async () => {
    expect((await slate('pool', 'generate', '--size', 'many')).code).toBe(2);
  });
});

test('slate serve exits 2 where it cannot listen', async () => {
  const { code, stderr } = await slateProcess('serve', '--host', '203.0.113.1', '--port', '0', '--insecure');
  expect(code).toBe(2);
  expect(stderr).toContain('Cannot listen on 203.0.113.1');
});

const names = commandNames();

describe('help', () => {
  let general = '';
  beforeAll(async () => {
    general = (await slate('--help')).stdout;
  });

  test.each(names)('slate %s --help has an example, and the general help lists it', async (name) => {
    const { code, stdout } = await slate(...name.split(' '), '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}([A-Z_]+=\S+ )*slate /);
    expect(general).toContain(`  ${name} `);
  });

  test('no command at all shows the help and exits 2; --version shows the version', async () => {
    expect((await slateProcess()).code).toBe(2);
    const family = await slate('pool', '--help');
    expect(family.code).toBe(0);
    expect(family.stdout).toMatch(/^pool check .*\npool convert .*\npool erase /);
    expect((await slateProcess('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('slate replace', () => {
  const example = ['--pool', fixture('examples/pool.csv'), '--rules', fixture('examples/rule-set.json')];

  test('says first that nothing changes where nobody who withdraws is a member', async () => {
    const { code, stdout } = await slate('replace', ...example, '--withdraw', 'E-02');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Nothing changes: whoever withdraws is no member of the slate\. The slate so far: /,
    );
    const { stdout: replaced } = await slate('replace', ...example, '--withdraw', 'E-02', 'E-07');
    expect(replaced).toMatch(/^Replaced\. 2 withdrawals\./);
  });

  test('takes each id by itself, and says so where they are joined', async () => {
    const { code, stderr } = await slate('replace', ...example, '--withdraw', 'E-07,E-01');
    expect(code).toBe(2);
    expect(stderr).toContain(
      'it has E-07 and E-01. Name each of them by itself (on the command line, repeat',
    );
    const { stderr: unknown } = await slate('replace', ...example, '--withdraw', 'E-07,X');
    expect(unknown).toContain('The pool has no candidate with this id. [unknown-candidate]');
  });
});
