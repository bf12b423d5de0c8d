import type { JSX } from 'preact';
import type { CheapestGain } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { DataTable } from '../../data-table.tsx';
import { Plain } from '../../plain.tsx';
import { writerOf } from '../../../../text/message.ts';
import { formatMove } from '../../../text.ts';
import { Fold, Lead } from '../../section.tsx';
import { costText } from '../costs.ts';
import { groupText, sortedGains } from '../gains.ts';
import { ResultLink } from '../result-cells.tsx';
import { most, withCut } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';

const message = writerOf('whatIfReport');

/** For each group of people, the least that one more seat costs. */
export const Cheapest = ({ report }: ReportProps): JSX.Element => {
  const { main, others } = sortedGains(report.summary.cheapest);
  return (
    <>
      <Lead>{message('cheapest.lead')}</Lead>
      {main.length === 0 ? null : (
        <GainTable
          label={message('cheapest.label')}
          caption={message('cheapest.caption')}
          gains={main}
          report={report}
        />
      )}
      {others.length === 0 ? null : (
        <Fold summary={message('cheapest.others', { count: others.length })}>
          <GainTable
            label={message('cheapest.others-label')}
            caption={withCut(
              message('cheapest.others-caption'),
              'cut.groups',
              Math.min(others.length, most.gains),
              others.length,
            )}
            gains={others.slice(0, most.gains)}
            report={report}
          />
        </Fold>
      )}
    </>
  );
};

type TableProps = {
  readonly label: string;
  readonly caption: string;
  readonly gains: readonly CheapestGain[];
  readonly report: WhatIfReport;
};

const GainTable = ({ label, caption, gains, report }: TableProps): JSX.Element => {
  const scale = report.summary.objectiveScale;
  return (
    <DataTable
      label={label}
      caption={caption}
      columns={[
        {
          title: message('cheapest.for'),
          kind: 'words',
          cell: ({ attribute, value }) => <Plain text={groupText(attribute, value)} />,
        },
        {
          title: message('cheapest.seats'),
          kind: 'number',
          cell: ({ base, seats }) => formatMove(base, seats),
        },
        {
          title: message('cheapest.cost'),
          kind: 'number',
          cell: ({ change }) => <strong>{costText(change, scale)}</strong>,
        },
        {
          title: message('cheapest.rules'),
          kind: 'short',
          cell: ({ keepsRules }) => (keepsRules ? message('cheapest.satisfied') : message('cheapest.broken')),
        },
        {
          title: message('cheapest.by'),
          kind: 'words',
          cell: ({ id }) => <ResultLink id={id} report={report} />,
        },
      ]}
      rows={gains}
    />
  );
};
