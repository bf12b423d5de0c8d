import type { SweepSummary, WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { plainTable, printable } from './text.ts';
import { signedPoints } from './what-if-words.ts';

/** What each value of a bound costs, and each step from the one before. */
export const priceCurveTable = (
  { bounds, points }: SweepSummary,
  { objectiveScale }: WhatIfSummary,
): string =>
  plainTable(
    [
      { title: bounds[0]!.bound, align: 'right' },
      { title: 'outcome' },
      { title: 'points', align: 'right' },
      { title: 'change', align: 'right' },
      { title: 'step', align: 'right' },
      { title: '' },
    ],
    points.map((point, index) => {
      const before = points[index - 1]?.objective ?? null;
      const step = point.objective === null || before === null ? null : point.objective - before;
      return [
        String(point.at[0]),
        point.outcome,
        point.points?.toFixed(3) ?? '-',
        signedPoints(point.change, objectiveScale),
        signedPoints(step, objectiveScale),
        point.isBase ? '< base' : '',
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
    if (point.outcome !== 'selected') return point.outcome;
    const text = `${point.points!.toFixed(3)}${point.change === null ? '' : ` (${signedPoints(point.change, objectiveScale)})`}`;
    return `${point.isBase ? `[${text}]` : text}${best.has(point.id) ? '*' : ' '}`;
  };
  const table = plainTable(
    [
      { title: `${down.bound} \\ ${across.bound}`, align: 'right' },
      ...across.values.map((value) => ({ title: String(value), align: 'right' as const })),
    ],
    down.values.map((row) => [String(row), ...across.values.map((column) => cell(row, column))]),
  );
  const legend = `Points (change). * on the Pareto front: no other point asks as much of ${printable(down.bound)} and ${printable(across.bound)}, scores as much, and more in one of these. [ ] the base.`;
  return `${table}${legend}\n`;
};
