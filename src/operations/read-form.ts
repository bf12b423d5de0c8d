import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { parseJson } from '../input/documents/json.ts';
import { beginningOf, startsAsJson } from '../input/documents/starts-as-json.ts';
import type { RequestInput } from '../answers/request-input.ts';
import type { FormPart, FormParts } from '../input/request-parts.ts';
import type { PoolInput, RulesInput } from '../model/pool-input.ts';
import type { RequestOperation } from '../answers/operation.ts';
import { aboutSchema } from '../answers/explain/about.ts';
import type { Issue, IssueDocument } from '../input/issues/issue.ts';
import { joinIssues, type Issues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { parseOptions, type SolveOptions } from '../answers/solve/options.ts';
import { createSuggest, didYouMean } from '../input/similarity.ts';
import { withdrawSchema } from '../answers/replace/withdraw.ts';
import { checkTimeLimits } from '../input/time-limits.ts';
import type { z } from 'zod';

type PartName = 'pool' | 'rules' | 'slate' | 'about' | 'withdraw' | 'options';

/** What the forms of the operations hold. */
const partsOf: Readonly<
  Record<RequestOperation, { readonly required: readonly PartName[]; readonly optional: readonly PartName[] }>
> = {
  solve: { required: ['pool', 'rules'], optional: ['options'] },
  explain: { required: ['pool', 'rules'], optional: ['about', 'options'] },
  replace: { required: ['pool', 'rules', 'withdraw'], optional: ['slate', 'options'] },
  verify: { required: ['pool', 'rules', 'slate'], optional: [] },
  'check-pool': { required: ['pool'], optional: ['rules'] },
};

/** Takes the parts of a form for what they are. */
export const readForm = (operation: RequestOperation, sent: FormParts, limits: Limits): RequestInput => {
  const parts = sent.filter((part) => !isLeftEmpty(operation, part));
  const part = (name: PartName): FormPart | undefined => parts.find((one) => one.name === name);
  const options = readOptions(operation, part('options'), limits);
  const about = readPart(part('about'), 'about', aboutSchema, limits);
  const withdraw = readPart(part('withdraw'), 'withdraw', withdrawSchema, limits);
  const slate = part('slate');
  return {
    pool: poolOf(part('pool')),
    rules: rulesOf(part('rules')),
    slate: slate === undefined ? null : { as: 'bytes', bytes: slate.bytes },
    about: about.value,
    withdraw: withdraw.value,
    options: options.options,
    issues: joinIssues(checkNames(operation, parts), about.issues, withdraw.issues, options.issues),
  };
};

/**
 * Is it a field of the operation in which nobody has chosen a file or written anything? Browsers send
 * those too, without a byte and without a file name.
 */
const isLeftEmpty = (operation: RequestOperation, { name, bytes, filename }: FormPart): boolean => {
  const { required, optional } = partsOf[operation];
  const isKnown = [...required, ...optional].some((known) => known === name);
  return isKnown && bytes.length === 0 && filename === '';
};

// The name of a part is repeated nowhere: it may be anything, a person's too.
const checkNames = (operation: RequestOperation, parts: FormParts): readonly Issue[] => {
  const { required, optional } = partsOf[operation];
  const known: readonly string[] = [...required, ...optional];
  const names = parts.map(({ name }) => name);
  const issue = (code: 'unknown-part' | 'missing-part', detail: string): Issue => ({
    code,
    document: 'request',
    detail,
  });
  const suggest = createSuggest();
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) =>
        issue(
          'unknown-part',
          `Unknown part (allowed: ${known.join(', ')}).${didYouMean(name, known, suggest)}`,
        ),
      ),
    ...known
      .filter((name) => names.filter((one) => one === name).length > 1)
      .map((name) => issue('unknown-part', `The part "${name}" is given twice.`)),
    ...required
      .filter((name) => !names.includes(name))
      .map((name) => issue('missing-part', `The form needs a part "${name}".`)),
  ];
};

const readOptions = (
  operation: RequestOperation,
  part: FormPart | undefined,
  limits: Limits,
): { readonly options: SolveOptions | null; readonly issues: Issues } => {
  const parsed = part === undefined ? { value: {} } : parseJson(part.bytes, 'options', limits);
  if ('issues' in parsed) return { options: null, issues: parsed.issues };
  const options = parseOptions(operation, parsed.value, limits);
  const overlong = checkTimeLimits(parsed.value, ['timeLimit'], limits, 'options', []);
  return 'options' in options
    ? { options: options.options, issues: overlong }
    : { options: null, issues: joinIssues(toIssues(options.error, 'options'), overlong) };
};

/** A part that is JSON; null where it is absent or wrong. */
const readPart = <T>(
  part: FormPart | undefined,
  document: IssueDocument,
  schema: z.ZodType<T>,
  limits: Limits,
): { readonly value: T | null; readonly issues: Issues } => {
  if (part === undefined) return { value: null, issues: [] };
  const parsed = parseJson(part.bytes, document, limits);
  if ('issues' in parsed) return { value: null, issues: parsed.issues };
  const checked = checkSchema(schema, parsed.value);
  return checked.success
    ? { value: checked.data, issues: [] }
    : { value: null, issues: toIssues(checked.error, document) };
};

const poolOf = (part: FormPart | undefined): PoolInput | null => {
  if (part === undefined) return null;
  const json = part.mediaType.includes('json') || startsAsJson(part.bytes);
  return { as: json ? 'json' : 'csv', bytes: part.bytes };
};

/** An id of a shipped rule set, JSON, or YAML by its media type or the name of its file. */
const rulesOf = (part: FormPart | undefined): RulesInput | null => {
  if (part === undefined) return null;
  if (part.mediaType.includes('yaml') || /\.ya?ml$/i.test(part.filename)) {
    return { as: 'yaml', bytes: part.bytes };
  }
  const text = beginningOf(part.bytes).trim();
  return /^[A-Za-z0-9._-]+$/.test(text) ? { as: 'id', id: text } : { as: 'json', bytes: part.bytes };
};
