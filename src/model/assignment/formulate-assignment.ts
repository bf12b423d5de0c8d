import type { Problem, Row } from '../../../solver/index.ts';
import type { Countries } from '../../reference/countries.ts';
import type { Assignment, AssignmentRule, CountingRule, Post } from '../../rules/assignments/assignment.ts';
import { seatsOfPost } from '../../rules/assignments/assignment.ts';
import { attributesOfRule } from '../../rules/attributes-read.ts';
import { formOf } from '../../rules/forms/forms.ts';
import type { Bounds } from '../../rules/rule-parts.ts';
import { meets, type Attributes } from '../attributes.ts';
import { countAll } from '../formulate.ts';
import type { Formulation } from '../formulation.ts';
import { pointsInUnits } from '../objective.ts';
import { countIn } from '../rows.ts';
import { keyOf, type Column } from './columns.ts';

/**
 * An assignment laid over the members of a slate, as a selection problem: its candidates are the columns, each a member
 * in a post, and the objective, the proof and the explanations are those of slates.
 *
 *     maximise    Σ over columns (post p, member i) of (weight_p s_i + what p prefers of i) x_pi
 *     subject to  the seats of each post, the posts of each member, the rules,
 *                 x_pi + y = 1 for all members i of a rule `together`, with one y for each post,
 *                 Σ x + Σ y + Σ of the free places = size
 *
 * The number of holders is a range and no size. What is not filled is taken by free places, which bring nothing and
 * count in no row, so that the size is fixed and every coefficient is 0 or 1.
 */
export type AssignmentFormulation = {
  readonly of: Formulation;
  readonly assignment: Assignment;
  /** Candidates of the pool, ascending. */
  readonly members: readonly number[];
  /** What each candidate of the problem stands for, in the order of their keys. */
  readonly columns: readonly Column[];
  /** What each row of the problem means, in the same order. */
  readonly rows: readonly AssignmentRow[];
  /** Rules that have no row, as the pool lacks an attribute that they read. */
  readonly unapplied: readonly CountingRule[];
  readonly problem: Problem;
  /** `apart` and `together` name these, who are not in the slate, by rule. */
  readonly outside: ReadonlyMap<AssignmentRule, readonly string[]>;
};

/** A row of the problem. */
export type AssignmentRow =
  /** How many hold a post. */
  | ({ readonly of: 'seats'; readonly post: string } & Bounds)
  /** How many posts a member holds. */
  | ({ readonly of: 'each'; readonly member: string } & Bounds)
  /** A row of a rule; `post` is null where it counts several posts together. */
  | ({
      readonly of: 'rule';
      readonly rule: CountingRule;
      readonly post: string | null;
      readonly value: string | null;
    } & Bounds)
  /** At most one of these members holds the post. */
  | ({ readonly of: 'apart'; readonly rule: AssignmentRule; readonly post: string } & Bounds)
  /** This member holds the post exactly where the others of the rule do. */
  | ({
      readonly of: 'together';
      readonly rule: AssignmentRule;
      readonly post: string;
      readonly member: string;
    } & Bounds);

/**
 * @param members - eligible candidates of the pool, ascending.
 * @param loose - true: the size requires nothing that rows do not require as well, so that every conflict is one of
 *   rows; there are more free places then.
 */
