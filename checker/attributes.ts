import { readCsv } from './read-csv.ts';
import type { Candidate, Pool } from './read-pool.ts';
import type { Condition, Counting, RuleSet } from './rule-set.ts';

type ValuesOf = (candidate: Candidate, attribute: string) => readonly string[];
type Meets = (candidate: Candidate) => boolean;

/** What candidates are, in the pool's own columns and in those that follow from nationality and nomination. */
export type Attributes = {
  /** As the pool or the country table spells them; empty where blank. */
  readonly given: ValuesOf;
  /** As rules count them: one spelling for each affiliation, and the first value alone where the policy says so. */
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

export const readAttributes = (pool: Pool, rules: RuleSet, countries: string): Attributes => {
  const given = giveValues(pool, rules, countries);
  const labelsOf = labelAffiliations(pool, rules);
  const compared = (attribute: string, values: readonly string[]): readonly string[] =>
    attribute === 'affiliation' ? labelsOf(values) : values;
  const all: ValuesOf = (candidate, attribute) => compared(attribute, given(candidate, attribute));
  const policy = new Map<string, Counting | undefined>(Object.entries(rules.counting ?? {}));
  const counted: ValuesOf = (candidate, attribute) =>
    policy.get(attribute) === 'primary' ? all(candidate, attribute).slice(0, 1) : all(candidate, attribute);
  return {
    given,
    counted,
    meets: (condition, by) => {
      const values = by === 'all' ? all : counted;
      const parts = Object.entries(condition).map(([attribute, wanted]) => ({
        attribute,
        wanted: new Set(compared(attribute, [wanted].flat())),
      }));
      return (candidate) =>
        parts.every(({ attribute, wanted }) =>
          values(candidate, attribute).some((value) => wanted.has(value)),
        );
    },
  };
};

/** The pool's column; else what follows from `nominated_by`, or from the country of the primary nationality. */
const giveValues = (pool: Pool, { reference }: RuleSet, countries: string): ValuesOf => {
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
    const country = candidate.values.get('nationality')?.[0];
    const value = country === undefined ? '' : ofCountry(country, attribute);
    return value === '' ? [] : [value];
  };
};

const ownEntry = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Gives affiliations the label under which they count, each once. Spellings that fold alike are one, shown as
 * the alias has it or as the candidate with the lowest id spells it. `none`, and what nobody has, has no label.
 */
const labelAffiliations = (
  { candidates }: Pool,
  { affiliationAliases = {} }: RuleSet,
): ((names: readonly string[]) => readonly string[]) => {
  const aliases = Object.entries(affiliationAliases).map(([from, to]) => [fold(from), fold(to), to] as const);
  const keys = new Map(aliases.map(([from, to]) => [from, to]));
  const aliasLabels = new Map(aliases.map(([, to, label]) => [to, label]));
  const keyOf = (name: string): string => keys.get(fold(name)) ?? fold(name);
  const labels = new Map<string, string>();
  for (const name of candidates.flatMap(({ values }) => values.get('affiliation') ?? [])) {
    const key = keyOf(name);
    if (key !== 'none' && !labels.has(key)) labels.set(key, aliasLabels.get(key) ?? name);
  }
  return (names) => [...new Set(names.flatMap((name) => labels.get(keyOf(name)) ?? []))];
};

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
