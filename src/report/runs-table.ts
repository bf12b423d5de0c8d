import type { RunDocument } from '../run-kinds/run-schema.ts';
import { codeText, writerOf } from '../text/message.ts';
import { journalPlaceText } from './journal-text.ts';
import { left, plainTable, printable, right } from './text.ts';

const message = writerOf('tables');

/** Runs for a person at a terminal, one a row. */
export const runsTable = (runs: readonly RunDocument[]): string =>
  plainTable(
    [
      left(message('column.id')),
      left(message('column.kind')),
      left(message('column.status')),
      left(message('column.outcome')),
      right(message('column.objective')),
      left(message('column.pool'), 40),
      left(message('column.rules'), 40),
      left(message('column.created')),
      left(message('column.adopted')),
    ],
    runs.map((run) => [
      run.id,
      run.kind,
      statusOf(run),
      codeText(run.outcome ?? ''),
      run.objective === null ? '' : String(run.objective),
      poolOf(run),
      rulesOf(run),
      run.created,
      run.adopted === null ? '' : run.adopted.at,
    ]),
  );

/** One run for a person at a terminal: its inputs, progress and result. */
export const runText = (run: RunDocument): string => {
  const { adopted, progress } = run;
  const facts: readonly (readonly [string, string | null])[] = [
    [message('run.id'), run.id],
    [message('column.kind'), run.kind],
    [message('column.status'), statusOf(run)],
    [message('run.failure'), run.failure],
    [message('column.outcome'), run.outcome === null ? null : codeText(run.outcome)],
    [message('column.objective'), orNull(run.objective)],
    [message('run.best'), run.objective === null ? orNull(progress.incumbent) : null],
    [message('run.bound'), orNull(progress.bound)],
    [message('run.done'), progress.total === 0 ? null : message('of-all', progress)],
    [message('column.pool'), message('hashed', { name: poolOf(run), hash: run.pool.hash })],
    [message('column.rules'), message('hashed', { name: rulesOf(run), hash: run.rules.hash })],
    [message('run.program'), run.program],
    [
      message('column.created'),
      run.createdBy === null ? run.created : message('done-by', { at: run.created, who: run.createdBy }),
    ],
    [message('run.queued'), run.queued],
    [message('run.started'), run.started],
    [message('run.finished'), run.finished],
    [message('run.expires'), run.expires],
    [
      message('column.adopted'),
      adopted === null
        ? null
        : message('adopted-by', { at: adopted.at, who: adopted.by, record: adopted.record }),
    ],
    [message('run.journal'), adopted === null ? null : journalPlaceText(adopted.journal)],
  ];
  const known = facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const longest = Math.max(...known.map(([name]) => name.length));
  return known.map(([name, value]) => `${name.padEnd(longest)}  ${printable(value)}\n`).join('');
};

const statusOf = ({ status, cancelling, altered }: RunDocument): string =>
  [
    codeText(status),
    ...(cancelling ? [message('cancelling')] : []),
    ...(altered ? [message('altered.status')] : []),
  ].join(', ');

const poolOf = ({ pool: { name, version, erased } }: RunDocument): string =>
  erased ? message('erased-pool', { pool: `${name} ${version}` }) : `${name} ${version}`;

const rulesOf = ({ rules: { id, version } }: RunDocument): string =>
  version === null ? id : `${id} ${version}`;

const orNull = (value: number | null): string | null => (value === null ? null : String(value));
