import type { JSX } from 'preact';
import { ownEntry } from '../../../input/collections.ts';
import { partsWriterOf, writerOf } from '../../../text/message.ts';
import { differenceText } from '../../../text/numbers.ts';
import { isScored } from '../../../text/names.ts';
import { lossText } from '../amounts.ts';
import { anchor } from '../anchors.ts';
import { DataTable, type TableColumn } from '../data-table.tsx';
import { beginSection, Description } from '../people.tsx';
import { Candidate, Ids } from '../references.tsx';
import { Plain } from '../plain.tsx';
import { readyFor } from './replacements.tsx';
import { Fold, Lead, type SectionProps, type Selected } from '../section.tsx';

const message = writerOf('report');
const parts = partsWriterOf('report');
const word = writerOf('words');

type Member = Selected['slate'][number];
type Left = NonNullable<Selected['members']>[string];

/** Does the result say anything of each member? */
export const explainsMembers = ({ members, replacements }: Selected): boolean =>
  members !== undefined || replacements !== undefined;

/** What each member is worth to the slate, and who would take the seat. */
export const Members = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const { slate, members = {}, objectiveScale: scale, byLot } = result;
  const without =
    (of: (left: Left, member: Member) => JSX.Element | string) =>
    (member: Member): JSX.Element | string => {
      const left = ownEntry(members, member.id);
      return left === undefined ? word('unknown') : of(left, member);
    };
  const group = message('members.anew');
  const columns: readonly TableColumn<Member>[] = [
    { title: message('members.member'), cell: (member) => <MemberName member={member} /> },
    ...(byLot?.length === 0
      ? []
      : [{ title: message('members.seat'), cell: ({ id }: Member) => seatText(id, result) }]),
    ...(result.replacements === undefined
      ? []
      : [
          {
            title: message('members.replacement'),
            kind: 'words' as const,
            cell: ({ id }: Member) => <Replacement id={id} result={result} places={places} />,
          },
        ]),
    ...(result.members === undefined || !isScored()
      ? []
      : ([
          {
            group,
            title: message('loses'),
            kind: 'short',
            cell: without(({ change }) => lossText(change, scale)),
          },
          {
            group,
            title: message('joins'),
            kind: 'words',
            cell: without(({ enters }) => <Ids ids={enters} places={places} />),
          },
          {
            group,
            title: message('also-leaves'),
            kind: 'words',
            cell: without(({ leaves }, { id }) => (
              <Ids ids={leaves.filter((other) => other !== id)} places={places} none={word('nobody')} />
            )),
          },
        ] satisfies TableColumn<Member>[])),
  ];
  return (
    <>
      <Lead>{message(isScored() ? 'members.lead' : 'members.lead-unscored')}</Lead>
      <MemberLines result={result} places={places} />
      <Afresh />
      <Fold summary={message('members.folded', { count: slate.length })} isLong>
        <DataTable
          label={message('members.label')}
          caption={message(isScored() ? 'members.caption' : 'members.caption-unscored')}
          columns={columns}
          rows={slate}
          idOf={({ id }) => anchor('member', id)}
        />
      </Fold>
    </>
  );
};

/** People are described again in what follows. */
const Afresh = (): null => {
  beginSection();
  return null;
};

/** The same in a line each, for the short version on paper. */
const MemberLines = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const { slate, members = {}, objectiveScale: scale } = result;
  return (
    <div class="short-version">
      <DataTable
        look="dense"
        label={message('members.lines')}
        caption={message(isScored() ? 'members.lines-caption' : 'members.lines-caption-unscored')}
        columns={[
          {
            title: message('members.member'),
            cell: ({ id }: Member) => <Candidate id={id} places={places} isOnLine />,
          },
          {
            title: message('members.ready'),
            kind: 'words',
            cell: ({ id }) => {
              const ready = readyFor(id, result);
              if (ready === null) return word('nobody');
              const replacement = <Candidate id={ready.id} places={places} isOnLine />;
              return isScored()
                ? parts('replacement.found', { replacement, difference: ready.difference })
                : replacement;
            },
          },
          ...(result.members === undefined || !isScored()
            ? []
            : [
                {
                  title: message('members.lost'),
                  kind: 'short' as const,
                  cell: ({ id }: Member) => {
                    const left = ownEntry(members, id);
                    return left === undefined ? word('unknown') : lossText(left.change, scale);
                  },
                },
              ]),
        ]}
        rows={slate}
      />
    </div>
  );
};

/** How the member came to the seat. */
const seatText = (id: string, { byLot, ties }: Selected): string => {
  if (byLot !== null) return byLot.includes(id) ? message('seat.by-lot') : message('seat.always');
  return ties.open.includes(id) ? message('seat.open') : message('seat.settled');
};

const MemberName = ({ member: { id, name } }: { readonly member: Member }): JSX.Element => (
  <>
    <Plain text={id} />
    {name === undefined ? null : (
      <small>
        <Plain text={name} />
      </small>
    )}
    <Description id={id} isAgain />
  </>
);

const Replacement = ({
  id,
  result: { replacements = {}, nearest = {}, objectiveScale: scale },
  places,
}: SectionProps<Selected> & { readonly id: string }): JSX.Element => {
  const found = ownEntry(replacements, id);
  if (found === undefined) return <>{word('unknown')}</>;
  if (found !== null) {
    const replacement = <Candidate id={found.id} places={places} isOnLine />;
    if (!isScored()) return replacement;
    const difference = differenceText(found.change, scale);
    return <>{parts('replacement.found', { replacement, difference })}</>;
  }
  const near = ownEntry(nearest, id);
  if (near === undefined) return <>{message('replacement.nearest-unknown')}</>;
  if (near.change === 'infeasible') return <>{message('replacement.impossible')}</>;
  const difference = differenceText(near.change, scale);
  const enters = <Ids ids={near.enters} places={places} />;
  const leaves = near.leaves.filter((other) => other !== id);
  if (leaves.length === 0) {
    return (
      <>
        {isScored()
          ? parts('replacement.nearest', { enters, difference })
          : parts('replacement.nearest-unscored', { enters })}
      </>
    );
  }
  const others = <Ids ids={leaves} places={places} />;
  return (
    <>
      {isScored()
        ? parts('replacement.nearest-leaves', { enters, leaves: others, difference })
        : parts('replacement.nearest-leaves-unscored', { enters, leaves: others })}
    </>
  );
};
