import { createVariantIndex } from './variant-index.ts';

/**
 * What looks the same and is not: texts that differ only by accents, punctuation or letters that look alike, or by
 * one edit. All texts here are folded (`foldText`).
 */

/** Letters without a decomposition, and letters of other scripts that look like Latin ones, as those. */
const lookLike: ReadonlyMap<string, string> = new Map([
  ...pairs('øłđıðħŧ', 'oldidht'),
  ...pairs('асеорхуіјѕһԁԛԝвнмткг', 'aceopxyijshdqwbhmtkr'),
  ...pairs('αβεηικμνορτυχγω', 'abenikuvoptuxyw'),
  ...pairs('يىك', 'ییک'),
  ...pairs('٠١٢٣٤٥٦٧٨٩', '0123456789'),
  ...pairs('۰۱۲۳۴۵۶۷۸۹', '0123456789'),
  ['ß', 'ss'],
]);

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const targets = Array.from(to);
  return Array.from(from).map((letter, index) => [letter, targets[index]!] as const);
}

/**
 * Accents, vowel points, what encloses letters or stretches Arabic ones, and signs without a shape; not the voicing
 * marks of kana.
 */
const marks = /(?![\u3099\u309A])\p{Script=Inherited}|\p{Me}|[\u0591-\u05C7\u0640\u2800\uFFF9-\uFFFC]/gu;
const betweenDigits = /(?<=\d)[\p{P}\u2212\p{White_Space}]+(?=\d)/gu;
const punctuation = /(?!\0)[\p{P}\u2212\p{White_Space}]+/gu;

/** What is left of a text without accents and punctuation, look-alike letters made one. `1-2` is not `12`. */
export const skeletonOf = (text: string): string => {
  if (/^[a-z0-9 ]*$/.test(text)) return withoutSpaces(text);
  if (/^[ -~]*$/.test(text)) return withoutPunctuation(text);
  const bare = withoutPunctuation(text.normalize('NFKD').replace(marks, ''));
  return Array.from(bare, (letter) => lookLike.get(letter) ?? letter).join('');
};

const withoutPunctuation = (text: string): string =>
  text.replace(betweenDigits, '\0').replace(punctuation, '');

/** The same of letters, digits and spaces. */
const withoutSpaces = (text: string): string => text.replace(/(?<=\d) +(?=\d)/g, '\0').replaceAll(' ', '');

const fewestLetters = 4;
const hasEnoughLetters = (text: string): boolean =>
  /^[a-z]{4}/.test(text) || /(?:\p{L}\P{L}*){4}/u.test(text);

/** Where two texts of nearly one length begin to differ, and the lengths of what differs. */
const differenceOf = (a: string, b: string) => {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { start, ofA: a.slice(start, a.length - end), ofB: b.slice(start, b.length - end) };
};

/**
 * Are they one insertion, deletion, substitution or exchange of neighbours apart, both of four letters or more, and
 * not in a digit?
 * @param byWord - then the words that differ must have four letters or more too, and no digit: where `Institute 1 of
 *   AUS` and `Institute 1 of AUT` differ on purpose.
 */
export const isOneEdit = (a: string, b: string, byWord: boolean): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const { start, ofA, ofB } = differenceOf(a, b);
  const isExchange = ofA.length === 2 && ofB.length === 2 && ofA[0] === ofB[1] && ofA[1] === ofB[0];
  if (!isExchange && (ofA.length > 1 || ofB.length > 1)) return false;
  const isInNumber = [a, b].some((text) => /\p{Nd}/u.test(ofA + ofB) || withinNumber(text, start));
  if (isInNumber || !hasEnoughLetters(a) || !hasEnoughLetters(b)) return false;
  // `Group A` and `Group B` differ on purpose, as numbers do.
  if ([a, b].every((text) => isLetter(wordAt(text, start)))) return false;
  return !byWord || [a, b].every((text) => isLongWord(wordAt(text, start)));
};

/** Are the characters on both sides digits: is it `1-2` beside `12`? */
const withinNumber = (text: string, at: number): boolean =>
  /\p{Nd}[^\p{Nd}]?\p{Nd}/u.test(text.slice(Math.max(0, at - 1), at + 2)) &&
  /\p{Nd}/u.test(text[at - 1] ?? '');

const wordAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf(' ', at - 1) + 1).split(' ', 1)[0]!;

const isLetter = (word: string): boolean => /^\p{L}$/u.test(word);

const isLongWord = (word: string): boolean => hasEnoughLetters(word) && !/\p{Nd}/u.test(word);

/** Characters of all variants that are laid out at the most: beyond it, texts are no values but prose. */
const mostCharacters = 30_000_000;
/** So many texts that are one edit apart from each other are a family, numbered or lettered on purpose. */
const largestFamily = 50;
/** Pairs that are reported at the most. */
const mostPairs = 10_000;
/** Characters that are compared for texts that are looked up. */
const mostCompared = 300_000_000;

