import { readDeclared, type Declared, type Range } from './declared.ts';
import type { Reading } from './text.ts';

/** What the checker reads of a rule set, which whoever runs it has validated. */
export type RuleSet = {
  readonly size: number;
  readonly score?:
    | 'none'
    | {
        readonly weights?: Readonly<Record<string, number>>;
        readonly column?: string;
        readonly decimals?: number;
        readonly missing?: 'error' | 'exclude' | 'mean';
      };
  readonly counting?: { readonly nationality?: Counting; readonly affiliation?: Counting };
  /** By name. */
  readonly attributes: ReadonlyMap<string, Declared>;
  readonly eligibility?: readonly Clause[];
  readonly rules?: readonly Rule[];
  readonly assignments?: readonly Assignment[];
  readonly affiliationAliases?: Readonly<Record<string, string>>;
  readonly reference?: { readonly overrides?: ByCountry; readonly columns?: ByCountry };
  /** Draws the lots. */
  readonly seed: string;
};

export type Counting = 'all' | 'primary';

type Value = string | number | boolean;

/** Attribute to the values of which any one is enough, or to a range; all entries must hold. */
export type Condition = Readonly<Record<string, Value | readonly Value[] | Range>>;

type Clause = {
  readonly authority?: 'resolution' | 'policy';
  readonly exclude?: Condition;
  readonly require?: Condition;
};

/** Seats, or a percentage of the size. */
export type Bound = number | string;

/** Has exactly one of `each`, `where`, `candidates`, `include` and `exclude`. */
export type Rule = {
  readonly id: string;
  readonly authority?: 'resolution' | 'policy';
  /** Is it left out where the pool lacks an attribute that it reads? */
  readonly optional?: boolean;
  readonly each?: string;
  /** The values that have a row, in place of those that somebody has. */
  readonly among?: readonly Value[];
  readonly where?: Condition;
  readonly candidates?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly min?: Bound;
  readonly max?: Bound;
  /** Is the minimum of a row at most the number of eligible candidates in it? */
  readonly whereEligible?: boolean;
  /** With `penalty`, points per seat short of it, the rule is soft. */
  readonly target?: Bound;
  readonly penalty?: number;
};

/** Members of a slate in posts. */
export type Assignment = {
  readonly id: string;
  /** Posts of one member: none to one where nothing is said. */
  readonly each?: { readonly min?: number; readonly max?: number };
  readonly posts: readonly Post[];
  readonly rules?: readonly AssignmentRule[];
  /** Absent: `points`. */
  readonly score?: 'points' | 'none';
};

export type Post = {
  readonly id: string;
  /** The maximum is the number of members where nothing is said. */
  readonly seats: number | { readonly min?: number; readonly max?: number };
  readonly where?: Condition;
  readonly prefers?: readonly { readonly where: Condition; readonly points: number }[];
  /** Absent: 1. */
  readonly weight?: number;
};

/** Has exactly one of `each`, `where`, `candidates`, `apart` and `together`. */
export type AssignmentRule = Pick<
  Rule,
  'id' | 'optional' | 'each' | 'among' | 'where' | 'candidates' | 'whereEligible'
> & {
  readonly posts?: readonly string[];
  readonly within?: 'every-post';
  readonly apart?: readonly string[];
  readonly together?: readonly string[];
  readonly min?: number;
  readonly max?: number;
};

type ByCountry = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every text as it is read, attributes as the columns that they mean. */
export const readRuleSet = (document: unknown, reading: Reading): RuleSet => {
  const { text, column } = reading;
  const { multivalued, attributes, eligibility, rules, assignments, reference, ...rest } = cleaned(
    document,
    text,
  ) as Omit<RuleSet, 'attributes'> & {
    readonly multivalued?: readonly string[];
    readonly attributes?: Parameters<typeof readDeclared>[0];
  };
  const named = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).map(([name, value]) => [column(name), value]));
  const withColumns = <T extends { readonly each?: string; readonly where?: Condition }>(part: T): T => ({
    ...part,
    ...(part.each !== undefined && { each: column(part.each) }),
    ...(part.where && { where: named(part.where) }),
  });
  return {
    ...rest,
    seed: seedOf(document, text),
    attributes: readDeclared(attributes ?? {}, multivalued ?? [], reading),
    ...(eligibility && {
      eligibility: eligibility.map((clause) => ({
        ...clause,
        ...(clause.exclude && { exclude: named(clause.exclude) }),
        ...(clause.require && { require: named(clause.require) }),
      })),
    }),
    ...(rules && { rules: rules.map(withColumns) }),
    ...(assignments && {
      assignments: assignments.map((one) => ({
        ...one,
        posts: one.posts.map((post) => ({
          ...withColumns(post),
          ...(post.prefers && { prefers: post.prefers.map(withColumns) }),
        })),
        ...(one.rules && { rules: one.rules.map(withColumns) }),
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
