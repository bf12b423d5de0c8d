import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueKey } from '../../src/access/issue-key.ts';
import { keyFileText } from '../../src/access/parse-keys.ts';
import type { Role } from '../../src/access/role.ts';
import type { JournalEntry, JournalHead, JournalPlace } from '../../src/journal/journal-entry.ts';
import { createJournalVerifier } from '../../src/journal/verify-journal.ts';
import type { Adoption, RunDocument, RunList } from '../../src/run-kinds/run-schema.ts';
import {
  describedCalls,
  parseEvents,
  type DescribedAnswer,
  type DescribedClient,
} from '../support/described-calls.ts';
import { ownFolder } from '../support/own-folder.ts';
import { fixture, fixtureJson, readFixture } from '../support/panel.ts';
import { slate, startService, type Service } from '../support/processes.ts';

const { path, file } = ownFolder();

const issue = (role: Role) => issueKey({ name: role, role, days: null }, [], new Date());
const keys = { viewer: issue('viewer'), analyst: issue('analyst'), custodian: issue('custodian') };

let service: Service;
let [viewer, analyst, custodian]: DescribedClient[] = [];
beforeAll(async () => {
  service = await startService({
    SLATE_KEYS: keyFileText(Object.values(keys).map(({ entry }) => entry)),
    SLATE_STORE: 'on',
    SLATE_DATA: path('data'),
    SLATE_WORKERS: '1',
    SLATE_RUN_JOBS: '1',
  });
  [viewer, analyst, custodian] = [keys.viewer, keys.analyst, keys.custodian].map(({ key }) =>
    describedCalls(service.url, key),
  );
}, 60_000);
afterAll(async () => {
  const { code, stderr } = await service.stop();
  expect([code, stderr.includes('"level":50')]).toEqual([0, false]);
});

const csv = { 'content-type': 'text/csv' };
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const baseline = 'a-res-79-325-baseline';
const examplePool = fixtureJson('examples/check-request.json');
const exampleRules = fixtureJson('examples/rule-set.json');
const asked = Object.fromEntries(
  Object.entries(fixtureJson('examples/what-if-request.json') as object).filter(
    ([key]) => key !== 'pool' && key !== 'rules',
  ),
);

const problemOf = ({ status, body }: DescribedAnswer): string =>
  `${status} ${(body as { readonly type: string }).type.replace('urn:slate:problem:', '')}`;

