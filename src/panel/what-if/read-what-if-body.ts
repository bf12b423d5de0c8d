import { z } from 'zod';
import { parseJson } from '../documents/json.ts';
import type { PoolInput, RulesInput } from '../draft.ts';
import { toPointer, type Issue } from '../issues/issue.ts';
import { createIssueList, type IssueList } from '../issues/outcome.ts';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';
import { poolSchema } from '../pool/candidate-schema.ts';
import { scenarioFileSchema, whatIfOptionsSchema } from './scenario-file-schema.ts';
import type { WhatIfInput } from './what-if-input.ts';

/** What one request may ask for. */
export const requestLimits = {
  /** Scenarios, points of sweeps, things left out and draws, in all. */
  tasks: 2000,
  /** Seconds for all together: unless the request says so, and at most. */
  totalTimeLimit: 60,
  longestTotalTimeLimit: 300,
} as const;

const { tasks, totalTimeLimit, longestTotalTimeLimit } = requestLimits;

/** The body of `POST /v1/what-ifs`, as it is documented: a scenario file with all that it names within it. */
export const whatIfRequestSchema = scenarioFileSchema(
  poolSchema,
  z
    .union([ruleSetSchema, z.string()])
    .describe('The rule set of the base, or the id of a shipped one (`GET /v1/rule-sets`).'),
)
  .extend({
    options: whatIfOptionsSchema
      .extend({
        totalTimeLimit: z
          .number()
          .min(0.1)
          .max(longestTotalTimeLimit)
          .default(totalTimeLimit)
          .describe(
            'Seconds for all together; beyond it the others are not looked at, and `status` says so.',
          ),
      })
      .meta({ id: 'WhatIfRequestOptions' })
      .optional(),
  })
  .meta({
    id: 'WhatIfRequest',
    description: `Scenarios, points of sweeps, things left out and draws can be ${tasks} in all.`,
  });

const objectKeys = z.record(z.string(), z.unknown());

/** Takes the body apart; its parts are checked where all faces have them checked. */
export const readWhatIfBody = (bytes: Uint8Array): WhatIfInput => {
  const issues = createIssueList();
  const parsed = parseJson(bytes, 'scenarios');
  if ('issues' in parsed) {
    return { file: undefined, pool: null, rules: null, pools: new Map(), issues: parsed.issues };
  }
  const body = objectKeys.safeParse(parsed.value).data ?? {};
  const limit = z.looseObject({ totalTimeLimit: z.number() }).safeParse(body['options']).data?.totalTimeLimit;
  if (limit !== undefined && limit > longestTotalTimeLimit) {
    issues.add({
      code: 'wrong-value',
      document: 'scenarios',
      pointer: '/options/totalTimeLimit',
      detail: `A request may take ${longestTotalTimeLimit} s at most.`,
    });
  }
  const pools = new Map<string, PoolInput>();
  for (const key of ['scenarios', 'sweeps']) {
    const list = z.array(z.unknown()).safeParse(body[key]).data ?? [];
    list.forEach((entry, index) => {
      const { pool } = objectKeys.safeParse(entry).data ?? {};
      const pointer = toPointer([key, index, 'pool']);
      const inline = pool === undefined ? null : toPool(pool, pointer, issues);
      if (inline !== null) pools.set(pointer, inline);
    });
  }
  return {
    file: withTimeLimit(parsed.value),
    pool: body['pool'] === undefined ? null : toPool(body['pool'], '/pool', issues),
    rules: toRules(body['rules'], issues),
    pools,
    issues: issues.told(),
  };
};

const toPool = (value: unknown, pointer: string, issues: IssueList): PoolInput | null => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { as: 'value', value };
  issues.add(wrongType(pointer, 'Expected an object with the key "candidates".'));
  return null;
};

const toRules = (value: unknown, issues: IssueList): RulesInput | null => {
  if (typeof value === 'string') return { as: 'id', id: value };
  if (typeof value === 'object' && value !== null) return { as: 'value', value };
  if (value !== undefined)
    issues.add(wrongType('/rules', 'Expected a rule set, or the id of a shipped one.'));
  return null;
};

const wrongType = (pointer: string, detail: string): Issue => ({
  code: 'wrong-type',
  document: 'scenarios',
  pointer,
  detail,
});

/** A request that says nothing has a limit all the same. */
const withTimeLimit = (file: unknown): unknown => {
  const keys = objectKeys.safeParse(file);
  if (!keys.success) return file;
  const options = keys.data['options'] === undefined ? {} : objectKeys.safeParse(keys.data['options']).data;
  return options === undefined ? file : { ...keys.data, options: { totalTimeLimit, ...options } };
};
