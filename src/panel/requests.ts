import { z } from 'zod';
import { toIssues } from './documents/check-schema.ts';
import { parseJson } from './documents/json.ts';
import type { PoolInput, RulesInput } from './inputs.ts';
import { createIssueList, invalid, valid, type IssueList, type Outcome } from './issues/outcome.ts';
import { optionsSchema } from './options.ts';
import { candidatesSchema } from './pool/candidate-schema.ts';
import { ruleSetSchema } from './rules/rule-set-schema.ts';
import type { SolveRequest } from './solve-panel.ts';
import { readSlateValue } from './verification/read-slate.ts';
import type { VerifyRequest } from './verification/verify.ts';

const pool = z.strictObject({ candidates: candidatesSchema }).meta({ id: 'Pool' });

const rules = z
  .union([ruleSetSchema, z.string()])
  .describe('A rule set, or the id of a shipped one (`GET /v1/rule-sets`).');

/** The bodies of the REST operations, as they are documented. */
export const solveRequestSchema = z
  .strictObject({ pool, rules, options: optionsSchema.optional() })
  .meta({ id: 'SolveRequest' });

export const verifyRequestSchema = z
  .strictObject({ pool, rules, slate: z.array(z.string()).min(1).describe('Ids of the members.') })
  .meta({ id: 'VerifyRequest' });

export const checkPoolRequestSchema = pool;

/**
 * The outer shapes: the pool, the rule set and the slate are checked by their own readers, with the same
 * schemas, so that everything wrong in all of them is told at once.
 */
const poolShell = z.strictObject({ candidates: z.array(z.unknown()) });
const rulesShell = z.union([z.record(z.string(), z.unknown()), z.string()]);
const solveShell = z.strictObject({
  pool: poolShell,
  rules: rulesShell,
  options: optionsSchema.default(optionsSchema.parse({})),
});
const verifyShell = z.strictObject({ pool: poolShell, rules: rulesShell, slate: z.array(z.string()) });

/** Reads the body of `POST /v1/slates`. */
export const readSolveRequest = (body: Uint8Array): Outcome<SolveRequest> => {
  const shell = readShell(body, solveShell);
  if (shell.status === 'invalid') return shell;
  const { pool, rules, options } = shell.value;
  return valid({ pool: poolInput(pool), rules: rulesInput(rules), options });
};

/** Reads the body of `POST /v1/slates/verify`. */
export const readVerifyRequest = (body: Uint8Array): Outcome<VerifyRequest> => {
  const shell = readShell(body, verifyShell);
  if (shell.status === 'invalid') return shell;
  const { pool, rules, slate } = shell.value;
  const read = readSlateValue(slate);
  return read.status === 'invalid'
    ? read
    : valid({ pool: poolInput(pool), rules: rulesInput(rules), slate: read.value });
};

/** Reads the body of `POST /v1/pools/check`. */
export const readCheckRequest = (body: Uint8Array): Outcome<PoolInput> => {
  const shell = readShell(body, poolShell);
  return shell.status === 'invalid' ? shell : valid(poolInput(shell.value));
};

/**
 * Pool and rule set of a request that has something else wrong with it, so that what is wrong with these
 * two can be told in the same answer; null where they are not to be made out.
 */
export const inputsOfBrokenRequest = (
  body: Uint8Array,
): { readonly pool: PoolInput; readonly rules: RulesInput } | null => {
  const parsed = parseJson(body, 'request');
  if ('issues' in parsed) return null;
  const shell = z.looseObject({ pool: poolShell, rules: rulesShell }).safeParse(parsed.value);
  return shell.success ? { pool: poolInput(shell.data.pool), rules: rulesInput(shell.data.rules) } : null;
};

/** Reads options that came as JSON text, in a form or on their own. */
export const readOptions = (bytes: Uint8Array | null, issues: IssueList): SolveRequest['options'] | null => {
  if (bytes === null) return optionsSchema.parse({});
  const parsed = parseJson(bytes, 'options');
  if ('issues' in parsed) {
    issues.addAll(parsed.issues);
    return null;
  }
  const options = optionsSchema.safeParse(parsed.value);
  if (options.success) return options.data;
  issues.addAll(toIssues(options.error, 'options'));
  return null;
};

const readShell = <T>(body: Uint8Array, shell: z.ZodType<T>): Outcome<T> => {
  const issues = createIssueList();
  const parsed = parseJson(body, 'request');
  if ('issues' in parsed) {
    issues.addAll(parsed.issues);
    return invalid(issues);
  }
  const checked = shell.safeParse(parsed.value);
  if (checked.success) return valid(checked.data);
  issues.addAll(toIssues(checked.error, 'request'));
  return invalid(issues);
};

const poolInput = (value: unknown): PoolInput => ({ as: 'value', value });

const rulesInput = (value: string | object): RulesInput =>
  typeof value === 'string' ? { as: 'id', id: value } : { as: 'value', value };
