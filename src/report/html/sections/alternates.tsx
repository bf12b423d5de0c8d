import type { JSX } from 'preact';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { formatCount } from '../../../text/numbers.ts';
import { lossText } from '../amounts.ts';
import { DataTable } from '../data-table.tsx';
import { Candidate, Ids } from '../references.tsx';
import { Lead, type SectionProps, type Selected } from '../section.tsx';

const say = writerOf('report');
const parts = partsWriterOf('report');
const word = writerOf('words');

/** The candidates in reserve for withdrawals. */
export const Reserve = ({ result: { reserve }, places }: SectionProps<Selected>): JSX.Element | null =>
  reserve === undefined ? null : (
    <>
      <Lead>{say('reserve.lead', { candidates: reserve.candidates.length })}</Lead>
      <div class="side-by-side">
        <DataTable
          label={say('reserve.label')}
          caption={say('reserve.caption')}
          columns={[
            { title: say('number'), kind: 'number', cell: (_, index) => String(index + 1) },
            { title: say('candidate'), cell: ({ id }) => <Candidate id={id} places={places} /> },
            { title: say('reserve.replaces'), kind: 'number', cell: ({ serves }) => String(serves) },
          ]}
          rows={reserve.candidates}
          heading={1}
        />
        <DataTable
          label={say('reserve.covers')}
          caption={say('reserve.covers-caption')}
          columns={[
            {
              title: say('reserve.withdraw'),
              kind: 'short',
              cell: ({ seats }) => say('members-count', { count: seats }),
            },
            {
              title: say('reserve.tried'),
              kind: 'number',
              cell: ({ tried, all }) =>
                all ? say('reserve.tried-all', { tried }) : say('reserve.tried-some', { tried }),
            },
            { title: say('reserve.served'), kind: 'number', cell: ({ served }) => formatCount(served) },
            {
              title: say('reserve.impossible'),
              kind: 'number',
              cell: ({ impossible }) => formatCount(impossible),
            },
            {
              title: say('reserve.unsettled'),
              kind: 'number',
              cell: ({ unsettled }) => formatCount(unsettled),
            },
          ]}
          rows={reserve.withdrawals}
        />
      </div>
    </>
  );

/** What other slates come close. */
export const Firmness = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const { alternatives = [], split, objectiveScale: scale, byLot } = result;
  return (
    <>
      <Lead>{say('firmness.lead')}</Lead>
      {byLot === null || byLot.length === 0 ? null : (
        <p>{parts('firmness.by-lot', { count: byLot.length, ids: <Ids ids={byLot} places={places} /> })}</p>
      )}
      {alternatives.length === 0 ? null : (
        <DataTable
          label={say('firmness.label')}
          caption={say('firmness.caption')}
          columns={[
            {
              title: say('firmness.differs'),
              kind: 'short',
              cell: ({ seats }) => say('seats-count', { count: seats }),
            },
            { title: say('loses'), kind: 'short', cell: ({ change }) => lossText(change, scale) },
            {
              title: say('joins'),
              kind: 'words',
              cell: ({ enters }) => <Ids ids={enters} places={places} />,
            },
            {
              title: say('leaves'),
              kind: 'words',
              cell: ({ leaves }) => <Ids ids={leaves} places={places} />,
            },
          ]}
          rows={alternatives}
        />
      )}
      {split === undefined ? null : (
        <>
          <h3>{say('firmness.within', { within: split.within })}</h3>
          <dl class="pairs">
            <dt>{say('firmness.always', { count: split.always.length })}</dt>
            <dd>
              <Ids ids={split.always} places={places} none={word('nobody')} />
            </dd>
            <dt>{say('firmness.contested', { count: split.contested.length })}</dt>
            <dd>
              <Ids ids={split.contested} places={places} none={word('nobody')} />
            </dd>
            <dt>{say('firmness.never')}</dt>
            <dd>{say('firmness.never-count', { count: split.never })}</dd>
          </dl>
        </>
      )}
    </>
  );
};
