import type { ResultDocument } from '../answers/result/result-schema.ts';
import { ownEntry } from '../input/collections.ts';
import { nameOfRow } from '../text/wording.ts';
import { formatPoints, plainTable, plural, printable } from './text.ts';

/** A part of a report with its title. */
export type Section = { readonly title: string; readonly body: string };

type Selected = ResultDocument & { readonly outcome: 'selected' };
type Statements = NonNullable<ResultDocument['statements']>;

/** The explanation of a result for a person at a terminal; nothing where nobody asked for one. */
export const explanationSections = (result: ResultDocument): readonly Section[] => {
  switch (result.outcome) {
    case 'selected':
      return [
        ...sentences('What the bounds cost', result, aboutRules),
        ...membersSection(result),
        ...othersSection(result),
        ...sentences('Alternates and alternatives', result, aboutAlternates),
      ];
    case 'infeasible':
      return [
        ...sentences('Conflicts', result, aboutConflicts),
        ...numbered('Repairs, best first', result, aboutRepairs),
        ...sentences('How far this goes', result, aboutTheMap),
      ];
    case 'stopped':
      return [];
  }
};

/** All that was said about what was asked, in the order of the document. */
export const statementLines = ({ statements = [] }: ResultDocument): string =>
  statements.map(toLine).join('\n');

const aboutRules: ReadonlySet<string> = new Set([
  'side-binds',
  'family-binds',
  'nothing-binds',
  'pair-binds',
  'tight-without-price',
]);
const aboutAlternates: ReadonlySet<string> = new Set([
  'replacement-nearest',
  'replacement-none',
  'reserve-list',
  'slate-differing',
  'slate-differing-none',
  'pool-split',
]);
const aboutConflicts: ReadonlySet<string> = new Set(['conflict', 'conflict-not-negotiable']);
const aboutRepairs: ReadonlySet<string> = new Set(['repair']);
const aboutTheMap: ReadonlySet<string> = new Set([
  'moves-not-smallest',
  'map-limit',
  'map-time',
  'no-repair',
  'nothing-negotiable',
]);

const toLine = ({ text }: Statements[number]): string => `- ${printable(text)}`;

const among = ({ statements = [] }: ResultDocument, codes: ReadonlySet<string>): Statements =>
  statements.filter(({ code }) => codes.has(code));

const sentences = (title: string, result: ResultDocument, codes: ReadonlySet<string>): readonly Section[] => {
  const told = among(result, codes);
  return told.length === 0 ? [] : [{ title, body: told.map(toLine).join('\n') }];
};

const numbered = (title: string, result: ResultDocument, codes: ReadonlySet<string>): readonly Section[] => {
  const told = among(result, codes);
  const lines = told.map(({ text }, index) => `${String(index + 1).padStart(3)}. ${printable(text)}`);
  return told.length === 0 ? [] : [{ title, body: lines.join('\n') }];
};

const signed = (change: number | 'infeasible', scale: number): string =>
  change === 'infeasible' ? 'no slate' : `${change > 0 ? '+' : ''}${formatPoints(change, scale)}`;

const mostNamed = 4;

const named = (ids: readonly string[]): string =>
  ids.length <= mostNamed ? ids.join(' ') : `${ids.slice(0, mostNamed).join(' ')} +${ids.length - mostNamed}`;

const membersSection = ({ members, replacements, objectiveScale }: Selected): readonly Section[] => {
  if (members === undefined || Object.keys(members).length === 0) return [];
  const rows = Object.entries(members).map(([id, { change, enters }]) => {
    const replacement = ownEntry(replacements ?? {}, id);
    return [
      id,
      signed(change, objectiveScale),
      named(enters),
      replacement === undefined ? '' : (replacement?.id ?? 'nobody'),
      replacement === undefined || replacement === null ? '' : signed(replacement.change, objectiveScale),
    ];
  });
  const columns = [
    { title: 'member' },
    { title: 'without, points', align: 'right' },
    { title: 'who then comes in' },
    { title: 'takes the seat alone' },
    { title: 'points', align: 'right' },
  ] as const;
  return [{ title: 'Members: without each of them, and who replaces them', body: plainTable(columns, rows) }];
};

const othersSection = ({ others, objectiveScale }: Selected): readonly Section[] => {
  if (others === undefined || Object.keys(others).length === 0) return [];
  const rows = Object.entries(others).map(([id, other]) => {
    const { change, leaves, breakEven, outscored, obstacles } = other;
    const [first] = obstacles;
    const score = breakEven === null || change === 'infeasible' ? null : breakEven + change;
    return [
      id,
      score === null ? '' : formatPoints(score, objectiveScale),
      signed(change, objectiveScale),
      breakEven === null ? '' : formatPoints(breakEven, objectiveScale),
      named(leaves),
      first === undefined
        ? ''
        : `${first.side} of ${nameOfRow(first)}: ${first.keeps} of ${plural(outscored, 'seat')}${obstacles.length === 1 ? '' : ` (+${obstacles.length - 1})`}`,
    ];
  });
  const columns = [
    { title: 'candidate' },
    { title: 'points', align: 'right' },
    { title: 'taken in', align: 'right' },
    { title: 'break-even', align: 'right' },
    { title: 'who would leave' },
    { title: 'what stands in the way most', longest: 60 },
  ] as const;
  return [{ title: 'Strong candidates who are out', body: plainTable(columns, rows) }];
};
