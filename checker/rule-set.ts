/** What the checker reads of a rule set, which whoever runs it has validated. */
export type RuleSet = {
  readonly size: number;
  readonly score?: {
    readonly weights?: Readonly<Record<string, number>>;
    readonly decimals?: number;
    readonly missing?: 'error' | 'exclude';
  };
  readonly counting?: { readonly nationality?: Counting; readonly affiliation?: Counting };
  readonly multivalued?: readonly string[];
  readonly eligibility?: readonly Clause[];
  readonly rules?: readonly Rule[];
  readonly affiliationAliases?: Readonly<Record<string, string>>;
  readonly reference?: { readonly overrides?: ByCountry; readonly columns?: ByCountry };
};

export type Counting = 'all' | 'primary';

/** Attribute to the values of which any one is enough; all entries must hold. */
export type Condition = Readonly<Record<string, string | readonly string[]>>;

type Clause = {
  readonly authority?: 'resolution' | 'policy';
  readonly exclude?: Condition;
  readonly require?: Condition;
};

/** Has exactly one of `each`, `where`, `candidates`, `include` and `exclude`. */
export type Rule = {
  readonly id: string;
  readonly authority?: 'resolution' | 'policy';
  readonly each?: string;
  readonly where?: Condition;
  readonly candidates?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Seats; with `penalty`, points per seat short of it, the rule is soft. */
  readonly target?: number;
  readonly penalty?: number;
};

type ByCountry = Readonly<Record<string, Readonly<Record<string, string>>>>;
