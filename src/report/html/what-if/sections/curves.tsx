import type { JSX } from 'preact';
import type { SweepSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { DataTable } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import { priceCurve, type CurvePoint } from '../charts/price-curve.ts';
import { amountText } from '../costs.ts';
import { Fold } from '../fold.tsx';
import { boundText, outcomeText } from '../outcome-words.ts';
import { FoldedIds, inCommonText, Outcome } from '../result-cells.tsx';
import { cutText, most } from '../cut-text.ts';
import { resultsOf, type ReportProps, type WhatIfReport } from '../what-if-report.ts';
import { WhyNot } from '../why-not.tsx';
import { plural } from '../../../text.ts';

type Point = SweepSummary['points'][number];
type CurveProps = { readonly sweep: SweepSummary; readonly report: WhatIfReport };

/** A longer table is folded. */
const mostOpen = 24;

/** What each further seat costs, one bound at a time. */
export const Curves = ({
  sweeps,
  report,
}: ReportProps & { readonly sweeps: readonly SweepSummary[] }): JSX.Element => (
  <>
    <Lead>
      {`One bound is moved seat by seat; each point is the best slate with that bound, proved. ${missingText(sweeps)}`}
    </Lead>
    {sweeps.map((sweep) => (
      <>
        <h3>
          <Plain text={sweep.title ?? boundText(sweep.bounds[0]!.bound)} />
        </h3>
        <CurveFigure sweep={sweep} report={report} />
        {sweep.points.length > mostOpen ? (
          <Fold summary={`All ${plural(sweep.points.length, 'point')} in figures`}>
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

const missingText = (sweeps: readonly SweepSummary[]): string => {
  const missing = sweeps.reduce(
    (sum, { bounds, points }) => sum + bounds[0]!.values.length - points.length,
    0,
  );
  return missing === 0
    ? ''
    : `${missing} ${missing === 1 ? 'point is' : 'points are'} missing: not looked at.`;
};

const CurveFigure = ({ sweep, report }: CurveProps): JSX.Element | null => {
  if (sweep.points.every(({ outcome }) => outcome !== 'selected')) return null;
  const { bound, values, base } = sweep.bounds[0]!;
  const scale = report.summary.objectiveScale;
  const byValue = new Map(sweep.points.map((point) => [point.at[0]!, point]));
  const drawn = values.slice(0, most.points).map((value) => pointOf(value, byValue.get(value), scale));
  const told = drawn.map(
    ({ label, amount, text }) => `${label}: ${amount === null ? text : `${amount.toFixed(2)} points`}`,
  );
  return (
    <Figure
      title={`Points by ${boundText(bound)}`}
      description={`A line of points over the ${boundText(bound)}. ${told.join('; ')}.`}
      chart={priceCurve({
        points: drawn,
        xTitle: `${boundText(bound)}, seats`,
        yTitle: 'points of the best slate',
      })}
    >
      {`The numbers at the line are the change against the base, in points. ${base === null ? 'The base has no such bound.' : `The hollow diamond is the base (${base}).`} Values without a slate are shaded and say so.`}
    </Figure>
  );
};

const pointOf = (value: number, point: Point | undefined, scale: number): CurvePoint => {
  const label = String(value);
  if (point === undefined) return { label, amount: null, text: 'not looked at', is: 'open' };
  const { outcome, points: amount, change, isBase } = point;
  if (outcome === 'infeasible') return { label, amount: null, text: outcomeText[outcome], is: 'no-slate' };
  if (outcome !== 'selected' || amount === null)
    return { label, amount: null, text: outcomeText[outcome], is: 'open' };
  return {
    label,
    amount,
    text: isBase ? 'base' : change === null ? '' : changeText(change, scale),
    is: isBase ? 'base' : 'found',
  };
};

const CurveTable = ({ sweep, report }: CurveProps): JSX.Element => {
  const { byId, places, size, summary } = report;
  const scale = summary.objectiveScale;
  const shown = sweep.points.slice(0, most.points);
  return (
    <DataTable
      look="narrow"
      label={`Figures of ${sweep.title ?? sweep.id}`}
      caption={`The same in figures. A step is what a seat more of the bound changes against the line above; where lines are several seats apart, it is the mean of those seats.${cutText(shown.length, sweep.points.length, 'points')}`}
      columns={[
        {
          title: boundText(sweep.bounds[0]!.bound),
          kind: 'short',
          cell: ({ at, isBase }) => `${at[0]!}${isBase ? ' (base)' : ''}`,
        },
        {
          title: 'Points',
          kind: 'number',
          cell: ({ points: amount, outcome }) =>
            outcome === 'selected' ? amountText(amount) : <Outcome outcome={outcome} />,
        },
        { title: 'Change', kind: 'number', cell: ({ change }) => changeText(change, scale) },
        {
          title: 'Step, a seat',
          kind: 'number',
          cell: (point, index) => <strong>{stepText(shown[index - 1], point)}</strong>,
        },
        { title: 'Stay', kind: 'number', cell: ({ id }) => inCommonText(byId.get(id)?.kept ?? null, size) },
        {
          title: 'Come in',
          kind: 'words',
          cell: ({ id }) => <FoldedIds ids={byId.get(id)?.enters ?? []} places={places} />,
        },
        {
          title: 'Leave',
          kind: 'words',
          cell: ({ id }) => <FoldedIds ids={byId.get(id)?.leaves ?? []} places={places} />,
        },
      ]}
      rows={shown}
      idOf={({ id }) => anchor('result', id)}
      rowClass={({ isBase }) => (isBase ? 'base' : undefined)}
    />
  );
};

/** The mean change of a seat between two neighbours. */
const stepText = (before: Point | undefined, { at, points: amount, outcome }: Point): string => {
  if (before?.outcome !== 'selected' || outcome !== 'selected') return '–';
  const seats = Math.abs(at[0]! - before.at[0]!);
  if (seats === 0) return '–';
  // Rounded to what no objective is finer than, so that nothing stays nothing.
  return changeText(Math.round((1e7 * (amount! - before.points!)) / seats) / 1e7, 1);
};
