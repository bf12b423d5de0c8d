import type { ComponentChildren, JSX } from 'preact';
import type { ResultDocument } from '../../../answers/result/result-schema.ts';
import { joinSentences } from '../../../text/language.ts';
import { writerOf } from '../../../text/message.ts';
import { isScored, titleOfName } from '../../../text/names.ts';
import { nameOfRow } from '../../../text/name-of-row.ts';
import { effectOf, formatCount, ofPoints, points } from '../../../text/numbers.ts';
import { attributeTitle, balanceShown, valueText } from '../../labels.ts';
import { penaltiesOf } from '../../penalties.ts';
import { isOfTheDraw, tiesText, upperBoundText, warningText } from '../../text.ts';
import { boundText } from '../amounts.ts';
import { Facts, type Fact } from '../facts.tsx';
import { Plain } from '../plain.tsx';
import { Notice, type SectionProps, type Selected } from '../section.tsx';

const message = writerOf('report');
const both = writerOf('answers');

/** The answer on one screen. */
export const Brief = ({ result }: SectionProps): JSX.Element => (
  <>
    <p class="answer">{answerText(result)}</p>
    {result.outcome === 'selected' ? <Blocks result={result} /> : <Facts facts={factsOf(result)} />}
    {result.outcome === 'selected' ? null : <Notice texts={warningsOf(result)} />}
  </>
);

