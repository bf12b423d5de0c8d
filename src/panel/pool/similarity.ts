import { CmpStr } from 'cmpstr';

const metric = CmpStr.create().setMetric('levenshtein');

/** Normalised Levenshtein similarity of two texts, 0 (nothing in common) to 1 (equal). */
export const similarity = (a: string, b: string): number => (a === b ? 1 : metric.compare(a, b));

const closeEnough = 0.7;
const mostCompared = 1000;

/** What may have been meant by a text that is not among the known ones; null when nothing comes close. */
export const closest = (text: string, known: Iterable<string>): string | null => {
  let best: string | null = null;
  let bestSimilarity = closeEnough;
  let compared = 0;
  for (const candidate of known) {
    if (++compared > mostCompared) break;
    const found = similarity(text.toLowerCase(), candidate.toLowerCase());
    if (found > bestSimilarity) [best, bestSimilarity] = [candidate, found];
  }
  return best;
};
