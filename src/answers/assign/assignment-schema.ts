import { z } from 'zod';
import { certificateSchema } from '../proof/certificate-schema.ts';
import { noSlateLeft } from '../explain/explanation-schema.ts';
import { labelsSchema } from '../result/labels.ts';
import { memberSchema, resultSchemaParts, ruleRowSchema, type DeepReadonly } from '../result/result-parts.ts';

const units = (meaning: string) => z.int().describe(`${meaning}, in objective units.`);
const seatCount = z.int().min(0).max(1_000_000);
const post = z.string().describe('Id of the post.');
const member = z.string().describe('Id of the member.');
const rule = z.string().describe('Id of the rule.');
const side = z.enum(['min', 'max']).describe('Which bound.');

/** A member in a post: for generators of clients an array of two, for us a pair. */
const pair = z.array(z.string()).length(2) as unknown as z.ZodType<[post: string, id: string]>;
const pairs = (meaning: string) =>
  z.array(pair).describe(`${meaning}: \`[post, id]\`, sorted by post, then by id.`);

const holdersSchema = z
  .strictObject({ post, holders: z.array(z.string()).describe('Ids of those who hold it, sorted.') })
  .meta({ id: 'PostHolders' });

const postsSchema = z.array(holdersSchema).describe('Who holds which post, in the order of the rule set.');

const seatsSchema = z
  .strictObject({
    post,
    min: seatCount.describe('Fewest holders.'),
    max: seatCount.describe('Most holders.'),
    eligible: z.int().min(0).describe('Members who may hold it.'),
    count: seatCount.nullable().describe('Holders; null where there is no assignment.'),
    authority: resultSchemaParts.rowIdentity.authority,
    clause: resultSchemaParts.rowIdentity.clause,
  })
  .meta({ id: 'PostSeats', description: 'The seats of a post.' });

const postOfRow = z
  .string()
  .nullable()
  .describe('Of a rule `within: every-post`, the post of the row; null for other rules.');

const assignmentRowSchema = ruleRowSchema
  .extend({
    post: postOfRow,
    eligible: z.int().min(0).describe('Members in posts who can count in the row.'),
  })
  .meta({
    id: 'AssignmentRow',
    description:
      'A rule, or one post or value of it. Rules `apart` and `together` have one row without bounds.',
  });

const exchange = {
  enters: pairs('Who would hold which post as well'),
  leaves: pairs('Who would no longer hold which post'),
};

const changeIfAny = z
  .union([z.int(), noSlateLeft])
  .describe('Exact change of the optimum, zero or negative, in objective units; `infeasible`: none is left.');

const heldSchema = z
  .strictObject({
    post,
    id: member,
    change: changeIfAny,
    enters: exchange.enters.optional(),
    leaves: exchange.leaves.optional(),
  })
  .meta({
    id: 'PostChoice',
    description:
      'A member in a post, and what changes if that is decided otherwise. Who would then change posts is said of the two best others of each post and, of holders, as far as a number of questions goes.',
  });

const alternativeSchema = z
  .strictObject({
    objective: units('Of this assignment'),
    change: units('Change of the objective'),
    ...exchange,
  })
  .meta({ id: 'AssignmentAlternative' });

const familySchema = z
  .strictObject({
    rule,
    rows: z.int().min(1).describe('Rows of the rule.'),
    change: ruleRowSchema.shape.change,
    removed: ruleRowSchema.shape.removed,
  })
  .meta({ id: 'AssignmentFamily', description: 'A rule of several rows with all its bounds moved as one.' });

const bindingSchema = z
  .strictObject({
    rule,
    value: resultSchemaParts.rowIdentity.value,
    post: postOfRow,
    whole: z.boolean().describe('All rows of the rule moved as one?'),
    side,
    change: units('Exact change of the objective'),
    ...exchange,
  })
  .meta({
    id: 'AssignmentBinding',
    description: 'A bound that raises the optimum when relaxed by one seat.',
  });

