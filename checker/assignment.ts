import { createHash } from 'node:crypto';
import type { Attributes } from './attributes.ts';
import { insist } from './insist.ts';
import { attributesOf, countedIn, inUnits, type Laid, type Problem, type Row } from './problem.ts';
import type { Candidate } from './read-pool.ts';
import type { AssignmentRule, Post } from './rule-set.ts';
import { byLots } from './tie-break-order.ts';

/** What an entry of the problem of an assignment is, and its name in certificates. */
type Column = {
  readonly name: string;
  readonly score: bigint;
  /** Absent: it is no member in a post. */
  readonly held?: { readonly post: string; readonly member: string };
};

/** Rows of which a member, or the free places, are no part. */
type Unplaced = Omit<Row, 'members' | 'penalty'> & { readonly columns: readonly string[] };

const unnamed = { rule: null, value: null, post: null, member: null };

/**
 * The selection problem of an assignment over members of a slate. Its entries are
 *
 *     post/member   the member holds the post              brings weight × s + what the post prefers
 *     /rule/post    nobody of a rule `together` holds it   brings 0, and x + y = 1 for each of them
 *     //number      a place that stays free                brings 0, and counts in the size alone
 *
 * where slashes and percent signs in posts and rules are written %2F and %25, in the order of these names. The size is
 * the most entries of the first two kinds that seats and members allow; as many places may stay free as there are more
 * of these than the fewest.
 *
 * @param members - ids, as the certificate has them.
 */