/** Finds look-alikes among many texts. */
export type LookAlikes = {
  /** Texts that differ only by accents, punctuation or letters that look alike: indices, two or more in each. */
  readonly sameSkeleton: readonly (readonly number[])[];
  /** Pairs of others that are one edit apart: indices, the smaller first. */
  readonly oneEdit: readonly (readonly [number, number])[];
  /** Some text that looks like this one of four letters or more, wherever the edit is; null: none does. */
  readonly find: (text: string) => number | null;
  /** False: there is too much text, or there are too many that are nearly the same, to report every pair. */
  readonly complete: boolean;
};

/**
 * Two texts one edit apart are the same once each has lost one character, or none: pairs meet under one of those.
 * Source: Mor and Fraenkel, A hash code method for detecting and correcting spelling errors (1982).
 * @param texts - folded, different. @param byWord - see {@link isOneEdit}.
 */
export const findLookAlikes = (texts: readonly string[], byWord: boolean): LookAlikes => {
  const skeletons = texts.map(skeletonOf);
  const bySkeleton = indexBy(skeletons, (skeleton) => (skeleton === '' ? [] : [skeleton]));
  const isProse = texts.reduce((sum, { length }) => sum + length * length, 0) > mostCharacters;
  const variants = createVariantIndex(isProse ? [] : texts, (text) => leftOut(text, byWord));
  const oneEdit = new Map<string, readonly [number, number]>();
  let complete = !isProse;
  let compared = 0;
  for (const indices of variants.shared()) {
    if (indices.length > largestFamily || oneEdit.size > mostPairs) {
      complete = false;
      continue;
    }
    indices.forEach((a, place) => {
      for (const b of indices.slice(place + 1)) {
        if (oneEdit.has(`${a} ${b}`) || !isOneEdit(texts[a]!, texts[b]!, byWord)) continue;
        if (skeletons[a] !== skeletons[b]) oneEdit.set(`${a} ${b}`, [a, b]);
      }
    });
  }
  return {
    sameSkeleton: [...bySkeleton.values()].filter(({ length }) => length > 1),
    oneEdit: [...oneEdit.values()].sort(([a, b], [c, d]) => a - c || b - d),
    find: (text) => {
      if (!hasEnoughLetters(text)) return null;
      const same = bySkeleton.get(skeletonOf(text))?.[0];
      if (same !== undefined) return same;
      const isMeant = (index: number): boolean => isOneEdit(text, texts[index]!, false);
      // The index has every edit where it is neither left out nor by words.
      if (!byWord && !isProse) {
        const met = variantsOf(text).flatMap(variants.having);
        return met.filter(isMeant).reduce<number | null>((a, b) => (a === null ? b : Math.min(a, b)), null);
      }
      compared += texts.length * text.length;
      const index = compared > mostCompared ? -1 : texts.findIndex((_, at) => isMeant(at));
      return index === -1 ? null : index;
    },
    complete,
  };
};

/** The places of the characters that an edit may be about; of equal neighbours, the first. */
const leftOut = (text: string, byWord: boolean): readonly number[] => {
  if (!hasEnoughLetters(text)) return [];
  const places: number[] = [];
  const leaveOut = (at: number): void => {
    if (text[at] !== text[at - 1]) places.push(at);
  };
  if (!byWord) {
    for (let at = 0; at < text.length; at += 1) leaveOut(at);
    return places;
  }
  let start = 0;
  for (const word of text.split(' ')) {
    const isLong = word.length >= fewestLetters;
    for (let at = start; isLong && at < start + word.length; at += 1) leaveOut(at);
    start += word.length;
    // The space behind it.
    if (start < text.length) leaveOut(start);
    start += 1;
  }
  return places;
};

/** The text itself, and without each of its characters. */
const variantsOf = (text: string): readonly string[] => [
  text,
  ...leftOut(text, false).map((at) => text.slice(0, at) + text.slice(at + 1)),
];

const indexBy = (
  texts: readonly string[],
  keysOf: (text: string) => readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const key of keysOf(text)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
  });
  return index;
};

/** Groups of ids (indices, ascending) that look the same: other dashes, other widths, letters of other scripts. */
export const findSimilarIds = (ids: readonly string[]): readonly (readonly number[])[] =>
  ids.every((id) => /^[!-~]*$/.test(id))
    ? []
    : [...indexBy(ids, (id) => [idSkeletonOf(id)]).values()].filter(({ length }) => length > 1);

/** Ids keep their case. */
const idSkeletonOf = (id: string): string =>
  Array.from(id.normalize('NFKC').replace(/\p{Pd}/gu, '-'), (letter) => {
    const lower = letter.toLowerCase();
    const latin = lookLike.get(lower);
    if (latin === undefined) return letter;
    return letter === lower ? latin : latin.toUpperCase();
  }).join('');
