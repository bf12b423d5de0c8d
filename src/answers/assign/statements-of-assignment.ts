import type { AssignmentFormulation } from '../../model/assignment/formulate-assignment.ts';
import { countingRules } from '../../rules/assignments/assignment.ts';
import { boundsOf } from '../../rules/forms/forms.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { nameOfRow, postAndValue } from '../../text/name-of-row.ts';
import { isScored } from '../../text/names.ts';
import { aboutSearch, toRepairParameters } from '../explain/statements-of-conflicts.ts';
import type { AssignmentInfeasible, AssignmentSelected, Pair } from './assignment-schema.ts';

/** Is it known of every member who could hold the post what that would cost? */
export const isEveryoneAsked = (
  { others = [], posts, seats, unreached }: Omit<AssignmentSelected, 'statements'>,
  post: string,
): boolean => {
  const { length: holders } = posts.find((one) => one.post === post)!.holders;
  const { eligible } = seats.find((one) => one.post === post)!;
  const asked = others.filter((one) => one.post === post).length;
  return unreached?.includes('others') !== true && asked === eligible - holders;
};

/** Others named for each post. */
const mostNamed = 2;

const toExchange = ({
  enters,
  leaves,
}: {
  readonly enters: readonly Pair[];
  readonly leaves: readonly Pair[];
}) => ({
  enters: enters.map(([, id]) => id),
  entersPosts: enters.map(([post]) => post),
  leaves: leaves.map(([, id]) => id),
  leavesPosts: leaves.map(([post]) => post),
});

/** A row of a rule by its name. */
export const nameOfAssignmentRow = ({
  rule,
  value,
  post,
}: {
  readonly rule: string;
  readonly value: string | null;
  readonly post: string | null;
}): string => nameOfRow({ rule, value: postAndValue(post, value) });

/** The explanation of an assignment in words, from the document alone. */
export const statementsOfAssignment = (
  document: Omit<AssignmentSelected, 'statements'>,
): readonly Statement[] => [
  state('assignment-shows-possible', {}),
  ...(isScored() ? [...aboutRules(document), ...aboutHolders(document), ...aboutOthers(document)] : []),
  ...aboutAlternatives(document),
  ...aboutLots(document),
  ...(document.unreached === undefined
    ? []
    : [state('assignment-unfinished', { sections: document.unreached })]),
];

const aboutRules = ({
  binding,
  rules,
  unreached,
  objective,
  objectiveScale: scale,
}: Omit<AssignmentSelected, 'statements'>): readonly Statement[] => {
  if (binding === undefined) return [];
  /** What one row costs alone is not said of all rows once more. */
  const isRepeated = ({ rule, whole, change }: (typeof binding)[number]): boolean =>
    whole && binding.some((one) => !one.whole && one.rule === rule && one.change === change);
  const costly = binding
    .filter((one) => !isRepeated(one))
    .map(({ rule, value, post, whole, side, change, ...exchange }) => {
      const row = rules.find(
        (one) => one.rule === rule && (whole || (one.value === value && one.post === post)),
      )!;
      const from = row[side]!;
      const parameters = {
        rule: nameOfAssignmentRow({ rule, value, post }),
        side,
        from,
        to: side === 'min' ? from - 1 : from + 1,
        objective,
        change,
        scale,
        ...toExchange(exchange),
      };
      return state(whole ? 'post-family-binds' : 'post-rule-binds', parameters);
    });
  const pairing = rules.flatMap(({ rule, min, max, removed }) =>
    min === null && max === null && typeof removed === 'number'
      ? [state('post-rule-removed', { rule, change: removed, objective, scale })]
      : [],
  );
  const isKnown = unreached?.includes('rules') !== true && rules.some(({ change }) => change !== undefined);
  return [...costly, ...pairing, ...(isKnown && costly.length === 0 ? [state('post-rules-free', {})] : [])];
};

const aboutHolders = ({
  holders = [],
  objectiveScale: scale,
}: Pick<AssignmentSelected, 'holders' | 'objectiveScale'>) =>
  holders.map(({ post, id: candidate, change, ...exchange }) =>
    change === 'infeasible'
      ? state('holder-indispensable', { candidate, post })
      : state('holder-costs', {
          candidate,
          post,
          change,
          scale,
          ...toExchange({
            enters: exchange.enters ?? [],
            leaves: (exchange.leaves ?? []).filter(([where, who]) => where !== post || who !== candidate),
          }),
        }),
  );

const aboutOthers = (document: Omit<AssignmentSelected, 'statements'>): readonly Statement[] =>
  document.others === undefined
    ? []
    : document.posts.flatMap(({ post }) => {
        const possible = document
          .others!.filter((one) => one.post === post)
          .flatMap(({ id, change }) => (change === 'infeasible' ? [] : [{ id, change }]))
          .slice(0, mostNamed);
        if (possible.length === 0 && !isEveryoneAsked(document, post)) return [];
        const scale = document.objectiveScale;
        return state('post-others', {
          post,
          candidates: possible.map(({ id }) => id),
          changes: possible.map(({ change }) => change),
          scale,
        });
      });

