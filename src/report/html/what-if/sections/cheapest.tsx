import type { JSX } from 'preact';
import type { CheapestGain } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { DataTable } from '../../data-table.tsx';
import { Plain } from '../../references.tsx';
import { writerOf } from '../../../../text/message.ts';
import { Fold, Lead } from '../../section.tsx';
import { costText } from '../costs.ts';
import { groupText, sortedGains } from '../gains.ts';
import { ResultLink } from '../result-cells.tsx';
import { most, withCut } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';

const say = writerOf('whatIfReport');

/** For each group of people, the least that one more seat costs. */
export const Cheapest = ({ report }: ReportProps): JSX.Element => {
  const { main, others } = sortedGains(report.summary.cheapest);
  return (
    <>
      <Lead>{say('cheapest.lead')}</Lead>
      {main.length === 0 ? null : (
        <GainTable
          label={say('cheapest.label')}
          caption={say('cheapest.caption')}
          gains={main}
          report={report}
        />
      )}
      {others.length === 0 ? null : (
        <Fold summary={say('cheapest.others', { count: others.length })}>
          <GainTable
            label={say('cheapest.others-label')}
            caption={withCut(
              say('cheapest.others-caption'),
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
          title: say('cheapest.for'),
          kind: 'words',
          cell: ({ attribute, value }) => <Plain text={groupText(attribute, value)} />,
        },
        { title: say('cheapest.seats'), kind: 'number', cell: ({ base, seats }) => `${base} → ${seats}` },
        {
          title: say('cheapest.cost'),
          kind: 'number',
          cell: ({ change }) => <strong>{costText(change, scale)}</strong>,
        },
        {
          title: say('cheapest.rules'),
          kind: 'short',
          cell: ({ keepsRules }) => (keepsRules ? say('cheapest.satisfied') : say('cheapest.broken')),
        },
        {
          title: say('cheapest.by'),
          kind: 'words',
          cell: ({ id }) => <ResultLink id={id} report={report} />,
        },
      ]}
      rows={gains}
    />
  );
};
