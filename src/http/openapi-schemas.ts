type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Writes the schemas of a document in the way that Swagger UI and generators of clients take them.
 * They accept what they accepted before.
 */
export const plainSchemas = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(plainSchemas) as T;
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plainSchemas(own)]));
  return withReadableExample(withPlainProperties(inner)) as T;
};

/** Integers without a bound of their own would be shown as the lowest that there is. */
const withReadableExample = (schema: Schema): Schema =>
  schema['type'] === 'integer' && schema['minimum'] === Number.MIN_SAFE_INTEGER && !('examples' in schema)
    ? { ...schema, examples: [0] }
    : schema;

/**
 * Properties that no value satisfies are not listed: where further ones are refused, that says the same.
 * Defaults of properties that may be left out stand in their descriptions: generators take a property
 * with a default for one that is always there, which is true of answers, and not of requests.
 */
const withPlainProperties = (schema: Schema): Schema => {
  const { properties, required = [], additionalProperties } = schema;
  if (schema['type'] !== 'object' || !isObject(properties)) return schema;
  const always = required as readonly string[];
  const listed = Object.entries(properties)
    .filter(([, own]) => additionalProperties !== false || !isImpossible(own))
    .map(([name, own]) => [name, always.includes(name) ? own : withDefaultInWords(own)]);
  return { ...schema, properties: Object.fromEntries(listed) as Schema };
};

const isImpossible = (schema: unknown): boolean =>
  isObject(schema) && isObject(schema['not']) && Object.keys(schema['not']).length === 0;

const withDefaultInWords = (schema: unknown): unknown => {
  if (!isObject(schema) || !('default' in schema)) return schema;
  const { default: value, description = '', ...rest } = schema;
  return { ...rest, description: `${description as string} Default: \`${JSON.stringify(value)}\`.`.trim() };
};
