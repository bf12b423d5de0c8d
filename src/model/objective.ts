import { nthLargest, type Problem } from '../../solver/index.ts';
import { issue, type Issue } from '../input/issues/issue.ts';
import { createIssueList, type Issues } from '../input/issues/outcome.ts';
import { createCellFaults, plainFault } from '../pool/cell-faults.ts';
import { decimalsOf, normaliseDecimal, scaleDecimal } from '../pool/decimal.ts';
import { placeOfCell } from '../pool/pool-reading.ts';
import { valueOf } from '../pool/column.ts';
import { isScoreColumn, type Pool } from '../pool/pool.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/** What the objective adds up: score columns of the pool and their weights. */
export type Criteria = ReadonlyMap<string, number>;

/**
 * The weights of the rule set, of `score:NAME` or else of a column of that very name; by default the column `score`,
 * or, in a pool without it, every column `score:NAME` with the same weight. None where nobody is scored.
 */
export const criteriaOf = ({ scored, weights }: RuleSet, { scores }: Pool): Criteria => {
  if (!scored) return new Map();
  if (weights !== null) {
    return new Map(Array.from(weights, ([name, weight]) => [scoreColumnOf(name, scores), weight]));
  }
  const columns = scores.has('score') ? ['score'] : [...scores.keys()].filter(isScoreColumn).sort();
  return new Map((columns.length === 0 ? ['score'] : columns).map((column) => [column, 1]));
};

/** The column of a criterion; `score:NAME` where the pool has neither. */
const scoreColumnOf = (name: string, scores: Pool['scores']): string =>
  scores.has(`score:${name}`) || !scores.has(name) ? withPrefix(name) : name;

const withPrefix = (name: string): string => (isScoreColumn(name) ? name : `score:${name}`);

/** What the points of a candidate count: a common multiple of all weights that scores are divided by. */
export type Scale = {
  /** What divides an objective into points: 10^decimals × `weights`. */
  readonly objectiveScale: number;
  /** The sum of the weights, or its least common multiple with the sums of those that candidates have. */
  readonly weights: bigint;
};

/**
 * What divides an objective into points: 10^decimals × the sum of the weights. Where a missing score is the mean of
 * the others, the least common multiple of that sum and of each eligible candidate's sum of the weights that are
 * there; null: that is beyond 2^53.
 */
export const scaleOf = (
  { scored, decimals, missingScore }: RuleSet,
  { scores }: Pool,
  criteria: Criteria,
  eligible: readonly number[],
): Scale | null => {
  if (!scored) return { objectiveScale: 1, weights: 1n };
  let weights = [...criteria.values()].reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (missingScore === 'mean') {
    const sums = new Set(eligible.map((candidate) => weightsThere(candidate, criteria, scores)));
    for (const sum of sums) if (sum > 0) weights = lcm(weights, BigInt(sum));
  }
  const objectiveScale = weights * 10n ** BigInt(decimals);
  return objectiveScale > BigInt(Number.MAX_SAFE_INTEGER)
    ? null
    : { objectiveScale: Number(objectiveScale), weights };
};

/** The sum of the weights of the scores that a candidate has. */
const weightsThere = (candidate: number, criteria: Criteria, scores: Pool['scores']): number => {
  let sum = 0;
  for (const [column, weight] of criteria) {
    if (valueOf(scores.get(column), candidate) !== null) sum += weight;
  }
  return sum;
};

const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * What a step of the finest decimal in a score of a candidate is worth, objective units, by criterion in the order of
 * the criteria; 0 where the score is blank.
 */
export const stepsOf = (
  { missingScore }: RuleSet,
  { scores }: Pool,
  criteria: Criteria,
  { weights }: Scale,
): ((candidate: number) => readonly number[]) => {
  if (missingScore !== 'mean') {
    const all = [...criteria.values()];
    return () => all;
  }
  return (candidate) => {
    const there = BigInt(weightsThere(candidate, criteria, scores));
    return Array.from(criteria, ([column, weight]) =>
      valueOf(scores.get(column), candidate) === null ? 0 : Number((weights / there) * BigInt(weight)),
    );
  };
};

/** Penalties that are not a whole number of objective units. */
export const checkPenalties = (ruleSet: RuleSet, scale: number): readonly Issue[] =>
  ruleSet.rules.flatMap((rule): Issue[] => {
    if (rule.kind !== 'soft' || pointsInUnits(rule.penalty, scale) !== null) return [];
    const place = { document: 'rules', pointer: `${rule.pointer}/penalty` } as const;
    return [issue('penalty-not-whole', place, { scale })];
  });

