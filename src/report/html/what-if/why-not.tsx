import type { JSX } from 'preact';
import { groupBy } from '../../../panel/group-by.ts';
import type { WhatIfResult } from '../../../panel/what-if/what-if-schema.ts';
import { Plain } from '../references.tsx';
import { resultName, whyTexts } from './outcome-words.ts';
import { most } from './shown.ts';

/** Why some of these have no best slate; those with the same reason in one line. */
export const WhyNot = ({ results }: { readonly results: readonly WhatIfResult[] }): JSX.Element | null => {
  const reasons = groupBy(
    results.filter(({ outcome }) => outcome !== 'selected'),
    (result) => whyTexts(result).join(' '),
  );
  if (reasons.size === 0) return null;
  return (
    <ul class="why">
      {[...reasons].slice(0, most.notes).map(([text, own]) => (
        <li>
          <strong>
            <Plain text={namesOf(own)} />
          </strong>
          {': '}
          <Plain text={text} />
        </li>
      ))}
    </ul>
  );
};

const mostNamed = 8;

const namesOf = (results: readonly WhatIfResult[]): string => {
  const names = results.slice(0, mostNamed).map(resultName).join('; ');
  return results.length > mostNamed ? `${names}; ${results.length - mostNamed} more` : names;
};
