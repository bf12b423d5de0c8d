import {
  boundsOf,
  movesOf,
  relaxed,
  type Ids,
  type Moved,
  type Scaled,
  type Side,
  type Sides,
} from './bounds.ts';
import { writerOf } from './message.ts';
import { bodyName, isScored, quotedPost } from './names.ts';
import { effectOf, ofPoints, points } from './numbers.ts';
import { joinItems, joinSentences } from './language.ts';

const message = writerOf('assignments');
const word = writerOf('words');

/** Members in posts, as two lists. */
type Pairs = { readonly members: Ids; readonly inPosts: Ids };

/** Who would come into which post, and who would leave which. */
type Exchanged = {
  readonly enters: Ids;
  readonly entersPosts: Ids;
  readonly leaves: Ids;
  readonly leavesPosts: Ids;
};

/** `C-0352 in "Science"`, one for each. */
const pairs = ({ members, inPosts }: Pairs): Ids =>
  members.map((candidate, index) => message('pair', { candidate, post: quotedPost(inPosts[index]!) }));

const withExchange = (sentence: string, p: Exchanged): string => {
  const enters = pairs({ members: p.enters, inPosts: p.entersPosts });
  const leaves = pairs({ members: p.leaves, inPosts: p.leavesPosts });
  if (enters.length > 0 && leaves.length > 0)
    return joinSentences([sentence, message('pairs.both', { enters, leaves })]);
  if (enters.length > 0) return `${sentence} ${message('pairs.joins', { enters })}`;
  return leaves.length > 0 ? joinSentences([sentence, message('pairs.leaves', { leaves })]) : sentence;
};

const parts = ['rules', 'holders', 'others', 'alternatives'] as const;

/** What assignments of members to posts say. */
export const assignmentStatements = {
  'assignment-shows-possible': () => {
    const body = bodyName();
    return body === null
      ? message('assignment-shows-possible.nameless')
      : message('assignment-shows-possible', { body });
  },
  'no-slate-to-assign': () => message('no-slate-to-assign'),
  'no-slate-in-time': (p: { readonly seconds: number }) => message('no-slate-in-time', p),
  'given-slate-breaks-rules': ({ rules }: { readonly rules: Ids }) =>
    message('given-slate-breaks-rules', { rules, count: rules.length }),
  'given-slate-size': (p: { readonly members: number; readonly size: number }) =>
    message('given-slate-size', p),
  'pair-not-in-slate': ({ rule, candidates }: { readonly rule: string; readonly candidates: Ids }) =>
    message('pair-not-in-slate', { rule, candidates, count: candidates.length }),

  // Rules
  'post-rule-binds': (p: Moved & Scaled & Exchanged) =>
    withExchange(message('post-rule-binds', relaxed(p)), p),
  'post-family-binds': (p: Moved & Scaled & Exchanged) =>
    withExchange(message('post-family-binds', relaxed(p)), p),
  'post-rules-free': () => message('post-rules-free'),
  'post-rule-removed': (p: Scaled & { readonly rule: string; readonly objective: number }) =>
    p.change === 0
      ? message('post-rule-removed.same', { rule: p.rule })
      : message('post-rule-removed', {
          rule: p.rule,
          score: points(p.objective + p.change, p.scale),
          amount: ofPoints(p.change, p.scale),
        }),

  // Members in posts
  'holder-costs': (p: Scaled & Exchanged & { readonly candidate: string; readonly post: string }) =>
    p.change === 0
      ? message('holder-costs.same', { candidate: p.candidate, post: p.post })
      : withExchange(
          message('holder-costs', {
            candidate: p.candidate,
            post: p.post,
            amount: ofPoints(p.change, p.scale),
          }),
          p,
        ),
  'holder-indispensable': (p: { readonly candidate: string; readonly post: string }) =>
    message('holder-indispensable', p),
  'post-others': (p: {
    readonly post: string;
    readonly candidates: Ids;
    readonly changes: readonly number[];
    readonly scale: number;
  }) => {
    if (p.candidates.length === 0) return message('post-others.none', { post: p.post });
    const choices = p.candidates.map((candidate, index) =>
      p.changes[index] === 0
        ? message('choice.same', { candidate })
        : message('choice', { candidate, amount: ofPoints(p.changes[index]!, p.scale) }),
    );
    return message('post-others', { post: p.post, choices, count: choices.length });
  },

  // Other assignments
  'assignment-alternative': (p: Scaled & Exchanged & { readonly rank: number }) =>
    withExchange(
      message('assignment-alternative', {
        rank: p.rank === 1 ? 'first' : 'second',
        effect: effectOf(p.change),
        amount: ofPoints(p.change, p.scale),
      }),
      p,
    ),
  'assignment-only': () => message('assignment-alternative.only'),
  'assignment-seed-chosen': (p: { readonly count: number; readonly seed: string }) =>
    message('assignment-seed-chosen', p),
  'assignment-seed-missing': () => message('assignment-seed-missing'),
  'assignment-ties-open': () => message('assignment-ties-open'),
  'assignment-core-unfinished': () => message('assignment-core-unfinished'),
  'assignment-unfinished': ({ sections }: { readonly sections: readonly string[] }) =>
    message('assignment-unfinished', {
      parts: joinItems(
        parts.filter((one) => sections.includes(one)).map((one) => message(`unfinished.${one}`)),
      ),
    }),

  // No assignment
  'post-short': (p: { readonly post: string; readonly min: number; readonly eligible: number }) =>
    message('post-short', p),
  'assignment-conflict': (
    p: Sides & {
      /** What is not negotiable, or at its limit, and takes part: a rule, or '' for what posts and members say. */
      readonly besideRules: Ids;
      /** Where there is no rule, the post whose seats are meant, or '' for how many posts a member holds. */
      readonly besidePosts: Ids;
      readonly besideSides: readonly (Side | 'exact' | 'range')[];
      readonly besideBounds: readonly number[];
      /** Of a range its end; of the others the same as the bound. */
      readonly besideEnds: readonly number[];
      /** How many of them, the last, are at their negotiable limits. */
      readonly atLimits: number;
    },
  ) => {
    const beside = p.besideRules.map((named, index) => {
      const [post, side, bound] = [p.besidePosts[index]!, p.besideSides[index]!, p.besideBounds[index]!];
      const seats =
        post === '' ? message('posts-of-member') : message('seats-of-post', { post: quotedPost(post) });
      const rule = named === '' ? seats : named;
      if (side === 'exact') return message('bound-exact', { rule, bound });
      if (side === 'range') return message('bound-range', { rule, bound, end: p.besideEnds[index]! });
      const stated = word('bound', { rule, side, bound });
      return index < p.besideRules.length - p.atLimits
        ? stated
        : message('bound-at-limit', { bound: stated });
    });
    const [bounds, count] = [boundsOf(p), p.rules.length];
    if (count === 0) return message('assignment-conflict.hard', { beside, count: beside.length });
    return beside.length === 0
      ? message('assignment-conflict', { bounds, count })
      : message('assignment-conflict.beside', { bounds, count, beside });
  },
  'assignment-repair': (
    p: Sides & { readonly to: readonly number[]; readonly objective: number; readonly scale: number },
  ) => {
    const moves = movesOf(p);
    return isScored()
      ? message('assignment-repair', { moves, score: points(p.objective, p.scale) })
      : message('assignment-repair.unscored', { moves });
  },
  'assignment-no-repair': () => message('assignment-no-repair'),
  'assignment-nothing-negotiable': () => message('assignment-nothing-negotiable'),
} as const;
