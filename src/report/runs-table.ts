import type { RunDocument } from '../run-kinds/run-schema.ts';
import { journalPlaceText } from './journal-text.ts';
import { formatCount, plainTable, printable } from './text.ts';

/** Runs for a person at a terminal, one a row. */
export const runsTable = (runs: readonly RunDocument[]): string =>
  plainTable(
    [
      { title: 'id' },
      { title: 'kind' },
      { title: 'status' },
      { title: 'outcome' },
      { title: 'objective', align: 'right' },
      { title: 'pool', longest: 40 },
      { title: 'rules', longest: 40 },
      { title: 'created' },
      { title: 'adopted' },
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

/** One run for a person at a terminal: what it is of, how far it is, and what came of it. */
export const runText = (run: RunDocument): string => {
  const { adopted, progress } = run;
  const facts: readonly (readonly [string, string | null])[] = [
    ['run', run.id],
    ['kind', run.kind],
    ['status', statusOf(run)],
    ['failure', run.failure],
    ['outcome', run.outcome],
    ['objective', orNull(run.objective)],
    ['best so far', run.objective === null ? orNull(progress.incumbent) : null],
    ['no slate above', orNull(progress.bound)],
    ['done', progress.total === 0 ? null : `${formatCount(progress.done)} of ${formatCount(progress.total)}`],
    ['pool', `${poolOf(run)}, SHA-256 ${run.pool.hash}`],
    ['rules', `${rulesOf(run)}, SHA-256 ${run.rules.hash}`],
    ['program', run.program],
    ['created', run.createdBy === null ? run.created : `${run.created} by ${run.createdBy}`],
    ['queued', run.queued],
    ['started', run.started],
    ['finished', run.finished],
    ['result kept until', run.expires],
    ['adopted', adopted === null ? null : `${adopted.at} by ${adopted.by}, record ${adopted.record}`],
    ['journal', adopted === null ? null : journalPlaceText(adopted.journal)],
  ];
  const told = facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const longest = Math.max(...told.map(([name]) => name.length));
  return told.map(([name, value]) => `${name.padEnd(longest)}  ${printable(value)}\n`).join('');
};

const statusOf = ({ status, cancelling, altered }: RunDocument): string =>
  [status, ...(cancelling ? ['being cancelled'] : []), ...(altered ? ['not as in the journal'] : [])].join(
    ', ',
  );

const poolOf = ({ pool: { name, version, erased } }: RunDocument): string =>
  `${name} ${version}${erased ? ' (erased)' : ''}`;

const rulesOf = ({ rules: { id, version } }: RunDocument): string =>
  version === null ? id : `${id} ${version}`;

const orNull = (value: number | null): string | null => (value === null ? null : String(value));
