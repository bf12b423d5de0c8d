import { z } from 'zod';
import { toIssues } from '../documents/check-schema.ts';
import { parseJson } from '../documents/json.ts';
import { decodeUtf8 } from '../documents/text.ts';
import type { SlateInput } from '../draft.ts';
import type { Issue } from '../issues/issue.ts';

/** The ids of a slate, where each stands, and what is wrong with them. */
export type SlateIds = {
  readonly ids: readonly string[];
  /** Line of a text file (from 1) or pointer of a JSON document, by id. */
  readonly places: readonly ({ readonly line: number } | { readonly pointer: string })[];
  readonly issues: readonly Issue[];
};

const entry = z.union([z.string(), z.looseObject({ id: z.string() })]);
const document = z.union([z.array(entry), z.looseObject({ slate: z.array(entry).nullable() })]);

/** Reads a slate from ids, one a line, from a JSON array of ids, or from a result document. */
export const readSlate = (input: SlateInput): SlateIds => {
  if (input.as === 'value') return fromValue(input.value);
  const decoded = decodeUtf8(input.bytes, 'slate');
  if ('issue' in decoded) return { ids: [], places: [], issues: [decoded.issue] };
  if (!/^\s*[[{]/.test(decoded.text)) return checked(...fromLines(decoded.text));
  const parsed = parseJson(input.bytes, 'slate');
  return 'issues' in parsed ? { ids: [], places: [], issues: parsed.issues } : fromValue(parsed.value);
};

const fromValue = (value: unknown): SlateIds => {
  const parsed = document.safeParse(value);
  if (!parsed.success) return { ids: [], places: [], issues: toIssues(parsed.error, 'slate') };
  const [entries, prefix] = Array.isArray(parsed.data)
    ? [parsed.data, '']
    : [parsed.data.slate ?? [], '/slate'];
  const ids = entries.map((one) => (typeof one === 'string' ? one : one.id).trim());
  return checked(
    ids,
    ids.map((_, index) => ({ pointer: `${prefix}/${index}` })),
  );
};

const fromLines = (text: string): readonly [SlateIds['ids'], SlateIds['places']] => {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ id: line.trim(), line: index + 1 }));
  const named = lines.filter(({ id }) => id !== '');
  return [named.map(({ id }) => id), named.map(({ line }) => ({ line }))];
};

const checked = (ids: SlateIds['ids'], places: SlateIds['places']): SlateIds => {
  if (ids.length === 0) {
    const issue: Issue = {
      code: 'empty-slate',
      document: 'slate',
      pointer: '',
      detail: 'The slate names nobody.',
    };
    return { ids, places, issues: [issue] };
  }
  const seen = new Set<string>();
  const issues = ids.flatMap((id, index): Issue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const detail = 'The same member stands on the slate already.';
    return [{ code: 'duplicate-member', document: 'slate', ...places[index]!, detail }];
  });
  return { ids, places, issues };
};
