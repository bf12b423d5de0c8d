import type { JSX } from 'preact';
import type { SweepSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import { gridMap, type GridCell } from '../charts/grid-map.ts';
import { amountText } from '../costs.ts';
import { Fold } from '../fold.tsx';
import { boundText, outcomeText } from '../outcome-words.ts';
import { inCommonText, Outcome } from '../result-cells.tsx';
import { cutText, most } from '../cut-text.ts';
import { resultsOf, type ReportProps, type WhatIfReport } from '../what-if-report.ts';
import { WhyNot } from '../why-not.tsx';
import { plural } from '../../../text.ts';

type Point = SweepSummary['points'][number];
type GridProps = { readonly sweep: SweepSummary; readonly report: WhatIfReport };

/** Two bounds moved at once. */
export const Grids = ({
  sweeps,
  report,
}: ReportProps & { readonly sweeps: readonly SweepSummary[] }): JSX.Element => (
  <>
    <Lead>
      Two bounds are moved at once; each cell is the best slate with both, proved. A cell is on the front
      where no other asks at least as much of both bounds and scores at least as much: only these are worth a
      choice.
    </Lead>
    {sweeps.map((sweep) => (
      <>
        <h3>
          <Plain text={sweep.title ?? sweep.id} />
        </h3>
        <GridFigure sweep={sweep} report={report} />
        <Front sweep={sweep} report={report} />
        <Fold summary={`All ${plural(sweep.points.length, 'point')}`}>
          <AllPoints sweep={sweep} report={report} />
        </Fold>
        <WhyNot
          by={sweep.bounds.map(({ bound }) => boundText(bound)).join(' and ')}
          results={resultsOf(sweep.points, report)}
        />
      </>
    ))}
  </>
);

const GridFigure = ({ sweep, report }: GridProps): JSX.Element => {
  const [first, second] = [sweep.bounds[0]!, sweep.bounds[1]!];
  const cells = cellsOf(sweep, report.summary.objectiveScale);
  const told = cells.map(({ row, column, text, isFront }) => {
    const place = `${first.values[row]!} and ${second.values[column]!}`;
    return `${place}: ${text}${isFront ? ', front' : ''}`;
  });
  return (
    <Figure
      title="Change against the base, in points"
      description={`Cells by ${boundText(first.bound)} and ${boundText(second.bound)}. ${told.join('; ')}.`}
      chart={gridMap({
        columns: second.values.map(String),
        rows: first.values.map(String),
        columnTitle: `${boundText(second.bound)}, seats`,
        rowTitle: boundText(first.bound),
        cells,
      })}
    >
      {
        'The darker, the dearer. ★ and a thick frame: on the front. ◆: the base. Crossed out: no slate, or not known.'
      }
    </Figure>
  );
};

const cellsOf = (sweep: SweepSummary, scale: number): readonly GridCell[] => {
  const [first, second] = [sweep.bounds[0]!, sweep.bounds[1]!];
  const byPlace = new Map(sweep.points.map((point) => [point.at.join(), point]));
  const objectives = sweep.points.flatMap(({ outcome, objective }) =>
    outcome === 'selected' && objective !== null ? [objective] : [],
  );
  const [least, greatest] = [Math.min(...objectives), Math.max(...objectives)];
  const front = new Set(sweep.front);
  return first.values.flatMap((one, row) =>
    second.values.map((other, column): GridCell => {
      const point = byPlace.get([one, other].join());
      const best = point?.outcome === 'selected' ? point.objective : null;
      return {
        ...{ row, column, text: cellText(point, scale) },
        shade: best === null ? null : (greatest - best) / (greatest - least || 1),
        isFront: point !== undefined && front.has(point.id),
        isBase: point?.isBase ?? false,
      };
    }),
  );
};

const cellText = (point: Point | undefined, scale: number): string => {
  if (point === undefined) return 'missing';
  if (point.outcome !== 'selected' || point.points === null) return outcomeText[point.outcome];
  return point.change === null ? amountText(point.points) : changeText(point.change, scale);
};

const boundColumns = (sweep: SweepSummary): readonly TableColumn<Point>[] =>
  sweep.bounds.map(({ bound }, index) => ({
    title: boundText(bound),
    kind: 'short',
    cell: ({ at }) => String(at[index]!),
  }));

/** A front with more points is folded. */
const mostOpen = 12;

const Front = ({ sweep, report }: GridProps): JSX.Element => {
  const points = sweep.front?.length ?? 0;
  const table = <FrontTable sweep={sweep} report={report} />;
  return points > mostOpen ? <Fold summary={`The ${points} points of the front`}>{table}</Fold> : table;
};

const FrontTable = ({ sweep, report }: GridProps): JSX.Element => {
  const scale = report.summary.objectiveScale;
  const front = new Set(sweep.front);
  const rows = sweep.points
    .filter(({ id }) => front.has(id))
    .toSorted((a, b) => (b.objective ?? 0) - (a.objective ?? 0));
  const shown = rows.slice(0, most.points);
  return (
    <DataTable
      look="narrow"
      label={`Front of ${sweep.title ?? sweep.id}`}
      caption={`The front, most points first: ${rows.length} of ${plural(sweep.points.length, 'point')}.${cutText(shown.length, rows.length, 'points')}`}
      columns={[
        ...boundColumns(sweep),
        { title: 'Points', kind: 'number', cell: ({ points: amount }) => amountText(amount) },
        {
          title: 'Change',
          kind: 'number',
          cell: ({ change }) => <strong>{changeText(change, scale)}</strong>,
        },
        {
          title: 'Stay',
          kind: 'number',
          cell: ({ id }) => inCommonText(report.byId.get(id)?.kept ?? null, report.size),
        },
      ]}
      rows={shown}
    />
  );
};

const AllPoints = ({ sweep, report }: GridProps): JSX.Element => {
  const scale = report.summary.objectiveScale;
  const front = new Set(sweep.front);
  const shown = sweep.points.slice(0, most.points);
  return (
    <DataTable
      look="narrow"
      label={`Points of ${sweep.title ?? sweep.id}`}
      caption={`Every point.${cutText(shown.length, sweep.points.length, 'points')}`}
      columns={[
        ...boundColumns(sweep),
        { title: 'Outcome', kind: 'short', cell: ({ outcome }) => <Outcome outcome={outcome} /> },
        {
          title: 'Points',
          kind: 'number',
          cell: ({ points: amount }) => amountText(amount),
        },
        { title: 'Change', kind: 'number', cell: ({ change }) => changeText(change, scale) },
        {
          title: 'Stay',
          kind: 'number',
          cell: ({ id }) => inCommonText(report.byId.get(id)?.kept ?? null, report.size),
        },
        {
          title: 'Front',
          kind: 'short',
          cell: ({ id, isBase }) =>
            [...(front.has(id) ? ['on the front'] : []), ...(isBase ? ['base'] : [])].join(', '),
        },
      ]}
      rows={shown}
      idOf={({ id }) => anchor('result', id)}
    />
  );
};