export const formulateAssignment = (
  of: Formulation,
  assignment: Assignment,
  members: readonly number[],
  countries: Countries,
  loose = false,
): AssignmentFormulation => {
  const { pool, ruleSet, attributes } = of;
  const idOf = (member: number): string => pool.ids[member]!;
  const all = countAll(pool, ruleSet, countries, attributes);
  const scoreOf = scoresOf(of, assignment, all);
  const held = assignment.posts.flatMap((post): { readonly column: Column; readonly score: number }[] => {
    const holds = post.condition === null ? () => true : meets(post.condition, all);
    return members.filter(holds).map((member) => ({
      column: { of: 'held', post: post.id, member: idOf(member) },
      score: scoreOf(post, member),
    }));
  });
  const pairings = pairingsOf(assignment, members.map(idOf));
  const together = pairings.filter(({ rule, ids }) => rule.kind === 'together' && ids.length > 1);
  const complements = together.flatMap(({ rule }) =>
    assignment.posts.map((post): Column => ({ of: 'complement', rule: rule.id, post: post.id })),
  );
  const size = loose
    ? { min: 0, max: held.length + complements.length }
    : sizeOf(assignment, held.length, members.length, together.length);
  const free = Array.from({ length: Math.max(size.max, 1) - size.min }, (_, number): Column => ({
    of: 'free',
    number,
  }));
  const columns = [...held, ...[...complements, ...free].map((column) => ({ column, score: 0 }))].sort(
    (a, b) => (keyOf(a.column) < keyOf(b.column) ? -1 : 1),
  );
  const indexOf = new Map(columns.map(({ column }, index) => [keyOf(column), index]));
  const indicesOf = (wanted: readonly Column[]): readonly number[] =>
    wanted.flatMap((column) => indexOf.get(keyOf(column)) ?? []).sort((a, b) => a - b);
  const inPosts = (posts: readonly string[], ids: Iterable<string>): readonly number[] =>
    indicesOf([...ids].flatMap((member) => posts.map((post): Column => ({ of: 'held', post, member }))));
  const postIds = assignment.posts.map(({ id }) => id);

  type Made = { readonly row: AssignmentRow; readonly members: readonly number[] };
  const everybody = members.map(idOf);
  const seats = assignment.posts.map((post): Made => ({
    row: { of: 'seats', post: post.id, ...seatsOfPost(post, members.length) },
    members: inPosts([post.id], everybody),
  }));
  const posts = everybody.map((member): Made => ({
    row: { of: 'each', member, ...assignment.each },
    members: inPosts(postIds, [member]),
  }));
  const counted = countIn(pool, attributes, members);
  const isApplied = (one: AssignmentRule): one is CountingRule =>
    one.kind === 'counting' && attributesOfRule(one.rule).every(attributes.present);
  const ofRule = (one: AssignmentRule): readonly Made[] => {
    if (isApplied(one)) {
      const scopes = one.within ? postIds.map((post) => [post]) : [one.posts ?? postIds];
      // By rule, then by post, then by value.
      const rows = formOf(one.rule).rows(one.rule, counted);
      return scopes.flatMap((scope) =>
        rows.map(({ value, min, max, counted: counting }): Made => {
          const own = inPosts(scope, counting.map(idOf));
          const there = new Set(own.map((index) => memberOf(columns[index]!.column))).size;
          const least = one.rule.whereEligible && min !== null ? Math.min(min, there) : min;
          return {
            row: { of: 'rule', rule: one, post: one.within ? scope[0]! : null, value, min: least, max },
            members: own,
          };
        }),
      );
    }
    const pairing = pairings.find(({ rule }) => rule === one);
    if (pairing === undefined || pairing.ids.length < 2) return [];
    return postIds.flatMap((post): Made[] =>
      one.kind === 'apart'
        ? [
            {
              row: { of: 'apart', rule: one, post, min: null, max: 1 },
              members: inPosts([post], pairing.ids),
            },
          ]
        : pairing.ids.map((member) => ({
            row: { of: 'together', rule: one, post, member, min: 1, max: 1 },
            members: indicesOf([
              { of: 'held', post, member },
              { of: 'complement', rule: one.id, post },
            ]),
          })),
    );
  };
  const made = [...seats, ...posts, ...assignment.rules.flatMap(ofRule)];
  return {
    of,
    assignment,
    members,
    columns: columns.map(({ column }) => column),
    rows: made.map(({ row }) => row),
    unapplied: assignment.rules.filter(
      (one): one is CountingRule => one.kind === 'counting' && !isApplied(one),
    ),
    problem: {
      size: Math.max(size.max, 1),
      scores: columns.map(({ score }) => score),
      rows: made.map(({ row: { min, max }, members: own }): Row => ({ members: own, min, max })),
      softRows: [],
    },
    outside: new Map(
      pairings.flatMap(({ rule, outside }) => (outside.length === 0 ? [] : [[rule, outside]])),
    ),
  };
};

const memberOf = (column: Column): string => (column.of === 'held' ? column.member : '');

/** What a member in a post brings, objective units: the points of the member, and what the post prefers. */
const scoresOf = (
  { problem, eligible, objectiveScale }: Formulation,
  { scored }: Assignment,
  all: Attributes,
): ((post: Post, member: number) => number) => {
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  const ownOf = (member: number): number => problem.scores[indexOf.get(member)!]!;
  const preferred = new Map<Post, ((member: number) => number)[]>();
  return (post, member) => {
    const preferences =
      preferred.get(post) ??
      post.prefers.map(({ condition, points }) => {
        const suits = meets(condition, all);
        const units = pointsInUnits(points, objectiveScale) ?? 0;
        return (one: number): number => (suits(one) ? units : 0);
      });
    preferred.set(post, preferences);
    const own = scored ? post.weight * ownOf(member) : 0;
    return preferences.reduce((sum, unitsOf) => sum + unitsOf(member), own);
  };
};

/** Rules that pair members, with those of them who are in the slate, in the order of ids, and those who are not. */
const pairingsOf = ({ rules }: Assignment, everybody: readonly string[]) => {
  const inSlate = new Set(everybody);
  return rules.flatMap((rule) =>
    rule.kind === 'counting'
      ? []
      : [
          {
            rule,
            ids: rule.ids.filter((id) => inSlate.has(id)),
            outside: rule.ids.filter((id) => !inSlate.has(id)),
          },
        ],
  );
};

/**
 * Between how many columns there are beside the free places, as far as posts and members alone say. Each rule
 * `together` has as many complements as there are posts that its members do not hold.
 */
const sizeOf = (
  { posts, each }: Assignment,
  columns: number,
  members: number,
  together: number,
): { readonly min: number; readonly max: number } => {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const seats = posts.map((post) => seatsOfPost(post, members));
  const most = Math.min(columns, sum(seats.map((own) => own.max)), members * each.max);
  const least = Math.max(sum(seats.map((own) => own.min)), members * each.min);
  const complements = (held: number): number => together * (posts.length - Math.min(held, posts.length));
  const max = most + complements(each.min);
  return { min: Math.min(max, least + complements(each.max)), max };
};
