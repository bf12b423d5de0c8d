import { isWithin, textOf, type Range } from './declared.ts';
import { readCsv } from './read-csv.ts';
import { plain, type Candidate, type Pool } from './read-pool.ts';
import type { Condition, Counting, RuleSet } from './rule-set.ts';
import type { Reading } from './text.ts';

type ValuesOf = (candidate: Candidate, attribute: string) => readonly string[];
type Meets = (candidate: Candidate) => boolean;

/** What candidates are, in the pool's own columns and in those that follow from nationality and nomination. */
export type Attributes = {
  /** Is there a column of it, or one that it follows from? */
  readonly isPresent: (attribute: string) => boolean;
  /** The value of a rule as the pool spells it, if somebody has it. */
  readonly labelOf: (attribute: string, value: string) => string;
  /** As the pool or the country table spells them; empty where blank. */
  readonly given: ValuesOf;
  /** As rules count them: one spelling for each value, and the first value alone where the policy says so. */
  readonly counted: ValuesOf;
  /** Does a candidate have a wanted value of every attribute named? As `counted`, or by all values. */
  readonly meets: (condition: Condition, by: 'counted' | 'all') => Meets;
};

const countryColumn = new Map([
  ['region', 'regional_group'],
  ['development', 'm49_development'],
  ['ldc', 'ldc'],
  ['lldc', 'lldc'],
  ['sids', 'sids'],
]);

export const readAttributes = (
  pool: Pool,
  rules: RuleSet,
  countries: string,
  reading: Reading,
): Attributes => {
  const given = giveValues(pool, rules, countries);
  const labels = new Map<string, (values: readonly string[]) => readonly string[]>();
  const labelled = (attribute: string, values: readonly string[]): readonly string[] => {
    const labelsOf = labels.get(attribute) ?? labelValues(attribute, pool, given, rules, reading);
    labels.set(attribute, labelsOf);
    return labelsOf(values);
  };
  const all: ValuesOf = (candidate, attribute) => labelled(attribute, given(candidate, attribute));
  const policy = new Map<string, Counting | undefined>(Object.entries(rules.counting ?? {}));
  const counted: ValuesOf = (candidate, attribute) =>
    policy.get(attribute) === 'primary' ? all(candidate, attribute).slice(0, 1) : all(candidate, attribute);
  const derived = new Set([...countryColumn.keys(), ...Object.keys(rules.reference?.columns ?? {})]);
  const isBanded = (attribute: string): boolean =>
    pool.columns.has(rules.attributes.get(attribute)?.bands?.of ?? '');
  /** Numbers of a rule as those of the pool are written. */
  const toCompare =
    (attribute: string) =>
    (text: string): string =>
      rules.attributes.get(attribute)?.type === 'number' ? plain(text) : text;
  return {
    labelOf: (attribute, value) => labelled(attribute, [toCompare(attribute)(value)])[0] ?? value,
    isPresent: (attribute) =>
      pool.columns.has(attribute) ||
      isBanded(attribute) ||
      (attribute === 'nominated' && pool.columns.has('nominated_by')) ||
      (derived.has(attribute) && pool.columns.has('nationality')),
    given,
    counted,
    meets: (condition, by) => {
      const values = by === 'all' ? all : counted;
      const parts = Object.entries(condition).map(([attribute, wanted]) => ({
        attribute,
        isWanted: wantedBy(wanted, (texts) => labelled(attribute, texts.map(toCompare(attribute)))),
      }));
      return (candidate) =>
        parts.every(({ attribute, isWanted }) => values(candidate, attribute).some(isWanted));
    },
  };
};

/** A test for the values of a candidate. @param labelsOf - texts of a rule, as they count. */
const wantedBy = (
  wanted: Condition[string],
  labelsOf: (texts: readonly string[]) => readonly string[],
): ((value: string) => boolean) => {
  if (typeof wanted === 'object' && !Array.isArray(wanted)) {
    return (value) => isWithin(value, wanted as Range);
  }
  const labels = new Set(labelsOf(([wanted].flat() as readonly (string | number | boolean)[]).map(textOf)));
  return (value) => labels.has(value);
};

/** The pool's column; else what follows from `nominated_by`, or from the country of the primary nationality. */
const giveValues = (pool: Pool, { reference, attributes }: RuleSet, countries: string): ValuesOf => {
  const table = readCsv(countries);
  const rowOf = new Map(table.rows.map((row) => [row[table.columns.indexOf('iso3')], row]));
  const ofCountry = (country: string, attribute: string): string => {
    const column = ownEntry(reference?.columns, attribute);
    if (column !== undefined) return ownEntry(column, country) ?? '';
    const name = countryColumn.get(attribute);
    if (name === undefined) return '';
    const corrected = ownEntry(ownEntry(reference?.overrides, country), attribute);
    return corrected ?? rowOf.get(country)?.[table.columns.indexOf(name)] ?? '';
  };
  return (candidate, attribute) => {
    if (pool.columns.has(attribute)) return candidate.values.get(attribute) ?? [];
    if (attribute === 'nominated' && pool.columns.has('nominated_by')) {
      return [candidate.values.has('nominated_by') ? 'yes' : 'no'];
    }
    const bands = attributes.get(attribute)?.bands;
    if (bands !== undefined && bands !== null) {
      const [own] = candidate.values.get(bands.of) ?? [];
      const band = own === undefined ? undefined : bands.ranges.find(([, range]) => isWithin(own, range));
      return band === undefined ? [] : [band[0]];
    }
    const country = candidate.values.get('nationality')?.[0];
    const value = country === undefined ? '' : ofCountry(country, attribute);
    return value === '' ? [] : [value];
  };
};

const ownEntry = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Gives the values of an attribute the label under which they count, each once. Spellings that compare alike are one,
 * shown as the candidate with the lowest id spells it. Affiliations have aliases too, and `none`, which has no label,
 * as what nobody has.
 */
const labelValues = (
  attribute: string,
  { candidates }: Pool,
  given: ValuesOf,
  { affiliationAliases = {} }: RuleSet,
  { compared }: Reading,
): ((values: readonly string[]) => readonly string[]) => {
  const fold = (value: string): string => compared(attribute, value);
  const isAffiliation = attribute === 'affiliation';
  const aliases = (isAffiliation ? Object.entries(affiliationAliases) : []).map(
    ([from, to]) => [fold(from), fold(to), to] as const,
  );
  const keys = new Map(aliases.map(([from, to]) => [from, to]));
  const aliasLabels = new Map(aliases.map(([, to, label]) => [to, label]));
  const known = new Map<string, string>();
  const keyOf = (value: string): string => {
    const key = known.get(value) ?? keys.get(fold(value)) ?? fold(value);
    known.set(value, key);
    return key;
  };
  const labels = new Map<string, string>();
  for (const value of candidates.flatMap((candidate) => given(candidate, attribute))) {
    const key = keyOf(value);
    if ((key !== 'none' || !isAffiliation) && !labels.has(key)) {
      labels.set(key, aliasLabels.get(key) ?? value);
    }
  }
  return (values) => [...new Set(values.flatMap((value) => labels.get(keyOf(value)) ?? []))];
};
