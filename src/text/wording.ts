import { listText } from './message.ts';

/** The word for so many: `is` or `are`, `leaf` or `leaves`. */
export const wordFor = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** `1 decimal`, `2 decimals`. */
export const counted = (count: number, one: string, many?: string): string =>
  `${count} ${wordFor(count, one, many)}`;

/** `a, b, c`. */
export const enumerated = (items: readonly string[]): string => listText(items, 'unit');

/** A row as people know it: `women`, or `nationality-cap (FRA)` for a row of an `each` rule. */
export const nameOfRow = ({
  rule,
  value,
}: {
  readonly rule: string;
  readonly value: string | null;
}): string => (value === null ? rule : `${rule} (${value})`);
