import { z } from 'zod';
import { isObject } from '../../input/collections.ts';
import { checkSchema, toIssues } from '../../input/documents/check-schema.ts';
import { parseJson } from '../../input/documents/json.ts';
import { normaliseText } from '../../input/documents/normalise-text.ts';
import { decodeUtf8 } from '../../input/documents/text.ts';
import { issue } from '../../input/issues/issue.ts';
import { createIssueList, type Issues } from '../../input/issues/outcome.ts';
import type { Limits } from '../../input/limits.ts';
import type { NamedId } from '../../pool/find-candidates.ts';
import type { SlateInput } from '../request-input.ts';

/** The ids of a slate, each with its line (from 1) or pointer, and their issues. */
export type SlateIds = { readonly named: readonly NamedId[]; readonly issues: Issues };

const entry = z.union([z.string(), z.looseObject({ id: z.string() })]);
const document = z.union([z.array(entry), z.looseObject({ slate: z.array(entry).nullable() })]);

/** Reads a slate from ids, one per line, from a JSON array of ids, or from a result document. */
export const readSlate = (input: SlateInput, limits: Limits): SlateIds => {
  if (input.as === 'value') return fromValue(input.value);
  const decoded = decodeUtf8(input.bytes, 'slate');
  if ('issue' in decoded) return { named: [], issues: [decoded.issue] };
  if (!/^\s*[[{]/.test(decoded.text)) return readLines(decoded.text, limits);
  const parsed = parseJson(input.bytes, 'slate', limits);
  return 'issues' in parsed ? { named: [], issues: parsed.issues } : fromValue(parsed.value);
};

const fromValue = (value: unknown): SlateIds => {
  const parsed = checkSchema(document, value);
  if (!parsed.success) {
    const isOther = isObject(value) && !('slate' in value);
    const issues = isOther
      ? [issue('missing-key.slate', { document: 'slate', pointer: '/slate' })]
      : toIssues(parsed.error, 'slate');
    return { named: [], issues };
  }
  const [entries, prefix] = Array.isArray(parsed.data)
    ? [parsed.data, '']
    : [parsed.data.slate ?? [], '/slate'];
  return checked(
    entries.map((one, index) => ({
      id: normaliseText(typeof one === 'string' ? one : one.id),
      pointer: `${prefix}/${index}`,
    })),
  );
};

const readLines = (text: string, { textLength }: Limits): SlateIds => {
  const named = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ id: normaliseText(line), line: index + 1 }))
    .filter(({ id }) => id !== '');
  const tooLong = named.filter(({ id }) => id.length > textLength);
  if (tooLong.length === 0) return checked(named);
  const issues = createIssueList();
  for (const { line } of tooLong) {
    issues.add(() => issue('text-too-long.id', { document: 'slate', line }, { most: textLength }));
  }
  return { named: [], issues: issues.reported() };
};

const checked = (named: SlateIds['named']): SlateIds => {
  if (named.length === 0) {
    return { named, issues: [issue('empty-slate', { document: 'slate', pointer: '' })] };
  }
  const seen = new Set<string>();
  const issues = createIssueList();
  for (const { id, ...place } of named) {
    if (seen.has(id)) issues.add(() => issue('duplicate-member', { document: 'slate', ...place }));
    seen.add(id);
  }
  return { named, issues: issues.reported() };
};
