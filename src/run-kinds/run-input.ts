import type { PoolInput, RulesInput } from '../model/pool-input.ts';

type Inputs = {
  /** The bytes of a stored file, as it was sent. */
  readonly pool: PoolInput;
  /** A shipped rule set by its id, or the document of a stored one. */
  readonly rules: RulesInput;
};

/** One pool and one rule set, solved once. */
export type SolveRunInput = Inputs & {
  readonly kind: 'solve' | 'explain';
  /** What to explain; null or undefined: everything. Not yet checked. */
  readonly about: unknown;
  /** Null or undefined: all defaults. Not yet checked. */
  readonly options: unknown;
};

/** Many changes of one pool and one rule set. */
export type WhatIfRunInput = Inputs & {
  readonly kind: 'what-if';
  /** The scenario document without its pool and rule set. Not yet checked. */
  readonly asked: unknown;
};

/** What a run is made from: plain data, so that it can be stored and given to other threads. */
export type RunInput = Inputs & { readonly kind: string } & Readonly<Record<string, unknown>>;

/** A stored run: the request without pool and rule set is JSON, which the thread parses. */
export type StoredRunInput = {
  readonly pool: PoolInput;
  readonly rules: RulesInput;
  readonly request: string;
};

/** The same, parsed. */
export const toRunInput = ({ pool, rules, request }: StoredRunInput): RunInput => ({
  pool,
  rules,
  ...(JSON.parse(request) as { readonly kind: string }),
});
