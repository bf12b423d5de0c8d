import { candidateIdsSchema } from '../schema-parts.ts';
import { distinct } from './entries.ts';
import type { FormRow, RuleBase, RuleForm } from './form.ts';

/** Candidates who must be members, or cannot be. */
export type NamedRule<K extends 'include' | 'exclude'> = RuleBase & {
  readonly kind: K;
  readonly ids: readonly string[];
};

/** @param bounds - of the row of so many candidates. */
const formOfNamed = <K extends 'include' | 'exclude'>(
  kind: K,
  bounds: (count: number) => Pick<FormRow, 'min' | 'max'>,
): Omit<RuleForm<NamedRule<K>>, 'fields'> => ({
  selectors: { [kind]: { names: 'candidates', bounds: false, soft: false } },
  fromEntry: (entry, base) =>
    entry[kind] === undefined ? null : { ...base, kind, ids: entry[kind] as unknown as readonly string[] },
  toEntry: ({ ids }) => ({ [kind]: ids }),
  content: ({ ids }) => ({ [kind]: distinct(ids) }),
  attributes: () => [],
  condition: () => null,
  // Who must be a member and is ineligible is a reason why there is no slate.
  mayNameIneligible: ({ ids }) => (kind === 'exclude' ? ids : []),
  rows: ({ ids }, { selection }) => [
    { value: null, ...bounds(new Set(ids).size), counted: selection({ by: 'candidates', ids }) },
  ],
  isFamily: false,
  bounds: () => null,
  soft: () => null,
  check: ({ ids }, lookup) => lookup.ids(ids, kind),
});

export const include = {
  fields: { include: candidateIdsSchema.optional().describe('These candidates must be members.') },
  ...formOfNamed('include', (count) => ({ min: count, max: null })),
} satisfies RuleForm<NamedRule<'include'>>;

export const exclude = {
  fields: { exclude: candidateIdsSchema.optional().describe('These candidates cannot be members.') },
  ...formOfNamed('exclude', () => ({ min: null, max: 0 })),
} satisfies RuleForm<NamedRule<'exclude'>>;
