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
import { listText, wholeList, writerOf } from './message.ts';
import { clauseTitle, isScored, quotedTitle } from './names.ts';
import { differenceText, effectOf, ofPoints, points, pointsApart } from './numbers.ts';
import { reserveCases, type ReserveCases } from './reserve-cases.ts';
import { unreachedParts, type Unreached } from './unreached-parts.ts';
import { joinItems, joinSentences } from './language.ts';

const message = writerOf('explanations');
const word = writerOf('words');

type Exchanged = Scaled & { readonly enters: Ids; readonly leaves: Ids };
/** The sentence, and one that says who would join and leave. */
const withExchange = (sentence: string, { enters, leaves }: Exchanged): string => {
  if (enters.length > 0 && leaves.length > 0)
    return joinSentences([sentence, message('exchange.both', { enters, leaves })]);
  if (enters.length > 0) return `${sentence} ${message('exchange.joins', { enters })}`;
  return leaves.length > 0 ? joinSentences([sentence, message('exchange.leaves', { leaves })]) : sentence;
};

const amountOf = ({ change, scale }: Scaled): string => ofPoints(change, scale);

/** A number of seats, or several: `1, 2 or 3`. The last decides on the plural. */
const seatsOf = (seats: readonly number[]) => ({
  seats: listText(seats.map(String), 'disjunction'),
  last: seats.at(-1)!,
});

/** What a change comes to, as the end of a sentence; nothing where nobody has points. */
const difference = ({ change, scale }: Scaled): string =>
  isScored() ? message('difference', { difference: differenceText(change, scale) }) : '';

