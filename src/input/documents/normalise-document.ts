import { memoize } from '../collections.ts';
import { issue, toPointer, type IssueDocument } from '../issues/issue.ts';
import { createIssueList, type Issues } from '../issues/outcome.ts';
import { isUnreadable, normaliseText } from './normalise-text.ts';

type Path = readonly (string | number)[];

/** Places of a document whose texts stay as they are: texts for people, seeds, paths of files. */
type Verbatim = (path: Path) => boolean;

const ofRules = new Set(['title', 'source', 'description', 'ties']);

/** Of a rule set: the seed, whose bytes draw the lots, and texts for people. */
export const verbatimInRules: Verbatim = (path) =>
  (path.length === 1 && ofRules.has(String(path[0]))) ||
  (path.at(-1) === 'clause' && path.length === (path[0] === 'assignments' ? 5 : 3));

/** Of a scenario file: what pools and rule sets are read from, seeds, and texts for people. */
export const verbatimInScenarios: Verbatim = (path) => {
  const [key, , name, , last] = path;
  if (path.length === 1) return key === 'pool' || key === 'rules' || key === 'title';
  return path.length === 3
    ? name === 'pool' || name === 'title' || name === 'seed'
    : path.length === 5 && name === 'add' && last === 'clause';
};

/**
 * A parsed document with all keys and texts normalised, but for those that stay as they are; the same object where
 * that changes nothing. Two keys of one object that become the same are an issue, and the first one counts; one that
 * becomes `__proto__` is an issue too.
 */
export const normaliseDocument = (
  value: unknown,
  document: IssueDocument,
  isVerbatim: Verbatim,
): { readonly value: unknown; readonly issues: Issues } => {
  const issues = createIssueList();
  const visit = (node: unknown, path: Path): unknown => {
    if (typeof node === 'string') return readable(node);
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) {
      const list = node as readonly unknown[];
      const items = list.map((item, index) => visitPart(item, [...path, index]));
      return items.every((item, index) => item === list[index]) ? node : items;
    }
    const entries = new Map<string, unknown>();
    let same = true;
    for (const [key, own] of Object.entries(node as Readonly<Record<string, unknown>>)) {
      const name = readable(key);
      const at = () => ({ document, pointer: toPointer([...path, key]) });
      if (name === '__proto__') {
        issues.add(() => issue('forbidden-key', at()));
        same = false;
        continue;
      }
      const made = isVerbatim([...path, name]) ? own : visitPart(own, [...path, name]);
      same &&= name === key && made === own;
      if (!entries.has(name)) entries.set(name, made);
      else issues.add(() => issue('duplicate-key.looks-the-same', at()));
    }
    return same ? node : Object.fromEntries(entries);
  };
  /** A value of the document, or an entry of one: documents of scenarios share most of theirs. */
  const visitPart = (node: unknown, path: Path): unknown => {
    const key = String(path[0]);
    const isShared = path.length <= 2 && sharedKeys.has(key) && typeof node === 'object' && node !== null;
    if (!isShared) return visit(node, path);
    const known = unchangedIn(isVerbatim)(`${path.length} ${key}`);
    if (known.has(node)) return node;
    const made = visit(node, path);
    if (made === node) known.add(node);
    return made;
  };
  return { value: visit(value, []), issues: issues.reported() };
};

/** Keys of rule sets whose values are long. */
const sharedKeys = new Set(['attributes', 'clauses', 'eligibility', 'rules', 'assignments', 'reference']);

/** By the kind of document, then by depth and key: parts in which nothing had to be changed. */
const unchangedIn = memoize<Verbatim, (place: string) => WeakSet<object>>(() => memoize(() => new WeakSet()));

/** What is unreadable stays so, for the schema to refuse it. */
const readable = (text: string): string => (isUnreadable(text) ? text : normaliseText(text));
