import type { Pool, Values } from '../pool/pool.ts';
import { remembered } from '../remembered.ts';
import type { Countries } from '../reference/countries.ts';
import {
  countryAttributes,
  countryAttributeValues,
  knownAttributes,
  noAffiliation,
  nominatedAttribute,
  vocabularyOf,
  type CountryAttribute,
} from '../reference/vocabulary.ts';
import { foldAffiliation } from '../rules/affiliation-folding.ts';
import type { Counting, RuleSet } from '../rules/rule-set.ts';

/** Every attribute that rules can name, from the pool or derived, for every candidate of the pool. */
export type Attributes = {
  /** Does any rule make sense on it: a column, a derived attribute, or a standard one that the pool lacks? */
  readonly exists: (attribute: string) => boolean;
  /** Is there data for it: a column of the pool or a derivation from one? */
  readonly present: (attribute: string) => boolean;
  /** The values as the pool or the reference table spells them, by candidate; empty where blank. */
  readonly values: (attribute: string) => readonly Values[];
  /** The values as rules count them: folded, aliased, and the first alone where the policy says so. */
  readonly counted: (attribute: string) => readonly Values[];
  /** The different values that rules count. */
  readonly countedValues: (attribute: string) => ReadonlySet<string>;
  /** The spelling under which a rule's value is counted; null where no candidate has it. */
  readonly labelOf: (attribute: string, value: string) => string | null;
  /** Values that exist whoever is in the pool; null where any text may be one. */
  readonly vocabulary: (attribute: string) => ReadonlySet<string> | null;
  /** Names of all attributes present, those of the pool in the order of its columns first. */
  readonly names: readonly string[];
};

const blank: Values = [];

/** @param counting - overrides the rule set's policy, for reading a slate both ways. */
export const createAttributes = (
  pool: Pool,
  ruleSet: RuleSet,
  countries: Countries,
  counting: RuleSet['counting'] = ruleSet.counting,
): Attributes => {
  const derived = deriveAttributes(pool, ruleSet, countries);
  const present = (attribute: string): boolean => pool.attributes.has(attribute) || derived.has(attribute);
  const nobody = pool.ids.map(() => blank);
  const values = (attribute: string): readonly Values[] =>
    pool.attributes.get(attribute) ?? derived.get(attribute) ?? nobody;

  const affiliations = labelAffiliations(values('affiliation'), ruleSet);
  const counted = remembered((attribute: string): readonly Values[] => {
    const policy: Counting =
      attribute === 'nationality' || attribute === 'affiliation' ? counting[attribute] : 'all';
    const all = attribute === 'affiliation' ? affiliations.counted : values(attribute);
    return policy === 'all' ? all : all.map((own) => (own.length > 1 ? own.slice(0, 1) : own));
  });
  const countedValues = remembered((attribute: string) => valuesIn(counted(attribute)));
  const inPool = remembered((attribute: string) => valuesIn(values(attribute)));

  return {
    exists: (attribute) =>
      present(attribute) || knownAttributes.includes(attribute) || ruleSet.referenceColumns.has(attribute),
    present,
    values,
    counted,
    countedValues,
    labelOf: (attribute, value) => {
      if (attribute === 'affiliation') return affiliations.labelOf(value);
      return inPool(attribute).has(value) ? value : null;
    },
    vocabulary: (attribute) => {
      const entries = ruleSet.referenceColumns.get(attribute);
      const list = entries === undefined ? vocabularyOf(attribute, countries) : [...entries.values()];
      return list === null ? null : new Set(list);
    },
    names: [...pool.attributes.keys(), ...derived.keys()],
  };
};

const valuesIn = (lists: readonly Values[]): ReadonlySet<string> => {
  const values = new Set<string>();
  for (const list of lists) for (const value of list) values.add(value);
  return values;
};

const deriveAttributes = (
  pool: Pool,
  ruleSet: RuleSet,
  countries: Countries,
): ReadonlyMap<string, readonly Values[]> => {
  const derived = new Map<string, readonly Values[]>();
  const nationalities = pool.attributes.get('nationality');
  const byCountry = (attribute: string, valueOf: (country: string) => string | null): void => {
    if (pool.attributes.has(attribute) || nationalities === undefined) return;
    const known = new Map<string, Values>();
    const valuesOf = (country: string): Values => {
      const value = valueOf(country);
      const made = known.get(country) ?? (value === null ? blank : [value]);
      known.set(country, made);
      return made;
    };
    derived.set(
      attribute,
      nationalities.map((own) => (own.length === 0 ? blank : valuesOf(own[0]!))),
    );
  };
  for (const attribute of countryAttributes) {
    byCountry(attribute, (country) => ofCountry(attribute, country, ruleSet, countries));
  }
  for (const [attribute, entries] of ruleSet.referenceColumns) {
    byCountry(attribute, (country) => entries.get(country) ?? null);
  }
  const nominations = pool.attributes.get('nominated_by');
  if (nominations !== undefined && !pool.attributes.has(nominatedAttribute)) {
    const [yes, no]: [Values, Values] = [['yes'], ['no']];
    derived.set(
      nominatedAttribute,
      nominations.map((own) => (own.length > 0 ? yes : no)),
    );
  }
  return derived;
};

const ofCountry = (
  attribute: CountryAttribute,
  country: string,
  ruleSet: RuleSet,
  countries: Countries,
): string | null => {
  const value = ruleSet.overrides.get(country)?.[attribute] ?? countries.get(country)?.[attribute] ?? null;
  return value !== null && countryAttributeValues[attribute].includes(value) ? value : null;
};

/**
 * Gives every affiliation the label under which it counts. Spellings that fold to the same text are one
 * affiliation, shown as the candidate with the lowest id spells it, or as the rule set's alias does.
 */
const labelAffiliations = (values: readonly Values[], ruleSet: RuleSet) => {
  const aliases = new Map(
    Array.from(ruleSet.affiliationAliases, ([from, to]) => [foldAffiliation(from), to] as const),
  );
  const aliasLabels = new Map(Array.from(aliases.values(), (to) => [foldAffiliation(to), to] as const));
  const keyOf = remembered((name: string) => {
    const folded = foldAffiliation(name);
    const alias = aliases.get(folded);
    return alias === undefined ? folded : foldAffiliation(alias);
  });
  const labels = new Map<string, string>();
  const label = remembered((own: Values) => {
    const mine = own.flatMap((name): string[] => {
      const key = keyOf(name);
      if (key === noAffiliation) return [];
      const label = labels.get(key) ?? aliasLabels.get(key) ?? name;
      labels.set(key, label);
      return [label];
    });
    return mine.length > 1 ? [...new Set(mine)] : mine;
  });
  const counted = values.map(label);
  return { counted, labelOf: (value: string): string | null => labels.get(keyOf(value)) ?? null };
};
