import { createHash } from 'node:crypto';
import type { PoolAttributes } from './pool-attributes.ts';
import type { Pool } from '../pool/pool.ts';

/** A pool that was read and found sound, with what all formulations of it share. */
export type CachedPool = { readonly pool: Pool; readonly parts: PoolAttributes };

/**
 * Pools that come again and again, with other rules each time: reading one takes longer than solving. What a
 * known pool gives is what reading it anew would give.
 */
export type PoolCache = {
  readonly find: (key: string) => CachedPool | null;
  /** Keeps a pool whose key was offered before: one that comes once only is not held on to. */
  readonly offer: (key: string, known: CachedPool) => void;
};

/** Keys of pools that came once, and candidates of all pools that are kept together, at the most. */
const mostSeen = 256;
const mostCandidates = 50_000;

/** @param most - pools that are kept; the one not used for longest goes first. */
export const createPoolCache = (most: number): PoolCache => {
  const kept = new Map<string, CachedPool>();
  const seen = new Set<string>();
  const size = (): number => [...kept.values()].reduce((sum, { pool }) => sum + pool.ids.length, 0);
  return {
    find: (key) => {
      const known = kept.get(key);
      if (known === undefined) return null;
      kept.delete(key);
      kept.set(key, known);
      return known;
    },
    offer: (key, known) => {
      if (most === 0 || known.pool.ids.length > mostCandidates) return;
      if (!seen.delete(key)) {
        seen.add(key);
        if (seen.size > mostSeen) seen.delete(seen.values().next().value!);
        return;
      }
      kept.set(key, known);
      while (kept.size > most || size() > mostCandidates) kept.delete(kept.keys().next().value!);
    },
  };
};

/** All that reading a pool depends on: what was sent, and the hints of the rule set. */
export const poolKey = (
  format: 'csv' | 'json',
  content: string | Uint8Array,
  { multivalued, decimals }: { readonly multivalued: readonly string[]; readonly decimals: number },
): string =>
  createHash('sha256')
    .update(JSON.stringify([format, multivalued, decimals]))
    .update('\0')
    .update(content)
    .digest('base64');
