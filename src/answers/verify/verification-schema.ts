import { z } from 'zod';
import { resultSchemaParts } from '../result/result-parts.ts';

const count = z.int().min(0).max(1_000_000);
const holds = z.boolean().describe('Is it satisfied?');
const counting = (what: string) =>
  z.enum(['all', 'primary']).describe(`Whether all ${what} of a person count or the first alone.`);

const reading = z.strictObject({
  count: count.describe('Members who count in the row under this reading, seats.'),
  holds,
});

const { objectiveScale, inputs, labels, warnings, rowIdentity } = resultSchemaParts;

export const verificationSchema = z
  .strictObject({
    holds: z.boolean().describe('Does the slate satisfy the size, every clause and every rule?'),
    size: z
      .strictObject({
        required: count.describe('Seats to fill.'),
        count: count.describe('Members of the slate.'),
        holds,
      })
      .describe('The size of the slate.'),
    objective: z
      .int()
      .nullable()
      .describe('Net of penalties, objective units; null when a member is ineligible.'),
    objectiveScale,
    points: z.number().nullable().describe('`objective` divided by `objectiveScale`.'),
    eligibility: z
      .array(
        z.strictObject({
          reason: z.string().describe('Id of the clause, `unverified` or `score-missing`.'),
          authority: rowIdentity.authority
            .nullable()
            .describe('Who fixes the clause; null for `unverified` and `score-missing`.'),
          clause: rowIdentity.clause,
          holds,
          members: z.array(z.string()).describe('Members who are ineligible for this reason.'),
        }),
      )
      .describe('Clause by clause.'),
    rules: z
      .array(
        z.strictObject({
          ...rowIdentity,
          applied: z
            .literal(false)
            .optional()
            .describe(
              'Only on an optional rule that reads an attribute which the pool lacks: it counts nothing.',
            ),
          target: count.optional().describe('Soft rules: seats aimed at.'),
          shortfall: count.optional().describe('Soft rules: seats short of the target.'),
          count: count
            .nullable()
            .describe(
              'Members who count in the row under the policy of the rule set, seats; null where it is not applied.',
            ),
          holds: holds.nullable().describe('Is it satisfied? Null if it is not applied.'),
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
      .strictObject({ nationality: counting('nationalities'), affiliation: counting('affiliations') })
      .describe('The policy of the rule set, which `holds` and `count` follow.'),
    warnings,
    labels,
    inputs,
  })
  .meta({ id: 'Verification', description: 'Whether a slate satisfies the rules, clause by clause.' });

export type VerificationDocument = z.infer<typeof verificationSchema>;
