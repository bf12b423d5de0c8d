import {
  withReoptimizer,
  type CountedSlate,
  type RowPrices,
  type SolveSettings,
} from '../../../solver/index.ts';
import type { Formulation } from '../formulation/formulation.ts';
import type { About } from './about.ts';
import { explainAlternates, explainAlternatives, explainSplit } from './explain-alternates.ts';
import { explainIneligible, explainMembers, explainOthers, strongestOthers } from './explain-candidates.ts';
import { explainPairs, explainRules } from './explain-rules.ts';
import type { OptimumExplanationDocument } from './explanation-schema.ts';
import { namingOf } from './naming.ts';

/** How much to explain: the rules alone, or everything; of it, what it is to be about (null: all). */
export type ExplanationScope = {
  readonly level: 'rules' | 'full';
  readonly about: About | null;
  /** Points that a slate may lose and still count in the split of the pool. */
  readonly within: number;
};

export type OptimumExplanation = {
  readonly prices: ReadonlyMap<number, RowPrices>;
  readonly document: OptimumExplanationDocument;
  /** True: the time ran out before everything was answered. */
  readonly unfinished: boolean;
};

/** Explains the best slate: what its rules cost, and why these members and not others. */
export const explainOptimum = (
  formulation: Formulation,
  optimum: CountedSlate,
  { level, about, within }: ExplanationScope,
  settings: Required<Pick<SolveSettings, 'linear' | 'byLot' | 'deadline'>>,
): OptimumExplanation =>
  withReoptimizer(formulation.problem, optimum.slate, settings, (reoptimizer) => {
    const { problem, objectiveScale } = formulation;
    const explaining = { problem, optimum, reoptimizer };
    const naming = namingOf(formulation);
    const isOver = (): boolean => settings.deadline.clock() >= settings.deadline.at;
    const { prices, ...rules } = explainRules(formulation, explaining, naming, about?.rules ?? null);
    // There may be very many pairs: they come last, so that they take no time from the rest.
    const finish = (document: OptimumExplanationDocument): OptimumExplanation => {
      const pairs = about === null ? explainPairs(explaining, naming, prices) : undefined;
      const whole = pairs === undefined ? document : { ...document, pairs };
      return { prices, document: whole, unfinished: isOver() };
    };
    if (level === 'rules') return finish(rules);
    const { members, others, ineligible } = whoIsAsked(formulation, optimum, about);
    return finish({
      ...rules,
      members: explainMembers(explaining, naming, members),
      others: explainOthers(explaining, naming, others ?? strongestOthers(explaining)),
      ...(about === null ? {} : { ineligible: explainIneligible(formulation, ineligible) }),
      ...explainAlternates(explaining, naming, settings.byLot, members, about === null),
      ...(about === null
        ? {
            alternatives: explainAlternatives(explaining, naming),
            ...explainSplit(explaining, naming, within, objectiveScale),
          }
        : {}),
    });
  });

/** Those asked about, sorted apart; `others` null: the strongest. Members and others are of the problem. */
const whoIsAsked = ({ eligible, ineligible }: Formulation, { slate }: CountedSlate, about: About | null) => {
  if (about === null) return { members: slate, others: null, ineligible: [] };
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  const onSlate = new Set(slate);
  const asked = about.candidates.flatMap((candidate) => indexOf.get(candidate) ?? []);
  return {
    members: asked.filter((index) => onSlate.has(index)),
    others: asked.filter((index) => !onSlate.has(index)),
    ineligible: about.candidates.filter((candidate) => ineligible[candidate] !== null),
  };
};
