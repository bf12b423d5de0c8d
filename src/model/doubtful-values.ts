import { groupBy } from '../input/collections.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { findSimilarIds } from '../input/look-alikes.ts';
import { blankLikeOf } from '../pool/blank-likes.ts';
import { isDay } from '../pool/decimal.ts';
import { countCodes, firstOfCodes, type Column } from '../pool/column.ts';
import type { Pool } from '../pool/pool.ts';
import { countryFinder } from '../reference/country-names.ts';
import type { Countries } from '../reference/countries.ts';
import { looksLikeKnown } from '../reference/known-columns.ts';
import { state, type Statement } from '../text/catalogue.ts';
import type { Attributes } from './attributes.ts';

/** Statements of each kind about one attribute at the most; more are counted. */
const mostOfAKind = 20;

/** For each value as written: how many candidates have it, and the first of them (index in the pool). */
type Spelled = { readonly value: string; readonly count: number; readonly first: number };

/**
 * What looks like a mistake in the values of an attribute: spellings that were merged, spellings that look alike and
 * were not, lists that were not split, and words for "nothing" or faults of a spreadsheet in place of a value.
 * Values of a vocabulary are never doubtful.
 * @param named - values that rules name.
 * @param placeOf - row of a candidate in the file; null: the result must not depend on the order of the rows.
 */
export const doubtfulValues = (
  attribute: string,
  pool: Pool,
  attributes: Attributes,
  named: readonly string[] = [],
  placeOf: ((candidate: number) => string) | null = null,
): readonly Statement[] => {
  const type = attributes.typeOf(attribute);
  if (!attributes.present(attribute) || type === 'number' || type === 'date') return [];
  const vocabulary = attributes.vocabulary(attribute);
  const isKnown = (value: string): boolean => vocabulary?.has(foldText(value)) === true;
  const spelled = countSpellings(attributes.values(attribute));
  const about = (those: readonly Spelled[]) => ({
    attribute,
    values: those.map(({ value }) => value),
    counts: those.map(({ count }) => count),
    candidates: those.map(({ first }) => pool.ids[first]!),
    ...(placeOf === null ? {} : { places: those.map(({ first }) => placeOf(first)) }),
  });
  // What an alias merges is merged on purpose.
  const merged = alikeOnceFolded(spelled).flatMap((those) => {
    const label = attributes.labelOf(attribute, those[0]!.value);
    return label === null ? [] : [state('merged-values', { ...about(those), label })];
  });
  const unknown = spelled.filter(({ value }) => !isKnown(value));
  // Where most are countries, the others may be slips.
  const isMostlyCountries =
    attributes.holdsCountries(attribute) && unknown.length > 0 && 2 * unknown.length < spelled.length;
  const strangers = isMostlyCountries ? [state('not-a-country', about(unknown.slice(0, mostOfAKind)))] : [];
  if (unknown.length === 0) return limited(attribute, [merged]);

  const { labels, found } = attributes.alike(attribute);
  const values = new Set([...labels, ...named].map(foldText));
  const isList = (value: string): boolean =>
    partsOf(value).some((part) => values.has(part)) || isRowOf(foldText(value), values);
  const isDoubtful = (value: string): boolean => blankLikeOf(value) !== null || isList(value);
  // A value that is doubtful in itself is reported once.
  const pairs = [...found.sameSkeleton, ...found.oneEdit]
    .map((indices) => indices.map((index) => labels[index]!).filter((label) => !isDoubtful(label)))
    .filter((those) => !those.every(isKnown));
  const byLabel = groupBy(pairs.length === 0 ? [] : spelled, ({ value }) =>
    attributes.labelOf(attribute, value),
  );
  const alike = pairs
    .map((those) => those.flatMap((label) => byLabel.get(label)?.[0] ?? []))
    .filter(({ length }) => length > 1);
  const inPlaceOf = (kind: ReturnType<typeof blankLikeOf>): readonly Spelled[] =>
    blankLike.filter(({ value }) => blankLikeOf(value) === kind);
  const blankLike = unknown.filter(({ value }) => blankLikeOf(value) !== null);
  return limited(attribute, [
    merged,
    strangers,
    alike.map((those) => state('similar-values', about(those))),
    unknown.filter(({ value }) => isList(value)).map((one) => state('unsplit-list', about([one]))),
    inPlaceOf('blank').map((one) => state('blank-like-value', about([one]))),
    inPlaceOf('spreadsheet-error').map((one) => state('spreadsheet-error', about([one]))),
    found.complete ? [] : [state('look-alikes-not-sought', { attribute, count: labels.length })],
  ]);
};

