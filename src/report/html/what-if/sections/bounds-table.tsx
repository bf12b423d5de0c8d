import type { JSX } from 'preact';
import { writerOf } from '../../../../text/message.ts';
import { titleOfRow } from '../../../../text/names.ts';
import type { WhatIfResult } from '../../../../answers/what-if/what-if-schema.ts';
import { unpricedText } from '../../../what-if-words.ts';
import { changeText } from '../../amounts.ts';
import { DataTable } from '../../data-table.tsx';
import { Plain } from '../../plain.tsx';
import { resultName, sideOfText } from '../outcome-words.ts';
import { tightChanges } from '../tight-rules.ts';
import type { WhatIfReport } from '../what-if-report.ts';

const message = writerOf('whatIfReport');

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
      <h3>{message('bounds.title')}</h3>
      <DataTable
        look="dense"
        label={message('bounds.label')}
        caption={priced ? message('bounds.caption-priced') : message('bounds.caption')}
        columns={[
          {
            title: message('scenario'),
            kind: 'words',
            cell: (result) => <Plain text={resultName(result)} />,
          },
          {
            title: message('bounds.now'),
            kind: 'words',
            cell: (result) => <TextList texts={tightChanges(base, result).now} />,
          },
          {
            title: message('bounds.no-longer'),
            kind: 'words',
            cell: (result) => <TextList texts={tightChanges(base, result).noLonger} />,
          },
          ...(priced
            ? [
                {
                  title: message('bounds.gain'),
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
  if (binds === undefined) return <>{message('bounds.not-asked')}</>;
  const texts = [
    ...binds.map((bind) =>
      message('bounds.one', {
        change: changeText(bind.change, scale),
        bound: sideOfText(bind.side, titleOfRow(bind)),
      }),
    ),
    ...unpricedText(result),
  ];
  return texts.length === 0 ? <>{message('bounds.none')}</> : <TextList texts={texts} />;
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
          <summary>{writerOf('words')('more', { count: rest.length })}</summary>
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