/** What explanations say. */
export const explanationStatements = {
  'explanation-unfinished': (p: Unreached) =>
    message('explanation-unfinished', { parts: joinItems(unreachedParts(p)) }),

  // Rules
  'side-binds': (p: Moved & Exchanged) => withExchange(message('side-binds', relaxed(p)), p),
  'family-binds': (p: Moved & Exchanged) => withExchange(message('family-binds', relaxed(p)), p),
  'tight-without-price': ({ rules }: { readonly rules: Ids }) =>
    message('tight-without-price', { rules, count: rules.length }),
  'nothing-binds': () => message('nothing-binds'),
  'pair-binds': (p: Sides & Exchanged) =>
    withExchange(message('pair-binds', { bounds: boundsOf(p), amount: amountOf(p) }), p),
  'rule-removed': (p: Scaled & { readonly rule: string; readonly objective: number }) =>
    p.change === 0
      ? message('rule-removed.same', { rule: p.rule })
      : message('rule-removed', {
          rule: p.rule,
          score: points(p.objective + p.change, p.scale),
          amount: amountOf(p),
        }),
  'side-moved': (p: Moved & Scaled) => {
    const moved = { bound: word('bound.new', { rule: p.rule, side: p.side, bound: p.to }), from: p.from };
    return isScored()
      ? message('side-moved', {
          ...moved,
          effect: effectOf(p.change),
          amount: amountOf(p),
          score: points(p.objective + p.change, p.scale),
        })
      : message('side-moved.unscored', moved);
  },
  'side-moved-infeasible': ({ rule, side, from, to }: Omit<Moved, 'objective'>) =>
    message('side-moved-infeasible', { bound: word('bound.new', { rule, side, bound: to }), from }),
  'seed-chosen': ({ seats, seed }: { readonly seats: number; readonly seed: string }) =>
    seed === '' ? message('seed-chosen.none', { seats }) : message('seed-chosen', { seats, seed }),
  'soft-target': (
    p: Scaled & { readonly rule: string; readonly target: number; readonly shortfall: number },
  ) =>
    p.shortfall === 0
      ? message('soft-target.met', { rule: p.rule, target: p.target })
      : message('soft-target', {
          rule: p.rule,
          target: p.target,
          shortfall: p.shortfall,
          amount: amountOf(p),
        }),

  // Members
  'member-costs': (p: Exchanged & { readonly candidate: string }) =>
    withExchange(
      p.change === 0
        ? message('member-costs.same', { candidate: p.candidate })
        : message('member-costs', { candidate: p.candidate, amount: amountOf(p) }),
      p,
    ),
  'member-indispensable': (p: { readonly candidate: string }) => message('member-indispensable', p),

  // Others
  'other-costs': (
    p: Exchanged & {
      readonly candidate: string;
      /** Absent where candidates have no scores. */
      readonly score?: number;
      readonly breakEven?: number;
      /** The score that would be needed is above the largest possible one. */
      readonly beyondMax?: string;
    },
  ) => {
    const { candidate, score, breakEven, scale } = p;
    if (p.change === 0) return withExchange(message('other-costs.same', { candidate }), p);
    const cost = withExchange(message('other-costs', { candidate, amount: amountOf(p) }), p);
    if (score === undefined || breakEven === undefined) return cost;
    if (p.beyondMax !== undefined) return joinSentences([cost, message('other-costs.beyond')]);
    const [needed, own] = pointsApart(breakEven, score, scale);
    const enough = { breakEven: needed, score: own };
    return joinSentences([cost, message('other-costs.score', enough)]);
  },
  'other-impossible': (p: { readonly candidate: string }) => message('other-impossible', p),
  'other-obstacles': (
    p: Sides & {
      readonly candidate: string;
      readonly outscored: number;
      /** Seats that each bound blocks. */
      readonly keeps: readonly number[];
    },
  ) =>
    message('other-obstacles', { candidate: p.candidate, outscored: p.outscored, obstacles: obstaclesOf(p) }),
  'other-outscored': (p: { readonly candidate: string }) => message('other-outscored', p),
  'candidate-ineligible': (p: {
    readonly candidate: string;
    readonly reason: string;
    readonly clause: string;
  }) => {
    const reason = quotedTitle(p.reason);
    return p.clause === ''
      ? message('candidate-ineligible', { ...p, reason })
      : message('candidate-ineligible.clause', {
          candidate: p.candidate,
          reason,
          clause: clauseTitle(p.clause),
        });
  },
  'candidate-unverified': (p: { readonly candidate: string }) => message('candidate-unverified', p),
  'candidate-without-score': (p: { readonly candidate: string }) => message('candidate-without-score', p),

  // Replacements and other slates
  replacement: (p: Scaled & { readonly candidate: string; readonly replacement: string }) =>
    message('replacement', {
      candidate: p.candidate,
      replacement: p.replacement,
      difference: difference(p),
    }),
  'replacement-nearest': (p: Exchanged & { readonly candidate: string }) =>
    withExchange(
      message('replacement-nearest', {
        candidate: p.candidate,
        seats: p.enters.length,
        difference: difference(p),
      }),
      p,
    ),
  'replacement-none': (p: { readonly candidate: string }) => message('replacement-none', p),
  'reserve-list': (p: ReserveCases & { readonly candidates: Ids }) =>
    message('reserve-list', {
      count: p.candidates.length,
      candidates: wholeList(p.candidates),
      cases: reserveCases(p),
    }),
  'reserve-empty': () => message('reserve-empty'),
  'slate-differing': (p: Scaled & { readonly seats: readonly number[]; readonly differs: number }) =>
    message('slate-differing', {
      ...seatsOf(p.seats),
      effect: effectOf(p.change),
      amount: amountOf(p),
      differs: p.differs,
    }),
  'slate-differing-none': (p: { readonly seats: readonly number[] }) =>
    message('slate-differing-none', seatsOf(p.seats)),
  'pool-split': (p: {
    readonly within: number;
    readonly always: number;
    readonly contested: number;
    readonly never: number;
  }) => message('pool-split', p),

  // No slate
  conflict: (
    p: Sides & {
      /** Bounds that are not negotiable, or at their limits, and take part. */
      readonly besideRules: Ids;
      readonly besideSides: readonly Side[];
      readonly besideBounds: readonly number[];
    },
  ) => {
    const [bounds, count] = [boundsOf(p), p.rules.length];
    const beside = boundsOf({ rules: p.besideRules, sides: p.besideSides, bounds: p.besideBounds });
    return beside.length === 0
      ? message('conflict', { bounds, count })
      : message('conflict.beside', { bounds, count, beside });
  },
  'conflict-not-negotiable': (p: Sides) =>
    message('conflict-not-negotiable', { bounds: boundsOf(p), count: p.rules.length }),
  repair: (
    p: Sides & { readonly to: readonly number[]; readonly objective: number; readonly scale: number },
  ) => {
    const moves = movesOf(p);
    return isScored()
      ? message('repair', { moves, score: points(p.objective, p.scale) })
      : message('repair.unscored', { moves });
  },
  'no-repair': () => message('no-repair'),
  'nothing-negotiable': () => message('nothing-negotiable'),
  'moves-not-smallest': (p: { readonly repair: number }) => message('moves-not-smallest', p),
  'map-limit': (p: Found) => message('map-limit', p),
  'map-time': (p: Found) => message('map-time', p),

  // Withdrawals
  'withdrawal-kept': (p: Exchanged & { readonly withdrawn: Ids }) =>
    p.enters.length === 0
      ? message('withdrawal-kept.unchanged', { withdrawn: p.withdrawn })
      : message('withdrawal-kept', {
          withdrawn: p.withdrawn,
          enters: p.enters,
          difference: difference(p),
        }),
  'withdrawal-fewest': (p: Exchanged & { readonly withdrawn: Ids; readonly moved: Ids }) =>
    message('withdrawal-fewest', {
      withdrawn: p.withdrawn,
      moved: p.moved,
      count: p.moved.length,
      enters: p.enters,
      difference: difference(p),
    }),
  'withdrawal-open': (p: { readonly candidates: Ids }) => message('withdrawal-open', withCount(p)),
  'withdrawal-optimum': (p: Exchanged & { readonly withdrawn: Ids; readonly moved: Ids }) =>
    p.moved.length === 0
      ? message('withdrawal-optimum.same', { withdrawn: p.withdrawn })
      : message('withdrawal-optimum', {
          withdrawn: p.withdrawn,
          moved: p.moved,
          count: p.moved.length,
          enters: p.enters,
          difference: difference(p),
        }),
  'withdrawal-infeasible': (p: { readonly withdrawn: Ids }) => message('withdrawal-infeasible', p),
  'withdrawn-included': (p: { readonly candidate: string; readonly rule: string }) =>
    message('withdrawn-included', p),
  'withdrawn-ineligible': (p: { readonly candidates: Ids }) => message('withdrawn-ineligible', withCount(p)),
  'given-incomplete': (p: { readonly members: number; readonly size: number }) =>
    message('given-incomplete', p),
  'withdrawn-not-a-member': (p: { readonly candidates: Ids }) =>
    message('withdrawn-not-a-member', withCount(p)),
} as const;

type Found = { readonly conflicts: number; readonly repairs: number };

const withCount = ({ candidates }: { readonly candidates: Ids }) => ({
  candidates,
  count: candidates.length,
});

const mostObstacles = 3;

/** The bounds that block most seats, and how many. */
const obstaclesOf = ({ rules, sides, bounds, keeps }: Sides & { readonly keeps: readonly number[] }): Ids => {
  const named = rules
    .slice(0, mostObstacles)
    .map((rule, index) =>
      message('obstacle', { rule, side: sides[index]!, bound: bounds[index]!, seats: keeps[index]! }),
    );
  const more = rules.length - named.length;
  return more === 0 ? named : [...named, message('obstacle.more', { count: more })];
};
