import { boundWord, type SideName } from '../../../text/wording.ts';
import { groupBy } from '../../../input/collections.ts';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';

type TightSide = { readonly rule: string; readonly value: string | null; readonly side: SideName };

/** Values of one rule that are named; more are counted. */
const mostValues = 3;

/** Bounds at which a slate stands and that of the base does not, and the other way round. */
export const tightChanges = (
  base: WhatIfResult,
  result: WhatIfResult,
): { readonly now: readonly string[]; readonly noLonger: readonly string[] } => {
  if (base.outcome !== 'selected' || result.outcome !== 'selected') return { now: [], noLonger: [] };
  return {
    now: named(without(result.tight, base.tight)),
    noLonger: named(without(base.tight, result.tight)),
  };
};

const without = (these: readonly TightSide[], those: readonly TightSide[]): readonly TightSide[] => {
  const known = new Set(those.map(keyOf));
  return these.filter((one) => !known.has(keyOf(one)));
};

const keyOf = ({ rule, value, side }: TightSide): string => JSON.stringify([rule, value, side]);

/** `minimum of women`, `maximum of nationality-cap (FRA, ITA)`, `maximum of affiliation-cap (7 values)`. */
const named = (sides: readonly TightSide[]): readonly string[] =>
  [...groupBy(sides, ({ rule, side }) => JSON.stringify([rule, side])).values()].map((own) => {
    const { rule, side } = own[0]!;
    const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
    const listed = values.length > mostValues ? `${values.length} values` : values.join(', ');
    return `${boundWord(side)} of ${rule}${values.length === 0 ? '' : ` (${listed})`}`;
  });
