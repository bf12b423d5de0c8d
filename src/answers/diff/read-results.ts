import { isObject } from '../../input/collections.ts';
import { checkSchema, toIssues } from '../../input/documents/check-schema.ts';
import { parseJson } from '../../input/documents/json.ts';
import { issue, type IssueDocument } from '../../input/issues/issue.ts';
import type { IssueList } from '../../input/issues/outcome.ts';
import type { Limits } from '../../input/limits.ts';
import { resultSchema, type ResultDocument } from '../result/result-schema.ts';
import { withTies } from '../result/with-ties.ts';

/** A result document from a file, checked; null if it is invalid. */
export const readResult = (
  bytes: Uint8Array,
  document: IssueDocument & ('result-a' | 'result-b'),
  issues: IssueList,
  limits: Limits,
): ResultDocument | null => {
  const parsed = parseJson(bytes, document, limits);
  if ('issues' in parsed) {
    issues.addAll(parsed.issues);
    return null;
  }
  if (isObject(parsed.value) && !('outcome' in parsed.value)) {
    issues.add(issue('missing-key.result', { document, pointer: '/outcome' }));
    return null;
  }
  const checked = checkSchema(resultSchema, withTies(parsed.value));
  if (checked.success) return checked.data;
  issues.addAll(toIssues(checked.error, document));
  return null;
};
