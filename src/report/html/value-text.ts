import type { TableValue } from '../value-table.ts';

const minus = '\u2212';

/** A value of a table as a page has it; a dash where there is none. */
export const valueText = (value: TableValue): string => {
  if (value === null || value === '') return '–';
  if (typeof value !== 'object') return String(value);
  if ('points' in value) return value.points.toFixed(2);
  if ('change' in value) {
    const { change } = value;
    return change === 0 ? '0' : `${change > 0 ? '+' : minus}${Math.abs(change).toFixed(2)}`;
  }
  if ('share' in value) return `${(100 * value.share).toFixed(1)} %`;
  return value.length === 0 ? '–' : value.join(', ');
};
