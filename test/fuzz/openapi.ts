import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { packageRoot } from '../../src/files/package-root.ts';
import type { Schema } from './schema-arbitrary.ts';

type Content = Readonly<Record<string, { readonly schema: Schema }>>;
type Described = {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
};

/** An operation of the document. */
export type Operation = {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** As the document has it, such as `/v1/rule-sets/{id}`. */
  readonly path: string;
  /** Of the JSON body; null where the operation takes none. */
  readonly body: Schema | null;
  readonly takesForms: boolean;
  /** As a body of its own. */
  readonly takesCsv: boolean;
  readonly statuses: readonly number[];
};

/** The committed OpenAPI document, to generate requests from and to hold answers against. */
export type OpenApi = {
  readonly operations: readonly Operation[];
  /** What `$ref` leads to. */
  readonly definitions: Readonly<Record<string, Schema>>;
  /** The operation that a path (without its query) and a method lead to. */
  readonly find: (method: string, path: string) => Operation | null;
  /**
   * What is wrong with the body of an answer; null when nothing is.
   * @param operation - null: only problem documents can be checked.
   */
  readonly check: (
    operation: Operation | null,
    status: number,
    mediaType: string,
    body: unknown,
  ) => string | null;
  /** Whether a value is a body that the schema of the operation accepts. */
  readonly accepts: (schema: Schema, value: unknown) => boolean;
};

export const loadOpenApi = (): OpenApi => {
  const document = JSON.parse(readFileSync(join(packageRoot(), 'openapi', 'openapi.json'), 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  };
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (schema: Schema): ValidateFunction => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
    const own = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema);
    compiled.set(text, own);
    return own;
  };
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, own]) => ({ path, method: method.toUpperCase(), own })),
  );
  const operations = described.map(({ path, method, own }): Operation => ({
    id: own.operationId,
    method,
    path,
    body: own.requestBody?.content['application/json']?.schema ?? null,
    takesCsv: own.requestBody?.content['text/csv'] !== undefined,
    takesForms: own.requestBody?.content['multipart/form-data'] !== undefined,
    statuses: Object.keys(own.responses).map(Number),
  }));
  const templates = operations.map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  const schemaOf = (operation: Operation | null, status: number, mediaType: string): Schema | undefined =>
    operation === null
      ? undefined
      : document.paths[operation.path]?.[operation.method.toLowerCase()]?.responses[String(status)]?.content[
          mediaType
        ]?.schema;
  return {
    operations,
    definitions: Object.fromEntries(
      Object.entries(document.components.schemas).map(([name, own]) => [`#/components/schemas/${name}`, own]),
    ),
    find: (method, path) =>
      templates.find(({ operation, pattern }) => operation.method === method && pattern.test(path))
        ?.operation ?? null,
    check: (operation, status, mediaType, body) => {
      const own = schemaOf(operation, status, mediaType);
      const schema =
        own ??
        (mediaType === 'application/problem+json' ? { $ref: '#/components/schemas/Problem' } : undefined);
      if (schema === undefined) return `${mediaType} is not documented for ${status}`;
      const validate = validatorOf(schema);
      return validate(body) ? null : `not as documented: ${ajv.errorsText(validate.errors)}`;
    },
    accepts: (schema, value) => validatorOf(schema)(value),
  };
};
