import { groupBy } from '../../../input/collections.ts';
import { wholeList, writerOf } from '../../../text/message.ts';
import { titleOfName, valueOfRow } from '../../../text/names.ts';
import type { WhatIfResult, WhatIfSelected } from '../../../answers/what-if/what-if-schema.ts';
import { sideOfText } from './outcome-words.ts';

const message = writerOf('whatIfReport');

type TightSide = WhatIfSelected['tight'][number];

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

/** `minimum for women`, `maximum for nationality-cap (FRA, ITA)`, `maximum for affiliation-cap (7 values)`. */
const named = (sides: readonly TightSide[]): readonly string[] =>
  [...groupBy(sides, ({ rule, side }) => JSON.stringify([rule, side])).values()].map((own) => {
    const { rule, side } = own[0]!;
    const values = own.flatMap(({ value }) => (value === null ? [] : [valueOfRow(rule, value)]));
    const title = titleOfName(rule);
    if (values.length === 0) return sideOfText(side, title);
    return sideOfText(
      side,
      values.length > mostValues
        ? writerOf('answers')('some-values', { rule: title, count: values.length })
        : message('of-values', { rule: title, values: wholeList(values) }),
    );
  });
