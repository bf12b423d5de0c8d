import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMember } from '../../src/input/documents/find-member.ts';
import { serviceLimits, type Limits } from '../../src/input/limits.ts';
import { contentOf, createPoolCache, type CachedPool } from '../../src/model/pool-cache.ts';
import { createPoolAttributes } from '../../src/model/pool-attributes.ts';
import { parseBody } from '../../src/model/parse-body.ts';
import { runJob } from '../../src/operations/run-job.ts';
import type { Pool } from '../../src/pool/pool.ts';
import { fixtureJson, testContext } from '../support/panel.ts';

const { pool, rules } = fixtureJson('examples/solve-request.json') as Readonly<Record<string, unknown>>;
const bytesOf = (text: string): Buffer => Buffer.from(text);

describe('a key of the outermost object is found', () => {
  test.each([
    ['first', '{"pool":{"here":1}}'],
    ['behind others', '{"a":"pool","b":[{"pool":{}}],"c":{"pool":{}} , "pool" : {"here":1}}'],
    ['behind quotes', '{"a\\"":"\\\\","b":"{\\"pool\\":{","pool":{"here":1}}'],
    ['not where its value is a list', '{"pool":[{}]}'],
    ['not where its value is a text', '{"pool":"x","more":{}}'],
    ['not as a value', '{"a":"pool","b":{}}'],
    ['not deeper', '[{"pool":{}}]'],
    ['not where it is escaped', '{"p\\u006fol":{}}'],
    ['not in what has no end', '{"pool'],
    ['not in nothing', ''],
  ])('%s', (_name, text) => {
    const place = text.indexOf('{"here"');
    expect(findMember(bytesOf(text), 'pool')).toBe(place === -1 ? null : place);
  });
});

/** The answer, without the times, and without places in a line, which differ with the spelling of the key. */
const answerTo = async (text: string, limits: Limits): Promise<unknown> => {
  const job = { operation: 'solve', source: { as: 'body', bytes: bytesOf(text) } } as const;
  const answer = await runJob(job, { ...testContext, limits });
  if (answer.status === 'invalid') {
    return { ...answer, issues: answer.issues.map((issue) => ({ ...issue, lineColumn: null })) };
  }
  return { ...(JSON.parse(answer.document) as object), run: null };
};

/** A body, with another spelling of the key of its pool, which only parsing all of it makes out. */
const whole = (text: string): string => text.replace('"pool"', '"p\\u006fol"');

const pieces = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  'null',
  '"id"',
  '"pool":{"candidates":[]},',
  'é',
  ' ',
  '0',
];
const orders = [
  JSON.stringify({ pool, rules }),
  JSON.stringify({ rules, options: { explain: 'none' }, pool }, null, 1),
];
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(6),
    put: fc.constantFrom('', ...pieces),
  }),
  { maxLength: 2 },
);
const bodies = fc.tuple(fc.constantFrom(...orders), edits).map(([text, all]) =>
  all.reduce((before, { at, removed, put }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + put + before.slice(place + removed);
  }, text),
);

describe('a body whose pool is read from its bytes', () => {
  test('is one whose pool has plain candidates, wherever it stands', () => {
    for (const text of orders) {
      expect(parseBody(bytesOf(text), 'request', testContext)).toMatchObject({ pool: { as: 'scanned' } });
      expect(parseBody(bytesOf(whole(text)), 'request', testContext)).toMatchObject({ pool: null });
    }
  });

  test('is answered as one that is parsed as a whole, sound or broken', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (text) => {
        expect(await answerTo(text, serviceLimits)).toEqual(await answerTo(whole(text), serviceLimits));
      }),
      { numRuns: 150 },
    );
  });

  test('has as many objects as one that is parsed as a whole', async () => {
    const [text] = orders as [string];
    const objects = [...text.matchAll(/[[{]/g)].length;
    for (const most of [objects - 1, objects]) {
      const limits = { ...serviceLimits, objects: most };
      const answer = await answerTo(text, limits);
      expect(answer).toEqual(await answerTo(whole(text), limits));
      expect(answer).toMatchObject(most < objects ? { status: 'invalid' } : { outcome: 'selected' });
    }
  });
});

describe('a text begins with a cached pool', () => {
  const known = {
    pool: { ids: ['a'] } as unknown as Pool,
    parts: createPoolAttributes(),
  } satisfies CachedPool;
  const text = `{"candidates":[${'{"id":"a"},'.repeat(40)}{"id":"b"}]}`;

  test('where all its bytes are those of the pool', () => {
    const pools = createPoolCache(2);
    const content = contentOf(bytesOf(text), 43);
    expect(pools.findContent(bytesOf(text))).toBeNull();
    pools.offer('key', known, content);
    expect(pools.findContent(bytesOf(text))).toBeNull();
    pools.offer('key', known, content);
    expect(pools.findContent(bytesOf(text))).toEqual(content);
    expect(pools.findContent(bytesOf(`${text},"rules":"x"}`))).toEqual(content);
    expect(pools.findContent(bytesOf(text.slice(0, -1)))).toBeNull();
    expect(pools.findContent(bytesOf(text.replace('"b"', '"c"')))).toBeNull();
    expect(pools.findContent(bytesOf(text.replace('"a"', '"c"')))).toBeNull();
  });

  test('not where the pool was read otherwise', () => {
    const pools = createPoolCache(2);
    for (const key of ['key', 'key']) pools.offer(key, known);
    expect(pools.findContent(bytesOf(text))).toBeNull();
  });
});
