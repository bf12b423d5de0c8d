import type { JSX } from 'preact';
import type { ResultDocument } from '../../../answers/result/result-schema.ts';
import { writerOf } from '../../../text/message.ts';
import { formatCount, ofPoints, points } from '../../../text/numbers.ts';
import { tiesText, upperBoundText, isOfTheDraw, warningText } from '../../text.ts';
import { Facts, type Fact } from '../facts.tsx';
import { Notice, Questions, type SectionProps, type Selected } from '../section.tsx';

const say = writerOf('report');
const both = writerOf('answers');

/** The answer on one screen. */
export const Brief = ({ result }: SectionProps): JSX.Element => (
  <>
    <p class="answer">{answerText(result)}</p>
    <Facts facts={factsOf(result)} />
    {result.outcome === 'selected' ? <Where result={result} /> : null}
    <Notice
      texts={[
        ...(result.run.crossCheck?.status === 'disagrees' ? [both('disagreement')] : []),
        ...result.warnings
          .filter((warning) => !isOfTheDraw(warning))
          .map((warning) => warningText(warning, result.run.places)),
      ]}
    />
  </>
);

/** The questions that people come with, and where they are answered. */
const Where = ({ result }: { readonly result: Selected }): JSX.Element => {
  const asked = [
    { place: 'prices', question: say('ask.prices'), told: result.binding },
    { place: 'others', question: say('ask.others'), told: result.others },
    { place: 'members', question: say('ask.members'), told: result.replacements },
  ].filter(({ told }) => told !== undefined);
  return (
    <>
      {asked.length === 0 ? null : <Questions asked={asked} />}
      {asked.length === 3 || result.unreached !== undefined ? null : (
        <p class="missing">{asked.length === 0 ? say('not-here.prices') : say('not-here')}</p>
      )}
    </>
  );
};

const answerText = (result: ResultDocument): string => {
  const { objectiveScale: scale, proof } = result;
  switch (result.outcome) {
    case 'selected':
      return [
        say('answer.selected', { members: result.slate.length, points: points(result.objective, scale) }),
        ...tiesText(result),
      ].join(' ');
    case 'infeasible':
      return say('answer.infeasible');
    case 'stopped':
      return [
        result.objective === null
          ? both('stopped.none')
          : both('stopped.some', { points: points(result.objective, scale) }),
        ...(result.statements ?? []).map(({ text }) => text),
        upperBoundText(proof.upperBound === null ? null : points(proof.upperBound, scale)),
      ].join(' ');
  }
};

const factsOf = (result: ResultDocument): readonly Fact[] => [
  ...(result.slate === null ? [] : [{ name: say('fact.members'), value: formatCount(result.slate.length) }]),
  ...(result.objective === null
    ? []
    : [{ name: say('points'), value: points(result.objective, result.objectiveScale) }]),
  proofFact(result),
  ...secondSolver(result),
  {
    name: say('fact.candidates'),
    value: say('fact.eligible', { eligible: result.eligibility.eligible }),
    note: say('fact.of-pool', { pool: result.eligibility.pool }),
  },
  { name: say('fact.rule-set'), value: result.inputs.ruleSet },
];

const proofFact = ({ proof, objectiveScale }: ResultDocument): Fact => {
  const name = say('fact.proof');
  const certificate =
    proof.leaves === null ? {} : { note: say('proof.certificate', { cases: proof.leaves }) };
  switch (proof.status) {
    case 'optimal':
      return { name, value: say('proof.optimal'), ...certificate };
    case 'infeasible':
      return { name, value: say('proof.infeasible'), ...certificate };
    case 'feasible':
    case 'unknown': {
      const { gap } = proof;
      const note = gap === null ? {} : { note: say('proof.gap', { amount: ofPoints(gap, objectiveScale) }) };
      return { name, value: say('proof.none'), ...note };
    }
  }
};

const secondSolver = ({ run: { crossCheck } }: ResultDocument): readonly Fact[] => {
  if (crossCheck === null) return [];
  const { engine, version } = crossCheck;
  const [name, note] = [say('fact.second'), say('second.by', { engine, version })];
  switch (crossCheck.status) {
    case 'agrees':
      return [{ name, value: say('second.agrees'), note }];
    case 'disagrees':
      return [{ name, value: say('second.disagrees'), note }];
    case 'unfinished':
      return [
        { name, value: say('second.unfinished'), note: say('second.says-nothing', { engine, version }) },
      ];
  }
};
