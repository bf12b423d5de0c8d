import { fromCondition } from '../forms/entries.ts';
import { formOf } from '../forms/forms.ts';
import type { Assignment, AssignmentRule, Post } from './assignment.ts';

type Entry = Readonly<Record<string, unknown>>;

/** An assignment as a document has it, with every default written out, and without titles, sources and negotiable bounds. */
export const writeAssignment = ({ id, each, posts, rules, scored }: Assignment): Entry => ({
  id,
  each,
  posts: posts.map(writePost),
  rules: rules.map(writeAssignmentRule),
  score: scored ? 'points' : 'none',
});

export const writePost = ({ id, min, max, condition, prefers, weight, authority }: Post): Entry => ({
  id,
  seats: { min, ...(max === null ? {} : { max }) },
  ...(condition === null ? {} : { where: fromCondition(condition) }),
  ...(prefers.length === 0
    ? {}
    : {
        prefers: prefers.map((one) => ({ where: fromCondition(one.condition), points: one.points })),
      }),
  weight,
  authority,
});

export const writeAssignmentRule = (one: AssignmentRule): Entry =>
  one.kind === 'counting'
    ? {
        id: one.id,
        authority: one.rule.authority,
        ...(one.posts === null ? {} : { posts: one.posts }),
        ...(one.within ? { within: 'every-post' } : {}),
        ...(one.rule.optional ? { optional: true } : {}),
        ...formOf(one.rule).toEntry(one.rule),
      }
    : { id: one.id, authority: one.authority, [one.kind]: one.ids };
