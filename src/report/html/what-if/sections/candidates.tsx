import type { JSX } from 'preact';
import { writerOf } from '../../../../text/message.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Ids } from '../../references.tsx';
import { Plain } from '../../plain.tsx';
import { Fold, Lead } from '../../section.tsx';
import type { CandidateMatrix } from '../candidate-matrix.ts';
import { resultName } from '../outcome-words.ts';
import type { ReportProps } from '../what-if-report.ts';
import { joinSentences } from '../../../../text/language.ts';

const message = writerOf('whatIfReport');

type Row = CandidateMatrix['rows'][number];

/** Who joins and leaves with which change. */
export const Candidates = ({ report }: ReportProps): JSX.Element => {
  const { summary, matrix, places } = report;
  const { rows, changing } = matrix;
  return (
    <>
      <Lead>
        {joinSentences([
          message('candidates.always', { count: summary.always.length }),
          message('candidates.changing', { count: changing }),
        ])}
      </Lead>
      {summary.always.length === 0 ? null : (
        <Fold summary={message('candidates.folded', { count: summary.always.length })}>
          <p>
            <Ids ids={summary.always} places={places} />
          </p>
        </Fold>
      )}
      {rows.length === 0 ? null : (
        <>
          <p class="key">
            <span>
              <Mark is="stays" /> {message('candidates.stays')}
            </span>
            <span>
              <Mark is="leaves" /> {message('candidates.leaves')}
            </span>
            <span>
              <Mark is="enters" /> {message('candidates.joins')}
            </span>
          </p>
          <DataTable
            look="matrix"
            label={message('candidates.label')}
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

const captionOf = ({ rows, changing, columns, slates }: CandidateMatrix): string =>
  joinSentences([
    message('candidates.caption'),
    ...(rows.length < changing ? [message('candidates.some', { shown: rows.length, all: changing })] : []),
    ...(columns.length < slates
      ? [message('candidates.columns', { shown: columns.length, all: slates })]
      : []),
  ]);

const columnsFor = ({ matrix, places }: ReportProps['report']): readonly TableColumn<Row>[] => [
  { title: writerOf('report')('candidate'), cell: ({ id }) => <Plain text={id} /> },
  { title: message('candidates.slates'), kind: 'number', cell: ({ times }) => String(times) },
  ...matrix.columns.map(({ result, group }, at): TableColumn<Row> => {
    const to = places.result(result.id);
    const name = result.kind === 'base' ? message('name.base-short') : resultName(result);
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
