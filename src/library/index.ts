import type { z } from 'zod';
import { assignPanel } from '../answers/assign/assign-panel.ts';
import type { AssignDocument } from '../answers/assign/assignment-schema.ts';
import { checkPoolFile } from '../answers/check-pool/check-pool.ts';
import type { PoolReport } from '../answers/check-pool/pool-report.ts';
import { checkRuleSet } from '../answers/check-rules/check-rules.ts';
import type { RulesReport } from '../answers/check-rules/rules-report.ts';
import { checkCertificateOf, type CertificateCheck } from '../answers/proof/check.ts';
import { emptyInput, type RequestInput } from '../answers/request-input.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import {
  assignOptionsSchema,
  optionsSchema,
  parseOptions,
  type SolveOptions,
} from '../answers/solve/options.ts';
import { solvePanel } from '../answers/solve/solve-panel.ts';
import { toIssues } from '../input/documents/check-schema.ts';
import type { Issue } from '../input/issues/issue.ts';
import { invalidBecause, type Outcome } from '../input/issues/outcome.ts';
import { commandLineLimits } from '../input/limits.ts';
import { panelContext } from '../operations/process-context.ts';
import type { RuleSetDocument } from '../rules/rule-set-schema.ts';
import { toPoolInput, toRulesInput, type GivenPool, type GivenRules } from './given.ts';
import { InvalidInputError } from './invalid-input-error.ts';

export type {
  AssignDocument,
  CertificateCheck,
  GivenPool,
  GivenRules,
  Issue,
  PoolReport,
  ResultDocument,
  RulesReport,
  RuleSetDocument,
  SolveOptions,
};
export { InvalidInputError };

/**
 * Recommends the best slate, and proves it. `selected`, `infeasible` and `stopped` are all answers. The engines run in
 * the calling thread, for up to `options.timeLimit` seconds (default 60).
 * @throws InvalidInputError with everything that is wrong with pool, rule set and options.
 */
export const solve = async (given: {
  readonly pool: GivenPool;
  readonly rules: GivenRules;
  readonly options?: Partial<SolveOptions>;
}): Promise<ResultDocument> => {
  const input = {
    ...emptyInput,
    pool: toPoolInput(given.pool),
    rules: toRulesInput(given.rules),
    ...readOptions(optionsSchema, given.options),
  };
  return valueOf(await solvePanel(input, panelContext(), () => undefined)).result;
};

/**
 * Puts the members of the best slate, or of `slate`, into the posts of the rule set, and proves that no better
 * assignment exists. The engines run in the calling thread, as in `solve`.
 * @param given - `slate`: ids; `assignment`: id, absent: all of the rule set.
 * @throws InvalidInputError with everything that is wrong with what is given.
 */
export const assign = async (given: {
  readonly pool: GivenPool;
  readonly rules: GivenRules;
  readonly slate?: readonly string[];
  readonly assignment?: string;
  readonly options?: Partial<z.infer<typeof assignOptionsSchema>>;
}): Promise<AssignDocument> => {
  const input = {
    ...emptyInput,
    pool: toPoolInput(given.pool),
    rules: toRulesInput(given.rules),
    slate: given.slate === undefined ? null : ({ as: 'value', value: given.slate } as const),
    assignment: given.assignment ?? null,
    ...readOptions(assignOptionsSchema, given.options),
  };
  return valueOf(await assignPanel(input, panelContext())).document;
};

/**
 * Checks the certificate of an answer, without any solver.
 * @param given - `certificate`: JSON text, its bytes, or the document.
 * @throws InvalidInputError with everything that is wrong with pool, rule set and certificate.
 */
export const check = (given: {
  readonly pool: GivenPool;
  readonly rules: GivenRules;
  readonly certificate: string | Uint8Array | object;
}): CertificateCheck => {
  const { certificate } = given;
  const text =
    typeof certificate === 'string' || certificate instanceof Uint8Array
      ? certificate
      : JSON.stringify(certificate);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const input = {
    ...emptyInput,
    pool: toPoolInput(given.pool),
    rules: toRulesInput(given.rules),
    certificate: bytes,
  };
  return valueOf(checkCertificateOf(input, panelContext()));
};

/**
 * Reads a pool, and reports what it contains and what looks doubtful in it.
 * @param rules - says how columns are read; absent: as they are.
 * @throws InvalidInputError with everything that is wrong.
 */
export const readPool = (pool: GivenPool, rules?: GivenRules): PoolReport => {
  const input = {
    ...emptyInput,
    pool: toPoolInput(pool),
    rules: rules === undefined ? null : toRulesInput(rules),
  };
  return valueOf(checkPoolFile(input, panelContext())).report;
};

/**
 * Reads a rule set, and reports what it selects and, over a pool, how many candidates count in each row. The pool needs
 * no scores.
 * @throws InvalidInputError with everything that is wrong.
 */
export const readRuleSet = (rules: GivenRules, pool?: GivenPool): RulesReport => {
  const input = {
    ...emptyInput,
    rules: toRulesInput(rules),
    pool: pool === undefined ? null : toPoolInput(pool),
  };
  return valueOf(checkRuleSet(input, panelContext())).report;
};

const readOptions = (schema: z.ZodType, options: object = {}): Pick<RequestInput, 'options' | 'issues'> => {
  const parsed = parseOptions({ schema }, options, commandLineLimits);
  return 'options' in parsed
    ? { options: parsed.options, issues: [] }
    : { options: null, issues: invalidBecause(toIssues(parsed.error, 'options')).issues };
};

/** @throws InvalidInputError where there is no value. */
const valueOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.status === 'valid') return outcome.value;
  throw new InvalidInputError(outcome.issues, outcome.total);
};
