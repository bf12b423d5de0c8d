import type { JSX } from 'preact';
import { plural } from '../../../text.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Ids, Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import type { CandidateMatrix } from '../candidate-matrix.ts';
import { Fold } from '../fold.tsx';
import { resultName } from '../outcome-words.ts';
import type { ReportProps } from '../what-if-report.ts';

type Row = CandidateMatrix['rows'][number];

/** Who comes and goes with which change. */
export const Candidates = ({ report }: ReportProps): JSX.Element => {
  const { summary, matrix, places } = report;
  const { rows, changing } = matrix;
  return (
    <>
      <Lead>
        {`${alwaysText(summary.always.length)} ${plural(changing, 'other candidate')} ${changing === 1 ? 'is' : 'are'} in some slates and not in others.`}
      </Lead>
      {summary.always.length === 0 ? null : (
        <Fold summary={`The ${plural(summary.always.length, 'member')} in every slate`}>
          <p>
            <Ids ids={summary.always} places={places} />
          </p>
        </Fold>
      )}
      {rows.length === 0 ? null : (
        <>
          <p class="key">
            <span>
              <Mark is="stays" /> member of the base slate, in
            </span>
            <span>
              <Mark is="leaves" /> member of the base slate, out
            </span>
            <span>
              <Mark is="enters" /> comes in
            </span>
          </p>
          <DataTable
            look="matrix"
            label="Candidates by scenario"
            caption={captionOf(matrix)}
            columns={columnsFor(report)}
            rows={rows}
            idOf={({ id }) => anchor('candidate', id)}
          />
        </>
      )}
    </>
  );
};

const alwaysText = (always: number): string => {
  if (always === 0) return 'Nobody is in every slate.';
  return `${plural(always, 'member')} of the base slate ${always === 1 ? 'is' : 'are'} in every slate whatever changes.`;
};

const captionOf = ({ rows, changing, columns, slates }: CandidateMatrix): string =>
  [
    'Those who change, the most frequent first.',
    ...(rows.length < changing ? [`The first ${rows.length} of ${changing} candidates.`] : []),
    ...(columns.length < slates
      ? [
          `${columns.length} of ${slates} slates have a column: scenarios first, sweeps as far as there is room.`,
        ]
      : []),
    ...(columns.length < slates ? ['The numbers beside the candidates count all of them.'] : []),
  ].join(' ');

const columnsFor = ({ matrix, places }: ReportProps['report']): readonly TableColumn<Row>[] => [
  { title: 'Candidate', cell: ({ id }) => <Plain text={id} /> },
  { title: 'Slates', kind: 'number', cell: ({ times }) => String(times) },
  ...matrix.columns.map(({ result, group }, at): TableColumn<Row> => {
    const to = places.result(result.id);
    const name = result.kind === 'base' ? 'Base' : resultName(result);
    return {
      ...(group === '' ? {} : { group }),
      kind: 'mark',
      title: (
        <span>
          {to === null ? (
            <Plain text={name} />
          ) : (
            <a href={`#${to}`}>
              <Plain text={name} />
            </a>
          )}
        </span>
      ),
      cell: (row) => <Cell row={row} at={at} />,
    };
  }),
];

const Cell = ({ row, at }: { readonly row: Row; readonly at: number }): JSX.Element | null => {
  const isIn = row.in[at]!;
  if (row.member) return <Mark is={isIn ? 'stays' : 'leaves'} />;
  return isIn ? <Mark is="enters" /> : null;
};

const marks = { stays: '●', leaves: '○', enters: '◆' } as const;

const Mark = ({ is }: { readonly is: keyof typeof marks }): JSX.Element => (
  <span class={is}>{marks[is]}</span>
);
