import { currentLanguage } from './language.ts';
import { languages } from './languages.ts';
import { writerOf } from './message.ts';

const word = writerOf('words');

const fewDecimals = 2;

/** Objective units as points, with two decimals; a small amount that would read as nothing with more. */
export const points = (units: number, scale: number): string => {
  const amount = units / scale;
  const text = amount.toFixed(fewDecimals);
  return units === 0 || Number(text) !== 0 ? text : amount.toPrecision(fewDecimals);
};

/** Two numbers of points in as few digits as show which one is more: `6.884` and `6.876`. */
export const pointsApart = (a: number, b: number, scale: number): readonly [string, string] => {
  const digits = [2, 3, 4, 5, 6].find((count) => (a / scale).toFixed(count) !== (b / scale).toFixed(count));
  return digits === undefined || digits === fewDecimals
    ? [points(a, scale), points(b, scale)]
    : [(a / scale).toFixed(digits), (b / scale).toFixed(digits)];
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
export const formatPoints = (units: number, scale: number): string => (units / scale).toFixed(3);

/** The same with its sign: `+1.933`, `-0.500`, `0.000`. */
export const signedPoints = (units: number, scale: number): string =>
  `${units > 0 ? '+' : ''}${formatPoints(units, scale)}`;

/** `2672` as `2,672`. */
export const formatCount = (count: number): string =>
  count.toLocaleString(languages[currentLanguage()].locale);

/** `23.4 %`; a dash where there is nothing to divide by. */
export const formatShare = (part: number, whole = 1): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
