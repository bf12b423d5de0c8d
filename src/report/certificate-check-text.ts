import type { CheckResult } from '../../checker/index.ts';
import { writerOf } from '../text/message.ts';

const text = writerOf('tables');

/** What the checker found, in a sentence or three. */
export const certificateCheckText = (result: CheckResult): string => `${sentences(result).join(' ')}\n`;

const sentences = (result: CheckResult): readonly string[] => {
  if (!result.holds) return [text('check.fails', { step: result.step, detail: result.detail })];
  const cases = [
    text('check.cases', { cases: result.leaves }),
    ...(result.format === 1 ? [text('check.former-format')] : []),
  ];
  if (result.objective === null) return [text('check.infeasible'), ...cases];
  return [
    text('check.optimal', { objective: result.objective }),
    ...cases,
    text(result.ties === 'checked' ? 'check.ties' : 'check.ties-not-shown'),
  ];
};
