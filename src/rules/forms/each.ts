import { z } from 'zod';
import { canonicalColumn } from '../../reference/known-columns.ts';
import { attributeNameSchema, attributeValueSchema } from '../schema-parts.ts';
import { distinct, fromBounds, textOf, toHardBounds } from './entries.ts';
import type { HardBounds, RuleBase, RuleForm } from './form.ts';

/** A row for every value of an attribute, all with the same bounds. */
export type EachRule = RuleBase & {
  readonly kind: 'each';
  readonly attribute: string;
  /** The values that have a row, in this order, whether or not somebody has them; null: those that somebody has. */
  readonly among: readonly string[] | null;
} & HardBounds;

export const each = {
  fields: {
    each: attributeNameSchema.optional().describe('A row for every value of this attribute in the pool.'),
    among: z
      .array(attributeValueSchema)
      .min(1)
      .max(10_000)
      .optional()
      .describe('With `each`: a row for each of these values alone, whether or not somebody has it.'),
  },
  selectors: { each: { names: 'attribute', bounds: true, soft: false } },
  fromEntry: (entry, base) =>
    entry['each'] === undefined
      ? null
      : {
          ...base,
          kind: 'each',
          attribute: canonicalColumn(entry['each'] as string),
          among: (entry['among'] as readonly (string | number | boolean)[] | undefined)?.map(textOf) ?? null,
          ...toHardBounds(entry),
        },
  toEntry: ({ attribute, among, ...bounds }) => ({
    each: attribute,
    ...(among === null ? {} : { among }),
    ...fromBounds(bounds),
  }),
  content: ({ attribute, among }) => ({
    each: attribute,
    ...(among === null ? {} : { among: distinct(among) }),
  }),
  attributes: ({ attribute }) => [attribute],
  condition: () => null,
  mayNameIneligible: () => [],
  rows: ({ attribute, among, min, max }, { values, labelOf }) => {
    const all = values(attribute);
    const named = among?.map((value) => labelOf(attribute, value) ?? value) ?? [...all.keys()];
    return named.map((value) => ({ value, min, max, counted: all.get(value) ?? [] }));
  },
  isFamily: true,
  bounds: ({ min, max, negotiable, whereEligible }) => ({ min, max, negotiable, whereEligible }),
  soft: () => null,
  check: ({ attribute }, lookup) => lookup.attribute(attribute, 'each'),
} satisfies RuleForm<EachRule>;
