import type { PoolReport } from '../answers/check-pool/pool-report.ts';
import { groupBy } from '../input/collections.ts';
import { writerOf } from '../text/message.ts';
import { formatCount, localDecimal } from '../text/numbers.ts';
import { bulleted, left, plainTable, right } from './text.ts';

const message = writerOf('tables');

/** Warnings of one kind shown before the rest is only counted. */
const mostShown = 20;

/** The data-quality report for a person at a terminal. */
export const poolReportTable = (report: PoolReport): string =>
  [
    message('pool-checked', { candidates: report.candidates, warnings: report.warnings.length }),
    message('pool-hash', { hash: report.hash }),
    '',
    plainTable(
      [
        left(message('column.column'), 40),
        right(message('column.blank')),
        right(message('column.distinct')),
        right(message('column.several')),
      ],
      report.columns.map(({ column, blank, distinct, several }) => [
        column,
        ...[blank, distinct, several].map(formatCount),
      ]),
    ),
    ...(report.scores.length === 0 ? [] : [scoreTable(report)]),
    ...warningLines(report),
    '',
  ].join('\n');

const scoreTable = ({ scores }: PoolReport): string =>
  plainTable(
    [
      left(message('column.score')),
      right(message('column.blank')),
      right(message('column.lowest')),
      right(message('column.highest')),
    ],
    scores.map(({ criterion, blank, lowest, highest }) => [
      criterion,
      formatCount(blank),
      localDecimal(lowest ?? ''),
      localDecimal(highest ?? ''),
    ]),
  );

const warningLines = ({ warnings }: PoolReport): readonly string[] => {
  const kinds = groupBy(warnings, ({ code }) => code);
  return Array.from(kinds.values(), (kind) => kind.map(({ text }) => text)).flatMap((texts) => [
    ...bulleted(texts.slice(0, mostShown)),
    ...(texts.length > mostShown
      ? [`  ${message('more-like-it', { count: texts.length - mostShown })}`]
      : []),
  ]);
};
