import { toVipr } from '../../solver/index.ts';
import { assignPanel, type AssignedPanel } from '../answers/assign/assign-panel.ts';
import { serialise } from '../answers/result/result.ts';
import { assignOptionsSchema } from '../answers/solve/options.ts';
import { factsOf } from './job-facts.ts';
import { done, mapOutcome, once, type Done, type PartsOperation } from './operation.ts';

export const assign: PartsOperation = {
  parts: {
    pool: 'required',
    rules: 'required',
    slate: 'optional',
    assignment: 'optional',
    options: 'optional',
  },
  options: {
    schema: assignOptionsSchema,
    keys: ['explain', 'engine', 'timeLimit', 'certificate', 'certifyTies'],
  },
  run: async (input, context, onPrepared) => {
    const proofOf = ({ single }: AssignedPanel): Pick<Done, 'proof'> => {
      if (input.wantsProof !== true || single === null || single.answer.outcome === 'stopped') return {};
      const { formulation, answer } = single;
      return { proof: [...toVipr(formulation.problem, answer.proof, answer)].join('') };
    };
    const assigned = await assignPanel(input, context, (prepared, timeLimit) => {
      onPrepared(() =>
        prepared === null
          ? { document: null, timeLimit }
          : {
              document: serialise(prepared.document),
              facts: factsOf(prepared.document),
              ...proofOf(prepared),
              timeLimit,
            },
      );
    });
    return mapOutcome(assigned, (value) => ({
      ...done(value.document),
      facts: factsOf(value.document, value.formulation.pool.ids.length),
      ...proofOf(value),
    }));
  },
  rest: {
    role: 'analyst',
    path: '/v1/assignments',
    operationId: 'assign',
    summary: 'Put the members of a slate into posts',
    description:
      'Fills a bureau or working groups with the members of the best slate, or of `slate`: the assignment with the highest total that satisfies its rules, proved and explained. `selected`, `infeasible` and `stopped` are all answers, with status 200.',
    answer: 'Who holds which post, or why nobody can.',
    schemas: once(async () => {
      const { requestSchema } = await import('./request-schema.ts');
      const { assignFields } = await import('./assign-fields.ts');
      const { assignSchema } = await import('../answers/assign/assignment-schema.ts');
      return { request: requestSchema(assignFields).meta({ id: 'AssignRequest' }), result: assignSchema };
    }),
    example: 'assign-request.json',
  },
  command: {
    name: 'assign',
    writesProof: true,
    explainHelp: 'option.explain.posts',
    examples: [
      'slate assign --pool fixtures/open-call.csv --rules a-res-79-325-baseline --assignment bureau',
      'slate assign --pool fixtures/open-call.csv --rules a-res-79-325-baseline --format html --out posts.html',
    ],
  },
};
