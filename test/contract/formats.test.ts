import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations, type OperationName } from '../../src/operations/operations.ts';
import type { Operation } from '../../src/operations/operation.ts';
import { contentTypeOf, render, servedFormatsOf } from '../../src/report/formats.ts';
import { describedCalls, type DescribedAnswer } from '../support/described-calls.ts';
import { fixtureJson } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ SLATE_WORKERS: '1', SLATE_ALLOWED_ORIGINS: 'http://page.example' });
});
afterAll(() => service.stop());

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Holds the answer against the description of the service. */
const ask = (
  name: OperationName,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<DescribedAnswer> => {
  const { rest }: Operation = operations[name];
  return describedCalls(service.url)('POST', rest!.path, {
    headers,
    body: fixtureJson(`examples/${rest!.example}`),
  });
};

const offered = (Object.entries(operations) as [OperationName, Operation][]).flatMap(([name, { rest }]) =>
  rest === undefined ? [] : servedFormatsOf(name).map((format) => [name, format] as const),
);

const beginnings = { json: /^\{/, csv: /^[a-z ]+,/, html: /^<!doctype html>/, xlsx: /^PK/ } as const;

describe('every format of every operation', () => {
  test('the operations with formats of their own are those of the command line', () => {
    expect(offered.filter(([, format]) => format === 'xlsx').map(([name]) => name)).toEqual(
      expect.arrayContaining(['solve', 'explain', 'verify', 'what-if']),
    );
  });

  test.each(offered)('%s as %s', async (name, format) => {
    const contentType = contentTypeOf(format);
    const { status, text, headers } = await ask(name, { accept: contentType });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: contentType });
    expect(text.slice(0, 20)).toMatch(beginnings[format as keyof typeof beginnings]);
    expect(headers['vary']).toContain('Accept');
    expect(headers['cache-control']).toBe('no-store');
    if (format === 'json') expect(headers['content-disposition']).toBeUndefined();
    else {
      const kind = format === 'html' ? 'inline' : 'attachment';
      const file = `slate-${name === 'solve' ? '' : `${name}-`}[a-z0-9-]+[.]${format}`;
      expect(headers['content-disposition']).toMatch(new RegExp(`^${kind}; filename="${file}"$`));
    }
  });
});

describe('which format is chosen', () => {
  test.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json;charset=UTF-8', 'application/json'],
    ['text/*', 'text/csv'],
    ['text/csv;q=0.2, text/html;q=0.9', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/json;q=0, */*', 'text/csv'],
    [`${workbook}, */*;q=0.1`, workbook],
    ['image/png, text/csv;q=0.1', 'text/csv'],
    ['nonsense, application/json', 'application/json'],
  ])('Accept: %s', async (accept, chosen) => {
    const { status, headers } = await ask('solve', { accept });
    expect(status).toBe(200);
    expect(String(headers['content-type']).split(';')[0]).toBe(chosen);
  });

  test.each(['image/png', '*/*;q=0', 'application/x-ndjson', 'nonsense'])(
    'Accept: %s is refused',
    async (accept) => {
      const { status, body, headers } = await ask('solve', { accept });
      expect({ status, type: headers['content-type'] }).toEqual({
        status: 406,
        type: 'application/problem+json; charset=utf-8',
      });
      expect(body).toMatchObject({
        type: 'urn:slate:problem:not-acceptable',
        detail: expect.stringContaining(`application/json, text/csv, text/html, ${workbook}`) as string,
      });
    },
  );

  test('what-ifs come line by line only where nothing else is preferred', async () => {
    const typeFor = async (accept: string): Promise<unknown> =>
      (
        await fetch(`${service.url}/v1/what-ifs`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify(fixtureJson('examples/what-if-request.json')),
        })
      ).headers.get('content-type');
    expect(await typeFor('application/x-ndjson')).toContain('application/x-ndjson');
    expect(await typeFor('application/json, application/x-ndjson')).toContain('application/json');
  });
});

test('errors are problem documents, whatever was asked for', async () => {
  const { status, headers } = await describedCalls(service.url)('POST', '/v1/slates', {
    headers: { accept: workbook },
    body: { pool: {} },
  });
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 422,
    type: 'application/problem+json; charset=utf-8',
  });
});

test('a page may use what is within it, and nothing else', async () => {
  const { headers } = await ask('solve', { accept: 'text/html' });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('a page of an allowed origin still has the answer vary by its origin', async () => {
  const { headers } = await ask('verify', { origin: 'http://page.example' });
  expect(headers['vary']).toMatch(/Origin/i);
  expect(headers['vary']).toContain('Accept');
  expect(headers['access-control-expose-headers']).toContain('content-disposition');
});

test('the bytes are those of the document that JSON has', async () => {
  const send = (accept: string): Promise<Response> =>
    fetch(`${service.url}/v1/slates/verify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(fixtureJson('examples/verify-request.json')),
    });
  const document = (await (await send('application/json')).json()) as never;
  const own = (await render('verify', 'xlsx', document)) as Uint8Array;
  const sent = Buffer.from(await (await send(workbook)).arrayBuffer());
  expect(sent.equals(Buffer.from(own))).toBe(true);
  expect((await readXlsx(sent)).sheets[0]!.name).toBe('Summary');
  expect(await (await send('text/csv')).text()).toBe(await render('verify', 'csv', document));
});

test('the id of a rule set may be any text: its file has a name for every system', async () => {
  const request = fixtureJson('examples/solve-request.json') as { readonly rules: object };
  const { headers, text } = await describedCalls(service.url)('POST', '/v1/slates', {
    headers: { accept: 'text/csv' },
    body: { ...request, rules: { ...request.rules, id: 'Büro "x"/../y' } },
  });
  expect(text).toMatch(/^id,/);
  expect(headers['content-disposition']).toBe('attachment; filename="slate-B-ro-x-..-y.csv"');
});
