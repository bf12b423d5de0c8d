import type { Reading } from './text.ts';

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
  /** Draws the lots. */
  readonly seed: string;
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
  /** Is it left out where the pool lacks an attribute that it reads? */
  readonly optional?: boolean;
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

/** Every text as it is read, attributes as the columns that they mean. */
export const readRuleSet = (document: unknown, { text, column }: Reading): RuleSet => {
  const { multivalued, eligibility, rules, reference, ...rest } = cleaned(document, text) as RuleSet;
  const named = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).map(([name, value]) => [column(name), value]));
  return {
    ...rest,
    seed: seedOf(document, text),
    ...(multivalued && { multivalued: multivalued.map(column) }),
    ...(eligibility && {
      eligibility: eligibility.map((clause) => ({
        ...clause,
        ...(clause.exclude && { exclude: named(clause.exclude) }),
        ...(clause.require && { require: named(clause.require) }),
      })),
    }),
    ...(rules && {
      rules: rules.map((rule) => ({
        ...rule,
        ...(rule.each !== undefined && { each: column(rule.each) }),
        ...(rule.where && { where: named(rule.where) }),
      })),
    }),
    ...(reference && {
      reference: { ...reference, ...(reference.columns && { columns: named(reference.columns) }) },
    }),
  };
};

/** Its bytes draw the lots, so no text of it is cleaned; empty where there is none. */
const seedOf = (document: unknown, text: (text: string) => string): string => {
  const ties = Object.entries(document as object).find(([key]) => text(key) === 'ties')?.[1] as
    { readonly seed: string } | undefined;
  return ties?.seed ?? '';
};

const cleaned = (value: unknown, text: (text: string) => string): unknown => {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [text(key), cleaned(own, text)]));
};
