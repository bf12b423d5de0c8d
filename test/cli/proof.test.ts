import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { slate, type Finished } from '../support/processes.ts';

const { path, file } = ownFolder();
const textOf = (name: string): string => readFileSync(path(name), 'utf8');

const pool = 'fixtures/coarse.csv';
const rules = 'fixtures/coarse.json';
const inputs = ['--pool', pool, '--rules', rules];

type Leaf = { readonly multipliers: [number, number][] };
type Certificate = {
  slate: string[];
  rows: object[];
  nodes: (Leaf | { readonly branch: string; in: number; out: number })[];
  digest: string;
};

describe('a certificate', () => {
  let solved: Finished;
  let certificate: Certificate;
  beforeAll(async () => {
    solved = await slate('solve', ...inputs, '--certificate', path('c.json'), '--format', 'json');
    certificate = JSON.parse(textOf('c.json')) as Certificate;
  }, 60_000);

  const check = (name: string, given: readonly string[] = inputs): Promise<Finished> =>
    slate('check', ...given, '--certificate', path(name));
  const edited = (name: string, edit: (copy: Certificate) => void): string => {
    const copy = structuredClone(certificate);
    edit(copy);
    file(name, JSON.stringify(copy));
    return name;
  };

  test('holds, and does not change the result document', async () => {
    expect(solved).toMatchObject({
      code: 0,
      stderr:
        'warning: The negotiable minimum of expertise equals the bound itself, so it gives no room to move.\n',
    });
    const without = await slate('solve', ...inputs, '--no-cross-check', '--format', 'json');
    const [first, second] = [solved.stdout, without.stdout].map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
    expect({ ...second, run: null }).toEqual({ ...first, run: null });
    expect(first).toMatchObject({ run: { crossCheck: { status: 'agrees', objective: 102600 } } });
    expect(second).toMatchObject({ run: { crossCheck: null } });
    const { code, stdout } = await check('c.json');
    expect(stdout).toMatch(
      /^Holds: the slate satisfies every rule and scores 102600 \(3420[.]000 points\), and no slate scores more[.] (The only case|All \d+ cases) of the proof (is|are) closed[.] The choice among ties was not checked/,
    );
    expect(code).toBe(0);
  });

  test('that is to show the choice among ties needs a file', async () => {
    for (const also of [[], ['--repairs', path('repairs')]]) {
      expect(await slate('solve', ...inputs, '--certify-ties', ...also)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: 'slate solve: --certify-ties needs --certificate FILE. [usage]\n1 error.\n',
      });
    }
  });

  test('names applicants by id alone', () => {
    expect(textOf('c.json')).not.toMatch(/"name"|female|"points"/);
  });

  test.each<[string, string, (copy: Certificate) => void]>([
    [
      'a member swapped',
      'slate|objective',
      (copy) => {
        const other = Array.from({ length: 700 }, (_, i) => `C-${String(i + 1).padStart(4, '0')}`);
        copy.slate[0] = other.find((id) => !copy.slate.includes(id))!;
        copy.slate.sort();
      },
    ],
    [
      'a multiplier raised',
      'leaf|digest',
      (copy) => {
        const leaf = copy.nodes.find((node): node is Leaf => 'multipliers' in node)!;
        leaf.multipliers[0]![1] += 1;
      },
    ],
    ['a leaf dropped', 'tree', (copy) => copy.nodes.pop()],
    ['a row dropped', 'format|rows|leaf', (copy) => copy.rows.pop()],
    ['another digest', 'digest', (copy) => (copy.digest = '0'.repeat(64))],
  ])('%s is rejected', async (_, steps, edit) => {
    const { code, stdout } = await check(edited('edited.json', edit));
    expect(stdout).toMatch(new RegExp(`^Does not hold, at step (${steps})[:,] `));
    expect(code).toBe(1);
  });

  test('another pool or rule set is rejected', async () => {
    const text = readFileSync(pool, 'utf8').replace(/(?<=\n)(C-0002,)(\w+)/, (_, id: string) => `${id}KEN`);
    const edited = file('pool.csv', text);
    const other = await check('c.json', ['--pool', edited, '--rules', rules]);
    expect(other).toMatchObject({ code: 1 });
    expect(other.stdout).toContain('at step pool-hash');
    const document = JSON.parse(readFileSync(rules, 'utf8')) as object;
    const title = file('rules.json', JSON.stringify({ ...document, title: 'another' }));
    const rulesChanged = await check('c.json', ['--pool', pool, '--rules', title]);
    expect(rulesChanged.stdout).toContain('at step rules-hash');
    expect(rulesChanged.code).toBe(1);
  });

  test('what is not JSON is bad input, and what is no certificate does not hold', async () => {
    file('broken.json', '{"format": ');
    const broken = await check('broken.json');
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('broken.json: line 1');
    file('empty.json', '{}');
    expect(await check('empty.json')).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('an infeasible rule set', () => {
  test('has a certificate and a VIPR file, too', async () => {
    const strict = ['--pool', 'fixtures/open-call.csv', '--rules', 'fixtures/conflict.json'];
    const { code, stdout } = await slate(
      ...['solve', ...strict, '--certificate', path('none.json'), '--proof', path('none.vipr')],
    );
    expect(code).toBe(3);
    expect(stdout).toMatch(/Proved infeasible; certificate with \d+ case/);
    expect(stdout).toContain('Second solver: agrees');
    const check = await slate('check', ...strict, '--certificate', path('none.json'));
    expect(check).toMatchObject({ code: 0 });
    expect(check.stdout).toContain('Holds: no slate satisfies every rule.');
    expect(textOf('none.vipr')).toMatch(/^VER 1\.0\n[^]*^RTP infeas\n/m);
  }, 60_000);
});

describe('a record', () => {
  test('has no ids and no affiliations, and is replayed', async () => {
    const { code } = await slate('record', ...inputs, '--out', path('record.json'));
    expect(code).toBe(0);
    const record = textOf('record.json');
    expect(record).not.toMatch(/C-\d{4}|Institute|Global Lab/);
    expect(JSON.parse(record)).toMatchObject({ objective: 102600, core: 14, byLot: 26 });
    const same = await slate('replay', path('record.json'), ...inputs);
    expect(same).toMatchObject({ code: 0, stderr: '' });
    expect(same.stdout).toContain('The same: ');

    file('changed.json', record.replace('"byLot": 26', '"byLot": 25'));
    const changed = await slate('replay', path('changed.json'), ...inputs);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('/byLot: recorded: 25; now: 26');

    file('odd.json', record.replace('"version": 1', '"version": "x"'));
    const odd = await slate('replay', path('odd.json'), ...inputs);
    expect(odd.code).toBe(2);
    expect(odd.stderr).toContain('odd.json: /version');
  }, 60_000);

  test('of a rule set without a slate says so, with its exit code', async () => {
    const strict = ['--pool', 'fixtures/open-call.csv', '--rules', 'fixtures/conflict.json'];
    expect(await slate('record', ...strict, '--out', path('none-record.json'))).toMatchObject({ code: 3 });
    expect(JSON.parse(textOf('none-record.json'))).toMatchObject({ outcome: 'infeasible', objective: null });
    expect(await slate('replay', path('none-record.json'), ...strict)).toMatchObject({ code: 0 });
  }, 60_000);
});
