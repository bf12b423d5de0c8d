import { z } from 'zod';
import { aboutSchema } from '../answers/explain/about.ts';
import { withdrawSchema } from '../answers/replace/replacement-schema.ts';
import type { RequestInput, RequestPart } from '../answers/request-input.ts';
import { parseOptions } from '../answers/solve/options.ts';
import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { parseJson } from '../input/documents/json.ts';
import { beginningOf } from '../input/documents/text.ts';
import { joinIssues, type Issues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { FormPart, PoolFileOptions } from '../input/request-parts.ts';
import { checkTimeLimits } from '../input/time-limits.ts';
import type { RulesInput } from '../model/pool-cache.ts';
import type { PartsOperation } from './operation.ts';
import { takePoolFile } from './pool-file.ts';
import { takeSlateFile } from './slate-file.ts';

/** The result of reading a part: the input found, and its issues. */
export type PartRead = { readonly input: Partial<RequestInput>; readonly issues: Issues };

/** How a part of a request is read, from a body or a form, and how its form field is documented. */
export type PartReader = {
  /**
   * Its outer shape in a JSON body. Its own reader checks the content with the same schemas, so that the errors
   * of all parts are reported at once.
   */
  readonly shell: (operation: PartsOperation) => z.ZodType;
  /** From a JSON body that matches the shell. */
  readonly fromValue: (value: unknown) => Partial<RequestInput>;
  readonly fromForm: (
    part: FormPart,
    operation: PartsOperation,
    limits: Limits,
    poolFile: PoolFileOptions,
  ) => PartRead | Promise<PartRead>;
  /** Its form field in OpenAPI. @param options - name of the component of the options. */
  readonly field: (options: string) => object;
  /** Its example in a form, made from the example of the JSON body. */
  readonly example: (value: unknown) => unknown;
  /** Sent as text, because Swagger UI would otherwise rewrite this JSON. */
  readonly isJsonText?: true;
};

const withoutIssues = (input: Partial<RequestInput>): PartRead => ({ input, issues: [] });

const file = { type: 'string', format: 'binary' } as const;

/** A file, or text instead, as in form fields without a file name. */
const fileOrText = (description: string) => ({ anyOf: [file, { type: 'string' }], description }) as const;

/** A part that is JSON. @param schema - its component. @param example - what Swagger UI fills in. */
const jsonField = (schema: string, description: string, example: unknown) => ({
  $ref: `#/components/schemas/${schema}`,
  description: `${description} As in the JSON body.`,
  examples: [example],
});

const asIs = (value: unknown): unknown => value;

export const partReaders: Readonly<Record<Exclude<RequestPart, 'certificate' | 'compared'>, PartReader>> = {
  pool: {
    shell: () => z.strictObject({ candidates: z.array(z.unknown()) }),
    fromValue: (value) => ({ pool: { as: 'value', value } }),
    fromForm: (part, _operation, limits, poolFile) => readPoolPart(part, limits, poolFile),
    field: () => ({ ...file, description: 'The pool: CSV, XLSX, ODS, or JSON (an array of candidates).' }),
    example: asIs,
  },
  rules: {
    shell: () => z.union([z.record(z.string(), z.unknown()), z.string()]),
    fromValue: (value) => ({
      rules: typeof value === 'string' ? { as: 'id', id: value } : { as: 'value', value },
    }),
    fromForm: (part) => withoutIssues({ rules: rulesOf(part) }),
    field: () =>
      fileOrText(
        'The rule set: JSON, YAML (by media type or file name), or, as text, the id of a shipped one.',
      ),
    example: (value) => JSON.stringify(value, null, 2),
  },
  slate: {
    shell: () => z.array(z.string()),
    fromValue: (value) => ({ slate: { as: 'value', value } }),
    fromForm: async ({ bytes }, _operation, limits) => {
      const taken = await takeSlateFile(bytes, limits);
      return 'issues' in taken ? { input: {}, issues: taken.issues } : withoutIssues(taken);
    },
    field: () =>
      fileOrText(
        'Ids, one a line; a table with a column of ids (CSV, XLSX or ODS), such as a result has; or a result document.',
      ),
    example: (value) => (value as readonly string[]).join('\n'),
  },
  assignment: {
    shell: () => z.string(),
    fromValue: (value) => ({ assignment: String(value) }),
    fromForm: ({ bytes }) => withoutIssues({ assignment: beginningOf(bytes).trim() }),
    field: () => ({ type: 'string', description: 'Id of the assignment; left out: all of the rule set.' }),
    example: asIs,
  },
  about: {
    shell: () => aboutSchema,
    fromValue: (value) => ({ about: aboutSchema.parse(value) }),
    fromForm: (part, _operation, limits) =>
      readJson(part, 'about', aboutSchema, limits, (about) => ({ about })),
    field: () => jsonField('AboutInput', 'What to explain; left out or blank: everything.', {}),
    example: asIs,
  },
  withdraw: {
    shell: () => withdrawSchema,
    fromValue: (value) => ({ withdraw: withdrawSchema.parse(value) }),
    fromForm: (part, _operation, limits) =>
      readJson(part, 'withdraw', withdrawSchema, limits, (withdraw) => ({ withdraw })),
    field: () => ({
      type: 'string',
      description: 'Ids of those who withdraw, as a JSON array.',
      examples: ['["E-07"]'],
    }),
    example: (value) => JSON.stringify(value),
    isJsonText: true,
  },
  options: {
    shell: ({ options }) => options!.schema,
    // Not part of the shell: it needs the limits of the service.
    fromValue: () => ({}),
    fromForm: (part, operation, limits) => readOptions(part, operation, limits),
    field: (options) => jsonField(options, 'Options.', { timeLimit: 60 }),
    example: asIs,
  },
};

const readOptions = (part: FormPart, { options }: PartsOperation, limits: Limits): PartRead => {
  const parsed = parseJson(part.bytes, 'options', limits);
  if ('issues' in parsed) return { input: { options: null }, issues: parsed.issues };
  const checked = parseOptions(options, parsed.value, limits);
  const overlong = checkTimeLimits(parsed.value, ['timeLimit'], limits, 'options', []);
  return 'options' in checked
    ? { input: { options: checked.options }, issues: overlong }
    : { input: { options: null }, issues: joinIssues(toIssues(checked.error, 'options'), overlong) };
};

/** A part that is JSON; it is left out where it is wrong. */
const readJson = <T>(
  part: FormPart,
  document: 'about' | 'withdraw',
  schema: z.ZodType<T>,
  limits: Limits,
  toInput: (value: T) => Partial<RequestInput>,
): PartRead => {
  const parsed = parseJson(part.bytes, document, limits);
  if ('issues' in parsed) return { input: {}, issues: parsed.issues };
  const checked = checkSchema(schema, parsed.value);
  return checked.success
    ? withoutIssues(toInput(checked.data))
    : { input: {}, issues: toIssues(checked.error, document) };
};

const readPoolPart = async (
  { mediaType, bytes }: FormPart,
  limits: Limits,
  poolFile: PoolFileOptions,
): Promise<PartRead> => {
  const isJson = isJsonMediaType(mediaType);
  const taken = await takePoolFile({ bytes, isJson, ...poolFile }, limits);
  return 'issues' in taken ? { input: {}, issues: taken.issues } : withoutIssues({ pool: taken });
};

const isJsonMediaType = (mediaType: string): boolean => /^[^;]*\bjson\b/i.test(mediaType);

/** An id of a shipped rule set, JSON, or YAML by its media type or the name of its file. */
const rulesOf = ({ mediaType, filename, bytes }: FormPart): RulesInput => {
  if (mediaType.includes('yaml') || /\.ya?ml$/i.test(filename)) return { as: 'yaml', bytes };
  const text = beginningOf(bytes).trim();
  return /^[A-Za-z0-9._-]+$/.test(text) ? { as: 'id', id: text } : { as: 'json', bytes };
};
