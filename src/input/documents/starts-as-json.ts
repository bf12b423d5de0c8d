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
