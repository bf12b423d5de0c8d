import { groupBy, ownEntry } from '../../input/collections.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { nameOfRow } from '../../text/name-of-row.ts';
import { isScored } from '../../text/names.ts';
import type { ResultRow } from '../result/result-parts.ts';
import type { ResultDocument } from '../result/result-schema.ts';

type Selected = ResultDocument & { readonly outcome: 'selected' };
type Side = 'min' | 'max';

/** Pairs of bounds that statements name. */
const mostPairs = 3;

/**
 * The explanation of a slate in words, from the document alone: what costs something, then the members, the
 * others, who stands ready, and how firm the choice is. Of rules that were asked about by name all bounds are named.
 */
export const statementsOfOptimum = (result: Selected): readonly Statement[] => [
  ...ofThoseWithPoints(() => [...bindingSides(result, result.about === undefined), ...pairs(result)]),
  ...rulesAskedAbout(result),
  ...members(result),
  ...others(result),
  ...ineligible(result),
  ...replacements(result),
  ...reserve(result),
  ...ofThoseWithPoints(() => [...alternatives(result), ...split(result)]),
  ...chosenSeed(result),
  ...unreachedWarnings(result.unreached),
];

const rulesAskedAbout = (result: Selected): readonly Statement[] => {
  const asked = new Set(result.about?.rules);
  return [
    ...result.rules.filter(({ rule }) => asked.has(rule)).flatMap((row) => movesOf(row, result)),
    ...(result.warnings.filter(
      ({ code, parameters }) => code === 'rule-not-applied' && asked.has(String(parameters['rule'])),
    ) as readonly Statement[]),
  ];
};

/** Where nobody has points, no bound costs anything and all slates are alike. */
const ofThoseWithPoints = (statements: () => readonly Statement[]): readonly Statement[] =>
  isScored() ? statements() : [];

const reached = {
  rules: [],
  families: [],
  binding: [],
  members: [],
  others: [],
  nearest: [],
  alternatives: [],
  sections: [],
} satisfies Selected['unreached'];

/** What the time did not reach. @param unreached - undefined: everything was reached. */
export const unreachedWarnings = (
  unreached: Partial<NonNullable<Selected['unreached']>> | undefined,
): readonly Statement[] =>
  unreached === undefined
    ? []
    : [
        state('explanation-unfinished', {
          ...reached,
          ...unreached,
          rules: (unreached.rules ?? []).map(nameOfRow),
          binding: (unreached.binding ?? []).map(nameOfRow),
          sides: (unreached.binding ?? []).map(({ side }) => side),
        }),
      ];

/** If the seed is chosen after the scores are known, it chooses among the best slates. */
const chosenSeed = ({ byLot, ties }: Selected): readonly Statement[] =>
  byLot === null || byLot.length === 0
    ? []
    : [state('seed-chosen', { seats: byLot.length, seed: ties.seed })];

const bindingSides = (result: Selected, ofAll: boolean): readonly Statement[] => {
  const { binding, objective, objectiveScale: scale, rules } = result;
  if (binding === undefined) return [];
  const costly = binding.map(({ rule, value, whole, side, ...exchange }) => {
    const row = rules.find((one) => one.rule === rule && (whole || one.value === value))!;
    const from = row[side]!;
    const to = side === 'min' ? from - 1 : from + 1;
    const parameters = { rule: nameOfRow({ rule, value }), side, from, to, objective, scale, ...exchange };
    return state(whole ? 'family-binds' : 'side-binds', parameters);
  });
  const free = rules
    .filter(({ tight, count, ...row }) => tight.length > 0 && count !== 0 && gainsNothing(row))
    .map(nameOfRow);
  const priced = rules.filter(({ change }) => change !== undefined);
  return [
    ...(ofAll && priced.length > 0 && priced.every(gainsNothing) ? [state('nothing-binds', {})] : []),
    ...costly,
    ...(free.length === 0 ? [] : [state('tight-without-price', { rules: free })]),
  ];
};

/** Is it known that neither bound gains anything when relaxed by one seat? */
const gainsNothing = ({ change }: Pick<ResultRow, 'change'>): boolean =>
  [change?.minDown, change?.maxUp].every((gain) => gain === 0 || gain === null);

const pairs = ({ pairs: found, rules, objectiveScale: scale }: Selected): readonly Statement[] =>
  (found?.best ?? []).slice(0, mostPairs).map(({ sides, ...exchange }) =>
    state('pair-binds', {
      rules: sides.map(nameOfRow),
      sides: sides.map(({ side }) => side),
      bounds: sides.map((one) => boundOf(rules, one)),
      scale,
      ...exchange,
    }),
  );

const boundOf = (
  rules: readonly ResultRow[],
  { rule, value, side }: { readonly rule: string; readonly value: string | null; readonly side: Side },
): number => rules.find((row) => row.rule === rule && row.value === value)![side]!;

