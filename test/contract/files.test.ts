import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startService, type Service } from '../support/processes.ts';
import { ods, xlsx, xlsxRows } from '../support/workbooks.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ SLATE_WORKERS: '1', SLATE_STORE: 'on' });
});
afterAll(() => service.stop());

const [xlsxType, odsType] = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
];

const text = 'id,score\nA,7\nB,6\n';
const utf16 = Buffer.from(text, 'utf16le');
const book = xlsx({
  sheets: {
    Notes: xlsxRows([['x']]),
    Pool: xlsxRows([
      ['id', 'score'],
      ['A', '7'],
      ['B', '6'],
    ]),
  },
});
const odsBook = ods(
  `<table:table table:name="Pool">${['id', 'A'].map((cell) => `<table:table-row><table:table-cell><text:p>${cell}</text:p></table:table-cell></table:table-row>`).join('')}</table:table>`,
);

const call = async (
  method: string,
  path: string,
  type: string | null,
  body: Uint8Array | string,
  more = {},
) => {
  const answer = await fetch(service.url + path, {
    method,
    headers: { ...(type === null ? {} : { 'content-type': type }), ...more },
    // A blob without a type: a string would get one.
    body: new Blob([body as BlobPart]),
  });
  return { status: answer.status, body: (await answer.json()) as Readonly<Record<string, unknown>> };
};

describe.each([
  ['POST', '/v1/pools/check'],
  ['PUT', '/v1/pools/files'],
] as const)('%s %s', (method, path) => {
  const isTaken = [200, 201];
  test.each<[string | null, string, Uint8Array | string]>([
    [null, '', text],
    ['application/vnd.ms-excel', '', text],
    ['application/octet-stream', '', text],
    ['text/csv', '', text],
    ['text/csv; charset=utf-16le', '', utf16],
    ['text/plain', '?encoding=utf-16le', utf16],
    [xlsxType, '?sheet=Pool', book],
    ['application/octet-stream', '?sheet=2', book],
    [odsType, '', odsBook],
    ['application/json', '', '{"candidates":[{"id":"A"}]}'],
    [null, '', '[{"id":"A"}]'],
  ])('takes a file as %s%s', async (type, query, body) => {
    const { status } = await call(method, path + query, type, body);
    expect(isTaken).toContain(status);
  });

  test.each<[string, Uint8Array | string, string]>([
    ['?encoding=klingon', text, 'unknown-encoding'],
    ['?sheet=None', book, 'unknown-sheet'],
    ['?sheet=Notes', book, 'missing-id-column'],
    ['?sheet=x', text, 'unknown-sheet'],
    ['', gzipSync(text), 'wrong-kind'],
    ['', book.subarray(0, 400), 'broken-workbook'],
  ])('refuses %s', async (query, body, code) => {
    const answer = await call(method, path + query, 'application/octet-stream', body);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ code }] } });
  });

  test('names the types that it takes', async () => {
    const { status, body } = await call(method, path, 'application/pdf', text);
    expect(status).toBe(415);
    expect(body['detail']).toContain(xlsxType);
  });

  test('a compressed file is refused', async () => {
    expect(
      await call(method, path, 'text/csv', gzipSync(text), { 'content-encoding': 'gzip' }),
    ).toMatchObject({ status: 415 });
  });
});

test('a workbook is a part of a form wherever CSV is, with the sheet as a query parameter', async () => {
  const form = new FormData();
  form.set('pool', new Blob([book as BlobPart]), 'pool.xlsx');
  form.set('rules', JSON.stringify({ id: 't', size: 1 }));
  const answer = await fetch(`${service.url}/v1/slates?sheet=Pool`, { method: 'POST', body: form });
  expect(await answer.json()).toMatchObject({ outcome: 'selected', slate: [{ id: 'A' }] });
});

test('the report of a check has what was recognised', async () => {
  const { body } = await call('POST', '/v1/pools/check?sheet=Pool', xlsxType, book);
  expect(body['source']).toMatchObject({
    format: 'xlsx',
    sheet: 'Pool',
    place: 2,
    sheets: 2,
    rows: 2,
    columns: 2,
  });
});
