import type { CachedPool } from './pool-cache.ts';

/** A pool as it arrives: bytes of a file, a value out of a larger JSON document, or one that was read before. */
export type PoolInput =
  | { readonly as: 'csv' | 'json'; readonly bytes: Uint8Array }
  | {
      readonly as: 'value';
      readonly value: unknown;
      /** The JSON that it was read from, if available. */
      readonly text?: string | null;
    }
  | { readonly as: 'known'; readonly known: CachedPool };

/** A rule set as it arrives: the id of a shipped one, bytes of a file, or a value. */
export type RulesInput =
  | { readonly as: 'id'; readonly id: string }
  | { readonly as: 'json' | 'yaml'; readonly bytes: Uint8Array }
  | { readonly as: 'value'; readonly value: unknown };
