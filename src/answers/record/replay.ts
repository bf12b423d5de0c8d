import canonicalize from 'canonicalize';
import { isObject } from '../../input/collections.ts';
import { checkSchema, toIssues } from '../../input/documents/check-schema.ts';
import { parseJson } from '../../input/documents/json.ts';
import { issue, toPointer, type Issue } from '../../input/issues/issue.ts';
import type { Limits } from '../../input/limits.ts';
import { recordSchema, type RecordDocument } from './record-schema.ts';

/** A record from a file, checked. */
export const readRecord = (
  bytes: Uint8Array,
  limits: Limits,
): { readonly record: RecordDocument } | { readonly issues: readonly Issue[] } => {
  const parsed = parseJson(bytes, 'record', limits);
  if ('issues' in parsed) return parsed;
  const { value } = parsed;
  if (isObject(value) && !('format' in value)) {
    return { issues: [issue('missing-key.record', { document: 'record', pointer: '/format' })] };
  }
  const checked = checkSchema(recordSchema, value);
  return checked.success ? { record: checked.data } : { issues: toIssues(checked.error, 'record') };
};

/** One place at which two records are not the same. */
export type Difference = { readonly pointer: string; readonly recorded: unknown; readonly replayed: unknown };

/** Where the replayed run is not what was recorded; who wrote it down, and with which version, may differ. */
export const differencesOf = (recorded: RecordDocument, replayed: RecordDocument): readonly Difference[] => {
  // Older records do not have the draw.
  const differences = compare(withoutMetadata(recorded), withoutMetadata(replayed), []);
  return recorded.ties === undefined ? differences.filter(({ pointer }) => pointer !== '/ties') : differences;
};

const withoutMetadata = (record: RecordDocument): Partial<RecordDocument> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'program' && key !== 'journal'));

const compare = (
  recorded: unknown,
  replayed: unknown,
  path: readonly (string | number)[],
): readonly Difference[] => {
  if (isObject(recorded) && isObject(replayed)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(replayed)]);
    return [...keys].flatMap((key) => compare(recorded[key], replayed[key], [...path, key]));
  }
  if (Array.isArray(recorded) && Array.isArray(replayed) && recorded.length === replayed.length) {
    return recorded.flatMap((item, index) => compare(item, replayed[index], [...path, index]));
  }
  return canonicalize(recorded) === canonicalize(replayed)
    ? []
    : [{ pointer: toPointer(path), recorded, replayed }];
};
