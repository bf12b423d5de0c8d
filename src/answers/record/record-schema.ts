import { z } from 'zod';
import { journalPlaceSchema } from '../../journal/journal-entry.ts';
import { resultSchemaParts, tiesSchema } from '../result/result-parts.ts';

const seatCount = z.int().min(0);
const seats = (meaning: string) => seatCount.nullable().describe(meaning);

/** A row of a rule, counted. */
const rowSchema = z.strictObject({
  rule: z.string().describe('Id of the rule.'),
  value: z.string().nullable().describe('Value of an `each` rule, or the number of its row.'),
  authority: resultSchemaParts.rowIdentity.authority,
  min: seats('Fewest members; null: no bound.'),
  max: seats('Most members; null: no bound.'),
  applied: z
    .literal(false)
    .optional()
    .describe('Only on an optional rule that reads an attribute which the pool lacks: it counts nothing.'),
  target: seatCount.optional().describe('Soft rules: seats aimed at.'),
  shortfall: seats('Soft rules: seats short of the target; null: there is no slate.').optional(),
  count: seats('Members that it counts; null: there is no slate.'),
  tight: z.array(z.enum(['min', 'max'])).describe('Bounds that are reached.'),
});

/** The publishable account of a run. */
export const recordSchema = z
  .strictObject({
    format: z.literal('slate-record').describe('What the document is.'),
    version: z.literal(1).describe('Of the format.'),
    program: z.string().describe('Version of the program.'),
    inputs: resultSchemaParts.inputs,
    ruleSet: z
      .record(z.string(), z.unknown())
      .describe('The rule set; ids of candidates and names of organisations are withheld and counted.'),
    outcome: z.enum(['selected', 'infeasible', 'stopped']).describe('Of the run.'),
    objective: z.int().nullable().describe('Of the slate, objective units; null: there is no slate.'),
    objectiveScale: resultSchemaParts.objectiveScale,
    points: z.number().nullable().describe('`objective` divided by `objectiveScale`.'),
    proof: resultSchemaParts.proof,
    certificate: z
      .string()
      .nullable()
      .describe(
        'SHA-256 of the file that --certificate writes without --certify-ties; null where there is no proof.',
      ),
    ties: tiesSchema
      .omit({ open: true })
      .extend({ open: seatCount.describe('Seats that the draw has not settled.') })
      .optional()
      .describe('How far the draw got; absent if there was none, and in older records.'),
    core: seats('Members who are in every best slate; null where that is not known.'),
    byLot: seats('Seats that the lots decided; null where `core` is.'),
    eligibility: resultSchemaParts.eligibility,
    rules: z.array(rowSchema).describe('Every row, counted.'),
    assignments: z
      .array(
        z
          .strictObject({
            assignment: z.string().describe('Id of the assignment.'),
            outcome: z.enum(['selected', 'infeasible', 'stopped']).describe('Of it.'),
            objective: z.int().nullable().describe('Objective units; null: nobody holds a post.'),
            points: z.number().nullable().describe('`objective` divided by `objectiveScale`.'),
            proof: resultSchemaParts.proof,
            posts: z
              .array(
                z.strictObject({
                  post: z.string().describe('Id of the post.'),
                  min: seatCount.describe('Fewest holders.'),
                  max: seatCount.describe('Most holders.'),
                  count: seats('Holders; null: there is no assignment.'),
                }),
              )
              .describe('The posts, in the order of the rule set.'),
            rules: z
              .array(
                rowSchema.extend({
                  post: z.string().nullable().describe('The post of the row; null: none.'),
                }),
              )
              .describe('Every row of its rules, counted.'),
          })
          .meta({ id: 'AssignmentAccount', description: 'Posts and counts of an assignment.' }),
      )
      .optional()
      .describe('Posts that the members could fill; absent where the rule set has no assignments.'),
    balance: resultSchemaParts.balance,
    journal: journalPlaceSchema
      .partial({ key: true })
      .optional()
      .describe(
        'The place of the entry of this run in the journal of the service, and the key that it is signed with (absent in records of before); absent where there is none.',
      ),
  })
  .meta({ id: 'RunRecord', description: 'The publishable account of a run.' });

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type RecordDocument = DeepReadonly<z.infer<typeof recordSchema>>;
