import type { JSX } from 'preact';
import type { ResultDocument } from '../../../answers/result/result-schema.ts';
import { writerOf } from '../../../text/message.ts';
import { formatCount, ofPoints, points } from '../../../text/numbers.ts';
import { tiesText, upperBoundText, isOfTheDraw, warningText } from '../../text.ts';
import { isScored } from '../../../text/names.ts';
import { penaltiesOf } from '../../penalties.ts';
import { Facts, type Fact } from '../facts.tsx';
import { Notice, Questions, type SectionProps, type Selected } from '../section.tsx';
import { joinSentences } from '../../../text/language.ts';

const message = writerOf('report');
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
    { place: 'prices', question: message('ask.prices'), content: result.binding },
    { place: 'others', question: message('ask.others'), content: result.others },
    { place: 'members', question: message('ask.members'), content: result.replacements },
  ].filter(({ place, content }) => content !== undefined && (isScored() || place === 'members'));
  return (
    <>
      {asked.length === 0 ? null : <Questions asked={asked} />}
      {asked.length === 3 || !isScored() || result.unreached !== undefined ? null : (
        <p class="missing">{asked.length === 0 ? message('not-here.prices') : message('not-here')}</p>
      )}
    </>
  );
};

const answerText = (result: ResultDocument): string => {
  const { objectiveScale: scale, proof } = result;
  switch (result.outcome) {
    case 'selected':
      return joinSentences([
        isScored()
          ? selectedText(result)
          : message('answer.selected-unscored', { members: result.slate.length }),
        ...tiesText(result),
      ]);
    case 'infeasible':
      return message('answer.infeasible');
    case 'stopped':
      return joinSentences([
        result.objective === null
          ? both('stopped.none')
          : both('stopped.some', { points: points(result.objective, scale) }),
        ...(result.statements ?? []).map(({ text }) => text),
        upperBoundText(proof.upperBound === null ? null : points(proof.upperBound, scale)),
      ]);
  }
};

/** What the members score, and what is deducted for wishes. */
const selectedText = (result: Selected): string => {
  const { objective, objectiveScale: scale, slate } = result;
  const penalties = penaltiesOf(result);
  const text = { members: slate.length, points: points(objective, scale) };
  return penalties === 0
    ? message('answer.selected', text)
    : message('answer.selected-net', {
        ...text,
        gross: points(objective + penalties, scale),
        penalties: points(penalties, scale),
      });
};

const factsOf = (result: ResultDocument): readonly Fact[] => [
  ...(result.slate === null
    ? []
    : [{ name: message('fact.members'), value: formatCount(result.slate.length) }]),
  ...(result.objective === null || !isScored()
    ? []
    : [{ name: message('points'), value: points(result.objective, result.objectiveScale) }]),
  proofFact(result),
  ...secondSolver(result),
  {
    name: message('fact.candidates'),
    value: message('fact.eligible', { eligible: result.eligibility.eligible }),
    note: message('fact.of-pool', { pool: result.eligibility.pool }),
  },
  { name: message('fact.rule-set'), value: result.inputs.ruleSet },
];

const proofFact = ({ proof, objectiveScale }: ResultDocument): Fact => {
  const name = message('fact.proof');
  const certificate =
    proof.leaves === null ? {} : { note: message('proof.certificate', { cases: proof.leaves }) };
  switch (proof.status) {
    case 'optimal':
      return { name, value: message(isScored() ? 'proof.optimal' : 'proof.satisfies'), ...certificate };
    case 'infeasible':
      return { name, value: message('proof.infeasible'), ...certificate };
    case 'feasible':
    case 'unknown': {
      const { gap } = proof;
      const note =
        gap === null ? {} : { note: message('proof.gap', { amount: ofPoints(gap, objectiveScale) }) };
      return { name, value: message('proof.none'), ...note };
    }
  }
};

const secondSolver = ({ run: { crossCheck } }: ResultDocument): readonly Fact[] => {
  if (crossCheck === null) return [];
  const { engine, version } = crossCheck;
  const [name, note] = [message('fact.second'), message('second.by', { engine, version })];
  switch (crossCheck.status) {
    case 'agrees':
      return [{ name, value: message('second.agrees'), note }];
    case 'disagrees':
      return [{ name, value: message('second.disagrees'), note }];
    case 'unfinished':
      return [
        {
          name,
          value: message('second.unfinished'),
          note: message('second.says-nothing', { engine, version }),
        },
      ];
  }
};
