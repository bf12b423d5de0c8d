import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pool } from './pool.ts';

/**
 * SHA-256 (hexadecimal) of the RFC 8785 JSON of the normalised candidates sorted by id: the columns of
 * the source that are not blank, without `name`; columns of several values as arrays, scores as decimal
 * strings. CSV and JSON of the same pool agree. Canonical JSON of an array is that of its elements
 * between commas, so the text is never held as a whole.
 */
export const poolHash = (pool: Pool): string => {
  const hash = createHash('sha256').update('[');
  pool.ids.forEach((id, index) => {
    hash.update(`${index === 0 ? '' : ','}${canonicalText(normalisedCandidate(pool, id, index))}`);
  });
  return hash.update(']').digest('hex');
};

/** SHA-256 (hexadecimal) of the RFC 8785 JSON of any JSON value. */
export const jsonHash = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex');

const canonicalText = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
};

const normalisedCandidate = (
  pool: Pool,
  id: string,
  index: number,
): Record<string, string | readonly string[]> => {
  const candidate: Record<string, string | readonly string[]> = { id };
  for (const [column, values] of pool.attributes) {
    const own = values[index]!;
    if (own.length > 0) candidate[column] = pool.multivalued.has(column) ? own : own[0]!;
  }
  for (const [column, decimals] of pool.scores) {
    const own = decimals[index] ?? null;
    if (own !== null) candidate[column] = own;
  }
  return candidate;
};
