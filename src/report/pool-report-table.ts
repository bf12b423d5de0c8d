import { groupBy } from '../input/collections.ts';
import type { PoolReport } from '../answers/check-pool/pool-report.ts';
import { formatCount, plainTable, plural, printable } from './text.ts';

/** Warnings of one kind shown before the rest is only counted. */
const mostShown = 20;

/** The data-quality report for a person at a terminal. */
export const poolReportTable = (report: PoolReport): string =>
  [
    `${plural(report.candidates, 'candidate')}, no errors, ${plural(report.warnings.length, 'warning')}.`,
    `Pool hash: ${report.hash}`,
    '',
    plainTable(
      [
        { title: 'column', longest: 40 },
        { title: 'blank', align: 'right' },
        { title: 'distinct values', align: 'right' },
        { title: 'with several values', align: 'right' },
      ],
      report.columns.map(({ column, blank, distinct, several }) => [
        column,
        ...[blank, distinct, several].map(formatCount),
      ]),
    ),
    plainTable(
      [
        { title: 'score' },
        { title: 'blank', align: 'right' },
        { title: 'lowest', align: 'right' },
        { title: 'highest', align: 'right' },
      ],
      report.scores.map(({ criterion, blank, lowest, highest }) => [
        criterion,
        formatCount(blank),
        lowest ?? '',
        highest ?? '',
      ]),
    ),
    ...warningLines(report),
    '',
  ].join('\n');

const warningLines = ({ warnings }: PoolReport): readonly string[] => {
  const kinds = groupBy(warnings, ({ code }) => code);
  return Array.from(kinds.values(), (kind) => kind.map(({ text }) => text)).flatMap((texts) => [
    ...texts.slice(0, mostShown).map((text) => `- ${printable(text)}`),
    ...(texts.length > mostShown
      ? [`  and ${formatCount(texts.length - mostShown)} more like it (--format json lists all)`]
      : []),
  ]);
};
