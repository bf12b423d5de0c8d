import { isDay, normaliseDecimal } from './decimal.ts';

/** A decimal or a day as it is written in other ways than plainly. */
export type Figure = {
  readonly value: string;
  /** Was it written as it is, or as the file writes all of them? */
  readonly isPlain: boolean;
};

/** What a comma between digits is: a decimal comma, one only where it cannot be that of thousands, or none. */
export type CommaMeaning = 'decimal' | 'doubtful' | 'none';

/**
 * Reads a decimal: plain, in digits of another script, with spaces or apostrophes between groups of three digits, or in
 * scientific notation; exactly. Null: it is none, or could be two.
 */
export const readDecimal = (text: string, comma: CommaMeaning): Figure | null => {
  const plain = normaliseDecimal(comma === 'decimal' ? text.replace(',', '.') : text);
  if (plain !== null) return { value: plain, isPlain: true };
  const latin = inLatinDigits(text).replace('٫', '.');
  const whole = latin.replace(groups, (group) => group.replace(/[ '’٬]/gu, ''));
  const isClear = comma === 'decimal' || whole !== latin || decimalComma.test(latin);
  const point = comma !== 'none' && isClear ? whole.replace(',', '.') : whole;
  const value = normaliseDecimal(expand(point));
  return value === null ? null : { value, isPlain: false };
};

/** Reads a day: YYYY-MM-DD, in digits of any script. */
export const readDay = (text: string): Figure | null => {
  const value = inLatinDigits(text);
  return isDay(value) ? { value, isPlain: value === text } : null;
};

/** The zeros of the scripts; which characters are digits at all depends on the version of Unicode. */
const zeros = '٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';

const digits: ReadonlyMap<string, string> = new Map(
  Array.from(zeros).flatMap((zero) =>
    Array.from('0123456789', (digit) => [String.fromCodePoint(zero.codePointAt(0)! + Number(digit)), digit]),
  ),
);

/** Wide points and hyphens come with wide digits, and the minus sign from word processors. */
const signs: ReadonlyMap<string, string> = new Map([
  ['．', '.'],
  ['，', ','],
  ['－', '-'],
  ['\u2212', '-'],
]);

const inLatinDigits = (text: string): string =>
  Array.from(text, (one) => digits.get(one) ?? signs.get(one) ?? one).join('');

/** Groups of three digits, all separated by the same: a space of any kind, an apostrophe, or the Arabic separator. */
const groups = /^-?\d{1,3}([ '’٬])\d{3}(?:\1\d{3})*(?!\d)/u;

/** A decimal comma that cannot be that of thousands. */
const decimalComma = /^-?\d+,(?:\d{1,2}|\d{4,})$/u;

/** `7.8e-4` as `0.00078`; any other text as it stands. */
const expand = (text: string): string => {
  const [, sign, whole, fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/u.exec(text) ?? [];
  if (sign === undefined || whole === undefined || exponent === undefined) return text;
  const all = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return point >= all.length
    ? sign + all.padEnd(point, '0')
    : `${sign}${all.slice(0, point)}.${all.slice(point)}`;
};