/** Who is on the slate, how sure the answer is, what costs most, and what to know before it is used. */
const Blocks = ({ result }: { readonly result: Selected }): JSX.Element => {
  const [sure, costs, warnings] = [howSure(result), mostCostly(result), warningsOf(result)];
  return (
    <div class="blocks">
      <Block title={message('brief.who')}>
        <dl class="pairs">
          <dt>{message('fact.candidates')}</dt>
          <dd>
            {message('brief.of-pool', {
              eligible: result.eligibility.eligible,
              pool: result.eligibility.pool,
            })}
          </dd>
          {balanceInBrief(result).map(({ name, text }) => (
            <>
              <dt>{name}</dt>
              <dd>
                <Plain text={text} />
              </dd>
            </>
          ))}
        </dl>
      </Block>
      <Block title={message('brief.sure')}>
        <ul>
          {sure.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      </Block>
      {costs.length === 0 ? null : (
        <Block title={message('brief.costs')}>
          <ul>
            {costs.map((text) => (
              <li>
                <Plain text={text} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title={message('brief.use')}>
        <ul>
          {(warnings.length === 0 ? [message('use.nothing')] : warnings).map((text) => (
            <li>
              <Plain text={text} />
            </li>
          ))}
        </ul>
      </Block>
    </div>
  );
};

const Block = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <div>
    <h3>{title}</h3>
    {children}
  </div>
);

const inBrief = ['gender', 'region', 'development', 'ldc', 'lldc', 'sids', 'nominated', 'expertise'];
const mostAttributes = 8;

/** How many of the members have each value; of long lists how many values anybody has. */
const balanceInBrief = (result: Selected): readonly { readonly name: string; readonly text: string }[] => {
  const balance = balanceShown(result);
  const names = [
    ...inBrief.filter((name) => name in balance),
    ...Object.keys(balance).filter((name) => !inBrief.includes(name)),
  ].slice(0, mostAttributes);
  const all = result.slate.length;
  return names.map((attribute) => {
    const entries = balance[attribute]!.filter(({ slate }) => (slate ?? 0) > 0);
    const isYesNo = balance[attribute]!.every(({ value }) => ['yes', 'no', null].includes(value));
    const text = isYesNo
      ? message('brief.share', { count: entries.find(({ value }) => value === 'yes')?.slate ?? 0, all })
      : entries.length > mostValues
        ? message('brief.values', { count: entries.length, all: balance[attribute]!.length })
        : entries
            .map(({ value, slate }) =>
              message('brief.count', { count: slate ?? 0, value: valueText(attribute, value) }),
            )
            .join(' · ');
    return { name: attributeTitle(attribute), text };
  });
};

const mostValues = 6;

/** The proof, the second solver, and how far another choice would be. */
const howSure = (result: Selected): readonly string[] => {
  const { proof, objectiveScale: scale, alternatives, split, binding, slate, run } = result;
  const next = alternatives?.[0];
  return [
    joinSentences([
      message(isScored() ? 'sure.proved' : 'sure.satisfies'),
      proof.leaves === null ? '' : message('sure.certificate', { cases: proof.leaves }),
    ]),
    ...secondSolver(run.crossCheck),
    ...(next === undefined || !isScored()
      ? []
      : [
          next.change === 'infeasible'
            ? message('sure.only')
            : message('sure.next', {
                effect: effectOf(next.change),
                amount: ofPoints(next.change, scale),
                seats: next.enters.length,
              }),
        ]),
    ...(split === undefined || !isScored()
      ? []
      : [message('sure.always', { always: split.always.length, within: split.within })]),
    ...(binding === undefined || binding.length === 0
      ? []
      : [message('sure.steady', { seats: steadySeats(result), all: slate.length })]),
  ];
};

/** Members who stay whichever bound that costs something is relaxed by one seat. */
const steadySeats = ({ slate, binding = [] }: Selected): number => {
  const leaving = new Set(binding.flatMap(({ leaves }) => leaves));
  return slate.filter(({ id }) => !leaving.has(id)).length;
};

const secondSolver = (check: ResultDocument['run']['crossCheck']): readonly string[] => {
  if (check === null) return [];
  const { engine, version } = check;
  switch (check.status) {
    case 'agrees':
      return [message('sure.agrees', { engine, version })];
    case 'disagrees':
      return [message('sure.disagrees', { engine, version })];
    case 'unfinished':
      return [message('sure.unfinished', { engine, version })];
  }
};

const mostBounds = 4;

/** The bounds that cost most. */
const mostCostly = ({ binding, rules, objectiveScale: scale }: Selected): readonly string[] => {
  if (!isScored()) return [];
  if (binding === undefined) return [message('costs.unknown')];
  if (binding.length === 0) return [message('costs.none')];
  const texts = binding.slice(0, mostBounds).map(({ rule, value, whole, side, change }) => {
    const row = rules.find((one) => one.rule === rule && (whole || one.value === value));
    return message('costs.bound', {
      rule: titleOfName(nameOfRow({ rule, value })),
      bound: boundText(side, row?.[side] ?? 0),
      amount: ofPoints(change, scale),
    });
  });
  const more = binding.length - texts.length;
  return more > 0 ? [...texts, message('costs.more', { count: more })] : texts;
};

/** What should not be overlooked. */
const warningsOf = (result: ResultDocument): readonly string[] => [
  ...(result.run.crossCheck?.status === 'disagrees' ? [both('disagreement')] : []),
  ...result.warnings
    .filter((warning) => !isOfTheDraw(warning))
    .map((warning) => warningText(warning, result.run.places)),
];

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

/** Of an answer without a best slate. */
const factsOf = (result: ResultDocument): readonly Fact[] => [
  ...(result.slate === null
    ? []
    : [{ name: message('fact.members'), value: formatCount(result.slate.length) }]),
  ...(result.objective === null || !isScored()
    ? []
    : [{ name: message('points'), value: points(result.objective, result.objectiveScale) }]),
  proofFact(result),
  {
    name: message('fact.candidates'),
    value: message('fact.eligible', { eligible: result.eligibility.eligible }),
    note: message('fact.of-pool', { pool: result.eligibility.pool }),
  },
  { name: message('fact.rule-set'), value: result.inputs.ruleSet },
];

const proofFact = ({ outcome, proof, objectiveScale }: ResultDocument): Fact => {
  const name = message('fact.proof');
  if (outcome === 'infeasible') {
    return {
      name,
      value: message('proof.infeasible'),
      ...(proof.leaves === null ? {} : { note: message('proof.certificate', { cases: proof.leaves }) }),
    };
  }
  const { gap } = proof;
  return {
    name,
    value: message('proof.none'),
    ...(gap === null ? {} : { note: message('proof.gap', { amount: ofPoints(gap, objectiveScale) }) }),
  };
};
