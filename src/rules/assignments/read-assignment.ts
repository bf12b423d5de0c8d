import type { z } from 'zod';
import { issue, toPointer, type Issue } from '../../input/issues/issue.ts';
import type { IssueList } from '../../input/issues/outcome.ts';
import { createSuggest, suggestionFor, type Suggest } from '../../input/similarity.ts';
import { isObject } from '../../input/collections.ts';
import { withoutUnknownKeys } from '../../input/documents/check-schema.ts';
import { listText } from '../../text/message.ts';
import { toCondition } from '../forms/entries.ts';
import type { EachRule } from '../forms/each.ts';
import type { GroupRule } from '../forms/group.ts';
import { checkCondition, toRuleAt, type Formed } from '../rule-forms.ts';
import type { Assignment, AssignmentRule, Post } from './assignment.ts';
import {
  assignmentRuleSchema,
  assignmentSchema,
  postSchema,
  type AssignmentDocument,
  type AssignmentRuleDocument,
  type PostDocument,
} from './schema.ts';

/**
 * Reads the assignments of a rule set. Everything wrong that the schema cannot see is added to `issues`; an assignment
 * is returned without its broken posts and rules, so that the rest can be checked against the pool.
 * @param sifted - false: all entries have passed the schema.
 */
export const readAssignments = (
  list: readonly unknown[],
  sifted: boolean,
  issues: IssueList,
): readonly Assignment[] => {
  const known = sifted ? undefined : soundLists.get(list);
  if (known !== undefined) return known;
  const before = issues.total();
  const suggest = createSuggest();
  const read = list.flatMap((entry, index): Assignment[] => {
    const sound = sifted ? soundPart(entry) : (entry as AssignmentDocument);
    return sound === null ? [] : [toAssignment(sound, entry as Given, index, suggest, issues)];
  });
  issues.addAll(repeatedIds(read));
  if (!sifted && issues.total() === before) soundLists.set(list, read);
  return read;
};

/** What was made of lists in which nothing is wrong: the rule sets of scenarios share theirs. */
const soundLists = new WeakMap<readonly unknown[], readonly Assignment[]>();

/** An entry as it was given. */
type Given = Readonly<Record<string, unknown>>;

const listOf = (entry: Given, key: string): readonly unknown[] => {
  const list = entry[key];
  return Array.isArray(list) ? list : [];
};

/** The entry without what is broken in it; null: it is no object. */
const soundPart = (entry: unknown): AssignmentDocument | null => {
  if (!isObject(entry)) return null;
  // Broken entries leave a gap, so that the others stay in their places.
  const posts = listOf(entry, 'posts').map((post) => withoutUnknownKeys(postSchema, post) ?? null);
  const rules = listOf(entry, 'rules').map((rule) => withoutUnknownKeys(assignmentRuleSchema, rule) ?? null);
  const { id, each, score } = assignmentSchema.shape;
  const head = {
    id: id.safeParse(entry['id']).data ?? '-',
    each: withoutUnknownKeys(each, entry['each']),
    score: score.safeParse(entry['score']).data,
  };
  return { ...head, posts, rules } as unknown as AssignmentDocument;
};

/** Ids of all posts, the broken among them. */
const namesOfPosts = (entry: Given): readonly string[] =>
  listOf(entry, 'posts').flatMap((post) =>
    isObject(post) && typeof post['id'] === 'string' ? [post['id']] : [],
  );

const toAssignment = (
  { id, each, posts, rules = [], score }: AssignmentDocument,
  given: Given,
  index: number,
  suggest: Suggest,
  issues: IssueList,
): Assignment => {
  const postIds = namesOfPosts(given);
  const pointer = toPointer(['assignments', index]);
  const [min, max] = [each?.min ?? 0, each?.max ?? 1];
  if (min > max) issues.add(issue('min-above-max', at(`${pointer}/each/min`), { min, max }));
  const formed = <D, T>(
    entries: readonly (D | null)[],
    key: string,
    schema: z.ZodType<D>,
    form: (entry: D, at: string) => Formed<T>,
  ): readonly T[] =>
    entries.flatMap((entry, place): T[] => {
      if (entry === null) return [];
      const made = form(entry, `${pointer}/${key}/${place}`);
      if ('made' in made) return [made.made];
      // A misspelt key may be the missing one.
      if (schema.safeParse(listOf(given, key)[place]).success) issues.addAll(made.issues);
      return [];
    });
  return {
    id,
    pointer,
    each: { min, max },
    posts: formed(posts, 'posts', postSchema, toPost),
    rules: formed(rules, 'rules', assignmentRuleSchema, (entry, place) =>
      toAssignmentRule(entry, place, postIds, suggest),
    ),
    scored: score !== 'none',
  };
};

