/** Why something of a run cannot be given. */
export type Withheld =
  /** There is no such run. */
  | 'unknown'
  /** The run has not come to its end. */
  | 'not-ended'
  /** The run has no such thing: it failed, or nothing was proved. */
  | 'none'
  /** Its pool was erased, or the run has expired. */
  | 'gone'
  /** What is stored is not what was stored. */
  | 'altered';

/** What was asked for of a run, or why it is not given. */
export type Available<T> = { readonly status: 'given'; readonly value: T } | { readonly status: Withheld };
