import type { JSX } from 'preact';
import type { WhatIfResult } from '../../../../answers/what-if/what-if-schema.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Lead } from '../../section.tsx';
import { changeChart } from '../charts/change-chart.ts';
import { amountText, isCompared } from '../costs.ts';
import { outcomeText, resultName } from '../outcome-words.ts';
import { FoldedIds, inCommonText, Outcome, ResultName } from '../result-cells.tsx';
import { cutText, most } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';
import { BoundsTable } from './bounds-table.tsx';
import { ScenarioNotes, WithoutAnswer } from './without-answer.tsx';

/** Every change that was tried beside the base. */
export const Scenarios = ({ report }: ReportProps): JSX.Element => {
  const shown = report.scenarios.slice(0, most.scenarios);
  return (
    <>
      <Lead>
        Unless its outcome says otherwise, each line is the best slate that there is under the changed rules,
        found anew and proved. The change is against the base, in points: what the change of policy costs (−)
        or gains (+).
      </Lead>
      <ChangeFigure report={report} />
      <DataTable
        look="dense"
        label="Scenarios"
        caption={`The base, and each scenario in the order of the file.${cutText(shown.length, report.scenarios.length, 'scenarios')}`}
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
  const { summary, places, size } = report;
  return [
    { title: 'Scenario', kind: 'words', cell: (result) => <ResultName result={result} /> },
    { title: 'Outcome', kind: 'short', cell: (result) => <OutcomeCell result={result} /> },
    {
      title: 'Points',
      kind: 'number',
      cell: ({ points: amount, outcome }) => (
        <>
          {amountText(amount)}
          {outcome === 'stopped' && amount !== null ? <small>so far</small> : null}
        </>
      ),
    },
    {
      title: 'Change',
      kind: 'number',
      cell: (result) => <ChangeCell result={result} scale={summary.objectiveScale} />,
    },
    {
      title: 'Stay',
      kind: 'number',
      cell: ({ kind, kept }) => (kind === 'base' ? '' : inCommonText(kept, size)),
    },
    { title: 'Come in', kind: 'words', cell: ({ enters }) => <FoldedIds ids={enters} places={places} /> },
    { title: 'Leave', kind: 'words', cell: ({ leaves }) => <FoldedIds ids={leaves} places={places} /> },
  ];
};

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
  return (
    <>
      other scores
      <small>
        {`${changeText(atBase.change, scale)} by those of the base`}
        {atBase.keepsRules ? '' : ', whose rules it breaks'}
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
  if (!ranked.some(isCompared)) return null;
  const bars = ranked.slice(0, most.bars).map((result) => ({
    label: resultName(result),
    change: isCompared(result) ? result.change / scale : null,
    text: isCompared(result) ? changeText(result.change, scale) : outcomeText[result.outcome],
  }));
  const apart = scenarios.length - ranked.length;
  return (
    <Figure
      title="What each change costs or gains, in points"
      description={`Bars, the dearest change first. ${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`}
      chart={changeChart(bars)}
    >
      {'Filled bars to the left are losses, outlined bars to the right are gains. The dearest first.'}
      {apart > 0
        ? ` ${apart} with other scores cannot be compared and ${apart === 1 ? 'is' : 'are'} not drawn.`
        : ''}
      {bars.length < ranked.length ? ` The first ${bars.length} of ${ranked.length}.` : ''}
    </Figure>
  );
};
