import type { JSX } from 'preact';
import { boundWord, nameOfRow, points } from '../../../../panel/statements/wording.ts';
import type { WhatIfResult } from '../../../../panel/what-if/what-if-schema.ts';
import { changeText } from '../../amounts.ts';
import { anchor } from '../../anchors.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Figure } from '../../figure.tsx';
import { Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import { changeChart } from '../charts/change-chart.ts';
import { isCompared } from '../costs.ts';
import { outcomeText, resultName } from '../outcome-words.ts';
import { FoldedIds, keptText, Outcome, ResultName } from '../result-cells.tsx';
import { cutText, most } from '../shown.ts';
import { tightChanges } from '../tight-rules.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';
import { ScenarioNotes, WithoutAnswer } from './without-answer.tsx';

/** Longer lists in a cell are folded. */
const mostOpen = 3;

/** Every change that was tried beside the base. */
export const Scenarios = ({ report }: ReportProps): JSX.Element => {
  const shown = report.scenarios.slice(0, most.scenarios);
  return (
    <>
      <Lead>
        Every line is the best slate there is under the changed rules, found anew and proved. The change is
        against the base, in points: what the change of policy costs (−) or gains (+).
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
      <WithoutAnswer results={shown} report={report} />
      <ScenarioNotes results={shown} report={report} />
    </>
  );
};

const columnsFor = (report: WhatIfReport): readonly TableColumn<WhatIfResult>[] => {
  const { summary, places, size } = report;
  const { objectiveScale: scale, base } = summary;
  const priced = [base, ...report.scenarios].some(
    (result) => result.outcome === 'selected' && result.binds !== undefined,
  );
  const bounds: readonly TableColumn<WhatIfResult>[] = [
    {
      title: 'Bounds, beside the base',
      kind: 'words',
      cell: (result) => <TightCell base={base} result={result} />,
    },
    ...(priced
      ? [
          {
            title: 'What a seat more of room would gain',
            kind: 'words' as const,
            cell: (result: WhatIfResult) => <BindsCell result={result} />,
          },
        ]
      : []),
  ];
  return [
    { title: 'Scenario', kind: 'words', cell: (result) => <ResultName result={result} /> },
    { title: 'Outcome', kind: 'short', cell: (result) => <OutcomeCell result={result} /> },
    {
      title: 'Points',
      kind: 'number',
      cell: ({ objective, outcome }) => (
        <>
          {objective === null ? '–' : points(objective, scale)}
          {outcome === 'stopped' && objective !== null ? <small>so far</small> : null}
        </>
      ),
    },
    { title: 'Change', kind: 'number', cell: (result) => <ChangeCell result={result} /> },
    {
      title: 'Stay',
      kind: 'number',
      cell: ({ kind, kept }) => (kind === 'base' ? '' : keptText(kept, size)),
    },
    { title: 'Come in', kind: 'short', cell: ({ enters }) => <FoldedIds ids={enters} places={places} /> },
    { title: 'Leave', kind: 'short', cell: ({ leaves }) => <FoldedIds ids={leaves} places={places} /> },
    ...bounds,
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
const ChangeCell = ({ result }: { readonly result: WhatIfResult }): JSX.Element => {
  if (result.kind === 'base') return <></>;
  if (result.outcome !== 'selected') return <>–</>;
  const { change, atBase, objectiveScale: scale } = result;
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

const TightCell = ({
  base,
  result,
}: {
  readonly base: WhatIfResult;
  readonly result: WhatIfResult;
}): JSX.Element => {
  if (result.kind === 'base' || result.outcome !== 'selected') return <></>;
  const { now, noLonger } = tightChanges(base, result);
  if (now.length + noLonger.length === 0) return <>the same</>;
  return (
    <>
      <Bounds start="Now at the" bounds={now} />
      <Bounds start="No longer at the" bounds={noLonger} />
    </>
  );
};

const Bounds = ({
  start,
  bounds,
}: {
  readonly start: string;
  readonly bounds: readonly string[];
}): JSX.Element | null => {
  if (bounds.length === 0) return null;
  const text = <Plain text={bounds.join('; ')} />;
  return bounds.length <= mostOpen ? (
    <p>
      {`${start} `}
      {text}
    </p>
  ) : (
    <details>
      <summary>{`${start}se ${bounds.length} bounds`}</summary>
      {text}
    </details>
  );
};

const BindsCell = ({ result }: { readonly result: WhatIfResult }): JSX.Element => {
  if (result.outcome !== 'selected') return <></>;
  const { binds, objectiveScale: scale } = result;
  if (binds === undefined) return <>not asked</>;
  if (binds.length === 0) return <>nothing</>;
  const [first, rest] = [binds.slice(0, mostOpen), binds.slice(mostOpen)];
  const listOf = (some: typeof binds): JSX.Element => (
    <ul class="plain">
      {some.map((bind) => (
        <li>
          {`${changeText(bind.change, scale)} `}
          <Plain text={`${boundWord(bind.side)} of ${nameOfRow(bind)}`} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {listOf(first)}
      {rest.length === 0 ? null : (
        <details>
          <summary>{`${rest.length} more`}</summary>
          {listOf(rest)}
        </details>
      )}
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
