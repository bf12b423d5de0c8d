import { z } from 'zod';
import { verificationSchema } from '../answers/verify/verification-schema.ts';
import { verifySlate } from '../answers/verify/verify.ts';
import { doneWithFacts, mapOutcome, type PartsOperation } from './operation.ts';
import { requestSchema } from './request-schema.ts';

export const verify: PartsOperation = {
  parts: { pool: 'required', rules: 'required', slate: 'required' },
  run: (input, context) => mapOutcome(verifySlate(input, context), doneWithFacts),
  rest: {
    role: 'analyst',
    path: '/v1/slates/verify',
    operationId: 'verify',
    summary: 'Verify any slate, clause by clause',
    description:
      'Counts the given members against every clause and rule; no solver takes part. Where members have several nationalities or affiliations both readings are given.',
    request: requestSchema({
      slate: z.array(z.string()).min(1).describe('Ids of the members.'),
    }).meta({ id: 'VerifyRequest' }),
    result: { description: 'Whether the slate holds, clause by clause.', schema: verificationSchema },
    example: 'verify-request.json',
  },
  command: {
    name: 'verify',
    examples: [
      'slate verify --pool fixtures/open-call.csv --rules a-res-79-325-baseline --slate result.json',
    ],
  },
};
