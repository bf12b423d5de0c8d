import type { AttributeDefinition } from '../pool/attribute-definition.ts';
import type { CountryAttribute } from '../reference/vocabulary.ts';
import type { Assignment } from './assignments/assignment.ts';
import type { Rule } from './forms/forms.ts';
import type { EligibilityClause } from './rule-parts.ts';

export type Counting = 'all' | 'primary';

/** One line for people, or one by language. */
export type Title = string | Readonly<Partial<Record<string, string>>>;

/** What reports call things, where the rule set says so. */
export type Titles = {
  readonly selection: Title | null;
  readonly body: Title | null;
  /** Of rules and clauses, by id. */
  readonly rules: ReadonlyMap<string, Title>;
  /** Of assignments, by id, and of the posts and rules of each. */
  readonly assignments: ReadonlyMap<string, Title>;
  readonly inAssignments: ReadonlyMap<
    string,
    { readonly posts: ReadonlyMap<string, Title>; readonly rules: ReadonlyMap<string, Title> }
  >;
  /** Of what rules say under `clause`, by that text. */
  readonly clauses: ReadonlyMap<string, Title>;
  readonly attributes: ReadonlyMap<string, Title>;
  /** By attribute and folded value. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Title>>;
};

/** A rule set with every default filled in. */
export type RuleSet = {
  readonly id: string;
  readonly size: number;
  /** False: nobody has a score, and rules and lots decide. */
  readonly scored: boolean;
  /** Criterion or score column to weight, in the order of the document; null where the rule set names none. */
  readonly weights: ReadonlyMap<string, number> | null;
  readonly decimals: number;
  readonly missingScore: 'error' | 'exclude' | 'mean';
  /** Largest score that a cell may have, a normalised decimal; null: none. */
  readonly maxScore: string | null;
  readonly counting: { readonly nationality: Counting; readonly affiliation: Counting };
  /** By name, in the order of the document. */
  readonly attributes: ReadonlyMap<string, AttributeDefinition>;
  readonly titles: Titles;
  readonly eligibility: readonly EligibilityClause[];
  readonly rules: readonly Rule[];
  readonly assignments: readonly Assignment[];
  readonly seed: string;
  readonly affiliationAliases: ReadonlyMap<string, string>;
  /** Corrections by country. */
  readonly overrides: ReadonlyMap<string, Readonly<Partial<Record<CountryAttribute, string>>>>;
  /** Additional attributes: name to country to value. */
  readonly referenceColumns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The document as it was given, and with its texts normalised. */
  readonly given: unknown;
  readonly document: unknown;
  /** The same with every percentage as seats. */
  readonly inSeats: unknown;
  /** SHA-256 of the RFC 8785 JSON of what was given. */
  readonly hash: string;
};
