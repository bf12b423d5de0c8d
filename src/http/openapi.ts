import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { createJsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Config } from '../config/config.ts';
import { securitySchemes, withAccess } from './access-documentation.ts';
import { describeLimits, limitsInForce } from './limits-in-force.ts';
import { describeBodies } from './openapi-bodies.ts';
import { describeHeaders } from './openapi-headers.ts';
import { plainSchemas } from './openapi-schemas.ts';

/** Where Swagger UI and what it loads stand. */
export const documentationPath = '/docs';

/**
 * How the OpenAPI document is made from the routes and their zod schemas.
 * @param keyed - are API keys configured?
 */
export const documentOptions = (
  version: string,
  config: Pick<Config, 'access' | 'bodyAdmission' | 'limits'>,
  keyed: boolean,
): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Slate',
      version,
      description: `Recommends the members of an expert panel: the slate with the highest score that satisfies every rule, recounted and explained.\n\n${describeLimits(config)}`,
      license: { name: 'MIT', identifier: 'MIT' },
      // The types of OpenAPI know no extensions, and look for none in a spread.
      // eslint-disable-next-line no-restricted-syntax
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
          'Stored pools, rule sets and runs, and the journal: store a pool, start a run, follow it, read its report, adopt it.',
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
  readonly paths: Readonly<Record<string, object | undefined>>;
};

/** Adds what schemas cannot say: bodies and headers. */
const complete = (document: OpenApi): OpenApi => {
  describeBodies(document.paths);
  describeHeaders(document.paths);
  return plainSchemas(withoutUnused(document));
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
  const kept = Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => used.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { ...document, components: { ...document.components, schemas: kept } };
};
