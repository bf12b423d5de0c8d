import { CmpStr } from 'cmpstr';

const metric = CmpStr.create().setMetric('levenshtein');
/** Takes neighbours exchanged, the commonest slip of all, for one edit. */
const slips = CmpStr.create().setMetric('damerau');

/** Normalised Levenshtein similarity of two texts, 0 (nothing in common) to 1 (equal). */
export const similarity = (a: string, b: string): number => (a === b ? 1 : metric.compare(a, b));

const closeEnough = 0.7;

/** Suggestions are a courtesy: beyond so many the comparing would take longer than all the rest. */
const mostSuggestions = 50;

/** What may have been meant by a text; null when nothing comes close. */
export type Suggest = (text: string, known: readonly string[]) => string | null;

/** Suggests for the first texts that it is asked about, and then no more. */
export const createSuggest = (): Suggest => {
  let left = mostSuggestions;
  return (text, known) => {
    left -= 1;
    return left < 0 ? null : closest(text, known);
  };
};

const closest: Suggest = (text, known) => {
  let best: string | null = null;
  let bestSimilarity = closeEnough;
  for (const candidate of known) {
    const found = slips.compare(text.toLowerCase(), candidate.toLowerCase());
    if (found > bestSimilarity) [best, bestSimilarity] = [candidate, found];
  }
  return best;
};
