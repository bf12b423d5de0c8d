import { z } from 'zod';
import { assignmentSchema } from '../assign/assignment-schema.ts';
import { conflictExplanation, optimumExplanation } from '../explain/explanation-schema.ts';
import { certificateSchema } from '../proof/certificate-schema.ts';
import {
  candidateSchema,
  memberSchema,
  origin,
  sharedParts,
  statementSchema,
  tiesSchema,
  units,
  type DeepReadonly,
} from './result-parts.ts';

const slateFields = {
  objective: units('Σ of the scores of the members, net of penalties'),
  points: z.number().describe('`objective` divided by `objectiveScale`.'),
  slate: z.array(memberSchema).describe('The members, sorted by id.'),
};

const certificate = certificateSchema
  .optional()
  .describe('If requested: the proof, for anyone who has the pool.');

const absent = z.null().describe('There is no slate.');
const noSlate = { objective: absent, points: absent, slate: absent };

const ids = z.array(z.string());

const selectedSchema = z
  .strictObject({
    outcome: z.literal('selected'),
    ...slateFields,
    ties: tiesSchema,
    core: ids
      .nullable()
      .describe(
        'Members who are in every best slate, sorted by id; null where seats are open or the time was over before it was known.',
      ),
    byLot: ids
      .nullable()
      .describe('Members whose seats the lots decided, sorted by id; null where `core` is.'),
    ...sharedParts,
    ...optimumExplanation,
    candidates: z
      .array(candidateSchema)
      .optional()
      .describe(
        'Candidates who are named besides the members, by id; absent where none is, and in older documents.',
      ),
    about: z
      .strictObject({
        candidates: ids.describe('As asked, sorted.'),
        rules: ids.describe('In the order of the rule set.'),
      })
      .optional()
      .describe('What alone is explained; absent: everything that was asked for.'),
    assignments: z
      .array(assignmentSchema)
      .optional()
      .describe('With a full explanation, where the rule set has assignments: who would hold which post.'),
    certificate,
  })
  .meta({ id: 'Selected', description: 'A best slate.' });

const infeasibleSchema = z
  .strictObject({
    outcome: z.literal('infeasible'),
    ...noSlate,
    reasons: z.array(statementSchema).describe('Why, where counting seats is enough to show it.'),
    ...sharedParts,
    ...conflictExplanation,
    certificate,
  })
  .meta({ id: 'Infeasible', description: 'No slate satisfies the rules.' });

const stoppedSchema = z
  .strictObject({
    outcome: z.literal('stopped'),
    objective: z.int().nullable().describe('Of the best slate so far, objective units; null without one.'),
    points: z.number().nullable().describe('The same in points.'),
    slate: z
      .array(memberSchema)
      .nullable()
      .describe('The best slate so far, sorted by id; null without one.'),
    origin,
    reason: z.enum(['time-limit']).describe('Why it ended.'),
    ...sharedParts,
  })
  .meta({ id: 'Stopped', description: 'Ended before an answer; the best slate so far, if any.' });

export const resultSchema = z
  .discriminatedUnion('outcome', [selectedSchema, infeasibleSchema, stoppedSchema])
  .meta({ id: 'Result', description: 'What came of a solve: `selected`, `infeasible` or `stopped`.' });

export type ResultDocument = DeepReadonly<z.infer<typeof resultSchema>>;
