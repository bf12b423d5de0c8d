/** Digits of a number that a spreadsheet program stores and can show. */
const significantDigits = 15;

/**
 * A number as a plain decimal, without exponent: integers as they are, others to 15 significant digits, so that
 * 0.30000000000000004 is the 0.3 that every spreadsheet program shows. Null where the text is no finite number.
 */
export const decimalText = (text: string): string | null => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return null;
  // Nearly all: too short to have too many digits.
  const shortest = String(value);
  if (text.length <= significantDigits && !shortest.includes('e')) return shortest;
  if (Number.isInteger(value)) return BigInt(value).toString();
  return withoutExponent(String(Number(value.toPrecision(significantDigits))));
};

/** Of a number below 1: no other that is not an integer has one. */
const withoutExponent = (text: string): string => {
  const [, sign = '', first = '', rest = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return first === '' ? text : `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}`;
};

/** A number format as far as it matters here. */
export type NumberFormat =
  | { readonly as: 'number' }
  /** Digits are filled up with zeros: the text of the format, in which each `0` takes one digit. */
  | { readonly as: 'digits'; readonly pattern: readonly string[] }
  | { readonly as: 'date' | 'date-time' | 'time' };

const plainNumber: NumberFormat = { as: 'number' };

/** Reads the code of a number format, such as `0.00`, `"E-"000` or `dd/mm/yyyy`. */
export const readNumberFormat = (code: string): NumberFormat => {
  // Colours, conditions, languages and currencies stand in brackets; elapsed hours do too, and those are no date.
  const section = (code.split(';')[0] ?? '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/^general$/i.test(section.trim())) return plainNumber;
  const tokens = section.match(/"[^"]*"|\\.|_.|\*.|AM\/PM|A\/P|[\s\S]/gi) ?? [];
  const pattern = patternOf(tokens);
  if (pattern !== null) return { as: 'digits', pattern };
  const letters = tokens
    .filter((token) => token.length === 1)
    .join('')
    .toLowerCase();
  const hasDay = /[ydg]|m/.test(letters.replace(/h[^a-z]*m+|m+[^a-z]*s/g, ''));
  const hasTime = /[hs]/.test(letters);
  if (!hasDay && !hasTime) return plainNumber;
  return { as: hasDay ? (hasTime ? 'date-time' : 'date') : 'time' };
};

/** Of a format that has two zeros or more, and besides only text: what stands in each place. */
const patternOf = (tokens: readonly string[]): readonly string[] | null => {
  const pattern = tokens.map((token) => {
    if (token === '0' || /^[ -]$/.test(token)) return token;
    if (token.startsWith('"')) return `"${token.slice(1, -1)}`;
    return token.startsWith('\\') ? `"${token.slice(1)}` : null;
  });
  const zeros = pattern.filter((part) => part === '0').length;
  return zeros >= 2 && !pattern.includes(null) ? (pattern as string[]) : null;
};

/** The cell of a number as it is shown, where nothing is lost by it. @param from1904 - do its days count from 1904? */
export const numberText = (text: string, format: NumberFormat, from1904: boolean): string | null => {
  const decimal = decimalText(text);
  if (decimal === null) return null;
  switch (format.as) {
    case 'number':
      return decimal;
    case 'digits':
      return fillDigits(decimal, format.pattern);
    default:
      return dateText(Number(decimal), format.as, from1904) ?? decimal;
  }
};

/** Negative numbers and fractions stay as they are: the format would lose something. */
const fillDigits = (decimal: string, pattern: readonly string[]): string => {
  if (!/^\d+$/.test(decimal)) return decimal;
  const zeros = pattern.filter((part) => part === '0').length;
  const digits = decimal.padStart(zeros, '0');
  let taken = 0;
  const parts = pattern.map((part) => {
    if (part !== '0') return part.startsWith('"') ? part.slice(1) : part;
    // What there is more stands before the first.
    const from = taken === 0 ? 0 : digits.length - zeros + taken;
    taken += 1;
    return digits.slice(from, digits.length - zeros + taken);
  });
  return parts.join('');
};

const millisecondsOfDay = 86_400_000;

/** Day 1 of the calendars of spreadsheets; the older one counts a 29 February 1900, which there never was. */
const [firstOf1900, firstOf1904] = [Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)];
const lastDay = 2_958_465;

/** Null where the number is no day. */
const dateText = (serial: number, as: 'date' | 'date-time' | 'time', from1904: boolean): string | null => {
  if (serial < 0 || serial > lastDay) return null;
  const [whole, fraction] = [Math.floor(serial), serial - Math.floor(serial)];
  if (as === 'time' && whole > 0) return null;
  const days = from1904 ? whole : whole - (whole > 60 ? 1 : 0);
  const start = from1904 ? firstOf1904 : firstOf1900;
  const seconds = Math.round(fraction * 86_400);
  const iso = new Date(start + days * millisecondsOfDay + seconds * 1000).toISOString();
  if (as === 'time') return iso.slice(11, 19);
  return as === 'date' || seconds === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
};

/** Date and time as ISO 8601 writes them; midnight is the day alone. */
export const isoText = (text: string): string => {
  const [, day = text, time = ''] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}).*)?$/.exec(text) ?? [];
  return time === '' || time === '00:00:00' ? day : `${day}T${time}`;
};

/** `A1` and its like, from 0. */
export const cellName = (row: number, column: number): string => {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
};
