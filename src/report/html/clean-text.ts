import { printable } from '../text.ts';

/**
 * The document with every string as `printable` leaves it, keys too. It is done once, at the door, so that no
 * part of the report can forget it.
 */
export const cleanText = <T>(document: T): T => clean(document) as T;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [printable(key), clean(one)]));
};
