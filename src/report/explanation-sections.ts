import type { ResultDocument } from '../answers/result/result-schema.ts';
import { ownEntry } from '../input/collections.ts';
import { writerOf } from '../text/message.ts';
import { nameOfRow } from '../text/name-of-row.ts';
import { formatPoints, signedPoints } from '../text/numbers.ts';
import { bulleted, left, plainTable, printable, right, section } from './text.ts';

type Selected = ResultDocument & { readonly outcome: 'selected' };
type Codes = ReadonlySet<string>;

const message = writerOf('tables');
const word = writerOf('words');

/** The explanation of a result for a person at a terminal, in sections; none where nobody asked for one. */
export const explanationSections = (result: ResultDocument): readonly string[] => {
  switch (result.outcome) {
    case 'selected':
      return [
        ...sentences(message('bounds-cost'), result, aboutRules),
        ...membersSection(result),
        ...othersSection(result),
        ...sentences(message('alternatives'), result, aboutAlternatives),
      ];
    case 'infeasible':
      return [
        ...sentences(writerOf('answers')('conflicts'), result, aboutConflicts),
        ...numbered(message('repairs-ranked'), result, aboutRepairs),
        ...sentences(message('limits'), result, aboutTheMap),
      ];
    case 'stopped':
      return [];
  }
};

/** All that was said about what was asked, in the order of the document. */
export const statementLines = ({ statements = [] }: ResultDocument): string =>
  bulleted(statements.map(({ text }) => text)).join('\n');

const aboutRules: Codes = new Set([
  'side-binds',
  'family-binds',
  'nothing-binds',
  'pair-binds',
  'tight-without-price',
]);
const aboutAlternatives: Codes = new Set([
  'replacement-nearest',
  'replacement-none',
  'reserve-list',
  'slate-differing',
  'slate-differing-none',
  'pool-split',
]);
const aboutConflicts: Codes = new Set(['conflict', 'conflict-not-negotiable']);
const aboutRepairs: Codes = new Set(['repair']);
const aboutTheMap: Codes = new Set([
  'moves-not-smallest',
  'map-limit',
  'map-time',
  'no-repair',
  'nothing-negotiable',
]);

const among = ({ statements = [] }: ResultDocument, codes: Codes): readonly string[] =>
  statements.filter(({ code }) => codes.has(code)).map(({ text }) => text);

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [section(title, lines.join('\n'))];

const sentences = (title: string, result: ResultDocument, codes: Codes): readonly string[] =>
  listed(title, bulleted(among(result, codes)));

const numbered = (title: string, result: ResultDocument, codes: Codes): readonly string[] =>
  listed(
    title,
    among(result, codes).map((text, index) => `${String(index + 1).padStart(3)}. ${printable(text)}`),
  );

const signed = (change: number | 'infeasible', scale: number): string =>
  change === 'infeasible' ? message('no-slate') : signedPoints(change, scale);

const mostNamed = 4;

const named = (ids: readonly string[]): string =>
  ids.length <= mostNamed ? ids.join(' ') : `${ids.slice(0, mostNamed).join(' ')} +${ids.length - mostNamed}`;

const membersSection = ({ members, replacements, objectiveScale }: Selected): readonly string[] => {
  if (members === undefined || Object.keys(members).length === 0) return [];
  const rows = Object.entries(members).map(([id, { change, enters }]) => {
    const replacement = ownEntry(replacements ?? {}, id);
    return [
      id,
      signed(change, objectiveScale),
      named(enters),
      replacement === undefined ? '' : (replacement?.id ?? word('nobody')),
      replacement === undefined || replacement === null ? '' : signed(replacement.change, objectiveScale),
    ];
  });
  const columns = [
    left(message('column.member')),
    right(message('column.without')),
    left(message('column.joins')),
    left(message('column.replacement')),
    right(message('column.replaced')),
  ];
  return [section(message('each-member'), plainTable(columns, rows))];
};

const othersSection = ({ others, objectiveScale }: Selected): readonly string[] => {
  if (others === undefined || Object.keys(others).length === 0) return [];
  const rows = Object.entries(others).map(([id, other]) => {
    const { change, leaves, breakEven } = other;
    const score = breakEven === null || change === 'infeasible' ? null : breakEven + change;
    return [
      id,
      score === null ? '' : formatPoints(score, objectiveScale),
      signed(change, objectiveScale),
      breakEven === null ? '' : formatPoints(breakEven, objectiveScale),
      named(leaves),
      obstacleText(other),
    ];
  });
  const columns = [
    left(message('column.candidate')),
    right(message('column.points')),
    right(message('column.inclusion')),
    right(message('column.needed')),
    left(message('column.leaves')),
    left(message('column.obstacle'), 72),
  ];
  return [section(message('others'), plainTable(columns, rows))];
};

const obstacleText = ({ outscored, obstacles }: NonNullable<Selected['others']>[string]): string => {
  const [first] = obstacles;
  if (first === undefined) return '';
  const values = { side: first.side, rule: nameOfRow(first), blocked: first.keeps, seats: outscored };
  const more = obstacles.length - 1;
  return more === 0 ? message('obstacle', values) : message('obstacle.more', { ...values, more });
};
