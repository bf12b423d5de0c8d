import type { JSX } from 'preact';
import { writerOf } from '../../../text/message.ts';
import { formatCount, formatShare } from '../../../text/numbers.ts';
import { reasonText } from '../../rule-words.ts';
import { DataTable } from '../data-table.tsx';
import { OwnId } from '../references.tsx';
import { Plain } from '../plain.tsx';
import { Lead, type SectionProps } from '../section.tsx';

const message = writerOf('report');

/** How many can be selected, and why the others cannot. */
export const Eligibility = ({ result: { eligibility } }: SectionProps): JSX.Element => {
  const { pool, eligible, ineligible } = eligibility;
  const reasons = Object.entries(ineligible);
  return (
    <>
      <Lead>{message('eligibility.lead', { eligible, pool, share: formatShare(eligible, pool) })}</Lead>
      {reasons.length === 0 ? null : (
        <DataTable
          label={message('eligibility.label')}
          caption={message('eligibility.caption')}
          columns={[
            {
              title: message('eligibility.condition'),
              kind: 'words',
              cell: ([reason]) => (
                <>
                  <Plain text={reasonText(reason)} />
                  <OwnId rule={reason} />
                </>
              ),
            },
            {
              title: message('eligibility.candidates'),
              kind: 'number',
              cell: ([, count]) => formatCount(count),
            },
            {
              title: message('eligibility.share'),
              kind: 'number',
              cell: ([, count]) => formatShare(count, pool),
            },
          ]}
          rows={reasons}
        />
      )}
    </>
  );
};
