import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../files/package-root.ts';

type Content = Record<string, { schema?: unknown; example?: unknown; encoding?: unknown }>;
type Form = { readonly required: readonly string[]; readonly properties: Readonly<Record<string, object>> };
type Operation = { readonly requestBody?: { readonly content: Content } };
type Paths = Readonly<Record<string, { readonly post?: Operation; readonly put?: Operation } | undefined>>;
type Example = Readonly<Record<string, unknown>>;

/** The examples that the document shows and Swagger UI sends, out of `fixtures/examples`. */
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

/** A file; browsers offer to choose one. */
const file = { type: 'string', format: 'binary' } as const;
const poolPart = { ...file, description: 'The pool: CSV, or JSON (an array of candidates).' };

/** A file, or text in its place, which fields of forms without a file name hold. */
const fileOrText = (description: string) => ({ anyOf: [file, { type: 'string' }], description }) as const;
const rulesPart = fileOrText(
  'The rule set: JSON, YAML (by media type or file name), or, as text, the id of a shipped one.',
);
const slatePart = fileOrText('Ids, one a line, or a result document.');

/** A part that is JSON. @param schema - its component. @param example - what Swagger UI fills in. */
const jsonPart = (schema: string, description: string, example: unknown) => ({
  $ref: `#/components/schemas/${schema}`,
  description: `${description} As in the JSON body.`,
  examples: [example],
});
const optionsPart = (schema: string) => jsonPart(schema, 'Options.', { timeLimit: 60 });

/** Text that is JSON, such as an array: as plain text Swagger UI would write the array its own way. */
const jsonText = { withdraw: { contentType: 'application/json' } } as const;

/** The same operations with files instead of one JSON document. */
const formsOf: Readonly<Record<string, Form>> = {
  '/v1/slates': {
    required: ['pool', 'rules'],
    properties: { pool: poolPart, rules: rulesPart, options: optionsPart('SolveOptionsInput') },
  },
  '/v1/slates/explain': {
    required: ['pool', 'rules'],
    properties: {
      pool: poolPart,
      rules: rulesPart,
      about: jsonPart('AboutInput', 'What to explain; left out or blank: everything.', {}),
      options: optionsPart('ExplainOptionsInput'),
    },
  },
  '/v1/slates/replace': {
    required: ['pool', 'rules', 'withdraw'],
    properties: {
      pool: poolPart,
      rules: rulesPart,
      withdraw: {
        type: 'string',
        description: 'Ids of those who withdraw, as a JSON array.',
        examples: ['["E-07"]'],
      },
      slate: slatePart,
      options: optionsPart('ReplaceOptionsInput'),
    },
  },
  '/v1/slates/verify': {
    required: ['pool', 'rules', 'slate'],
    properties: { pool: poolPart, rules: rulesPart, slate: slatePart },
  },
  '/v1/pools/check': { required: ['pool'], properties: { pool: poolPart, rules: rulesPart } },
};

/**
 * Adds what the schemas of the routes cannot say of bodies: examples, CSV, and forms.
 * @throws Error where an operation that has an example takes no JSON.
 */
export const describeBodies = (paths: Paths): void => {
  for (const [path, name] of Object.entries(examplesOf)) {
    const own = paths[path];
    const content = (own?.post ?? own?.put)?.requestBody?.content;
    const json = content?.['application/json'];
    if (content === undefined || json === undefined)
      throw new Error(`the document has no JSON body at ${path}`);
    json.example = JSON.parse(readExample(name));
    const form = formsOf[path];
    if (form === undefined) continue;
    content['multipart/form-data'] = {
      schema: { type: 'object', additionalProperties: false, ...form },
      example: toForm(json.example as Example),
      ...('withdraw' in form.properties ? { encoding: jsonText } : {}),
    };
  }
  const pool = paths['/v1/pools/{name}']?.put?.requestBody?.content;
  if (pool !== undefined) pool['text/csv'] = csvBody();
};

const csvBody = () => ({
  // The media type, and not a format: generators of clients take it for text, and Swagger UI for a file.
  schema: { type: 'string', contentMediaType: 'text/csv', description: 'The pool as CSV, UTF-8.' },
  example: readExample('pool.csv'),
});

/** The example of a JSON body as that of its form. */
const toForm = ({ rules, slate, withdraw, about, options }: Example): Example => ({
  pool: readExample('pool.csv'),
  ...(rules === undefined ? {} : { rules: JSON.stringify(rules, null, 2) }),
  ...(slate === undefined ? {} : { slate: (slate as readonly string[]).join('\n') }),
  ...(withdraw === undefined ? {} : { withdraw: JSON.stringify(withdraw) }),
  ...(about === undefined ? {} : { about }),
  ...(options === undefined ? {} : { options }),
});

const readExample = (name: string): string =>
  readFileSync(join(packageRoot(), 'fixtures', 'examples', name), 'utf8');
