import type { JSX } from 'preact';
import { formatCount, plural } from '../../text.ts';
import { lossText } from '../amounts.ts';
import { DataTable } from '../data-table.tsx';
import { Candidate, Ids } from '../references.tsx';
import { Lead, type SectionProps, type Selected } from '../section.tsx';

/** Whom to keep ready for withdrawals. */
export const Reserve = ({ result: { reserve }, places }: SectionProps<Selected>): JSX.Element | null =>
  reserve === undefined ? null : (
    <>
      <Lead>
        {`Keep ${plural(reserve.candidates.length, 'candidate')} ready, and the seats of members who withdraw can be filled from this list while everybody else stays, as the second table says.`}
      </Lead>
      <div class="side-by-side">
        <DataTable
          label="Reserve list"
          caption="The reserve list, in the order of need."
          columns={[
            { title: 'No.', kind: 'number', cell: (_, index) => String(index + 1) },
            { title: 'Candidate', cell: ({ id }) => <Candidate id={id} places={places} /> },
            { title: 'Members this one can replace', kind: 'number', cell: ({ serves }) => String(serves) },
          ]}
          rows={reserve.candidates}
          heading={1}
        />
        <DataTable
          label="What the reserve list covers"
          caption="What the list covers, by how many withdraw at once."
          columns={[
            { title: 'Withdraw', kind: 'short', cell: ({ seats }) => plural(seats, 'member') },
            {
              title: 'Cases looked at',
              kind: 'number',
              cell: ({ tried, all }) => `${formatCount(tried)}${all ? ' (all)' : ' (a sample)'}`,
            },
            { title: 'Filled from the list', kind: 'number', cell: ({ served }) => formatCount(served) },
            { title: 'Nobody could', kind: 'number', cell: ({ impossible }) => formatCount(impossible) },
            { title: 'Not settled', kind: 'number', cell: ({ unsettled }) => formatCount(unsettled) },
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
      <Lead>
        How much would be lost by choosing otherwise, and which names are beyond doubt. Where a different
        slate costs next to nothing, other reasons than points may decide.
      </Lead>
      {byLot === null || byLot.length === 0 ? null : (
        <p>
          {`Seats that went by lot (${byLot.length}): `}
          <Ids ids={byLot} places={places} />.
        </p>
      )}
      {alternatives.length === 0 ? null : (
        <DataTable
          label="Other slates"
          caption="The best slate that differs from this one."
          columns={[
            { title: 'Differs in at least', kind: 'short', cell: ({ seats }) => plural(seats, 'seat') },
            { title: 'It loses', kind: 'short', cell: ({ change }) => lossText(change, scale) },
            { title: 'Come in', kind: 'words', cell: ({ enters }) => <Ids ids={enters} places={places} /> },
            { title: 'Leave', kind: 'words', cell: ({ leaves }) => <Ids ids={leaves} places={places} /> },
          ]}
          rows={alternatives}
        />
      )}
      {split === undefined ? null : (
        <>
          <h3>{`All slates within ${split.within} ${split.within === 1 ? 'point' : 'points'} of the best`}</h3>
          <dl class="pairs">
            <dt>{`In every one (${split.always.length})`}</dt>
            <dd>
              <Ids ids={split.always} places={places} none="nobody" />
            </dd>
            <dt>{`In some (${split.contested.length})`}</dt>
            <dd>
              <Ids ids={split.contested} places={places} none="nobody" />
            </dd>
            <dt>In none</dt>
            <dd>{plural(split.never, 'eligible candidate')}</dd>
          </dl>
        </>
      )}
    </>
  );
};
