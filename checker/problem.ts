import { readAttributes, type Attributes } from './attributes.ts';
import { textOf } from './declared.ts';
import type { CountryTexts } from './country-names.ts';
import { insist } from './insist.ts';
import { isScore, type Candidate, type Pool } from './read-pool.ts';
import type { Bound, Rule, RuleSet } from './rule-set.ts';
import type { Reading } from './text.ts';
import { tieBreakOrder } from './tie-break-order.ts';

/**
 * The selection problem that a pool and a rule set stand for:
 *
 *     maximise    Σ s_i x_i − Σ_r p_r z_r
 *     subject to  min_r ≤ Σ a_ri x_i (+ z_r) ≤ max_r      x_i ∈ {0, 1}
 *
 * Row 0 is the size. A soft row has a shortfall z_r in 0..min_r, at p_r for each seat.
 */
export type Problem = {
  /** Of the eligible candidates, ascending; candidate i is entry i. */
  readonly ids: readonly string[];
  /** Candidate by id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** s_i, objective units. */
  readonly scores: readonly bigint[];
  readonly rows: readonly Row[];
  /** Candidates from the lowest lot up. */
  readonly order: () => readonly number[];
};

export type Row = {
  /** The rule's id; null for the size. */
  readonly rule: string | null;
  /** The value of an `each` rule; null for other rules. */
  readonly value: string | null;
  /** In assignments, the post and the member that it is of; absent, or null: of none. */
  readonly post?: string | null;
  readonly member?: string | null;
  /** Who counts there, ascending. */
  readonly members: readonly number[];
  readonly min: bigint;
  readonly max: bigint;
  /** p_r, objective units; null where the row is hard. */
  readonly penalty: bigint | null;
};

/** A rule set laid over a pool. */
export type Laid = {
  /** Of the slate. */
  readonly problem: Problem;
  /** Its candidates, in the same order. */
  readonly candidates: readonly Candidate[];
  readonly pool: Pool;
  readonly rules: RuleSet;
  readonly attributes: Attributes;
  /** Objective units of a point. */
  readonly scale: bigint;
};

export const layOver = (pool: Pool, rules: RuleSet, countries: CountryTexts, reading: Reading): Laid => {
  const attributes = readAttributes(pool, rules, countries.table, reading);
  const weights = weightsOf(pool, rules);
  const isEligible = eligibility(rules, attributes, [...weights.keys()]);
  const eligible = pool.candidates.filter(isEligible);
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));

  const size = BigInt(rules.size);
  const { scale, scoreOf } = scoring(eligible, rules, weights);
  const everybody = eligible.map((_, index) => index);
  const sizeRow: Row = { rule: null, value: null, members: everybody, min: size, max: size, penalty: null };
  const isApplied = (rule: Rule): boolean =>
    rule.optional !== true || attributesOf(rule).every(attributes.isPresent);
  const rows = (rules.rules ?? []).filter(isApplied).flatMap((rule): Row[] => {
    const named = { rule: rule.id, ...boundsOf(rule, size, scale) };
    return Array.from(countedIn(rule, pool, attributes), ([value, counted]) => {
      const members = counted.flatMap((candidate) => indexOf.get(candidate) ?? []);
      const there = BigInt(members.length);
      const min = rule.whereEligible === true && there < named.min ? there : named.min;
      return { ...named, min, value, members };
    });
  });
  const ids = eligible.map(({ id }) => id);
  const problem: Problem = {
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    scores: eligible.map(scoreOf),
    rows: [sizeRow, ...rows],
    order: () => tieBreakOrder(ids, rules.seed),
  };
  return { problem, candidates: eligible, pool, rules, attributes, scale };
};

/**
 * Weight by column: those named, of `score:NAME` or of a column of that very name; else of `score` alone; else of every
 * `score:NAME`, alike.
 */
const weightsOf = ({ columns }: Pool, { score }: RuleSet): ReadonlyMap<string, bigint> => {
  if (score === 'none') return new Map();
  const { weights, column } = score ?? {};
  const given = column === undefined ? weights : { [column]: 1 };
  if (given !== undefined) {
    return new Map(
      Object.entries(given).map(([name, weight]) => {
        const isWhole = isScore(name) || (columns.has(name) && !columns.has(`score:${name}`));
        return [isWhole ? name : `score:${name}`, BigInt(weight)];
      }),
    );
  }
  const named = columns.has('score') ? ['score'] : [...columns].filter(isScore);
  return new Map((named.length === 0 ? ['score'] : named).map((one) => [one, 1n]));
};

/**
 * What divides an objective into points, and s_i = Σ over the criteria of weight × score × 10^decimals. Where the mean
 * stands for missing scores, both are times the least common multiple of the sums of weights, s_i over its own sum.
 */
