import { foldText } from '../input/documents/normalise-text.ts';
import { isOneEdit } from '../input/look-alikes.ts';
import type { Pool } from '../pool/pool.ts';
import type { Attributes } from './attributes.ts';

/**
 * The value that is meant by one that nobody has: somebody's, or one of the vocabulary, that differs only by accents,
 * punctuation or one edit. Null: there is none. Before it is told, see {@link nameFinder}.
 */
export const matchValue = (value: string, attribute: string, attributes: Attributes): string | null => {
  const { labels, found } = attributes.alike(attribute);
  const folded = foldText(value);
  const alike = found.find(folded);
  if (alike !== null) return labels[alike]!;
  const vocabulary = attributes.vocabulary(attribute) ?? new Map<string, string>();
  for (const [word, spelled] of vocabulary) if (isOneEdit(folded, word, false)) return spelled;
  return null;
};

/**
 * Is a text somebody's name, whatever its case and the order of its parts? It may have slipped into another column,
 * and no error tells it.
 */
export const nameFinder = ({ names }: Pool): ((text: string | null) => boolean) => {
  const key = (name: string): string =>
    foldText(name)
      .split(/[\s,]+/u)
      .sort()
      .join(' ');
  let keys: ReadonlySet<string> | null = null;
  return (text) => text !== null && names !== null && (keys ??= new Set(names.map(key))).has(key(text));
};
