import type { CheckResult } from '../../checker/index.ts';
import { formatCount } from './text.ts';

const formerFormat =
  'This certificate uses the first definition of the pool hash (inputs.format 1) and was checked under it.';

/** What the checker found, in a sentence or three. */
export const certificateCheckText = (result: CheckResult): string => `${verdict(result)}\n`;

const verdict = (result: CheckResult): string => {
  if (!result.holds) return `Does not hold, at step ${result.step}: ${result.detail}`;
  const leaves =
    result.leaves === 1
      ? 'The one leaf of the proof closes.'
      : `All ${formatCount(result.leaves)} leaves of the proof close.`;
  const closed = result.format === 1 ? `${leaves} ${formerFormat}` : leaves;
  if (result.objective === null) return `Holds: no slate satisfies the rules. ${closed}`;
  const ties =
    result.ties === 'checked'
      ? 'Of all slates that score as much, it is the one that the lots choose.'
      : 'The choice among ties was not checked: the certificate does not show it.';
  return `Holds: the slate satisfies every rule and scores ${result.objective}, and no slate scores more. ${closed} ${ties}`;
};
