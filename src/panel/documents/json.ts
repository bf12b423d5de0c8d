import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { toPointer, type Issue, type IssueDocument } from '../issues/issue.ts';
import { decodeUtf8 } from './text.ts';

/** How deep objects and arrays may stand in one another. */
const deepestNesting = 32;

export type ParsedDocument = { readonly value: unknown } | { readonly issues: readonly Issue[] };

/**
 * Parses JSON strictly: what `JSON.parse` would pass over in silence (a key named twice, `__proto__`) is
 * an issue, and a syntax error is told by line and character without repeating any of the text.
 */
export const parseJson = (bytes: Uint8Array, document: IssueDocument): ParsedDocument => {
  const decoded = decodeUtf8(bytes, document);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  const value = parseQuickly(text);
  // Only text in which something is wrong is gone through again, slowly, to tell what and where.
  return value === undefined ? { issues: inspectSafely(text, document) } : { value };
};

/** The value, or undefined where the text is not JSON or not the JSON that is allowed here. */
const parseQuickly = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Fewer keys in the value than in the text: one stood twice.
  return countKeys(value) === countKeysInText(text) ? value : undefined;
};

const [quote, backslash, colon] = ['"', '\\', ':'].map((character) => character.charCodeAt(0));

/** In JSON every colon outside a string follows a key. */
const countKeysInText = (text: string): number => {
  let count = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === quote) inString = !inString;
    else if (inString && character === backslash) index += 1;
    else if (!inString && character === colon) count += 1;
  }
  return count;
};

/** Keys of all objects in a value; -1 where it is nested too deeply or has a forbidden key. */
const countKeys = (root: unknown): number => {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > deepestNesting) return -1;
    const keys = Array.isArray(value) ? null : Object.keys(value);
    if (keys?.includes('__proto__') === true) return -1;
    count += keys?.length ?? 0;
    for (const child of Object.values(value)) {
      if (typeof child === 'object' && child !== null) open.push({ value: child, depth: depth + 1 });
    }
  }
  return count;
};

/** The visitor calls itself for every level, so text that is all brackets exhausts the stack. */
const inspectSafely = (text: string, document: IssueDocument): readonly Issue[] => {
  try {
    return inspect(text, document);
  } catch (error) {
    if (error instanceof RangeError) return [tooDeep(document)];
    throw error;
  }
};

const tooDeep = (document: IssueDocument): Issue => ({
  code: 'too-deep',
  document,
  detail: `Objects and arrays may be nested ${deepestNesting} deep at most.`,
});

const inspect = (text: string, document: IssueDocument): readonly Issue[] => {
  const issues: Issue[] = [];
  const keys: Set<string>[] = [];
  let broken = false;
  const enter = (): boolean => {
    keys.push(new Set());
    if (keys.length === deepestNesting + 1 && !broken) {
      broken = true;
      issues.push(tooDeep(document));
    }
    return keys.length <= deepestNesting;
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
        const issue = inspectKey(key, keys.at(-1), path, document);
        if (issue !== null) issues.push(issue);
      },
      onError: (code, _offset, _length, line, character) => {
        if (broken) return;
        broken = true;
        issues.push({
          code: 'invalid-json',
          document,
          line: line + 1,
          lineColumn: character + 1,
          detail: `Not JSON: ${describeSyntaxError(code)}.`,
        });
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  // The two parsers differ: the one that reads the values has the last word.
  return issues.length > 0
    ? issues
    : [{ code: 'invalid-json', document, line: 1, lineColumn: 1, detail: 'Not JSON.' }];
};

const inspectKey = (
  key: string,
  seen: Set<string> | undefined,
  path: () => JSONPath,
  document: IssueDocument,
): Issue | null => {
  if (key === '__proto__') {
    return {
      code: 'forbidden-key',
      document,
      pointer: toPointer([...path(), key]),
      detail: 'The key "__proto__" is not allowed.',
    };
  }
  if (seen?.has(key) === true) {
    return {
      code: 'duplicate-key',
      document,
      pointer: toPointer([...path(), key]),
      detail: 'This key stands twice in the same object.',
    };
  }
  seen?.add(key);
  return null;
};

/** "CommaExpected" as "comma expected". */
const describeSyntaxError = (code: Parameters<typeof printParseErrorCode>[0]): string =>
  printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
