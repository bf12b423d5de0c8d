import { isUtf8 } from 'node:buffer';
import { issue, type Issue, type IssueDocument } from '../issues/issue.ts';
import { fileKindOf, isArchive } from './file-kind.ts';

/** Bytes in which a NUL is looked for. */
const mostLooked = 100;

/** UTF-8 bytes (with or without a byte order mark) as text, or the issue that they are something else. */
export const decodeUtf8 = (
  bytes: Uint8Array,
  document: IssueDocument,
): { readonly text: string } | { readonly issue: Issue } => {
  const foreign = foreignFile(bytes, document);
  if (foreign !== null) return { issue: foreign };
  try {
    // A NUL near the beginning is the mark of UTF-16.
    if (bytes.subarray(0, mostLooked).includes(0)) return { issue: notUtf8(document, 'utf-16le') };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    return { issue: notUtf8(document) };
  }
};

/** @param likely - an encoding that the text may be in. Only that of a pool can be named. */
const notUtf8 = (document: IssueDocument, likely = 'windows-1252'): Issue =>
  document.startsWith('pool')
    ? issue('not-utf-8.pool', { document }, { encoding: likely })
    : issue('not-utf-8', { document });

/** The issue that a file is of a kind that is not read here, by its bytes; null: it may be text. */
export const foreignFile = (bytes: Uint8Array, document: IssueDocument): Issue | null => {
  const kind = fileKindOf(bytes);
  if (kind === null) return null;
  if (kind === 'xlsx' || kind === 'ods') return issue('wrong-kind.workbook', { document });
  const hasAdvice = document.startsWith('pool') || isArchive(kind);
  return issue(hasAdvice ? 'wrong-kind' : 'wrong-kind.text', { document }, { kind });
};

/** The bytes without the byte order mark of UTF-8. */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  encodingOfMark(bytes) === 'utf-8' ? bytes.subarray(3) : bytes;

/** Is it text in UTF-8, and no file of another kind? */
export const isPlainUtf8 = (bytes: Uint8Array): boolean =>
  fileKindOf(bytes) === null && !bytes.subarray(0, mostLooked).includes(0) && isUtf8(bytes);

/** Bytes as `decodeText` reads them, in UTF-8 without a byte order mark; of what is UTF-8 nothing is copied. */
export const toUtf8 = (
  bytes: Uint8Array,
  document: IssueDocument,
): { readonly bytes: Uint8Array } | { readonly issue: Issue } => {
  if (isPlainUtf8(bytes)) return { bytes: withoutMark(bytes) };
  const decoded = decodeText(bytes, document);
  return 'issue' in decoded ? decoded : { bytes: Buffer.from(decoded.text) };
};

/** Text, and the encoding that it was in, by its name in the WHATWG Encoding Standard. */
export type DecodedText = { readonly text: string; readonly encoding: string };

/**
 * Bytes as text, by their byte order mark; without one in the named encoding, or in UTF-8.
 * @param encoding - any label of the WHATWG Encoding Standard.
 */
export const decodeText = (
  bytes: Uint8Array,
  document: IssueDocument,
  encoding?: string,
): DecodedText | { readonly issue: Issue } => {
  const foreign = foreignFile(bytes, document);
  if (foreign !== null) return { issue: foreign };
  const label = encodingOfMark(bytes) ?? encoding;
  if (label === undefined) {
    const decoded = decodeUtf8(bytes, document);
    return 'issue' in decoded ? decoded : { ...decoded, encoding: 'utf-8' };
  }
  const decoder = decoderOf(label);
  if (decoder === null) return { issue: unknownEncoding(document) };
  try {
    const text = decoder.decode(bytes);
    return {
      text: decoder.encoding === 'windows-1252' ? withWindowsCharacters(text) : text,
      encoding: decoder.encoding,
    };
  } catch {
    return { issue: issue('not-in-encoding', { document }, { encoding: decoder.encoding }) };
  }
};

/** Does the platform know an encoding by this label? */
export const isEncoding = (label: string): boolean => decoderOf(label) !== null;

export const unknownEncoding = (document: IssueDocument): Issue => issue('unknown-encoding', { document });

const decoderOf = (label: string): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
};

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The encoding that a byte order mark names; undefined: there is none. */
const encodingOfMark = (bytes: Uint8Array): string | undefined =>
  marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding;

/** 0x80 to 0x9F in windows-1252: Node 20 decodes them as ISO-8859-1, as control characters. */
const windowsCharacters =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const withWindowsCharacters = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (character) => windowsCharacters[character.charCodeAt(0) - 0x80]!);

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
export const startsAsJson = (bytes: Uint8Array): boolean => beginsAsJson(beginningOf(bytes));

export const beginsAsJson = (text: string): boolean => /^\s*[[{]/.test(text);
