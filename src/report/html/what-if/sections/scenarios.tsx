import type { JSX } from 'preact';
import type { WhatIfResult } from '../../../../answers/what-if/what-if-schema.ts';
import { labelled, writerOf } from '../../../../text/message.ts';
import { isScored } from '../../../../text/names.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Lead } from '../../section.tsx';
import { changeChart } from '../charts/change-chart.ts';
import { amountText, isCompared } from '../costs.ts';
import { outcomeText, resultName } from '../outcome-words.ts';
import { exchangeColumns, Outcome, ResultName } from '../result-cells.tsx';
import { most, withCut } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';
import { BoundsTable } from './bounds-table.tsx';
import { ScenarioNotes, WithoutAnswer } from './without-answer.tsx';
import { joinItems, joinSentences } from '../../../../text/language.ts';

const message = writerOf('whatIfReport');
const shared = writerOf('report');

/** Every change that was tried beside the base. */
export const Scenarios = ({ report }: ReportProps): JSX.Element => {
  const shown = report.scenarios.slice(0, most.scenarios);
  return (
    <>
      <Lead>{message(isScored() ? 'scenarios.lead' : 'scenarios.lead-unscored')}</Lead>
      <ChangeFigure report={report} />
      <DataTable
        look="dense"
        label={message('scenarios.label')}
        caption={withCut(
          message('scenarios.caption'),
          'cut.scenarios',
          shown.length,
          report.scenarios.length,
        )}
        columns={columnsFor(report)}
        rows={[report.summary.base, ...shown]}
        idOf={({ id }) => anchor('result', id)}
        rowClass={({ kind }) => (kind === 'base' ? 'base' : undefined)}
      />
      <WithoutAnswer results={shown} />
      <BoundsTable results={shown} report={report} />
      <ScenarioNotes results={shown} report={report} />
    </>
  );
};

const columnsFor = (report: WhatIfReport): readonly TableColumn<WhatIfResult>[] => {
  const { summary } = report;
  return [
    { title: message('scenario'), kind: 'words', cell: (result) => <ResultName result={result} /> },
    { title: message('outcome'), kind: 'short', cell: (result) => <OutcomeCell result={result} /> },
    ...(isScored() ? pointColumns(summary.objectiveScale) : []),
    ...exchangeColumns<WhatIfResult>(report, (result) => result),
  ];
};

const pointColumns = (scale: number): readonly TableColumn<WhatIfResult>[] => [
  {
    title: shared('points'),
    kind: 'number',
    cell: ({ points: amount, outcome }) => (
      <>
        {amountText(amount)}
        {outcome === 'stopped' && amount !== null ? <small>{message('so-far')}</small> : null}
      </>
    ),
  },
  {
    title: message('change'),
    kind: 'number',
    cell: (result) => <ChangeCell result={result} scale={scale} />,
  },
];

const OutcomeCell = ({ result }: { readonly result: WhatIfResult }): JSX.Element =>
  result.outcome === 'selected' || result.kind === 'base' ? (
    <Outcome outcome={result.outcome} />
  ) : (
    <a href={`#${anchor('why', result.id)}`}>
      <Outcome outcome={result.outcome} />
    </a>
  );

/** The change; of a slate that other scores chose, what the scores of the base say of it. */
const ChangeCell = ({
  result,
  scale,
}: {
  readonly result: WhatIfResult;
  readonly scale: number;
}): JSX.Element => {
  if (result.kind === 'base') return <></>;
  if (result.outcome !== 'selected') return <>–</>;
  const { change, atBase } = result;
  if (change !== null) return <strong>{changeText(change, scale)}</strong>;
  if (atBase === null || atBase.change === null) return <>–</>;
  const values = { change: changeText(atBase.change, scale) };
  return (
    <>
      {message('other-scores')}
      <small>
        {atBase.keepsRules ? message('at-base-scores', values) : message('at-base-scores.broken', values)}
      </small>
    </>
  );
};

const ChangeFigure = ({ report: { scenarios, summary } }: ReportProps): JSX.Element | null => {
  const scale = summary.objectiveScale;
  const ranked = [
    ...scenarios.filter(isCompared).toSorted((a, b) => a.change - b.change),
    ...scenarios.filter(({ outcome }) => outcome !== 'selected'),
  ];
  if (!ranked.some(isCompared) || !isScored()) return null;
  const bars = ranked.slice(0, most.bars).map((result) => ({
    label: resultName(result),
    change: isCompared(result) ? result.change / scale : null,
    text: isCompared(result) ? changeText(result.change, scale) : outcomeText(result.outcome),
  }));
  const apart = scenarios.length - ranked.length;
  const legend = [
    message('changes.legend'),
    ...(apart > 0 ? [message('changes.apart', { count: apart })] : []),
    ...(bars.length < ranked.length ? [shared('some-bars', { shown: bars.length, all: ranked.length })] : []),
  ];
  return (
    <Figure
      title={message('changes.figure')}
      description={message('changes.described', {
        bars: joinItems(bars.map(({ label, text }) => labelled({ label, text }))),
      })}
      chart={changeChart(bars)}
    >
      {joinSentences(legend)}
    </Figure>
  );
};
