import fc from 'fast-check';

/** A JSON Schema as the OpenAPI document has them. */
export type Schema = Readonly<Record<string, unknown>>;

/** Where values come from beside the schema. */
export type SchemaSource = {
  /** What `$ref` names, by the whole text of the reference. */
  readonly definitions: Readonly<Record<string, Schema>>;
  /** Words that free texts and keys take half of the time, so that one part of a value can name another. */
  readonly words: readonly string[];
  /** Words that texts below a property of that name take nearly always, so that they mean something there. */
  readonly wordsOf: Readonly<Record<string, readonly string[]>>;
};

/** The words of the place that is being generated for, and how often they are taken beside other texts. */
type Place = SchemaSource & { readonly often: number };

/** Texts about values, which decide nothing; `default` is what an absent value means. */
const silent = new Set(['description', 'title', 'default', 'examples', 'example', 'id']);

const read = {
  ref: ['$ref'],
  union: ['anyOf', 'oneOf'],
  value: ['enum', 'const'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties', 'propertyNames'],
} as const;
const known = new Set<string>(['type', ...Object.values(read).flat()]);

/** Most items or further keys beyond the fewest that are allowed: requests are to be small. */
const mostMore = 4;

/**
 * Values that a schema accepts, small ones mostly.
 * @throws on a keyword that is not handled, and (by exhausting the stack) on a schema that leads to itself.
 */
export const arbitraryOf = (schema: Schema, source: SchemaSource): fc.Arbitrary<unknown> =>
  valuesOf(schema, { ...source, often: 1 });

const valuesOf = (schema: Schema, source: Place): fc.Arbitrary<unknown> => {
  const unknown = Object.keys(schema).filter((key) => !known.has(key) && !silent.has(key));
  if (unknown.length > 0) throw new Error(`keywords that are not handled: ${unknown.join(', ')}`);
  if (typeof schema['$ref'] === 'string') {
    const definition = source.definitions[schema['$ref']];
    if (definition === undefined) throw new Error(`${schema['$ref']} is not defined`);
    return valuesOf(definition, source);
  }
  const union = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (union !== undefined) return fc.oneof(...union.map((own) => valuesOf(own, source)));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const types = [(schema['type'] ?? []) as string | readonly string[]].flat();
  if (types.length === 0) return fc.jsonValue();
  return fc.oneof(...types.map((type) => ofType(type, schema, source)));
};

const ofType = (type: string, schema: Schema, source: Place): fc.Arbitrary<unknown> => {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return integers(schema);
    case 'number':
      return numbers(schema);
    case 'string':
      return strings(schema, source);
    case 'array':
      return arrays(schema, source);
    case 'object':
      return objects(schema, source);
    default:
      throw new Error(`type ${type} is not handled`);
  }
};

const integers = (schema: Schema): fc.Arbitrary<number> => {
  const min = (schema['minimum'] as number | undefined) ?? Number.MIN_SAFE_INTEGER;
  const max = (schema['maximum'] as number | undefined) ?? Number.MAX_SAFE_INTEGER;
  const low = Math.max(min, Math.min(0, max));
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: low, max: Math.min(max, low + 8) }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );
};

const numbers = (schema: Schema): fc.Arbitrary<number> => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema as Readonly<
    Record<string, number | undefined>
  >;
  const min = exclusiveMinimum ?? minimum;
  const max = exclusiveMaximum ?? maximum;
  const any = fc.double({
    ...(min === undefined ? {} : { min, minExcluded: exclusiveMinimum !== undefined }),
    ...(max === undefined ? {} : { max, maxExcluded: exclusiveMaximum !== undefined }),
    noNaN: true,
    noDefaultInfinity: true,
  });
  const fits = (value: number): boolean =>
    value >= (min ?? -Infinity) &&
    value <= (max ?? Infinity) &&
    value !== exclusiveMinimum &&
    value !== exclusiveMaximum;
  const plain = [0, 0.5, 1, 2.5, 10, 62.5, 99.9].filter(fits);
  return plain.length === 0
    ? any
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: any });
};

const strings = (schema: Schema, { words, often }: Place): fc.Arbitrary<string> => {
  const { minLength = 0, maxLength = Infinity } = schema as Readonly<Record<string, number | undefined>>;
  const pattern = schema['pattern'] === undefined ? null : new RegExp(schema['pattern'] as string, 'u');
  // JSON Schema counts characters, not UTF-16 code units.
  const fits = (text: string): boolean => {
    const { length } = Array.from(text);
    return length >= minLength && length <= maxLength && pattern?.test(text) !== false;
  };
  if (schema['format'] === 'date-time') {
    return fc
      .date({
        min: new Date('0001-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString());
  }
  if (schema['format'] !== undefined)
    throw new Error(`format ${JSON.stringify(schema['format'])} is not handled`);
  const any =
    pattern === null
      ? fc.string({
          minLength,
          maxLength: Math.min(maxLength, minLength + 12),
          unit: fc.constantFrom(...Array.from('abcC-01.:; é漢🙂')),
        })
      : fc.stringMatching(pattern, { maxLength: 20 }).filter(fits);
  const fitting = words.filter(fits);
  return fitting.length === 0
    ? any
    : fc.oneof({ weight: often, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: any });
};

const arrays = (schema: Schema, source: Place): fc.Arbitrary<unknown[]> => {
  const { minItems = 0, maxItems = Infinity } = schema as Readonly<Record<string, number | undefined>>;
  const item = schema['items'] === undefined ? fc.jsonValue() : valuesOf(schema['items'] as Schema, source);
  return fc.array(item, { minLength: minItems, maxLength: Math.min(maxItems, minItems + mostMore) });
};

const placeOf = (key: string, source: Place): Place => {
  const words = Object.hasOwn(source.wordsOf, key) ? source.wordsOf[key] : undefined;
  return words === undefined ? { ...source, often: 1 } : { ...source, words, often: 30 };
};

/** A key that must not be there has a schema that no value fits: `{"not": {}}`. */
const isNothing = ({ not }: Schema): boolean => JSON.stringify(not) === '{}';

const objects = (schema: Schema, source: Place): fc.Arbitrary<unknown> => {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const declared = fc.record(
    Object.fromEntries(
      Object.entries(properties).flatMap(([key, own]) =>
        isNothing(own) ? [] : [[key, valuesOf(own, placeOf(key, source))]],
      ),
    ),
    { requiredKeys: (schema['required'] ?? []) as string[], noNullPrototype: true },
  );
  const further = schema['additionalProperties'] ?? true;
  if (further === false) return declared;
  const names = (schema['propertyNames'] ?? { type: 'string' }) as Schema;
  const key = valuesOf(names, source).filter((name) => !Object.hasOwn(properties, name as string));
  const value = further === true ? fc.jsonValue() : valuesOf(further as Schema, source);
  return fc
    .tuple(declared, fc.dictionary(key as fc.Arbitrary<string>, value, { maxKeys: 3 }))
    .map(([own, more]) => ({ ...own, ...more }));
};
