import Papa from 'papaparse';

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
export const recogniseTable = (text: string): TableForm => {
  const [line = '', named] = separatorLine.exec(text) ?? [];
  const separator = named ?? mostFrequent(text);
  return { separator, decimalComma: separator !== ',', begin: line.length };
};

/** Counts outside quotes, in the first line that has anything but separators and white space. */
const mostFrequent = (text: string): string => {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let [isQuoted, isBlank] = [false, true];
  for (const character of charactersOf(text)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) isBlank = false;
    else if (character === '\n' || character === '\r') {
      if (!isBlank) break;
      for (const separator of separators) counts.set(separator, 0);
    } else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
    else if (character.trim() !== '') isBlank = false;
  }
  return separators.reduce((best, separator) =>
    counts.get(separator)! > counts.get(best)! ? separator : best,
  );
};

/** One by one: a header is a small part of a file. */
function* charactersOf(text: string): Generator<string, void, undefined> {
  for (let index = 0; index < text.length; index += 1) yield text[index]!;
}

/**
 * How a table in UTF-8 is written, and how many rows below the header and columns with a name it has. Rows are null
 * where a malformed quoted field leaves open where they end.
 */
export const measureTable = (
  bytes: Uint8Array,
): TableForm & { readonly rows: number | null; readonly columns: number } => {
  const text = new TextDecoder().decode(bytes);
  const form = recogniseTable(text);
  let header = null as readonly string[] | null;
  let rows = 0;
  let isSplit = true as boolean;
  Papa.parse<string[]>(text.slice(form.begin).replace(/\r\n?/g, '\n'), {
    delimiter: form.separator,
    newline: '\n',
    step: ({ data, errors }) => {
      if (errors.length > 0) isSplit = false;
      if (data.every(isBlank)) return;
      if (header === null) header = data;
      else rows += 1;
    },
  });
  const columns = (header ?? []).filter((name) => !isBlank(name)).length;
  return { ...form, rows: isSplit ? rows : null, columns };
};

const isBlank = (field: string): boolean => field.trim() === '';
