/** What a text of JSON is made of, as far as one pass over the characters shows. */
export type Scan = {
  /** Keys of all objects. */
  readonly keys: number;
  /** Keys of the object that has most of them. */
  readonly mostKeys: number;
  /** Objects and arrays. */
  readonly objects: number;
  /** Characters between the quotes of the longest string as it is written: what it stands for is no longer. */
  readonly longest: number;
  /** The objects that are members of the outermost object. */
  readonly members: readonly Member[];
};

/** An object within the outermost one: its key as it is written, and where its text begins and ends. */
export type Member = { readonly key: string; readonly begin: number; readonly end: number };

const [quote, backslash, colon] = ['"', '\\', ':'].map((character) => character.charCodeAt(0));
const [openBrace, closeBrace, openBracket, closeBracket] = ['{', '}', '[', ']'].map((character) =>
  character.charCodeAt(0),
);

/**
 * Looks over a text before anything is made of it, in time linear in its length and in no memory to speak of.
 * @param nesting - how deep objects and arrays may stand in one another; beyond it nothing more is looked at.
 * @returns the offset of the bracket that is too deep, or else the scan. Of text that is not JSON it says
 *   nothing.
 */
export const scanJson = (text: string, nesting: number): Scan | { readonly tooDeepAt: number } => {
  const { length } = text;
  let keys = 0;
  let depth = 0;
  let longest = 0;
  let objects = 0;
  let mostKeys = 0;
  // Keys so far of the objects that are open, by their depth.
  const open = new Uint32Array(nesting + 1);
  const members: Member[] = [];
  let [keyBegin, keyEnd, memberBegin] = [0, 0, -1];
  for (let index = 0; index < length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === quote) {
      const begin = index + 1;
      index = endOfString(text, begin);
      if (index - begin > longest) longest = index - begin;
      if (depth === 1) [keyBegin, keyEnd] = [begin, index];
    } else if (character === colon) {
      // In JSON every colon outside a string follows a key.
      keys += 1;
      open[depth]! += 1;
      if (open[depth]! > mostKeys) mostKeys = open[depth]!;
    } else if (character === openBrace || character === openBracket) {
      depth += 1;
      objects += 1;
      if (depth > nesting) return { tooDeepAt: index };
      open[depth] = 0;
      if (depth === 2) memberBegin = character === openBrace ? index : -1;
    } else if (character === closeBrace || character === closeBracket) {
      depth -= 1;
      if (depth === 1 && memberBegin >= 0) {
        members.push({ key: text.slice(keyBegin, keyEnd), begin: memberBegin, end: index + 1 });
        memberBegin = -1;
      }
    }
  }
  return { keys, mostKeys, objects, longest, members };
};

/** Where the quote stands that ends the string; behind the text where there is none. */
const endOfString = (text: string, begin: number): number => {
  let index = begin;
  for (let character = text.charCodeAt(index); character !== quote; character = text.charCodeAt(index)) {
    if (index >= text.length) return text.length;
    index += character === backslash ? 2 : 1;
  }
  return index;
};
