import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { packageRoot } from '../../src/files/package-root.ts';

type Schema = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly example?: unknown; readonly schema: Schema }>>;
export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly security: readonly { readonly apiKey?: readonly string[] }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly content?: Content; readonly headers?: Readonly<Record<string, unknown>> }>
  >;
};
export type ApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

/** The published description of the service. */
export const apiDocument = JSON.parse(
  readFileSync(join(packageRoot(), 'openapi', 'openapi.json'), 'utf8'),
) as ApiDocument;

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(apiDocument, 'openapi');

/** An answer as the description speaks of it. `path` is the template, such as `/v1/rule-sets/{id}`. */
export type Described = {
  readonly path: string;
  readonly method: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
};

/** What the description finds wrong with an answer; null: nothing. */
export const notAsDescribed = ({ path, method, status, mediaType, body }: Described): string | null => {
  const response = apiDocument.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
  if (response === undefined) return `${method} ${path} does not document ${status}`;
  if (response.content === undefined) return body === '' ? null : 'there should be no body';
  const schema = response.content[mediaType]?.schema;
  if (schema === undefined) return `${method} ${path} does not document ${status} as ${mediaType}`;
  const own = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as Schema;
  return ajv.validate(own, body) ? null : ajv.errorsText();
};
