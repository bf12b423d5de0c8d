import { memoize } from '../input/collections.ts';
import { foldText, normaliseText } from '../input/documents/normalise-text.ts';
import { findLookAlikes, type LookAlikes } from '../input/look-alikes.ts';
import {
  holdsCountries,
  typeOf,
  undeclared,
  vocabularyOfColumn,
  type AttributeDefinition,
  type AttributeType,
} from '../pool/attribute-definition.ts';
import { normaliseDecimal } from '../pool/decimal.ts';
import {
  blank,
  blankColumn,
  columnOf,
  mapColumn,
  valuesOf,
  type Column,
  type Values,
} from '../pool/column.ts';
import type { Pool } from '../pool/pool.ts';
import type { Countries } from '../reference/countries.ts';
import {
  countryAttributes,
  countryAttributeValues,
  noAffiliation,
  nominatedAttribute,
  vocabularyOf,
  type CountryAttribute,
} from '../reference/vocabulary.ts';
import type { Counting, RuleSet } from '../rules/rule-set.ts';
import { attributesRead } from '../rules/attributes-read.ts';
import { isInRange, kindOfRange } from '../rules/ranges.ts';
import { isRangeWanted, type Condition, type Wanted } from '../rules/rule-parts.ts';

/** Every attribute that rules can name, from the pool or derived, for every candidate of the pool. */
export type Attributes = {
  /** Is there data for it: a column of the pool with at least one value, or an attribute derived from one? */
  readonly present: (attribute: string) => boolean;
  readonly typeOf: (attribute: string) => AttributeType;
  /** Are its values countries, as far as they are known? */
  readonly holdsCountries: (attribute: string) => boolean;
  /** Is it a column of the pool whose values the pool chooses: none with a vocabulary that is checked? */
  readonly isOwn: (attribute: string) => boolean;
  /** The values as the pool or the reference table spells them. */
  readonly values: (attribute: string) => Column;
  /** The values as rules count them: folded, aliased, and only the first if the policy says so. */
  readonly counted: (attribute: string) => Column;
  /** The different values that rules count. */
  readonly countedValues: (attribute: string) => ReadonlySet<string>;
  /** The spelling under which a rule's value is counted; null where no candidate has it. */
  readonly labelOf: (attribute: string, value: string) => string | null;
  /** The labels of an attribute, and which of them look alike. */
  readonly alike: (attribute: string) => { readonly labels: readonly string[]; readonly found: LookAlikes };
  /** Values of the vocabulary, by their folded text; null if any text is allowed. */
  readonly vocabulary: (attribute: string) => ReadonlyMap<string, string> | null;
  /** Names of all attributes present, those of the pool in the order of its columns first. */
  readonly names: readonly string[];
};

/** @param counting - overrides the rule set's policy, for reading a slate both ways. */
export const createAttributes = (
  pool: Pool,
  ruleSet: RuleSet,
  countries: Countries,
  counting: RuleSet['counting'] = ruleSet.counting,
): Attributes => {
  const derived = deriveAttributes(pool, ruleSet, countries);
  const definitionOf = (attribute: string): AttributeDefinition =>
    ruleSet.attributes.get(attribute) ?? undeclared(attribute);
  const present = (attribute: string): boolean => pool.attributes.has(attribute) || derived.has(attribute);
  const nobody = blankColumn(pool.ids.length);
  const values = (attribute: string): Column =>
    pool.attributes.get(attribute) ?? derived.get(attribute) ?? nobody;
  const areCountriesKnown = attributesRead(ruleSet).some(
    (attribute) => isOfCountry(attribute, ruleSet) && derived.has(attribute),
  );

  const labelling = memoize((attribute: string) =>
    labelValues(values(attribute), attribute === 'affiliation' ? ruleSet.affiliationAliases : null),
  );
  const counted = memoize((attribute: string): Column => {
    const policy: Counting =
      attribute === 'nationality' || attribute === 'affiliation' ? counting[attribute] : 'all';
    const all = labelling(attribute).counted;
    return policy === 'all' ? all : mapColumn(all, (own) => (own.length > 1 ? own.slice(0, 1) : own));
  });
  const countedValues = memoize((attribute: string) => new Set(counted(attribute).lists.flat()));

  const hasOnlyCountries = memoize((attribute: string) =>
    values(attribute)
      .lists.flat()
      .every((value) => countries.has(value)),
  );

  return {
    present,
    typeOf: (attribute) => typeOf(definitionOf(attribute)),
    holdsCountries: (attribute) => holdsCountries(definitionOf(attribute)),
    isOwn: (attribute) => {
      const definition = definitionOf(attribute);
      if (!pool.attributes.has(attribute) || vocabularyOfColumn(definition) !== null) return false;
      return !holdsCountries(definition) || !(areCountriesKnown || hasOnlyCountries(attribute));
    },
    values,
    counted,
    countedValues,
    labelOf: (attribute, value) => {
      const text = normaliseText(value);
      const isNumber = typeOf(definitionOf(attribute)) === 'number';
      return labelling(attribute).labelOf(isNumber ? (normaliseDecimal(text) ?? text) : text);
    },
    alike: memoize((attribute) => {
      const labels = labelling(attribute).labels();
      return { labels, found: findLookAlikes(labels.map(foldText), attribute === 'affiliation') };
    }),
    vocabulary: memoize((attribute) => {
      const entries = ruleSet.referenceColumns.get(attribute);
      const definition = definitionOf(attribute);
      const usual = definition.type === null ? vocabularyOf(attribute, countries) : null;
      const ofCountries = holdsCountries(definition) ? [...countries.keys()] : null;
      const list =
        vocabularyOfColumn(definition) ??
        ofCountries ??
        (entries === undefined ? usual : [...entries.values()]);
      return list === null ? null : new Map(list.map((value) => [foldText(value), value]));
    }),
    names: [...pool.attributes.keys(), ...derived.keys()],
  };
};

