import { CmpStr } from 'cmpstr';

/** Made when two texts are compared, which few pools ask for. */
let metric: CmpStr | null = null;

/** Normalised Levenshtein similarity of two texts, 0 (nothing in common) to 1 (equal). */
export const similarity = (a: string, b: string): number => {
  if (a === b) return 1;
  metric ??= CmpStr.create().setMetric('levenshtein');
  return metric.compare(a, b);
};

/**
 * The same where two neighbours that changed places are one slip, as when a name is typed: optimal string alignment
 * (Damerau, 1964, without several edits of one place). cmpstr has it as `damerau`, whose results in 3.3.0 depend on
 * what was compared before, as its arrays come out of a pool.
 */
const slipSimilarity = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    const above = rows[i - 1]!;
    for (let j = 1; j <= b.length; j += 1) {
      const isExchange = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1;
      const substituted = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanged = isExchange ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, substituted, exchanged));
    }
    rows.push(row);
  }
  return 1 - rows[a.length]![b.length]! / Math.max(a.length, b.length, 1);
};

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
    const found = slipSimilarity(text.toLowerCase(), candidate.toLowerCase());
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
