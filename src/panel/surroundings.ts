import type { Limits } from './limits.ts';
import type { Countries } from './reference/countries.ts';

/** What reading input needs to know beside the input itself. */
export type Surroundings = {
  readonly countries: Countries;
  /** The most that a job may ask for. */
  readonly limits: Limits;
};
