import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { RunDocument } from '../../src/run-kinds/run-schema.ts';
import type { StoredPool } from '../../src/run-kinds/stored-schema.ts';
import { describedCalls, type DescribedAnswer, type DescribedClient } from '../support/described-calls.ts';
import { fixtureJson } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'slate-issues-'));
const rules = fixtureJson('examples/rule-set.json') as Readonly<Record<string, unknown>>;

let service: Service;
let call: DescribedClient;
beforeAll(async () => {
  service = await startService({ SLATE_STORE: 'on', SLATE_DATA: join(folder, 'data'), SLATE_WORKERS: '1' });
  call = describedCalls(service.url);
  const ids = { name: 'example', id: 'example-rules' };
  await call('PUT', '/v1/pools/{name}', { ids, body: fixtureJson('examples/check-request.json') });
  await call('PUT', '/v1/rule-sets/{id}', { ids, body: rules });
}, 60_000);
afterAll(async () => {
  const { code, stderr } = await service.stop();
  rmSync(folder, { recursive: true });
  expect([code, stderr.includes('"level":50')]).toEqual([0, false]);
});

const problemOf = ({ status, body }: DescribedAnswer): string =>
  `${status} ${(body as { readonly type: string }).type.replace('urn:slate:problem:', '')}`;

type ReportedError = {
  readonly code: string;
  readonly pointer?: string;
  readonly row?: number;
  readonly column?: string;
};
const errorsOf = ({ body }: DescribedAnswer): readonly string[] =>
  ((body as { readonly errors?: readonly ReportedError[] }).errors ?? []).map(
    ({ code, pointer, row, column }) => `${pointer ?? `${row} ${column}`} ${code}`,
  );

const putPool = (body: unknown, headers = {}, name = 'other') =>
  call('PUT', '/v1/pools/{name}', { ids: { name }, body, headers });
const putRules = (body: unknown, headers = {}, id = 'other') =>
  call('PUT', '/v1/rule-sets/{id}', { ids: { id }, body, headers });
const startRun = (body: unknown, headers = {}) => call('POST', '/v1/runs', { body, headers });
const asked = { kind: 'solve', pool: { name: 'example' }, rules: { id: 'example-rules' } };

describe('a run is refused with everything that is wrong', () => {
  test.each<[string, object, readonly string[]]>([
    ['an unknown pool', { pool: { name: 'nothing' } }, ['/pool/name unknown-pool']],
    ['an unknown version', { pool: { name: 'example', version: 2 } }, ['/pool/version unknown-version']],
    ['an unknown rule set', { rules: { id: 'nothing' } }, ['/rules/id unknown-rule-set']],
    [
      'an unknown version of rules',
      { rules: { id: 'example-rules', version: 9 } },
      ['/rules/version unknown-version'],
    ],
    [
      'a version of what is shipped',
      { rules: { id: 'a-res-79-325', version: 1 } },
      ['/rules/version unknown-version'],
    ],
    [
      'both',
      { pool: { name: 'nothing' }, rules: { id: 'nothing' } },
      ['/pool/name unknown-pool', '/rules/id unknown-rule-set'],
    ],
    ['a name that can be none', { pool: { name: '../x' } }, ['/pool/name wrong-value']],
    ['another kind', { kind: 'guess' }, ['/kind wrong-value']],
    ['what no run has', { seed: 's' }, ['/seed unknown-key']],
    [
      'a pool with the run',
      { pool: { candidates: [] } },
      ['/pool/name missing-key', '/pool/candidates unknown-key'],
    ],
    ['more time than there is', { options: { timeLimit: 301 } }, ['/options/timeLimit wrong-value']],
    [
      'somebody who is not there',
      { kind: 'explain', about: { candidates: ['nobody'] } },
      ['/about/candidates/0 unknown-candidate'],
    ],
    [
      'a rule that is not there',
      { kind: 'what-if', scenarios: [{ id: 'a', set: { 'no-rule.min': 1 } }] },
      ['/scenarios/0/set/no-rule.min unknown-rule'],
    ],
    [
      'a scenario with a pool of its own',
      { kind: 'what-if', scenarios: [{ id: 'a', pool: 'other.csv' }] },
      ['/scenarios/0/pool wrong-type'],
    ],
  ])('%s', async (_, change, expected) => {
    const answer = await startRun({ ...asked, ...change });
    expect([answer.status, errorsOf(answer)]).toEqual([422, expected]);
  });

  test('what does not fit together', async () => {
    const score = { weights: { other: 1 } };
    await putRules({ ...rules, score }, {}, 'unfit');
    const answer = await startRun({ ...asked, rules: { id: 'unfit' } });
    expect([answer.status, errorsOf(answer)]).toEqual([
      422,
      ['/rules/score/weights/other missing-score-column'],
    ]);
  });

  test.each([['{'], ['[]'], [''], ['{"kind":"solve","kind":"solve"}'], ['null']])(
    'the body %s',
    async (body) => {
      const { status } = await startRun(body);
      expect(status).toBe(body === '[]' || body === 'null' ? 422 : 400);
    },
  );
});

