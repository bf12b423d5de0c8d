import type { JSX } from 'preact';
import type { WhatIfSelected } from '../../../../answers/what-if/what-if-schema.ts';
import { DataTable, type TableColumn } from '../../data-table.tsx';
import { Plain } from '../../plain.tsx';
import { writerOf } from '../../../../text/message.ts';
import { Lead } from '../../section.tsx';
import { attributeTitle, valueText } from '../../../labels.ts';
import { resultName } from '../outcome-words.ts';
import { most, withCut } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';

const message = writerOf('whatIfReport');

type Value = { readonly attribute: string; readonly value: string; readonly title: string };
type Table = { readonly name: string; readonly values: readonly Value[] };

/** With more values than this their names stand upright. */
const mostLevel = 6;

/** Members by value, scenario by scenario. */
export const Balance = ({ report }: ReportProps): JSX.Element => {
  const rows = slatesOf(report);
  return (
    <>
      <Lead>
        {withCut(message('balance.lead'), 'cut.slates', Math.min(rows.length, most.balanceRows), rows.length)}
      </Lead>
      {tablesOf(rows).map(({ name, values }) => (
        <DataTable
          look={values.length > mostLevel ? 'upright' : 'dense'}
          label={message('balance.of', { name })}
          caption={<strong>{name}</strong>}
          columns={[
            { title: message('scenario'), kind: 'words', cell: (row) => <Plain text={resultName(row)} /> },
            ...values.map((value) => columnOf(value, rows[0]!, values.length > mostLevel)),
          ]}
          rows={rows.slice(0, most.balanceRows)}
          rowClass={({ kind }) => (kind === 'base' ? 'base' : undefined)}
        />
      ))}
    </>
  );
};

/** The base, where it has a slate, and the scenarios that have one. */
export const slatesOf = ({ summary, scenarios }: WhatIfReport): readonly WhatIfSelected[] =>
  [summary.base, ...scenarios].flatMap((result) => (result.outcome === 'selected' ? [result] : []));

const tablesOf = (rows: readonly WhatIfSelected[]): readonly Table[] => {
  const attributes = [...new Set(rows.flatMap(({ balance }) => Object.keys(balance)))];
  const all = attributes.map((attribute) => ({
    attribute,
    values: [...new Set(rows.flatMap(({ balance }) => Object.keys(balance[attribute] ?? {})))],
  }));
  const yesNo = all.filter(({ values }) => values.every((value) => ['yes', 'no', ''].includes(value)));
  const few = all.filter((one) => !yesNo.includes(one) && one.values.length <= most.values);
  return [
    ...few.map(({ attribute, values }) => ({
      name: attributeTitle(attribute),
      values: values.map((value) => ({
        attribute,
        value,
        title: valueText(attribute, value === '' ? null : value),
      })),
    })),
    // Of attributes with yes and no, those with yes say it all.
    ...(yesNo.length === 0
      ? []
      : [
          {
            name: message('balance.groups'),
            values: yesNo.map(({ attribute }) => ({
              attribute,
              value: 'yes',
              title: attributeTitle(attribute),
            })),
          },
        ]),
  ];
};

const columnOf = (
  { attribute, value, title }: Value,
  base: WhatIfSelected,
  upright: boolean,
): TableColumn<WhatIfSelected> => {
  const count = ({ balance }: WhatIfSelected): number => balance[attribute]?.[value] ?? 0;
  return {
    title: (
      <span>
        <Plain text={title} />
      </span>
    ),
    kind: upright ? 'mark' : 'words',
    cell: (row) => {
      const [seats, difference] = [count(row), count(row) - count(base)];
      const width = row.slate.length === 0 ? 0 : Math.min(100, (100 * seats) / row.slate.length);
      return (
        <span class="tally">
          <span>
            {seats}
            {difference === 0 || base.kind !== 'base' ? null : (
              <em>{` ${difference > 0 ? '+' : '−'}${Math.abs(difference)}`}</em>
            )}
          </span>
          <span class="track">
            <span class="bar" style={{ width: `${width.toFixed(1)}%` }} />
          </span>
        </span>
      );
    },
  };
};
