import type { Problem } from '../../solver/index.ts';
import { issue, type Issue } from '../input/issues/issue.ts';
import { createIssueList, type Issues } from '../input/issues/outcome.ts';
import { decimalsOf, normaliseDecimal, scaleDecimal } from '../pool/decimal.ts';
import { placeOfCell } from '../pool/pool-builder.ts';
import type { Pool } from '../pool/pool.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/** What the objective adds up: score columns of the pool and their weights. */
export type Criteria = ReadonlyMap<string, number>;

/**
 * The weights of the rule set; by default the column `score`, or, in a pool without it,
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
    const place = { document: 'rules', pointer: `${rule.pointer}/penalty` } as const;
    return [issue('penalty-not-whole', place, { scale })];
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

/**
 * s_i: the sum over the weighted criteria of weight × score × 10^decimals, objective units; and the scores
 * that are missing.
 */
export const scoresOf = (
  pool: Pool,
  ruleSet: RuleSet,
  criteria: Criteria,
  eligible: readonly number[],
): { readonly scores: readonly number[]; readonly blanks: Issues } => {
  const blanks = createIssueList();
  const columns = Array.from(criteria, ([column, weight]) => ({
    column,
    weight,
    scores: pool.scores.get(column),
  }));
  const scores = eligible.map((candidate) =>
    columns.reduce((sum, { column, weight, scores }) => {
      if (scores === undefined) return sum;
      const decimal = scores[candidate] ?? null;
      if (decimal === null && pool.source.refused(candidate, column)) return sum;
      if (decimal === null) {
        const { format, positions, spellingOf } = pool.source;
        blanks.add(() =>
          issue('blank-score', placeOfCell(format, positions[candidate]!, spellingOf(candidate, column))),
        );
        return sum;
      }
      return sum + weight * (scaleDecimal(decimal, ruleSet.decimals) ?? 0);
    }, 0),
  );
  return { scores, blanks: blanks.reported() };
};

/** The most that the scores of a slate can come to, whatever their signs, objective units. */
export const largestSum = (scores: readonly number[], size: number): bigint =>
  Float64Array.from(scores, Math.abs)
    .sort()
    .slice(-size)
    .reduce((sum, score) => sum + BigInt(score), 0n);

/** Is every objective that a slate could have below 2^53, so that doubles count it exactly? */
export const checkMagnitude = ({ softRows }: Problem, ofScores: bigint): readonly Issue[] => {
  const most = softRows.reduce((sum, row) => sum + BigInt(row.penalty) * BigInt(row.target), ofScores);
  if (most <= BigInt(Number.MAX_SAFE_INTEGER)) return [];
  return [issue('objective-too-large', { document: 'rules', pointer: '/score' })];
};
