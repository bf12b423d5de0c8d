import type { ResultDocument } from '../result/result-schema.ts';
import type { DiffDocument } from './diff-schema.ts';
import { sideBySide } from './side-by-side.ts';

type Counts = NonNullable<DiffDocument['balance'][number]['a']>;

/** Values of the balance that are not counted alike, attribute by attribute. */
export const compareBalance = (
  a: ResultDocument['balance'],
  b: ResultDocument['balance'],
): DiffDocument['balance'] =>
  sideBySide(new Map(Object.entries(a)), new Map(Object.entries(b))).flatMap(
    ({ key: attribute, a: inA = [], b: inB = [] }) =>
      sideBySide(byValue(inA), byValue(inB))
        .map(({ key, a: one = null, b: other = null }) => ({
          attribute,
          value: JSON.parse(key) as string | null,
          a: one,
          b: other,
        }))
        .filter((entry) => !isSameCounts(entry.a, entry.b)),
  );

/** By value as JSON, so that blank stands apart from every text. */
const byValue = (entries: ResultDocument['balance'][string]): ReadonlyMap<string, Counts> =>
  new Map(
    entries.map(({ value, pool, eligible, slate }) => [JSON.stringify(value), { pool, eligible, slate }]),
  );

const isSameCounts = (a: Counts | null, b: Counts | null): boolean =>
  a?.pool === b?.pool && a?.eligible === b?.eligible && a?.slate === b?.slate;

/** Sizes of the pools, and how many are ineligible for which reason. */
export const compareEligibility = (
  a: ResultDocument['eligibility'],
  b: ResultDocument['eligibility'],
): DiffDocument['eligibility'] => ({
  pool: { a: a.pool, b: b.pool },
  eligible: { a: a.eligible, b: b.eligible },
  ineligible: sideBySide(new Map(Object.entries(a.ineligible)), new Map(Object.entries(b.ineligible)))
    .map(({ key: reason, a: before = 0, b: after = 0 }) => ({ reason, a: before, b: after }))
    .filter((entry) => entry.a !== entry.b),
});
