import type { Attributes } from '../../model/attributes.ts';
import { attributesOfRule } from '../../rules/attributes-read.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { ResultDocument } from './result-schema.ts';
import { countCodes } from '../../pool/column.ts';
import { usualInBalance } from './labels.ts';

/** Countries and organisations have rows of their own, and too many values for a balance. */
const leftOut = new Set(['nationality', 'affiliation', 'nominated_by']);
/** Of numbers and days there are bands. */
const scales: ReadonlySet<string> = new Set(['number', 'date']);
const mostValues = 200;

/** The usual attributes that the pool has data for, and every other one that a rule reads and that is no scale. */
export const attributesInBalance = ({ ruleSet, attributes, shown }: Formulation): readonly string[] =>
  [...new Set([...usualInBalance, ...ruleSet.rules.flatMap(attributesOfRule)])].filter(
    (name) => shown.includes(name) && !scales.has(attributes.typeOf(name)),
  );

/** Those of them of which a balance lists the values. */
const balanceAttributes = (formulation: Formulation): readonly string[] =>
  attributesInBalance(formulation).filter((name) => !leftOut.has(name));

/**
 * Counts every value of the balance's attributes over pool, eligible candidates and slate.
 * @param members - candidates of the pool; null where there is no slate.
 */
export const balanceOf = (
  formulation: Formulation,
  members: readonly number[] | null,
): ResultDocument['balance'] => {
  const { attributes, eligible } = formulation;
  const names = balanceAttributes(formulation);
  return Object.fromEntries(
    names.flatMap((name) => {
      const inPool = count(attributes, name);
      if (inPool.size > mostValues) return [];
      const inEligible = count(attributes, name, eligible);
      const inSlate = members === null ? null : count(attributes, name, members);
      const values = [...inPool.keys()].sort(blanksLast);
      const entries = values.map((value) => ({
        value,
        pool: inPool.get(value) ?? 0,
        eligible: inEligible.get(value) ?? 0,
        slate: inSlate === null ? null : (inSlate.get(value) ?? 0),
      }));
      return [[name, entries] as const];
    }),
  );
};

/**
 * The same of the slate alone: attribute to value to members. A blank is the empty text.
 * @param base - what it is compared with: its attributes are counted too, where a scenario reads them no longer.
 */
export const seatsByValue = (
  formulation: Formulation,
  members: readonly number[],
  base: Formulation,
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const { attributes } = formulation;
  const names = new Set([...balanceAttributes(base), ...balanceAttributes(formulation)]);
  return Object.fromEntries(
    [...names].filter(attributes.present).flatMap((name) => {
      const values = attributes.countedValues(name);
      if (values.size > mostValues) return [];
      const counts = count(attributes, name, members);
      const blank = counts.get(null) ?? 0;
      const seats = [...values].sort(blanksLast).map((value) => [value, counts.get(value) ?? 0] as const);
      return [[name, Object.fromEntries(blank === 0 ? seats : [...seats, ['', blank] as const])] as const];
    }),
  );
};

/** @param candidates - of the pool; absent: all. */
const count = (
  attributes: Attributes,
  name: string,
  candidates?: readonly number[],
): ReadonlyMap<string | null, number> => {
  const counted = attributes.counted(name);
  const counts = new Map<string | null, number>();
  countCodes(counted, candidates).forEach((times, code) => {
    if (times === 0) return;
    const list = counted.lists[code]!;
    const own: readonly (string | null)[] = list.length === 0 ? [null] : list;
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + times);
  });
  return counts;
};

const blanksLast = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : 1;
};
