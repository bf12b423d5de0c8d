import type { Formulation } from '../../src/model/formulation.ts';
import { readInputs } from '../../src/model/read-inputs.ts';
import { testContext } from './panel.ts';

type Candidate = Readonly<Record<string, unknown>>;
type RuleSetValue = Readonly<Record<string, unknown>>;

/** Lays a rule set over a pool, both given as values. @throws when one of them is refused. */
export const formulated = (candidates: readonly Candidate[], rules: RuleSetValue): Formulation => {
  const read = tryFormulated(candidates, rules);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

/** The same, or what is wrong with it. */
export const tryFormulated = (
  candidates: readonly Candidate[],
  rules: RuleSetValue,
): Formulation | string => {
  const read = readInputs(
    { pool: { as: 'value', value: candidates }, rules: { as: 'value', value: rules }, issues: [] },
    testContext,
  );
  return read.status === 'invalid' ? JSON.stringify(read.issues) : read.value;
};
