import type { JSX } from 'preact';
import { boundWord, nameOfRow, points, seats } from '../../../text/wording.ts';
import { lossText } from '../amounts.ts';
import { anchor } from '../anchors.ts';
import { DataTable } from '../data-table.tsx';
import { Ids, Plain, RuleName, Sentence } from '../references.tsx';
import { Lead, NotReached, type SectionProps, type Selected } from '../section.tsx';

type Other = NonNullable<Selected['others']>[string];
type Told = Other & { readonly id: string };

/** Strong candidates who are not on the slate, and why. */
export const Others = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const told = Object.entries(result.others ?? {}).map(([id, other]): Told => ({ id, ...other }));
  const scale = result.objectiveScale;
  return (
    <>
      <Lead>
        A high score alone gives no seat: a seat must also be free under every rule. For each of these
        candidates: what taking this one in would cost the slate, and the score that would have been enough.
      </Lead>
      {told.length === 0 ? null : (
        <DataTable
          label="Candidates who are out"
          caption="Strong candidates who are not on the slate; more on each below."
          columns={[
            {
              title: 'Candidate',
              cell: ({ id }: Told) => (
                <a href={`#${anchor('candidate', id)}`}>
                  <Plain text={id} />
                </a>
              ),
            },
            { title: 'Taking in costs', kind: 'short', cell: ({ change }) => lossText(change, scale) },
            { title: 'Score', kind: 'number', cell: (one) => scoreText(one, scale) },
            { title: 'Enough would be', kind: 'number', cell: (one) => enoughText(one, scale) },
            { title: 'Members who bring less', kind: 'number', cell: ({ outscored }) => String(outscored) },
            {
              title: 'First in the way',
              kind: 'words',
              cell: ({ obstacles: [first] }) =>
                first === undefined ? 'the score' : <RuleName name={nameOfRow(first)} places={places} />,
            },
          ]}
          rows={told}
        />
      )}
      <div class="cards">
        {told.map((other) => (
          <OtherCard other={other} result={result} places={places} />
        ))}
      </div>
      <NotReached what="what taking in costs of" names={result.unreached?.others ?? []} />
      <Ineligible result={result} places={places} />
    </>
  );
};

/** What the candidate scores: the break-even score less what is missing from it. */
const scoreText = ({ breakEven, change }: Told, scale: number): string =>
  breakEven === null || change === 'infeasible' ? 'not told' : points(breakEven + change, scale);

const enoughText = ({ breakEven }: Told, scale: number): string =>
  breakEven === null ? 'none' : points(breakEven, scale);

const OtherCard = ({
  other: { id, change, enters, leaves, outscored, obstacles },
  result,
  places,
}: SectionProps<Selected> & { readonly other: Told }): JSX.Element => (
  <article id={anchor('candidate', id)} class="card" aria-label={`Candidate ${id}`}>
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
        <dt>Would leave</dt>
        <dd>
          <Ids ids={leaves} places={places} />
        </dd>
        <dt>Would come in too</dt>
        <dd>
          <Ids ids={enters.filter((one) => one !== id)} places={places} none="nobody" />
        </dd>
      </dl>
    )}
    {obstacles.length === 0 ? null : (
      <details>
        <summary>{`Everything that stands in the way of the ${seats(outscored)}`}</summary>
        <ul class="columns">
          {obstacles.map(({ keeps, side, ...row }) => (
            <li>
              {`${boundWord(side)} of `}
              <RuleName name={nameOfRow(row)} places={places} />
              {`: keeps ${seats(keeps)}`}
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
  const told = Object.entries(result.ineligible ?? {});
  if (told.length === 0) return null;
  return (
    <DataTable
      label="Candidates who may not be chosen"
      caption="Candidates asked about who may not be chosen, and the first reason."
      columns={[
        { title: 'Candidate', cell: ([id]) => <Plain text={id} /> },
        { title: 'Reason', cell: ([, { reason }]) => <Plain text={reason} /> },
        { title: 'Set by', cell: ([, { authority }]) => authority ?? '–' },
        { title: 'Clause', kind: 'words', cell: ([, { clause }]) => <Plain text={clause ?? '–'} /> },
      ]}
      rows={told}
      idOf={([id]) => anchor('candidate', id)}
    />
  );
};
