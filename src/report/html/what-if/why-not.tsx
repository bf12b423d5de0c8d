import type { JSX } from 'preact';
import { groupBy } from '../../../input/collections.ts';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import { Plain } from '../references.tsx';
import { whyTexts } from './outcome-words.ts';
import { most } from './cut-text.ts';

type Props = {
  readonly results: readonly WhatIfResult[];
  /** What the names are values of. */
  readonly by: string;
};

/** Why some of these have no best slate; those with the same reason in one line. */
export const WhyNot = ({ results, by }: Props): JSX.Element | null => {
  const reasons = groupBy(
    results.filter(({ outcome }) => outcome !== 'selected'),
    (result) => whyTexts(result).join(' '),
  );
  if (reasons.size === 0) return null;
  return (
    <>
      <p>
        Without a best slate, by <Plain text={by} />:
      </p>
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
    </>
  );
};

const mostNamed = 12;

/** `26, 28`; of a grid `18 and 26, 19 and 26`. */
const namesOf = (results: readonly WhatIfResult[]): string => {
  const names = results.slice(0, mostNamed).map(({ at }) => Object.values(at).join(' and '));
  return [...names, ...(results.length > mostNamed ? [`${results.length - mostNamed} more`] : [])].join(', ');
};
