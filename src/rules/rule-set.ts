import type { CountryAttribute } from '../reference/vocabulary.ts';

export type Authority = 'resolution' | 'policy';

/** Attribute, as the pool names it, and the values of which any one is enough; all entries must hold. */
export type Condition = readonly (readonly [attribute: string, values: readonly string[]])[];

/** What every rule and clause has. */
type Named = {
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

type Bounded = Bounds & { readonly negotiable: Bounds };

/** Which candidates a rule counts in one row. */
export type Selection =
  | { readonly by: 'where'; readonly condition: Condition }
  | { readonly by: 'candidates'; readonly ids: readonly string[] };

export type Rule = Named & {
  /** Is it left out where the pool lacks an attribute that it reads? */
  readonly optional: boolean;
} & (
    | ({ readonly kind: 'each'; readonly attribute: string } & Bounded)
    | ({ readonly kind: 'group'; readonly selection: Selection } & Bounded)
    | {
        readonly kind: 'soft';
        readonly selection: Selection;
        readonly target: number;
        readonly penalty: number;
      }
    | { readonly kind: 'include' | 'exclude'; readonly ids: readonly string[] }
  );

export type Counting = 'all' | 'primary';

/** A rule set with every default filled in. */
export type RuleSet = {
  readonly id: string;
  readonly size: number;
  /** Score column to weight, in the order of the document; null where the rule set names none. */
  readonly weights: ReadonlyMap<string, number> | null;
  readonly decimals: number;
  readonly missingScore: 'error' | 'exclude';
  readonly counting: { readonly nationality: Counting; readonly affiliation: Counting };
  readonly multivalued: readonly string[];
  readonly eligibility: readonly EligibilityClause[];
  readonly rules: readonly Rule[];
  readonly seed: string;
  readonly affiliationAliases: ReadonlyMap<string, string>;
  /** Corrections by country. */
  readonly overrides: ReadonlyMap<string, Readonly<Partial<Record<CountryAttribute, string>>>>;
  /** Further attributes: name to country to value. */
  readonly referenceColumns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The document as it was given, and with its texts normalised. */
  readonly given: unknown;
  readonly document: unknown;
  /** SHA-256 of the RFC 8785 JSON of what was given. */
  readonly hash: string;
};
