export type Authority = 'resolution' | 'policy';

/** Attribute, as the pool names it, and its values, of which one is enough; all entries must match. */
export type Condition = readonly (readonly [attribute: string, values: readonly string[]])[];

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
