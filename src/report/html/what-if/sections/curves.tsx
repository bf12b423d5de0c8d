import type { JSX } from 'preact';
import type { SweepSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { labelled, writerOf } from '../../../../text/message.ts';
import { isScored } from '../../../../text/names.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Plain } from '../../plain.tsx';
import { Fold, Lead } from '../../section.tsx';
import { priceCurve, type CurvePoint } from '../charts/price-curve.ts';
import { amountText } from '../costs.ts';
import { boundText, outcomeText } from '../outcome-words.ts';
import { exchangeColumns, Outcome } from '../result-cells.tsx';
import { most, withCut } from '../cut-text.ts';
import { resultsOf, type ReportProps, type WhatIfReport } from '../what-if-report.ts';
import { WhyNot } from '../why-not.tsx';
import { joinItems, joinSentences } from '../../../../text/language.ts';

const message = writerOf('whatIfReport');

type Point = SweepSummary['points'][number];
type CurveProps = { readonly sweep: SweepSummary; readonly report: WhatIfReport };

/** A longer table is folded. */
const mostOpen = 24;

/** What each additional seat costs, one bound at a time. */
export const Curves = ({
  sweeps,
  report,
}: ReportProps & { readonly sweeps: readonly SweepSummary[] }): JSX.Element => (
  <>
    <Lead>
      {joinSentences([message(isScored() ? 'curves.lead' : 'curves.lead-unscored'), ...missingText(sweeps)])}
    </Lead>
    {sweeps.map((sweep) => (
      <>
        <h3>
          <Plain text={sweep.title ?? boundText(sweep.bounds[0]!.bound)} />
        </h3>
        <CurveFigure sweep={sweep} report={report} />
        {sweep.points.length > mostOpen ? (
          <Fold summary={message('points-folded', { count: sweep.points.length })}>
            <CurveTable sweep={sweep} report={report} />
          </Fold>
        ) : (
          <CurveTable sweep={sweep} report={report} />
        )}
        <WhyNot by={boundText(sweep.bounds[0]!.bound)} results={resultsOf(sweep.points, report)} />
      </>
    ))}
  </>
);

const missingText = (sweeps: readonly SweepSummary[]): readonly string[] => {
  const missing = sweeps.reduce(
    (sum, { bounds, points }) => sum + bounds[0]!.values.length - points.length,
    0,
  );
  return missing === 0 ? [] : [message('curves.missing', { count: missing })];
};

const CurveFigure = ({ sweep, report }: CurveProps): JSX.Element | null => {
  if (sweep.points.every(({ outcome }) => outcome !== 'selected') || !isScored()) return null;
  const { bound, values, base } = sweep.bounds[0]!;
  const scale = report.summary.objectiveScale;
  const byValue = new Map(sweep.points.map((point) => [point.at[0]!, point]));
  const drawn = values.slice(0, most.points).map((value) => pointOf(value, byValue.get(value), scale));
  const texts = drawn.map(({ label, amount, text }) =>
    amount === null
      ? labelled({ label, text })
      : message('curve.point', { label, points: amountText(amount) }),
  );
  return (
    <Figure
      title={message('curve.figure', { bound: boundText(bound) })}
      description={message('curve.described', { bound: boundText(bound), points: joinItems(texts) })}
      chart={priceCurve({
        points: drawn,
        xTitle: message('bound-seats', { bound: boundText(bound) }),
        yTitle: message('curve.y'),
      })}
    >
      {base === null ? message('curve.legend-no-base') : message('curve.legend', { base })}
    </Figure>
  );
};

const pointOf = (value: number, point: Point | undefined, scale: number): CurvePoint => {
  const label = String(value);
  if (point === undefined) return { label, amount: null, text: message('not-examined'), is: 'open' };
  const { outcome, points: amount, change, isBase } = point;
  if (outcome === 'infeasible') return { label, amount: null, text: outcomeText(outcome), is: 'no-slate' };
  if (outcome !== 'selected' || amount === null)
    return { label, amount: null, text: outcomeText(outcome), is: 'open' };
  return {
    label,
    amount,
    text: isBase ? message('curve.base') : change === null ? '' : changeText(change, scale),
    is: isBase ? 'base' : 'found',
  };
};

const CurveTable = ({ sweep, report }: CurveProps): JSX.Element => {
  const { byId, summary } = report;
  const scale = summary.objectiveScale;
  const shown = sweep.points.slice(0, most.points);
  return (
    <DataTable
      look="narrow"
      label={message('figures-of', { name: sweep.title ?? sweep.id })}
      caption={withCut(message('curve.caption'), 'cut.points', shown.length, sweep.points.length)}
      columns={[
        {
          title: boundText(sweep.bounds[0]!.bound),
          kind: 'short',
          cell: ({ at, isBase }) =>
            isBase ? message('curve.base-value', { value: at[0]! }) : String(at[0]!),
        },
        ...(isScored()
          ? pointColumns(shown, scale)
          : [
              {
                title: message('outcome'),
                kind: 'short' as const,
                cell: ({ outcome }: Point) => <Outcome outcome={outcome} />,
              },
            ]),
        ...exchangeColumns<Point>(report, ({ id }) => byId.get(id)),
      ]}
      rows={shown}
      idOf={({ id }) => anchor('result', id)}
      rowClass={({ isBase }) => (isBase ? 'base' : undefined)}
    />
  );
};

const pointColumns = (shown: readonly Point[], scale: number): readonly TableColumn<Point>[] => [
  {
    title: writerOf('report')('points'),
    kind: 'number',
    cell: ({ points: amount, outcome }) =>
      outcome === 'selected' ? amountText(amount) : <Outcome outcome={outcome} />,
  },
  { title: message('change'), kind: 'number', cell: ({ change }) => changeText(change, scale) },
  {
    title: message('curve.step'),
    kind: 'number',
    cell: (point, index) => <strong>{stepText(shown[index - 1], point)}</strong>,
  },
];

/** The mean change of a seat between two neighbours. */
const stepText = (before: Point | undefined, { at, points: amount, outcome }: Point): string => {
  if (before?.outcome !== 'selected' || outcome !== 'selected') return '–';
  const seats = Math.abs(at[0]! - before.at[0]!);
  if (seats === 0) return '–';
  // Rounded to what no objective is finer than, so that nothing stays nothing.
  return changeText(Math.round((1e7 * (amount! - before.points!)) / seats) / 1e7, 1);
};