describe('a pool is refused with places and without names', () => {
  test('CSV', async () => {
    const answer = await putPool('id,gender,name\nA,femal,Jane Secret\nA,male,\n', {
      'content-type': 'text/csv',
    });
    expect([answer.status, errorsOf(answer)]).toEqual([422, ['2 gender unknown-value', '3 id duplicate-id']]);
    expect(answer.text).not.toContain('Secret');
  });

  test('JSON, with pointers into the body', async () => {
    const answer = await putPool({ candidates: [{ id: 'A', gender: 'femal' }, { id: 'A' }] });
    expect([answer.status, errorsOf(answer)]).toEqual([
      422,
      ['/candidates/0/gender unknown-value', '/candidates/1/id duplicate-id'],
    ]);
    expect(problemOf(await putPool('{"candidates":'))).toBe('400 malformed-request');
    expect(problemOf(await putPool({ candidates: [], more: 1 }))).toBe('422 invalid-input');
  });

  test('nothing of it is stored', async () => {
    expect(problemOf(await call('GET', '/v1/pools/{name}', { ids: { name: 'other' } }))).toBe(
      '404 not-found',
    );
  });
});

describe('a pool in its own words', () => {
  const own = 'Number;Sex\nA;F\nB;M\n';
  const words = {
    ...rules,
    attributes: { id: { column: 'Number' }, gender: { column: 'Sex', values: { F: 'female', M: 'male' } } },
  };
  const put = (query: string, body = own) =>
    call('PUT', '/v1/pools/{name}', {
      ids: { name: 'own' },
      query,
      body,
      headers: { 'content-type': 'text/csv' },
    });

  test('is checked under the rule set that says how to read it', async () => {
    await putRules(words, {}, 'words');
    expect((await put('')).status).toBe(422);
    const stored = await put('?rules=words');
    expect(stored).toMatchObject({ status: 201, body: { versions: [{ candidates: 2, format: 'csv' }] } });
    expect(await put('?rules=words@1')).toMatchObject({ status: 200, body: stored.body });
    const wrong = await put('?rules=words', 'Number;Sex\nA;F\nA;M\n');
    expect([wrong.status, errorsOf(wrong)]).toEqual([422, ['3 Number duplicate-id']]);
  });

  test('there must be such a rule set', async () => {
    for (const [query, code] of [
      ['?rules=nothing', 'unknown-rule-set'],
      ['?rules=words@9', 'unknown-version'],
      ['?rules=a-res-79-325@1', 'unknown-version'],
    ] as const) {
      expect(await put(query)).toMatchObject({ status: 422, body: { errors: [{ code }] } });
    }
    expect(problemOf(await put('?rules=No@x'))).toBe('400 malformed-request');
  });
});

test('a rule set is refused with pointers into the body', async () => {
  const answer = await putRules({ ...rules, size: 0, rules: [{ id: 'r' }] });
  expect([answer.status, errorsOf(answer)]).toEqual([422, ['/size wrong-value', '/rules/0 rule-form']]);
  expect(problemOf(await putRules('{'))).toBe('400 malformed-request');
  expect(problemOf(await putRules({ ...rules, title: 'half \ud800' }))).toBe('422 invalid-input');
});

test.each(['nul \0', '{"a":1}'])('a rule set is returned as it was sent: %j', async (title) => {
  const [ids, body] = [{ id: 'strange' }, { ...rules, title }];
  expect(await putRules(body, {}, ids.id)).toMatchObject({ status: 201 });
  expect((await call('GET', '/v1/rule-sets/{id}', { ids })).body).toEqual(body);
  expect(await call('GET', '/v1/rule-sets')).toMatchObject({ status: 200 });
});

test.each(['Open', 'open call', '.hidden', 'a/b', 'a'.repeat(101), 'é', 'a\0', '%'])(
  'the name %j is none',
  async (name) => {
    const ids = { name: encodeURIComponent(name), id: encodeURIComponent(name) };
    const candidates = { candidates: [{ id: 'A' }] };
    const answers = [
      await call('PUT', '/v1/pools/{name}', { ids, body: candidates }),
      await call('GET', '/v1/pools/{name}', { ids }),
      await call('PUT', '/v1/rule-sets/{id}', { ids, body: rules }),
    ];
    expect(answers.map(problemOf)).toEqual(answers.map(() => '400 malformed-request'));
    // What is only read is looked for, and is not there.
    expect([400, 404]).toContain((await call('GET', '/v1/rule-sets/{id}', { ids })).status);
  },
);