const scoring = (
  eligible: readonly Candidate[],
  { score }: RuleSet,
  weights: ReadonlyMap<string, bigint>,
): { readonly scale: bigint; readonly scoreOf: (candidate: Candidate) => bigint } => {
  if (score === 'none') return { scale: 1n, scoreOf: () => 0n };
  const unit = 10n ** BigInt(score?.decimals ?? 1);
  const isMean = score?.missing === 'mean';
  const sumOf = ({ values }: Candidate): bigint =>
    [...weights].reduce((sum, [column, weight]) => sum + (isMean && !values.has(column) ? 0n : weight), 0n);
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
  const common = isMean ? eligible.map(sumOf).reduce(leastCommonMultiple, whole) : whole;
  return {
    scale: unit * common,
    scoreOf: (candidate) => {
      let sum = 0n;
      for (const [column, weight] of weights) {
        const points = candidate.values.get(column)?.[0];
        insist(points !== undefined || isMean, 'blank-score', { step: 'inputs' });
        sum += points === undefined ? 0n : weight * inUnits(points, unit);
      }
      return isMean ? sum * (common / sumOf(candidate)) : sum;
    },
  };
};

const leastCommonMultiple = (a: bigint, b: bigint): bigint => {
  let [greater, less] = [a, b];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return (a / greater) * b;
};

/** A plain decimal times the unit, which must be whole. */
export const inUnits = (decimal: string, unit: bigint): bigint => {
  const [whole = '', fraction = ''] = decimal.split('.');
  const [numerator, denominator] = [BigInt(whole + fraction) * unit, 10n ** BigInt(fraction.length)];
  insist(numerator % denominator === 0n, 'many-decimals', { step: 'inputs' });
  return numerator / denominator;
};

/**
 * Eligible is who leaves nothing blank that the resolution reads, fails no clause, and has every weighted
 * score where a missing one is a reason. Clauses look at all nationalities and affiliations, whatever counts.
 */
const eligibility = (
  { eligibility: clauses = [], rules = [], score }: RuleSet,
  { given, meets }: Attributes,
  criteria: readonly string[],
): ((candidate: Candidate) => boolean) => {
  const ofResolution = ({ authority }: Pick<Rule, 'authority'>): boolean => authority === 'resolution';
  const read = new Set([
    ...clauses
      .filter(ofResolution)
      .flatMap((clause) => Object.keys({ ...clause.exclude, ...clause.require })),
    ...rules.filter(ofResolution).flatMap(attributesOf),
  ]);
  const excluding = clauses.flatMap(({ exclude }) => (exclude === undefined ? [] : [meets(exclude, 'all')]));
  const requiring = clauses.flatMap(({ require }) => (require === undefined ? [] : [meets(require, 'all')]));
  const missing = score === 'none' ? undefined : score?.missing;
  const needed = missing === 'exclude' ? criteria : [];
  return (candidate) =>
    [...read].every((attribute) => given(candidate, attribute).length > 0) &&
    !excluding.some((holds) => holds(candidate)) &&
    requiring.every((holds) => holds(candidate)) &&
    needed.every((column) => candidate.values.has(column)) &&
    (missing !== 'mean' || criteria.some((column) => candidate.values.has(column)));
};

/** The attributes that a rule reads. */
export const attributesOf = ({ each, where }: Pick<Rule, 'each' | 'where'>): readonly string[] => [
  ...(each === undefined ? [] : [each]),
  ...Object.keys(where ?? {}),
];

/** Who of the pool counts in each row of a rule, by the row's value. */
export const countedIn = (
  rule: Pick<Rule, 'each' | 'among' | 'where' | 'candidates' | 'include' | 'exclude'>,
  { candidates }: Pool,
  { counted, labelOf, meets }: Attributes,
): ReadonlyMap<string | null, readonly Candidate[]> => {
  if (rule.each === undefined) {
    const ids = new Set(rule.candidates ?? rule.include ?? rule.exclude);
    const counts =
      rule.where === undefined ? ({ id }: Candidate) => ids.has(id) : meets(rule.where, 'counted');
    return new Map([[null, candidates.filter(counts)]]);
  }
  const { each, among } = rule;
  const byValue = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const value of counted(candidate, each)) {
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, [candidate]);
      else known.push(candidate);
    }
  }
  if (among === undefined) return byValue;
  const named = among.map((value) => labelOf(each, textOf(value)));
  return new Map(named.map((value) => [value, byValue.get(value) ?? []]));
};

/** An absent bound is 0 or the size. An included id that is ineligible still counts in the minimum. */
const boundsOf = (rule: Rule, size: bigint, scale: bigint): Pick<Row, 'min' | 'max' | 'penalty'> => {
  if (rule.include !== undefined)
    return { min: BigInt(new Set(rule.include).size), max: size, penalty: null };
  if (rule.exclude !== undefined) return { min: 0n, max: 0n, penalty: null };
  if (rule.target !== undefined && rule.penalty !== undefined) {
    const target = seatsOf(rule.target, size, 'up');
    return { min: target, max: size + target, penalty: inUnits(String(rule.penalty), scale) };
  }
  return {
    min: seatsOf(rule.min ?? 0, size, 'up'),
    max: rule.max === undefined ? size : seatsOf(rule.max, size, 'down'),
    penalty: null,
  };
};

/** Seats; a percentage is of the size, rounded. */
const seatsOf = (bound: Bound, size: bigint, round: 'up' | 'down'): bigint => {
  if (typeof bound === 'number') return BigInt(bound);
  const [whole = '', fraction = ''] = bound.replace('%', '').trim().split('.');
  const [share, all] = [BigInt(whole + fraction) * size, 100n * 10n ** BigInt(fraction.length)];
  return (round === 'up' ? share + all - 1n : share) / all;
};
