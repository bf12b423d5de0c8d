import { state, type Statement } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import { hashFormatOf } from '../proof/pool-source.ts';
import { namesOf } from '../result/labels.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import { compareBalance, compareEligibility } from './compare-counts.ts';
import { compareMembers, comparePrices } from './compare-members.ts';
import { compareRows } from './compare-rows.ts';
import type { DiffDocument } from './diff-schema.ts';

/** Compares two documents without the inputs that they were made from. */
export type Comparison = Omit<DiffDocument, 'inputChanges' | 'cause' | 'warnings'>;

/**
 * Lays two results side by side.
 * @param sameWeights - false if the weights of the criteria are known to differ, which a result does not contain.
 */
export const compareResults = (a: ResultDocument, b: ResultDocument, sameWeights = true): Comparison => {
  const labels = labelsOfBoth(a.labels, b.labels);
  const comparison = withNames(namesOf(labels), () => compare(a, b, sameWeights));
  return labels === undefined ? comparison : { ...comparison, labels };
};

type Labels = ResultDocument['labels'];

/** What the rule set of B calls things, and what only that of A has. */
const labelsOfBoth = (a: Labels, b: Labels): Labels =>
  a === undefined || b === undefined
    ? (b ?? a)
    : {
        ...b,
        scored: a.scored || b.scored,
        mandate: a.mandate || b.mandate,
        rules: { ...a.rules, ...b.rules },
        attributes: [
          ...b.attributes.map((one) => {
            const inA = a.attributes.find(({ attribute }) => attribute === one.attribute);
            return {
              ...one,
              title: one.title ?? inA?.title ?? null,
              values: { ...inA?.values, ...one.values },
            };
          }),
          ...a.attributes.filter((one) => !b.attributes.some(({ attribute }) => attribute === one.attribute)),
        ],
        each: { ...a.each, ...b.each },
      };

const compare = (a: ResultDocument, b: ResultDocument, sameWeights: boolean): Comparison => {
  const members = compareMembers(a, b);
  const unlike = whyNotComparable(a, b) ?? (sameWeights ? null : 'weights');
  const comparison = {
    same: a.outcome === b.outcome && members.enters.length + members.leaves.length === 0,
    a: inShort(a),
    b: inShort(b),
    inputs: (['pool', 'rules', 'reference', 'seed'] as const).filter(
      (input) => a.inputs[input] !== b.inputs[input],
    ),
    objective: {
      comparable: unlike === null,
      change:
        unlike === null && a.objective !== null && b.objective !== null ? b.objective - a.objective : null,
    },
    members,
    rules: compareRows(a.rules, b.rules),
    prices: comparePrices(a, b),
    balance: compareBalance(a.balance, b.balance),
    eligibility: compareEligibility(a.eligibility, b.eligibility),
  };
  const statements = [
    ...aboutAnswers(comparison, unlike),
    aboutInputs(comparison),
    ...(comparison.inputs.includes('pool') && hashFormatOf(a.inputs) !== hashFormatOf(b.inputs)
      ? [state('pool-hashes-not-comparable', {})]
      : []),
  ];
  return { ...comparison, statements };
};

const inShort = (result: ResultDocument): DiffDocument['a'] => ({
  outcome: result.outcome,
  objective: result.objective,
  objectiveScale: result.objectiveScale,
  points: result.points,
  members: result.slate?.length ?? null,
  proof: result.proof.status,
  program: result.run.slate,
  inputs: result.inputs,
});

type Unlike = 'no-slate' | 'scale' | 'criteria' | 'weights';

const whyNotComparable = (a: ResultDocument, b: ResultDocument): Unlike | null => {
  if (a.slate === null || b.slate === null) return 'no-slate';
  if (a.objectiveScale !== b.objectiveScale) return 'scale';
  return criteriaOf(a.slate) === criteriaOf(b.slate) ? null : 'criteria';
};

const criteriaOf = (slate: NonNullable<ResultDocument['slate']>): string =>
  JSON.stringify([...new Set(slate.flatMap(({ scores }) => Object.keys(scores)))].sort());

type Compared = Omit<Comparison, 'statements'>;

const aboutAnswers = ({ a, b, members }: Compared, unlike: Unlike | null): readonly Statement[] => {
  const outcomes =
    a.outcome === b.outcome ? [] : [state('outcomes-differ', { from: a.outcome, to: b.outcome })];
  if (a.members === null && b.members === null) {
    return a.outcome === b.outcome ? [state('outcomes-same', { outcome: a.outcome })] : outcomes;
  }
  if (a.members === null || b.members === null) {
    return [...outcomes, state('slate-of-one', { result: a.members === null ? 'B' : 'A' })];
  }
  const [enters, leaves] = [members.enters.map(({ id }) => id), members.leaves.map(({ id }) => id)];
  const stays = members.stays.length;
  const slates =
    enters.length + leaves.length === 0
      ? state('slates-same', { members: stays })
      : state('slates-differ', { enters, leaves, stays });
  return [...outcomes, slates, aboutScores(a, b, unlike)];
};

const aboutScores = (a: DiffDocument['a'], b: DiffDocument['a'], unlike: Unlike | null): Statement =>
  unlike === null || unlike === 'no-slate'
    ? state('objective-moved', { from: a.objective ?? 0, to: b.objective ?? 0, scale: a.objectiveScale })
    : state('objectives-not-comparable', { reason: unlike });

const aboutInputs = ({ inputs }: Compared): Statement =>
  inputs.length === 0 ? state('inputs-same', {}) : state('inputs-differ', { inputs });
