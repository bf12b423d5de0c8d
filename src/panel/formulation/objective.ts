import type { Issue } from '../issues/issue.ts';
import { decimalsOf, normaliseDecimal } from '../pool/decimal.ts';
import type { Pool } from '../pool/pool.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/** What the objective adds up: score columns of the pool and their weights. */
export type Criteria = ReadonlyMap<string, number>;

/**
 * The weights of the rule set; where it names none, the column `score` alone, or, in a pool without it,
 * every column `score:NAME` with the same weight.
 */
export const criteriaOf = (ruleSet: RuleSet, pool: Pool): Criteria => {
  if (ruleSet.weights !== null) return ruleSet.weights;
  const columns = pool.scores.has('score') ? ['score'] : [...pool.scores.keys()].sort();
  return new Map((columns.length === 0 ? ['score'] : columns).map((column) => [column, 1]));
};

/** What divides an objective into points: 10^decimals × the sum of the weights. */
export const objectiveScale = (criteria: Criteria, decimals: number): number =>
  10 ** decimals * [...criteria.values()].reduce((sum, weight) => sum + weight, 0);

/** Penalties that are not a whole number of objective units. */
export const checkPenalties = (ruleSet: RuleSet, scale: number): readonly Issue[] =>
  ruleSet.rules.flatMap((rule): Issue[] => {
    if (rule.kind !== 'soft' || penaltyInUnits(rule.penalty, scale) !== null) return [];
    return [
      {
        code: 'penalty-not-whole',
        document: 'rules',
        pointer: `${rule.pointer}/penalty`,
        detail: `The penalty times the objective scale ${scale} must be a whole number.`,
      },
    ];
  });

/** A penalty in points as objective units, exactly; null when that is not a whole safe number. */
export const penaltyInUnits = (penalty: number, scale: number): number | null => {
  const decimal = normaliseDecimal(String(penalty));
  if (decimal === null) return null;
  const digits = decimalsOf(decimal);
  const numerator = BigInt(decimal.replace('.', '')) * BigInt(scale);
  const denominator = 10n ** BigInt(digits);
  if (numerator % denominator !== 0n) return null;
  const units = Number(numerator / denominator);
  return Number.isSafeInteger(units) ? units : null;
};
