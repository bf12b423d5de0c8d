import { foldText } from '../input/documents/normalise-text.ts';

/**
 * Is a text the name of a candidate, in any case and order of its parts? It may be in the wrong column, and no
 * error may repeat it.
 * @param names - of all candidates; null: the pool has no names.
 */
export const nameFinder = (names: readonly string[] | null): ((text: string | null) => boolean) => {
  const key = (name: string): string =>
    foldText(name)
      .split(/[\s,]+/u)
      .sort()
      .join(' ');
  let keys: ReadonlySet<string> | null = null;
  return (text) => text !== null && names !== null && (keys ??= new Set(names.map(key))).has(key(text));
};