/** Points of preferences that are not a whole number of objective units. */
export const checkPreferences = ({ assignments }: RuleSet, scale: number): readonly Issue[] =>
  assignments
    .flatMap(({ posts }) => posts.flatMap(({ prefers }) => prefers))
    .filter(({ points }) => pointsInUnits(points, scale) === null)
    .map(({ pointer }) =>
      issue('preference-not-whole', { document: 'rules', pointer: `${pointer}/points` }, { scale }),
    );

/** Points as objective units, exactly; null when that is not a whole safe number. */
export const pointsInUnits = (points: number, scale: number): number | null => {
  const decimal = normaliseDecimal(String(points));
  if (decimal === null) return null;
  const digits = decimalsOf(decimal);
  const numerator = BigInt(decimal.replace('.', '')) * BigInt(scale);
  const denominator = 10n ** BigInt(digits);
  if (numerator % denominator !== 0n) return null;
  const units = Number(numerator / denominator);
  return Number.isSafeInteger(units) ? units : null;
};

/**
 * s_i: the sum over the weighted criteria of weight × score × 10^decimals, objective units, or, where the mean stands
 * for missing scores, that of the scores that are there times the scale's weights / Σ of their weights; and the scores
 * that are missing.
 */
export const scoresOf = (
  pool: Pool,
  ruleSet: RuleSet,
  criteria: Criteria,
  scale: Scale,
  eligible: readonly number[],
): { readonly scores: readonly number[]; readonly blanks: Issues } => {
  const { format, positions, spellingOf, refused } = pool.source;
  const faults = createCellFaults(format);
  const columns = [...criteria.keys()].flatMap((column, criterion) => {
    const scores = pool.scores.get(column);
    if (scores === undefined) return [];
    const scaled = Float64Array.from(scores.lists, ([decimal]) =>
      decimal === undefined ? 0 : (scaleDecimal(decimal, ruleSet.decimals) ?? 0),
    );
    return [{ column, criterion, codes: scores.codes, scaled }];
  });
  const stepsFor = stepsOf(ruleSet, pool, criteria, scale);
  const needsAll = ruleSet.missingScore === 'error';
  const scores = eligible.map((candidate) => {
    const steps = stepsFor(candidate);
    let sum = 0;
    for (const { column, criterion, codes, scaled } of columns) {
      const code = codes[candidate]!;
      if (code !== 0) sum += steps[criterion]! * scaled[code]!;
      else if (needsAll && !refused(candidate, column)) {
        const position = positions[candidate]!;
        const place = placeOfCell(format, position, spellingOf(candidate, column));
        faults.add({ column, position, place, value: '' }, plainFault('blank-score'));
      }
    }
    return sum;
  });
  const blanks = createIssueList();
  faults.report(blanks, () => false);
  return { scores, blanks: blanks.reported() };
};

/** The most that the scores of a slate can come to, whatever their signs, objective units. */
export const largestSum = (scores: readonly number[], size: number): bigint => {
  const sizes = new Float64Array(scores.length);
  for (let index = 0; index < scores.length; index += 1) sizes[index] = Math.abs(scores[index]!);
  // Puts the largest behind the others.
  if (sizes.length > size) nthLargest(sizes, size);
  let sum = 0n;
  for (const score of sizes.subarray(-size)) sum += BigInt(score);
  return sum;
};

/** Is every objective that a slate could have below 2^53, so that doubles count it exactly? */
export const checkMagnitude = ({ softRows }: Problem, ofScores: bigint): readonly Issue[] => {
  const most = softRows.reduce((sum, row) => sum + BigInt(row.penalty) * BigInt(row.target), ofScores);
  if (most <= BigInt(Number.MAX_SAFE_INTEGER)) return [];
  return [objectiveTooLarge()];
};

/**
 * Is every objective that an assignment over any slate could have below 2^53? Every seat counts as the best-scored
 * candidate would, with all that its post prefers.
 */
export const checkAssignments = (
  { assignments }: RuleSet,
  scores: readonly number[],
  scale: number,
): readonly Issue[] => {
  if (assignments.length === 0) return [];
  const largest = BigInt(scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0));
  return assignments.flatMap(({ posts, scored, pointer }): readonly Issue[] => {
    const most = posts.reduce((sum, { max, weight, prefers }) => {
      const preferred = prefers.reduce(
        (all, { points }) => all + BigInt(Math.abs(pointsInUnits(points, scale) ?? 0)),
        0n,
      );
      const own = scored ? BigInt(weight) * largest : 0n;
      return sum + BigInt(Math.min(max ?? Infinity, scores.length)) * (own + preferred);
    }, 0n);
    return most <= BigInt(Number.MAX_SAFE_INTEGER)
      ? []
      : [issue('objective-too-large', { document: 'rules', pointer })];
  });
};

export const objectiveTooLarge = (): Issue =>
  issue('objective-too-large', { document: 'rules', pointer: '/score' });
