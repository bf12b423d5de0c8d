import type { VerificationDocument } from '../answers/verify/verification-schema.ts';
import { writerOf } from '../text/message.ts';
import { nameOfRow } from '../text/name-of-row.ts';
import { formatPoints } from '../text/numbers.ts';
import { toFamilies } from './families.ts';
import { bulleted, left, plainTable, printable, right } from './text.ts';

type Row = VerificationDocument['rules'][number];

const say = writerOf('tables');

/** The verification for a person at a terminal. */
export const verificationTable = (verification: VerificationDocument): string =>
  [
    ...verdictLines(verification),
    scoreText(verification),
    '',
    clausesTable(verification),
    rulesTable(verification.rules),
    say('counting', verification.counting),
    ...bulleted(verification.warnings.map(({ text }) => text)),
    '',
  ].join('\n');

/** A rule that is not applied is not satisfied. */
const verdictLines = (verification: VerificationDocument): readonly string[] => {
  if (!verification.holds) return [say('does-not-hold'), ...bulleted(brokenTexts(verification))];
  const idle = verification.rules.filter(({ applied }) => applied === false).map(({ rule }) => rule);
  return [
    idle.length === 0 ? say('holds') : printable(say('holds.some', { rules: idle, count: idle.length })),
  ];
};

const brokenTexts = ({ size, eligibility, rules }: VerificationDocument): readonly string[] => [
  ...(size.holds ? [] : [say('broken.size', size)]),
  ...eligibility
    .filter(({ holds }) => !holds)
    .map(({ reason, members }) => say('broken.clause', { reason, members: members.join(', ') })),
  ...rules
    .filter(({ holds }) => holds === false)
    .map((row) => {
      const broken = brokenText(row);
      const members = row.members.join(', ');
      return members === '' ? broken : say('broken.listed', { broken, members });
    }),
];

/** The bound that the count breaks. */
const brokenText = (row: Row): string => {
  const { min, max } = row;
  const counted = { rule: nameOfRow(row), count: row.count ?? 0 };
  return min !== null && counted.count < min
    ? say('broken.min', { ...counted, min })
    : say('broken.max', { ...counted, max: max ?? '' });
};

const scoreText = ({ objective, objectiveScale: scale, points }: VerificationDocument): string =>
  objective === null || points === null
    ? say('score.missing')
    : say('score', { points: formatPoints(objective, scale), objective, scale });

const verdict = (holds: boolean | null): string => {
  if (holds === null) return say('not-applied');
  return holds ? say('verdict.holds') : say('verdict.broken');
};

const clausesTable = ({ eligibility }: VerificationDocument): string =>
  plainTable(
    [
      left(say('column.clause')),
      left(say('column.authority')),
      left(say('column.verdict')),
      left(say('column.members')),
    ],
    eligibility.map(({ reason, authority, holds, members }) => [
      reason,
      authority ?? '',
      verdict(holds),
      members.join(', '),
    ]),
  );

const rulesTable = (rows: readonly Row[]): string =>
  plainTable(
    [
      left(say('column.rule'), 44),
      left(say('column.authority')),
      right(say('column.min')),
      right(say('column.max')),
      right(say('column.count')),
      left(say('column.verdict')),
      right(say('column.all')),
      right(say('column.primary')),
    ],
    toFamilies(rows, matters).flatMap(({ first, shown, hidden }) => [
      ...shown.map(toCells),
      ...(hidden === 0 ? [] : [hiddenCells(first, hidden, shown.length === 0 ? 'none' : 'some')]),
    ]),
  );

const hiddenCells = ({ rule, authority }: Row, count: number, listed: 'some' | 'none'): string[] => {
  const summary = say('hidden-values', { rule, count, listed });
  return [summary, authority, '', '', '', verdict(true), '', ''];
};

/** Broken, not applied, at a bound, or read differently. */
const matters = ({ holds, count, max, min, readings }: Row): boolean =>
  holds !== true ||
  (count !== null && count > 0 && (count === max || count === min)) ||
  (readings !== undefined &&
    (readings.all.holds !== readings.primary.holds || readings.all.count !== readings.primary.count));

const toCells = (row: Row): string[] => [
  nameOfRow(row),
  row.authority,
  row.target === undefined ? String(row.min ?? '') : say('target', { target: row.target }),
  String(row.max ?? ''),
  String(row.count ?? ''),
  verdict(row.holds),
  String(row.readings?.all.count ?? ''),
  String(row.readings?.primary.count ?? ''),
];
