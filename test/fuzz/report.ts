import { plainTable, printable } from '../../src/report/text.ts';
import { formatCount, formatShare } from '../../src/text/numbers.ts';
import { toWire, type FuzzRequest } from './request.ts';
import type { Failure, FuzzReport, Share } from './run-fuzz.ts';

/** By how much the memory of the service may grow between the first third of a run and the last. */
const mostGrowth = 1.2;

/** Whether nothing went wrong. */
export const passed = (report: FuzzReport): boolean =>
  report.failureCount === 0 && report.afterwards.length === 0 && growthOf(report) <= mostGrowth;

export const growthOf = ({ resident }: FuzzReport): number =>
  resident === null ? 1 : resident.last / resident.first;

/** The report as a person reads it. */
export const renderReport = (report: FuzzReport): string =>
  [
    `${formatCount(report.requests)} requests in ${report.seconds.toFixed(1)} s, ${(report.requests / report.seconds).toFixed(0)} a second; seed ${report.seed}`,
    '',
    plainTable(
      [{ title: 'status' }, { title: 'requests', align: 'right' }, { title: 'share', align: 'right' }],
      [...report.byStatus]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([status, count]) => [status, formatCount(count), formatShare(count, report.requests)]),
    ),
    shares('operation', report.byOperation),
    shares('family', report.byFamily),
    plainTable(
      [{ title: 'slowest' }, { title: 'index', align: 'right' }, { title: 'ms', align: 'right' }],
      report.slowest.map(({ label, index, milliseconds }) => [
        label,
        String(index),
        formatCount(Math.round(milliseconds)),
      ]),
    ),
    memoryOf(report),
    ...report.afterwards,
    report.failureCount === 0
      ? 'No request failed.'
      : `${formatCount(report.failureCount)} requests failed; the first of each kind:`,
    ...report.failures.map((failure) => renderFailure(failure, report.seed)),
    '',
  ].join('\n');

const memoryOf = (report: FuzzReport): string =>
  report.resident === null
    ? 'Memory of the service: not known here.'
    : `Memory of the service: ${report.resident.first.toFixed(0)} MiB after the first third, ${report.resident.last.toFixed(0)} MiB after the last, ${growthOf(report).toFixed(2)} times (at most ${mostGrowth}).`;

const shares = (title: string, all: ReadonlyMap<string, Share>): string =>
  plainTable(
    [
      { title },
      { title: 'requests', align: 'right' },
      { title: 'done', align: 'right' },
      { title: 'share', align: 'right' },
    ],
    [...all].map(([name, { requests, valid }]) => [
      name,
      formatCount(requests),
      formatCount(valid),
      formatShare(valid, requests),
    ]),
  );

const renderFailure = ({ index, complaints, request, smallest }: Failure, seed: number): string =>
  [
    '',
    `- ${complaints.join('; ').slice(0, 600)}`,
    `  again: npm run fuzz -- --seed ${seed} --index ${index}`,
    smallest === null
      ? renderRequest(request)
      : `  smallest found (${smallest.complaints.join('; ').slice(0, 300)}):\n${renderRequest(smallest.request)}`,
  ].join('\n');

const longestShown = 3000;

/** What was sent, as text; control characters and what is not UTF-8 are shown as marks. */
const renderRequest = (request: FuzzRequest): string => {
  const text = toWire(request, 'HOST').toString('utf8');
  const shown =
    text.length > longestShown ? `${text.slice(0, longestShown)} … (${text.length} in all)` : text;
  return shown
    .split(/\r?\n/)
    .map((line) => `    ${printable(line)}`)
    .join('\n');
};