const aboutAlternatives = ({
  alternatives,
  objectiveScale: scale,
}: Pick<AssignmentSelected, 'alternatives' | 'objectiveScale'>): readonly Statement[] => {
  if (alternatives === undefined) return [];
  if (alternatives.length === 0) return [state('assignment-only', {})];
  return alternatives.map(({ change, ...exchange }, index) =>
    state('assignment-alternative', { rank: index + 1, change, scale, ...toExchange(exchange) }),
  );
};

const aboutLots = ({ byLot, ties }: Pick<AssignmentSelected, 'byLot' | 'ties'>): readonly Statement[] =>
  byLot === null || byLot.length === 0 || ties.seed === ''
    ? []
    : [state('assignment-seed-chosen', { count: byLot.length, seed: ties.seed })];

/** Why nobody can be put into the posts, and every way out, in words. */
export const statementsOfUnassignable = (
  of: AssignmentFormulation,
  { conflicts = [], repairs = [], complete, incomplete }: Partial<AssignmentInfeasible>,
): readonly Statement[] => {
  const boundedRules = new Map(countingRules(of.assignment).map((rule) => [rule.id, boundsOf(rule)!]));
  const scale = of.of.objectiveScale;
  const reported = conflicts.map(({ sides, limits = [], hard }) => {
    const own = sides.map((one) => ({ ...one, bound: boundedRules.get(one.rule)![one.side]! }));
    const beside = [
      ...hard.flatMap((one) => hardBounds(one, of)),
      ...limits.map(({ rule, side }) => ({
        rule,
        post: '',
        side,
        bound: boundedRules.get(rule)!.negotiable[side]!,
        end: boundedRules.get(rule)!.negotiable[side]!,
      })),
    ];
    return state('assignment-conflict', {
      rules: own.map(({ rule }) => rule),
      sides: own.map(({ side }) => side),
      bounds: own.map(({ bound }) => bound),
      besideRules: beside.map(({ rule }) => rule),
      besidePosts: beside.map(({ post }) => post),
      besideSides: beside.map(({ side }) => side),
      besideBounds: beside.map(({ bound }) => bound),
      besideEnds: beside.map(({ end }) => end),
      atLimits: limits.length,
    });
  });
  const ways = repairs.map((repair) => state('assignment-repair', toRepairParameters(repair, scale)));
  const isNegotiable = [...boundedRules.values()].some(
    ({ negotiable }) => negotiable.min !== null || negotiable.max !== null,
  );
  return [
    ...shortPosts(of),
    ...reported,
    ...ways,
    ...aboutSearch({ conflicts, repairs, incomplete }),
    ...(complete === true && repairs.length === 0
      ? [state(isNegotiable ? 'assignment-no-repair' : 'assignment-nothing-negotiable', {})]
      : []),
  ];
};

/** Posts that fewer members may hold than they need. */
const shortPosts = ({ rows, problem }: AssignmentFormulation): readonly Statement[] =>
  rows.flatMap((row, index) => {
    const { length: eligible } = problem.rows[index]!.members;
    return row.of === 'seats' && row.min !== null && row.min > eligible
      ? [state('post-short', { post: row.post, min: row.min, eligible })]
      : [];
  });

type Hard = NonNullable<AssignmentInfeasible['conflicts']>[number]['hard'][number];
type Beside = {
  readonly rule: string;
  readonly post: string;
  readonly side: 'min' | 'max' | 'exact' | 'range';
  readonly bound: number;
  readonly end: number;
};

/** The bounds that are not negotiable, of what takes part in a conflict. */
const hardBounds = ({ rule, value, post }: Hard, of: AssignmentFormulation): readonly Beside[] => {
  const row = of.rows.find((one) => {
    switch (one.of) {
      case 'seats':
        return rule === null && one.post === post;
      case 'each':
        return rule === null && post === null;
      case 'rule':
        return one.rule.id === rule && one.value === value && one.post === post;
      case 'apart':
      case 'together':
        return one.rule.id === rule && one.post === post;
    }
  })!;
  const name = rule === null ? '' : nameOfAssignmentRow({ rule, value, post });
  const named = { rule: name, post: rule === null ? (post ?? '') : '' };
  const isExact = row.min !== null && row.min === row.max;
  if (isExact && row.of !== 'rule') return [{ ...named, side: 'exact', bound: row.min, end: row.min }];
  if (
    row.of === 'seats' &&
    row.min !== null &&
    row.max !== null &&
    row.min > 0 &&
    !isVoid('max', row.max, of)
  ) {
    return [{ ...named, side: 'range', bound: row.min, end: row.max }];
  }
  const negotiable = row.of === 'rule' ? boundsOf(row.rule.rule)!.negotiable : { min: null, max: null };
  return (['min', 'max'] as const).flatMap((side): Beside[] => {
    const bound = row[side];
    const says =
      row.of === 'seats' || row.of === 'each' ? bound !== null && !isVoid(side, bound, of) : bound !== null;
    return !says || negotiable[side] !== null || bound === null
      ? []
      : [{ ...named, side, bound, end: bound }];
  });
};

/** Does the bound of seats say nothing? */
const isVoid = (side: 'min' | 'max', bound: number, { members }: AssignmentFormulation): boolean =>
  side === 'min' ? bound === 0 : bound >= members.length;
