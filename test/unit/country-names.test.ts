import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findCountries } from '../../checker/country-names.ts';
import { countryFinder } from '../../src/reference/country-names.ts';
import { countriesText, loadCountries } from '../../src/reference/countries.ts';

const countries = loadCountries();
const { find, nearest } = countryFinder(countries);
const checkers = findCountries(countriesText());

const aliases = Papa.parse<{ iso3: string; language: string; name: string; source: string }>(
  countriesText().aliases,
  { header: true, skipEmptyLines: true },
).data;

describe('a country is recognised', () => {
  test('by every name of both tables, in the program and in the checker', () => {
    const official = [...countries.values()].flatMap(({ iso3, names }) =>
      Object.values(names).map((name) => [name, iso3] as const),
    );
    const all = [...official, ...aliases.map(({ name, iso3 }) => [name, iso3] as const)];
    expect(all.filter(([name, iso3]) => find(name) !== iso3)).toEqual([]);
    expect(all.filter(([name, iso3]) => checkers(name) !== iso3)).toEqual([]);
    expect(all.length).toBeGreaterThan(2200);
  });

  test('by no code of another country', () => {
    for (const { iso2, iso3 } of countries.values()) {
      expect([find(iso3), checkers(iso3)]).toEqual([iso3, iso3]);
      if (iso2 !== 'NA') expect([find(iso2), checkers(iso2)]).toEqual([iso3, iso3]);
    }
  });

  test.each([
    ['USA', ['US', 'U.S.', 'U. S. A.', 'United States', 'UNITED STATES', 'the United States', 'Etats-Unis']],
    ['USA', ["États-Unis d'Amérique", 'États-Unis d’Amérique', 'Estados Unidos', 'США', '美国', 'ＵＳＡ']],
    ['USA', ['الولايات المتحدة', 'Vereinigte Staaten', 'アメリカ合衆国', 'Stati Uniti', 'EE.UU.']],
    ['GBR', ['UK', 'U.K.', 'United Kingdom', 'Great Britain', 'Royaume Uni', 'Reino Unido', '英国']],
    ['EGY', ['EGYPTE', 'Égypte', 'egypt', 'Ägypten']],
    [
      'CIV',
      ['Ivory Coast', "Cote d'Ivoire", 'Côte d’Ivoire', 'Cote d`Ivoire', 'COTE D IVOIRE', 'Cote d´Ivoire'],
    ],
    ['KNA', ['St. Kitts and Nevis', 'St Kitts & Nevis', 'Saint Kitts and Nevis', 'ST.KITTS AND NEVIS']],
    ['KOR', ['South Korea', 'Republic of Korea', 'Korea, Republic of', 'Korea (Republic of)', 'ROK']],
    ['COD', ['DRC', 'DR Congo', 'Congo, Dem. Rep.', 'Congo (Kinshasa)']],
    ['GNB', ['Guinea Bissau', 'guinea–bissau', 'Guinée-Bissau']],
    ['TUR', ['Turkey', 'Türkiye', 'TÜRKİYE', 'Turquie', 'Türkei']],
    ['NLD', ['Holland', 'The Netherlands', 'Netherlands', 'Pays-Bas']],
    ['BLR', ['Weissrussland', 'Weißrussland', 'Belarus']],
  ])('%s, however it is written: %j', (code, texts) => {
    for (const text of texts) expect([text, find(text), checkers(text)]).toEqual([text, code, code]);
  });

  test.each(
    [
      'NA',
      'N.A.',
      'n/a',
      's/o',
      's.o.',
      's/d',
      'n/c',
      'EU',
      'É.-U.',
      'Korea',
      'America',
      'England',
      'Taiwan',
    ].concat(['Kosovo', 'Hong Kong', 'Kenya, Uganda', 'KEN;UGA', 'K.E.', 'Mary', '-', '', 'the']),
  )('and "%s" is none', (text) => {
    expect([find(text), checkers(text)]).toEqual([undefined, undefined]);
  });
});

describe('a slip of one letter', () => {
  test.each([
    ['Germny', 'Germany'],
    ['untied states', 'United States'],
    ['Rusia.', null],
    ['Nigera', null],
    ['Portugl', 'Portugal'],
    ['Austrlia', null],
    ['Wakanda', null],
    ['Jon', null],
  ])('%s may mean %s', (text, meant) => {
    expect(find(text) === undefined ? nearest(text) : null).toBe(meant);
  });
});
