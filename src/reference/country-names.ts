import Papa from 'papaparse';
import { memoize } from '../input/collections.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { isOneEdit } from '../input/look-alikes.ts';
import { countryAliasesText, type Countries } from './countries.ts';

/** Namibia's code, which many write for "not available". */
export const notAvailable: ReadonlySet<string> = new Set(['NA']);

/** The countries that texts name. */
export type CountryFinder = {
  /** The alpha-3 code of a code or name; undefined: no country has it, or several have. */
  readonly find: (text: string) => string | undefined;
  /** The name that a text is one slip away from, where all such names are of one country; else null. */
  readonly nearest: (text: string) => string | null;
};

/** The further names by which people know the countries, with their codes. */
const loadAliases = (): readonly (readonly [name: string, iso3: string])[] =>
  Papa.parse<string[]>(countryAliasesText(), { skipEmptyLines: true })
    .data.slice(1)
    .map(([iso3 = '', , name = '']) => [name, iso3] as const);

/**
 * What names of countries are compared by: no case, no accents of Latin letters, neither spaces nor punctuation, "&" as
 * "and", "St." as "Saint", and without "The" in front.
 */
const keyOf = (name: string): string => {
  const text = foldText(name);
  // Letters, digits and spaces are what most texts are made of, and are looked up by the thousand.
  if (/^[a-z0-9 ]*$/.test(text)) {
    return text
      .trim()
      .replace(/^the /, '')
      .replace(/(?<![a-z])st +/g, 'saint ')
      .replaceAll(' ', '');
  }
  return text
    .normalize('NFD')
    .replace(/(?<=[a-z ])[\u0300-\u036F]+/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('&', ' and ')
    .trim()
    .replace(/^the /u, '')
    .replace(/(?<![a-z])st(?:\. ?|[ -]+)/gu, 'saint ')
    .replace(/[\s.,()·・'"`′″‘’‚‛“”„‟«»‹›\u02B9-\u02BF\u2010-\u2015\u2212-]/gu, '');
};

/** A name, and the code of its country; undefined: several countries have it. */
type Named = { readonly name: string; readonly code: string | undefined };

/** The names by what they are compared by: official ones, with and without what is in parentheses, and further ones. */
const namesOf = (countries: Countries): ReadonlyMap<string, Named> => {
  const names = new Map<string, Named>();
  const add = (name: string, code: string): void => {
    const key = keyOf(name);
    const known = names.get(key);
    if (key === '' || !countries.has(code)) return;
    if (known === undefined) names.set(key, { name, code });
    else if (known.code !== code) names.set(key, { name, code: undefined });
  };
  for (const { iso3, names: official } of countries.values()) {
    for (const name of Object.values(official)) {
      add(name, iso3);
      add(name.replace(/[(（][^)）]*[)）]/gu, ' '), iso3);
    }
  }
  for (const [name, code] of loadAliases()) add(name, code);
  return names;
};

/**
 * By alpha-3 or alpha-2 code, whatever the case; by name in one of the six official languages; and by the further names
 * of `country-aliases.csv`. Most pools have codes alone, so names are read when one is looked for.
 */
export const countryFinder = memoize((countries: Countries): CountryFinder => {
  const codes = new Map<string, string>();
  for (const { iso2, iso3 } of countries.values()) {
    codes.set(foldText(iso3), iso3);
    if (!notAvailable.has(iso2)) codes.set(foldText(iso2), iso3);
  }
  let made: ReadonlyMap<string, Named> | null = null;
  const names = (): ReadonlyMap<string, Named> => (made ??= namesOf(countries));
  return {
    find: (text) => codes.get(foldText(text)) ?? names().get(keyOf(text))?.code,
    nearest: (text) => {
      const key = keyOf(text);
      const near = [...names()].filter(([other]) => isOneEdit(key, other, false)).map(([, own]) => own);
      const [first] = near;
      return first?.code !== undefined && near.every(({ code }) => code === first.code) ? first.name : null;
    },
  };
});
