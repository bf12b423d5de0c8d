import { developments, regions, yesNo, type Countries } from './countries.ts';

/** Attributes that the country of the primary nationality has, where the pool has no such column. */
export const countryAttributes = ['region', 'development', 'ldc', 'lldc', 'sids'] as const;
export type CountryAttribute = (typeof countryAttributes)[number];

/** `nominated`, from the column `nominated_by`. */
export const nominatedAttribute = 'nominated';

/** Columns that may hold several values in every pool. */
export const multivaluedColumns = ['nationality', 'affiliation', 'expertise'] as const;

/** The columns of section 3 that rules may name as attributes. */
const standardAttributes = [
  'nationality',
  'affiliation',
  'gender',
  'expertise',
  'un_staff',
  'interests',
  'available',
  'nominated_by',
] as const;

/** Every attribute that exists whether or not the pool has a column of that name. */
export const knownAttributes: readonly string[] = [
  ...standardAttributes,
  ...countryAttributes,
  nominatedAttribute,
];

/** The values that a country attribute can take. */
export const countryAttributeValues: Readonly<Record<CountryAttribute, readonly string[]>> = {
  region: regions,
  development: developments,
  ldc: yesNo,
  lldc: yesNo,
  sids: yesNo,
};

/** Columns of the pool whose values must come from a list. */
export const columnVocabulary: ReadonlyMap<string, readonly string[]> = new Map([
  ['gender', ['female', 'male', 'other', 'undisclosed']],
  ['un_staff', ['yes', 'no']],
  ['interests', ['disclosed', 'missing']],
  ['available', ['yes', 'no']],
]);

/** Columns of the pool that hold country codes. */
export const countryColumns: ReadonlySet<string> = new Set(['nationality', 'nominated_by']);

/** The values that the vocabulary knows for an attribute, whatever the pool holds; null: any text. */
export const vocabularyOf = (attribute: string, countries: Countries): readonly string[] | null => {
  if (countryColumns.has(attribute)) return [...countries.keys()];
  if (attribute === nominatedAttribute) return yesNo;
  const ofCountry = Object.entries(countryAttributeValues).find(([name]) => name === attribute);
  return ofCountry?.[1] ?? columnVocabulary.get(attribute) ?? null;
};

/** The affiliation of a person who has none; it counts in no row. */
export const noAffiliation = 'none';
