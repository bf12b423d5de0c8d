import type { z } from 'zod';
import { issue, toPointer, type IssueDocument } from '../issues/issue.ts';
import { createIssueList, type IssueList, type Issues } from '../issues/outcome.ts';
import { createSuggest, type Suggest } from '../similarity.ts';
import { boundIssues } from './bound-issues.ts';
import { isIssueKey, schemaIssue, unknownKey, wrongType } from './schema-issues.ts';

/**
 * Checks a value. What zod finds wrong with it says also which keys an object may have, and what was there in
 * place of a choice: `toIssues` needs both to suggest what may have been meant. An array or a record with a thousand
 * issues is not read any further.
 */
export const checkSchema = <T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> => {
  boundIssues(schema);
  return schema.safeParse(value, { error: allowedKeys, reportInput: true });
};

/**
 * A value as the schema has it, its unknown keys left aside: they are reported, and the rest can be checked further in
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
  for (const found of error.issues) expand(found, document, prefix, suggest, list);
  return list.reported();
};

type Path = readonly (string | number)[];

const expand = (
  found: z.core.$ZodIssue,
  document: IssueDocument,
  prefix: Path,
  suggest: Suggest,
  list: IssueList,
): void => {
  const path: Path = [
    ...prefix,
    ...found.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  const at = (where: Path) => ({ document, pointer: toPointer(where) });
  if (found.code === 'unrecognized_keys') {
    const allowed = allowedBy(found);
    for (const key of found.keys) list.add(() => unknownKey(key, allowed, at([...path, key]), suggest));
  } else if (isMissing(found) && (path.length > 0 || found.code === 'invalid_union'))
    list.add(() => issue('missing-key', at(path)));
  else if (found.code === 'invalid_union' && !isIssueKey(found.message)) {
    const deeper = deepest(found);
    if (deeper !== null) expand(deeper, document, path, suggest, list);
    // What distinguishes the branches has the value of none of them.
    else if (found.errors.length === 0) list.add(() => issue('wrong-value', at(path)));
    else list.add(() => wrongType(expectedBy(found), at(path)));
  } else list.add(() => schemaIssue(found, at(path), suggest));
};

/** The keys that the message of `checkSchema` holds. */
const allowedBy = ({ message }: z.core.$ZodIssueUnrecognizedKeys): readonly string[] =>
  message.split('\n').filter((key) => key !== '');

/** Is there no value at all, in every branch of a union? */
const isMissing = (found: z.core.$ZodIssue): boolean =>
  found.code === 'invalid_union'
    ? found.errors.length > 0 && found.errors.every((branch) => branch.every(isMissingHere))
    : found.code === 'invalid_type' && found.message.endsWith('received undefined');

const isMissingHere = (found: z.core.$ZodIssue): boolean => found.path.length === 0 && isMissing(found);

/** Where one branch of a union got further than its beginning, what it found there; else null. */
const deepest = ({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | null =>
  errors.flat().find((one) => one.path.length > 0) ?? null;

const expectedBy = ({ errors }: z.core.$ZodIssueInvalidUnion): readonly string[] =>
  errors.flatMap((branch) => branch.flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : [])));
