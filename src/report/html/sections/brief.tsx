import type { JSX } from 'preact';
import type { ResultDocument } from '../../../answers/result/result-schema.ts';
import { points } from '../../../text/wording.ts';
import { formatCount, isOfTheDraw, plural, warningText } from '../../text.ts';
import { Facts, type Fact } from '../facts.tsx';
import { Notice } from '../notice.tsx';
import type { SectionProps, Selected } from '../section.tsx';

/** The answer on one screen. */
export const Brief = ({ result }: SectionProps): JSX.Element => (
  <>
    <p class="answer">{answerText(result)}</p>
    <Facts facts={factsOf(result)} />
    {result.outcome === 'selected' ? <Where result={result} /> : null}
    <Notice
      texts={[
        ...disagreement(result),
        ...result.warnings
          .filter((warning) => !isOfTheDraw(warning))
          .map((warning) => warningText(warning, result.run.places)),
      ]}
    />
  </>
);

/** The questions that people come with, and where they are answered. */
const Where = ({ result }: { readonly result: Selected }): JSX.Element => {
  const answered = [
    { place: 'prices', question: 'What does a rule cost?', told: result.binding },
    { place: 'others', question: 'Why is a strong candidate out?', told: result.others },
    { place: 'members', question: 'Who replaces a member who withdraws?', told: result.replacements },
  ].filter(({ told }) => told !== undefined);
  return (
    <>
      {answered.length === 0 ? null : (
        <ul class="where">
          {answered.map(({ place, question }) => (
            <li>
              <a href={`#${place}`}>{question}</a>
            </li>
          ))}
        </ul>
      )}
      {answered.length === 3 || result.unreached !== undefined ? null : (
        <p class="missing">{`Not told here: ${answered.length === 0 ? 'the prices of the rules, ' : ''}the replacements, and why others are out. A full explanation tells (--explain full).`}</p>
      )}
    </>
  );
};

const disagreement = ({ run: { crossCheck } }: ResultDocument): readonly string[] =>
  crossCheck?.status === 'disagrees'
    ? ['The second opinion disagrees with this result. Do not use it before the cause is known.']
    : [];

const answerText = (result: ResultDocument): string => {
  const scale = result.objectiveScale;
  switch (result.outcome) {
    case 'selected':
      return [
        `These ${plural(result.slate.length, 'member')} score ${points(result.objective, scale)} points together.`,
        'It is proved that no slate that keeps every rule scores more.',
        ...tiesText(result),
      ].join(' ');
    case 'infeasible':
      return 'It is proved that no choice of members keeps every rule at once. The rules that stand against each other, and what would have to give way, are set out below.';
    case 'stopped':
      return [
        result.objective === null
          ? 'The time limit came before any slate was found.'
          : `The time limit came before the search was over. The best slate so far scores ${points(result.objective, scale)} points; it keeps every rule, but it is not proved to be the best.`,
        ...(result.statements ?? []).map(({ text }) => text),
        result.proof.upperBound === null
          ? 'How much a slate can score at most is not known.'
          : `It is known that no slate scores more than ${points(result.proof.upperBound, scale)} points.`,
      ].join(' ');
  }
};

const tiesText = ({ core, byLot, warnings }: Selected): readonly string[] => {
  if (core === null || byLot === null) return warnings.filter(isOfTheDraw).map(({ text }) => text);
  if (byLot.length === 0) return ['It is the only best slate: any other one scores less.'];
  return [
    `Several slates are equally good: ${plural(core.length, 'member')} ${core.length === 1 ? 'is' : 'are'} in all of them, and ${plural(byLot.length, 'seat')} went by lots drawn from the published seed.`,
    'The person who chose the seed could have chosen among these slates.',
  ];
};

const factsOf = (result: ResultDocument): readonly Fact[] => [
  ...(result.slate === null ? [] : [{ name: 'Members', value: formatCount(result.slate.length) }]),
  ...(result.objective === null
    ? []
    : [{ name: 'Points', value: points(result.objective, result.objectiveScale) }]),
  proofFact(result),
  ...secondOpinion(result),
  {
    name: 'Candidates',
    value: `${formatCount(result.eligibility.eligible)} eligible`,
    note: `of ${formatCount(result.eligibility.pool)} in the pool`,
  },
  { name: 'Rule set', value: result.inputs.ruleSet },
];

const proofFact = ({ proof, objectiveScale }: ResultDocument): Fact => {
  const parts =
    proof.leaves === null
      ? {}
      : { note: `by a certificate of ${plural(proof.leaves, 'part')} that anybody with the pool can check` };
  switch (proof.status) {
    case 'optimal':
      return { name: 'Proof', value: 'Proved best', ...parts };
    case 'infeasible':
      return { name: 'Proof', value: 'Proved impossible', ...parts };
    case 'feasible':
    case 'unknown': {
      const note =
        proof.gap === null
          ? {}
          : { note: `at most ${points(proof.gap, objectiveScale)} points from the best` };
      return { name: 'Proof', value: 'Not proved', ...note };
    }
  }
};

const secondOpinion = ({ run: { crossCheck } }: ResultDocument): readonly Fact[] => {
  if (crossCheck === null) return [];
  const by = `by ${crossCheck.engine} ${crossCheck.version}, a program of other authors`;
  switch (crossCheck.status) {
    case 'agrees':
      return [{ name: 'Second opinion', value: 'Agrees', note: by }];
    case 'disagrees':
      return [
        {
          name: 'Second opinion',
          value: 'Disagrees',
          note: by,
        },
      ];
    case 'unfinished':
      return [{ name: 'Second opinion', value: 'Not finished', note: `${by}; this says nothing either way` }];
  }
};
