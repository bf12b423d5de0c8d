import type { VerificationDocument } from '../answers/verify/verification-schema.ts';
import { codeText, wholeList, writerOf } from '../text/message.ts';
import { isScored, shortTitleOfRow, titleOfName, titleOfRow } from '../text/names.ts';
import { formatPoints } from '../text/numbers.ts';
import { toFamilies } from './families.ts';
import { hasMandate, withLabels } from './labels.ts';
import { bulleted, left, plainTable, printable, right } from './text.ts';
import { terminalTable, valueTable, type ValueTable, codeValue } from './value-table.ts';

type Clause = VerificationDocument['eligibility'][number];
type Row = VerificationDocument['rules'][number];

const message = writerOf('tables');

/** The verification for a person at a terminal. */
export const verificationTable = (verification: VerificationDocument): string =>
  withLabels(verification.labels, () => writeTable(verification));

const writeTable = (verification: VerificationDocument): string =>
  [
    ...verdictLines(verification),
    ...(isScored() ? [scoreText(verification)] : []),
    '',
    // What every rule set has beside its clauses is shown where a member breaks it.
    terminalTable(
      clausesTable({
        ...verification,
        eligibility: verification.eligibility.filter(({ authority, holds }) => authority !== null || !holds),
      }),
    ),
    rulesTable(verification.rules),
    ...(verification.labels?.mandate === false ? [] : [message('counting', verification.counting)]),
    ...bulleted(verification.warnings.map(({ text }) => text)),
    '',
  ].join('\n');

const verdictLines = (verification: VerificationDocument): readonly string[] => {
  const [first = '', ...broken] = verdictTexts(verification);
  return [printable(first), ...bulleted(broken)];
};

/** The verdict, and what is broken. A rule that is not applied is not satisfied. */
export const verdictTexts = (verification: VerificationDocument): readonly string[] => {
  if (!verification.holds) return [message('does-not-hold'), ...brokenTexts(verification)];
  const unapplied = verification.rules.filter(({ applied }) => applied === false).map(({ rule }) => rule);
  return [
    unapplied.length === 0
      ? message('holds')
      : message('holds.some', { rules: unapplied.map(titleOfName), count: unapplied.length }),
  ];
};

const brokenTexts = ({ size, eligibility, rules }: VerificationDocument): readonly string[] => [
  ...(size.holds ? [] : [message('broken.size', size)]),
  ...eligibility
    .filter(({ holds }) => !holds)
    .map(({ reason, members }) => message('broken.clause', { reason, members: wholeList(members) })),
  ...rules
    .filter(({ holds }) => holds === false)
    .map((row) => {
      const broken = brokenText(row);
      const members = wholeList(row.members);
      return members === '' ? broken : message('broken.listed', { broken, members });
    }),
];

/** The bound that the count breaks. */
const brokenText = (row: Row): string => {
  const { min, max } = row;
  const counted = { rule: titleOfRow(row), count: row.count ?? 0 };
  return min !== null && counted.count < min
    ? message('broken.min', { ...counted, min })
    : message('broken.max', { ...counted, max: max ?? '' });
};

const scoreText = ({ objective, objectiveScale: scale, points }: VerificationDocument): string =>
  objective === null || points === null
    ? message('score.missing')
    : message('score', { points: formatPoints(objective, scale), objective, scale });

/** Null: not applied. */
export const verdict = (holds: boolean | null): string => {
  if (holds === null) return message('not-applied');
  return holds ? message('verdict.holds') : message('verdict.broken');
};

/** The clauses of eligibility, one a row, and what every rule set has beside them. */
export const clausesTable = ({ eligibility }: VerificationDocument): ValueTable =>
  valueTable(
    [
      { title: message('column.clause'), value: ({ reason }) => titleOfName(reason) },
      ...(hasMandate()
        ? [{ title: message('column.authority'), value: ({ authority }: Clause) => codeValue(authority) }]
        : []),
      { title: message('column.verdict'), value: ({ holds }) => verdict(holds) },
      { title: message('column.members'), isWhole: true, value: ({ members }) => members },
    ],
    eligibility,
  );

const longestRule = 44;

const rulesTable = (rows: readonly Row[]): string => {
  const hasReadings = rows.some(({ readings }) => readings !== undefined);
  const without = new Set([...(hasMandate() ? [] : [1]), ...(hasReadings ? [] : [6, 7])]);
  const pick = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => !without.has(column));
  return plainTable(
    pick([
      left(message('column.rule'), longestRule),
      left(message('column.authority')),
      right(message('column.min')),
      right(message('column.max')),
      right(message('column.count')),
      left(message('column.verdict')),
      right(message('column.all')),
      right(message('column.primary')),
    ]),
    toFamilies(rows, matters)
      .flatMap(({ first, shown, hidden }) => [
        ...shown.map(toCells),
        ...(hidden === 0 ? [] : [hiddenCells(first, hidden, shown.length === 0 ? 'none' : 'some')]),
      ])
      .map(pick),
  );
};

const hiddenCells = ({ rule, authority }: Row, count: number, listed: 'some' | 'none'): string[] => {
  const summary = message('hidden-values', { rule: titleOfName(rule), count, listed });
  return [summary, codeText(authority), '', '', '', verdict(true), '', ''];
};

/** Broken, not applied, at a bound, or read differently. */
const matters = ({ holds, count, max, min, readings }: Row): boolean =>
  holds !== true ||
  (count !== null && count > 0 && (count === max || count === min)) ||
  (readings !== undefined &&
    (readings.all.holds !== readings.primary.holds || readings.all.count !== readings.primary.count));

const toCells = (row: Row): string[] => [
  shortTitleOfRow(row, longestRule),
  codeText(row.authority),
  row.target === undefined ? String(row.min ?? '') : message('target', { target: row.target }),
  String(row.max ?? ''),
  String(row.count ?? ''),
  verdict(row.holds),
  String(row.readings?.all.count ?? ''),
  String(row.readings?.primary.count ?? ''),
];
