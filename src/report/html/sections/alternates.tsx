import type { JSX } from 'preact';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { formatCount } from '../../../text/numbers.ts';
import { lossText } from '../amounts.ts';
import { DataTable } from '../data-table.tsx';
import { Candidate, Ids } from '../references.tsx';
import { Lead, type SectionProps, type Selected } from '../section.tsx';

const message = writerOf('report');
const parts = partsWriterOf('report');
const word = writerOf('words');

/** The candidates in reserve for withdrawals. */
export const Reserve = ({ result: { reserve }, places }: SectionProps<Selected>): JSX.Element | null =>
  reserve === undefined ? null : (
    <>
      <Lead>{message('reserve.lead', { candidates: reserve.candidates.length })}</Lead>
      <div class="side-by-side">
        <DataTable
          label={message('reserve.label')}
          caption={message('reserve.caption')}
          columns={[
            { title: message('number'), kind: 'number', cell: (_, index) => String(index + 1) },
            { title: message('candidate'), cell: ({ id }) => <Candidate id={id} places={places} /> },
            { title: message('reserve.replaces'), kind: 'number', cell: ({ serves }) => String(serves) },
          ]}
          rows={reserve.candidates}
          heading={1}
        />
        <DataTable
          label={message('reserve.covers')}
          caption={message('reserve.covers-caption')}
          columns={[
            {
              title: message('reserve.withdraw'),
              kind: 'short',
              cell: ({ seats }) => message('members-count', { count: seats }),
            },
            {
              title: message('reserve.tried'),
              kind: 'number',
              cell: ({ tried, all }) =>
                all ? message('reserve.tried-all', { tried }) : message('reserve.tried-some', { tried }),
            },
            { title: message('reserve.served'), kind: 'number', cell: ({ served }) => formatCount(served) },
            {
              title: message('reserve.impossible'),
              kind: 'number',
              cell: ({ impossible }) => formatCount(impossible),
            },
            {
              title: message('reserve.unsettled'),
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
      <Lead>{message('firmness.lead')}</Lead>
      {byLot === null || byLot.length === 0 ? null : (
        <p>{parts('firmness.by-lot', { count: byLot.length, ids: <Ids ids={byLot} places={places} /> })}</p>
      )}
      {alternatives.length === 0 ? null : (
        <DataTable
          label={message('firmness.label')}
          caption={message('firmness.caption')}
          columns={[
            {
              title: message('firmness.differs'),
              kind: 'short',
              cell: ({ seats }) => message('seats-count', { count: seats }),
            },
            { title: message('loses'), kind: 'short', cell: ({ change }) => lossText(change, scale) },
            {
              title: message('joins'),
              kind: 'words',
              cell: ({ enters }) => <Ids ids={enters} places={places} />,
            },
            {
              title: message('leaves'),
              kind: 'words',
              cell: ({ leaves }) => <Ids ids={leaves} places={places} />,
            },
          ]}
          rows={alternatives}
        />
      )}
      {split === undefined ? null : (
        <>
          <h3>{message('firmness.within', { within: split.within })}</h3>
          <dl class="pairs">
            <dt>{message('firmness.always', { count: split.always.length })}</dt>
            <dd>
              <Ids ids={split.always} places={places} none={word('nobody')} />
            </dd>
            <dt>{message('firmness.contested', { count: split.contested.length })}</dt>
            <dd>
              <Ids ids={split.contested} places={places} none={word('nobody')} />
            </dd>
            <dt>{message('firmness.never')}</dt>
            <dd>{message('firmness.never-count', { count: split.never })}</dd>
          </dl>
        </>
      )}
    </>
  );
};
