import { z } from 'zod';
import { checkRuleSet } from '../answers/check-rules/check-rules.ts';
import { rulesReportSchema } from '../answers/check-rules/rules-report.ts';
import { poolSchema } from '../pool/candidate-schema.ts';
import { factsOf } from './job-facts.ts';
import { done, mapOutcome, type PartsOperation } from './operation.ts';
import { rulesSchema } from './request-schema.ts';

export const checkRules: PartsOperation = {
  parts: { rules: 'required', pool: 'optional' },
  run: (input, context) =>
    mapOutcome(checkRuleSet(input, context), ({ report, pool }) => ({
      ...done(report),
      ...(pool === null ? {} : { facts: factsOf({ inputs: { pool, rules: report.hash } }) }),
    })),
  rest: {
    role: 'analyst',
    path: '/v1/rule-sets/check',
    operationId: 'checkRuleSet',
    summary: 'Check a rule set',
    description:
      'Reads a rule set and reports what it selects and, where a pool is given, whether it fits the pool and how many candidates count in each row. The pool needs no scores, and nothing is solved. Where counting alone shows that no slate can satisfy the rules, `infeasible` has the reasons.',
    request: z
      .strictObject({ rules: rulesSchema, pool: poolSchema.optional() })
      .meta({ id: 'CheckRuleSetRequest' }),
    result: {
      description: 'What the rule set selects, and what looks doubtful in it.',
      schema: rulesReportSchema,
    },
    example: 'check-rules-request.json',
  },
  command: {
    name: 'rules check',
    operand: 'rules',
    examples: ['slate rules check a-res-79-325-baseline --pool fixtures/open-call.csv'],
  },
};
