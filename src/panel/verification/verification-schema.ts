import { z } from 'zod';
import { resultSchemaParts, statementSchema } from '../result/result-schema.ts';

const count = z.int().min(0);

const reading = z.strictObject({
  count: count.describe('Members who count in the row under this reading.'),
  holds: z.boolean(),
});

export const verificationSchema = z
  .strictObject({
    holds: z.boolean().describe('Does the slate keep the size, every clause and every rule?'),
    size: z.strictObject({ required: count, count, holds: z.boolean() }),
    objective: z
      .int()
      .nullable()
      .describe('Net of penalties, objective units; null when a member has no score.'),
    objectiveScale: resultSchemaParts.objectiveScale,
    points: z.number().nullable(),
    eligibility: z
      .array(
        z.strictObject({
          reason: z.string().describe('Id of the clause, `unverified` or `score-missing`.'),
          authority: z.enum(['resolution', 'policy']).nullable(),
          clause: z.string().nullable(),
          holds: z.boolean(),
          members: z.array(z.string()).describe('Members who are ineligible for this reason.'),
        }),
      )
      .describe('Clause by clause.'),
    rules: z
      .array(
        z.strictObject({
          rule: z.string(),
          value: z.string().nullable(),
          authority: z.enum(['resolution', 'policy']),
          clause: z.string().nullable(),
          min: count.nullable(),
          max: count.nullable(),
          target: count.optional(),
          shortfall: count.optional(),
          count: count.describe('Members who count in the row under the policy of the rule set.'),
          holds: z.boolean(),
          members: z.array(z.string()).describe('The members who count in the row.'),
          readings: z
            .strictObject({
              all: reading.describe('Every nationality and affiliation counts.'),
              primary: reading.describe('Only the first one counts.'),
            })
            .optional()
            .describe('Both ways of counting, where the rule reads nationality or affiliation.'),
        }),
      )
      .describe('Rule by rule: a row each, in the order of the rules, then by value.'),
    counting: z
      .strictObject({ nationality: z.enum(['all', 'primary']), affiliation: z.enum(['all', 'primary']) })
      .describe('The policy of the rule set, which `holds` and `count` follow.'),
    warnings: z.array(statementSchema),
    inputs: resultSchemaParts.inputs,
  })
  .meta({ id: 'Verification', description: 'Whether a slate keeps the rules, clause by clause.' });

export type VerificationDocument = z.infer<typeof verificationSchema>;
