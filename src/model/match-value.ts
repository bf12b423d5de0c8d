import { foldText } from '../input/documents/normalise-text.ts';
import { isOneEdit } from '../input/look-alikes.ts';
import type { Attributes } from './attributes.ts';

/**
 * The value probably meant by one that no candidate has: a value of the pool or the vocabulary that differs only by
 * accents, punctuation or one edit. Null: none. See `nameFinder` before reporting it.
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
