import type { CountryAttribute } from '../reference/vocabulary.ts';
import type { Rule } from './forms/forms.ts';
import type { EligibilityClause } from './rule-parts.ts';

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
  /** Additional attributes: name to country to value. */
  readonly referenceColumns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The document as it was given, and with its texts normalised. */
  readonly given: unknown;
  readonly document: unknown;
  /** SHA-256 of the RFC 8785 JSON of what was given. */
  readonly hash: string;
};
