import { foldText, normaliseText } from '../documents/normalise-text.ts';
import { knownAttributes } from './vocabulary.ts';

/** A name without what people spell differently: case, spaces, hyphens and underscores. */
const keyOf = (name: string): string => foldText(name).replace(/[\s\p{Pd}_]+/gu, '');

const byKey: ReadonlyMap<string, string> = new Map(
  ['id', 'name', 'score', ...knownAttributes].map((column) => [keyOf(column), column]),
);

const ofCriterion = /^score ?[:：] ?(?=.)/iu;

/**
 * The column that a header, a key or a rule set means: a known column or derived attribute whatever its case,
 * spaces, hyphens and underscores (`UN staff` is `un_staff`), `score:NAME` whatever stands around the colon, and
 * any other as it stands, normalised.
 */
export const canonicalColumn = (name: string): string => {
  const text = normaliseText(name);
  return byKey.get(keyOf(text)) ?? text.replace(ofCriterion, 'score:');
};
