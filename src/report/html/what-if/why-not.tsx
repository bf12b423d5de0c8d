import type { JSX } from 'preact';
import { groupBy } from '../../../input/collections.ts';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import { listText, partsWriterOf, wholeList, writerOf } from '../../../text/message.ts';
import { Plain } from '../plain.tsx';
import { whyTexts } from './outcome-words.ts';
import { most } from './cut-text.ts';
import { joinSentences } from '../../../text/language.ts';

const parts = partsWriterOf('whatIfReport');

type Props = {
  readonly results: readonly WhatIfResult[];
  /** What the names are values of. */
  readonly by: string;
};

/** Why some of these have no best slate; those with the same reason in one line. */
export const WhyNot = ({ results, by }: Props): JSX.Element | null => {
  const reasons = groupBy(
    results.filter(({ outcome }) => outcome !== 'selected'),
    (result) => joinSentences(whyTexts(result)),
  );
  if (reasons.size === 0) return null;
  return (
    <>
      <p>{parts('why.title', { what: <Plain text={by} /> })}</p>
      <ul class="why">
        {[...reasons].slice(0, most.notes).map(([text, own]) => (
          <li>
            {parts('why.one', {
              names: (
                <strong>
                  <Plain text={namesOf(own)} />
                </strong>
              ),
              text: <Plain text={text} />,
            })}
          </li>
        ))}
      </ul>
    </>
  );
};

const mostNamed = 12;

/** `26, 28`; of a grid `18 and 26, 19 and 26`. */
const namesOf = (results: readonly WhatIfResult[]): string => {
  const names = results.slice(0, mostNamed).map(({ at }) => listText(Object.values(at).map(String)));
  const more = results.length - names.length;
  return wholeList([...names, ...(more > 0 ? [writerOf('words')('more', { count: more })] : [])]);
};
