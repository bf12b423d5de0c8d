import type { JSX } from 'preact';
import type { ResultMember } from '../../../answers/result/result-parts.ts';
import { writerOf } from '../../../text/message.ts';
import { isScored } from '../../../text/names.ts';
import { points } from '../../../text/numbers.ts';
import { attributesShown, attributeTitle, valuesOfOne } from '../../labels.ts';
import { anchor, type Places } from '../anchors.ts';
import { DataTable, type TableColumn } from '../data-table.tsx';
import { markDescribed } from '../people.tsx';
import { Plain } from '../plain.tsx';

const message = writerOf('report');

/** More do not fit on a line. */
const mostColumns = 5;
const columnsWanted = [
  'nationality',
  'gender',
  'region',
  'development',
  'sector',
  'affiliation',
  'expertise',
];
/** Attributes by which it makes sense to group. */
const groups: ReadonlySet<string> = new Set(['nationality', 'gender', 'region', 'development', 'sector']);

/** Attributes whose values do not break. */
const onOneLine: ReadonlySet<string> = new Set(['gender', 'region', 'development', 'sector']);

type Props = {
  readonly members: readonly ResultMember[];
  readonly places: Places;
  /** Does the report have a row about each member further down? */
  readonly hasDetails: boolean;
};

/** Who is on the slate. */
export const Slate = ({ members, hasDetails }: Props): JSX.Element => {
  const named = members.some(({ name }) => name !== undefined);
  const columns: readonly TableColumn<ResultMember>[] = [
    {
      title: message('number'),
      kind: 'number',
      cell: (_, index) => String(index + 1),
      sortBy: (_, index) => index,
    },
    { title: message('candidate'), cell: ({ id }) => <MemberId id={id} hasDetails={hasDetails} /> },
    ...(named
      ? [{ title: message('slate.name'), cell: ({ name }: ResultMember) => <Plain text={name ?? ''} /> }]
      : []),
    ...(isScored()
      ? [
          {
            title: message('points'),
            kind: 'number' as const,
            cell: (member: ResultMember) => points(member.points, 1),
            sortBy: (member: ResultMember) => member.points,
          },
        ]
      : []),
    ...attributesShown(members, columnsWanted)
      .slice(0, mostColumns)
      .map((attribute): TableColumn<ResultMember> => ({
        title: attribute === 'development' ? message('slate.development') : attributeTitle(attribute),
        ...(groups.has(attribute) ? { isGroup: true } : { kind: 'words' }),
        ...(onOneLine.has(attribute) ? { kind: 'short' } : {}),
        cell: ({ attributes }) => <Plain text={valuesOfOne(attribute, attributes[attribute])} />,
      })),
  ];
  return (
    <DataTable
      look="dense"
      label={message('slate')}
      caption={isScored() ? message('slate.caption') : message('slate.caption-unscored')}
      columns={columns}
      rows={members}
      heading={1}
      isSortable
      {...(hasDetails ? {} : { idOf: ({ id }: ResultMember) => anchor('member', id) })}
    />
  );
};

const MemberId = ({ id, hasDetails }: { readonly id: string; readonly hasDetails: boolean }): JSX.Element => {
  markDescribed(id);
  return hasDetails ? (
    <a href={`#${anchor('member', id)}`}>
      <Plain text={id} />
    </a>
  ) : (
    <Plain text={id} />
  );
};
