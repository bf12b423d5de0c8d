import { currentLocale } from './language.ts';
import { writerOf } from './message.ts';

const word = writerOf('words');

const fewDecimals = 2;

/**
 * A plain decimal number as the language writes it, without marks between its thousands: `3614.25` as `3614,25`. Any
 * other text as it is.
 */
export const localDecimal = (decimal: string): string => {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) return decimal;
  const digits = decimal.split('.')[1]?.length ?? 0;
  return formatterOf({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(decimal as Intl.StringNumericLiteral);
};

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

const formatterOf = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const locale = currentLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, known);
  return known;
};

/** Objective units as points, with two decimals; a small amount that would read as nothing with more. */
export const points = (units: number, scale: number): string => {
  const amount = units / scale;
  const text = amount.toFixed(fewDecimals);
  return localDecimal(units === 0 || Number(text) !== 0 ? text : amount.toPrecision(fewDecimals));
};

/** Two numbers of points in as few digits as show which one is more: `6.884` and `6.876`. */
export const pointsApart = (a: number, b: number, scale: number): readonly [string, string] => {
  const digits = [2, 3, 4, 5, 6].find((count) => (a / scale).toFixed(count) !== (b / scale).toFixed(count));
  return digits === undefined || digits === fewDecimals
    ? [points(a, scale), points(b, scale)]
    : [localDecimal((a / scale).toFixed(digits)), localDecimal((b / scale).toFixed(digits))];
};

/** `1.00 point`, `1.93 points`: how much it is, whatever the sign. */
export const ofPoints = (units: number, scale: number): string =>
  word('points', { value: Math.abs(units) / scale, amount: points(Math.abs(units), scale) });

/** `no loss`, `5.23 points less`, `1.93 points more`. */
export const differenceText = (units: number, scale: number): string =>
  word('difference', { effect: effectOf(units), amount: ofPoints(units, scale) });

/** What a message selects by where a change may be a gain, a loss or neither. */
export const effectOf = (change: number): 'same' | 'gain' | 'loss' =>
  change === 0 ? 'same' : change > 0 ? 'gain' : 'loss';

/** Points with three decimals, as in the tables of a terminal. */
export const formatPoints = (units: number, scale: number): string =>
  localDecimal((units / scale).toFixed(3));

/** The same with its sign: `+1.933`, `-0.500`, `0.000`. */
export const signedPoints = (units: number, scale: number): string =>
  `${units > 0 ? '+' : ''}${formatPoints(units, scale)}`;

/** `2672` as `2,672`. */
export const formatCount = (count: number): string => formatterOf({}).format(count);

/** `23.4%`; a dash where there is nothing to divide by. */
export const formatShare = (part: number, whole = 1): string =>
  whole === 0
    ? '-'
    : formatterOf({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
        part / whole,
      );

/** `2026-11-30` as `30 November 2026`. */
export const formatDay = (day: string): string => {
  const [locale, options] = [currentLocale(), { dateStyle: 'long', timeZone: 'UTC' } as const];
  const text = new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
  // The abbreviation would end a sentence with two full stops.
  return text.replace(/ г\.$/u, ' года');
};
