import { z } from 'zod';
import { toIssues } from '../documents/check-schema.ts';
import { parseJson } from '../documents/json.ts';
import { decodeUtf8 } from '../documents/text.ts';
import { createIssueList, invalid, valid, type IssueList, type Outcome } from '../issues/outcome.ts';

/** The ids of a slate and where each stands, for telling places. */
export type SlateIds = {
  readonly ids: readonly string[];
  /** Line of a text file (from 1) or pointer of a JSON document, by id. */
  readonly places: readonly ({ readonly line: number } | { readonly pointer: string })[];
};

const entry = z.union([z.string(), z.looseObject({ id: z.string() })]);
const document = z.union([z.array(entry), z.looseObject({ slate: z.array(entry).nullable() })]);

/** Reads a slate from ids, one a line, from a JSON array of ids, or from a result document. */
export const readSlate = (bytes: Uint8Array): Outcome<SlateIds> => {
  const issues = createIssueList();
  const decoded = decodeUtf8(bytes, 'slate');
  if ('issue' in decoded) {
    issues.add(decoded.issue);
    return invalid(issues);
  }
  if (!/^\s*[[{]/.test(decoded.text)) return checkSlate(fromLines(decoded.text), issues);
  const parsed = parseJson(bytes, 'slate');
  if ('issues' in parsed) {
    issues.addAll(parsed.issues);
    return invalid(issues);
  }
  return readSlateValue(parsed.value);
};

/** The same from a parsed JSON value. */
export const readSlateValue = (value: unknown): Outcome<SlateIds> => {
  const issues = createIssueList();
  const parsed = document.safeParse(value);
  if (!parsed.success) {
    issues.addAll(toIssues(parsed.error, 'slate'));
    return invalid(issues);
  }
  const [entries, prefix] = Array.isArray(parsed.data)
    ? [parsed.data, '']
    : [parsed.data.slate ?? [], '/slate'];
  const ids = entries.map((one) => (typeof one === 'string' ? one : one.id).trim());
  return checkSlate({ ids, places: ids.map((_, index) => ({ pointer: `${prefix}/${index}` })) }, issues);
};

const fromLines = (text: string): SlateIds => {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ id: line.trim(), line: index + 1 }));
  const named = lines.filter(({ id }) => id !== '');
  return { ids: named.map(({ id }) => id), places: named.map(({ line }) => ({ line })) };
};

const checkSlate = (slate: SlateIds, issues: IssueList): Outcome<SlateIds> => {
  if (slate.ids.length === 0) {
    issues.add({ code: 'empty-slate', document: 'slate', pointer: '', detail: 'The slate names nobody.' });
  }
  slate.ids.forEach((id, index) => {
    if (slate.ids.indexOf(id) === index) return;
    issues.add({
      code: 'duplicate-member',
      document: 'slate',
      ...slate.places[index]!,
      detail: 'The same member stands on the slate already.',
    });
  });
  return issues.total() > 0 ? invalid(issues) : valid(slate);
};
