import { checkRuleSet } from '../answers/check-rules/check-rules.ts';
import { factsOf } from './job-facts.ts';
import { done, mapOutcome, once, type PartsOperation } from './operation.ts';

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
    answer: 'What the rule set selects, and what looks doubtful in it.',
    schemas: once(async () => {
      const { checkRulesRequestSchema } = await import('./request-schema.ts');
      const { rulesReportSchema } = await import('../answers/check-rules/rules-report.ts');
      return { request: checkRulesRequestSchema, result: rulesReportSchema };
    }),
    example: 'check-rules-request.json',
  },
  command: {
    name: 'rules check',
    operand: 'rules',
    examples: ['slate rules check a-res-79-325-baseline --pool fixtures/open-call.csv'],
  },
};
