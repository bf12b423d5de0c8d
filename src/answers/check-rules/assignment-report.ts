import { z } from 'zod';
import { meets } from '../../model/attributes.ts';
import type { Formulation } from '../../model/formulation.ts';
import { seatsOfPost, type Assignment, type AssignmentRule } from '../../rules/assignments/assignment.ts';
import { fromCondition } from '../../rules/forms/entries.ts';
import { boundsOf } from '../../rules/forms/forms.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { candidateIdsSchema, conditionSchema, idSchema } from '../../rules/schema-parts.ts';
import { countsSchema, namedFields, seats, selectionOf, titleOf } from './report-parts.ts';

const postReportSchema = z
  .strictObject({
    ...namedFields,
    title: titleOf('the post'),
    min: z.int().min(0).describe('Fewest holders.'),
    max: z.int().min(0).describe('Most holders; where the rule set has none, the size of the slate.'),
    where: conditionSchema.optional(),
    eligible: z
      .int()
      .min(0)
      .nullable()
      .describe('Eligible candidates who may hold it once they are members; null without a pool.'),
  })
  .meta({ id: 'CheckedPost' });

const ruleReportSchema = z
  .strictObject({
    ...namedFields,
    title: titleOf('the rule'),
    posts: z.array(idSchema).nullable().describe('Whose holders it counts together; null: of all posts.'),
    within: z.boolean().describe('True: it holds for every post by itself.'),
    counts: countsSchema.nullable().describe('Null: it is `apart` or `together`.'),
    apart: candidateIdsSchema.optional().describe('Members who never hold the same post.'),
    together: candidateIdsSchema.optional().describe('Members who hold the same posts.'),
    min: seats('Fewest holders in each row; null: no bound.'),
    max: seats('Most holders in each row; null: no bound.'),
  })
  .meta({ id: 'CheckedAssignmentRule' });

export const assignmentReportSchema = z
  .strictObject({
    id: z.string().describe('As in the rule set.'),
    title: titleOf('the assignment'),
    each: z
      .strictObject({
        min: z.int().min(0).describe('Fewest posts of a member.'),
        max: z.int().min(0).describe('Most posts of a member.'),
      })
      .describe('Posts that one member may hold.'),
    posts: z.array(postReportSchema).describe('In the order of the rule set.'),
    rules: z.array(ruleReportSchema).describe('In the order of the rule set.'),
  })
  .meta({ id: 'CheckedAssignment' });

export type AssignmentReport = z.infer<typeof assignmentReportSchema>;

/** What an assignment asks for. @param laid - the rule set over a pool; null: there is none. */
export const reportAssignment = (
  assignment: Assignment,
  { size, titles: { assignments, inAssignments } }: RuleSet,
  laid: Formulation | null,
): AssignmentReport => {
  const { id, each, posts, rules } = assignment;
  const titles = inAssignments.get(id);
  return {
    id,
    title: assignments.get(id) ?? null,
    each: { min: each.min, max: each.max },
    posts: posts.map((post) => ({
      id: post.id,
      authority: post.authority,
      clause: post.clause,
      title: titles?.posts.get(post.id) ?? null,
      ...seatsOfPost(post, size),
      ...(post.condition === null ? {} : { where: fromCondition(post.condition) }),
      eligible:
        laid === null
          ? null
          : laid.eligible.filter(
              post.condition === null ? () => true : meets(post.condition, laid.attributes),
            ).length,
    })),
    rules: rules.map((rule) => ({ ...reportRule(rule), title: titles?.rules.get(rule.id) ?? null })),
  } as AssignmentReport;
};

const reportRule = (one: AssignmentRule): Readonly<Record<string, unknown>> => {
  if (one.kind !== 'counting') {
    const { id, authority, clause, kind, ids } = one;
    return {
      id,
      authority,
      clause,
      posts: null,
      within: false,
      counts: null,
      [kind]: ids,
      min: null,
      max: null,
    };
  }
  const { rule, posts, within } = one;
  const { id, authority, clause } = rule;
  const { min = null, max = null } = boundsOf(rule) ?? {};
  return { id, authority, clause, posts, within, counts: selectionOf(rule), min, max };
};
