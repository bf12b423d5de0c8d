export const seats = (count: number): string => counted(count, 'seat');
export const candidates = (count: number): string => counted(count, 'candidate');
export const eligible = (count: number): string => counted(count, 'eligible candidate');

/** The word for so many: `is` or `are`, `leaf` or `leaves`. */
export const wordFor = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** `1 decimal`, `2 decimals`. */
export const counted = (count: number, one: string, many?: string): string =>
  `${count} ${wordFor(count, one, many)}`;

const fewDecimals = 2;

/** Objective units as points, with two decimals; a small amount that would read as nothing with more. */
export const points = (units: number, scale: number): string => {
  const amount = units / scale;
  const text = amount.toFixed(fewDecimals);
  return units === 0 || Number(text) !== 0 ? text : amount.toPrecision(fewDecimals);
};

/** `1.00 point`, `1.93 points`: how much it is, whatever the sign. */
export const ofPoints = (units: number, scale: number): string =>
  `${points(Math.abs(units), scale)} ${Math.abs(units) === scale ? 'point' : 'points'}`;

const mostListed = 12;

/** The end of a long list is counted. */
const shortened = (items: readonly string[]): readonly string[] =>
  items.length > mostListed + 1
    ? [...items.slice(0, mostListed), `${items.length - mostListed} more`]
    : items;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string => {
  const shown = shortened(items);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
};

/** `a, b, c`. */
export const enumerated = (items: readonly string[]): string => shortened(items).join(', ');

export type SideName = 'min' | 'max';

/** `minimum` or `maximum`. */
export const boundWord = (side: SideName): string => (side === 'min' ? 'minimum' : 'maximum');

/** Who comes in and who goes out, as the end of a sentence; nothing where nobody does. */
export const exchangeText = (enters: readonly string[], leaves: readonly string[]): string => {
  if (enters.length === 0) return leaves.length === 0 ? '' : `; ${listed(leaves)} would leave`;
  const incoming = `${listed(enters)} would come in`;
  return leaves.length === 0 ? `; ${incoming}` : `; ${incoming} for ${listed(leaves)}`;
};

/** A row as people know it: `women`, or `nationality-cap (FRA)` for a row of an `each` rule. */
export const nameOfRow = ({
  rule,
  value,
}: {
  readonly rule: string;
  readonly value: string | null;
}): string => (value === null ? rule : `${rule} (${value})`);
