import type { z } from 'zod';
import type { IssueCode } from '../issues/catalogue.ts';
import { toPointer, type Issue, type IssueDocument } from '../issues/issue.ts';

/** What zod finds wrong with a value, as issues of ours with a pointer each. */
export const toIssues = (
  error: z.core.$ZodError,
  document: IssueDocument,
  prefix: readonly (string | number)[] = [],
): readonly Issue[] => error.issues.flatMap((issue) => expand(issue, document, prefix));

type Path = readonly (string | number)[];

const expand = (issue: z.core.$ZodIssue, document: IssueDocument, prefix: Path): Issue[] => {
  const path: Path = [
    ...prefix,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  const at = (code: IssueCode, detail: string, where: Path = path): Issue => ({
    code,
    document,
    pointer: toPointer(where),
    detail,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at('unknown-key', `The key "${key}" is not known here.`, [...path, key]),
      );
    case 'invalid_type':
      return [
        issue.message.endsWith('received undefined') && path.length > 0
          ? at('missing-key', 'This key is required.')
          : at('wrong-type', `Expected ${article(issue.expected)}.`),
      ];
    case 'invalid_union': {
      if (isMissing(issue)) return [at('missing-key', 'This key is required.')];
      const deeper = deepest(issue);
      if (deeper !== null) return expand(deeper, document, path);
      // What tells the branches apart has the value of none of them.
      return [at(issue.errors.length === 0 ? 'wrong-value' : 'wrong-type', unionMessage(issue))];
    }
    case 'invalid_key':
      return [at('wrong-value', `This cannot be a key: ${issue.issues[0]?.message ?? issue.message}`)];
    case 'custom':
      return [at(codeOf(issue), issue.message)];
    default:
      return [at('wrong-value', `${issue.message.replace(/\.$/, '')}.`)];
  }
};

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