describe('a pool is CSV or JSON, whatever the sender calls it', () => {
  const csvText = 'id,gender\nA,female\nB,male\n';
  const jsonText = '\ufeff \n{"candidates":[{"id":"A"},{"id":"B"},{"id":"C"}]}';
  const formats = ({ body }: DescribedAnswer) => (body as StoredPool).versions.map(({ format }) => format);
  const sent = (name: string, type: string | null, body: string) =>
    putPool(body, type === null ? { 'content-type': undefined } : { 'content-type': type }, name);

  test.each([
    ...['application/octet-stream', 'text/plain', 'TEXT/Plain;charset=UTF-8', 'application/vnd.ms-excel'],
    null,
  ])('%s says neither: the first character does', async (type) => {
    const name = `vague-${String(type)
      .replace(/[^a-z]/gi, '')
      .toLowerCase()}`;
    expect(formats(await sent(name, type, csvText))).toEqual(['csv']);
    expect(formats(await sent(name, type, jsonText))).toEqual(['json', 'csv']);
  });

  test.each(['text/csv', 'application/csv', 'text/x-csv'])('%s is what its bytes say too', async (type) => {
    const name = type.replace('/', '-');
    expect(formats(await sent(name, type, csvText))).toEqual(['csv']);
    expect(formats(await sent(name, type, jsonText))).toEqual(['json', 'csv']);
  });

  test('JSON is JSON', async () => {
    expect(problemOf(await sent('plain', 'application/json', csvText))).toBe('400 malformed-request');
  });

  test.each(['text/plain', 'application/octet-stream', null])('a rule set as %s is JSON', async (type) => {
    const headers = { 'content-type': type ?? undefined };
    expect((await putRules(JSON.stringify(rules), headers, 'vague')).status).toBeLessThan(202);
  });

  test.each(['application/yaml', 'text/yaml; charset=utf-8', 'application/x-yaml', 'text/plain', null])(
    'a rule set in YAML as %s is stored as the JSON that it stands for',
    async (type) => {
      const id = `yaml-${String(type).replaceAll(/[^a-z]/g, '')}`;
      const { status } = await putRules(stringify(rules), { 'content-type': type ?? undefined }, id);
      expect(status).toBe(201);
      const got = await call('GET', '/v1/rule-sets/{id}', { ids: { id } });
      expect([got.headers['content-type'], got.body]).toEqual(['application/json; charset=utf-8', rules]);
    },
  );

  test('YAML in which something is wrong', async () => {
    const yaml = { 'content-type': 'application/yaml' };
    expect(problemOf(await putRules('size: [', yaml))).toBe('400 malformed-request');
    const wrong = await putRules(stringify({ ...rules, size: 0 }), yaml);
    expect([wrong.status, errorsOf(wrong)[0]]).toEqual([422, '/size wrong-value']);
  });

  test('what is taken is named to whoever sends another type', async () => {
    const named = async (answer: Promise<DescribedAnswer>) =>
      ((await answer).body as { readonly detail: string }).detail;
    const pool =
      'The body must have one of these media types: application/json, text/csv, application/csv, text/x-csv, text/tab-separated-values, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.oasis.opendocument.spreadsheet, text/plain, application/octet-stream, application/vnd.ms-excel, application/vnd.ms-excel.sheet.macroenabled.12.';
    expect(await named(sent('plain', 'image/png', csvText))).toBe(pool);
    expect(await named(sent('plain', 'multipart/form-data; boundary=x', '--x--\r\n'))).toBe(pool);
    expect(await named(putRules('a: 1', { 'content-type': 'image/png' }))).toBe(
      'The body must have one of these media types: application/json, application/yaml, text/yaml, application/x-yaml, text/plain, application/octet-stream.',
    );
    expect(await named(startRun('x', { 'content-type': 'text/csv' }))).toBe(
      'The body must have one of these media types: application/json.',
    );
    expect(
      await named(call('POST', '/v1/slates', { body: 'x', headers: { 'content-type': 'text/csv' } })),
    ).toBe('The body must have one of these media types: application/json, multipart/form-data.');
  });
});

