import type { CountedSlate } from '../../../solver/index.ts';
import { groupBy } from '../../input/collections.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { Rule } from '../../rules/forms/forms.ts';
import type { About } from './about.ts';

/** How much to explain: the rules alone, or everything; of it, what it is to be about (null: all). */
export type ExplanationScope = {
  readonly level: 'rules' | 'full';
  readonly about: About | null;
  /** Points that a slate may lose and still count in the split of the pool. */
  readonly within: number;
};

/** What an explanation must answer. Rows and candidates are indices in the problem. */
export type Asked = {
  /** Rules with their rows. */
  readonly rules: ReadonlyMap<Rule, readonly number[]>;
  readonly members: readonly number[];
  readonly others: readonly number[];
  /** Of the pool. */
  readonly ineligible: readonly number[];
  /** Everything, not only what the request names. */
  readonly isWhole: boolean;
  /** More than the rules. */
  readonly isFull: boolean;
};

export const askedOf = (
  formulation: Formulation,
  optimum: CountedSlate,
  { level, about }: ExplanationScope,
): Asked => {
  const isFull = level === 'full';
  const candidates = isFull
    ? whoIsAsked(formulation, optimum, about)
    : { members: [], others: [], ineligible: [] };
  return {
    rules: rowsOfRules(formulation, about?.rules ?? null),
    ...candidates,
    isWhole: about === null,
    isFull,
  };
};

/** @param about - null: all rules. */
export const rowsOfRules = (
  { rows, ruleSet }: Formulation,
  about: readonly Rule[] | null,
): Asked['rules'] => {
  const asked = new Set(about ?? ruleSet.rules);
  return groupBy(
    [...rows.keys()].filter((row) => asked.has(rows[row]!.rule)),
    (row) => rows[row]!.rule,
  );
};

/** The candidates asked about, by kind; by default all members and the strongest of the others. */
const whoIsAsked = (formulation: Formulation, optimum: CountedSlate, about: About | null) => {
  const { eligible, ineligible } = formulation;
  if (about === null) {
    return { members: optimum.slate, others: strongestOthers(formulation, optimum), ineligible: [] };
  }
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  const onSlate = new Set(optimum.slate);
  const asked = about.candidates.flatMap((candidate) => indexOf.get(candidate) ?? []);
  return {
    members: asked.filter((index) => onSlate.has(index)),
    others: asked.filter((index) => !onSlate.has(index)),
    ineligible: about.candidates.filter((candidate) => ineligible[candidate] !== null),
  };
};

const mostOthers = 25;

/** The best-scored who are not members: of equal scores those whose ids come first. */
const strongestOthers = ({ problem }: Formulation, { slate }: CountedSlate): readonly number[] => {
  const members = new Set(slate);
  return problem.scores
    .map((score, candidate) => ({ score, candidate }))
    .filter(({ candidate }) => !members.has(candidate))
    .sort((a, b) => b.score - a.score || a.candidate - b.candidate)
    .slice(0, mostOthers)
    .map(({ candidate }) => candidate);
};
