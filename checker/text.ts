import type { FindCountry } from './country-names.ts';

/** How texts of pool and rule set are read. The definition has a number, which certificates carry. */
export type Reading = {
  /** A text as it counts: an id, a value, a key. */
  readonly text: (text: string) => string;
  /** The column that a header, a key or a rule means. */
  readonly column: (name: string) => string;
  /** The value of a known column as its usual vocabulary has it. */
  readonly word: (column: string, value: string, findCountry: FindCountry) => string;
  /** What values of an attribute are compared by. */
  readonly compared: (attribute: string, value: string) => string;
  /** Is a column that is blank for everybody as good as absent? */
  readonly ignoresBlankColumns: boolean;
};

export type HashFormat = 1 | 2;

/**
 * Under 1, texts were trimmed and stood as they were, and only affiliations compared without case. Under 2 what looks
 * the same is the same.
 */
export const readingOf = (format: HashFormat): Reading => (format === 1 ? asItStands : asItLooks);

const compatible = (text: string): string =>
  text.normalize('NFKC').toLowerCase().split(blanks).filter(Boolean).join(' ');

const blanks = /\p{White_Space}+/u;

const asItStands: Reading = {
  text: (text) => text.trim(),
  column: (name) => name.trim(),
  word: (_column, value) => value,
  compared: (attribute, value) =>
    attribute === 'affiliation' ? value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim() : value,
  ignoresBlankColumns: false,
};

const knownColumns = [
  ...['id', 'name', 'nationality', 'affiliation', 'gender', 'expertise', 'score', 'un_staff', 'interests'],
  ...['available', 'nominated_by', 'region', 'development', 'ldc', 'lldc', 'sids', 'nominated'],
];

const lettersOf = (name: string): string =>
  Array.from(compatible(name))
    .filter((one) => !/[\s_]|\p{Dash_Punctuation}/u.test(one))
    .join('');

const asItLooks: Reading = {
  text: (text) => visible(text),
  column: (name) => {
    const text = visible(name);
    const known = knownColumns.find((column) => lettersOf(column) === lettersOf(text));
    if (known !== undefined) return known;
    const colon = Array.from(text).findIndex((one) => ':：﹕∶꞉'.includes(one));
    const criterion = Array.from(text)
      .slice(colon + 1)
      .join('')
      .trim();
    const isScore =
      colon > 0 && criterion !== '' && lettersOf(Array.from(text).slice(0, colon).join('')) === 'score';
    return isScore ? `score:${criterion}` : text;
  },
  word: (column, value, findCountry) => {
    if (['gender', 'un_staff', 'interests', 'available'].includes(column)) return compatible(value);
    const isCountry = ['nationality', 'nominated_by'].includes(column);
    return isCountry ? (findCountry(value) ?? value) : value;
  },
  compared: (_attribute, value) => compatible(value),
  ignoresBlankColumns: true,
};

/** Scripts in which U+200C and U+200D between two letters make another word. */
const joiningScripts = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Adlam', 'Hanifi_Rohingya', 'Mongolian', 'Phags_Pa'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam'],
  ...['Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
].map((script) => new RegExp(`\\p{Script_Extensions=${script}}`, 'u'));

const joins = (one: string | undefined): boolean =>
  one !== undefined && /[\p{Letter}\p{Mark}]/u.test(one) && joiningScripts.some((script) => script.test(one));

const isJoiner = (one: string | undefined): boolean => one === '\u200C' || one === '\u200D';

/** Without what cannot be seen, in NFC, with one space for white space of any kind and none at the ends. */
const visible = (text: string): string => {
  if (/^(?:[\x21-\x7E]+(?: [\x21-\x7E]+)*)?$/.test(text)) return text;
  const seen = Array.from(text).filter(
    (one) => isJoiner(one) || !/\p{Default_Ignorable_Code_Point}/u.test(one),
  );
  // Of joiners in a row the first stands, if what stands before and behind them needs it.
  const shown: string[] = [];
  seen.forEach((one, index) => {
    const isFirst = !isJoiner(seen[index - 1]);
    if (!isJoiner(one)) {
      if (isJoiner(shown.at(-1)) && !joins(one)) shown.pop();
      shown.push(one);
    } else if (isFirst && joins(shown.at(-1))) shown.push(one);
  });
  if (isJoiner(shown.at(-1))) shown.pop();
  const result = shown.join('').normalize('NFC').split(blanks).filter(Boolean).join(' ');
  // In another order, marks may no longer need the joiner beside them.
  return result === text ? result : visible(result);
};
