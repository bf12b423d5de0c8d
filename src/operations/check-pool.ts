import { checkPoolFile } from '../answers/check-pool/check-pool.ts';
import { factsOf } from './job-facts.ts';
import { done, mapOutcome, once, type PartsOperation } from './operation.ts';

export const checkPool: PartsOperation = {
  // A rule set only affects how the columns are read.
  parts: { pool: 'required', rules: 'optional' },
  whole: 'pool',
  run: (input, context) =>
    mapOutcome(checkPoolFile(input, context), ({ report, hash }) => ({
      ...done(report),
      facts: factsOf({ inputs: { pool: hash, rules: null } }),
    })),
  rest: {
    role: 'analyst',
    path: '/v1/pools/check',
    operationId: 'checkPool',
    summary: 'Check a pool',
    description:
      'Reads a pool and reports what it contains and what looks doubtful in it, without solving. Takes a file too (CSV, XLSX, ODS or JSON), as `PUT /v1/pools/{name}` does; a file cannot be compressed. Or a stored pool by its name.',
    answer: 'What the pool contains and what looks doubtful in it.',
    schemas: once(async () => {
      const { namedPoolSchema } = await import('./request-schema.ts');
      const { poolReportSchema } = await import('../answers/check-pool/pool-report.ts');
      return { request: namedPoolSchema, result: poolReportSchema };
    }),
    example: 'check-request.json',
  },
  command: { name: 'pool check', examples: ['slate pool check fixtures/open-call.csv'] },
};
