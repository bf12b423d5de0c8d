import { createHash } from 'node:crypto';

/**
 * Candidates from the lowest lot up. A lot is the SHA-256 over the UTF-8 bytes of the seed, one zero byte and the id,
 * in hexadecimal, so that text compares as the number does.
 */
export const tieBreakOrder = (ids: readonly string[], seed: string): readonly number[] => {
  const lots = ids.map((id) =>
    createHash('sha256').update(seed, 'utf8').update('\u0000').update(id, 'utf8').digest('hex'),
  );
  return byLots(lots);
};

/** In the order of their lots; those without one stand last, as they stand. */
export const byLots = (lots: readonly (string | null)[]): readonly number[] => {
  const compare = (a: string | null, b: string | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a < b ? -1 : a > b ? 1 : 0;
  };
  return [...lots.keys()].sort((a, b) => compare(lots[a]!, lots[b]!) || a - b);
};
