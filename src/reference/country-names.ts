import { memoize } from '../input/collections.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import type { Countries } from './countries.ts';

/** Namibia's code, which many write for "not available". */
export const notAvailable: ReadonlySet<string> = new Set(['NA']);

/** Finds the alpha-3 code of a country. */
export type FindCountry = (text: string) => string | undefined;

/**
 * By alpha-3 or alpha-2 code, or by name in one of the six official languages, with or without what the name has in
 * parentheses; whatever the case.
 */
export const countryFinder = memoize((countries: Countries): FindCountry => {
  const codes = new Map<string, string>();
  const ambiguous = new Set<string>();
  const add = (text: string, code: string): void => {
    const folded = foldText(text);
    if (folded === '' || countries.has(folded.toUpperCase())) return;
    const known = codes.get(folded);
    if (known !== undefined && known !== code) ambiguous.add(folded);
    codes.set(folded, code);
  };
  for (const { iso2, iso3, names } of countries.values()) {
    if (!notAvailable.has(iso2)) add(iso2, iso3);
    for (const name of Object.values(names)) {
      add(name, iso3);
      add(name.replace(/[(（][^)）]*[)）]/gu, ' '), iso3);
    }
  }
  for (const text of ambiguous) codes.delete(text);
  return (text) => {
    const folded = foldText(text);
    return countries.get(folded.toUpperCase())?.iso3 ?? codes.get(folded);
  };
});
