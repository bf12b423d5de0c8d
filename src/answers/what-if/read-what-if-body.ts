import { z } from 'zod';
import { isObject } from '../../input/collections.ts';
import { decompress } from '../../input/documents/decompress.ts';
import { issue, toPointer } from '../../input/issues/issue.ts';
import { createIssueList, type IssueList } from '../../input/issues/outcome.ts';
import { serviceLimits, type Limits } from '../../input/limits.ts';
import type { SentBody } from '../../input/request-parts.ts';
import { checkTimeLimits, timeLimitSchema, withTimeLimits } from '../../input/time-limits.ts';
import { parseBody } from '../../model/parse-body.ts';
import type { PoolInput, ReadContext, RulesInput } from '../../model/pool-cache.ts';
import { readStoredNames, type StoredNameReader } from '../../model/stored-names.ts';
import { poolReferenceSchema, ruleSetReferenceSchema } from '../../model/stored-reference.ts';
import { poolSchema } from '../../pool/candidate-schema.ts';
import { ruleSetSchema } from '../../rules/rule-set-schema.ts';
import { scenarioFileSchema, whatIfOptionsSchema } from './scenario-file-schema.ts';
import type { WhatIfInput } from './what-if-input.ts';

const timeKeys = ['timeLimit', 'totalTimeLimit'] as const;

/** The body of `POST /v1/what-ifs`, as it is documented: a scenario file with all that it names within it. */
export const whatIfRequestSchema = scenarioFileSchema(
  z.union([poolSchema, poolReferenceSchema]).describe('A pool, or the name of a stored one.'),
  z
    .union([ruleSetSchema, ruleSetReferenceSchema, z.string()])
    .describe('The rule set of the base, or the id of a shipped or a stored one (`GET /v1/rule-sets`).'),
)
  .extend({
    options: whatIfOptionsSchema
      .extend({
        timeLimit: whatIfOptionsSchema.shape.timeLimit.describe(
          'Seconds for each scenario; beyond it its outcome is `stopped`. The service may have another default, and allow less: see `x-slate-limits`.',
        ),
        totalTimeLimit: timeLimitSchema
          .default(serviceLimits.timeLimit)
          .describe(
            'Seconds for all together; beyond it the others are not looked at, and `status` says so. The service may have another default, and allow less: see `x-slate-limits`.',
          ),
      })
      .meta({ id: 'WhatIfRequestOptions' })
      .optional(),
  })
  .meta({
    id: 'WhatIfRequest',
    description:
      'Scenarios, points of sweeps, omissions and trials count together against `x-slate-limits.scenarios`.',
  });

const objectKeys = z.record(z.string(), z.unknown());

/** Takes the body apart; its parts are checked where all interfaces have them checked. */
export const readWhatIfBody = (sent: SentBody, context: ReadContext): WhatIfInput => {
  const { limits, stored } = context;
  const names = readStoredNames(stored, 'scenarios');
  const issues = createIssueList();
  const decoded = decompress(sent, limits);
  const parsed =
    'issue' in decoded ? { issues: [decoded.issue] } : parseBody(decoded.bytes, 'scenarios', context);
  if ('issues' in parsed) {
    return { file: undefined, pool: null, rules: null, pools: new Map(), issues: parsed.issues };
  }
  const body = objectKeys.safeParse(parsed.value).data ?? {};
  issues.addAll(checkTimeLimits(body['options'], timeKeys, limits, 'scenarios', ['options']));
  const pools = new Map<string, PoolInput>();
  for (const key of ['scenarios', 'sweeps']) {
    const list = z.array(z.unknown()).safeParse(body[key]).data ?? [];
    list.forEach((entry, index) => {
      const { pool } = objectKeys.safeParse(entry).data ?? {};
      const path = [key, index, 'pool'];
      const taken = pool === undefined ? null : toPool(pool, path, names, issues);
      if (taken !== null) pools.set(toPointer(path), taken);
    });
  }
  const pool =
    body['pool'] === undefined ? null : (parsed.pool ?? toPool(body['pool'], ['pool'], names, issues));
  const named = names.rules(body['rules'], ['rules']);
  const rules = named === undefined ? toRules(body['rules'], issues) : named;
  issues.addAll(names.issues());
  const missing = names.missing();
  return {
    file: withLimits(parsed.value, limits),
    pool,
    rules,
    pools,
    ...(missing === undefined ? {} : { missing }),
    issues: issues.reported(),
  };
};

const toPool = (
  value: unknown,
  path: readonly (string | number)[],
  names: StoredNameReader,
  issues: IssueList,
): PoolInput | null => {
  const named = names.pool(value, path);
  if (named !== undefined) return named;
  if (isObject(value)) return { as: 'value', value };
  issues.add(issue('wrong-type.pool-object', { document: 'scenarios', pointer: toPointer(path) }));
  return null;
};

const toRules = (value: unknown, issues: IssueList): RulesInput | null => {
  if (typeof value === 'string') return { as: 'id', id: value };
  if (typeof value === 'object' && value !== null) return { as: 'value', value };
  if (value !== undefined) {
    issues.add(issue('wrong-type.rules', { document: 'scenarios', pointer: '/rules' }));
  }
  return null;
};

/** A request that says nothing of the time has a limit all the same. */
const withLimits = (file: unknown, limits: Limits): unknown => {
  const keys = objectKeys.safeParse(file);
  if (!keys.success) return file;
  return { ...keys.data, options: withTimeLimits(keys.data['options'] ?? {}, timeKeys, limits) };
};