const explanation = {
  families: z.array(familySchema).optional().describe('Rules of several rows, each as a whole.'),
  binding: z
    .array(bindingSchema)
    .optional()
    .describe('The bounds that cost something, the most costly first.'),
  holders: z
    .array(heldSchema)
    .optional()
    .describe('What it would cost if a holder did not hold the post: by post, then by id.'),
  others: z
    .array(heldSchema)
    .optional()
    .describe('Who could hold a post as well or instead, and at what cost: by post, the least cost first.'),
  alternatives: z
    .array(alternativeSchema)
    .max(2)
    .optional()
    .describe('The two best assignments after this one; fewer where there are no more.'),
  unreached: z
    .array(z.enum(['rules', 'holders', 'others', 'alternatives']))
    .optional()
    .describe('What the time limit did not leave time to explain; absent: nothing.'),
};

const { objectiveScale, proof, statements, warnings, inputs, run } = resultSchemaParts;

const shared = {
  assignment: z.string().describe('Id of the assignment.'),
  objectiveScale,
  proof,
  seats: z.array(seatsSchema).describe('The seats of each post, in the order of the rule set.'),
  rules: z.array(assignmentRowSchema).describe('A row each, by rule, then by post, then by value.'),
  warnings,
  statements: statements.describe('The explanation in words, the most important first.'),
  labels: labelsSchema,
  certificate: certificateSchema.optional().describe('If requested: the proof, for anyone who has the pool.'),
};

const filled = {
  posts: postsSchema,
  unassigned: z.array(z.string()).describe('Members who hold no post, ids sorted.'),
};

const none = z.null().describe('There is none.');

const selectedSchema = z.strictObject({
  outcome: z.literal('selected').describe('A best assignment.'),
  objective: units('What the holders bring to their posts'),
  points: z.number().describe('`objective` divided by `objectiveScale`.'),
  ...filled,
  ties: z
    .strictObject({
      seed: z.string().describe('The published seed of the lots.'),
      status: z.enum(['settled', 'open']).describe('`open`: the time was over before the lots had decided.'),
      open: pairs('What the draw has not settled'),
    })
    .describe('How far the draw between equally good assignments came.'),
  core: z
    .array(pair)
    .nullable()
    .describe(
      'What is so in every best assignment: `[post, id]`, sorted by post, then by id; null where it is not known.',
    ),
  byLot: z.array(pair).nullable().describe('What the lots decided, likewise; null where `core` is.'),
  ...shared,
  ...explanation,
});

const sides = z.array(z.strictObject({ rule, side }));

const infeasibleSchema = z.strictObject({
  outcome: z.literal('infeasible').describe('Nobody can be put into these posts under these rules.'),
  objective: none,
  points: none,
  posts: none,
  unassigned: none,
  ...shared,
  conflicts: z
    .array(
      z
        .strictObject({
          sides: sides.describe('Negotiable sides, none of which can be spared.'),
          limits: sides.optional().describe('Other negotiable sides that take part even at their limits.'),
          hard: z
            .array(
              z.strictObject({
                rule: z
                  .string()
                  .nullable()
                  .describe(
                    'Id of the rule; null: the seats of the post or, where that is null too, the posts that one member may hold.',
                  ),
                value: resultSchemaParts.rowIdentity.value,
                post: z.string().nullable().describe('The post; null where several or none are meant.'),
              }),
            )
            .describe('What is not negotiable and takes part.'),
        })
        .meta({ id: 'AssignmentConflict' }),
    )
    .optional()
    .describe('Every irreducible conflict.'),
  repairs: z
    .array(
      z
        .strictObject({
          objective: units('Of the best assignment after the repair'),
          points: z.number().describe('`objective` divided by `objectiveScale`.'),
          moves: z
            .array(
              z.strictObject({
                rule,
                side,
                from: seatCount.describe('Where the bound stands.'),
                to: seatCount.describe('Where it moves.'),
              }),
            )
            .describe('The bounds to move, in the order of the rules.'),
          ...filled,
          smallest: z.literal(false).optional().describe('False: there were too many ways to move.'),
        })
        .meta({ id: 'AssignmentRepair' }),
    )
    .optional()
    .describe('Every minimal repair, highest objective first.'),
  complete: z.boolean().optional().describe('Are these all conflicts and repairs?'),
  incomplete: z.enum(['limit', 'time']).optional().describe('Why they may not be; absent when complete.'),
});

