import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decompress } from '../../src/input/documents/decompress.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { smallPool } from '../support/small-pool.ts';

const coders = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;
const codings = ['gzip', 'deflate', 'br'] as const;
const mebibyte = 1024 ** 2;

describe.each(codings)('a body in %s', (coding) => {
  const limits = serviceLimits;
  const sent = (bytes: Buffer) => ({ bytes: coders[coding](bytes), coding });

  test('that is a pool is taken apart, however much alike its candidates are', () => {
    const openCall = readFileSync(join(packageRoot(), 'fixtures', 'open-call.csv'));
    const alike = Buffer.from(
      smallPool({ name: () => 'A', affiliation: () => 'B', score: () => '1' }, 50_000),
    );
    // As JSON is written for people, with the same keys over and over.
    const [header = [], ...rows] = openCall
      .toString('utf8')
      .split('\n')
      .map((line) => line.split(','));
    const json = Buffer.from(
      JSON.stringify(
        rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]]))),
        null,
        2,
      ),
    );
    for (const bytes of [openCall, alike, json]) {
      const body = sent(bytes);
      expect(bytes.length / body.bytes.length).toBeGreaterThan(4);
      const out = decompress(body, limits);
      // The bytes are compared at once: Vitest looks at one after the other.
      expect('bytes' in out && bytes.equals(out.bytes)).toBe(true);
    }
  });

  test('may come to a mebibyte, whatever was sent', () => {
    expect(decompress(sent(Buffer.alloc(mebibyte)), limits)).toHaveProperty('bytes');
  });

  test('that comes to far more than was sent is refused, and says so', () => {
    const bomb = sent(Buffer.alloc(20 * mebibyte));
    expect(bomb.bytes.length).toBeLessThan(25_000);
    const refused = decompress(bomb, limits);
    expect(refused).toMatchObject({ issue: { code: 'decompressed-too-large' } });
    expect(refused).toHaveProperty('issue.detail', expect.stringContaining('100 times'));
  });

  test('is measured by the limit of the service where that is smaller', () => {
    const small = { ...limits, decompressed: 10_000 };
    const refused = decompress(sent(Buffer.alloc(20_000)), small);
    expect(refused).toHaveProperty('issue.detail', expect.stringContaining('10,000 bytes'));
  });
});