export const toAssignmentProblem = (
  { problem: slate, rules, scale, attributes, candidates, pool }: Laid,
  id: string,
  members: readonly string[],
): Problem => {
  const assignment = (rules.assignments ?? []).find((one) => one.id === id);
  insist(assignment !== undefined, 'no-such-assignment', { step: 'inputs' });
  members.forEach((member, place) => {
    insist(slate.indexOf.has(member), 'not-eligible', { step: 'inputs', place: `/members/${place}` });
    insist(place === 0 || members[place - 1]! < member, 'out-of-order', {
      step: 'inputs',
      place: `/members/${place}`,
    });
  });
  const { posts, each = {}, score } = assignment;
  const mayHold = { min: each.min ?? 0, max: each.max ?? 1 };
  const everybody = members.map((member) => candidates[slate.indexOf.get(member)!]!);
  const seats = posts.map((post) => ({ post, ...seatsOf(post, members.length) }));

  const bring = bringing(
    posts,
    attributes,
    scale,
    score === 'none' ? () => 0n : (one) => slate.scores[slate.indexOf.get(one.id)!]!,
  );
  const held = posts.flatMap((post): Column[] => {
    const may = post.where === undefined ? () => true : attributes.meets(post.where, 'all');
    return everybody.filter(may).map((one) => ({
      name: heldName(post.id, one.id),
      score: bring(post, one),
      held: { post: post.id, member: one.id },
    }));
  });
  const isMember = new Set(members);
  const paired = (assignment.rules ?? []).map((rule) => ({
    rule,
    ids: [...new Set(rule.apart ?? rule.together ?? [])].filter((one) => isMember.has(one)).sort(compare),
  }));
  const together = paired.filter(({ rule, ids }) => rule.together !== undefined && ids.length > 1);
  const without = together.flatMap(({ rule }) =>
    posts.map((post): Column => ({ name: withoutName(rule.id, post.id), score: 0n })),
  );
  const { size, free } = places(seats, mayHold, held.length, members.length, together.length);
  const columns = [
    ...held,
    ...without,
    ...Array.from({ length: free }, (_, number): Column => ({ name: `//${number}`, score: 0n })),
  ].sort((a, b) => compare(a.name, b.name));
  const indexOf = new Map(columns.map(({ name }, index) => [name, index]));

  const inPosts = (some: readonly string[], who: readonly string[]): readonly string[] =>
    some.flatMap((post) => who.map((member) => heldName(post, member)));
  const postIds = posts.map((post) => post.id);
  const all = BigInt(size);
  const isApplied = (rule: AssignmentRule): boolean =>
    rule.optional !== true || attributesOf(rule).every(attributes.isPresent);
  const counting = (rule: AssignmentRule): readonly Unplaced[] => {
    const scopes = rule.within === undefined ? [rule.posts ?? postIds] : postIds.map((post) => [post]);
    const counted = countedIn(rule, { ...pool, candidates: everybody }, attributes);
    return scopes.flatMap((scope) =>
      Array.from(counted, ([value, who]): Unplaced => {
        const own = inPosts(
          scope,
          who.map((one) => one.id),
        ).filter((name) => indexOf.has(name));
        const there = BigInt(new Set(own.map((name) => columns[indexOf.get(name)!]!.held!.member)).size);
        const least = BigInt(rule.min ?? 0);
        return {
          rule: rule.id,
          value,
          post: rule.within === undefined ? null : scope[0]!,
          member: null,
          columns: own,
          min: rule.whereEligible === true && there < least ? there : least,
          max: rule.max === undefined ? all : BigInt(rule.max),
        };
      }),
    );
  };
  const pairing = ({ rule, ids }: (typeof paired)[number]): readonly Unplaced[] => {
    if (ids.length < 2) return [];
    const named = { ...unnamed, rule: rule.id };
    return postIds.flatMap((post): Unplaced[] =>
      rule.apart !== undefined
        ? [{ ...named, post, columns: inPosts([post], ids), min: 0n, max: 1n }]
        : ids.map((member) => ({
            ...named,
            post,
            member,
            columns: [heldName(post, member), withoutName(rule.id, post)],
            min: 1n,
            max: 1n,
          })),
    );
  };
  const rows = [
    { ...unnamed, columns: columns.map(({ name }) => name), min: all, max: all },
    ...seats.map(({ post, min, max }) => ({
      ...unnamed,
      post: post.id,
      columns: inPosts([post.id], members),
      min: BigInt(min),
      max: BigInt(max),
    })),
    ...members.map((member) => ({
      ...unnamed,
      member,
      columns: inPosts(postIds, [member]),
      min: BigInt(mayHold.min),
      max: BigInt(mayHold.max),
    })),
    ...paired.flatMap((one) =>
      one.rule.apart !== undefined || one.rule.together !== undefined
        ? pairing(one)
        : isApplied(one.rule)
          ? counting(one.rule)
          : [],
    ),
  ];
  return {
    ids: columns.map(({ name }) => name),
    indexOf,
    scores: columns.map((column) => column.score),
    rows: rows.map(({ columns: names, ...row }): Row => ({
      ...row,
      members: names.flatMap((name) => indexOf.get(name) ?? []).sort((a, b) => a - b),
      penalty: null,
    })),
    // Only members in posts draw lots; the others follow from these and come last.
    order: () =>
      byLots(
        columns.map((column) =>
          column.held === undefined
            ? null
            : createHash('sha256')
                .update(
                  `${rules.seed}\u0000${id}\u0000${column.held.post}\u0000${column.held.member}`,
                  'utf8',
                )
                .digest('hex'),
        ),
      ),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const escaped = (id: string): string => id.replace(/[%/]/g, (sign) => (sign === '%' ? '%25' : '%2F'));
const heldName = (post: string, member: string): string => `${escaped(post)}/${member}`;
const withoutName = (rule: string, post: string): string => `/${escaped(rule)}/${post}`;

const seatsOf = ({ seats }: Post, members: number): { readonly min: number; readonly max: number } =>
  typeof seats === 'number' ? { min: seats, max: seats } : { min: seats.min ?? 0, max: seats.max ?? members };

/** What a member brings to a post: weight × points, and the points of every preference that the member meets. */
const bringing = (
  posts: readonly Post[],
  { meets }: Attributes,
  scale: bigint,
  scoreOf: (member: Candidate) => bigint,
): ((post: Post, member: Candidate) => bigint) => {
  const preferences = new Map(
    posts.map((post) => [
      post,
      (post.prefers ?? []).map(({ where, points }) => ({
        isMet: meets(where, 'all'),
        units: inUnits(String(points), scale),
      })),
    ]),
  );
  return (post, member) =>
    preferences
      .get(post)!
      .reduce(
        (sum, { isMet, units }) => sum + (isMet(member) ? units : 0n),
        BigInt(post.weight ?? 1) * scoreOf(member),
      );
};

/** How many entries are taken in all, and how many places can be free. */
const places = (
  seats: readonly { readonly min: number; readonly max: number }[],
  mayHold: { readonly min: number; readonly max: number },
  held: number,
  members: number,
  together: number,
): { readonly size: number; readonly free: number } => {
  const total = (side: 'min' | 'max'): number => seats.reduce((sum, post) => sum + post[side], 0);
  /** Posts that nobody of a rule `together` holds, where each holds so many. */
  const unheld = (posts: number): number => together * Math.max(0, seats.length - posts);
  const most = Math.min(held, total('max'), members * mayHold.max) + unheld(mayHold.min);
  const fewest = Math.max(total('min'), members * mayHold.min) + unheld(mayHold.max);
  const size = Math.max(1, most);
  return { size, free: size - Math.min(most, fewest) };
};
