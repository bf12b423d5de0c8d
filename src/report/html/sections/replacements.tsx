import type { JSX } from 'preact';
import { writerOf } from '../../../text/message.ts';
import { isScored } from '../../../text/names.ts';
import { differenceText, formatCount } from '../../../text/numbers.ts';
import { changeText } from '../amounts.ts';
import { DataTable, type TableColumn } from '../data-table.tsx';
import { Candidate, Comma } from '../references.tsx';
import { Fold, Lead, type SectionProps, type Selected } from '../section.tsx';

const message = writerOf('report');

type Reserve = NonNullable<Selected['reserve']>;
type Ready = Reserve['candidates'][number];

/** Who is ready, for whom, and at what cost. */
export const Replacements = ({ result, places }: SectionProps<Selected>): JSX.Element | null => {
  const { reserve } = result;
  if (reserve === undefined) return null;
  const scale = result.objectiveScale;
  const columns: readonly TableColumn<Ready>[] = [
    { title: message('number'), kind: 'number', cell: (_, index) => String(index + 1) },
    { title: message('candidate'), kind: 'words', cell: ({ id }) => <Candidate id={id} places={places} /> },
    {
      title: message(isScored() ? 'reserve.for-points' : 'reserve.for'),
      kind: 'wide',
      cell: ({ for: members = [] }) =>
        members.length === 0
          ? message('reserve.several')
          : members.map(({ id, change }, index) => (
              <>
                {index === 0 ? null : <Comma />}
                <Candidate id={id} places={places} isOnLine />
                {isScored() ? ' ' : ''}
                {isScored() ? <bdi class="whole">{changeText(change, scale)}</bdi> : null}
              </>
            )),
    },
    { title: message('reserve.replaces'), kind: 'number', cell: ({ serves }) => formatCount(serves) },
  ];
  const nobody = unreplaced(result);
  return (
    <>
      <Lead>
        {message(isScored() ? 'reserve.lead' : 'reserve.lead-unscored', {
          candidates: reserve.candidates.length,
        })}
      </Lead>
      <DataTable
        look="dense"
        label={message('reserve.label')}
        caption={message('reserve.caption')}
        columns={columns}
        rows={reserve.candidates}
        heading={1}
      />
      {result.replacements === undefined ? null : (
        <p>{message('reserve.best-of-all', { section: message('each-member') })}</p>
      )}
      {nobody.length === 0 ? null : (
        <p>{message('reserve.nobody', { members: nobody, count: nobody.length })}</p>
      )}
      <Fold summary={message('reserve.covers')} isLong>
        <DataTable
          label={message('reserve.covers')}
          caption={message('reserve.covers-caption')}
          columns={coverageColumns()}
          rows={reserve.withdrawals}
        />
      </Fold>
    </>
  );
};

/** Members whose seat nobody can take while all others stay. */
const unreplaced = ({ replacements = {} }: Selected): readonly string[] =>
  Object.entries(replacements).flatMap(([id, found]) => (found === null ? [id] : []));

const coverageColumns = (): readonly TableColumn<Reserve['withdrawals'][number]>[] => [
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
];

/** The candidate of the list who takes a member's seat best, and what that changes; null: nobody on the list can. */
export const readyFor = (
  id: string,
  { reserve, objectiveScale: scale }: Selected,
): { readonly id: string; readonly difference: string } | null => {
  for (const { id: candidate, for: members = [] } of reserve?.candidates ?? []) {
    const found = members.find((member) => member.id === id);
    if (found !== undefined) return { id: candidate, difference: differenceText(found.change, scale) };
  }
  return null;
};
