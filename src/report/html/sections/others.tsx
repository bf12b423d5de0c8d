import type { JSX } from 'preact';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { points } from '../../../text/numbers.ts';
import { nameOfRow } from '../../../text/name-of-row.ts';
import { isScored } from '../../../text/names.ts';
import { lossText } from '../amounts.ts';
import { anchor } from '../anchors.ts';
import { DataTable } from '../data-table.tsx';
import { Ids, Plain, RuleName, Sentence } from '../references.tsx';
import { Lead, NotReached, type SectionProps, type Selected } from '../section.tsx';

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
  const scale = result.objectiveScale;
  return (
    <>
      {isScored() ? <Lead>{message('others.lead')}</Lead> : null}
      {others.length === 0 || !isScored() ? null : (
        <DataTable
          label={message('others.label')}
          caption={message('others.caption')}
          columns={[
            {
              title: message('candidate'),
              cell: ({ id }: IdentifiedOther) => (
                <a href={`#${anchor('candidate', id)}`}>
                  <Plain text={id} />
                </a>
              ),
            },
            { title: message('others.cost'), kind: 'short', cell: ({ change }) => lossText(change, scale) },
            { title: message('others.score'), kind: 'number', cell: (one) => scoreText(one, scale) },
            { title: message('others.needed'), kind: 'number', cell: (one) => enoughText(one, scale) },
            {
              title: message('others.outscored'),
              kind: 'number',
              cell: ({ outscored }) => String(outscored),
            },
            {
              title: message('others.obstacle'),
              kind: 'words',
              cell: ({ obstacles: [first] }) =>
                first === undefined ? (
                  message('others.the-score')
                ) : (
                  <RuleName name={nameOfRow(first)} places={places} />
                ),
            },
          ]}
          rows={others}
        />
      )}
      <div class="cards">
        {others.map((other) => (
          <OtherCard other={other} result={result} places={places} />
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

/** What the candidate scores: the break-even score less what is missing from it. */
const scoreText = ({ breakEven, change }: IdentifiedOther, scale: number): string =>
  breakEven === null || change === 'infeasible' ? word('unknown') : points(breakEven + change, scale);

const enoughText = ({ breakEven, change }: IdentifiedOther, scale: number): string => {
  if (breakEven !== null) return points(breakEven, scale);
  return change === 'infeasible' ? message('others.none') : word('unknown');
};

const OtherCard = ({
  other: { id, change, enters, leaves, outscored, obstacles },
  result,
  places,
}: SectionProps<Selected> & { readonly other: IdentifiedOther }): JSX.Element => (
  <article id={anchor('candidate', id)} class="card" aria-label={message('others.article', { id })}>
    <h3>
      <Plain text={id} />
    </h3>
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
    {obstacles.length === 0 ? null : (
      <details>
        <summary>{message('others.obstacles', { seats: outscored })}</summary>
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
      </details>
    )}
  </article>
);

const sentencesAbout = (id: string, { statements = [] }: Selected): readonly string[] =>
  statements
    .filter(({ code, parameters }) => code.startsWith('other-') && parameters['candidate'] === id)
    .map(({ text }) => text);

const Ineligible = ({ result }: SectionProps<Selected>): JSX.Element | null => {
  const ineligible = Object.entries(result.ineligible ?? {});
  if (ineligible.length === 0) return null;
  return (
    <DataTable
      label={message('others.ineligible')}
      caption={message('others.ineligible-caption')}
      columns={[
        { title: message('candidate'), cell: ([id]) => <Plain text={id} /> },
        { title: message('others.reason'), cell: ([, { reason }]) => <Plain text={reason} /> },
        { title: message('set-by'), cell: ([, { authority }]) => authority ?? '–' },
        {
          title: message('others.clause'),
          kind: 'words',
          cell: ([, { clause }]) => <Plain text={clause ?? '–'} />,
        },
      ]}
      rows={ineligible}
      idOf={([id]) => anchor('candidate', id)}
    />
  );
};
