import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  erasureSchema,
  ruleSetDeletionSchema,
  storedPoolListSchema,
} from '../../src/run-kinds/stored-schema.ts';
import {
  problemAnswer,
  startFakeService,
  type FakeAnswer,
  type FakeRequest,
  type FakeService,
} from '../support/fake-service.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate, type Finished } from '../support/processes.ts';
import { storedPool, storedRun } from '../support/stored.ts';

const { file } = ownFolder();
const asCsv = file('pool.csv', 'id,gender\nA,female\nB,mle\n');
const asJson = file('pool.txt', '\uFEFF [{"id":"A"}]');

const time = '2026-03-02T10:00:00.000Z';
const pools = [
  storedPool('open-call'),
  storedPool('over', { erased: time }),
  storedPool('none', { versions: [] }),
];

const answer = ({ method, path, query }: FakeRequest): FakeAnswer => {
  // A page for each.
  if (path === '/v1/pools') {
    const from = Number(query['cursor'] ?? 0);
    const next = from + 1 < pools.length ? String(from + 1) : null;
    return { body: storedPoolListSchema.parse({ pools: [pools[from]], next }) };
  }
  if (method === 'GET' && path === '/v1/pools/open-call') return { body: pools[0] };
  if (path === '/v1/runs') {
    const runs = query['pool'] === 'open-call' ? ['a', 'b', 'c'].map((id) => storedRun(id)) : [];
    return { body: { runs, next: null } };
  }
  if (method === 'DELETE' && path === '/v1/pools/open-call') {
    const journal = { sequence: 7, head: 'f'.repeat(64), key: 'e'.repeat(64) };
    return { body: erasureSchema.parse({ pool: 'open-call', erased: time, runs: 3, journal }) };
  }
  if (method === 'DELETE' && path === '/v1/rule-sets/ours') {
    const journal = { sequence: 8, head: 'e'.repeat(64), key: 'd'.repeat(64) };
    return { body: ruleSetDeletionSchema.parse({ id: 'ours', versions: 2, journal }) };
  }
  if (method === 'PUT' && path === '/v1/pools/open-call') return { status: 201, body: pools[0] };
  if (method === 'PUT') {
    const at = { code: 'unknown-value', document: 'pool' };
    const errors = [
      { ...at, row: 3, column: 'gender', detail: 'This is not in the vocabulary.' },
      { ...at, code: 'new-code', pointer: '/0/gender', detail: 'Nor is this.' },
    ];
    return problemAnswer(422, 'Pool, rule set or options are not valid', 'There are 5 errors.', {
      errors,
      errorCount: 5,
    });
  }
  return problemAnswer(404, 'There is nothing here', 'There is no such pool.');
};

let service: FakeService;
let before = 0;
beforeAll(async () => {
  service = await startFakeService(answer);
});
beforeEach(() => {
  before = service.requests.length;
});
afterAll(async () => {
  await service.close();
});
const requests = (): readonly FakeRequest[] => service.requests.slice(before);
const ask = (...words: readonly string[]): Promise<Finished> => slate(...words, '--server', service.url);

describe('slate pool put', () => {
  test.each([
    [asCsv, 'text/csv', 'id,gender\nA,female\nB,mle\n'],
    [asJson, 'application/json', '\uFEFF [{"id":"A"}]'],
  ])('sends the bytes of %s as %s', async (path, mediaType, body) => {
    const { code, stdout, stderr } = await ask('pool', 'put', 'open-call', path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^open-call +2 +2,672 +csv +350,000 /m);
    expect(requests().map((one) => [one.method, one.path, one.headers['content-type'], one.body])).toEqual([
      ['PUT', '/v1/pools/open-call', mediaType, body],
    ]);
  });

  test('reports every issue with file, row and column', async () => {
    const { code, stdout, stderr } = await ask('pool', 'put', 'other', asCsv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      [
        `${asCsv}: row 3, column gender: This is not in the vocabulary. [unknown-value]`,
        `${asCsv}: /0/gender: Nor is this. [new-code]`,
        'and 3 more',
        '5 errors.',
        '',
      ].join('\n'),
    );
  });

  test('refuses a name that is none, a file that is not there, and anything else, without asking', async () => {
    for (const words of [['..', asCsv], ['Open', asCsv], ['open-call', `${asCsv}.none`], ['open-call'], []]) {
      expect((await ask('pool', 'put', ...words)).code).toBe(2);
    }
    const { stderr } = await ask('pool', 'put', 'Open', asCsv);
    expect(stderr).toContain('Name of a stored pool: Expected 1 to 100 lower-case letters');
    expect(requests()).toEqual([]);
  });
});

test('slate pool list shows the latest version of each, and what was erased', async () => {
  const { code, stdout } = await ask('pool', 'list');
  expect(code).toBe(0);
  const rows = stdout.trimEnd().split('\n');
  expect(rows.slice(2).map((row) => row.split(/ {2,}/)[0])).toEqual(['open-call', 'over', 'none']);
  expect(rows[3]).toContain(time);
  const json = await ask('pool', 'list', '--format', 'json');
  expect(JSON.parse(json.stdout)).toEqual({ pools, next: null });
});

describe('slate pool erase', () => {
  test('without --yes it names what would be lost, and exits 2', async () => {
    const { code, stdout, stderr } = await ask('pool', 'erase', 'open-call');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('permanently delete open-call (2 versions; the latest has 2,672 candidates)');
    expect(stderr).toContain('the results of 3 runs');
    expect(stderr).toContain('--yes');
    expect(requests().every(({ method }) => method === 'GET')).toBe(true);
  });

  test('with --yes it erases, and prints where the journal has it', async () => {
    const { code, stdout, stderr } = await ask('pool', 'erase', 'open-call', '--yes');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      `open-call is erased, and with it the results of 3 runs.\nJournal: entry 7, ${'f'.repeat(64)}, key ${'e'.repeat(64)}.\n`,
    );
    expect(requests().map(({ method }) => method)).toEqual(['DELETE']);
  });

  test('a pool that is not there, or no more: 2', async () => {
    expect((await ask('pool', 'erase', 'other')).stderr).toContain('There is no stored pool other.');
    expect((await ask('pool', 'erase', 'over')).stderr).toContain(`over was erased on ${time}.`);
    const gone = await ask('pool', 'erase', 'other', '--yes');
    expect(gone).toMatchObject({ code: 2, stderr: 'There is nothing here: There is no such pool.\n' });
  });
});

describe('slate rules delete', () => {
  test('without --yes it names what would be lost, and asks nobody', async () => {
    const { code, stdout, stderr } = await ask('rules', 'delete', 'ours');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('all versions of ours');
    expect(stderr).toContain('--yes');
    expect(requests()).toEqual([]);
  });

  test('with --yes it deletes, and prints where the journal has it', async () => {
    const { code, stdout, stderr } = await ask('rules', 'delete', 'ours', '--yes');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      `ours is deleted (2 versions).\nJournal: entry 8, ${'e'.repeat(64)}, key ${'d'.repeat(64)}.\n`,
    );
    const json = await ask('rules', 'delete', 'ours', '--yes', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ id: 'ours', versions: 2 });
  });

  test('what is no id, or not there: 2', async () => {
    expect((await ask('rules', 'delete')).stderr).toContain('Name exactly one stored rule set');
    expect((await ask('rules', 'delete', 'No id', '--yes')).stderr).toContain(
      'Id of a stored rule set: Expected',
    );
    expect(await ask('rules', 'delete', 'other', '--yes')).toMatchObject({ code: 2 });
    expect(requests().map(({ path }) => path)).toEqual(['/v1/rule-sets/other']);
  });
});
