import {
  bindingSides,
  relaxingMoves,
  otherMoves,
  pairSides,
  priceRows,
  type ExplanationContext,
  type RowPrices,
} from '../../../solver/index.ts';
import { isFamily } from '../../rules/forms/forms.ts';
import type { Asked } from './asked.ts';
import type { OptimumExplanationDocument } from './explanation-schema.ts';
import { toIds, type Naming } from './naming.ts';

/** What the bounds of rules cost. */
export type RulesExplanation = Pick<OptimumExplanationDocument, 'families' | 'binding'> & {
  /** By row of the problem; rows that were not asked about are absent. */
  readonly prices: ReadonlyMap<number, RowPrices>;
};

/**
 * Prices every bound of these rules, one by one and, for `each` rules, as a whole: first the gain from relaxing
 * each by one seat, then the other moves, then the slates of the bounds that cost something.
 */
export const explainRules = (
  explaining: ExplanationContext,
  naming: Naming,
  rules: Asked['rules'],
): RulesExplanation => {
  const relaxed = priceRelaxed(explaining, rules);
  const prices = new Map(
    [...relaxed.prices].map(([row, own]) => [row, priceRows(explaining, [row], otherMoves, own)] as const),
  );
  const families = relaxed.families.map((family) => ({
    ...family,
    prices: priceRows(explaining, family.rows, otherMoves, family.prices),
  }));
  const binding = [
    ...[...prices].flatMap(([row, own]) =>
      bindingSides(explaining, [row], own).map((side) => ({ ...naming.row(row), whole: false, ...side })),
    ),
    ...families.flatMap(({ rule, rows, prices: ofAll }) =>
      bindingSides(explaining, rows, ofAll).map((side) => ({ rule, value: null, whole: true, ...side })),
    ),
  ]
    .map((one) => ({ ...one, ...toIds(one, naming) }))
    .sort((a, b) => b.change - a.change);

  return {
    prices,
    families: families.map(({ rule, rows, prices: ofAll }) => ({
      rule,
      values: rows.length,
      ...toChanges(ofAll),
    })),
    binding,
  };
};

/** The prices of the bounds of an `each` rule as a whole. */
type PricedFamily = {
  readonly rule: string;
  readonly rows: readonly number[];
  readonly prices: RowPrices;
};

/** The gain from relaxing every bound of these rules by one seat, one by one and then for `each` rules as a whole. */
export const priceRelaxed = (explaining: ExplanationContext, rules: Asked['rules']) => {
  const price = (rows: readonly number[]): RowPrices => priceRows(explaining, rows, relaxingMoves);
  const prices = new Map([...rules.values()].flat().map((row) => [row, price([row])] as const));
  const families = [...rules]
    .filter(([rule]) => isFamily(rule))
    .map(([{ id }, rows]): PricedFamily => ({ rule: id, rows, prices: price(rows) }));
  return { prices, families };
};

/** A price document: the four moves of one seat, and the removal. */
export const toChanges = ({ removed, ...change }: RowPrices) => ({
  change,
  ...(removed === undefined ? {} : { removed }),
});

/** Where it is known that no bound of a row gains anything alone: those that gain two by two. */
export const explainPairs = (
  explaining: ExplanationContext,
  naming: Naming,
  prices: RulesExplanation['prices'],
): OptimumExplanationDocument['pairs'] => {
  const noneAlone = [...prices.values()].every(({ minDown, maxUp }) =>
    [minDown, maxUp].every((gain) => gain === 0 || gain === null),
  );
  if (!noneAlone) return undefined;
  const { gaining, complete, best } = pairSides(explaining);
  return {
    gaining,
    complete,
    best: best.map(({ sides, ...exchange }) => ({
      sides: sides.map(({ row, side }) => ({ ...naming.row(row), side })),
      ...toIds(exchange, naming),
    })),
  };
};
