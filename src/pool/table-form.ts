import { withoutMark } from '../input/documents/text.ts';
import { fieldsOf, forEachRow } from './table-rows.ts';

/** How a table of text is written. */
export type TableForm = {
  /** One character: `,`, `;` or a tab, or what a line `sep=` names. */
  readonly separator: string;
  /** Is the comma of `7,5` a decimal comma? */
  readonly decimalComma: boolean;
  /** Where the header begins, or blank lines before it: behind a line `sep=`. */
  readonly begin: number;
};

/** The first of those that are equally frequent wins. */
const separators = [',', ';', '\t'] as const;

/** Spreadsheet programs take the first line for this, and do not count it as a row. */
const separatorLine = /^\uFEFF?sep=([^\r\n"])(?:\r\n?|\n|$)/i;

/** Recognises what separates the columns: what a line `sep=` says, else what is most frequent in the header. */
export const recogniseTable = (text: string): TableForm => recognise(text).form;

/** @returns isCertain - does the header end in this text? */
const recognise = (text: string): { readonly form: TableForm; readonly isCertain: boolean } => {
  const [line = '', named] = separatorLine.exec(text) ?? [];
  const { separator, isCertain } =
    named === undefined ? mostFrequent(text) : { separator: named, isCertain: true };
  return { form: { separator, decimalComma: separator !== ',', begin: line.length }, isCertain };
};

/** Counts outside quotes, in the first line that has anything but separators and white space. */
const mostFrequent = (text: string): { readonly separator: string; readonly isCertain: boolean } => {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let [isQuoted, isBlank, isCertain] = [false, true, false];
  for (const character of charactersOf(text)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) isBlank = false;
    else if (character === '\n' || character === '\r') {
      isCertain = !isBlank;
      if (isCertain) break;
      for (const separator of separators) counts.set(separator, 0);
    } else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
    else if (character.trim() !== '') isBlank = false;
  }
  const separator = separators.reduce((best, other) =>
    counts.get(other)! > counts.get(best)! ? other : best,
  );
  return { separator, isCertain };
};

/** One by one: a header is a small part of a file. */
function* charactersOf(text: string): Generator<string, void, undefined> {
  for (let index = 0; index < text.length; index += 1) yield text[index]!;
}

/** Bytes in which the header is looked for at first. */
const firstBytes = 65_536;

/** How a table in UTF-8 is written, and its rows from the header on. */
export const tableOf = (bytes: Uint8Array): Omit<TableForm, 'begin'> & { readonly rows: Uint8Array } => {
  const marked = withoutMark(bytes);
  for (let length = firstBytes; ; length *= 16) {
    const text = new TextDecoder().decode(marked.subarray(0, length));
    const {
      form: { begin, ...form },
      isCertain,
    } = recognise(text);
    if (!isCertain && length < marked.length) continue;
    return { ...form, rows: marked.subarray(Buffer.byteLength(text.slice(0, begin))) };
  }
};

/**
 * How many rows below the header and columns with a name a table has. Rows are null where a malformed quoted field
 * leaves open where they end.
 * @param rows - as `tableOf` gives them.
 */
export const measureTable = ({
  rows,
  separator,
}: Pick<ReturnType<typeof tableOf>, 'rows' | 'separator'>): {
  readonly rows: number | null;
  readonly columns: number;
} => {
  let header = null as readonly string[] | null;
  let count = 0;
  let isSplit = true as boolean;
  forEachRow(rows, separator, (row, isMalformed) => {
    if (isMalformed) isSplit = false;
    if (row.isBlank()) return true;
    if (header === null) header = fieldsOf(row);
    else count += 1;
    return true;
  });
  const columns = (header ?? []).filter((name) => name.trim() !== '').length;
  return { rows: isSplit ? count : null, columns };
};
