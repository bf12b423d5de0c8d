import type { ResultDocument } from '../answers/result/result-schema.ts';

type Entry = ResultDocument['balance'][string][number];

/** Those that most members have, then most candidates; in the order of the document. */
export const mostFrequent = (entries: readonly Entry[], most: number): readonly Entry[] => {
  const ranked = entries.toSorted((a, b) => (b.slate ?? 0) - (a.slate ?? 0) || b.pool - a.pool);
  const kept = new Set(ranked.slice(0, most));
  return entries.filter((entry) => kept.has(entry));
};

/** Values of an attribute in a table that people read, and beyond how many they are so few. */
export const mostValues = 12;
export const manyValues = 24;

/** The values of an attribute to list: all of them, or the most frequent of many. */
export const valuesListed = (entries: readonly Entry[]): readonly Entry[] =>
  entries.length <= manyValues ? entries : mostFrequent(entries, mostValues);
