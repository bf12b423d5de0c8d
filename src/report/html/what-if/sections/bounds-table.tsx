import type { JSX } from 'preact';
import { boundWord, nameOfRow } from '../../../../text/wording.ts';
import type { WhatIfResult } from '../../../../answers/what-if/what-if-schema.ts';
import { unpricedText } from '../../../what-if-words.ts';
import { changeText } from '../../amounts.ts';
import { DataTable } from '../../data-table.tsx';
import { Plain } from '../../references.tsx';
import { resultName } from '../outcome-words.ts';
import { tightChanges } from '../tight-rules.ts';
import type { WhatIfReport } from '../what-if-report.ts';

/** Longer lists in a cell are folded after so many. */
const mostOpen = 3;

type Props = { readonly results: readonly WhatIfResult[]; readonly report: WhatIfReport };

/** The bounds at which the slates stand, beside those of the base, and what they cost where that was asked. */
export const BoundsTable = ({ results, report }: Props): JSX.Element | null => {
  const { base } = report.summary;
  const found = [base, ...results].filter(({ outcome }) => outcome === 'selected');
  if (base.outcome !== 'selected' || found.length < 2) return null;
  const priced = found.some((result) => result.outcome === 'selected' && result.binds !== undefined);
  return (
    <>
      <h3>The bounds at which the slates stand</h3>
      <DataTable
        look="dense"
        label="Bounds by scenario"
        caption={`Where a slate has exactly as many members as a minimum or maximum says, and the base has room, or the other way round.${priced ? ' The last column says what the best slate would gain if one bound gave way by one seat, dearest first, where that was asked for.' : ''}`}
        columns={[
          {
            title: 'Scenario',
            kind: 'words',
            cell: (result) => <Plain text={resultName(result)} />,
          },
          {
            title: 'Now at the',
            kind: 'words',
            cell: (result) => <TextList texts={tightChanges(base, result).now} />,
          },
          {
            title: 'No longer at the',
            kind: 'words',
            cell: (result) => <TextList texts={tightChanges(base, result).noLonger} />,
          },
          ...(priced
            ? [
                {
                  title: 'A seat more of room would gain, points',
                  kind: 'words' as const,
                  cell: (result: WhatIfResult) => <BindsCell result={result} />,
                },
              ]
            : []),
        ]}
        rows={priced ? found : found.slice(1)}
        rowClass={({ kind }) => (kind === 'base' ? 'base' : undefined)}
      />
    </>
  );
};

const BindsCell = ({ result }: { readonly result: WhatIfResult }): JSX.Element => {
  if (result.outcome !== 'selected') return <></>;
  const { binds, objectiveScale: scale } = result;
  if (binds === undefined) return <>not asked</>;
  const texts = [
    ...binds.map((bind) => `${changeText(bind.change, scale)} ${boundWord(bind.side)} of ${nameOfRow(bind)}`),
    ...unpricedText(result),
  ];
  return texts.length === 0 ? <>no single bound gains anything</> : <TextList texts={texts} />;
};

/** A line each; the end of a long list is folded. */
const TextList = ({ texts }: { readonly texts: readonly string[] }): JSX.Element => {
  if (texts.length === 0) return <>–</>;
  const open = texts.length <= mostOpen + 1 ? texts : texts.slice(0, mostOpen);
  const rest = texts.slice(open.length);
  return (
    <>
      <Lines texts={open} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{`${rest.length} more`}</summary>
          <Lines texts={rest} />
        </details>
      )}
    </>
  );
};

const Lines = ({ texts }: { readonly texts: readonly string[] }): JSX.Element => (
  <ul class="plain">
    {texts.map((text) => (
      <li>
        <Plain text={text} />
      </li>
    ))}
  </ul>
);
