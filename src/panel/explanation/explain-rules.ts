import {
  bindingSides,
  pairSides,
  priceRows,
  type Explaining,
  type RowPrices,
} from '../../../solver/index.ts';
import type { Formulation } from '../formulation/formulation.ts';
import type { Rule } from '../rules/rule-set.ts';
import type { OptimumExplanationDocument } from './explanation-schema.ts';
import { toIds, type Naming } from './naming.ts';

/** What the bounds of rules cost. */
export type RulesExplanation = Pick<OptimumExplanationDocument, 'families' | 'binding'> & {
  /** By row of the problem; rows that nobody asked about are absent. */
  readonly prices: ReadonlyMap<number, RowPrices>;
};

/** Prices every bound of these rules, one by one and, for `each` rules, as a whole. */
export const explainRules = (
  { rows, ruleSet }: Formulation,
  explaining: Explaining,
  naming: Naming,
  about: readonly Rule[] | null,
): RulesExplanation => {
  const asked = new Set(about ?? ruleSet.rules);
  const prices = new Map<number, RowPrices>();
  const rowsOf = new Map<Rule, number[]>();
  rows.forEach(({ rule }, row) => {
    if (!asked.has(rule)) return;
    prices.set(row, priceRows(explaining, [row]));
    rowsOf.set(rule, [...(rowsOf.get(rule) ?? []), row]);
  });
  const families = [...rowsOf]
    .filter(([rule]) => rule.kind === 'each')
    .map(([rule, own]) => ({ rule: rule.id, own, prices: priceRows(explaining, own) }));

  const binding = [
    ...[...prices].flatMap(([row, own]) =>
      bindingSides(explaining, [row], own).map((side) => ({ ...naming.row(row), whole: false, ...side })),
    ),
    ...families.flatMap(({ rule, own, prices: ofAll }) =>
      bindingSides(explaining, own, ofAll).map((side) => ({ rule, value: null, whole: true, ...side })),
    ),
  ]
    .map((one) => ({ ...one, ...toIds(one, naming) }))
    .sort((a, b) => b.change - a.change);

  return {
    prices,
    families: families.map(({ rule, own, prices: ofAll }) => ({
      rule,
      values: own.length,
      ...toChanges(ofAll),
    })),
    binding,
  };
};

/** A price document: the four moves of one seat, and the removal. */
export const toChanges = ({ removed, ...change }: RowPrices) => ({
  change,
  ...(removed === undefined ? {} : { removed }),
});

/** Where it is known that no bound of a row gains anything alone: those that gain two by two. */
export const explainPairs = (
  explaining: Explaining,
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
