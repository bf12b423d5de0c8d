import { z } from 'zod';
import { memberSchema, resultSchemaParts, tiesSchema } from '../result/result-parts.ts';

const ids = (meaning: string) => z.array(z.string()).describe(`${meaning}, ids sorted.`);
const { inputs, labels, objectiveScale, run, statements, warnings } = resultSchemaParts;

const proposalSchema = z
  .strictObject({
    objective: z.int().describe('Of the new slate, objective units, net of penalties.'),
    points: z.number().describe('`objective` divided by `objectiveScale`.'),
    change: z.int().describe('`objective` less that of the slate as it was, objective units.'),
    enters: ids('Who comes in'),
    leaves: ids('Who goes out, those who withdraw among them'),
    slate: z.array(memberSchema).describe('The members of the new slate, sorted by id.'),
    ties: tiesSchema,
  })
  .meta({ id: 'Proposal', description: 'A new slate, compared with the previous one.' });

const shared = {
  objectiveScale,
  given: z
    .strictObject({
      objective: z.int().describe('Objective units, net of penalties.'),
      points: z.number().describe('`objective` divided by `objectiveScale`.'),
      slate: ids('Its members who are eligible'),
    })
    .meta({ id: 'GivenSlate' })
    .nullable()
    .describe('The slate as it was: the one that was sent, or the best; null: there is none.'),
  withdrawn: ids('Who is to be in no new slate'),
  statements: statements.describe('The same in words.'),
  warnings,
  labels,
  inputs,
  run,
};

const none = z.null().describe('There is none.');

export const replacementSchema = z
  .discriminatedUnion('outcome', [
    z
      .strictObject({
        outcome: z.literal('selected'),
        keepingAll: proposalSchema
          .nullable()
          .describe(
            'The best slate in which all remaining members stay; null: the seats cannot be filled otherwise.',
          ),
        fewestChanges: proposalSchema.describe(
          'The best of the slates in which as few as possible of those who remain give up their seats.',
        ),
        optimum: proposalSchema.describe('The best slate without those who withdraw.'),
        ...shared,
      })
      .meta({ id: 'Replaced', description: 'Ways to fill the seats.' }),
    z
      .strictObject({
        outcome: z.enum(['infeasible', 'stopped']).describe('Why there is no new slate.'),
        keepingAll: none,
        fewestChanges: none,
        optimum: none,
        ...shared,
      })
      .meta({
        id: 'NotReplaced',
        description:
          '`infeasible`: no slate satisfies the rules without them. `stopped`: the time limit was reached.',
      }),
  ])
  .meta({ id: 'Replacement', description: 'What to do when members withdraw.' });

export type ReplacementDocument = z.infer<typeof replacementSchema>;

/** Who withdraws. */
export const withdrawSchema = z
  .array(z.string().min(1).max(200))
  .min(1)
  .max(1000)
  .describe('Ids of those who withdraw: members, or others who are not available any more.');