const stoppedSchema = z.strictObject({
  outcome: z.literal('stopped').describe('The time was over before an answer.'),
  objective: z.int().nullable().describe('Of the best so far, objective units; null without one.'),
  points: z.number().nullable().describe('The same in points.'),
  posts: z
    .array(holdersSchema)
    .nullable()
    .describe('Who holds which post in the best so far; null: there is none.'),
  unassigned: z
    .array(z.string())
    .nullable()
    .describe('Members who hold no post in it, ids sorted; null likewise.'),
  ...shared,
});

/** One assignment, without what it has in common with the others of its rule set. */
export const assignmentSchema = z
  .discriminatedUnion('outcome', [
    selectedSchema.meta({ id: 'AssignmentSelected' }),
    infeasibleSchema.meta({ id: 'AssignmentInfeasible' }),
    stoppedSchema.meta({ id: 'AssignmentStopped' }),
  ])
  .meta({ id: 'AssignmentAnswer', description: 'Who holds which post, or why nobody can.' });

const context = {
  source: z
    .enum(['best', 'given'])
    .describe(
      'Whose posts these are: of the best slate of pool and rule set, or of the slate that was sent.',
    ),
  members: z.array(memberSchema).describe('The members of the slate, sorted by id.'),
  inputs,
  run,
};

const outcome = z.enum(['selected', 'infeasible', 'stopped']);

const severalSchema = z
  .strictObject({
    assignment: z.null().describe('These are several assignments.'),
    outcome: outcome.describe('`selected` where all are, else the first that is not.'),
    assignments: z.array(assignmentSchema).min(2).describe('In the order of the rule set.'),
    warnings: warnings.describe('What should not pass unnoticed in pool, rule set and slate.'),
    ...context,
  })
  .meta({ id: 'Assignments', description: 'All assignments of a rule set.' });

const withoutSlateSchema = z
  .strictObject({
    assignment: z.string().nullable().describe('Id of the assignment; null: several were asked for.'),
    outcome: z
      .enum(['infeasible', 'stopped'])
      .describe(
        '`infeasible`: no slate satisfies the rules. `stopped`: the time was over before there was one.',
      ),
    objective: none,
    points: none,
    posts: none,
    members: z.null().describe('There is no slate.'),
    warnings,
    statements: statements.describe('Why there is no slate.'),
    labels: labelsSchema,
    inputs,
    run,
  })
  .meta({ id: 'NoSlateToAssign', description: 'There is no slate whose members could be put into posts.' });

/** The document of `assign`. */
export const assignSchema = z
  .union([
    selectedSchema.extend(context).meta({ id: 'Assigned' }),
    infeasibleSchema.extend(context).meta({ id: 'NotAssignable' }),
    stoppedSchema.extend(context).meta({ id: 'AssignStopped' }),
    severalSchema,
    withoutSlateSchema,
  ])
  .meta({
    id: 'AssignResult',
    description: 'Members of a slate in posts: one assignment, or all of a rule set.',
  });

export type AssignmentAnswer = DeepReadonly<z.infer<typeof assignmentSchema>>;
export type AssignmentSelected = DeepReadonly<z.infer<typeof selectedSchema>>;
export type AssignmentInfeasible = DeepReadonly<z.infer<typeof infeasibleSchema>>;
export type AssignmentRuleRow = DeepReadonly<z.infer<typeof assignmentRowSchema>>;
export type Pair = readonly [post: string, id: string];
export type AssignDocument = DeepReadonly<z.infer<typeof assignSchema>>;
