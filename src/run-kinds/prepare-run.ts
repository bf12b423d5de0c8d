import { findAbout } from '../answers/explain/about.ts';
import type { Formulation } from '../model/formulation.ts';
import { readInputs } from '../model/read-inputs.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import { inputsOf } from '../answers/result/inputs-of.ts';
import type { ReadContext } from '../model/read-context.ts';
import { planBatch } from '../answers/what-if/plan-batch.ts';
import { toRequestInput, toWhatIfInput } from './read-run-input.ts';
import type { RunInput } from './run-input.ts';

/** A run that can be done, before it is. */
export type PreparedRun = {
  /** SHA-256 of pool and rule set, as the result will have them. */
  readonly inputs: { readonly pool: string; readonly rules: string };
  /** Candidates of the pool. */
  readonly candidates: number;
  /** Scenarios, points, things left out and draws; 0 where the run is a single solve. */
  readonly tasks: number;
};

/**
 * Reads and checks everything that a run will need, without a search, so that nothing is put into a queue that
 * would be refused when its turn comes. Everything that is wrong is told at once; issues about a batch's options
 * are at `/options` of the scenarios.
 */
export const prepareRun = (input: RunInput, surroundings: ReadContext): Outcome<PreparedRun> => {
  const { limits } = surroundings;
  if (input.kind === 'what-if') {
    const planned = planBatch(toWhatIfInput(input, limits), surroundings);
    if (planned.status === 'invalid') return planned;
    const { base, tasks } = planned.value;
    return valid(prepared(base, tasks.length));
  }
  const draft = toRequestInput(input, limits);
  const formulation = readInputs(draft, surroundings);
  if (formulation.status === 'invalid') return formulation;
  const about = findAbout(formulation.value, draft.about);
  return about.status === 'invalid' ? about : valid(prepared(formulation.value, 0));
};

const prepared = (formulation: Formulation, tasks: number): PreparedRun => {
  const { pool, rules } = inputsOf(formulation);
  return { inputs: { pool, rules }, candidates: formulation.pool.ids.length, tasks };
};
