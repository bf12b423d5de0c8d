import { issue, type Issue, type IssueDocument } from '../issues/issue.ts';

/** UTF-8 bytes (with or without a byte order mark) as text, or the issue that they are something else. */
export const decodeUtf8 = (
  bytes: Uint8Array,
  document: IssueDocument,
): { readonly text: string } | { readonly issue: Issue } => {
  try {
    // A NUL near the beginning is the mark of UTF-16.
    if (bytes.subarray(0, 100).includes(0)) return { issue: notUtf8(document) };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    return { issue: notUtf8(document) };
  }
};

const notUtf8 = (document: IssueDocument): Issue => issue('not-utf-8', { document });

/** The line and the character of it, from 1, at which an offset lies. */
export const lineAt = (
  text: string,
  offset: number,
): { readonly line: number; readonly lineColumn: number } => {
  let line = 1;
  let begin = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', begin)) {
    line += 1;
    begin = next + 1;
  }
  return { line, lineColumn: offset - begin + 1 };
};

/** Bytes in which something other than white space is looked for. */
const longestBeginning = 4096;

/** The beginning of a text, without a byte order mark; bytes that are not UTF-8 are replaced. */
export const beginningOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, longestBeginning));

/**
 * Does a text begin with `[` or `{`, after white space? Then a pool is JSON and not CSV: no column has such a
 * name.
 */
export const startsAsJson = (bytes: Uint8Array): boolean => /^\s*[[{]/.test(beginningOf(bytes));
