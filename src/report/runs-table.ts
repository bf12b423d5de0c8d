import type { RunDocument } from '../run-kinds/run-schema.ts';
import { writerOf } from '../text/message.ts';
import { journalPlaceText } from './journal-text.ts';
import { left, plainTable, printable, right } from './text.ts';

const say = writerOf('tables');

/** Runs for a person at a terminal, one a row. */
export const runsTable = (runs: readonly RunDocument[]): string =>
  plainTable(
    [
      left(say('column.id')),
      left(say('column.kind')),
      left(say('column.status')),
      left(say('column.outcome')),
      right(say('column.objective')),
      left(say('column.pool'), 40),
      left(say('column.rules'), 40),
      left(say('column.created')),
      left(say('column.adopted')),
    ],
    runs.map((run) => [
      run.id,
      run.kind,
      statusOf(run),
      run.outcome ?? '',
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
    [say('run.id'), run.id],
    [say('column.kind'), run.kind],
    [say('column.status'), statusOf(run)],
    [say('run.failure'), run.failure],
    [say('column.outcome'), run.outcome],
    [say('column.objective'), orNull(run.objective)],
    [say('run.best'), run.objective === null ? orNull(progress.incumbent) : null],
    [say('run.bound'), orNull(progress.bound)],
    [say('run.done'), progress.total === 0 ? null : say('of-all', progress)],
    [say('column.pool'), say('hashed', { name: poolOf(run), hash: run.pool.hash })],
    [say('column.rules'), say('hashed', { name: rulesOf(run), hash: run.rules.hash })],
    [say('run.program'), run.program],
    [
      say('column.created'),
      run.createdBy === null ? run.created : say('done-by', { at: run.created, who: run.createdBy }),
    ],
    [say('run.queued'), run.queued],
    [say('run.started'), run.started],
    [say('run.finished'), run.finished],
    [say('run.expires'), run.expires],
    [
      say('column.adopted'),
      adopted === null
        ? null
        : say('adopted-by', { at: adopted.at, who: adopted.by, record: adopted.record }),
    ],
    [say('run.journal'), adopted === null ? null : journalPlaceText(adopted.journal)],
  ];
  const told = facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const longest = Math.max(...told.map(([name]) => name.length));
  return told.map(([name, value]) => `${name.padEnd(longest)}  ${printable(value)}\n`).join('');
};

const statusOf = ({ status, cancelling, altered }: RunDocument): string =>
  [status, ...(cancelling ? [say('cancelling')] : []), ...(altered ? [say('altered.status')] : [])].join(
    ', ',
  );

const poolOf = ({ pool: { name, version, erased } }: RunDocument): string =>
  erased ? say('erased-pool', { pool: `${name} ${version}` }) : `${name} ${version}`;

const rulesOf = ({ rules: { id, version } }: RunDocument): string =>
  version === null ? id : `${id} ${version}`;

const orNull = (value: number | null): string | null => (value === null ? null : String(value));
