import { CmpStr } from 'cmpstr';

const metric = CmpStr.create().setMetric('levenshtein');

/** Normalised Levenshtein similarity of two texts, 0 (nothing in common) to 1 (equal). */
export const similarity = (a: string, b: string): number => (a === b ? 1 : metric.compare(a, b));

/** The same where two neighbours that changed places are one slip, as when a name is typed. */
const slips = CmpStr.create().setMetric('damerau');

/** One slip in three characters is close, in two it is another word. */
const closeEnough = 0.65;

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
    // What differs in length differs in as many characters.
    const [shorter, longer] = [text.length, candidate.length].sort((a, b) => a - b) as [number, number];
    if (shorter < closeEnough * longer) continue;
    const found = slips.compare(text.toLowerCase(), candidate.toLowerCase());
    if (found > bestSimilarity) [best, bestSimilarity] = [candidate, found];
  }
  return best;
};

/** What a message needs to end in a question such as `Did you mean "y"?`. */
export type Suggestion = { readonly suggestion: string; readonly hasSuggestion: 'yes' | 'no' };

/**
 * @param known - of the program or of the document that is wrong, and never values of a pool.
 * @param suggest - one for all that is wrong in one go, so that the work is bounded.
 */
export const suggestionFor = (text: string, known: readonly string[], suggest: Suggest): Suggestion =>
  toSuggestion(suggest(text, known));

/** The same of what is known to be meant; null: nothing is. */
export const toSuggestion = (meant: string | null): Suggestion => ({
  suggestion: meant ?? '',
  hasSuggestion: meant === null ? 'no' : 'yes',
});
