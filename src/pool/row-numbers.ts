import Papa from 'papaparse';

/** Are all first fields below the header numbers of rows, none of them twice? Line ends are `\n`. */
export const hasRowNumbers = (text: string, separator: string): boolean => {
  const seen = new Set<string>();
  let [isHeader, isNumbered] = [true, true];
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data }, parser) => {
      if (data.every((field) => field.trim() === '')) return;
      const first = data[0]!.trim();
      if (!isHeader) isNumbered = isRowNumber(first) && !seen.has(first);
      if (!isHeader) seen.add(first);
      isHeader = false;
      if (!isNumbered) parser.abort();
    },
  });
  return isNumbered && seen.size > 0;
};

/** Is it what R and pandas write in front of a row, under no name? */
export const isRowNumber = (field: string): boolean => /^\d+$/.test(field);
