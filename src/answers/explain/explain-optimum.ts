import {
  bindingSides,
  priceRows,
  gainsOf,
  relaxingMoves,
  withinTime,
  withReoptimizer,
  type CountedSlate,
  type ExplanationContext,
  type RowPrices,
  type Side,
  type SolveSettings,
} from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { memoize } from '../../input/collections.ts';
import type { About } from './about.ts';
import { standingOf } from './standing.ts';
import { askedOf, rowsOfRules, type ExplanationScope } from './asked.ts';
import { explainAlternates, explainAlternatives, explainSplit } from './explain-alternates.ts';
import { explainIneligible, explainMembers, explainOthers } from './explain-candidates.ts';
import { explainPairs, explainRules, priceRelaxed } from './explain-rules.ts';
import type { OptimumExplanationDocument, Unreached } from './explanation-schema.ts';
import { namingOf } from './naming.ts';
import { unreachedOf } from './unreached.ts';

type Settings = Required<Pick<SolveSettings, 'linear' | 'tieBreakOrder' | 'deadline'>>;

export type OptimumExplanation = {
  readonly prices: ReadonlyMap<number, RowPrices>;
  readonly document: OptimumExplanationDocument;
};

/**
 * Explains the best slate: what its rules cost, and why these members and not others. What is worth most comes
 * first, and what the time did not reach is named.
 */
export const explainOptimum = (
  formulation: Formulation,
  optimum: CountedSlate,
  scope: ExplanationScope,
  settings: Settings,
): OptimumExplanation =>
  withReoptimizer(formulation.problem, optimum.slate, settings, (reoptimizer) => {
    const { deadline, tieBreakOrder } = settings;
    const asked = askedOf(formulation, optimum, scope);
    const explaining = {
      problem: formulation.problem,
      optimum,
      reoptimizer: withinTime(reoptimizer, deadline),
    };
    const naming = namingOf(formulation);
    const isOver = (): boolean => deadline.clock() >= deadline.at;
    const { prices, ...rules } = explainRules(explaining, naming, asked.rules);
    const people = asked.isFull
      ? {
          members: explainMembers(explaining, naming, asked.members),
          others: explainOthers(explaining, naming, asked.others),
          ...(asked.isWhole ? {} : { ineligible: explainIneligible(formulation, asked.ineligible) }),
          ...(scope.about === null ? {} : { standing: standing(explaining, formulation, scope.about) }),
        }
      : {};
    const alternates =
      asked.isFull && !isOver() ? explainAlternates(explaining, naming, tieBreakOrder, asked, isOver) : null;
    const firmness =
      asked.isFull && asked.isWhole
        ? {
            alternatives: explainAlternatives(explaining, naming),
            ...explainSplit(explaining, naming, scope.within, formulation.objectiveScale),
          }
        : {};
    // There may be very many pairs: they come last, so that they take no time from the rest.
    const pairs = asked.isWhole ? explainPairs(explaining, naming, prices) : undefined;
    const document = {
      ...rules,
      ...people,
      ...alternates?.document,
      ...firmness,
      ...(pairs === undefined ? {} : { pairs }),
    };
    const reported = { prices, document, wholeReserve: alternates?.wholeReserve ?? false };
    return { prices, document: { ...document, ...unreachedOf(formulation, optimum, asked, reported) } };
  });

/** How those asked about stand; of the others among them, whether one more seat would bring them in. */
const standing = (explaining: ExplanationContext, formulation: Formulation, about: About) => {
  const { optimum, problem } = explaining;
  const { eligible } = formulation;
  const seated = optimum.slate.map((index) => eligible[index]!);
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  const onSlate = new Set(optimum.slate);
  const joining = memoize((row: number): readonly number[] | undefined => {
    const { members: counted, max } = problem.rows[row]!;
    if (max === null || counted.filter((index) => onSlate.has(index)).length < max) return undefined;
    const { maxUp } = priceRows(explaining, [row], ['maxUp']);
    if (maxUp === undefined) return undefined;
    return bindingSides(explaining, [row], { maxUp }).flatMap(({ enters }) => enters);
  });
  return standingOf(formulation, about.candidates, seated, (row, candidate) => {
    const index = indexOf.get(candidate);
    return index === undefined || onSlate.has(index) ? undefined : joining(row)?.includes(index);
  });
};

/** The bounds in a line of a batch. */
type BoundsExplanation = {
  readonly binds: readonly {
    readonly rule: string;
    readonly value: string | null;
    readonly side: Side;
    readonly change: number;
  }[];
  readonly unreached?: Pick<Unreached, 'rules' | 'families'>;
};

/** The bounds that cost something in the best slate and how much, the most costly first; and those that the time limit left unanswered. */
export const explainBounds = (
  formulation: Formulation,
  optimum: CountedSlate,
  settings: Settings,
): BoundsExplanation =>
  withReoptimizer(formulation.problem, optimum.slate, settings, (reoptimizer) => {
    const explaining = {
      problem: formulation.problem,
      optimum,
      reoptimizer: withinTime(reoptimizer, settings.deadline),
    };
    const naming = namingOf(formulation);
    const { prices, families } = priceRelaxed(explaining, rowsOfRules(formulation, null));
    const isUnknown = ({ prices: own }: { readonly prices: RowPrices }): boolean =>
      relaxingMoves.some((move) => own[move] === undefined);
    const rows = [...prices].map(([row, own]) => ({ ...naming.row(row), prices: own }));
    const unreached = {
      rules: rows.filter(isUnknown).map(({ rule, value }) => ({ rule, value })),
      families: families.filter(isUnknown).map(({ rule }) => rule),
    };
    return {
      binds: [...rows, ...families.map(({ rule, prices: own }) => ({ rule, value: null, prices: own }))]
        .flatMap(({ rule, value, prices: own }) => gainsOf(own).map((gain) => ({ rule, value, ...gain })))
        .sort((a, b) => b.change - a.change),
      ...(unreached.rules.length + unreached.families.length > 0 ? { unreached } : {}),
    };
  });

/** The explanation as it is before any question has been answered. */
export const leaveUnexplained = (
  formulation: Formulation,
  optimum: CountedSlate,
  scope: ExplanationScope,
): OptimumExplanation => {
  const asked = askedOf(formulation, optimum, scope);
  const prices = new Map([...asked.rules.values()].flat().map((row) => [row, {}] as const));
  const reported = { prices, document: {}, wholeReserve: false };
  return { prices, document: unreachedOf(formulation, optimum, asked, reported) };
};
