import type { PoolInput, RulesInput } from '../model/pool-cache.ts';
import { inputsOf } from '../answers/result/inputs-of.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import type { Formulation } from '../model/formulation.ts';

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

/** The members of a slate, put into posts. */
export type AssignRunInput = Inputs & {
  readonly kind: 'assign';
  /** Ids of the members; null: those of the best slate. Not yet checked. */
  readonly slate: readonly string[] | null;
  /** Null: all of the rule set. */
  readonly assignment: string | null;
  /** Null or undefined: all defaults. Not yet checked. */
  readonly options: unknown;
};

/** What one job does. */
export type SingleRunInput = SolveRunInput | AssignRunInput;

/** Many changes of one pool and one rule set. */
export type WhatIfRunInput = Inputs & {
  readonly kind: 'what-if';
  /** The scenario document without its pool and rule set. Not yet checked. */
  readonly asked: unknown;
};

/** What a run is made from: plain data, so that it can be stored and given to other threads. */
export type RunInput = SingleRunInput | WhatIfRunInput;

/** The part of it that is stored as the request, besides its kind. */
export type StoredPart<Input extends RunInput> = Omit<Input, keyof Inputs | 'kind'>;

/** A stored run: the request without pool and rule set is JSON, which the thread parses. */
export type StoredRunInput = {
  readonly pool: PoolInput;
  readonly rules: RulesInput;
  readonly request: string;
};

/** The same, parsed. */
export const toRunInput = ({ pool, rules, request }: StoredRunInput): RunInput => ({
  ...(JSON.parse(request) as RunInput),
  pool,
  rules,
});

/** A run that can be done, before it is. */
export type PreparedRun = {
  /** SHA-256 of pool and rule set, as the result will have them. */
  readonly inputs: { readonly pool: string; readonly rules: string };
  /** Candidates of the pool. */
  readonly candidates: number;
  /** Tasks of a batch; 0 where the run is a single solve. */
  readonly tasks: number;
};

/** What is known of a run after its input is read. */
export const prepared = (formulation: Formulation, tasks: number): Outcome<PreparedRun> => {
  const { pool, rules } = inputsOf(formulation);
  return valid({ inputs: { pool, rules }, candidates: formulation.pool.ids.length, tasks });
};
