import { ownEntry } from '../../../input/collections.ts';
import type { JSX } from 'preact';
import { lossText, differenceText } from '../amounts.ts';
import { anchor } from '../anchors.ts';
import { DataTable, type TableColumn } from '../data-table.tsx';
import { Candidate, Ids, Plain } from '../references.tsx';
import { Lead, type SectionProps, type Selected } from '../section.tsx';

type Member = Selected['slate'][number];

/** Does the result tell anything of each member? */
export const explainsMembers = ({ members, replacements }: Selected): boolean =>
  members !== undefined || replacements !== undefined;

/** What each member is worth to the slate, and who would take the seat. */
export const Members = ({ result, places }: SectionProps<Selected>): JSX.Element => {
  const { slate, members = {}, objectiveScale: scale, byLot } = result;
  const without =
    (of: (left: NonNullable<typeof members>[string]) => JSX.Element | string) => (member: Member) => {
      const left = ownEntry(members, member.id);
      return left === undefined ? 'not known' : of(left);
    };
  const columns: readonly TableColumn<Member>[] = [
    { title: 'Member', cell: (member) => <MemberName member={member} /> },
    ...(byLot?.length === 0 ? [] : [{ title: 'Seat', cell: ({ id }: Member) => seatText(id, result) }]),
    ...(result.replacements === undefined
      ? []
      : [
          {
            title: 'Who replaces this member if everybody else stays',
            kind: 'words' as const,
            cell: ({ id }: Member) => <Replacement id={id} result={result} places={places} />,
          },
        ]),
    ...(result.members === undefined
      ? []
      : ([
          {
            group: 'If the whole slate is chosen anew without this member',
            title: 'It loses',
            kind: 'short',
            cell: without(({ change }) => lossText(change, scale)),
          },
          {
            group: 'If the whole slate is chosen anew without this member',
            title: 'Come in',
            kind: 'words',
            cell: without(({ enters }) => <Ids ids={enters} places={places} />),
          },
          {
            group: 'If the whole slate is chosen anew without this member',
            title: 'Leave as well',
            kind: 'words',
            cell: (member) =>
              without(({ leaves }) => (
                <Ids ids={leaves.filter((id) => id !== member.id)} places={places} none="nobody" />
              ))(member),
          },
        ] satisfies TableColumn<Member>[])),
  ];
  return (
    <>
      <Lead>
        Two questions about each member. Who takes the seat after a withdrawal, while all others keep theirs?
        And what would the best slate lose if this person had not applied at all?
      </Lead>
      <DataTable
        label="Each member"
        caption="Each member: the replacement, and what leaving this one out costs."
        columns={columns}
        rows={slate}
        idOf={({ id }) => anchor('member', id)}
      />
    </>
  );
};

/** How the member came to the seat. */
const seatText = (id: string, { byLot, ties }: Selected): string => {
  if (byLot !== null) return byLot.includes(id) ? 'by lot' : 'in every best slate';
  return ties.open.includes(id) ? 'may change: the draw was not finished' : 'settled';
};

const MemberName = ({ member: { id, name } }: { readonly member: Member }): JSX.Element => (
  <>
    <Plain text={id} />
    {name === undefined ? null : (
      <small>
        <Plain text={name} />
      </small>
    )}
  </>
);

const Replacement = ({
  id,
  result: { replacements = {}, nearest = {}, objectiveScale: scale },
  places,
}: SectionProps<Selected> & { readonly id: string }): JSX.Element => {
  const found = ownEntry(replacements, id);
  if (found === undefined) return <>not known</>;
  if (found !== null) {
    return (
      <>
        <Candidate id={found.id} places={places} />, {differenceText(found.change, scale)}
      </>
    );
  }
  const near = ownEntry(nearest, id);
  if (near === undefined) return <>nobody can alone; the nearest slate is not known</>;
  if (near.change === 'infeasible') return <>nobody: without this member there is no slate</>;
  return (
    <>
      nobody can alone; with the fewest changes <Ids ids={near.enters} places={places} />
      {' come in and '}
      <Ids ids={near.leaves.filter((other) => other !== id)} places={places} none="nobody" />
      {` leaves as well, ${differenceText(near.change, scale)}`}
    </>
  );
};
