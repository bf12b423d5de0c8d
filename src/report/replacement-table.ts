import type { ReplacementDocument } from '../answers/replace/replacement-schema.ts';
import { codeText, writerOf } from '../text/message.ts';
import { isScored } from '../text/names.ts';
import { formatPoints, signedPoints } from '../text/numbers.ts';
import { withLabels } from './labels.ts';
import { peopleTable } from './members-table.ts';
import type { TableOptions } from './result-table.ts';
import { bulleted, left, plainTable, right, section } from './text.ts';
import { joinSentences } from '../text/language.ts';

type Selected = ReplacementDocument & { readonly outcome: 'selected' };
type Proposal = Selected['optimum'];

const message = writerOf('tables');

/** What to do about withdrawals, for a person at a terminal. */
export const replacementTable = (
  document: ReplacementDocument,
  { width }: Pick<TableOptions, 'width'>,
): string => withLabels(document.labels, () => writeTable(document, width));

const writeTable = (document: ReplacementDocument, width: number): string =>
  [
    headline(document),
    ...bulleted(document.statements.map(({ text }) => text)),
    ...(document.outcome === 'selected'
      ? ['', proposalsTable(document), joiningSection(document, width)]
      : []),
    ...bulleted(document.warnings.map(({ text }) => text)),
    '',
  ].join('\n');

const headline = (document: ReplacementDocument): string => {
  const { outcome, given, withdrawn, objectiveScale } = document;
  const count = { count: withdrawn.length };
  const titles = {
    selected: () => message(changesNothing(document) ? 'replaced.nothing' : 'replaced.selected', count),
    infeasible: () => message('replaced.infeasible', count),
    stopped: () => message('replaced.stopped', count),
  } as const;
  if (given === null) return titles[outcome]();
  const before = {
    members: given.slate.length,
    points: formatPoints(given.objective, objectiveScale),
  };
  const standing = isScored() ? message('slate-before', before) : message('slate-before.unscored', before);
  return joinSentences([titles[outcome](), standing]);
};

/** Is nobody who withdraws a member, so that every member can stay and nobody has to join? */
const changesNothing = ({ keepingAll }: ReplacementDocument): boolean =>
  keepingAll !== null && keepingAll.enters.length + keepingAll.leaves.length === 0;

/** Those who join one of the new slates. */
const joiningSection = ({ keepingAll, fewestChanges, optimum }: Selected, width: number): string => {
  const proposals = [keepingAll, fewestChanges, optimum].filter((one) => one !== null);
  const joining = new Map(
    proposals.flatMap(({ enters, slate }) =>
      slate.filter(({ id }) => enters.includes(id)).map((member) => [member.id, member] as const),
    ),
  );
  return joining.size === 0
    ? ''
    : `${section(message('joining'), peopleTable([...joining.values()], width))}\n`;
};

const proposalsTable = (document: Selected): string => {
  const { keepingAll, fewestChanges, optimum, withdrawn, objectiveScale } = document;
  const withdrawnIds = new Set(withdrawn);
  const cells = (title: string, proposal: Proposal | null): string[] =>
    proposal === null
      ? [title, message('none'), ...(isScored() ? ['', ''] : []), '']
      : [
          title,
          ...(isScored()
            ? [
                formatPoints(proposal.objective, objectiveScale),
                signedPoints(proposal.change, objectiveScale),
              ]
            : []),
          proposal.enters.join(' '),
          proposal.leaves.filter((id) => !withdrawnIds.has(id)).join(' '),
        ];
  return plainTable(
    [
      left(message('column.new-slate')),
      ...(isScored() ? [right(message('column.points')), right(message('column.change'))] : []),
      left(message('column.joins'), 80),
      left(message('column.also-leaves'), 80),
    ],
    [
      cells(codeText('keepingAll'), keepingAll),
      cells(codeText('fewestChanges'), fewestChanges),
      cells(codeText('optimum'), optimum),
    ],
  );
};
