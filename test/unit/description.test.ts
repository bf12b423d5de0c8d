import { expect, test } from 'vitest';
import { plainSchemas } from '../../src/http/openapi-schemas.ts';
import { apiDocument } from '../support/openapi.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Every object of the description but for the examples, and the place of each. */
const objectsIn = (value: unknown, place = ''): readonly (readonly [string, Schema])[] => {
  if (Array.isArray(value)) return value.flatMap((own, index) => objectsIn(own, `${place}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).filter(([key]) => key !== 'example' && key !== 'examples');
  return [[place, value as Schema], ...inner.flatMap(([key, own]) => objectsIn(own, `${place}/${key}`))];
};

const objects = objectsIn(apiDocument);
const placesOf = (isFault: (schema: Schema) => boolean): readonly string[] =>
  objects.filter(([, schema]) => isFault(schema)).map(([place]) => place);

const plainTypes = ['string', 'number', 'integer', 'boolean', 'null'];

/** A branch for which no generator needs a name of its own. */
const isPlain = (branch: Schema): boolean => {
  if ('$ref' in branch) return true;
  if ('const' in branch || 'enum' in branch) return false;
  if (branch['type'] === 'array') return isPlain(branch['items'] as Schema);
  return plainTypes.includes(branch['type'] as string);
};

test('the branches of every union are components, or plain types and lists of them', () => {
  const branchesOf = (schema: Schema): readonly Schema[] =>
    ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] ?? []) as readonly Schema[]);
  expect(objects.filter(([, schema]) => branchesOf(schema).length > 0).length).toBeGreaterThan(100);
  expect(placesOf((schema) => !branchesOf(schema).every(isPlain))).toEqual([]);
});

test('there is no tuple, and no schema that is true, false or impossible', () => {
  expect(placesOf((schema) => 'prefixItems' in schema)).toEqual([]);
  expect(placesOf((schema) => typeof schema['items'] === 'boolean')).toEqual([]);
  const refusing = placesOf(({ not }) => typeof not === 'object' && JSON.stringify(not) === '{}');
  expect(refusing).toEqual([]);
  const booleans = objects
    .filter(([place]) => /\/(properties|schemas|anyOf|oneOf|allOf)$/.test(place))
    .flatMap(([place, own]) => Object.entries(own).map(([key, inner]) => [`${place}/${key}`, inner] as const))
    .filter(([, inner]) => typeof inner === 'boolean');
  expect(booleans).toEqual([]);
});

test('a property with a default is always there: those of requests have theirs in words', () => {
  const withDefault = Object.entries(apiDocument.components.schemas).flatMap(([name, own]) =>
    objectsIn(own, name).flatMap(([place, { properties = {}, required = [] }]) =>
      Object.entries(properties as Readonly<Record<string, Schema>>)
        .filter(([key, property]) => 'default' in property && !(required as string[]).includes(key))
        .map(([key]) => `${place}/${key}`),
    ),
  );
  expect(withDefault).toEqual([]);
  const { properties } = apiDocument.components.schemas['SolveOptionsInput'] as {
    readonly properties: Readonly<Record<string, { readonly description: string }>>;
  };
  expect(properties['timeLimit']!.description).toMatch(/ Default: `60`\.$/);
});

test('defaults of answers, and of properties that are required, stay', () => {
  const answer = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'integer', default: 1 }, b: { type: 'string', default: 'x' } },
  };
  expect(plainSchemas(answer).properties).toEqual({
    a: { type: 'integer', default: 1 },
    b: { type: 'string', description: 'Default: `"x"`.' },
  });
});

test('an impossible property is left out only where others are refused', () => {
  const properties = { a: { not: {} }, b: { type: 'string' } };
  const closed = { type: 'object', properties, additionalProperties: false };
  expect(plainSchemas(closed).properties).toEqual({ b: { type: 'string' } });
  expect(plainSchemas({ type: 'object', properties }).properties).toEqual(properties);
});
