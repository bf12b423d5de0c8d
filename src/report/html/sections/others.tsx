import type { JSX } from 'preact';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { ofPoints, points } from '../../../text/numbers.ts';
import { nameOfRow } from '../../../text/name-of-row.ts';
import { clauseTitle, isScored } from '../../../text/names.ts';
import { anchor } from '../anchors.ts';
import { DataTable } from '../data-table.tsx';
import { Description } from '../people.tsx';
import { Candidate, Ids, RuleName, Sentence } from '../references.tsx';
import { Plain } from '../plain.tsx';
import { Lead, NotReached, type SectionProps, type Selected } from '../section.tsx';
import { authorityText, reasonText } from '../../rule-words.ts';

const message = writerOf('report');
const parts = partsWriterOf('report');
const word = writerOf('words');
const unreached = writerOf('explanations');

type Other = NonNullable<Selected['others']>[string];
type IdentifiedOther = Other & { readonly id: string };

/** Strong candidates who are not on the slate, and why. */
export const Others = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const others = Object.entries(result.others ?? {}).map(([id, other]): IdentifiedOther => ({
    id,
    ...other,
  }));
  return (
    <>
      {isScored() ? <Lead>{message('others.lead')}</Lead> : null}
      <div class="lines">
        {others.map((other) => (
          <OtherLine other={other} result={result} places={places} />
        ))}
      </div>
      <NotReached
        missing={
          result.unreached === undefined || result.unreached.others.length === 0
            ? []
            : [unreached('unreached.others', { names: result.unreached.others })]
        }
      />
      <Ineligible result={result} places={places} />
    </>
  );
};

/** `costs 4.20 points`; that no slate includes the candidate. */
const costText = (change: Other['change'], scale: number): string =>
  change === 'infeasible'
    ? message('others.no-slate')
    : change === 0
      ? message('others.as-good')
      : message('others.costs', { amount: ofPoints(change, scale) });

/** The score that would be needed, where no sentence of the document says it. */
const enoughText = ({ breakEven, beyondMax }: IdentifiedOther, scale: number): JSX.Element | null =>
  breakEven === null ? null : (
    <p>
      {beyondMax === true
        ? message('others.beyond')
        : message('others.needed', { points: points(breakEven, scale) })}
    </p>
  );

/** What stands in the way of a candidate, each bound with the seats that it blocks. */
export const Obstacles = ({
  other: { obstacles, outscored },
  places,
}: {
  readonly other: Other;
  readonly places: SectionProps['places'];
}): JSX.Element | null =>
  obstacles.length === 0 ? null : (
    <>
      <h3>{message('others.obstacles', { seats: outscored })}</h3>
      <ul class="columns">
        {obstacles.map(({ keeps, side, ...row }) => (
          <li>
            {parts('others.obstacle-line', {
              side,
              rule: <RuleName name={nameOfRow(row)} places={places} />,
              seats: keeps,
            })}
          </li>
        ))}
      </ul>
    </>
  );

/** Who it is and what including this candidate costs, in a line that unfolds. */
const OtherLine = ({
  other,
  result,
  places,
}: SectionProps<Selected> & { readonly other: IdentifiedOther }): JSX.Element => {
  const { id, change, enters, leaves } = other;
  const scale = result.objectiveScale;
  return (
    <details class="line">
      <summary>
        <strong>
          <Plain text={id} />
        </strong>
        <Description id={id} isOnLine isAgain />
        {isScored() ? <span class="cost">{costText(change, scale)}</span> : null}
      </summary>
      <div id={anchor('candidate', id)}>
        {sentencesAbout(id, result).map((text) => (
          <p>
            <Sentence text={text} places={places} />
          </p>
        ))}
        {change === 'infeasible' || result.statements !== undefined ? null : (
          <dl class="pairs">
            <dt>{message('others.would-leave')}</dt>
            <dd>
              <Ids ids={leaves} places={places} />
            </dd>
            <dt>{message('others.also-joins')}</dt>
            <dd>
              <Ids ids={enters.filter((one) => one !== id)} places={places} none={word('nobody')} />
            </dd>
          </dl>
        )}
        {result.statements === undefined ? enoughText(other, scale) : null}
        <Obstacles other={other} places={places} />
      </div>
    </details>
  );
};

const sentencesAbout = (id: string, { statements = [] }: Selected): readonly string[] =>
  statements
    .filter(({ code, parameters }) => code.startsWith('other-') && parameters['candidate'] === id)
    .map(({ text }) => text);

const Ineligible = ({ result, places }: SectionProps<Selected>): JSX.Element | null => {
  const ineligible = Object.entries(result.ineligible ?? {});
  if (ineligible.length === 0) return null;
  return (
    <DataTable
      label={message('others.ineligible')}
      caption={message('others.ineligible-caption')}
      columns={[
        { title: message('candidate'), cell: ([id]) => <Candidate id={id} places={places} /> },
        { title: message('others.reason'), cell: ([, { reason }]) => <Plain text={reasonText(reason)} /> },
        { title: message('set-by'), cell: ([, { authority }]) => authorityText(authority) },
        {
          title: message('others.clause'),
          kind: 'words',
          cell: ([, { clause }]) => <Plain text={clauseTitle(clause ?? '–')} />,
        },
      ]}
      rows={ineligible}
      idOf={([id]) => anchor('candidate', id)}
    />
  );
};
