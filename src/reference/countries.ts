import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { packageRoot } from '../files/package-root.ts';

/** What the reference table in `data/` was compiled from and when; printed in every result. */
export const referenceEdition = 'countries 2026-11-23 (M49 June 2025, regional groups October 2024)';

export const regions = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-and-caribbean',
  'western-european-and-others',
] as const;
export const developments = ['developed', 'developing'] as const;
export const yesNo = ['no', 'yes'] as const;

/** A Member State or observer State, as the table in `src/reference/countries.csv` has it. */
export type Country = {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly iso2: string;
  readonly unStatus: 'member' | 'observer';
  /** UN regional group; null for observer States, which have none. */
  readonly region: (typeof regions)[number] | null;
  readonly development: (typeof developments)[number];
  readonly ldc: 'yes' | 'no';
  readonly lldc: 'yes' | 'no';
  readonly sids: 'yes' | 'no';
  /** Names in the six official languages, by ISO 639-1 code. */
  readonly names: Readonly<Record<'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar', string>>;
};

/** The countries by ISO alpha-3 code, in the order of the codes. */
export type Countries = ReadonlyMap<string, Country>;

const read = (file: string): string => readFileSync(join(packageRoot(), 'src', 'reference', file), 'utf8');

/** The text of the project's own table. */
const tableText = (): string => read('countries.csv');

/** The text of the further names of countries. */
export const countryAliasesText = (): string => read('country-aliases.csv');

/** Both, as the checker reads them. */
export const countriesText = (): { readonly table: string; readonly aliases: string } => ({
  table: tableText(),
  aliases: countryAliasesText(),
});

let known: Countries | null = null;

/** The project's own table, read once. */
export const loadCountries = (): Countries => (known ??= readTable());

const readTable = (): Countries => {
  const rows = Papa.parse<Record<string, string>>(tableText(), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const countries = rows.map(toCountry).sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  return new Map(countries.map((country) => [country.iso3, country]));
};

/** @throws Error where the file lacks a column. */
const toCountry = (row: Record<string, string>): Country => {
  const cell = (column: string): string => {
    const value = row[column];
    if (value === undefined) throw new Error(`src/reference/countries.csv has no column ${column}`);
    return value;
  };
  return {
    iso3: cell('iso3'),
    iso2: cell('iso2'),
    unStatus: cell('un_status') as Country['unStatus'],
    region: (cell('regional_group') || null) as Country['region'],
    development: cell('m49_development') as Country['development'],
    ldc: cell('ldc') as Country['ldc'],
    lldc: cell('lldc') as Country['lldc'],
    sids: cell('sids') as Country['sids'],
    names: {
      en: cell('name_en'),
      fr: cell('name_fr'),
      es: cell('name_es'),
      ru: cell('name_ru'),
      zh: cell('name_zh'),
      ar: cell('name_ar'),
    },
  };
};
