import type { PoolCache } from './pool-cache.ts';
import type { Limits } from '../input/limits.ts';
import type { Countries } from '../reference/countries.ts';

/** What reading input needs to know beside the input itself. */
export type ReadContext = {
  readonly countries: Countries;
  /** The most that a job may ask for. */
  readonly limits: Limits;
  /** Pools that need not be read again; absent: none are kept. */
  readonly pools?: PoolCache;
};
