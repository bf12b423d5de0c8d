import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { listText } from '../text/message.ts';
import { keyFileSchema, type KeyEntry } from './key-entry.ts';
import { keyFileIssue, sentenceOf, type KeyFileIssue } from './key-file-issue.ts';

export type ParsedKeys =
  { readonly entries: readonly KeyEntry[] } | { readonly issues: readonly KeyFileIssue[] };

/** The entries of a key file, or everything that is wrong with it. */
export const parseKeys = (bytes: Uint8Array): ParsedKeys => {
  const text = decode(bytes);
  if (text === null) return { issues: [keyFileIssue('not-utf-8', '')] };
  const json = parseJson(text);
  if ('issue' in json) return { issues: [json.issue] };
  const { tree, value } = json;
  const parsed = keyFileSchema.safeParse(value);
  const issues = [
    ...repeatedKeys(tree, []),
    ...(parsed.error?.issues.flatMap((issue) => toIssues(issue, value)) ?? []),
    ...repeatedIds(value),
  ];
  return parsed.success && issues.length === 0 ? { entries: parsed.data.keys } : { issues };
};

/** The same as text: what a key file holds. */
export const keyFileText = (entries: readonly KeyEntry[]): string =>
  `${JSON.stringify({ keys: entries }, null, 2)}\n`;

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const parseJson = (
  text: string,
): { readonly tree: Node; readonly value: unknown } | { readonly issue: KeyFileIssue } => {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    // The two parsers differ in what they let pass: both must be content.
    if (tree !== undefined && errors.length === 0) return { tree, value: JSON.parse(text) as unknown };
  } catch {
    // What JSON.parse says repeats the text, and text that is all brackets exhausts the stack of the other.
  }
  const lines = text.slice(0, errors[0]?.offset ?? 0).split('\n');
  const character = (lines.at(-1)?.length ?? 0) + 1;
  return { issue: keyFileIssue('invalid-json', '', { line: lines.length, character }) };
};

type Path = readonly (string | number)[];

const toPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Names that can be no key and no hash, and may be repeated. */
const harmless = /^[A-Za-z][A-Za-z0-9-]{0,30}$/;

/** Keys that stand twice in an object; `JSON.parse` would drop the first in silence. */
const repeatedKeys = (node: Node, path: Path): readonly KeyFileIssue[] => {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.flatMap((child, index) => repeatedKeys(child, [...path, index]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<unknown>();
  return children.flatMap(({ children: [key, value] = [] }): readonly KeyFileIssue[] => {
    const name = String(key?.value);
    const own: readonly KeyFileIssue[] = seen.has(name)
      ? [keyFileIssue('duplicate-key', toPointer(path))]
      : [];
    seen.add(name);
    return value === undefined || !harmless.test(name)
      ? own
      : [...own, ...repeatedKeys(value, [...path, name])];
  });
};

const repeatedIds = (value: unknown): readonly KeyFileIssue[] => {
  const list = at(value, 'keys');
  const ids = Array.isArray(list) ? list.map((entry) => at(entry, 'id')) : [];
  return ids.flatMap((id, index): readonly KeyFileIssue[] =>
    typeof id === 'string' && ids.indexOf(id) < index
      ? [keyFileIssue('wrong-value.id-taken', `/keys/${index}/id`)]
      : [],
  );
};

const at = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined;

const toIssues = (issue: z.core.$ZodIssue, value: unknown): readonly KeyFileIssue[] => {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      harmless.test(key)
        ? keyFileIssue('unknown-key.named', toPointer([...path, key]), { key })
        : keyFileIssue('unknown-key', toPointer(path)),
    );
  }
  const pointer = toPointer(path);
  if (path.length > 0 && path.reduce(at, value) === undefined) {
    return [keyFileIssue('missing-key', pointer)];
  }
  if (issue.code === 'invalid_value') {
    const choices = listText(issue.values.map(String), 'unit');
    return [keyFileIssue('wrong-value.choice', pointer, { choices })];
  }
  if (issue.code !== 'invalid_type') {
    return [{ code: 'wrong-value', pointer, detail: sentenceOf(issue.message) }];
  }
  return issue.expected === 'object'
    ? [keyFileIssue('wrong-type.object', pointer)]
    : [{ code: 'wrong-type', pointer, detail: sentenceOf(issue.message) }];
};
