import type { JSX } from 'preact';
import { groupBy } from '../../../input/collections.ts';
import { partsWriterOf, wholeList, writerOf } from '../../../text/message.ts';
import { lossText } from '../amounts.ts';
import { DataTable } from '../data-table.tsx';
import { Ids } from '../references.tsx';
import { Fold, Lead, type SectionProps, type Selected } from '../section.tsx';

const message = writerOf('report');
const parts = partsWriterOf('report');
const word = writerOf('words');

type Alternative = NonNullable<Selected['alternatives']>[number];

/** Each slate once, with all the numbers of seats for which it is the best. */
const bySlate = (alternatives: readonly Alternative[]) =>
  [...groupBy(alternatives, ({ change, enters }) => `${change} ${enters.join(' ')}`).values()].map(
    (same) => ({
      ...same[0]!,
      seats: same.map(({ seats }) => seats),
    }),
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
        <Fold summary={message('firmness.folded')}>
          <DataTable
            label={message('firmness.label')}
            caption={message('firmness.caption')}
            columns={[
              {
                title: message('firmness.differs'),
                kind: 'short',
                cell: ({ seats }) =>
                  wholeList([
                    ...seats.slice(0, -1).map(String),
                    message('seats-count', { count: seats.at(-1)! }),
                  ]),
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
            rows={bySlate(alternatives)}
          />
        </Fold>
      )}
      {split === undefined ? null : (
        <Fold summary={message('firmness.within', { within: split.within })}>
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
        </Fold>
      )}
    </>
  );
};
