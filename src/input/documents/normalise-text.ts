/** Printable ASCII with single spaces, or nothing: what most texts are, and what nothing below changes. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Is it a text that is stored as it stands, without a look at Unicode, and not empty? */
export const isPlain = (text: string): boolean => text !== '' && plain.test(text);

/** Control characters that are no white space, halves of surrogate pairs, and the mark of text read wrongly. */
const unreadable = /(?!\p{White_Space})[\p{Cc}\p{Cs}]|\uFFFD/u;

const ignorable = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;

/** A letter or mark of a script in which a joiner changes how a word is written, and so which word it is. */
const joining = `(?=[\\p{L}\\p{M}])[${[
  ...['Arab', 'Syrc', 'Mand', 'Nkoo', 'Adlm', 'Rohg', 'Mong', 'Phag'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('')}]`;
const joiners = new RegExp(
  `(?<=${joining})([\\u200C\\u200D])[\\u200C\\u200D]*(?=${joining})|[\\u200C\\u200D]+`,
  'gu',
);

const hasJoiner = /[\u200C\u200D]/u;

const whiteSpace = /\p{White_Space}+/gu;

/** Is there a character in it that no text may have: a control character, a broken code point or U+FFFD? */
export const isUnreadable = (text: string): boolean => !plain.test(text) && unreadable.test(text);

/** What is wrong with such a text. */
export const unreadableText = (text: string): 'replacement-character' | 'control-character' =>
  text.includes('\uFFFD') ? 'replacement-character' : 'control-character';

/**
 * Text as it is stored, compared and shown: without characters that cannot be seen (Default_Ignorable_Code_Point;
 * the joiners U+200C and U+200D stay, once, between letters of scripts that need them), in Unicode's NFC, white
 * space of any kind collapsed to one space and trimmed. Doing it twice changes nothing more.
 */
export const normaliseText = (text: string): string => (plain.test(text) ? text : normalised(text));

/** The same, where it is readable; else null. */
export const readText = (text: string): string | null => {
  if (plain.test(text)) return text;
  return unreadable.test(text) ? null : normalised(text);
};

/** NFC can change what stands beside a joiner. */
const normalised = (text: string): string => {
  const visible = text.replace(ignorable, '');
  // Most texts have no joiner, and it takes long until the engine has compiled what is to become of them.
  const once = (hasJoiner.test(visible) ? visible.replace(joiners, '$1') : visible)
    .normalize('NFC')
    .replace(whiteSpace, ' ')
    .trim();
  return once === text ? text : normalised(once);
};

/** What values are compared by, once they are normalised: NFKC, lower case, white space collapsed. */
export const foldText = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().replace(whiteSpace, ' ').trim();
