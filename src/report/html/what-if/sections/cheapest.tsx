import type { JSX } from 'preact';
import type { CheapestGain } from '../../../../answers/what-if/what-if-summary-schema.ts';
import { DataTable } from '../../data-table.tsx';
import { Plain } from '../../references.tsx';
import { Lead } from '../../section.tsx';
import { costText } from '../costs.ts';
import { Fold } from '../fold.tsx';
import { groupText, sortedGains } from '../gains.ts';
import { ResultLink } from '../result-cells.tsx';
import { cutText, most } from '../cut-text.ts';
import type { ReportProps, WhatIfReport } from '../what-if-report.ts';
import { plural } from '../../../text.ts';

/** For each group of people, the least that one more seat costs. */
export const Cheapest = ({ report }: ReportProps): JSX.Element => {
  const { main, others } = sortedGains(report.summary.cheapest);
  return (
    <>
      <Lead>
        Of the scenarios of this file, and no others, the one that loses least among those whose slate has at
        least one member more of the group; and where that slate breaks a rule of the base, also the cheapest
        whose slate keeps them all. Another change, not tried here, may be cheaper still.
      </Lead>
      {main.length === 0 ? null : (
        <GainTable
          label="Cheapest ways to one more seat"
          caption="The cheapest first."
          gains={main}
          report={report}
        />
      )}
      {others.length === 0 ? null : (
        <Fold summary={`The same for ${plural(others.length, 'other group')}`}>
          <GainTable
            label="Cheapest ways to one more seat, other groups"
            caption={`Values “no” and blank, and attributes with many values. The cheapest first.${cutText(Math.min(others.length, most.gains), others.length, 'groups')}`}
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
          title: 'One more seat for',
          kind: 'words',
          cell: ({ attribute, value }) => <Plain text={groupText(attribute, value)} />,
        },
        { title: 'Seats', kind: 'number', cell: ({ base, seats }) => `${base} → ${seats}` },
        {
          title: 'Costs, points',
          kind: 'number',
          cell: ({ change }) => <strong>{costText(change, scale)}</strong>,
        },
        {
          title: 'Rules of the base',
          kind: 'short',
          cell: ({ keepsRules }) => (keepsRules ? 'all kept' : 'some broken'),
        },
        { title: 'By', kind: 'words', cell: ({ id }) => <ResultLink id={id} report={report} /> },
      ]}
      rows={gains}
    />
  );
};
