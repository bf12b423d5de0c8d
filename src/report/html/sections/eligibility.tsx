import type { JSX } from 'preact';
import { writerOf } from '../../../text/message.ts';
import { formatCount, formatShare } from '../../../text/numbers.ts';
import { DataTable } from '../data-table.tsx';
import { Plain } from '../references.tsx';
import { Lead, type SectionProps } from '../section.tsx';

const say = writerOf('report');

const known: Readonly<Record<string, () => string>> = {
  unverified: () => say('eligibility.unverified'),
  'score-missing': () => say('eligibility.score-missing'),
};

/** How many can be selected, and why the others cannot. */
export const Eligibility = ({ result: { eligibility } }: SectionProps): JSX.Element => {
  const { pool, eligible, ineligible } = eligibility;
  const reasons = Object.entries(ineligible);
  return (
    <>
      <Lead>{say('eligibility.lead', { eligible, pool, share: formatShare(eligible, pool) })}</Lead>
      {reasons.length === 0 ? null : (
        <DataTable
          label={say('eligibility.label')}
          caption={say('eligibility.caption')}
          columns={[
            {
              title: say('eligibility.condition'),
              kind: 'words',
              cell: ([reason]) => (
                <>
                  <Plain text={reason} />
                  {Object.hasOwn(known, reason) ? <small>{known[reason]!()}</small> : null}
                </>
              ),
            },
            { title: say('eligibility.candidates'), kind: 'number', cell: ([, count]) => formatCount(count) },
            {
              title: say('eligibility.share'),
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
