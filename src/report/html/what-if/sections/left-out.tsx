import type { JSX } from 'preact';
import type { LeftOutSummary } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { labelled, writerOf } from '../../../../text/message.ts';
import { isScored } from '../../../../text/names.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { barChart } from '../../bar-chart.ts';
import { DataTable } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Plain } from '../../plain.tsx';
import { Lead } from '../../section.tsx';
import { attributeTitle, valueText } from '../../../labels.ts';
import { outcomeText } from '../outcome-words.ts';
import { exchangeColumns, inCommonText, Outcome } from '../result-cells.tsx';
import { most, withCut } from '../cut-text.ts';
import { resultsOf, type ReportProps, type WhatIfReport } from '../what-if-report.ts';
import { WhyNot } from '../why-not.tsx';
import { joinItems } from '../../../../text/language.ts';

const message = writerOf('whatIfReport');
const shared = writerOf('report');

type Part = LeftOutSummary['parts'][number];
type Props = { readonly leftOut: LeftOutSummary; readonly report: WhatIfReport };

/** How much depends on one reviewer, or on the people of one value. */
export const LeftOut = ({ report }: ReportProps): JSX.Element => {
  const { leaveOneOut } = report.summary;
  const shown = leaveOneOut.slice(0, most.leftOut);
  return (
    <>
      <Lead>{withCut(message('omissions.lead'), 'cut.series', shown.length, leaveOneOut.length)}</Lead>
      {shown.map((leftOut) => (
        <>
          <h3>
            <Plain text={leftOut.title ?? leftOut.id} />
          </h3>
          <div class="figures">
            <LossFigure leftOut={leftOut} report={report} />
            <UnchangedFigure leftOut={leftOut} report={report} />
          </div>
          <LeftOutTable leftOut={leftOut} report={report} />
          <WhyNot by={message('omissions.by')} results={resultsOf(leftOut.parts, report)} />
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
    description={shared('bars-described', {
      bars: joinItems(bars.map(({ label, text }) => labelled({ label, text }))),
    })}
    chart={barChart({
      labels: bars.map(({ label }) => label),
      width: 480,
      labelWidth: 190,
      barHeight: 17,
      series: [{ filled: true, values: bars.map(({ value }) => value), texts: bars.map(({ text }) => text) }],
    })}
  >
    {bars.length < of ? shared('some-bars', { shown: bars.length, all: of }) : ''}
  </Figure>
);

const LossFigure = ({ leftOut, report }: Props): JSX.Element | null => {
  const scale = report.summary.objectiveScale;
  const { parts } = leftOut;
  if (parts.every(({ change }) => change === null) || !isScored()) return null;
  const bars = parts.slice(0, most.bars).map((part) => ({
    label: labelOf(leftOut, part),
    value: Math.abs(part.change ?? 0) / scale,
    text: part.change === null ? outcomeText(part.outcome) : changeText(part.change, scale),
  }));
  return <Bars title={message('omissions.change')} bars={bars} of={parts.length} />;
};

const UnchangedFigure = ({ leftOut: { parts, ...leftOut }, report: { size } }: Props): JSX.Element | null => {
  if (size === null || parts.every(({ kept }) => kept === null)) return null;
  const bars = parts.slice(0, most.bars).map((part) => ({
    label: labelOf({ ...leftOut, parts }, part),
    value: part.kept ?? 0,
    text: part.kept === null ? outcomeText(part.outcome) : inCommonText(part.kept, size),
  }));
  return <Bars title={message('omissions.stays')} bars={bars} of={parts.length} />;
};

const LeftOutTable = ({ leftOut, report }: Props): JSX.Element => {
  const { byId, summary } = report;
  const { attribute, parts } = leftOut;
  const shown = parts.slice(0, most.parts);
  return (
    <DataTable
      look="narrow"
      label={message('figures-of', { name: leftOut.title ?? leftOut.id })}
      caption={withCut(
        attribute === null ? message('omissions.caption-reviewer') : message('omissions.caption'),
        'cut.parts',
        shown.length,
        parts.length,
      )}
      columns={[
        {
          title:
            attribute === null
              ? message('omissions.reviewer')
              : message('omissions.value', { attribute: attributeTitle(attribute).toLowerCase() }),
          kind: 'words',
          cell: (part) => <Plain text={labelOf(leftOut, part)} />,
        },
        { title: message('outcome'), kind: 'short', cell: ({ outcome }) => <Outcome outcome={outcome} /> },
        ...(isScored()
          ? [
              {
                title: message('omissions.points'),
                kind: 'number' as const,
                cell: ({ change }: Part) => <strong>{changeText(change, summary.objectiveScale)}</strong>,
              },
            ]
          : []),
        ...exchangeColumns<Part>(report, ({ id }) => byId.get(id)),
      ]}
      rows={shown}
      idOf={({ id }) => anchor('result', id)}
    />
  );
};