const deriveAttributes = (
  pool: Pool,
  ruleSet: RuleSet,
  countries: Countries,
): ReadonlyMap<string, Column> => {
  const derived = new Map<string, Column>();
  const nationalities = pool.attributes.get('nationality');
  const byCountry = (attribute: string, valueOf: (country: string) => string | null): void => {
    if (pool.attributes.has(attribute) || nationalities === undefined) return;
    derived.set(
      attribute,
      mapColumn(nationalities, ([country]) => toValues(valueOf(country!))),
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
      columnOf(pool.ids.length, (candidate) => (valuesOf(nominations, candidate).length > 0 ? yes : no)),
    );
  }
  for (const { name, bands } of ruleSet.attributes.values()) {
    const own = bands === null ? undefined : pool.attributes.get(bands.of);
    const type = bands === null ? undefined : ruleSet.attributes.get(bands.of)?.type;
    if (bands === null || own === undefined || (type !== 'number' && type !== 'date')) continue;
    // Bands of another kind are an error, which has been reported.
    if (bands.ranges.some(([, range]) => kindOfRange(range) !== type)) continue;
    const bandOf = (value: string): string | null =>
      bands.ranges.find(([, range]) => isInRange(value, range, type))?.[0] ?? null;
    derived.set(
      name,
      mapColumn(own, ([value]) => toValues(bandOf(value!))),
    );
  }
  return derived;
};

const toValues = (value: string | null): Values => (value === null ? blank : [value]);

/** Does it follow from the country, where the pool has no such column? */
const isOfCountry = (attribute: string, { referenceColumns }: RuleSet): boolean =>
  referenceColumns.has(attribute) || countryAttributes.some((own) => own === attribute);

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
 * Gives every value the label under which it counts. Spellings that fold to the same text are one value, shown as
 * the candidate with the lowest id spells it, or as an alias does.
 * @param aliases - of affiliations, among which there is also `none`; null: it is another attribute.
 */
const labelValues = (column: Column, aliases: ReadonlyMap<string, string> | null) => {
  const targets = new Map(Array.from(aliases ?? [], ([from, to]) => [foldText(from), to] as const));
  const targetLabels = new Map(Array.from(aliases ?? [], ([, to]) => [foldText(to), to] as const));
  const keyOf = (value: string): string => {
    const folded = foldText(value);
    const target = targets.get(folded);
    return target === undefined ? folded : foldText(target);
  };
  const labels = new Map<string, string>();
  /** The label of a value that somebody has; null: it says that there is none. */
  const labelOf = memoize((value: string): string | null => {
    const key = keyOf(value);
    if (aliases !== null && key === noAffiliation) return null;
    const label = labels.get(key) ?? targetLabels.get(key) ?? value;
    labels.set(key, label);
    return label;
  });
  const isOwnLabel = (value: string): boolean => labelOf(value) === value;
  const label = (own: Values): Values => {
    if (own.every(isOwnLabel)) return own;
    const mine = own.map(labelOf).filter((label) => label !== null);
    return mine.length > 1 ? [...new Set(mine)] : mine;
  };
  return {
    counted: mapColumn(column, label),
    labels: (): readonly string[] => [...new Set(labels.values())].sort((a, b) => (a < b ? -1 : 1)),
    labelOf: (value: string): string | null => labels.get(keyOf(value)) ?? null,
  };
};

/**
 * A test whether a candidate (index in the pool) meets a condition: for every attribute named, one of its
 * counted values is one of those listed. A blank attribute meets nothing.
 */
export const meets = (condition: Condition, attributes: Attributes): ((candidate: number) => boolean) => {
  const parts = partsOf(condition, attributes);
  return (candidate) => parts.every(({ codes, meet }) => meet[codes[candidate]!] === 1);
};

/** The same of every candidate of the pool: 1 where it meets the condition. @param count - candidates. */
export const whoMeets = (condition: Condition, attributes: Attributes, count: number): Uint8Array => {
  const who = new Uint8Array(count).fill(1);
  for (const { codes, meet } of partsOf(condition, attributes)) {
    for (let candidate = 0; candidate < count; candidate += 1) who[candidate]! &= meet[codes[candidate]!]!;
  }
  return who;
};

/** Of each attribute named: which of the lists of values have one that is wanted. */
const partsOf = (condition: Condition, attributes: Attributes) =>
  condition.map(([attribute, wanted]) => {
    const { lists, codes } = attributes.counted(attribute);
    const labels = labelsWanted(attribute, wanted, attributes);
    return { codes, meet: Uint8Array.from(lists, (list) => Number(list.some((value) => labels.has(value)))) };
  });

/** The labels of an attribute that are wanted. */
const labelsWanted = (attribute: string, wanted: Wanted, attributes: Attributes): ReadonlySet<string> => {
  if (!isRangeWanted(wanted)) {
    return new Set(
      wanted.map((value) => attributes.labelOf(attribute, value)).filter((label) => label !== null),
    );
  }
  const type = attributes.typeOf(attribute);
  // A range of something else is an error, which has been reported.
  if ((type !== 'number' && type !== 'date') || kindOfRange(wanted) !== type) return new Set();
  return new Set([...attributes.countedValues(attribute)].filter((value) => isInRange(value, wanted, type)));
};
