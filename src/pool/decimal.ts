/** Most decimals of a score, whatever a rule set says. */
export const mostDecimals = 6;

/** A plain decimal: optional minus, digits, optionally a point and digits. No exponent, no thousands. */
const plainDecimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** `060.40` as `60.4`, `-0.0` as `0`; null when it is not a plain decimal. */
export const normaliseDecimal = (text: string): string | null => {
  const match = plainDecimal.exec(text);
  if (match === null) return null;
  const whole = match[2]!.replace(/^0+(?=\d)/, '');
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  return magnitude === '0' ? '0' : `${match[1]!}${magnitude}`;
};

/** How many decimals a normalised decimal has. */
export const decimalsOf = (decimal: string): number => {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
};

/**
 * A normalised decimal times 10^decimals, exactly.
 * @returns null when it has more decimals, or the result is not a safe integer.
 */
export const scaleDecimal = (decimal: string, decimals: number): number | null => {
  const missing = decimals - decimalsOf(decimal);
  if (missing < 0) return null;
  const scaled = Number(decimal.replace('.', '') + '0'.repeat(missing));
  return Number.isSafeInteger(scaled) ? scaled : null;
};

const exactDigits = 15;

/** Compares two normalised decimals of any length: below zero, zero or above, as `sort` takes it. */
export const compareDecimals = (a: string, b: string): number => {
  // Decimals of up to fifteen digits that differ are different doubles.
  if (a.length <= exactDigits && b.length <= exactDigits) return Number(a) - Number(b);
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const scaled = (decimal: string): bigint =>
    BigInt(decimal.replace('.', '') + '0'.repeat(decimals - decimalsOf(decimal)));
  const [x, y] = [scaled(a), scaled(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Is it a day of the Gregorian calendar, written YYYY-MM-DD? */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
