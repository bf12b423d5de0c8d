import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { diffSchema } from '../../src/answers/diff/diff-schema.ts';
import { resultSchema, type ResultDocument } from '../../src/answers/result/result-schema.ts';
import { whatIfSchema } from '../../src/answers/what-if/what-if-summary-schema.ts';
import { resultTable } from '../../src/report/result-table.ts';
import { runListSchema, runSchema, type RunDocument } from '../../src/run-kinds/run-schema.ts';
import {
  problemAnswer,
  startFakeService,
  type FakeAnswer,
  type FakeRequest,
  type FakeService,
} from '../support/fake-service.ts';
import { slate, slateWith, type Finished } from '../support/processes.ts';
import { storedRun } from '../support/stored.ts';

const key = `slate_0f3a9c51d2_${'k'.repeat(43)}`;
const folder = mkdtempSync(join(tmpdir(), 'slate-runs-'));
const path = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(path(name), 'utf8');
const file = (name: string, value: unknown): string => {
  writeFileSync(path(name), typeof value === 'string' ? value : JSON.stringify(value));
  return path(name);
};

const pool = file(
  'pool.csv',
  ['id,name,gender,score', 'A,Ann,female,9.5', 'B,Ben,male,9', 'C,Cem,male,8', 'D,Dan,male,7', ''].join('\n'),
);
const rules = (name: string, women: number): string =>
  file(name, {
    id: 'small',
    size: 2,
    rules: [{ id: 'women', where: { gender: 'female' }, max: women }],
  });
const impossible = file('impossible.json', {
  id: 'impossible',
  size: 2,
  rules: [{ id: 'women', where: { gender: 'female' }, min: 2 }],
});
const scenarios = file('scenarios.json', {
  pool,
  rules: rules('rules.json', 1),
  scenarios: [{ id: 'no women', set: { 'women.max': 0 } }],
});

/** What the service holds: run to its result. */
const results = new Map<string, unknown>();
const runs = new Map<string, RunDocument>();
let diff: unknown;

/** 2,500 runs, the newest first. */
const many = Array.from({ length: 2500 }, (_, index) => storedRun(`run-${2500 - index}`));

const answer = ({ method, path: asked, query }: FakeRequest): FakeAnswer => {
  const none = problemAnswer(404, 'There is nothing here', 'There is no such run.');
  if (asked === '/v1/runs') {
    const first = Number(query['cursor']?.slice('after-'.length) ?? 0);
    const end = first + Number(query['limit']);
    const next = end < many.length ? `after-${end}` : null;
    return { body: runListSchema.parse({ runs: many.slice(first, end), next }) };
  }
  const [, id = '', what] = /^\/v1\/runs\/([^/]+)(?:\/(.*))?$/.exec(asked) ?? [];
  const run = runs.get(id);
  if (run === undefined) return none;
  if (what === undefined && method === 'DELETE') {
    return { status: 202, body: runSchema.parse({ ...run, cancelling: true }) };
  }
  if (what === undefined) return { body: run };
  if (what === 'result' && results.has(id)) return { body: results.get(id) };
  return what === 'diff/other' ? { body: diff } : none;
};

