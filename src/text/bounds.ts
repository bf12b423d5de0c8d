import { writerOf } from './message.ts';
import { ofPoints, points } from './numbers.ts';

/* Bounds of rules in sentences: which they are, what moving them brings, and how a repair moves them. */

const explanation = writerOf('explanations');
const word = writerOf('words');

export type Ids = readonly string[];
export type Side = 'min' | 'max';

/** Objective units and what divides them into points. */
export type Scaled = { readonly change: number; readonly scale: number };

/** A bound moved from one number of seats to another, and the optimum before. */
export type Moved = {
  readonly rule: string;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly objective: number;
};

/** Rule and bound of one side, as the elements of lists. */
export type Sides = {
  readonly rules: Ids;
  readonly sides: readonly Side[];
  readonly bounds: readonly number[];
};

/** `the minimum of 18 for women`, one for each side. */
export const boundsOf = ({ rules, sides, bounds }: Sides): Ids =>
  rules.map((rule, index) => word('bound', { rule, side: sides[index]!, bound: bounds[index]! }));

/** What a bound that binds costs, and what the best answer would score with it moved. */
export const relaxed = ({ rule, side, from, to, objective, change, scale }: Moved & Scaled) => ({
  rule,
  side,
  from,
  to,
  amount: ofPoints(change, scale),
  score: points(objective + change, scale),
  objective: points(objective, scale),
});

/** The moves of a repair, one for each side. @param p - `to`: the new bounds. */
export const movesOf = ({ rules, sides, bounds, to }: Sides & { readonly to: readonly number[] }): Ids =>
  rules.map((rule, index) =>
    explanation('repair-move', { rule, side: sides[index]!, from: bounds[index]!, to: to[index]! }),
  );
