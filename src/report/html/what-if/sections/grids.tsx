import type { JSX } from 'preact';
import type { SweepSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { listText, wholeList, writerOf } from '../../../../text/message.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Plain } from '../../plain.tsx';
import { Fold, Lead } from '../../section.tsx';
import { gridMap, type GridCell } from '../charts/grid-map.ts';
import { amountText } from '../costs.ts';
import { boundText, outcomeText } from '../outcome-words.ts';
import { inCommonText, Outcome } from '../result-cells.tsx';
import { most, withCut } from '../cut-text.ts';
import { resultsOf, type ReportProps, type WhatIfReport } from '../what-if-report.ts';
import { WhyNot } from '../why-not.tsx';
import { joinItems } from '../../../../text/language.ts';

const message = writerOf('whatIfReport');
const shared = writerOf('report');

type Point = SweepSummary['points'][number];
type GridProps = { readonly sweep: SweepSummary; readonly report: WhatIfReport };

/** Two bounds moved at once. */
export const Grids = ({
  sweeps,
  report,
}: ReportProps & { readonly sweeps: readonly SweepSummary[] }): JSX.Element => (
  <>
    <Lead>{message('grids.lead')}</Lead>
    {sweeps.map((sweep) => (
      <>
        <h3>
          <Plain text={sweep.title ?? sweep.id} />
        </h3>
        <GridFigure sweep={sweep} report={report} />
        <Front sweep={sweep} report={report} />
        <Fold summary={message('grid.all', { count: sweep.points.length })}>
          <AllPoints sweep={sweep} report={report} />
        </Fold>
        <WhyNot
          by={listText(sweep.bounds.map(({ bound }) => boundText(bound)))}
          results={resultsOf(sweep.points, report)}
        />
      </>
    ))}
  </>
);

const GridFigure = ({ sweep, report }: GridProps): JSX.Element => {
  const [first, second] = [sweep.bounds[0]!, sweep.bounds[1]!];
  const cells = cellsOf(sweep, report.summary.objectiveScale);
  const texts = cells.map(({ row, column, text, isFront }) => {
    const cell = { first: first.values[row]!, second: second.values[column]!, text };
    return isFront ? message('grid.cell-front', cell) : message('grid.cell', cell);
  });
  return (
    <Figure
      title={message('grid.figure')}
      description={message('grid.described', {
        first: boundText(first.bound),
        second: boundText(second.bound),
        cells: joinItems(texts),
      })}
      chart={gridMap({
        columns: second.values.map(String),
        rows: first.values.map(String),
        columnTitle: message('bound-seats', { bound: boundText(second.bound) }),
        rowTitle: boundText(first.bound),
        cells,
      })}
    >
      {message('grid.legend')}
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
        row,
        column,
        text: cellText(point, scale),
        shade: best === null ? null : (greatest - best) / (greatest - least || 1),
        isFront: point !== undefined && front.has(point.id),
        isBase: point?.isBase ?? false,
      };
    }),
  );
};

const cellText = (point: Point | undefined, scale: number): string => {
  if (point === undefined) return message('grid.missing');
  if (point.outcome !== 'selected' || point.points === null) return outcomeText(point.outcome);
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
  return points > mostOpen ? (
    <Fold summary={message('grid.front-folded', { count: points })}>{table}</Fold>
  ) : (
    table
  );
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
      label={message('grid.front-of', { name: sweep.title ?? sweep.id })}
      caption={withCut(
        message('grid.front-caption', { front: rows.length, count: sweep.points.length }),
        'cut.points',
        shown.length,
        rows.length,
      )}
      columns={[
        ...boundColumns(sweep),
        { title: shared('points'), kind: 'number', cell: ({ points: amount }) => amountText(amount) },
        {
          title: message('change'),
          kind: 'number',
          cell: ({ change }) => <strong>{changeText(change, scale)}</strong>,
        },
        {
          title: message('stays'),
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
      label={message('grid.points-of', { name: sweep.title ?? sweep.id })}
      caption={withCut(message('grid.points-caption'), 'cut.points', shown.length, sweep.points.length)}
      columns={[
        ...boundColumns(sweep),
        { title: message('outcome'), kind: 'short', cell: ({ outcome }) => <Outcome outcome={outcome} /> },
        {
          title: shared('points'),
          kind: 'number',
          cell: ({ points: amount }) => amountText(amount),
        },
        { title: message('change'), kind: 'number', cell: ({ change }) => changeText(change, scale) },
        {
          title: message('stays'),
          kind: 'number',
          cell: ({ id }) => inCommonText(report.byId.get(id)?.kept ?? null, report.size),
        },
        {
          title: message('grid.front'),
          kind: 'short',
          cell: ({ id, isBase }) =>
            wholeList([
              ...(front.has(id) ? [message('grid.on-front')] : []),
              ...(isBase ? [message('curve.base')] : []),
            ]),
        },
      ]}
      rows={shown}
      idOf={({ id }) => anchor('result', id)}
    />
  );
};
