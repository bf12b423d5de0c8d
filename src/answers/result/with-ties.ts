import { isObject } from '../../input/collections.ts';

/**
 * A document as it is read today: the results, and the answers of a batch, of versions that did not say how far
 * the draw came. It was always over then: where it was not, they said `stopped`.
 */
export const withTies = (document: unknown): unknown => {
  if (!isObject(document)) return document;
  const seed = isObject(document['inputs']) ? document['inputs']['seed'] : undefined;
  if (typeof seed !== 'string') return document;
  if (document['kind'] !== 'summary') return withSettled(document, seed);
  const { base, results } = document;
  return {
    ...document,
    base: withSettled(base, seed),
    ...(Array.isArray(results) ? { results: results.map((result) => withSettled(result, seed)) } : {}),
  };
};

const withSettled = (result: unknown, seed: string): unknown =>
  isObject(result) && result['outcome'] === 'selected' && result['ties'] === undefined
    ? { ...result, ties: { seed, origin: 'chosen', status: 'settled', open: [] } }
    : result;
