import { z } from 'zod';
import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { decompress } from '../input/documents/decompress.ts';
import type { SentBody } from '../input/request-parts.ts';
import type { RequestInput } from '../answers/request-input.ts';
import { toPointer, type Issue } from '../input/issues/issue.ts';
import { joinIssues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { RequestOperation } from '../answers/operation.ts';
import { aboutSchema } from '../answers/explain/about.ts';
import {
  explainOptionsSchema,
  optionsSchema,
  parseOptions,
  replaceOptionsSchema,
} from '../answers/solve/options.ts';
import { withdrawSchema } from '../answers/replace/withdraw.ts';
import { poolSchema as pool } from '../pool/candidate-schema.ts';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';
import { parseBody } from './parse-body.ts';
import type { ReadContext } from '../model/read-context.ts';
import { checkTimeLimits } from '../input/time-limits.ts';
import { counted } from '../text/wording.ts';

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

export const explainRequestSchema = z
  .strictObject({
    pool,
    rules,
    about: aboutSchema.optional(),
    options: explainOptionsSchema.optional(),
  })
  .meta({ id: 'ExplainRequest' });

export const replaceRequestSchema = z
  .strictObject({
    pool,
    rules,
    withdraw: withdrawSchema,
    slate: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Ids of the members as they are, or of those who remain; without it, the best slate.'),
    options: replaceOptionsSchema.optional(),
  })
  .meta({ id: 'ReplaceRequest' });

export const checkPoolRequestSchema = pool;

/**
 * The outer shapes: the pool, the rule set and the slate are checked by their own readers, with the same
 * schemas, so that everything wrong in all of them is told at once.
 */
const poolShell = z.strictObject({ candidates: z.array(z.unknown()) });
const rulesShell = z.union([z.record(z.string(), z.unknown()), z.string()]);
const slateShell = z.array(z.string());

const shells: Readonly<Record<RequestOperation, z.ZodType>> = {
  solve: z.strictObject({ pool: poolShell, rules: rulesShell, options: optionsSchema.optional() }),
  explain: z.strictObject({
    pool: poolShell,
    rules: rulesShell,
    about: aboutSchema.optional(),
    options: explainOptionsSchema.optional(),
  }),
  replace: z.strictObject({
    pool: poolShell,
    rules: rulesShell,
    withdraw: withdrawSchema,
    slate: slateShell.min(1).optional(),
    options: replaceOptionsSchema.optional(),
  }),
  verify: z.strictObject({ pool: poolShell, rules: rulesShell, slate: slateShell }),
  'check-pool': poolShell,
};

/** Takes the JSON body of an operation apart. */
export const readBody = (
  operation: RequestOperation,
  sent: SentBody,
  surroundings: ReadContext,
): RequestInput => {
  const { limits } = surroundings;
  const nothing: RequestInput = { pool: null, rules: null, slate: null, options: null, issues: [] };
  const decoded = decompress(sent, limits);
  if ('issue' in decoded) return { ...nothing, issues: [decoded.issue] };
  const parsed = parseBody(decoded.bytes, surroundings);
  if ('issues' in parsed) return { ...nothing, issues: parsed.issues };
  const overlong = checkLists(parsed.value, limits);
  if (overlong.length > 0) return { ...nothing, issues: overlong };
  const checked = checkSchema(shells[operation], parsed.value);
  const body = z.record(z.string(), z.unknown()).safeParse(parsed.value).data ?? {};
  const options = parseOptions(operation, body['options'] ?? {}, limits);
  const issues = joinIssues(
    checked.success ? [] : toIssues(checked.error, 'request'),
    checkTimeLimits(body['options'], ['timeLimit'], limits, 'request', ['options']),
  );
  const candidates = operation === 'check-pool' ? parsed.value : body['pool'];
  const [pool, rules, slate] = [
    poolShell.safeParse(candidates),
    rulesShell.safeParse(body['rules']),
    slateShell.safeParse(body['slate']),
  ];
  return {
    pool: !pool.success
      ? null
      : parsed.known !== null
        ? { as: 'known', known: parsed.known }
        : { as: 'value', value: pool.data, text: parsed.poolText },
    rules: rules.success
      ? typeof rules.data === 'string'
        ? { as: 'id', id: rules.data }
        : { as: 'value', value: rules.data }
      : null,
    slate: slate.success ? { as: 'value', value: slate.data } : null,
    about: aboutSchema.safeParse(body['about']).data ?? null,
    withdraw: withdrawSchema.safeParse(body['withdraw']).data ?? null,
    options: 'options' in options ? options.options : null,
    issues,
  };
};

/** Where a body may list ids. */
const idLists = [['slate'], ['withdraw'], ['about', 'candidates'], ['about', 'rules']] as const;

/** Does a list name more ids than a pool may have candidates? Found out before any of them is looked at. */
const checkLists = (body: unknown, { candidates }: Limits): readonly Issue[] =>
  idLists.flatMap((path): Issue[] => {
    const list = path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
      body,
    );
    if (!Array.isArray(list) || list.length <= candidates) return [];
    const detail = `There are ${list.length} ids; a pool may have ${counted(candidates, 'candidate')} at most.`;
    return [{ code: 'too-many-candidates', document: 'request', pointer: toPointer(path), detail }];
  });
