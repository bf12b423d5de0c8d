import { foldText } from '../documents/normalise-text.ts';
import { isOneEdit } from '../pool/look-alikes.ts';
import type { Attributes } from './attributes.ts';

/**
 * The value that is meant by one that nobody has: somebody's, or one of the vocabulary, that differs only by accents,
 * punctuation or one edit. Null: there is none, or it is somebody's name.
 */
export const meantBy = (value: string, attribute: string, attributes: Attributes): string | null => {
  const { labels, found } = attributes.alike(attribute);
  const folded = foldText(value);
  const alike = found.find(folded);
  if (alike !== null) return labels[alike]!;
  const vocabulary = attributes.vocabulary(attribute) ?? new Map<string, string>();
  for (const [word, spelled] of vocabulary) if (isOneEdit(folded, word, false)) return spelled;
  return null;
};
