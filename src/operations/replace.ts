import { replacePanel } from '../answers/replace/replace-panel.ts';
import { serialise } from '../answers/result/result.ts';
import { replaceOptionsSchema } from '../answers/solve/options.ts';
import { factsOf } from './job-facts.ts';
import { doneWithFacts, mapOutcome, once, type PartsOperation } from './operation.ts';

export const replace: PartsOperation = {
  parts: {
    pool: 'required',
    rules: 'required',
    withdraw: 'required',
    slate: 'optional',
    options: 'optional',
  },
  options: { schema: replaceOptionsSchema, keys: ['timeLimit'] },
  run: async (input, context, onPrepared) =>
    mapOutcome(
      await replacePanel(input, context, (stopped, timeLimit) => {
        onPrepared(() => ({ document: serialise(stopped), facts: factsOf(stopped), timeLimit }));
      }),
      doneWithFacts,
    ),
  rest: {
    role: 'analyst',
    path: '/v1/slates/replace',
    operationId: 'replace',
    summary: 'Replace members who withdraw',
    description:
      'The best slate with all who remain, the best one with the fewest changes, and the best of all. Without `slate` the members are those of the best slate.',
    answer: 'Ways to fill the seats.',
    schemas: once(async () => {
      const { requestSchema, slateSchema } = await import('./request-schema.ts');
      const { replacementSchema, withdrawSchema } = await import('../answers/replace/replacement-schema.ts');
      const own = {
        withdraw: withdrawSchema,
        slate: slateSchema
          .optional()
          .describe('Ids of the members as they are, or of those who remain; without it, the best slate.'),
        options: replaceOptionsSchema.optional(),
      };
      return { request: requestSchema(own).meta({ id: 'ReplaceRequest' }), result: replacementSchema };
    }),
    example: 'replace-request.json',
  },
  command: {
    name: 'replace',
    examples: [
      'slate replace --pool fixtures/open-call.csv --rules a-res-79-325-baseline --withdraw C-0080 C-0352',
    ],
  },
};
