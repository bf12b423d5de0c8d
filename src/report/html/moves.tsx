import type { JSX } from 'preact';
import { boundWord, type SideName } from '../../text/wording.ts';
import { Plain } from './references.tsx';

type Move = {
  readonly rule: string;
  readonly side: SideName;
  readonly from: number;
  readonly to: number;
};

/** The bounds that a repair moves. */
export const Moves = ({ moves }: { readonly moves: readonly Move[] }): JSX.Element => (
  <ul class="plain">
    {moves.map(({ rule, side, from, to }) => (
      <li>
        <strong>
          <Plain text={rule} />
        </strong>
        {`: ${boundWord(side)} ${from} → ${to}`}
      </li>
    ))}
  </ul>
);
