import { explainOptionsSchema } from '../answers/solve/options.ts';
import { once, type PartsOperation } from './operation.ts';
import { runSolve } from './run-solve.ts';

export const explain: PartsOperation = {
  parts: { pool: 'required', rules: 'required', about: 'optional', options: 'optional' },
  options: {
    schema: explainOptionsSchema,
    keys: ['engine', 'timeLimit', 'crossCheck', 'within', 'certificate', 'certifyTies'],
    always: { explain: 'full' },
  },
  run: runSolve,
  rest: {
    role: 'analyst',
    path: '/v1/slates/explain',
    operationId: 'explain',
    summary: 'Explain the best slate, or why there is none',
    description:
      'Solves and answers why: what each bound costs, why this candidate and not that one, who can replace whom; where there is no slate, every conflict and every way to resolve it. `about` narrows it to some candidates and rules.',
    answer: 'The result document with its explanation.',
    schemas: once(async () => {
      const { requestSchema } = await import('./request-schema.ts');
      const { aboutSchema } = await import('../answers/explain/about.ts');
      const { resultSchema } = await import('../answers/result/result-schema.ts');
      const own = { about: aboutSchema.optional(), options: explainOptionsSchema.optional() };
      return { request: requestSchema(own).meta({ id: 'ExplainRequest' }), result: resultSchema };
    }),
    example: 'explain-request.json',
  },
  command: {
    name: 'explain',
    writesRepairs: true,
    examples: [
      'slate explain --pool fixtures/open-call.csv --rules a-res-79-325-baseline --candidate C-1636 --rule women',
      'slate explain --pool fixtures/open-call.csv --rules a-res-79-325-baseline --format html --out report.html',
    ],
  },
};
