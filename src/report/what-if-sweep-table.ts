import type { SweepSummary, WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { codeText, writerOf } from '../text/message.ts';
import { isScored } from '../text/names.ts';
import { left, plainTable, printable, right } from './text.ts';
import { changeOrDash } from './what-if-words.ts';
import { formatPoints } from '../text/numbers.ts';

const message = writerOf('tables');

/** What each value of a bound costs, and each step from the one before. */
export const priceCurveTable = (
  { bounds, points }: SweepSummary,
  { objectiveScale }: WhatIfSummary,
): string =>
  plainTable(
    [
      right(bounds[0]!.bound),
      left(message('column.outcome')),
      ...(isScored()
        ? [right(message('column.points')), right(message('column.change')), right(message('column.step'))]
        : []),
      left(''),
    ],
    points.map((point, index) => {
      const before = points[index - 1]?.objective ?? null;
      const step = point.objective === null || before === null ? null : point.objective - before;
      return [
        String(point.at[0]),
        codeText(point.outcome),
        ...(isScored()
          ? [
              point.points === null ? '-' : formatPoints(point.points, 1),
              changeOrDash(point.change, objectiveScale),
              changeOrDash(step, objectiveScale),
            ]
          : []),
        point.isBase ? message('is-base') : '',
      ];
    }),
  );

/** Changes by the values of both bounds; a star on the front, brackets about the base. */
export const gridTable = (
  { bounds, points, front }: SweepSummary,
  { objectiveScale }: WhatIfSummary,
): string => {
  const [down, across] = [bounds[0]!, bounds[1]!];
  const best = new Set(front ?? []);
  const cell = (row: number, column: number): string => {
    const point = points.find(({ at }) => at[0] === row && at[1] === column);
    if (point === undefined) return '?';
    if (point.outcome !== 'selected' || !isScored()) return codeText(point.outcome);
    const text = `${formatPoints(point.points!, 1)}${point.change === null ? '' : ` (${changeOrDash(point.change, objectiveScale)})`}`;
    return `${point.isBase ? `[${text}]` : text}${best.has(point.id) ? '*' : ' '}`;
  };
  const table = plainTable(
    [right(`${down.bound} \\ ${across.bound}`), ...across.values.map((value) => right(String(value)))],
    down.values.map((row) => [String(row), ...across.values.map((column) => cell(row, column))]),
  );
  if (!isScored()) return table;
  const legend = message('front-legend', { first: printable(down.bound), second: printable(across.bound) });
  return `${table}${legend}\n`;
};