/** Accepts a run and waits for its end. */
const done = async (request: object): Promise<RunDocument> => {
  const { id } = (await started(request)).run;
  for (;;) {
    const run = (await viewer!('GET', '/v1/runs/{id}', { ids: { id } })).body as RunDocument;
    if (run.finished !== null) return run;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const started = async (
  request: object,
): Promise<{ readonly run: RunDocument; readonly location: unknown }> => {
  const accepted = await analyst!('POST', '/v1/runs', { body: request });
  expect(accepted.status).toBe(202);
  return { run: accepted.body as RunDocument, location: accepted.headers['location'] };
};

const openCall = { name: 'open-call' };
const example = { pool: { name: 'example' }, rules: { id: 'example-rules' } };

describe('pools', () => {
  const put = (name: string, body: unknown, headers = {}) =>
    analyst!('PUT', '/v1/pools/{name}', { ids: { name }, body, headers });

  test('CSV and JSON are stored; the same bytes are the same version, others are the next', async () => {
    const stored = await put('open-call', readFixture('open-call.csv'), csv);
    expect(stored).toMatchObject({
      status: 201,
      body: { versions: [{ version: 1, format: 'csv', candidates: 2672, createdBy: keys.analyst.id }] },
    });
    expect(await put('open-call', readFixture('open-call.csv'), csv)).toMatchObject({
      status: 200,
      body: stored.body,
    });
    expect(await put('example', 'id,score\nA,1\n', csv)).toMatchObject({ status: 201 });
    const next = await put('example', examplePool);
    expect(next).toMatchObject({
      status: 201,
      body: {
        versions: [
          { version: 2, format: 'json', candidates: 13 },
          { version: 1, format: 'csv' },
        ],
      },
    });
    expect(await put('example', examplePool)).toMatchObject({ status: 200, body: next.body });
    const again = await put('example', 'id,score\nA,1\n', csv);
    expect(again).toMatchObject({ status: 200, body: next.body });
  });

  test('are listed by name, and found', async () => {
    const { body } = await viewer!('GET', '/v1/pools');
    const { pools } = body as { readonly pools: readonly { readonly name: string }[] };
    expect(pools.map(({ name }) => name)).toEqual(['example', 'open-call']);
    for (const pool of pools) {
      expect((await viewer!('GET', '/v1/pools/{name}', { ids: pool })).body).toEqual(pool);
    }
  });
});

describe('rule sets', () => {
  const put = (id: string, body: unknown) => analyst!('PUT', '/v1/rule-sets/{id}', { ids: { id }, body });
  const get = (query = '') => viewer!('GET', '/v1/rule-sets/{id}', { ids: { id: 'example-rules' }, query });

  test('have versions, and what is shipped cannot be changed', async () => {
    expect(await put('example-rules', { ...(exampleRules as object), size: 4 })).toMatchObject({
      status: 201,
    });
    const stored = await put('example-rules', exampleRules);
    expect(stored).toMatchObject({ status: 201, body: { id: 'example-rules', version: 2 } });
    // Not the bytes count, but what they say.
    const spaced = JSON.stringify(exampleRules, null, 4);
    expect(await put('example-rules', spaced)).toMatchObject({ status: 200, body: stored.body });
    expect(problemOf(await put(baseline, exampleRules))).toBe('409 read-only');
  });

  test('are listed after the shipped ones, and given as they were sent', async () => {
    const { body } = await viewer!('GET', '/v1/rule-sets');
    const { ruleSets } = body as { readonly ruleSets: readonly object[] };
    expect(ruleSets.at(-1)).toMatchObject({ id: 'example-rules', version: 2, size: 5 });
    expect(ruleSets[0]).toMatchObject({ version: null });
    expect((await get()).body).toEqual(exampleRules);
    expect((await get('?version=1')).body).toMatchObject({ size: 4 });
    expect(problemOf(await get('?version=3'))).toBe('404 not-found');
    const known = { 'if-none-match': String((await get()).headers['etag']) };
    const ids = { id: 'example-rules' };
    expect(await viewer!('GET', '/v1/rule-sets/{id}', { ids, headers: known })).toMatchObject({
      status: 304,
    });
  });
});

let solve: RunDocument;
let explain: RunDocument;
let whatIf: RunDocument;

describe('a run', () => {
  test('is accepted, followed to its end, and then not any more', async () => {
    const { run, location } = await started({ kind: 'explain', pool: openCall, rules: { id: baseline } });
    const { id } = run;
    expect([run.outcome, run.createdBy, location]).toEqual([null, keys.analyst.id, `/v1/runs/${id}`]);
    expect(problemOf(await analyst!('GET', '/v1/runs/{id}/result', { ids: { id } }))).toBe(
      '409 run-not-ended',
    );
    const followed = await viewer!('GET', '/v1/runs/{id}/events', { ids: { id } });
    const events = parseEvents(followed.text);
    expect(events.slice(0, -1).map(({ event }) => event)).toContain('progress');
    expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);
    explain = (await viewer!('GET', '/v1/runs/{id}', { ids: { id } })).body as RunDocument;
    expect(events.at(-1)).toEqual({ event: 'end', data: explain });
    expect(explain).toMatchObject({
      status: 'done',
      outcome: 'selected',
      pool: { version: 1 },
      adopted: null,
    });
    expect(problemOf(await viewer!('GET', '/v1/runs/{id}/events', { ids: { id } }))).toBe('410 gone');
  });

  test('of the other kinds too', async () => {
    solve = await done({ kind: 'solve', pool: openCall, rules: { id: baseline } });
    expect(solve).toMatchObject({
      kind: 'solve',
      status: 'done',
      outcome: 'selected',
      rules: { version: null },
    });
    expect(solve.objective).toBe(explain.objective);
    whatIf = await done({ kind: 'what-if', ...example, ...asked });
    expect(whatIf).toMatchObject({
      kind: 'what-if',
      status: 'done',
      outcome: 'complete',
      pool: { version: 2 },
      rules: { version: 2 },
    });
    expect(whatIf.progress.done).toBe(whatIf.progress.total);
  });

  test('is cancelled while it runs, and not after its end', async () => {
    const noise = [{ id: 'much', spread: 1, draws: 2000, seed: 's' }];
    const { run } = await started({ kind: 'what-if', pool: openCall, rules: { id: baseline }, noise });
    const ids = { id: run.id };
    const look = async () => (await viewer!('GET', '/v1/runs/{id}', { ids })).body as RunDocument;
    // From then on there is a result of what was done.
    await expect.poll(async () => (await look()).progress.done, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await analyst!('DELETE', '/v1/runs/{id}', { ids })).toMatchObject({ status: 202 });
    await expect.poll(look, { timeout: 20_000 }).toMatchObject({ status: 'cancelled', cancelling: false });
    expect(await output(run, 'result')).toMatchObject({ status: 200 });
    expect(problemOf(await analyst!('DELETE', '/v1/runs/{id}', { ids }))).toBe('409 run-ended');
  });
});

const output = (of: RunDocument, what: string) =>
  analyst!('GET', `/v1/runs/{id}/${what}`, { ids: { id: of.id } });
const withoutRun = (text: string): string => text.slice(0, text.lastIndexOf('"run": {'));

describe('what a run leaves', () => {
  test.each(['solve', 'explain'] as const)('the result of %s is what the request answers', async (kind) => {
    const form = new FormData();
    form.set('pool', new Blob([new Uint8Array(readFixture('open-call.csv'))]), 'pool.csv');
    form.set('rules', baseline);
    const path = kind === 'solve' ? '/v1/slates' : '/v1/slates/explain';
    const headers = { authorization: `Bearer ${keys.analyst.key}` };
    const asked = await fetch(service.url + path, { method: 'POST', body: form, headers });
    const { text } = await output(kind === 'solve' ? solve : explain, 'result');
    expect(withoutRun(text).length).toBeGreaterThan(10_000);
    expect(withoutRun(text)).toBe(withoutRun(await asked.text()));
  });

  test('the result of a what-if is what the request answers, to the byte', async () => {
    const body = { pool: examplePool, rules: exampleRules, ...asked };
    const { text } = await analyst!('POST', '/v1/what-ifs', { body });
    expect((await output(whatIf, 'result')).text).toBe(text);
  });

  const inputs = ['--pool', fixture('open-call.csv'), '--rules', baseline];

  test('the certificate holds', async () => {
    const certificate = file('certificate.json', (await output(solve, 'certificate')).text);
    expect(await slate('check', ...inputs, '--certificate', certificate)).toMatchObject({ code: 0 });
    expect(problemOf(await output(whatIf, 'certificate'))).toBe('404 not-found');
  });

  test.each(['solve', 'explain'])('the record of %s is confirmed from the original files', async (kind) => {
    const { text } = await output(kind === 'solve' ? solve : explain, 'record');
    const replayed = await slate('replay', file('record.json', text), ...inputs, '--format', 'json');
    expect(JSON.parse(replayed.stdout)).toEqual({ same: true, differences: [] });
  });

  test('the report is a page', async () => {
    for (const run of [solve, explain, whatIf]) {
      const { status, text } = await output(run, 'report');
      expect([status, text.slice(0, 15).toLowerCase()]).toEqual([200, '<!doctype html>']);
    }
  });

  test('the result is given in other formats, as `Accept` prefers', async () => {
    const runs = [solve, explain, whatIf];
    for (const [mediaType, beginning] of [
      ['text/csv', /^(id|code),/],
      ['text/html', /^<!doctype html>/],
      [workbook, /^PK/],
    ] as const) {
      for (const { id } of runs) {
        const call = { ids: { id }, headers: { accept: `${mediaType}, application/json;q=0.5` } };
        const { status, text, headers } = await analyst!('GET', '/v1/runs/{id}/result', call);
        expect({ status, text: text.slice(0, 20) }).toEqual({
          status: 200,
          text: expect.stringMatching(beginning) as string,
        });
        expect(headers).toMatchObject({ 'content-type': expect.stringContaining(mediaType) as string });
        expect(headers['vary']).toContain('Accept');
        expect(headers['content-disposition']).toMatch(/^(inline|attachment); filename="slate-[a-z0-9.-]+"$/);
      }
    }
    const call = { ids: { id: solve.id }, headers: { accept: 'image/png' } };
    expect(problemOf(await analyst!('GET', '/v1/runs/{id}/result', call))).toBe('406 not-acceptable');
  });

  test('two runs are compared, unless one is a batch', async () => {
    const diff = (a: RunDocument, b: RunDocument) =>
      analyst!('GET', '/v1/runs/{a}/diff/{b}', { ids: { a: a.id, b: b.id } });
    expect(await diff(solve, explain)).toMatchObject({ status: 200, body: { same: true, inputs: [] } });
    const small = await done({ kind: 'solve', ...example });
    expect(await diff(solve, small)).toMatchObject({
      status: 200,
      body: { same: false, inputs: ['pool', 'rules', 'seed'] },
    });
    expect(problemOf(await diff(solve, whatIf))).toBe('409 not-comparable');
  });
});

describe('the list of runs', () => {
  const list = async (query: string): Promise<RunList> =>
    (await viewer!('GET', '/v1/runs', { query })).body as RunList;
  const idsOf = ({ runs }: RunList): readonly string[] => runs.map(({ id }) => id);

  test('is given page by page, the newest first', async () => {
    const whole = await list('');
    expect(whole.runs.length).toBe(5);
    expect(whole.next).toBeNull();
    const created = whole.runs.map((run) => run.created);
    expect(created).toEqual([...created].sort().reverse());
    const pages: string[] = [];
    let next: string | null = '';
    for (; next !== null;) {
      const page: RunList = await list(`?limit=2${next === '' ? '' : `&cursor=${next}`}`);
      pages.push(...idsOf(page));
      next = page.next;
    }
    expect(pages).toEqual(idsOf(whole));
  });

  test.each<[string, (run: RunDocument) => boolean]>([
    ['?kind=what-if', ({ kind }) => kind === 'what-if'],
    ['?status=cancelled', ({ status }) => status === 'cancelled'],
    ['?pool=example', ({ pool }) => pool.name === 'example'],
    ['?rules=a-res-79-325-baseline', ({ rules }) => rules.id === baseline],
    ['?outcome=selected', ({ outcome }) => outcome === 'selected'],
    ['?adopted=false', () => true],
    ['?adopted=true', () => false],
    ['?pool=example&kind=solve', ({ pool, kind }) => pool.name === 'example' && kind === 'solve'],
    ['?status=queued', () => false],
    ['?pool=unknown', () => false],
  ])('narrowed by %s', async (query, isMeant) => {
    const whole = await list('');
    expect((await list(query)).runs).toEqual(whole.runs.filter(isMeant));
  });
});

let adoption: Adoption;

test('a custodian adopts a proved slate, once', async () => {
  const adopt = (as: DescribedClient | undefined, { id }: RunDocument) =>
    as!('PUT', '/v1/runs/{id}/adoption', { ids: { id } });
  expect(problemOf(await adopt(analyst, solve))).toBe('403 forbidden');
  const adopted = await adopt(custodian, solve);
  expect(adopted).toMatchObject({ status: 201, body: { run: solve.id, by: keys.custodian.id } });
  adoption = adopted.body as Adoption;
  expect(await adopt(custodian, solve)).toMatchObject({ status: 200, body: adoption });
  expect(problemOf(await adopt(custodian, whatIf))).toBe('409 not-adoptable');
  const { body } = await viewer!('GET', '/v1/runs', { query: '?adopted=true' });
  expect(body).toMatchObject({ runs: [{ id: solve.id, adopted: adoption, expires: null }] });
});

/** Reads the journal in small pages and follows its chain. */
const journal = async () => {
  const { key } = (await viewer!('GET', '/v1/journal/key')).body as { readonly key: string };
  const verifier = createJournalVerifier(key);
  const entries: JournalEntry[] = [];
  for (let head: JournalHead | null = null; entries.length !== head?.sequence;) {
    const query = `?after=${entries.length}&limit=3`;
    const page = (await viewer!('GET', '/v1/journal', { query })).body as {
      readonly entries: readonly JournalEntry[];
      readonly head: JournalHead;
    };
    for (const entry of page.entries) verifier.add(entry);
    entries.push(...page.entries);
    head = page.head;
  }
  return { entries, end: verifier.end, key };
};

test('the journal is whole, and has what the record and the adoption printed', async () => {
  const { entries, end, key } = await journal();
  const record = JSON.parse((await output(solve, 'record')).text) as { readonly journal: JournalPlace };
  const verified = end(record.journal.head, adoption.journal.head);
  expect(verified).toEqual({ faults: [], head: { sequence: entries.length, head: adoption.journal.head } });
  expect([record.journal.key, adoption.journal.key]).toEqual([key, key]);
  expect(entries[record.journal.sequence - 1]).toMatchObject({ action: 'run-ended', subject: solve.id });
  expect(entries.at(-1)).toMatchObject({
    action: 'run-adopted',
    subject: solve.id,
    actor: keys.custodian.id,
    content: { record: adoption.record, pool: solve.pool.hash, rules: solve.rules.hash },
  });
  expect(new Set(entries.map(({ action }) => action)).size).toBe(6);
});

test('a custodian erases a pool: what was derived from it is gone, the record and the journal are not', async () => {
  const erase = (as: DescribedClient | undefined) => as!('DELETE', '/v1/pools/{name}', { ids: openCall });
  const record = await output(solve, 'record');
  expect(problemOf(await erase(analyst))).toBe('403 forbidden');
  const erased = await erase(custodian);
  expect(erased).toMatchObject({ status: 200, body: { pool: 'open-call', runs: 3 } });
  for (const what of ['result', 'certificate', 'report']) {
    expect(problemOf(await output(solve, what))).toBe('410 gone');
  }
  const ids = { a: solve.id, b: explain.id };
  expect(problemOf(await analyst!('GET', '/v1/runs/{a}/diff/{b}', { ids }))).toBe('410 gone');
  expect(await output(solve, 'record')).toMatchObject({ status: 200, text: record.text });
  expect(problemOf(await viewer!('GET', '/v1/pools/{name}', { ids: openCall }))).toBe('410 gone');
  expect(problemOf(await erase(custodian))).toBe('404 not-found');
  expect(await viewer!('GET', '/v1/runs/{id}', { ids: { id: solve.id } })).toMatchObject({
    body: { status: 'done', adopted: adoption, pool: { erased: true, hash: solve.pool.hash } },
  });
  const refused = await analyst!('POST', '/v1/runs', {
    body: { kind: 'solve', pool: openCall, rules: { id: baseline } },
  });
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'unknown-pool', pointer: '/pool/name' }] },
  });
  const { end, key } = await journal();
  const { journal: place } = erased.body as { readonly journal: JournalPlace };
  const { sequence, head } = place;
  expect(end(head)).toEqual({ faults: [], head: { sequence, head } });
  expect(place.key).toBe(key);
  // The name may be taken again, for another pool.
  const body = readFixture('open-call.csv');
  const put = await analyst!('PUT', '/v1/pools/{name}', { ids: openCall, body, headers: csv });
  expect(put).toMatchObject({ status: 201, body: { versions: [{ version: 1 }] } });
  expect(problemOf(await output(solve, 'result'))).toBe('410 gone');
});