let service: FakeService;
beforeAll(async () => {
  service = await startFakeService(answer);
  const solve = async (name: string, ...words: readonly string[]): Promise<ResultDocument> => {
    await slate('solve', '--pool', pool, ...words, '--format', 'json', '--out', path(name));
    // As it was written: parsed by a schema its keys would stand in another order.
    const document: unknown = JSON.parse(textOf(name));
    resultSchema.parse(document);
    return document as ResultDocument;
  };
  results.set('solved', await solve('solved.json', '--rules', rules('rules.json', 1)));
  results.set('other', await solve('other.json', '--rules', rules('rules-b.json', 0)));
  results.set('none', await solve('none.json', '--rules', impossible));
  await slate(
    ...['explain', '--pool', pool, '--rules', path('rules.json'), '--format', 'json'],
    ...['--out', path('explained.json')],
  );
  results.set('explained', JSON.parse(textOf('explained.json')));
  const lines = (await slate('whatif', scenarios, '--format', 'json')).stdout.trimEnd().split('\n');
  const documents = lines.map((line) => JSON.parse(line) as object);
  results.set('batch', whatIfSchema.parse({ ...documents.at(-1), results: documents.slice(0, -1) }));
  const compared = await slate('diff', path('solved.json'), path('other.json'), '--format', 'json');
  diff = diffSchema.parse(JSON.parse(compared.stdout));
  for (const id of ['solved', 'other', 'none']) runs.set(id, storedRun(id));
  runs.set('explained', storedRun('explained', { kind: 'explain' }));
  runs.set('batch', storedRun('batch', { kind: 'what-if' }));
  runs.set(
    'waits',
    storedRun('waits', {
      status: 'running',
      outcome: null,
      objective: null,
      finished: null,
      progress: { incumbent: 260, bound: 270, done: 3, total: 12 },
    }),
  );
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

let asked = 0;
beforeEach(() => {
  asked = service.requests.length;
});
const requests = (): readonly FakeRequest[] => service.requests.slice(asked);

/** Asks the fake service, and looks that the key goes there and nowhere else. */
const ask = async (...words: readonly string[]): Promise<Finished> => {
  const finished = await slateWith({ SLATE_API_KEY: key }, ...words, '--server', service.url);
  for (const { headers } of requests()) {
    expect(headers.authorization).toBe(`Bearer ${key}`);
    expect(headers['user-agent']).toMatch(/^slate\/\d+\.\d+\.\d+$/);
  }
  expect(finished.stdout + finished.stderr).not.toContain(key);
  return finished;
};

describe('slate runs list', () => {
  test('asks for what the options say, and says that there are more', async () => {
    const { code, stdout, stderr } = await ask(
      ...['runs', 'list', '--status', 'done', '--kind', 'solve', '--pool', 'open-call'],
      ...['--rules', 'small', '--outcome', 'selected', '--adopted'],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'There are more runs; --limit 0 lists all.\n' });
    expect(requests().map(({ query }) => query)).toEqual([
      {
        status: 'done',
        kind: 'solve',
        pool: 'open-call',
        rules: 'small',
        outcome: 'selected',
        adopted: 'true',
        limit: '50',
      },
    ]);
    const rows = stdout.trimEnd().split('\n');
    expect(rows).toHaveLength(52);
    expect(rows[2]).toMatch(/^run-2500 +solve +done +selected +265 +open-call 2 +small 1 +2026/);
  });

  test.each([
    ['0', 2500, ['1000', '1000', '1000']],
    ['1001', 1001, ['1000', '1']],
  ] as const)('follows pages: --limit %s', async (limit, count, pages) => {
    const { code, stdout } = await ask('runs', 'list', '--limit', limit, '--format', 'json');
    expect(code).toBe(0);
    const listed = runListSchema.parse(JSON.parse(stdout));
    expect(listed.runs).toEqual(many.slice(0, count));
    expect(listed.next === null).toBe(count === many.length);
    expect(requests().map(({ query }) => query['limit'])).toEqual(pages);
  });

  test('refuses what is no limit and no status, without asking', async () => {
    for (const words of [
      ['--limit', '1.5'],
      ['--limit', 'many'],
      ['--status', 'lost'],
    ]) {
      expect((await ask('runs', 'list', ...words)).code).toBe(2);
    }
    expect(requests()).toEqual([]);
  });
});

describe('slate runs show and cancel', () => {
  test('show reports how far a run is', async () => {
    const { code, stdout, stderr } = await ask('runs', 'show', 'waits');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^status +running$/m);
    expect(stdout).toMatch(/^best so far +260$/m);
    expect(stdout).toMatch(/^done +3 of 12$/m);
    expect(stdout).not.toContain('null');
    const json = await ask('runs', 'show', 'waits', '--format', 'json');
    expect(JSON.parse(json.stdout)).toEqual(runs.get('waits'));
  });

  test('cancel asks for it, and shows the run', async () => {
    const { code, stdout } = await ask('runs', 'cancel', 'waits');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^status +running, being cancelled$/m);
    expect(requests().map(({ method, path: at }) => [method, at])).toEqual([['DELETE', '/v1/runs/waits']]);
  });

  test('an id that is none, none at all, or one too many is refused without asking', async () => {
    for (const words of [['..'], ['a/b'], ['a?b'], [], ['a', 'b']]) {
      const { code, stdout } = await ask('runs', 'show', ...words);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
    expect(requests()).toEqual([]);
  });
});

