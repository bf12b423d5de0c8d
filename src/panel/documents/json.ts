import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { toPointer, type Issue, type IssueDocument } from '../issues/issue.ts';
import { decodeUtf8 } from './text.ts';

/** How deep objects and arrays may stand in one another. */
export const deepestNesting = 32;

export type ParsedDocument = { readonly value: unknown } | { readonly issues: readonly Issue[] };

/**
 * Parses JSON strictly: what `JSON.parse` would pass over in silence (a key named twice, `__proto__`) is
 * an issue, and a syntax error is told by line and character without repeating any of the text.
 */
export const parseJson = (bytes: Uint8Array, document: IssueDocument): ParsedDocument => {
  const decoded = decodeUtf8(bytes, document);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const issues = inspectSafely(decoded.text, document);
  return issues.length > 0 ? { issues } : { value: JSON.parse(decoded.text) as unknown };
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
  if (issues.length === 0 && !isJson(text)) {
    issues.push({ code: 'invalid-json', document, line: 1, lineColumn: 1, detail: 'Not JSON.' });
  }
  return issues;
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
const describeSyntaxError = (code: number): string =>
  printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** The last word: the inspection above is by another parser than the one that reads the values. */
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
