import type { ReplacementDocument } from '../answers/replace/replacement-schema.ts';
import { formatPoints, plainTable, plural, printable } from './text.ts';

type Proposal = (ReplacementDocument & { readonly outcome: 'selected' })['optimum'];

/** What to do about withdrawals, for a person at a terminal. */
export const replacementTable = (document: ReplacementDocument): string =>
  [
    headline(document),
    ...document.statements.map(({ text }) => `- ${printable(text)}`),
    ...(document.outcome === 'selected' ? ['', proposalsTable(document)] : []),
    ...document.warnings.map(({ text }) => `- ${printable(text)}`),
    '',
  ].join('\n');

const headline = ({ outcome, given, withdrawn, objectiveScale: scale }: ReplacementDocument): string => {
  const before =
    given === null
      ? ''
      : ` The slate so far: ${plural(given.slate.length, 'member')}, ${formatPoints(given.objective, scale)} points.`;
  const titles = {
    selected: 'Replaced',
    infeasible: 'Infeasible: there is no slate without them',
    stopped: 'Stopped: the time ran out',
  } as const;
  return `${titles[outcome]}. ${plural(withdrawn.length, 'withdrawal')}.${before}`;
};

const proposalsTable = ({
  keepingAll,
  fewestChanges,
  optimum,
  withdrawn,
  objectiveScale,
}: ReplacementDocument & { readonly outcome: 'selected' }): string => {
  const gone = new Set(withdrawn);
  const cells = (title: string, { change, objective, enters, leaves }: Proposal): string[] => [
    title,
    formatPoints(objective, objectiveScale),
    `${change > 0 ? '+' : ''}${formatPoints(change, objectiveScale)}`,
    enters.join(' '),
    leaves.filter((id) => !gone.has(id)).join(' '),
  ];
  return plainTable(
    [
      { title: 'new slate' },
      { title: 'points', align: 'right' },
      { title: 'change', align: 'right' },
      { title: 'comes in', longest: 80 },
      { title: 'goes as well', longest: 80 },
    ],
    [
      keepingAll === null
        ? ['keeping all who remain', 'none', '', '', '']
        : cells('keeping all who remain', keepingAll),
      cells('with the fewest changes', fewestChanges),
      cells('the best of all', optimum),
    ],
  );
};
