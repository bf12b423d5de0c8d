import { ofPoints, points } from '../../text/wording.ts';

const minus = '\u2212';

/** What a change of the optimum reads like; the words for the cases without a number. */
export type Change = number | 'infeasible' | null | undefined;

/** `+1.93`, `−3.10`, `0`; `no slate`; a dash where the bound is absent or cannot move, or it is not known. */
export const changeText = (change: Change, scale: number): string => {
  if (change === null) return '–';
  if (change === undefined) return 'not known';
  if (change === 'infeasible') return 'no slate';
  if (change === 0) return '0';
  return `${change > 0 ? '+' : minus}${points(Math.abs(change), scale)}`;
};

/** What is lost: `4.07 points`, `nothing`, `no slate is left`. */
export const lossText = (change: number | 'infeasible', scale: number): string => {
  if (change === 'infeasible') return 'no slate is left';
  return change === 0 ? 'nothing' : ofPoints(change, scale);
};

/** The same beside a name: `5.23 points less`, `no loss`. */
export const differenceText = (change: number, scale: number): string =>
  change === 0 ? 'no loss' : `${ofPoints(change, scale)} ${change < 0 ? 'less' : 'more'}`;
