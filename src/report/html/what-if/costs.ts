import { writerOf } from '../../../text/message.ts';
import { points } from '../../../text/numbers.ts';
import type { WhatIfResult, WhatIfSelected } from '../../../answers/what-if/what-if-schema.ts';

/** A best slate whose objective compares with that of the base. */
export type Compared = WhatIfSelected & { readonly change: number };

export const isCompared = (result: WhatIfResult): result is Compared => result.change !== null;

/** Points of a slate with two decimals, a dash where there is none. Scenarios may differ in the scale of units. */
export const amountText = (amount: number | null): string => (amount === null ? '–' : points(amount, 1));

/** `0.80` for a loss, `0`, `gains 3.36`. */
export const costText = (change: number, scale: number): string => {
  if (change === 0) return '0';
  return change < 0
    ? points(-change, scale)
    : writerOf('whatIfReport')('gains-points', { points: points(change, scale) });
};

/** The most costly first. */
export const byCost = (a: { readonly change: number }, b: { readonly change: number }): number =>
  a.change - b.change;
