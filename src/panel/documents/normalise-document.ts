import { toPointer, type Issue, type IssueDocument } from '../issues/issue.ts';
import { isUnreadable, normaliseText } from './normalise-text.ts';

/** Texts for people, and the seed, whose bytes draw the lots: they stay as they are. */
const asTheyStand: ReadonlySet<string> = new Set(['title', 'source', 'description', 'clause', 'ties']);

/**
 * A parsed document with all keys and texts normalised, but for those that stay as they are; the same object where
 * that changes nothing. Two keys of one object that become the same are an issue, and the first one counts.
 */
export const normaliseDocument = (
  value: unknown,
  document: IssueDocument,
): { readonly value: unknown; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const visit = (node: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof node === 'string') return readable(node);
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) {
      const list = node as readonly unknown[];
      const items = list.map((item, index) => visit(item, [...path, index]));
      return items.every((item, index) => item === list[index]) ? node : items;
    }
    const entries = new Map<string, unknown>();
    let same = true;
    for (const [key, own] of Object.entries(node as Readonly<Record<string, unknown>>)) {
      const name = readable(key);
      const made = asTheyStand.has(name) ? own : visit(own, [...path, name]);
      same &&= name === key && made === own;
      if (!entries.has(name)) entries.set(name, made);
      else {
        const detail = 'Another key of this object is the same but for what cannot be seen.';
        issues.push({ code: 'duplicate-key', document, pointer: toPointer([...path, key]), detail });
      }
    }
    return same ? node : Object.fromEntries(entries);
  };
  return { value: visit(value, []), issues };
};

/** What is unreadable stays so, for the schema to refuse it. */
const readable = (text: string): string => (isUnreadable(text) ? text : normaliseText(text));
