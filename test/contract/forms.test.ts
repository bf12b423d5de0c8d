import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFixture } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';
import { send } from '../support/raw-http.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ SLATE_WORKERS: '1' });
});
afterAll(() => service.stop());

type Part = { readonly name: string; readonly filename?: string; readonly text: string };

/** Written by hand: `FormData` gives a file without a name one. */
const post = async (path: string, parts: readonly Part[]) => {
  const body = parts.map(({ name, filename, text }) => {
    const file =
      filename === undefined ? '' : `; filename="${filename}"\r\nContent-Type: application/octet-stream`;
    return `--b\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  });
  const { status, text } = await send(service.url + path, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: `${body.join('')}--b--\r\n`,
  });
  return { status, body: JSON.parse(text) as unknown };
};

const pool = { name: 'pool', filename: 'pool.csv', text: readFixture('examples/pool.csv').toString('utf8') };
const rules = {
  name: 'rules',
  filename: 'rules.json',
  text: readFixture('examples/rule-set.json').toString('utf8'),
};

describe('parts of a form that were left empty', () => {
  test.each([
    ['a file that was not chosen', { filename: '' }],
    ['a field that was not filled in', {}],
  ])('%s is absent', async (_, how) => {
    const solved = await post('/v1/slates', [pool, rules, { name: 'options', text: '', ...how }]);
    expect(solved).toMatchObject({ status: 200, body: { outcome: 'selected' } });
    const checked = await post('/v1/pools/check', [pool, { name: 'rules', text: '', ...how }]);
    expect(checked).toMatchObject({ status: 200, body: { candidates: 13 } });
    const refused = await post('/v1/slates', [pool, { name: 'rules', text: '', ...how }]);
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'missing-part', detail: 'The form needs a part "rules".' }] },
    });
  });

  test('beside the same part with something in it, it is not given twice', async () => {
    const answer = await post('/v1/slates', [pool, rules, { name: 'rules', filename: '', text: '' }]);
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'selected' } });
  });

  test('a file without a byte is no part left empty, and an unknown part stays unknown', async () => {
    const answer = await post('/v1/slates', [
      { ...pool, text: '' },
      rules,
      { name: 'rule', filename: '', text: '' },
    ]);
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown-part' }, { code: 'csv-no-header', document: 'pool' }] },
    });
  });
});

test('a rule set in a form is a file, or the id of a shipped one as text', async () => {
  const openCall = { ...pool, text: readFixture('open-call.csv').toString('utf8') };
  const shipped = await post('/v1/slates/verify', [
    openCall,
    { name: 'rules', text: 'a-res-79-325' },
    { name: 'slate', text: 'C-0001' },
  ]);
  expect(shipped).toMatchObject({ status: 200, body: { holds: false } });
});

test('a slate in a form may be a table, as a result has it', async () => {
  const verified = await post('/v1/slates/verify', [
    pool,
    rules,
    { name: 'slate', filename: 'slate.csv', text: 'id,points\r\nE-01,1\r\nE-02,2\r\n' },
  ]);
  expect(verified).toMatchObject({ status: 200, body: { size: { count: 2 } } });
});
