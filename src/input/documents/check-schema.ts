import type { z } from 'zod';
import type { IssueCode } from '../issues/catalogue.ts';
import { toPointer, type IssueDocument } from '../issues/issue.ts';
import { createIssueList, type IssueList, type Issues } from '../issues/outcome.ts';
import { createSuggest, didYouMean, type Suggest } from '../similarity.ts';
import { boundIssues } from './bound-issues.ts';

/**
 * Checks a value. What zod finds wrong with it says also which keys an object may have, and what was there in
 * place of a choice: `toIssues` needs both to suggest what may have been meant. An array or a record with a thousand
 * mistakes is not read any further.
 */
export const checkSchema = <T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> => {
  boundIssues(schema);
  return schema.safeParse(value, { error: allowedKeys, reportInput: true });
};

/**
 * A value as the schema has it, its unknown keys left aside: they are told, and the rest can be checked further in
 * the same go. Undefined where more than that is wrong with it.
 */
export const withoutUnknownKeys = <T>(schema: z.ZodType<T>, value: unknown): T | undefined => {
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return data;
  const copy = structuredClone(value);
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const object = issue.path.reduce(
      (at, step) => (at as Record<PropertyKey, unknown>)[step],
      copy,
    ) as object;
    for (const key of issue.keys) Reflect.deleteProperty(object, key);
  }
  return schema.safeParse(copy).data;
};

/** The message of an unknown key holds the keys that are allowed there, a line each. */
const allowedKeys: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined;
  const { shape } = (inst as z.ZodType)._zod.def as Partial<z.core.$ZodObjectDef>;
  return Object.keys(shape ?? {}).join('\n');
};

/** What `checkSchema` finds wrong with a value, as issues of ours with a pointer each. */
export const toIssues = (
  error: z.core.$ZodError,
  document: IssueDocument,
  prefix: readonly (string | number)[] = [],
): Issues => {
  const list = createIssueList();
  const suggest = createSuggest();
  for (const issue of error.issues) expand(issue, document, prefix, suggest, list);
  return list.reported();
};

type Path = readonly (string | number)[];

const expand = (
  issue: z.core.$ZodIssue,
  document: IssueDocument,
  prefix: Path,
  suggest: Suggest,
  list: IssueList,
): void => {
  const path: Path = [
    ...prefix,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  const at = (code: IssueCode, detail: () => string, where: Path = path): void => {
    list.add(() => ({ code, document, pointer: toPointer(where), detail: detail() }));
  };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = allowedBy(issue);
      for (const key of issue.keys) {
        at('unknown-key', () => unknownKey(key, allowed, suggest), [...path, key]);
      }
      return;
    }
    case 'invalid_value':
      at('wrong-value', () => `Expected ${choice(issue.values)}.${meant(issue, suggest)}`);
      return;
    case 'invalid_type':
      if (issue.message.endsWith('received undefined') && path.length > 0) at('missing-key', required);
      else at('wrong-type', () => `Expected ${article(issue.expected)}.`);
      return;
    case 'invalid_union': {
      if (isMissing(issue)) {
        at('missing-key', required);
        return;
      }
      const deeper = deepest(issue);
      if (deeper !== null) expand(deeper, document, path, suggest, list);
      // What tells the branches apart has the value of none of them.
      else at(issue.errors.length === 0 ? 'wrong-value' : 'wrong-type', () => unionMessage(issue));
      return;
    }
    case 'invalid_key':
      at('wrong-value', () => `This cannot be a key: ${issue.issues[0]?.message ?? issue.message}`);
      return;
    case 'custom':
      at(codeOf(issue), () => issue.message);
      return;
    default:
      at('wrong-value', () => `${issue.message.replace(/\.$/, '')}.`);
  }
};

const required = (): string => 'This key is required.';

/** The keys that the message of `checkSchema` holds. */
const allowedBy = ({ message }: z.core.$ZodIssueUnrecognizedKeys): readonly string[] =>
  message.split('\n').filter((key) => key !== '');

/** More keys than these are looked up in the documentation. */
const mostListed = 12;

/** @param allowed - the keys that the object may have. */
export const unknownKey = (
  key: string,
  allowed: readonly string[],
  suggest: Suggest = createSuggest(),
): string => {
  const suggestion = didYouMean(key, allowed, suggest);
  const isList = suggestion === '' && allowed.length > 0 && allowed.length <= mostListed;
  return `Unknown key "${key}"${isList ? ` (allowed: ${allowed.join(', ')})` : ''}.${suggestion}`;
};

const choice = (values: readonly unknown[]): string =>
  `${values.length === 1 ? '' : 'one of '}${values.map((value) => JSON.stringify(value)).join(', ')}`;

const meant = ({ input, values }: z.core.$ZodIssueInvalidValue, suggest: Suggest): string =>
  typeof input === 'string'
    ? didYouMean(
        input,
        values.filter((value) => typeof value === 'string'),
        suggest,
      )
    : '';

/** Is there no value at all, in every branch of a union? */
const isMissing = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_union'
    ? issue.errors.length > 0 && issue.errors.every((branch) => branch.every(isMissing))
    : issue.code === 'invalid_type' &&
      issue.path.length === 0 &&
      issue.message.endsWith('received undefined');

/** A schema's own check names one of our codes as `params.code`. */
const codeOf = (issue: z.core.$ZodIssueCustom): IssueCode =>
  (issue.params?.['code'] as IssueCode | undefined) ?? 'wrong-value';

/** Where one branch of a union got further than its beginning, what it found there; else null. */
const deepest = (issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | null =>
  issue.errors.flat().find((one) => one.path.length > 0) ?? null;

const unionMessage = (issue: z.core.$ZodIssueInvalidUnion): string => {
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((one) => (one.code === 'invalid_type' ? [article(one.expected)] : [])),
  );
  return expected.length > 0
    ? `Expected ${[...new Set(expected)].join(' or ')}.`
    : 'Not one of the allowed values.';
};

const article = (type: string): string => {
  const name = type === 'record' ? 'object' : type === 'int' ? 'whole number' : type;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
};
