import { isObject } from '../input/collections.ts';

/** A share of the size, up to 100 %, such as `40%` or `33.3 %`. */
export const percentage = /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d{1,9})?) ?%$/;

export type BoundSide = 'min' | 'max' | 'target';

/** Seats, or a percentage of the size, as a document has a bound. */
export type GivenBound = number | string;

/**
 * A bound in seats. A percentage is of the size, exactly; rounded down for a maximum, and else up.
 * @param bound - seats, or a text that matches {@link percentage}.
 */
export const seatsOf = (bound: GivenBound, side: BoundSide, size: number): number => {
  if (typeof bound === 'number') return bound;
  const [whole = '', fraction = ''] = bound.replace(/ ?%$/, '').split('.');
  const share = BigInt(whole + fraction) * BigInt(size);
  const unit = 100n * 10n ** BigInt(fraction.length);
  return Number(side === 'max' ? share / unit : (share + unit - 1n) / unit);
};

/** The bounds of a rule as documents have them. */
type Bounded = {
  readonly min?: GivenBound | undefined;
  readonly max?: GivenBound | undefined;
  readonly target?: GivenBound | undefined;
  readonly negotiable?:
    { readonly min?: GivenBound | undefined; readonly max?: GivenBound | undefined } | undefined;
};

/** The same rule with all its bounds in seats. */
export type InSeats<R> = Omit<R, 'min' | 'max' | 'target' | 'negotiable'> & {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly target?: number | undefined;
  readonly negotiable?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
};

/** What is no percentage stays as it is, for the schema to refuse it. @param size - of the slate, seats. */
export const inSeats = <R extends Bounded>(rule: R, size: number): InSeats<R> => {
  if (!hasPercentage(rule)) return rule as unknown as InSeats<R>;
  const sides = <S extends Bounded>(bounds: S): S =>
    Object.fromEntries(
      Object.entries(bounds).map(([key, value]: [string, unknown]) => [
        key,
        (key === 'min' || key === 'max' || key === 'target') &&
        typeof value === 'string' &&
        percentage.test(value)
          ? seatsOf(value, key, size)
          : value,
      ]),
    ) as S;
  const { negotiable } = rule;
  return (isObject(negotiable)
    ? { ...sides(rule), negotiable: sides(negotiable) }
    : sides(rule)) as unknown as InSeats<R>;
};

/** Is one of its bounds a percentage? */
export const hasPercentage = ({ min, max, target, negotiable }: Bounded): boolean =>
  [min, max, target, negotiable?.min, negotiable?.max].some((bound) => typeof bound === 'string');