describe('bodies are taken as they are described', () => {
  const candidates = { candidates: [{ id: 'A' }] };
  const compressed = { 'content-encoding': 'gzip' };

  test.each<[string, () => Promise<DescribedAnswer>]>([
    ['YAML for a pool', () => putPool('candidates: []', { 'content-type': 'application/yaml' })],
    ['a form for a pool', () => putPool('--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['a compressed pool', () => putPool(gzipSync(JSON.stringify(candidates)), compressed)],
    ['another character set', () => putRules('{}', { 'content-type': 'text/plain; charset=latin1' })],
    ['CSV for a rule set', () => putRules('id\nA\n', { 'content-type': 'text/csv' })],
    [
      'a form for a rule set',
      () => putRules('--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' }),
    ],
    ['a compressed rule set', () => putRules(gzipSync(JSON.stringify(rules)), compressed)],
    ['CSV for a run', () => startRun('id\nA\n', { 'content-type': 'text/csv' })],
    ['a form for a run', () => startRun('--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['a compressed run', () => startRun(gzipSync(JSON.stringify(asked)), compressed)],
    [
      'a body where none is taken',
      () =>
        call('DELETE', '/v1/runs/{id}', { ids: { id: 'x' }, body: '{}', headers: { 'content-length': '2' } }),
    ],
    [
      'the same without its length',
      () =>
        call('PUT', '/v1/runs/{id}/adoption', {
          ids: { id: 'x' },
          body: '{}',
          headers: { 'transfer-encoding': 'chunked' },
        }),
    ],
  ])('%s', async (_, ask) => {
    expect(problemOf(await ask())).toBe('415 unsupported-media-type');
  });

  test('media types are not read by case, and may name the character set', async () => {
    const answer = await putPool('id\nA\n', { 'content-type': 'Text/CSV; Charset="UTF-8"' }, 'cased');
    expect(answer).toMatchObject({ status: 201, body: { versions: [{ format: 'csv' }] } });
  });
});

const sequence = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

test.each([
  '?cursor=x',
  '?cursor=',
  `?cursor=${sequence('run:')}`,
  `?cursor=${sequence('run:-1')}`,
  `?cursor=${sequence('run:1;')}`,
  `?cursor=${sequence(`run:${'9'.repeat(16)}`)}`,
  '?limit=0',
  '?limit=1001',
  '?limit=1.5',
  '?limit=x',
  '?status=odd',
  '?kind=odd',
  '?adopted=yes',
  '?pool=A',
  '?outcome=%00',
  '?order=asc',
  '?kind=solve&kind=explain',
])('a list of runs is not narrowed by %s', async (query) => {
  expect(problemOf(await call('GET', '/v1/runs', { query }))).toBe('400 malformed-request');
});

test.each(['?after=-1', '?after=x', '?after=9007199254740992', '?limit=0', '?limit=1001', '?head=x'])(
  'the journal is not read by %s',
  async (query) => {
    expect(problemOf(await call('GET', '/v1/journal', { query }))).toBe('400 malformed-request');
  },
);

test('a cursor beyond the last run, and a place beyond the last entry, have nothing after them', async () => {
  const query = `?cursor=${sequence('run:0')}`;
  expect((await call('GET', '/v1/runs', { query })).body).toEqual({ runs: [], next: null });
  expect((await call('GET', '/v1/journal', { query: '?after=1000000' })).body).toMatchObject({ entries: [] });
});

test.each([
  'x',
  '1',
  '%00',
  '%27',
  encodeURIComponent('é'),
  `${randomUUID()}x`,
  randomUUID().toUpperCase(),
  randomUUID(),
])('no run has the id %s', async (id) => {
  const paths = ['', '/result', '/certificate', '/record', '/report', '/events'];
  const answers = [
    ...(await Promise.all(paths.map((path) => call('GET', `/v1/runs/{id}${path}`, { ids: { id } })))),
    await call('GET', '/v1/runs/{a}/diff/{b}', { ids: { a: id, b: id } }),
    await call('DELETE', '/v1/runs/{id}', { ids: { id } }),
  ];
  expect(answers.map(problemOf)).toEqual(answers.map(() => '404 not-found'));
});

test('where nobody knows who calls, nothing is adopted and nothing erased', async () => {
  const { id } = (await startRun(asked)).body as RunDocument;
  await expect
    .poll(async () => (await call('GET', '/v1/runs/{id}', { ids: { id } })).body, { timeout: 20_000 })
    .toMatchObject({ status: 'done', outcome: 'selected', createdBy: null });
  const refused = [
    await call('PUT', '/v1/runs/{id}/adoption', { ids: { id } }),
    await call('DELETE', '/v1/pools/{name}', { ids: { name: 'example' } }),
  ];
  expect(refused.map(problemOf)).toEqual(['403 authentication-needed', '403 authentication-needed']);
  expect(await call('GET', '/v1/runs/{id}', { ids: { id } })).toMatchObject({ body: { adopted: null } });
  expect(await call('GET', '/v1/pools/{name}', { ids: { name: 'example' } })).toMatchObject({ status: 200 });
});
