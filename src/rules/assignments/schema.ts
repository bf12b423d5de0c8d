import { z } from 'zod';
import { because, becauseOfType } from '../../input/documents/schema-issues.ts';
import { each } from '../forms/each.ts';
import { group } from '../forms/group.ts';
import {
  attributeNameSchema,
  authoritySchema,
  candidateIdsSchema,
  clauseSchema,
  conditionSchema,
  idSchema,
  titleSchema,
} from '../schema-parts.ts';

/** Most posts that an assignment can have, and most assignments of a rule set. */
const most = { posts: 1000, assignments: 100, rules: 10_000 } as const;

/** Of members or posts. A share of the size has no meaning where posts are filled. */
const seatsSchema = z.int(becauseOfType('wrong-type.seats-alone')).min(0).max(1_000_000);

const rangeOfSeats = z
  .strictObject({
    min: seatsSchema.optional().describe('Fewest; default 0.'),
    max: seatsSchema.optional().describe('Most.'),
  })
  .meta({ id: 'SeatRange', description: 'From so many to so many, both included.' });

const preferenceSchema = z
  .strictObject({
    where: conditionSchema,
    points: z
      .number()
      .min(-1e9)
      .max(1e9)
      .describe('Added for every holder who meets the condition, whatever the weight of the post.'),
  })
  .meta({ id: 'Preference', description: 'Who suits a post; a member who meets several has them all.' });

export const postSchema = z
  .strictObject({
    id: idSchema.describe('Unique in the assignment.'),
    title: titleSchema.optional().describe('What reports call the post.'),
    seats: z
      .union([seatsSchema, rangeOfSeats], becauseOfType('wrong-type.seats-of-post'))
      .describe(
        'How many hold it: a number, or a range, of which `max` is by default the size of the slate.',
      ),
    where: conditionSchema.optional().describe('Who may hold it, by all their values; absent: every member.'),
    prefers: z.array(preferenceSchema).max(1000).optional().describe('Who suits it.'),
    weight: z
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .describe('What the points of a holder are multiplied by; default 1.'),
    authority: authoritySchema,
    clause: clauseSchema,
  })
  .meta({ id: 'Post', description: 'A role, or the seats of a group.' });

export const assignmentRuleSchema = z
  .strictObject({
    id: idSchema.describe('Unique in the assignment.'),
    posts: z
      .array(idSchema)
      .min(1)
      .max(most.posts)
      .optional()
      .describe('The posts whose holders are counted together; absent: all.'),
    within: z
      .enum(['every-post'])
      .optional()
      .describe('In place of `posts`: the rule holds for every post by itself.'),
    ...each.fields,
    ...group.fields,
    each: attributeNameSchema.optional().describe('A row for every value of this attribute in the slate.'),
    min: seatsSchema.optional().describe('Fewest holders; of every row of the rule.'),
    max: seatsSchema.optional().describe('Most holders; of every row of the rule.'),
    apart: candidateIdsSchema
      .min(2)
      .optional()
      .describe('These members never hold the same post. Who is not in the slate counts nothing.'),
    together: candidateIdsSchema
      .min(2)
      .optional()
      .describe('Each post is held by all of these members or by none of them.'),
    title: titleSchema.optional().describe('What reports call the rule.'),
    authority: authoritySchema,
    clause: clauseSchema,
    optional: z
      .boolean()
      .optional()
      .describe('Policy only: where the pool lacks an attribute that the rule reads, it is not applied.'),
    negotiable: z
      .strictObject({
        min: seatsSchema.optional().describe('Lowest minimum that a repair may come to.'),
        max: seatsSchema.optional().describe('Highest maximum that a repair may come to.'),
      })
      .optional()
      .describe('How far a repair may move `min` (down) and `max` (up) of this rule, which must be policy.'),
  })
  .meta({
    id: 'AssignmentRule',
    description:
      'Exactly one of `each`, `where`, `candidates`, `apart` and `together`; the first three take `min`, `max` or both.',
  });

export const assignmentSchema = z
  .strictObject({
    id: idSchema.describe('Unique in the rule set.'),
    title: titleSchema.optional().describe('What reports call the assignment.'),
    each: rangeOfSeats
      .optional()
      .describe('Posts that one member may hold; default from 0 to 1. Each post held counts as one.'),
    posts: z.array(postSchema).min(1).max(most.posts).describe('Roles, or groups, in the order of reports.'),
    rules: z.array(assignmentRuleSchema).max(most.rules).optional().describe('Rules over the holders.'),
    score: z
      .enum(['points', 'none'], because('wrong-value.score-of-assignment'))
      .optional()
      .describe(
        '`points` (default): the weight of the post times the points of the member count, and what the post prefers. `none`: only what posts prefer.',
      ),
  })
  .meta({ id: 'Assignment', description: 'Members of the slate in posts: a bureau, working groups.' });

export const assignmentsSchema = z.array(assignmentSchema).max(most.assignments);

export type AssignmentDocument = z.infer<typeof assignmentSchema>;
export type PostDocument = z.infer<typeof postSchema>;
export type AssignmentRuleDocument = z.infer<typeof assignmentRuleSchema>;
