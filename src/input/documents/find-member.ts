const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Where the object begins that is the value of that key of the outermost object; what is behind it is not looked at.
 * @param bytes - JSON in UTF-8. Of bytes that are none, it says nothing.
 * @param key - as it is written between quotes.
 * @returns null where there is no such key, or its value is no object.
 */
export const findMember = (bytes: Uint8Array, key: string): number | null => {
  const wanted = Buffer.from(`"${key}"`);
  let depth = 0;
  let isKey = false;
  let isValue = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === quote) {
      const begin = at;
      at = endOfString(bytes, begin + 1);
      isKey = depth === 1 && wanted.equals(bytes.subarray(begin, at + 1));
      isValue = false;
    } else if (byte === colon) isValue = isKey;
    else if (byte === openBrace || byte === openBracket) {
      if (isValue && depth === 1 && byte === openBrace) return at;
      depth += 1;
    } else if (byte === closeBrace || byte === closeBracket) depth -= 1;
    else if (byte === comma) isValue = false;
  }
  return null;
};

/** Where the quote stands that ends the string; behind the bytes where there is none. */
const endOfString = (bytes: Uint8Array, begin: number): number => {
  let at = begin;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at;
};
