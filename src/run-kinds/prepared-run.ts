import { inputsOf } from '../answers/result/inputs-of.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import type { Formulation } from '../model/formulation.ts';

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
