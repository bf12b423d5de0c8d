import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { createJsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Config } from '../config.ts';
import { packageRoot } from '../package-root.ts';
import { securitySchemes, withAccess } from './access-documentation.ts';
import { csvMediaTypes, vagueMediaTypes, vaguePoolMediaTypes } from './media-types.ts';
import { describeLimits, limitsInForce } from './limits-in-force.ts';
import { describeHeaders } from './openapi-headers.ts';

/** Where Swagger UI and what it loads stand. */
export const documentationPath = '/docs';

/** The examples that the document shows and Swagger UI sends: files that tests send too. */
const examplesOf = {
  '/v1/slates': 'solve-request.json',
  '/v1/slates/explain': 'explain-request.json',
  '/v1/slates/replace': 'replace-request.json',
  '/v1/what-ifs': 'what-if-request.json',
  '/v1/slates/verify': 'verify-request.json',
  '/v1/pools/check': 'check-request.json',
  '/v1/pools/{name}': 'check-request.json',
  '/v1/rule-sets/{id}': 'rule-set.json',
  '/v1/runs': 'run-request.json',
} as const;

const csvBody = {
  schema: { type: 'string', description: 'The pool as CSV, UTF-8.' },
  example:
    'id,nationality,gender,affiliation,un_staff,interests,score:overall\nc1,FRA,f,none,no,disclosed,87.5\n',
} as const;
const vagueBody = { schema: { type: 'string', description: 'JSON or CSV, UTF-8.' } } as const;

const jsonBody = { schema: { type: 'string', description: 'The same as JSON, UTF-8.' } } as const;

const bodiesOf = (types: readonly string[], body: object) =>
  Object.fromEntries(types.map((type) => [type, body]));

/** Bodies that are no JSON document, or do not say so. */
const textsOf = {
  '/v1/pools/{name}': { ...bodiesOf(csvMediaTypes, csvBody), ...bodiesOf(vaguePoolMediaTypes, vagueBody) },
  '/v1/rule-sets/{id}': bodiesOf(vagueMediaTypes, jsonBody),
} as const;

const part = (description: string) => ({ type: 'string', description }) as const;
const poolPart = part('The pool: CSV, or JSON (an array of candidates).');
const rulesPart = part('The rule set: JSON, YAML (by media type or file name), or the id of a shipped one.');
const slatePart = part('Ids, one a line, or a result document.');
const optionsPart = part('Options as JSON, as in the JSON body.');

/** The same operations with files instead of one JSON document. */
const formsOf = {
  '/v1/slates': {
    required: ['pool', 'rules'],
    properties: { pool: poolPart, rules: rulesPart, options: optionsPart },
  },
  '/v1/slates/explain': {
    required: ['pool', 'rules'],
    properties: {
      pool: poolPart,
      rules: rulesPart,
      about: part('What to explain, as JSON, as in the JSON body.'),
      options: optionsPart,
    },
  },
  '/v1/slates/replace': {
    required: ['pool', 'rules', 'withdraw'],
    properties: {
      pool: poolPart,
      rules: rulesPart,
      withdraw: part('Ids of those who withdraw, as a JSON array.'),
      slate: slatePart,
      options: optionsPart,
    },
  },
  '/v1/slates/verify': {
    required: ['pool', 'rules', 'slate'],
    properties: { pool: poolPart, rules: rulesPart, slate: slatePart },
  },
  '/v1/pools/check': { required: ['pool'], properties: { pool: poolPart, rules: rulesPart } },
} as const;

/**
 * How the OpenAPI document is made from the routes and their zod schemas.
 * @param keyed - are API keys configured?
 */
export const documentOptions = (
  version: string,
  config: Pick<Config, 'access' | 'intake' | 'limits'>,
  keyed: boolean,
): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Slate',
      version,
      description: `Recommends the members of an expert panel: the slate with the highest score that keeps every rule, recounted and explained.\n\n${describeLimits(config)}`,
      license: { name: 'MIT', identifier: 'MIT' },
      // The types of OpenAPI know no extensions.
      ...{ 'x-slate-limits': limitsInForce(config) },
    },
    components: { securitySchemes },
    // Relative: who reads the document knows the host, and the proxy may have another scheme.
    servers: [{ url: config.access.basePath || '/', description: 'This service.' }],
    tags: [
      { name: 'Panel', description: 'Solve, explain, replace, what-if, verify, check.' },
      {
        name: 'Stored',
        description:
          'Pools, rule sets and runs that are kept, and the journal: put a pool, start a run, follow it, read its report, adopt it.',
      },
      { name: 'Reference', description: 'Rule sets and the table of countries.' },
      { name: 'Service', description: 'The service itself.' },
    ],
  },
  transform: withAccess(createJsonSchemaTransform({ skipList: [] }), keyed),
  transformObject: (source) =>
    complete(jsonSchemaTransformObject(source) as OpenApi) as ReturnType<typeof jsonSchemaTransformObject>,
  hideUntagged: true,
});

type OpenApi = {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
  readonly paths: Readonly<
    Record<string, { readonly post?: Operation; readonly put?: Operation } | undefined>
  >;
};
type Operation = {
  readonly requestBody?: { readonly content: Record<string, { schema?: unknown; example?: unknown }> };
};

/** Adds what schemas cannot say: example bodies, the forms and the headers. */
const complete = (document: OpenApi): OpenApi => {
  for (const [path, file] of Object.entries(examplesOf)) {
    const own = document.paths[path];
    const content = (own?.post ?? own?.put)?.requestBody?.content;
    const json = content?.['application/json'];
    if (content === undefined || json === undefined)
      throw new Error(`the document has no JSON body at ${path}`);
    json.example = readExample(file);
    Object.assign(content, (textsOf as Readonly<Record<string, object>>)[path]);
    const form = (formsOf as Readonly<Record<string, object>>)[path];
    if (form === undefined) continue;
    content['multipart/form-data'] = {
      schema: { type: 'object', additionalProperties: false, ...form },
    };
  }
  describeHeaders(document.paths);
  return withReadableExamples(withoutUnused(document));
};

/** Integers without a bound of their own would be shown as the lowest that there is. */
const withReadableExamples = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(withReadableExamples) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, own]: [string, unknown]) => [
    key,
    withReadableExamples(own),
  ]);
  const { type, minimum } = value as { readonly type?: unknown; readonly minimum?: unknown };
  const unbounded = type === 'integer' && minimum === Number.MIN_SAFE_INTEGER && !('examples' in value);
  return Object.fromEntries(unbounded ? [...entries, ['examples', [0]]] : entries) as T;
};

/** Drops the schemas that no operation leads to: the registry holds an input and an output twin of each. */
const withoutUnused = (document: OpenApi): OpenApi => {
  const { schemas } = document.components;
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      follow(schemas[name]);
    }
  };
  follow(document.paths);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...document.components, schemas: kept } };
};

/** An example body out of `fixtures/examples`. */
const readExample = (file: string): unknown =>
  JSON.parse(readFileSync(join(packageRoot(), 'fixtures', 'examples', file), 'utf8')) as unknown;