/** What was read as something else than it says: names of countries, numbers, dates, and words for nothing. */
export const takenFor = ({ takenFor: taken, rowNumbers, ids }: Pool): readonly Statement[] => [
  ...(rowNumbers === null ? [] : [state('row-numbers', { as: rowNumbers })]),
  ...[...groupBy(taken, ({ attribute, as }) => JSON.stringify([attribute, kindOf(as)])).values()].map(
    (those) => {
      const { attribute, as } = those[0]!;
      const about = {
        attribute,
        values: those.map(({ text }) => text).slice(0, mostTaken),
        counts: those.map(({ count }) => count).slice(0, mostTaken),
        candidates: those.map(({ first }) => ids[first]!).slice(0, mostTaken),
        more: Math.max(0, those.length - mostTaken),
      };
      const meanings = those.map((one) => one.as ?? '').slice(0, mostTaken);
      switch (kindOf(as)) {
        case 'blank':
          return state('read-as-blank', about);
        case 'decimal':
          return state('read-as-decimal', { ...about, decimals: meanings });
        case 'date':
          return state('read-as-date', { ...about, days: meanings });
        default:
          return state('read-as-country', { ...about, codes: meanings });
      }
    },
  ),
];

const kindOf = (as: string | null): 'blank' | 'decimal' | 'date' | 'country' => {
  if (as === null) return 'blank';
  if (/^[A-Z]{3}$/.test(as)) return 'country';
  return isDay(as) ? 'date' : 'decimal';
};

/** Texts that one statement names. */
const mostTaken = 250;

/** Those that fold to the same text, two or more in each group. */
const alikeOnceFolded = (spelled: readonly Spelled[]): readonly (readonly Spelled[])[] => {
  const folded = new Set(spelled.map(({ value }) => foldText(value)));
  if (folded.size === spelled.length) return [];
  return [...groupBy(spelled, ({ value }) => foldText(value)).values()].filter(({ length }) => length > 1);
};

/** The values as written, in the order of the first candidates who have them. */
const countSpellings = (column: Column): readonly Spelled[] => {
  const [counts, firsts] = [countCodes(column), firstOfCodes(column)];
  const spelled = new Map<string, Spelled>();
  column.lists.forEach((list, code) => {
    const [count, first] = [counts[code]!, firsts[code]!];
    for (const value of list) {
      const before = spelled.get(value) ?? { value, count: 0, first };
      spelled.set(value, { value, count: before.count + count, first: Math.min(before.first, first) });
    }
  });
  return [...spelled.values()].sort((a, b) => a.first - b.first || (a.value < b.value ? -1 : 1));
};

/** What separates the values of a list in some spreadsheet or some language, in NFKC. */
const separators = /[,;|/\\\u00A6\u00B7\u2022\u2027\u3001\u060C\u061B\u30FB]|<br ?\/?>| [-\u2013\u2014*&+] /u;

/** The folded parts of a possible list; empty if it is not a list. */
const partsOf = (value: string): readonly string[] => {
  const parts = foldText(value).split(separators);
  return parts.length === 1 ? [] : parts.map((part) => part.trim());
};

/** Are the words one value after the other, two or more, as where line breaks separated them? */
const isRowOf = (text: string, values: ReadonlySet<string>): boolean => {
  // Where such a row can go on.
  const starts = [0];
  let words = 0;
  for (let end = -1; end < text.length;) {
    end = text.indexOf(' ', end + 1);
    if (end === -1) end = text.length;
    words += 1;
    if (words > mostWords) return false;
    const isEnd = starts.some(
      (start) => (start > 0 || end < text.length) && values.has(text.slice(start, end)),
    );
    if (isEnd) starts.push(end + 1);
  }
  return starts.at(-1) === text.length + 1;
};

/** More words than this are prose. */
const mostWords = 40;

/** The first statements of each kind, and how many more there are. */
export const limited = (
  attribute: string,
  kinds: readonly (readonly Statement[])[],
): readonly Statement[] => {
  const count = kinds.reduce((sum, { length }) => sum + Math.max(0, length - mostOfAKind), 0);
  return [
    ...kinds.flatMap((kind) => kind.slice(0, mostOfAKind)),
    ...(count === 0 ? [] : [state('further-doubtful-values', { attribute, count })]),
  ];
};

/** Ids that look the same and are not. */
export const similarIds = ({ ids }: Pool): readonly Statement[] =>
  findSimilarIds(ids).map((group) => state('similar-ids', { candidates: group.map((index) => ids[index]!) }));

/** Columns that look like a known one which the pool lacks, and are read as attributes of its own. */
export const similarColumns = ({ attributes, scores, names }: Pool): readonly Statement[] =>
  [...attributes.keys()].flatMap((column) => {
    const known = looksLikeKnown(column);
    const isThere =
      known === 'name' ? names !== null : attributes.has(known ?? '') || scores.has(known ?? '');
    return known === null || isThere ? [] : [state('similar-column', { column, known })];
  });

/**
 * Words of an attribute that are one country (`Germany`, `DEU`) and would be counted each by itself, where the pool
 * chooses the words.
 */
export const countriesTwice = (
  attribute: string,
  attributes: Attributes,
  countries: Countries,
): readonly Statement[] => {
  const isWords = ['category', 'list'].includes(attributes.typeOf(attribute));
  if (!isWords || attributes.vocabulary(attribute) !== null) return [];
  const { find } = countryFinder(countries);
  const byCountry = groupBy([...attributes.countedValues(attribute)].sort(), (value) => find(value) ?? '');
  const twice = [...byCountry].filter(([country, values]) => country !== '' && values.length > 1);
  const [first] = twice;
  if (first === undefined) return [];
  const [country, values] = first;
  return [state('country-twice', { attribute, country, values, more: twice.length - 1 })];
};