describe('slate runs report', () => {
  test('prints a result as slate solve does, in every format, and exits as it does', async () => {
    const json = await ask('runs', 'report', 'solved', '--format', 'json');
    expect(json).toEqual({ code: 0, stdout: textOf('solved.json'), stderr: '' });
    const table = await ask('runs', 'report', 'solved');
    const plain = resultTable(results.get('solved') as ResultDocument, { width: 160, next: [] });
    expect(table.stdout.startsWith(plain.trimEnd())).toBe(true);
    expect(table.stdout).toContain(`runs diff solved OTHER --server ${service.url}`);
    const csv = await ask('runs', 'report', 'solved', '--format', 'csv');
    expect(csv.stdout).toMatch(/^id,name,points.*\r\nA,Ann,9\.5/);
    const html = await ask('runs', 'report', 'solved', '--format', 'html', '--out', path('report.html'));
    expect(html).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(textOf('report.html')).toMatch(/^<!doctype html>/i);
  });

  test('no slate: 3', async () => {
    const { code, stdout } = await ask('runs', 'report', 'none');
    expect(code).toBe(3);
    expect(stdout).toMatch(/^Infeasible: no slate satisfies every rule\.\n/);
  });

  test('prints an explanation as slate explain does', async () => {
    const inputs = ['--pool', pool, '--rules', path('rules.json')];
    const [mine, own] = await Promise.all([
      ask('runs', 'report', 'explained', '--format', 'csv'),
      slate('explain', ...inputs, '--format', 'csv'),
    ]);
    expect(mine).toEqual(own);
  });

  test.each(['json', 'csv', 'table'])('prints a batch as slate whatif does: %s', async (format) => {
    const [mine, own] = await Promise.all([
      ask('runs', 'report', 'batch', '--format', format),
      slate('whatif', scenarios, '--format', format),
    ]);
    expect({ code: mine.code, stdout: mine.stdout }).toEqual({ code: own.code, stdout: own.stdout });
  });

  test('a batch that is not complete: 4', async () => {
    const batch = results.get('batch') as { readonly counts: object };
    results.set('cut', {
      ...batch,
      status: 'time-limit',
      counts: { ...batch.counts, missing: 1 },
    });
    runs.set('cut', storedRun('cut', { kind: 'what-if', outcome: 'time-limit' }));
    expect((await ask('runs', 'report', 'cut')).code).toBe(4);
  });

  test('a run without a result: 2, and why', async () => {
    const { code, stdout, stderr } = await ask('runs', 'report', 'waits');
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is nothing here: There is no such run.\n',
    });
  });
});

test('slate runs diff prints what slate diff prints, but for how to give files', async () => {
  const own = await slate('diff', path('solved.json'), path('other.json'));
  const { code, stdout } = await ask('runs', 'diff', 'solved', 'other');
  expect(code).toBe(0);
  expect(stdout).toBe(own.stdout.replace(/\n {2}Give them as .*/, ''));
  const json = await ask('runs', 'diff', 'solved', 'other', '--format', 'json');
  expect(JSON.parse(json.stdout)).toEqual(diff);
});

test('where neither --server nor SLATE_SERVER names a service, the store of this machine is meant', async () => {
  const environment = { SLATE_API_KEY: key, SLATE_SERVER: service.url };
  expect((await slateWith(environment, 'runs', 'show', 'waits')).code).toBe(0);
  const { code, stdout, stderr } = await slateWith(
    { SLATE_SERVER: '', SLATE_DATA: path('data') },
    ...['runs', 'show', 'waits'],
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('There is no run with this id.');
});
