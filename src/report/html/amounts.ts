import { codeText, wholeList, writerOf } from '../../text/message.ts';
import { formatShare, ofPoints, points } from '../../text/numbers.ts';
import type { TableValue } from '../value-table.ts';

const message = writerOf('report');

const minus = '\u2212';

/** A change of the optimum; the cases without a number have words of their own. */
export type Change = number | 'infeasible' | null | undefined;

/** `+1.93`, `−3.10`, `0`; `no slate`; a dash where the bound is absent or cannot move; or that it is not known. */
export const changeText = (change: Change, scale: number): string => {
  if (change === null) return '–';
  if (change === undefined) return writerOf('words')('unknown');
  if (change === 'infeasible') return message('no-slate');
  if (change === 0) return '0';
  return `${change > 0 ? '+' : minus}${points(Math.abs(change), scale)}`;
};

/** What is lost: `4.07 points`, `nothing`, `no slate is left`. */
export const lossText = (change: number | 'infeasible', scale: number): string => {
  if (change === 'infeasible') return message('no-slate-left');
  return change === 0 ? message('nothing') : ofPoints(change, scale);
};

/** `minimum 18`. */
export const boundText = (side: 'min' | 'max', bound: number | string): string =>
  side === 'min' ? message('minimum-of', { bound }) : message('maximum-of', { bound });

/** A value of a table as a page has it; a dash where there is none. */
export const cellText = (value: TableValue): string => {
  if (value === null || value === '') return '–';
  if (typeof value !== 'object') return String(value);
  if ('points' in value) return points(value.points, 1);
  if ('change' in value) return changeText(value.change, 1);
  if ('share' in value) return formatShare(value.share);
  if ('codes' in value) return wholeList(value.codes.map(codeText));
  return value.length === 0 ? '–' : wholeList(value);
};
