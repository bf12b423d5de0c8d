import type { Limits } from '../input/limits.ts';
import type { Countries } from '../reference/countries.ts';
import type { PoolCache } from './pool-cache.ts';

/** What reading needs besides the input. */
export type ReadContext = {
  readonly countries: Countries;
  /** The most that a job may ask for. */
  readonly limits: Limits;
  /** Cached pools; absent: no cache. */
  readonly pools?: PoolCache;
};
