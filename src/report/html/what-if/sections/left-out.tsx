import type { JSX } from 'preact';
import type { LeftOutSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { barChart } from '../../bar-chart.ts';
import { DataTable } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import { titleOf, valueText } from '../../vocabulary.ts';
import { outcomeText } from '../outcome-words.ts';
import { FoldedIds, inCommonText, Outcome } from '../result-cells.tsx';
import { cutText, most } from '../cut-text.ts';
import { resultsOf, type ReportProps, type WhatIfReport } from '../what-if-report.ts';
import { WhyNot } from '../why-not.tsx';

type Part = LeftOutSummary['parts'][number];
type Props = { readonly leftOut: LeftOutSummary; readonly report: WhatIfReport };

/** How much hangs on one reviewer, or on the people of one value. */
export const LeftOut = ({ report }: ReportProps): JSX.Element => {
  const { leaveOneOut } = report.summary;
  const shown = leaveOneOut.slice(0, most.leftOut);
  return (
    <>
      <Lead>
        {`One reviewer, or everybody with one value, is left out, one after the other, and the best slate is found anew.${cutText(shown.length, leaveOneOut.length, 'series')}`}
      </Lead>
      {shown.map((leftOut) => (
        <>
          <h3>
            <Plain text={leftOut.title ?? leftOut.id} />
          </h3>
          <div class="figures">
            <LossFigure leftOut={leftOut} report={report} />
            <KeptFigure leftOut={leftOut} report={report} />
          </div>
          <LeftOutTable leftOut={leftOut} report={report} />
          <WhyNot by="what is left out" results={resultsOf(leftOut.parts, report)} />
        </>
      ))}
    </>
  );
};

const labelOf = ({ attribute }: LeftOutSummary, { left }: Part): string =>
  attribute === null ? left : valueText(attribute, left === '' ? null : left);

type Bar = { readonly label: string; readonly value: number; readonly text: string };

const Bars = ({
  title,
  bars,
  of,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly of: number;
}): JSX.Element => (
  <Figure
    title={title}
    description={`Bars. ${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`}
    chart={barChart({
      labels: bars.map(({ label }) => label),
      ...{ width: 480, labelWidth: 190, barHeight: 17 },
      series: [{ filled: true, values: bars.map(({ value }) => value), texts: bars.map(({ text }) => text) }],
    })}
  >
    {bars.length < of ? ` The first ${bars.length} of ${of}.` : ''}
  </Figure>
);

const LossFigure = ({ leftOut, report }: Props): JSX.Element | null => {
  const scale = report.summary.objectiveScale;
  const { parts } = leftOut;
  if (parts.every(({ change }) => change === null)) return null;
  const bars = parts.slice(0, most.bars).map((part) => ({
    label: labelOf(leftOut, part),
    value: Math.abs(part.change ?? 0) / scale,
    text: part.change === null ? outcomeText[part.outcome] : changeText(part.change, scale),
  }));
  return <Bars title="Change against the base, in points" bars={bars} of={parts.length} />;
};

const KeptFigure = ({ leftOut: { parts, ...leftOut }, report: { size } }: Props): JSX.Element | null => {
  if (size === null || parts.every(({ kept }) => kept === null)) return null;
  const bars = parts.slice(0, most.bars).map((part) => ({
    label: labelOf({ ...leftOut, parts }, part),
    value: part.kept ?? 0,
    text: part.kept === null ? outcomeText[part.outcome] : inCommonText(part.kept, size),
  }));
  return <Bars title="Members of the base slate who stay" bars={bars} of={parts.length} />;
};

const LeftOutTable = ({ leftOut, report }: Props): JSX.Element => {
  const { byId, places, size, summary } = report;
  const { attribute, parts } = leftOut;
  const shown = parts.slice(0, most.parts);
  return (
    <DataTable
      look="narrow"
      label={`Figures of ${leftOut.title ?? leftOut.id}`}
      caption={`The same in figures.${attribute === null ? ' Without a reviewer the points are others, so that no change can be told.' : ''}${cutText(shown.length, parts.length, 'parts')}`}
      columns={[
        {
          title: attribute === null ? 'Without the score of' : `Without ${titleOf(attribute).toLowerCase()}`,
          kind: 'words',
          cell: (part) => <Plain text={labelOf(leftOut, part)} />,
        },
        { title: 'Outcome', kind: 'short', cell: ({ outcome }) => <Outcome outcome={outcome} /> },
        {
          title: 'Change, points',
          kind: 'number',
          cell: ({ change }) => <strong>{changeText(change, summary.objectiveScale)}</strong>,
        },
        { title: 'Stay', kind: 'number', cell: ({ kept }) => inCommonText(kept, size) },
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
    />
  );
};