const at = (pointer: string) => ({ document: 'rules', pointer }) as const;

const toPost = (entry: PostDocument, pointer: string): Formed<Post> => {
  const { seats, where, prefers = [] } = entry;
  const { min, max } =
    typeof seats === 'number' ? { min: seats, max: seats } : { min: seats.min ?? 0, max: seats.max };
  const issues = [
    ...(max !== undefined && min > max
      ? [issue('min-above-max', at(`${pointer}/seats/min`), { min, max })]
      : []),
    ...(where === undefined ? [] : checkCondition(where, `${pointer}/where`)),
    ...prefers.flatMap((one, place) => checkCondition(one.where, `${pointer}/prefers/${place}/where`)),
  ];
  if (issues.length > 0) return { issues };
  return {
    made: {
      id: entry.id,
      pointer,
      min,
      max: max ?? null,
      condition: where === undefined ? null : toCondition(where),
      prefers: prefers.map((one, place) => ({
        condition: toCondition(one.where),
        points: one.points,
        pointer: `${pointer}/prefers/${place}`,
      })),
      weight: entry.weight ?? 1,
      authority: entry.authority ?? 'policy',
      clause: entry.clause ?? null,
    },
  };
};

const counting = ['each', 'where', 'candidates'] as const;
const pairing = ['apart', 'together'] as const;
/** What a rule that pairs members has no use for: it holds in every post, and has no bounds. */
const notOfPairs = [
  'posts',
  'within',
  'among',
  'min',
  'max',
  'whereEligible',
  'negotiable',
  'optional',
] as const;

const toAssignmentRule = (
  entry: AssignmentRuleDocument,
  pointer: string,
  postIds: readonly string[],
  suggest: Suggest,
): Formed<AssignmentRule> => {
  const all = [...counting, ...pairing];
  const used = all.filter((key) => entry[key] !== undefined);
  const [form] = used;
  const selectors = listText(all, 'unit');
  if (form === undefined) return { issues: [issue('rule-form.none', at(pointer), { selectors })] };
  if (used.length > 1) return { issues: [issue('rule-form.several', at(pointer), { selectors, used })] };
  const { posts, within, ...rule } = entry;
  if (form === 'apart' || form === 'together') {
    const ids = entry[form]!;
    const issues = [
      ...notOfPairs
        .filter((key) => entry[key] !== undefined)
        .map((key) => issue('rule-form.pairs', at(`${pointer}/${key}`), { key, form })),
      ...ids.flatMap((one, place) =>
        ids.indexOf(one) < place ? [issue('wrong-value.repeated', at(`${pointer}/${form}/${place}`))] : [],
      ),
    ];
    if (issues.length > 0) return { issues };
    return {
      made: {
        kind: form,
        id: entry.id,
        ids,
        authority: entry.authority ?? 'policy',
        clause: entry.clause ?? null,
        pointer,
      },
    };
  }
  const issues: Issue[] = (posts ?? []).flatMap((post, place): Issue[] => {
    const where = at(`${pointer}/posts/${place}`);
    if (posts!.indexOf(post) < place) return [issue('wrong-value.repeated', where)];
    if (postIds.includes(post)) return [];
    return [issue('unknown-post', where, { id: post, ...suggestionFor(post, postIds, suggest) })];
  });
  if (posts !== undefined && within !== undefined)
    issues.push(issue('rule-form.posts-and-within', at(`${pointer}/within`)));
  if (entry.min === undefined && entry.max === undefined) {
    issues.push(issue('rule-form.unbounded-holders', at(pointer)));
    return { issues };
  }
  const formed = toRuleAt(rule, pointer);
  if ('issues' in formed) return { issues: [...issues, ...formed.issues] };
  if (issues.length > 0) return { issues };
  return {
    made: {
      kind: 'counting',
      id: entry.id,
      // The schema has the keys of these two forms alone.
      rule: formed.made as EachRule | GroupRule,
      posts: posts ?? null,
      within: within !== undefined,
    },
  };
};

/** Ids of assignments, and within each of posts and of rules, that are there twice. */
const repeatedIds = (assignments: readonly Assignment[]): readonly Issue[] => {
  const repeated = (
    named: readonly { readonly id: string; readonly pointer: string }[],
  ): readonly Issue[] => {
    const seen = new Map<string, string>();
    return named.flatMap(({ id, pointer }): Issue[] => {
      const first = seen.get(id);
      if (first !== undefined) return [issue('duplicate-rule-id', at(`${pointer}/id`), { id, first })];
      seen.set(id, pointer);
      return [];
    });
  };
  return [
    ...repeated(assignments),
    ...assignments.flatMap(({ posts, rules }) => [
      ...repeated(posts),
      ...repeated(rules.map((one) => (one.kind === 'counting' ? one.rule : one))),
    ]),
  ];
};
