import type { JSX } from 'preact';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import { writerOf } from '../../../text/message.ts';
import type { Places } from '../anchors.ts';
import type { TableColumn } from '../data-table.tsx';
import { Ids } from '../references.tsx';
import { Plain } from '../plain.tsx';
import { outcomeText, resultName } from './outcome-words.ts';
import type { WhatIfReport } from './what-if-report.ts';
import { joinSentences } from '../../../text/language.ts';

const message = writerOf('whatIfReport');
const shared = writerOf('report');

/** A longer list of ids is folded. */
const mostOpen = 4;

/** Changes beyond so many are counted. */
const mostChanges = 4;

/** The name of a result, its id where that says something else, and what it changes. */
export const ResultName = ({ result }: { readonly result: WhatIfResult }): JSX.Element => {
  const name = resultName(result);
  const listed = result.changes.slice(0, mostChanges).map(({ text }) => text);
  const more = result.changes.length - listed.length;
  const changes = more > 0 ? [...listed, message('more-changes', { count: more })] : listed;
  return (
    <>
      <Plain text={name} />
      {name === result.id || result.kind === 'base' ? null : (
        <small>
          <Plain text={result.id} />
        </small>
      )}
      {changes.length === 0 ? null : (
        <small>
          <Plain text={joinSentences(changes)} />
        </small>
      )}
    </>
  );
};

/** A result by its id, as a link to where the report describes it. */
export const ResultLink = ({
  id,
  report: { byId, places },
}: {
  readonly id: string;
  readonly report: WhatIfReport;
}): JSX.Element => {
  const result = byId.get(id);
  const to = places.result(id);
  const text = <Plain text={result === undefined ? id : resultName(result)} />;
  return (
    <>
      {to === null ? text : <a href={`#${to}`}>{text}</a>}
      {result !== undefined && result.of !== null && result.title !== null ? (
        <small>
          <Plain text={result.title} />
        </small>
      ) : null}
    </>
  );
};

/** The outcome in two words; `no slate` and the like stand out by more than colour. */
export const Outcome = ({ outcome }: { readonly outcome: WhatIfResult['outcome'] }): JSX.Element =>
  outcome === 'selected' ? <>{outcomeText(outcome)}</> : <strong>{outcomeText(outcome)}</strong>;

/** Ids, folded where they are many. */
const FoldedIds = ({
  ids,
  places,
}: {
  readonly ids: readonly string[];
  readonly places: Places;
}): JSX.Element =>
  ids.length <= mostOpen ? (
    <Ids ids={ids} places={places} />
  ) : (
    <details>
      <summary>{message('candidates-count', { count: ids.length })}</summary>
      <Ids ids={ids} places={places} />
    </details>
  );

/** `34 of 40`; a dash where there is nothing to compare. */
export const inCommonText = (kept: number | null, size: number | null): string =>
  kept === null || size === null ? '–' : message('in-common', { kept, size });

/**
 * How many members of the base slate stay, who joins and who leaves.
 * @param resultOf - the result that a row is about; undefined: it is not known.
 */
export const exchangeColumns = <R,>(
  { places, size }: WhatIfReport,
  resultOf: (row: R) => WhatIfResult | undefined,
): readonly TableColumn<R>[] => [
  {
    title: message('stays'),
    kind: 'number',
    cell: (row) => {
      const result = resultOf(row);
      return result?.kind === 'base' ? '' : inCommonText(result?.kept ?? null, size);
    },
  },
  {
    title: shared('joins'),
    kind: 'words',
    cell: (row) => <FoldedIds ids={resultOf(row)?.enters ?? []} places={places} />,
  },
  {
    title: shared('leaves'),
    kind: 'words',
    cell: (row) => <FoldedIds ids={resultOf(row)?.leaves ?? []} places={places} />,
  },
];
