import { readCsv } from './read-csv.ts';

/** The texts of `countries.csv` and `country-aliases.csv` in `src/reference`. */
export type CountryTexts = { readonly table: string; readonly aliases: string };

/** Finds the alpha-3 code of a text that is a code or a name of one country alone. */
export type FindCountry = (text: string) => string | undefined;

export const findCountries = (texts: CountryTexts): FindCountry => {
  const finder = finders.get(texts) ?? readCountries(texts);
  finders.set(texts, finder);
  return finder;
};

/** Several pools are read by the same tables. */
const finders = new WeakMap<CountryTexts, FindCountry>();

const readCountries = ({ table, aliases }: CountryTexts): FindCountry => {
  const { columns, rows } = readCsv(table);
  const codes = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  const name = (text: string, code: string): void => {
    const letters = lettersOf(text);
    names.set(letters, (names.get(letters) ?? new Set()).add(code));
  };
  for (const row of rows) {
    const cell = new Map(columns.map((column, index) => [column, row[index]!]));
    const code = cell.get('iso3')!;
    // Namibia's code is also "not available".
    for (const one of [code, cell.get('iso2')!]) if (one !== 'NA') codes.set(one, code);
    for (const [column, text] of cell) {
      if (!column.startsWith('name_')) continue;
      name(text, code);
      name(text.replace(/[(（].*?[)）]/gu, ' '), code);
    }
  }
  const known = new Set(codes.values());
  for (const [code = '', , text = ''] of readCsv(aliases).rows) if (known.has(code)) name(text, code);
  return (text) => {
    const code = codes.get(text.normalize('NFKC').trim().toUpperCase());
    const [only, ...others] = names.get(lettersOf(text)) ?? [];
    return code ?? (others.length === 0 ? only : undefined);
  };
};

const passedOver = new Set(` .,()·・'"\`′″‘’‚‛“”„‟«»‹›-‐‑‒–—―−ʹʺʻʼʽʾʿ`);

/** What is left of a name without case, accents of Latin letters, spaces and punctuation, "St." and "&" written out. */
const lettersOf = (name: string): string => {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/\p{White_Space}+/u)
    .filter(Boolean);
  const bare = words
    .join(' ')
    .normalize('NFD')
    .replace(/([a-z ])[\u0300-\u036F]+/gu, '$1')
    .normalize('NFC');
  const written = bare.replaceAll('&', ' and ').replaceAll('ß', 'ss').trim();
  const text = written.startsWith('the ') ? written.slice('the '.length) : written;
  return Array.from(text.replace(/(^|[^a-z])st(?:\. ?|[ -]+)/gu, '$1saint '))
    .filter((one) => !passedOver.has(one))
    .join('');
};
