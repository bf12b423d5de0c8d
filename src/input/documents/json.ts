import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { issue, toPointer, type Issue, type IssueDocument } from '../issues/issue.ts';
import { createIssueList, type Issues } from '../issues/outcome.ts';
import type { Limits } from '../limits.ts';
import { scanJson } from './scan-json.ts';
import { decodeUtf8, lineAt } from './text.ts';

export type ParsedDocument = { readonly value: unknown } | { readonly issues: Issues };

/** What is looked for in a text. */
export type TextLimits = Pick<Limits, 'nesting' | 'objects' | 'keys' | 'textLength' | 'yaml'>;

/**
 * Parses JSON strictly: what `JSON.parse` would pass over in silence (a key named twice, `__proto__`) is
 * an issue, and a syntax error is reported by line and character without repeating any of the text. Text that is
 * nested too deeply is refused before anything is made of it.
 */
export const parseJson = (bytes: Uint8Array, document: IssueDocument, limits: TextLimits): ParsedDocument => {
  const decoded = decodeUtf8(bytes, document);
  return 'issue' in decoded ? { issues: [decoded.issue] } : parseJsonText(decoded.text, document, limits);
};

/** The same of text, of which a scan may be known. */
export const parseJsonText = (
  text: string,
  document: IssueDocument,
  limits: TextLimits,
  scan = scanJson(text, limits.nesting),
): ParsedDocument => {
  if ('tooDeepAt' in scan) {
    return { issues: [{ ...tooDeep(document, limits), ...lineAt(text, scan.tooDeepAt) }] };
  }
  if (scan.objects > limits.objects) {
    const counts = { count: scan.objects, most: limits.objects };
    return { issues: [issue('too-many-objects', { document, pointer: '' }, counts)] };
  }
  if (scan.mostKeys > limits.keys) {
    const counts = { count: scan.mostKeys, most: limits.keys };
    return { issues: [issue('too-many-keys', { document, pointer: '' }, counts)] };
  }
  const value = parseQuickly(text, scan.keys);
  if (value !== undefined && scan.longest <= limits.textLength) return { value };
  // Only text in which something is wrong is gone through again, slowly, to find what and where.
  const issues = inspectSafely(text, document, limits);
  if (issues.length > 0) return { issues };
  // The two parsers differ: the one that reads the values has the last word.
  return value === undefined
    ? { issues: [issue('invalid-json', { document, line: 1, lineColumn: 1 }, { problem: '' })] }
    : { value };
};

/**
 * The value, or undefined where the text is not JSON or not the JSON that is allowed here.
 * @param keys - how many the text has: fewer in the value, and one stood twice.
 */
const parseQuickly = (text: string, keys: number): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return countKeys(value) === keys ? value : undefined;
};

/** Keys of all objects in a value; -1 where it has a forbidden key. */
const countKeys = (root: unknown): number => {
  const open: unknown[] = [root];
  let count = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const keys = Array.isArray(value) ? null : Object.keys(value);
    if (keys?.includes('__proto__') === true) return -1;
    count += keys?.length ?? 0;
    for (const child of Object.values(value) as unknown[]) {
      if (typeof child === 'object' && child !== null) open.push(child);
    }
  }
  return count;
};

/**
 * The visitor calls itself for every level, and in text that is not JSON it may see more of them.
 * @throws whatever else `inspect` throws.
 */
const inspectSafely = (text: string, document: IssueDocument, limits: TextLimits): Issues => {
  try {
    return inspect(text, document, limits);
  } catch (error) {
    if (error instanceof RangeError) return [tooDeep(document, limits)];
    throw error;
  }
};

export const tooDeep = (document: IssueDocument, { nesting }: TextLimits): Issue =>
  issue('too-deep', { document }, { most: nesting });

const inspect = (text: string, document: IssueDocument, limits: TextLimits): Issues => {
  const issues = createIssueList();
  const keys: Set<string>[] = [];
  let broken = false;
  const enter = (): boolean => {
    keys.push(new Set());
    if (keys.length === limits.nesting + 1 && !broken) {
      broken = true;
      issues.add(tooDeep(document, limits));
    }
    return keys.length <= limits.nesting;
  };
  const leave = (): void => {
    keys.pop();
  };
  visit(
    text,
    {
      onObjectBegin: enter,
      onObjectEnd: leave,
      onArrayBegin: enter,
      onArrayEnd: leave,
      onObjectProperty: (key, _offset, _length, _line, _character, path) => {
        const make =
          key.length > limits.textLength
            ? () => tooLong(document, path(), limits)
            : inspectKey(key, keys.at(-1), path, document, limits);
        if (make !== null) issues.add(make);
      },
      onLiteralValue: (value, _offset, _length, _line, _character, path) => {
        if (typeof value === 'string' && value.length > limits.textLength) {
          issues.add(() => tooLong(document, path(), limits));
        }
      },
      onError: (code, _offset, _length, line, character) => {
        if (broken) return;
        broken = true;
        const place = { document, line: line + 1, lineColumn: character + 1 };
        issues.add(issue('invalid-json', place, { problem: printParseErrorCode(code) }));
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return issues.reported();
};

const tooLong = (document: IssueDocument, path: JSONPath, limits: TextLimits): Issue =>
  issue('text-too-long', { document, pointer: pointerTo(path, limits) }, { most: limits.textLength });

/** The pointer ends before the first key that is too long itself: of such a key it names the object. */
const pointerTo = (path: JSONPath, { textLength }: TextLimits): string => {
  const end = path.findIndex((step) => typeof step === 'string' && step.length > textLength);
  return toPointer(end === -1 ? path : path.slice(0, end));
};

const inspectKey = (
  key: string,
  seen: Set<string> | undefined,
  path: () => JSONPath,
  document: IssueDocument,
  limits: TextLimits,
): (() => Issue) | null => {
  const place = () => ({ document, pointer: pointerTo([...path(), key], limits) });
  if (key === '__proto__') return () => issue('forbidden-key', place());
  if (seen?.has(key) === true) return () => issue('duplicate-key', place());
  seen?.add(key);
  return null;
};
