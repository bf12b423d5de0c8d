import type { JSX } from 'preact';
import { formatCount, formatShare, plural } from '../../text.ts';
import { DataTable } from '../data-table.tsx';
import { Plain } from '../references.tsx';
import { Lead, type SectionProps } from '../section.tsx';

const known: Readonly<Record<string, string>> = {
  unverified: 'something that the resolution asks for is left blank',
  'score-missing': 'a score is missing',
};

/** How many may be chosen, and why the others may not. */
export const Eligibility = ({ result: { eligibility } }: SectionProps): JSX.Element => {
  const { pool, eligible, ineligible } = eligibility;
  const reasons = Object.entries(ineligible);
  return (
    <>
      <Lead>
        {`${formatCount(eligible)} of ${plural(pool, 'candidate')} may be chosen (${formatShare(eligible, pool)}).`}
      </Lead>
      {reasons.length === 0 ? null : (
        <DataTable
          label="Ineligible candidates"
          caption="Those who may not be chosen, by the first condition that fails, in the order of the rule set."
          columns={[
            {
              title: 'Condition',
              kind: 'words',
              cell: ([reason]) => (
                <>
                  <Plain text={reason} />
                  {Object.hasOwn(known, reason) ? <small>{known[reason]}</small> : null}
                </>
              ),
            },
            { title: 'Candidates', kind: 'number', cell: ([, count]) => formatCount(count) },
            { title: 'Share of the pool', kind: 'number', cell: ([, count]) => formatShare(count, pool) },
          ]}
          rows={reasons}
        />
      )}
    </>
  );
};
