import type { Range } from '../pool/attribute-definition.ts';

export type Authority = 'resolution' | 'policy';

/** Values of which one is enough, or a range of numbers or days. */
export type Wanted = readonly string[] | Range;

/** Attribute, as the pool names it, and what is wanted of it; all entries must match. */
export type Condition = readonly (readonly [attribute: string, wanted: Wanted])[];

export const isRangeWanted = (wanted: Wanted): wanted is Range => !Array.isArray(wanted);

/** The values that a condition names of an attribute; none where it wants a range. */
export const valuesWanted = (wanted: Wanted): readonly string[] => (isRangeWanted(wanted) ? [] : wanted);

/** What every rule and clause has. */
export type Named = {
  readonly id: string;
  readonly authority: Authority;
  readonly clause: string | null;
  /** Pointer of the rule in its document. */
  readonly pointer: string;
};

export type EligibilityClause = Named & {
  readonly kind: 'exclude' | 'require';
  readonly condition: Condition;
};

export type Bounds = { readonly min: number | null; readonly max: number | null };

/** Which candidates a rule counts in one row. */
export type Selection =
  | { readonly by: 'where'; readonly condition: Condition }
  | { readonly by: 'candidates'; readonly ids: readonly string[] };
