import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunDocument } from '../../src/run-kinds/run-schema.ts';
import { describedCalls, type DescribedAnswer, type DescribedClient } from '../support/described-calls.ts';
import { ownFolder } from '../support/own-folder.ts';
import { fixtureJson, readFixture } from '../support/panel.ts';
import { slate, startService, type Service } from '../support/processes.ts';

const { path, file } = ownFolder();

let service: Service;
let call: DescribedClient;
beforeAll(async () => {
  service = await startService({
    SLATE_STORE: 'on',
    SLATE_DATA: path('data'),
    SLATE_WORKERS: '1',
    SLATE_RUN_JOBS: '1',
    SLATE_LANG: 'es',
  });
  call = describedCalls(service.url);
}, 60_000);
afterAll(() => service.stop());

const request = fixtureJson('examples/explain-request.json') as { readonly options?: object };

const explain = (language: string | null, options: object = {}): Promise<DescribedAnswer> =>
  call('POST', '/v1/slates/explain', {
    headers: language === null ? {} : { 'accept-language': language },
    body: { ...request, options: { ...request.options, ...options } },
  });

type Explained = { readonly statements: readonly { readonly code: string; readonly text: string }[] };

const textsIn = ({ body }: DescribedAnswer): string =>
  (body as Explained).statements.map(({ text }) => text).join(' ');

const languageIn = ({ headers }: DescribedAnswer): unknown => headers['content-language'];

describe('answers of operations', () => {
  test.each([
    ['fr', 'fr', /coûterait|obtiendrait|serait/],
    ['ru-RU, en;q=0.5', 'ru', /состав/],
    ['de, ar;q=0.8', 'ar', /قائمة/],
    ['de', 'es', /lista/],
    [null, 'es', /lista/],
    ['zh', 'zh', /名单/],
    ['en', 'en', /best slate/],
  ] as const)('to %s are in %s, and say so', async (asked, language, words) => {
    const answer = await explain(asked);
    expect(answer.status).toBe(200);
    expect(languageIn(answer)).toBe(language);
    expect(answer.headers['vary']).toContain('Accept-Language');
    expect(textsIn(answer)).toMatch(words);
  });

  test('the language of the request goes before that of its header, in pages too', async () => {
    const answer = await explain('fr', { language: 'ru' });
    expect(languageIn(answer)).toBe('ru');
    expect(textsIn(answer)).toMatch(/состав/);
    const page = await call('POST', '/v1/slates/explain', {
      headers: { 'accept-language': 'fr', accept: 'text/html' },
      body: { ...request, options: { ...request.options, language: 'ar' } },
    });
    expect(page.text).toContain('<html lang="ar" dir="rtl"');
    expect(languageIn(page)).toBe('ar');
  });

  test('everything but sentences is the same', async () => {
    const without = ({ body }: DescribedAnswer): unknown =>
      JSON.parse(
        JSON.stringify({ ...(body as object), run: null }, (key, value: unknown) =>
          key === 'text' ? '' : value,
        ),
      );
    expect(without(await explain('zh'))).toEqual(without(await explain('en')));
  });
});

test('problems are in the language, with their codes, places and counts', async () => {
  const wrong = (language: string) =>
    call('POST', '/v1/slates/explain', {
      headers: { 'accept-language': language },
      body: { ...request, rules: 'nix' },
    });
  const [french, english] = [await wrong('fr'), await wrong('en')];
  expect([french.status, languageIn(french)]).toEqual([422, 'fr']);
  type Body = {
    readonly title: string;
    readonly detail: string;
    readonly errors: readonly { readonly detail: string }[];
  };
  const [a, b] = [french.body as Body, english.body as Body];
  expect(a.title).not.toBe(b.title);
  const placesOf = ({ errors }: Body): unknown => errors.map((error) => ({ ...error, detail: '' }));
  expect(placesOf(a)).toEqual(placesOf(b));
  for (const [index, { detail }] of a.errors.entries()) expect(detail).not.toBe(b.errors[index]!.detail);
  const unknown = await fetch(`${service.url}/v1/nothing`, { headers: { 'accept-language': 'zh' } });
  expect(unknown.headers.get('content-language')).toBe('zh');
  expect(((await unknown.json()) as Body).detail).toMatch(/\p{Script=Han}/u);
});

test('the description of the service is in English', async () => {
  const answer = await fetch(`${service.url}/openapi.json`, { headers: { 'accept-language': 'ar' } });
  expect(answer.headers.get('content-language')).toBe('en');
});

describe('stored runs', () => {
  let id: string;
  beforeAll(async () => {
    await call('PUT', '/v1/pools/{name}', {
      ids: { name: 'call' },
      headers: { 'content-type': 'text/csv' },
      body: readFixture('open-call.csv'),
    });
    const accepted = await call('POST', '/v1/runs', {
      body: {
        kind: 'explain',
        pool: { name: 'call' },
        rules: { id: 'a-res-79-325-baseline' },
        options: { language: 'fr' },
      },
    });
    expect(accepted.status).toBe(202);
    ({ id } = accepted.body as RunDocument);
    for (;;) {
      const run = (await call('GET', '/v1/runs/{id}', { ids: { id } })).body as RunDocument;
      if (run.finished !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, 120_000);

  const read = (what: 'result' | 'report' | 'summary' | 'record', language: string | null) =>
    call('GET', `/v1/runs/{id}/${what}`, {
      ids: { id },
      headers: language === null ? {} : { 'accept-language': language },
    });

  test('are read in the language of who reads, else in that of the request', async () => {
    expect(textsIn(await read('result', 'ru'))).toMatch(/состав/);
    const own = await read('result', null);
    expect([languageIn(own), own.status]).toEqual(['fr', 200]);
    expect(textsIn(own)).toMatch(/liste/);
    expect((await read('report', 'ar')).text).toContain('<html lang="ar" dir="rtl"');
    expect(textsIn(await read('result', 'en'))).toMatch(/best slate/);
  });

  test('have one record, whatever the language, and a summary in each', async () => {
    const record = await read('record', 'ru');
    expect(record.body).toEqual((await read('record', 'en')).body);
    const summary = await read('summary', 'zh');
    expect([summary.status, languageIn(summary)]).toEqual([200, 'zh']);
    // Whoever holds the record makes the same page.
    const again = await slate('--lang', 'zh', 'summary', file('record.json', JSON.stringify(record.body)));
    expect(again.stdout).toBe(summary.text);
    const { slate: members } = (await read('result', 'en')).body as {
      readonly slate: readonly { readonly id: string }[];
    };
    for (const member of members) expect(summary.text).not.toContain(`>${member.id}<`);
  });
});
