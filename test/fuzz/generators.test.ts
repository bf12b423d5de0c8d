import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeMutations } from './mutate-tree.ts';
import { loadOpenApi } from './openapi.ts';
import { families } from './request.ts';
import { fuzzRequests, requestAt, seedOf } from './requests.ts';
import { arbitraryOf, type Schema } from './schema-arbitrary.ts';
import { soundBodies } from './small-calls.ts';
import { toTree, writeTree } from './tree.ts';

const openapi = loadOpenApi();
const { definitions } = openapi;
const bodies = openapi.operations.flatMap(({ id, body }) => (body === null ? [] : [{ id, body }]));
const source = { definitions, words: ['A', 'gender', 'r1.min'], wordsOf: { gender: ['female'] } };

describe('values from a schema', () => {
  test.each(bodies)('the body of $id is one that the schema accepts', ({ body }) => {
    fc.assert(
      fc.property(arbitraryOf(body, source), (value) => openapi.accepts(body, value)),
      { numRuns: 300 },
    );
  });

  test.each<[string, Schema]>([
    ['integers within a range', { type: 'integer', minimum: -3, maximum: 2 }],
    ['numbers beyond a bound', { type: 'number', exclusiveMinimum: 5, maximum: 5.5 }],
    ['a pattern', { type: 'string', pattern: '^[A-Z]{3}$' }],
    ['short texts', { type: 'string', minLength: 2, maxLength: 2 }],
    ['a date', { type: 'string', format: 'date-time' }],
    ['several types', { type: ['string', 'null', 'boolean'] }],
    ['a choice', { anyOf: [{ const: 1 }, { enum: ['a', null] }] }],
    ['a list', { type: 'array', minItems: 2, maxItems: 3, items: { type: 'integer' } }],
    ['a key that must not be there', { type: 'object', properties: { a: { not: {} }, b: { type: 'null' } } }],
    [
      'further keys',
      {
        type: 'object',
        properties: { a: { type: 'integer' } },
        required: ['a'],
        propertyNames: { pattern: '^[ab]$', type: 'string' },
        additionalProperties: { type: 'string' },
      },
    ],
  ])('%s', (_name, schema) => {
    fc.assert(fc.property(arbitraryOf(schema, source), (value) => openapi.accepts(schema, value)));
  });

  test('a keyword that is not handled is no silent pass', () => {
    expect(() => arbitraryOf({ type: 'array', uniqueItems: true }, source)).toThrow('uniqueItems');
  });

  test('optional keys are there and not there, and words are used', () => {
    const body = definitions['#/components/schemas/CandidateInput']!;
    const drawn = fc.sample(arbitraryOf(body, source), { numRuns: 200, seed: 1 }) as readonly object[];
    expect(drawn.filter((own) => 'gender' in own).length).toBeGreaterThan(20);
    expect(drawn.filter((own) => !('gender' in own)).length).toBeGreaterThan(20);
    expect(drawn.filter((own) => (own as { gender?: unknown }).gender === 'female').length).toBeGreaterThan(
      20,
    );
  });
});

describe('sound bodies', () => {
  test.each(bodies)('$id: as the schema wants them, whatever is left out', ({ id, body }) => {
    fc.assert(
      fc.property(soundBodies[id]!, (value) => openapi.accepts(body, value)),
      { numRuns: 300 },
    );
  });
});

describe('mutations', () => {
  test('a tree that is not changed is written as JSON writes its value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(writeTree(toTree(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('most changes change something, and many leave JSON behind', () => {
    const value = { a: [1, { b: 'x' }], c: null };
    const texts = fc
      .sample(treeMutations, { numRuns: 500, seed: 1 })
      .map((change) => writeTree(change(toTree(value))));
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    expect(texts.filter((text) => text !== JSON.stringify(value)).length).toBeGreaterThan(400);
    expect(texts.filter(isJson).length).toBeGreaterThan(250);
    expect(texts.filter((text) => /"__proto__"/.test(text)).length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.includes('1e400')).length).toBeGreaterThan(0);
  });
});

describe('requests', () => {
  const requests = fuzzRequests(openapi);
  const drawn = Array.from({ length: 3000 }, (_, index) => requestAt(requests, 7, index));

  test('the same seed and index give the same request, alone and where a smaller one is looked for', () => {
    for (const index of [0, 17, 250]) {
      expect(requestAt(requests, 7, index)).toEqual(drawn[index]);
      const { counterexample } = fc.check(
        fc.property(requests, () => false),
        { seed: seedOf(7, index), numRuns: 1, endOnFailure: true },
      );
      expect(counterexample?.[0]).toEqual(drawn[index]);
    }
  });

  test('every family and every operation is there', () => {
    for (const family of families) {
      expect(drawn.filter((request) => request.family === family).length, family).toBeGreaterThan(5);
    }
    const asked = drawn.flatMap((request) =>
      request.via === 'http' ? [openapi.find(request.method, request.path)?.id] : [],
    );
    for (const { id } of openapi.operations) expect(asked, id).toContain(id);
  });
});
