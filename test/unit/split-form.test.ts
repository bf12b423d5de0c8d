import { describe, expect, test } from 'vitest';
import { splitForm } from '../../src/input/documents/split-form.ts';

const mediaType = 'multipart/form-data; boundary=b';
const part = (headers: string, content: string): string => `--b\r\n${headers}\r\n\r\n${content}\r\n`;
const named = (name: string): string => `Content-Disposition: form-data; name="${name}"`;
const split = (text: string, type = mediaType) => splitForm(Buffer.from(text), type);

describe('a form', () => {
  test('comes apart into files and fields alike, to the byte', async () => {
    const csv = 'id,name\r\n1,"a\r\n--c"\r\n';
    const form = `${part(`${named('pool')}; filename="pool.csv"\r\nContent-Type: text/csv`, csv)}${part(named('rules'), 'x')}--b--\r\n`;
    const answer = await split(form);
    if (!('parts' in answer)) throw new Error(answer.issue.code);
    expect(
      answer.parts.map(({ bytes, ...own }) => ({ ...own, text: Buffer.from(bytes).toString() })),
    ).toEqual([
      { name: 'pool', filename: 'pool.csv', mediaType: 'text/csv', text: csv },
      { name: 'rules', filename: '', mediaType: expect.any(String) as string, text: 'x' },
    ]);
    expect(await split('--b--\r\n')).toEqual({ parts: [] });
  });

  test.each([
    ['that breaks off', part(named('pool'), 'x'), mediaType],
    ['without its boundary', 'nothing of the kind', mediaType],
    ['whose header names no boundary', '--b--\r\n', 'multipart/form-data'],
    ['with a header that has no end', `--b\r\n${named('x'.repeat(1_000_000))}`, mediaType],
    ['of nothing', '', mediaType],
  ])('%s is broken', async (_what, text, type) => {
    expect(await split(text, type)).toMatchObject({ issue: { code: 'broken-form' } });
  });

  test('has eight parts at most', async () => {
    const parts = (count: number): string => `${part(named('x'), '1').repeat(count)}--b--\r\n`;
    expect(await split(parts(8))).toMatchObject({ parts: { length: 8 } });
    expect(await split(parts(9))).toMatchObject({ issue: { code: 'too-many-parts' } });
  });
});
