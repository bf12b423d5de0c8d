import { optionsSchema } from '../answers/solve/options.ts';
import { once, type PartsOperation } from './operation.ts';
import { runSolve } from './run-solve.ts';

export const solve: PartsOperation = {
  parts: { pool: 'required', rules: 'required', options: 'optional' },
  options: {
    schema: optionsSchema,
    onTerminal: 'rules',
    keys: ['explain', 'engine', 'timeLimit', 'crossCheck', 'within', 'certificate', 'certifyTies'],
  },
  run: runSolve,
  rest: {
    role: 'analyst',
    path: '/v1/slates',
    operationId: 'solve',
    summary: 'Recommend the best slate',
    description:
      'Chooses the members with the highest total score that satisfy every rule. `selected`, `infeasible` and `stopped` are all answers, with status 200.',
    answer: 'The result document: selected, infeasible or stopped.',
    schemas: once(async () => {
      const { requestSchema } = await import('./request-schema.ts');
      const { resultSchema } = await import('../answers/result/result-schema.ts');
      return {
        request: requestSchema({ options: optionsSchema.optional() }).meta({ id: 'SolveRequest' }),
        result: resultSchema,
      };
    }),
    example: 'solve-request.json',
  },
  command: {
    name: 'solve',
    writesProof: true,
    writesRepairs: true,
    examples: [
      'slate solve --pool fixtures/open-call.csv --rules a-res-79-325-baseline',
      'slate solve --pool fixtures/open-call.csv --rules fixtures/a-res-79-325-baseline.json --format json --out result.json',
    ],
  },
};
