import { verifySlate } from '../answers/verify/verify.ts';
import { doneWithFacts, mapOutcome, once, type PartsOperation } from './operation.ts';

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
    answer: 'Whether the slate holds, clause by clause.',
    schemas: once(async () => {
      const { requestSchema, slateSchema } = await import('./request-schema.ts');
      const { verificationSchema } = await import('../answers/verify/verification-schema.ts');
      const own = { slate: slateSchema.describe('Ids of the members.') };
      return { request: requestSchema(own).meta({ id: 'VerifyRequest' }), result: verificationSchema };
    }),
    example: 'verify-request.json',
  },
  command: {
    name: 'verify',
    examples: [
      'slate verify --pool fixtures/open-call.csv --rules a-res-79-325-baseline --slate result.json',
    ],
  },
};