/** Every bound of a row, moved either way, and the row without its bounds. */
const movesOf = (row: ResultRow, { objective, objectiveScale: scale }: Selected): readonly Statement[] => {
  const { target, penalty = 0, shortfall } = row;
  if (target !== undefined) {
    const short = shortfall ?? 0;
    return [
      state('soft-target', { rule: row.rule, target, shortfall: short, change: -short * penalty + 0, scale }),
    ];
  }
  const { min, max, change = {}, removed } = row;
  const rule = nameOfRow(row);
  const reported = (
    side: Side,
    from: number | null,
    by: 1 | -1,
    moved: number | 'infeasible' | null | undefined,
  ) => {
    const relaxes = (side === 'min') === by < 0;
    if (from === null || moved === null || moved === undefined || (relaxes && !isScored())) return [];
    const move = { rule, side, from, to: from + by };
    return moved === 'infeasible'
      ? [state('side-moved-infeasible', move)]
      : [state('side-moved', { ...move, objective, change: moved, scale })];
  };
  return [
    ...reported('min', min, -1, change.minDown),
    ...reported('min', min, 1, change.minUp),
    ...reported('max', max, -1, change.maxDown),
    ...reported('max', max, 1, change.maxUp),
    ...(typeof removed === 'number' && isScored()
      ? [state('rule-removed', { rule, change: removed, objective, scale })]
      : []),
  ];
};

const members = ({ members: reported = {}, objectiveScale: scale }: Selected): readonly Statement[] =>
  Object.entries(reported).map(([candidate, { change, enters, leaves }]) =>
    change === 'infeasible'
      ? state('member-indispensable', { candidate })
      : state('member-costs', {
          candidate,
          change,
          scale,
          enters,
          leaves: leaves.filter((id) => id !== candidate),
        }),
  );

const others = ({ others: reported = {}, rules, objectiveScale: scale }: Selected): readonly Statement[] =>
  Object.entries(reported).flatMap(([candidate, other]) => {
    const { change, enters, leaves, breakEven, beyondMax, outscored, obstacles } = other;
    const price =
      change === 'infeasible'
        ? state('other-impossible', { candidate })
        : state('other-costs', {
            candidate,
            change,
            scale,
            enters: enters.filter((id) => id !== candidate),
            leaves,
            ...(breakEven === null ? {} : { score: breakEven + change, breakEven }),
            ...(beyondMax === true ? { beyondMax: 'yes' } : {}),
          });
    if (!isScored()) return [price];
    const why =
      outscored === 0
        ? state('other-outscored', { candidate })
        : state('other-obstacles', {
            candidate,
            outscored,
            rules: obstacles.map(nameOfRow),
            sides: obstacles.map(({ side }) => side),
            keeps: obstacles.map(({ keeps }) => keeps),
            bounds: obstacles.map((one) => boundOf(rules, one)),
          });
    return [price, why];
  });

const ineligible = ({ ineligible: reported = {} }: Selected): readonly Statement[] =>
  Object.entries(reported).map(([candidate, { reason, clause }]) => {
    if (reason === 'unverified') return state('candidate-unverified', { candidate });
    if (reason === 'score-missing') return state('candidate-without-score', { candidate });
    return state('candidate-ineligible', { candidate, reason, clause: clause ?? '' });
  });

const replacements = ({ replacements: reported = {}, nearest = {}, objectiveScale: scale }: Selected) =>
  Object.entries(reported).flatMap(([candidate, replacement]): Statement[] => {
    if (replacement !== null) {
      const { id, change } = replacement;
      return [state('replacement', { candidate, replacement: id, change, scale })];
    }
    const near = ownEntry(nearest, candidate);
    if (near === undefined) return [];
    const { change, enters, leaves } = near;
    return change === 'infeasible'
      ? [state('replacement-none', { candidate })]
      : [
          state('replacement-nearest', {
            candidate,
            change,
            scale,
            enters,
            leaves: leaves.filter((id) => id !== candidate),
          }),
        ];
  });

const reserve = ({ reserve: reported }: Selected): readonly Statement[] => {
  if (reported === undefined) return [];
  const { candidates, withdrawals } = reported;
  if (candidates.length === 0) return [state('reserve-empty', {})];
  const by = (what: 'tried' | 'served' | 'impossible' | 'unsettled'): readonly number[] =>
    withdrawals.map((one) => one[what]);
  return [
    state('reserve-list', {
      candidates: candidates.map(({ id }) => id),
      tried: by('tried'),
      served: by('served'),
      impossible: by('impossible'),
      unsettled: by('unsettled'),
      sampled: withdrawals.filter(({ all }) => !all).map(({ seats }) => seats),
    }),
  ];
};

/** The same slate is often the best one that differs in one seat, in two and in three: it is reported once. */
const alternatives = ({
  alternatives: reported = [],
  objectiveScale: scale,
}: Selected): readonly Statement[] =>
  [...groupBy(reported, ({ change, enters }) => `${change} ${enters.join(' ')}`).values()].map((alike) => {
    const { change, enters } = alike[0]!;
    const seats = alike.map((one) => one.seats);
    return change === 'infeasible'
      ? state('slate-differing-none', { seats })
      : state('slate-differing', { seats, change, scale, differs: enters.length });
  });

const split = ({ split: reported }: Selected): readonly Statement[] =>
  reported === undefined
    ? []
    : [
        state('pool-split', {
          within: reported.within,
          always: reported.always.length,
          contested: reported.contested.length,
          never: reported.never,
        }),
      ];
