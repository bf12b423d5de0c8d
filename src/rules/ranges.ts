import type { Range } from '../pool/attribute-definition.ts';
import { compareDecimals, isDay, normaliseDecimal } from '../pool/decimal.ts';

/** A range as documents have it. */
export type GivenRange = {
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
};

const toEnd = (end: number | string | undefined): string | null => {
  if (end === undefined) return null;
  const text = String(end);
  return normaliseDecimal(text) ?? text;
};

export const toRange = ({ min, max }: GivenRange): Range => ({ min: toEnd(min), max: toEnd(max) });

/** What the ends of a range are; null: neither numbers nor days, or one of each. */
export const kindOfRange = ({ min, max }: Range): 'number' | 'date' | null => {
  const ends = [min, max].filter((end) => end !== null);
  if (ends.every((end) => normaliseDecimal(end) !== null)) return 'number';
  return ends.every(isDay) ? 'date' : null;
};

/** Compares two normalised decimals or two days. */
export const compareScaled = (kind: 'number' | 'date', a: string, b: string): number =>
  kind === 'number' ? compareDecimals(a, b) : a < b ? -1 : a > b ? 1 : 0;

/** Is it a range of numbers or of days, with its smaller end first? */
export const isRange = (given: GivenRange): boolean => {
  const range = toRange(given);
  const kind = kindOfRange(range);
  return (
    kind !== null &&
    (range.min === null || range.max === null || compareScaled(kind, range.min, range.max) <= 0)
  );
};

/** Is a value, a normalised decimal or a day, in the range? */
export const isInRange = (value: string, range: Range, kind: 'number' | 'date'): boolean =>
  (range.min === null || compareScaled(kind, range.min, value) <= 0) &&
  (range.max === null || compareScaled(kind, value, range.max) <= 0);
