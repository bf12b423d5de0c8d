import { forEachRow } from './table-rows.ts';

/** Are all first fields below the header numbers of rows, none of them twice? */
export const hasRowNumbers = (bytes: Uint8Array, separator: string): boolean => {
  const seen = new Set<string>();
  let [isHeader, isNumbered] = [true, true];
  forEachRow(bytes, separator, (row) => {
    if (row.isBlank()) return true;
    const first = row.text(0).trim();
    if (!isHeader) isNumbered = isRowNumber(first) && !seen.has(first);
    if (!isHeader) seen.add(first);
    isHeader = false;
    return isNumbered;
  });
  return isNumbered && seen.size > 0;
};

/** Is it what R and pandas write in front of a row, under no name? */
export const isRowNumber = (field: string): boolean => /^\d+$/.test(field);
