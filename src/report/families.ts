import type { ResultRow } from '../answers/result/result-parts.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { groupBy } from '../input/collections.ts';

/** Families with more rows than this show only the rows that matter. */
const largestShown = 20;

/** The rows of one rule: those to show, and how many are left out. */
export type Family<R> = { readonly first: R; readonly shown: readonly R[]; readonly hidden: number };

/** The rows of a report by rule, in order; large families without the rows that do not matter. */
export const toFamilies = <R extends { readonly rule: string }>(
  rows: readonly R[],
  matters: (row: R) => boolean,
): readonly Family<R>[] => {
  return [...groupBy(rows, ({ rule }) => rule).values()].map((family) => {
    const shown = family.length <= largestShown ? family : family.filter(matters);
    return { first: family[0]!, shown, hidden: family.length - shown.length };
  });
};

/**
 * The rules of a result; of large families the rows at a bound, those that cost something and those missed. A maximum
 * that the eligible cannot exceed is no bound in that sense.
 */
export const ruleFamilies = ({ rules }: ResultDocument): readonly Family<ResultRow>[] =>
  toFamilies(
    rules,
    ({ tight, binds = [], count, max, eligible, shortfall }) =>
      binds.length > 0 ||
      (count !== 0 && tight.some((side) => side === 'min' || max === null || eligible > max)) ||
      (shortfall ?? 0) > 0,
  );
