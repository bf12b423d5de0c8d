import { canonicalColumn } from '../../reference/known-columns.ts';
import { attributeNameSchema } from '../schema-parts.ts';
import { fromBounds, toHardBounds } from './entries.ts';
import type { HardBounds, RuleBase, RuleForm } from './form.ts';

/** A row for every value of an attribute, all with the same bounds. */
export type EachRule = RuleBase & { readonly kind: 'each'; readonly attribute: string } & HardBounds;

export const each = {
  fields: {
    each: attributeNameSchema.optional().describe('A row for every value of this attribute in the pool.'),
  },
  selectors: { each: { names: 'attribute', bounds: true, soft: false } },
  fromEntry: (entry, base) =>
    entry['each'] === undefined
      ? null
      : {
          ...base,
          kind: 'each',
          attribute: canonicalColumn(entry['each'] as string),
          ...toHardBounds(entry),
        },
  toEntry: ({ attribute, min, max }) => ({ each: attribute, ...fromBounds({ min, max }) }),
  content: ({ attribute }) => ({ each: attribute }),
  attributes: ({ attribute }) => [attribute],
  condition: () => null,
  mayNameIneligible: () => [],
  rows: ({ attribute, min, max }, { values }) =>
    Array.from(values(attribute), ([value, counted]) => ({ value, min, max, counted })),
  isFamily: true,
  bounds: ({ min, max, negotiable }) => ({ min, max, negotiable }),
  soft: () => null,
  check: ({ attribute }, lookup) => lookup.attribute(attribute, 'each'),
} satisfies RuleForm<EachRule>;
