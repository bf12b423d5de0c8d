import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { packageRoot } from '../files/package-root.ts';
import type { Operation, PartsOperation } from '../operations/operation.ts';
import { operations } from '../operations/operations.ts';
import { partsOf } from '../operations/read-body.ts';
import { partReaders } from '../operations/request-parts.ts';
import { workbookMediaTypes } from './media-types.ts';

type Content = Record<string, { schema?: unknown; example?: unknown; encoding?: unknown }>;
type Described = { readonly requestBody?: { readonly content: Content } };
type Paths = Readonly<Record<string, { readonly post?: Described; readonly put?: Described } | undefined>>;
type Example = Readonly<Record<string, unknown>>;

/** The examples that the document shows and Swagger UI sends, out of `fixtures/examples`: of what is stored. */
const storedExamples = {
  '/v1/pools/{name}': 'check-request.json',
  '/v1/rule-sets/{id}': 'rule-set.json',
  '/v1/runs': 'run-request.json',
} as const;

/**
 * Adds what the schemas of the routes cannot say of bodies: examples, CSV, and forms.
 * @throws Error where an operation that has an example takes no JSON.
 */
export const describeBodies = (paths: Paths): void => {
  for (const operation of Object.values<Operation>(operations)) {
    if (operation.rest === undefined) continue;
    const content = withExample(paths, operation.rest.path, operation.rest.example);
    if ('parts' in operation) content['multipart/form-data'] = formOf(operation, content);
    if ('parts' in operation && operation.whole === 'pool') Object.assign(content, poolFileBodies());
  }
  for (const [path, name] of Object.entries(storedExamples)) withExample(paths, path, name);
  const pool = paths['/v1/pools/{name}']?.put?.requestBody?.content;
  if (pool !== undefined) Object.assign(pool, poolFileBodies());
  const rules = paths['/v1/rule-sets/{id}']?.put?.requestBody?.content;
  if (rules !== undefined) rules['application/yaml'] = yamlBody(rules['application/json']?.example);
};

const yamlBody = (example: unknown) => ({
  schema: { type: 'string', contentMediaType: 'application/yaml', description: 'The rule set as YAML.' },
  example: stringify(example, { aliasDuplicateObjects: false }),
});

/** @throws Error where the path takes no JSON. */
const withExample = (paths: Paths, path: string, name: string): Content => {
  const own = paths[path];
  const content = (own?.post ?? own?.put)?.requestBody?.content;
  const json = content?.['application/json'];
  if (content === undefined || json === undefined)
    throw new Error(`the document has no JSON body at ${path}`);
  json.example = JSON.parse(readExample(name));
  return content;
};

/** The same operation with files instead of one JSON document. */
const formOf = (operation: PartsOperation, content: Content) => {
  const names = partsOf(operation);
  const options = `${operation.options?.schema.meta()?.id ?? ''}Input`;
  const body = content['application/json']?.example as Example;
  const values: Example = operation.whole === undefined ? body : { [operation.whole]: body };
  const jsonTexts = names.filter((name) => partReaders[name].isJsonText === true);
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      required: names.filter((name) => operation.parts[name] === 'required'),
      properties: Object.fromEntries(names.map((name) => [name, partReaders[name].field(options)])),
    },
    // The pool of all examples, as the file that people have.
    example: Object.fromEntries(
      names
        .filter((name) => values[name] !== undefined)
        .map((name) => [
          name,
          name === 'pool' ? readExample('pool.csv') : partReaders[name].example(values[name]),
        ]),
    ),
    ...(jsonTexts.length === 0
      ? {}
      : {
          encoding: Object.fromEntries(jsonTexts.map((name) => [name, { contentType: 'application/json' }])),
        }),
  };
};

/** The file of a pool as the whole body. */
const poolFileBodies = (): Content => ({
  'text/csv': {
    // The media type, and not a format: generators of clients take it for text, and Swagger UI for a file.
    schema: {
      type: 'string',
      contentMediaType: 'text/csv',
      description: 'The pool as CSV, separated by commas, semicolons or tabs.',
    },
    example: readExample('pool.csv'),
  },
  ...Object.fromEntries(
    workbookMediaTypes.map((type) => [
      type,
      { schema: { type: 'string', format: 'binary', description: 'A workbook with the pool.' } },
    ]),
  ),
});

const readExample = (name: string): string =>
  readFileSync(join(packageRoot(), 'fixtures', 'examples', name), 'utf8');
