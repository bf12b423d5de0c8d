import type { JSX } from 'preact';
import { partsWriterOf } from '../../text/message.ts';
import { titleOfName } from '../../text/names.ts';
import { Plain } from './plain.tsx';

const parts = partsWriterOf('report');

type Move = {
  readonly rule: string;
  readonly side: 'min' | 'max';
  readonly from: number;
  readonly to: number;
};

/** The bounds that a repair moves. */
export const Moves = ({ moves }: { readonly moves: readonly Move[] }): JSX.Element => (
  <ul class="plain">
    {moves.map(({ rule, ...move }) => (
      <li>
        {parts('move', {
          ...move,
          rule: (
            <strong>
              <Plain text={titleOfName(rule)} />
            </strong>
          ),
        })}
      </li>
    ))}
  </ul>
);
