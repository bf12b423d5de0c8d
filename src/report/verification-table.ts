import type { VerificationDocument } from '../answers/verify/verification-schema.ts';
import { listed, nameOfRow } from '../text/wording.ts';
import { toFamilies } from './families.ts';
import { formatPoints, plainTable, plural, printable } from './text.ts';

type Row = VerificationDocument['rules'][number];

/** The verification for a person at a terminal. */
export const verificationTable = (verification: VerificationDocument): string => {
  const { holds, size, objective, objectiveScale, points } = verification;
  const broken = [
    ...(size.holds ? [] : [`size: ${plural(size.count, 'member')} where ${size.required} are required`]),
    ...verification.eligibility
      .filter((clause) => !clause.holds)
      .map(({ reason, members }) => `${reason}: ${members.join(', ')}`),
    ...verification.rules
      .filter((row) => row.holds === false)
      .map(
        (row) =>
          `${nameOfRow(row)}: ${row.count} ${bounds(row)}${row.members.length === 0 ? '' : ` (${row.members.join(', ')})`}`,
      ),
  ].map((line) => `- ${printable(line)}`);
  const score =
    objective === null || points === null
      ? 'Score: not all members have one.'
      : `Score: ${formatPoints(objective, objectiveScale)} points (objective ${objective}, scale ${objectiveScale}).`;
  return [
    holds ? `Holds: ${holding(verification)}` : ['Does not hold:', ...broken].join('\n'),
    score,
    '',
    clausesTable(verification),
    rulesTable(verification.rules),
    `Counted as the rule set says: nationality ${verification.counting.nationality}, affiliation ${verification.counting.affiliation}; "all" and "primary" show both readings.`,
    ...verification.warnings.map(({ text }) => `- ${printable(text)}`),
    '',
  ].join('\n');
};

const bounds = ({ min, max }: Row): string =>
  [min === null ? null : `of at least ${min}`, max === null ? null : `of at most ${max}`]
    .filter((part) => part !== null)
    .join(', ');

/** A rule that is not applied is not satisfied. */
const holding = ({ rules }: VerificationDocument): string => {
  const idle = rules.filter(({ applied }) => applied === false).map(({ rule }) => rule);
  const whole = 'the slate keeps every clause and every rule';
  return idle.length === 0
    ? `${whole}.`
    : `${whole} that applies; ${printable(listed(idle))} ${idle.length === 1 ? 'is' : 'are'} not applied.`;
};

const verdict = (holds: boolean | null): string =>
  holds === null ? 'not applied' : holds ? 'holds' : 'BROKEN';

const clausesTable = ({ eligibility }: VerificationDocument): string =>
  plainTable(
    [{ title: 'clause' }, { title: 'authority' }, { title: 'verdict' }, { title: 'members' }],
    eligibility.map(({ reason, authority, holds, members }) => [
      reason,
      authority ?? '',
      verdict(holds),
      members.join(', '),
    ]),
  );

const rulesTable = (rows: readonly Row[]): string => {
  const shown = toFamilies(rows, matters).flatMap((family) => [
    ...family.shown.map(toCells),
    ...(family.hidden === 0
      ? []
      : [
          [
            `${family.first.rule}: ${plural(family.hidden, 'more value')}`,
            family.first.authority,
            '',
            '',
            '',
            'holds',
            '',
            '',
          ],
        ]),
  ]);
  return plainTable(
    [
      { title: 'rule', longest: 44 },
      { title: 'authority' },
      { title: 'min', align: 'right' },
      { title: 'max', align: 'right' },
      { title: 'count', align: 'right' },
      { title: 'verdict' },
      { title: 'all', align: 'right' },
      { title: 'primary', align: 'right' },
    ],
    shown,
  );
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
  row.target === undefined ? (row.min === null ? '' : String(row.min)) : `target ${row.target}`,
  row.max === null ? '' : String(row.max),
  String(row.count ?? ''),
  verdict(row.holds),
  row.readings === undefined ? '' : String(row.readings.all.count),
  row.readings === undefined ? '' : String(row.readings.primary.count),
];
